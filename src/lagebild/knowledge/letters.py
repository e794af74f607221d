"""Letters beyond a to z: how they are written in ids, and how a desk without them prints them."""

import re
import unicodedata
from functools import cache

from lagebild.knowledge.tables import read_table


@cache
def _slug_letters() -> dict[int, str]:
    return {ord(row["letter"]): row["slug"] for row in read_table("letters") if row["slug"]}


@cache
def _kept_letters() -> frozenset[str]:
    return frozenset(row["letter"] for row in read_table("letters") if row["keep"])


def write_out(text: str) -> str:
    """The text in lower case with umlauts and the like written out."""
    return text.lower().translate(_slug_letters())


def slug(text: str) -> str:
    """The text as part of an id: lower case, plain letters, hyphens."""
    plain = unicodedata.normalize("NFKD", write_out(text))
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")


def without_foreign_accents(text: str) -> str:
    """The text as a desk without special letters prints it: accents go, letters of the language stay."""
    return "".join(
        letter
        if letter in _kept_letters()
        else "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
        for letter in text
    )
