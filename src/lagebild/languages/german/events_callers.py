"""Who made a call: the subject of "anrufen" or "zum Hörer greifen", who has somebody called, the agent of a passive."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.clauses import full_lemma, is_passive, verb_readings
from lagebild.languages.german.speech_links import find_speaker
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_words
from lagebild.model.spans import Span
from lagebild.model.text import Document

LET = "lassen"
"""Who has somebody else do it."""
BODY = frozenset({"obj"})
"""How the tree hangs on a verb of turning to a court whom it turns to."""


@dataclass(frozen=True, slots=True)
class CallerWords:
    """Lookups over the table of calls in words/events.toml."""

    verbs: frozenset[str]
    """Verbs and phrases for what only one side of a call does."""
    let: frozenset[str]
    """Verbs that mean a call with "lassen": "ließ sich verbinden"."""
    whether: frozenset[str]
    """Words by which it is only asked whether somebody called."""
    courts: tuple[str, ...]
    """Last parts of nouns for what is called upon and not by phone."""


@cache
def caller_words() -> CallerWords:
    """The word list, read once."""
    raw = load_words("events")["calls"]
    return CallerWords(frozenset(raw["verbs"]), frozenset(raw["let"]), frozenset(raw["whether"]), tuple(raw["courts"]))


def find_callers(document: Document) -> Iterator[tuple[int, Span]]:
    """Each word for making a call with the words for who made it."""
    words = caller_words()
    for index, token in enumerate(document.tokens):
        if token.upos in VERBAL and _is_call(document, index, words) and not _is_negated(document, index):
            callers = find_speaker(document, index, speech_words())
            if len(callers) == 1 and not _opens_with_negation(document, callers[0]):
                yield index, callers[0]


def _is_call(document: Document, index: int, words: CallerWords) -> bool:
    if words.verbs.isdisjoint(verb_readings(document, index)):
        return full_lemma(document, index) in words.let and _is_let(document, index)
    objects = (document.tokens[i].lemma.lower() for i in document.children(index) if document.tokens[i].deprel in BODY)
    return not any(lemma.endswith(words.courts) for lemma in objects)


def _is_let(document: Document, index: int) -> bool:
    around = (document.tokens[index].head, *document.children(index))
    return not is_passive(document, index) and any(i >= 0 and document.tokens[i].lemma == LET for i in around)


def _is_negated(document: Document, index: int) -> bool:
    near = (document.tokens[i] for i in document.children(index))
    return any(t.lemma.lower() in speech_words().negations | caller_words().whether for t in near)


def _opens_with_negation(document: Document, span: Span) -> bool:
    first = next(iter(document.tokens_in(span)), None)
    return first is not None and first.lemma.lower() in speech_words().negations
