"""Times that an event gets from words around it: how long ago it is told to be, and what the next sentence dates."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma, indices_in, roots_in, subtree
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.times_grammar import load_pattern
from lagebild.model.text import Document, EventFrame, Sentence, Span, Token

SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
NOUNS = frozenset({"NOUN", "PROPN"})
LONGEST_ELAPSED = 80
"""Characters before the word for an event in which it may be told how long ago it was."""


def find_elapsed(document: Document, trigger: Span) -> tuple[Span, ...]:
    """The words that tell how long ago an event was: "drei Wochen" in "drei Wochen nach dem Unglück"."""
    start = max(0, trigger.start - LONGEST_ELAPSED)
    found = load_pattern("elapsed_before").search(document.text[start : trigger.start])
    if found is None:
        return ()
    return (Span(start + found.start("unit"), start + found.end("unit")),)


def find_held_times(document: Document, index: int) -> tuple[Span, ...]:
    """The times that hang on the verb which says that an event was held, beside those for which it had been set."""
    verb, inside = document.tokens[index].head, set(subtree(document, index))
    found = []
    for span, _, _ in document.times:
        heads = roots_in(document, indices_in(document, (span,)))
        if heads and inside.isdisjoint(heads) and any(document.tokens[h].head == verb for h in heads):
            found.append(span)
    return tuple(found)


def carry_times(document: Document, frames: Sequence[EventFrame], words: EventWords) -> list[EventFrame]:
    """The frames with times of the next sentence that says of them when they are: "Sie beginnt am Freitag"."""
    carried = list(frames)
    for sentence in document.sentences:
        spans = tuple(span for span, _, _ in document.times if sentence.span.contains(span))
        subject = _pronoun_of_happening(document, sentence, words) if spans else None
        place = _last_noun(document, sentence, frames, subject) if subject is not None else None
        if place is not None:
            known = carried[place].time
            carried[place] = replace(carried[place], time=(*known, *(s for s in spans if s not in known)))
    return carried


def _pronoun_of_happening(document: Document, sentence: Sentence, words: EventWords) -> Token | None:
    """The pronoun of which the sentence says that it takes place."""
    for index in range(sentence.first, sentence.last):
        token = document.tokens[index]
        if token.upos == "PRON" and token.deprel in SUBJECTS and token.head >= 0 and _stands_for_thing(token):
            return token if full_lemma(document, token.head) in words.dated_verbs else None
    return None


def _stands_for_thing(token: Token) -> bool:
    return token.feats.get("PronType") in ("Prs", "Dem") and token.feats.get("Person", "3") == "3"


def _last_noun(document: Document, sentence: Sentence, frames: Sequence[EventFrame], pronoun: Token) -> int | None:
    """The event named last by a noun of the sentence before that the pronoun can stand for."""
    before = document.sentences[document.tokens[sentence.first].sentence - 1]
    if before.span.start >= sentence.span.start:
        return None
    named = [
        place
        for place, frame in enumerate(frames)
        if before.span.contains(frame.trigger[0]) and not frame.minor and _agrees(document, frame.trigger, pronoun)
    ]
    return max(named, key=lambda place: frames[place].trigger[0], default=None)


def _agrees(document: Document, trigger: Sequence[Span], pronoun: Token) -> bool:
    tokens = [t for span in trigger for t in document.tokens_in(span) if t.upos in NOUNS]
    pairs = ((tokens[-1].feats.get(f), pronoun.feats.get(f)) for f in ("Gender", "Number")) if tokens else ()
    return bool(tokens) and all(a is None or b is None or a == b for a, b in pairs)
