"""Numbers whose digits a plain space groups by three, which are several words: "90 000"."""

import re

from lagebild.model.text import Document

FIRST_DIGITS = re.compile(r"[1-9]\d{0,2}")
GROUPED = re.compile(r"\d{3}")


def last_of_digits(document: Document, place: int) -> int:
    """The last word of a number whose digits a plain space groups by three ("90 000"), else the same word."""
    if not FIRST_DIGITS.fullmatch(document.tokens[place].text):
        return place
    while place + 1 < len(document.tokens):
        one, following = document.tokens[place], document.tokens[place + 1]
        if not GROUPED.fullmatch(following.text) or following.span.start != one.span.end + 1:
            break
        place += 1
    return place


def goes_on_digits(document: Document, place: int) -> bool:
    """Whether a word is only a later group of such a number: the "000" of "90 000"."""
    token, before = document.tokens[place], document.tokens[place - 1] if place else None
    if before is None or not GROUPED.fullmatch(token.text) or before.span.end + 1 != token.span.start:
        return False
    return GROUPED.fullmatch(before.text) is not None or FIRST_DIGITS.fullmatch(before.text) is not None
