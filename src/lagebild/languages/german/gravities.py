"""Words for what weighs most in the news (deaths, injuries, arrests, lost jobs), and mild words in their stead."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.phrases import Phrases, compile_phrases
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_words
from lagebild.model.facts import DENIED, MILD, NAMED, TOLD, Stance
from lagebild.model.spans import Span
from lagebild.model.text import Document

NONE = "none"
"""Key of the phrases in which the words of a topic mean something else."""


@dataclass(frozen=True, slots=True)
class Gravity:
    """The patterns of one grave matter by how its words tell of it, and of phrases that mean something else."""

    topic: str
    sides: tuple[tuple[str, Phrases], ...]
    other: Phrases | None


@cache
def _load() -> tuple[Gravity, ...]:
    """The word list, read once."""
    return tuple(
        Gravity(
            topic,
            tuple((side, compile_phrases(lists[side])) for side in (DENIED, TOLD, NAMED, MILD) if side in lists),
            compile_phrases(lists[NONE]) if NONE in lists else None,
        )
        for topic, lists in load_words("gravities").items()
    )


def find_gravities(document: Document) -> Iterator[Stance]:
    """Every such word of the text: told, denied, only touched, or told mildly."""
    low = document.text.lower()
    for gravity in _load():
        sides = [(side, phrases) for side, phrases in gravity.sides if phrases.may_stand_in(low)]
        if not sides:
            continue
        taken = [*gravity.other.find(document.text)] if gravity.other else []
        for side, phrases in sides:
            for span in phrases.find(document.text):
                if not any(span.overlaps(other) for other in taken):
                    taken.append(span)
                    yield Stance(span, gravity.topic, DENIED if side == TOLD and _is_denied(document, span) else side)


def _is_denied(document: Document, span: Span) -> bool:
    """Whether a negation stands between the marks around the words: "Verletzte hat es zum Glück keine gegeben"."""
    tokens = document.tokens_in(span)
    if not tokens:
        return False
    marks = [t.span.start for t in document.tokens if t.upos == "PUNCT"]
    at = bisect_left(marks, span.start)
    first = marks[at - 1] if at else 0
    last = marks[at] if at < len(marks) else len(document.text)
    return any(t.lemma.lower() in speech_words().negations for t in document.tokens_in(Span(first, last)))
