"""Names that a text gives twice, in full and in short ("Vereinigung freier Höfe (VFH)"): both mean one body."""

import re
from collections.abc import Iterator, Sequence

from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import MentionFrame

BEFORE_SHORT = re.compile(r"[“”»«\"]?(?: \(|, kurz )[„“»«\"]?")
"""What stands between a full name and its short form."""
MAX_SHORT = 8
"""Longer words in brackets are names of their own."""
MIN_CAPITALS = 2


def find_short_forms(text: str, frames: Sequence[MentionFrame], knowledge: Knowledge) -> dict[str, str]:
    """Names of bodies that are to be read as the other form of theirs: as the one that the tables know, or the full."""
    found: dict[str, str] = {}
    for full, short in _pairs(text, frames):
        known = [bool(knowledge.candidates(name)) for name in (full, short)]
        spelt = _spells(short, full)
        if known == [False, True] and spelt:
            found[full] = short
        elif not known[1] or (known == [True, True] and spelt):
            found[short] = full
    return found


def _pairs(text: str, frames: Sequence[MentionFrame]) -> Iterator[tuple[str, str]]:
    """The base forms of full names, each with the short form right behind it."""
    bodies = [f for f in frames if f.form == "name" and f.kind in ("organisation", "other") and not f.part_only]
    ends = {f.span.end: f for f in bodies if f.kind == "organisation" and " " in f.base}
    for frame in bodies:
        word = frame.base
        capitals = sum(map(str.isupper, word))
        if " " in word or len(word) > MAX_SHORT or capitals < MIN_CAPITALS or not word[0].isupper():
            continue
        full = next((f for end, f in ends.items() if BEFORE_SHORT.fullmatch(text, end, frame.span.start)), None)
        if full is not None:
            yield full.base, word


def _spells(short: str, full: str) -> bool:
    """Whether the letters of the short form follow each other in the full one."""
    letters = iter(full.casefold())
    return all(letter in letters for letter in short.casefold() if letter.isalpha())
