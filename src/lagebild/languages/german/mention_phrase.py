"""A German noun phrase that may stand for somebody: which of its words name, describe or own."""

from dataclasses import dataclass

from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import NounSense

Range = tuple[int, int]
"""Indices of the first and the last token, both included."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that may stand for somebody; all numbers are token indices."""

    first: int
    last: int
    head: int
    sense: NounSense | None = None
    determiner: int | None = None
    adjectives: tuple[int, ...] = ()
    possessor: Range | None = None
    pronoun_owner: bool = False
    """The possessor is a possessive pronoun."""
    complement: Range | None = None
    """What follows the noun and belongs to its description."""
    name: NameMark | None = None
