"""Names made of a noun and a name, or of two names: towns with their river, offices with their seat, districts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.knowledge.lookup import Knowledge
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import word_set
from lagebild.model.text import Document

BEFORE_RIVER = (("am",), ("an", "der"), ("ob", "der"))
"""What stands between a town and its river."""
ROOM = re.compile(r"[A-Z]?\d\d?[a-zA-Z]?")
"""How rooms are numbered."""
_COUNTED = frozenset(("NOUN", "ADJ", "PROPN"))


def join_rivers(document: Document, marks: list[NameMark], knowledge: Knowledge) -> Iterator[NameMark]:
    """The marks, and with a town and the river that tells it from others as one name ("Auheim an der Ruhr")."""
    yield from marks
    rivers = {mark.first: mark for mark in marks if mark.base in word_set("places", "behind_slash")}
    for mark in marks:
        words = [token.text for token in document.tokens[mark.last + 1 : mark.last + 3]]
        count = next((len(way) for way in BEFORE_RIVER if tuple(words[: len(way)]) == way), 0)
        river = rivers.get(mark.last + 1 + count) if count and mark.kind == "place" else None
        if river is not None:
            text = document.text[document.tokens[mark.first].span.start : document.tokens[river.last].span.end]
            yield replace(mark, last=river.last, base=text, known=has_candidates(knowledge, text), genitive=False)


def join_seats(document: Document, marks: list[NameMark]) -> Iterator[NameMark]:
    """The marks, and an office with the place behind it that belongs to its name ("Untersuchungsamt Auheim")."""
    yield from marks
    places = {mark.first: mark for mark in marks if mark.kind == "place"}
    offices = tuple(noun.lower() for noun in word_set("bodies", "called_by_place"))
    for mark in marks:
        seat = places.get(mark.last + 1) if mark.kind == "organisation" and not mark.known else None
        noun = document.tokens[mark.last].text.lower().removesuffix("s")
        if seat is not None and noun.endswith(offices):
            yield replace(mark, last=seat.last, base=f"{mark.base} {seat.base}", genitive=False)


def join_branches(document: Document, marks: list[NameMark]) -> Iterator[NameMark]:
    """The marks, and a firm with the region in brackets before its legal form ("Rehn Battery (Europe) GmbH")."""
    yield from marks
    tokens, forms = document.tokens, word_set("bodies", "feminine_forms")
    for mark in marks:
        opened, closed = mark.last + 1, mark.last + 3
        if mark.kind != "organisation" or mark.known or closed + 1 >= len(tokens) or tokens[opened].text != "(":
            continue
        last = closed + 1
        whole = tokens[closed].text == ")" and tokens[last].text in forms
        if whole and tokens[last].sentence == tokens[mark.first].sentence:
            text = document.text[tokens[mark.first].span.start : tokens[last].span.end]
            yield replace(mark, last=last, base=text, genitive=False)


def join_districts(document: Document, marks: Sequence[NameMark]) -> Iterator[NameMark]:
    """The marks, a district called by its town with the noun before it ("des Landkreises Auheim")."""
    tokens = document.tokens
    for mark in marks:
        spatial = mark.kind in ("place", "organisation") and not mark.genitive
        starts = [i for i in (mark.first, mark.first - 1) if 0 <= i < mark.last] if spatial else []
        first = next((i for i in starts if _district(tokens[i].text)), mark.last)
        if first == mark.last or tokens[first].sentence != tokens[mark.last].sentence:
            yield mark
            continue
        town = document.text[tokens[first + 1].span.start : tokens[mark.last].span.end]
        base = f"{_district(tokens[first].text)} {' '.join(town.split())}"
        yield replace(mark, first=first, kind="place", base=base, known=False)


def join_numbers(document: Document, marks: Sequence[NameMark]) -> Iterator[NameMark]:
    """The marks; a hall with its number is no town ("in Halle 6"), save where the number counts what follows it."""
    tokens, end = document.tokens, len(document.tokens) - 1
    for mark in marks:
        number = tokens[mark.last + 1] if mark.base in word_set("places", "numbered") and mark.last < end else None
        counted = tokens[mark.last + 2].upos in _COUNTED if number is not None and mark.last + 2 <= end else False
        room = number is not None and ROOM.fullmatch(number.text) and number.sentence == tokens[mark.last].sentence
        if number is None or not room or counted:
            yield mark
        else:
            yield replace(mark, last=mark.last + 1, base=f"{mark.base} {number.text}", known=False)


def _district(word: str) -> str:
    """The noun for a district in its base form; empty for other words."""
    forms = (word, word.removesuffix("es"), word.removesuffix("s"))
    return next((form for form in forms if form in word_set("places", "districts")), "")


def has_candidates(knowledge: Knowledge, text: str) -> bool:
    """Whether the tables have somebody of this name, and not only an adjective or a people."""
    return any(not c.derived for c in knowledge.candidates(text))
