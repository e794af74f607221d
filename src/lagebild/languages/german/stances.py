"""Words that say how something was done and have an opposite: voluntary or forced, announced or not, forged or real."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.causes import find_causes
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_words
from lagebild.model.facts import Stance
from lagebild.model.spans import Span
from lagebild.model.text import Document

NONE = "none"
"""Key of the phrases in which the words of a topic mean something else."""
BETWEEN = r"(?:\s+[\w-]+){0,4}?\s+"
"""Up to four words between two that belong together, and no mark."""
NEGATION_REACH = 2
"""Tokens before the words among which a negation turns them into their opposite."""


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
        sides = tuple((side, _compile(phrases)) for side, phrases in lists.items() if side != NONE)
        made.append(Topic(name, sides, _compile(lists[NONE]) if lists[NONE] else None))
    return tuple(made)


def _compile(phrases: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(_to_pattern, sorted(phrases, key=len, reverse=True)))})(?![\w-])")


def _to_pattern(phrase: str) -> str:
    parts = [r"\s+".join(re.escape(w).replace(r"\*", r"\w*") for w in part.split()) for part in phrase.split("…")]
    pattern = BETWEEN.join(parts)
    several = " " in phrase and pattern[0].islower()
    return f"[{pattern[0]}{pattern[0].upper()}]{pattern[1:]}" if several else pattern


def find_stances(document: Document) -> tuple[Stance, ...]:
    """Every such word or phrase of the text with its topic and side, in text order."""
    return tuple(sorted((*_find(document), *find_causes(document)), key=lambda stance: (stance.span, stance.topic)))


def _find(document: Document) -> Iterator[Stance]:
    for topic in _load_topics():
        for sentence in document.sentences:
            start, end = sentence.span.start, sentence.span.end
            others = [Span(*m.span()) for m in topic.other.finditer(document.text, start, end)] if topic.other else []
            for side, pattern in topic.sides:
                for match in pattern.finditer(document.text, start, end):
                    span = Span(*match.span())
                    if not any(span.overlaps(other) for other in others):
                        told = topic.opposite(side) if _is_negated(document, span) else side
                        yield Stance(span, topic.name, told)


def _is_negated(document: Document, span: Span) -> bool:
    """Whether a negation stands right before the words: "nicht freiwillig", "keine plumpe Fälschung"."""
    tokens = document.tokens_in(span)
    if not tokens:
        return False
    first = document.tokens.index(tokens[0])
    before = document.tokens[max(0, first - NEGATION_REACH) : first]
    close = [t for n, t in enumerate(before) if all(o.upos != "PUNCT" for o in before[n:])]
    return any(t.lemma.lower() in speech_words().negations for t in close)
