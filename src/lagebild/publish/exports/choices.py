"""What an export carries, how it speaks, and how much of the reports' own text it holds."""

import re
from dataclasses import dataclass
from itertools import islice

from lagebild.model.judgements import hash_text

MAX_WORDS = 7
"""Words of a report shown without its text: fewer are often shared by chance, so that the place could not be found
again; more would add up to the report. Seven is also what the arbitration board at the German patent office proposed
in 2015 as a very short extract, which the right of press publishers leaves free (no legal advice)."""
MAX_CHARACTERS = 120
"""Bound on the same words where nothing separates them."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a user may choose for an export."""

    whole_text: bool = True
    """Without it, proof is given as offsets, hash and a short quote."""
    language: str = "en"
    """Of headings and labels, where the format is read by people."""
    story: str | None = None
    """Only this story, in a briefing or a feed."""
    address: str = ""
    """Where the dossier is published, for links to its pages; empty when it is not."""

    def quote(self, words: str) -> str:
        """The words of a report as this export may show them."""
        return words if self.whole_text else shorten(words)


def shorten(words: str) -> str:
    """The first words, with a mark where something is left out."""
    found = list(islice(_WORD.finditer(words), MAX_WORDS + 1))
    return cut_words(words if len(found) <= MAX_WORDS else f"{words[: found[MAX_WORDS - 1].end()]} …")


def cut_words(words: str) -> str:
    """The words up to the most characters that a quote may have."""
    return words if len(words) <= MAX_CHARACTERS + len(" …") else f"{words[:MAX_CHARACTERS]} …"


def digest(words: str) -> str:
    """A hash by which whoever has the report can check the words."""
    return hash_text(words)
