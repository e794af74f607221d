"""Words that name no happening: what was left undone, what only carries a noun, how something was said."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, indices_in
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.events_types import RESIDUE
from lagebild.languages.german.events_words import EventWords
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

NOUNS = frozenset({"NOUN", "PROPN"})
TALK = "CONSULT"
OBLIQUE = frozenset({"obl", "nmod"})


def is_no_happening(document: Document, frame: EventFrame, taken: Sequence[Span], words: EventWords) -> bool:
    """Whether the trigger names nothing that happens by itself; `taken` are the triggers of all main events."""
    inside = indices_in(document, frame.trigger)
    return bool(inside) and (
        _only_carries(document, inside[0], frame, taken, words)
        or any(_is_absent(document, i, words) or _is_anybody(document, i, words) for i in inside)
        or any(_is_way_of_saying(document, i, frame, words) for i in inside)
    )


def _is_absent(document: Document, index: int, words: EventWords) -> bool:
    """ "endete ohne Einigung", "statt zu verhandeln": behind such a word stands what did not happen."""
    before = [document.tokens[i] for i in document.children(index)]
    if document.tokens[index].upos in NOUNS:
        return any(t.deprel == "case" and t.lemma.lower() in words.courses.without for t in before)
    verb = is_verb(document, index)
    return verb and any(t.deprel == "mark" and t.text.lower() in words.courses.instead for t in before)


def _is_anybody(document: Document, index: int, words: EventWords) -> bool:
    """ "Wer jetzt wechselt, spart": a deed of whoever does it, or of whom somebody asks."""
    children = (document.tokens[i] for i in document.children(index))
    return is_verb(document, index) and any(
        t.deprel in SUBJECTS and t.lemma.lower() in words.courses.whoever for t in children
    )


def _is_way_of_saying(document: Document, index: int, frame: EventFrame, words: EventWords) -> bool:
    """ "sagte sie im Gespräch mit der Zeitung", "teilte in einer Aussendung mit": through whom or what it was said."""
    token = document.tokens[index]
    way = frame.type == TALK or token.lemma.lower().endswith(words.courses.releases)
    if not way or token.upos not in NOUNS or token.deprel not in OBLIQUE:
        return False
    phrase = [document.tokens[i].span for i in (index, *document.children(index)) if document.tokens[i].upos in NOUNS]
    return any(span.overlaps(word) for said in document.speech for span in said.via for word in phrase)


def _only_carries(document: Document, verb: int, frame: EventFrame, taken: Sequence[Span], words: EventWords) -> bool:
    """ "fand eine Reihe von Treffen statt", "erteilte eine Absage": a verb beside a noun that says what happened."""
    if not is_verb(document, verb):
        return False
    lemma = full_lemma(document, verb)
    held = [i for i in document.children(verb) if document.tokens[i].deprel in {"nsubj", "obj"}]
    if frame.type == RESIDUE and lemma in words.courses.dated & words.happening_verbs:
        held += [c for i in held for c in document.children(i) if document.tokens[c].upos in NOUNS]
    elif lemma in words.courses.supporting:
        held = [i for i in held if document.tokens[i].deprel == "obj"]
    else:
        return False
    return any(document.tokens[i].span.overlaps(s) for i in held for s in taken)
