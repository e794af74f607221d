"""Words that say how something was done and have an opposite: voluntary or forced, announced or not, forged or real."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.causes import find_causes
from lagebild.languages.german.gravities import find_gravities
from lagebild.languages.german.offices import find_offices
from lagebild.languages.german.phrases import Phrases, compile_phrases, is_negated
from lagebild.languages.german.speech_words import speech_words
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
    sides: tuple[tuple[str, Phrases, bool], ...]
    """Sides with their phrases, those apart that hold a negation themselves."""
    other: Phrases | None
    """Phrases in which its words mean something else."""

    def opposite(self, side: str) -> str:
        """The side that excludes this one."""
        return next(name for name, *_ in self.sides if name != side)


@cache
def _load_topics() -> tuple[Topic, ...]:
    """The word list, read once."""
    made = []
    for name, lists in load_words("opposites").items():
        sides = (part for side, phrases in lists.items() if side != NONE for part in _split(side, phrases))
        made.append(Topic(name, tuple(sides), compile_phrases(lists[NONE]) if lists[NONE] else None))
    return tuple(made)


def _split(side: str, phrases: list[str]) -> Iterator[tuple[str, Phrases, bool]]:
    """The phrases of a side that hold a negation, and those that hold none."""
    for negates in (False, True):
        chosen = [p for p in phrases if negates == _says_no(p)]
        if chosen:
            yield side, compile_phrases(chosen), negates


def _says_no(phrase: str) -> bool:
    """Whether a phrase of the list holds a negation, be it with an ending."""
    negations = tuple(speech_words().negations)
    return any(w.lower().startswith(negations) and w.islower() for w in phrase.split())


def find_stances(document: Document) -> tuple[Stance, ...]:
    """Every such word or phrase of the text with its topic and side, in text order."""
    found = (*_find(document), *find_causes(document), *find_gravities(document), *find_offices(document))
    return tuple(sorted(found, key=lambda stance: (stance.span, stance.topic, stance.side)))


def _find(document: Document) -> Iterator[Stance]:
    low = document.text.lower()
    for topic in _load_topics():
        sides = [part for part in topic.sides if part[1].may_stand_in(low)]
        for sentence in document.sentences if sides else ():
            start, end = sentence.span.start, sentence.span.end
            others = [*topic.other.find(document.text, start, end)] if topic.other else []
            for side, phrases, negates in sides:
                for span in phrases.find(document.text, start, end):
                    if not any(span.overlaps(other) for other in others):
                        negated = is_negated(document, span) or (not negates and _holds_negation(span, document))
                        told = topic.opposite(side) if negated else side
                        yield Stance(span, topic.name, told)


def _holds_negation(span: Span, document: Document) -> bool:
    """Whether a negation stands between the words: "tritt am Freitag nicht zurück"."""
    return any(t.lemma.lower() in speech_words().negations for t in document.tokens_in(span))
