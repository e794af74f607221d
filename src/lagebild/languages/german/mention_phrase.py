"""A German noun phrase that may stand for somebody: which of its words name, describe or own."""

from dataclasses import dataclass, replace

from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import NounSense, word_set
from lagebild.model.text import Document

Range = tuple[int, int]
"""Indices of the first and the last token, both included."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that may stand for somebody; all numbers are token indices."""

    first: int
    last: int
    head: int
    sense: NounSense | None = None
    half: int | None = None
    """The first half of a joined word that the noun goes on with ("Innen- und Wasserminister")."""
    determiner: int | None = None
    adjectives: tuple[int, ...] = ()
    possessor: Range | None = None
    pronoun_owner: bool = False
    """The possessor is a possessive pronoun."""
    complement: Range | None = None
    """What follows the noun and belongs to its description."""
    name: NameMark | None = None


def as_apposition(document: Document, phrase: Phrase, mark: NameMark) -> NameMark:
    """The name right behind a noun for firms, whose last letter is no ending ("das Unternehmen Rehn Railways")."""
    firm = phrase.sense is not None and phrase.sense.head in word_set("bodies", "firms")
    tokens = document.tokens
    text = document.text[tokens[mark.first].span.start : tokens[mark.last].span.end]
    whole = firm and mark.kind == "organisation" and " " in text and not mark.known
    return replace(mark, base=text, genitive=False) if whole else mark
