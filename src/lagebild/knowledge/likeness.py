"""Persons of whose name a wording is another spelling or a slip."""

import re
import sqlite3
from collections import defaultdict
from datetime import date, timedelta
from functools import cache

from lagebild.knowledge.names import MIN_SLIP_LENGTH, name_skeleton, same_person_name, within_one_edit

MIN_LONE_SURNAME = 5
"""A shorter surname without a first name is too often somebody else's, or a word."""
TOP_RANK = 2
"""Only offices of this rank or higher make a surname known without its first name."""
NEAR_OFFICE = timedelta(days=730)
"""How long before and after a term a surname alone still brings the holder to mind."""
NUMERAL = re.compile(r"[IVX]+\.?|[JS]r\.?")
"""Kings, popes and juniors: the last word is no surname, so a likeness says nothing; initials say too little."""


def find_like(connection: sqlite3.Connection, name: str, on: date | None) -> set[str]:
    """Ids of the persons whose name is spelled like this one."""
    words, key = name.split(), name_skeleton(name)
    if not key or any(NUMERAL.fullmatch(word) for word in words) or any(len(word.strip(".")) == 1 for word in words):
        return set()
    if " " not in key:
        return _lone_surname(connection, name, key, on)
    last = key.split()[-1]
    found = _persons(connection, key, last)
    if found or len(last) < MIN_SLIP_LENGTH:
        return found
    known = _surnames(connection)
    near = {n for size in (-1, 0, 1) for end in _ends(last, len(last) + size) for n in known.get(end, ())}
    return {p for other in near if within_one_edit(last, other) for p in _persons(connection, key, other)}


def _persons(connection: sqlite3.Connection, key: str, last: str) -> set[str]:
    """Those whose last name is spelled so, and whose other names fit."""
    rows = connection.execute("select distinct person, whole from skeleton where last = ?", (last,))
    return {person for person, whole in rows if " " in whole and same_person_name(key, whole)}


@cache
def _surnames(connection: sqlite3.Connection) -> dict[tuple[str, str, int], list[str]]:
    """All last names by first or last letter, of which one slip leaves one as it is, and by length."""
    found: dict[tuple[str, str, int], list[str]] = defaultdict(list)
    for (last,) in connection.execute("select distinct last from skeleton where last != ''"):
        for end in _ends(last, len(last)):
            found[end].append(last)
    return dict(found)


def _ends(word: str, length: int) -> tuple[tuple[str, str, int], tuple[str, str, int]]:
    return ("begins", word[0], length), ("ends", word[-1], length)


def _lone_surname(connection: sqlite3.Connection, name: str, key: str, on: date | None) -> set[str]:
    common = connection.execute("select 1 from word where kind='common' and text=?", (name,)).fetchone()
    if common or on is None or len(key) < MIN_LONE_SURNAME:
        return set()
    rows = connection.execute(
        "select distinct s.person from skeleton s join office o on o.person = s.person join ranked r on r.role = o.role"
        " where s.last = ? and r.rank <= ? and coalesce(o.starts, '') <= ? and coalesce(o.ends, '9999') >= ?",
        (key, TOP_RANK, (on + NEAR_OFFICE).isoformat(), (on - NEAR_OFFICE).isoformat()),
    )
    return {person for (person,) in rows}
