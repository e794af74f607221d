"""Words that say how something was done and have an opposite: voluntary or forced, announced or not, forged or real."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.causes import find_causes
from lagebild.languages.german.gravities import find_gravities
from lagebild.languages.german.phrases import compile_phrases, is_negated
from lagebild.languages.german.words import load_words
from lagebild.model.facts import Stance
from lagebild.model.spans import Span
from lagebild.model.text import Document

NONE = "none"
"""Key of the phrases in which the words of a topic mean something else."""


@dataclass(frozen=True, slots=True)
class Topic:
    """The patterns of one topic."""

    name: str
    sides: tuple[tuple[str, re.Pattern[str]], ...]
    other: re.Pattern[str] | None
    """Phrases in which its words mean something else."""

    def opposite(self, side: str) -> str:
        """The side that excludes this one."""
        return next(name for name, _ in self.sides if name != side)


@cache
def _load_topics() -> tuple[Topic, ...]:
    """The word list, read once."""
    made = []
    for name, lists in load_words("opposites").items():
        sides = tuple((side, compile_phrases(phrases)) for side, phrases in lists.items() if side != NONE)
        made.append(Topic(name, sides, compile_phrases(lists[NONE]) if lists[NONE] else None))
    return tuple(made)


def find_stances(document: Document) -> tuple[Stance, ...]:
    """Every such word or phrase of the text with its topic and side, in text order."""
    found = (*_find(document), *find_causes(document), *find_gravities(document))
    return tuple(sorted(found, key=lambda stance: (stance.span, stance.topic)))


def _find(document: Document) -> Iterator[Stance]:
    for topic in _load_topics():
        for sentence in document.sentences:
            start, end = sentence.span.start, sentence.span.end
            others = [Span(*m.span()) for m in topic.other.finditer(document.text, start, end)] if topic.other else []
            for side, pattern in topic.sides:
                for match in pattern.finditer(document.text, start, end):
                    span = Span(*match.span())
                    if not any(span.overlaps(other) for other in others):
                        told = topic.opposite(side) if is_negated(document, span) else side
                        yield Stance(span, topic.name, told)
