"""Persons of whose name a wording is another spelling or a slip."""

import re
import sqlite3
from datetime import date, timedelta

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
    found = _rows(connection, key, "last = ?", last)
    if found or len(last) < MIN_SLIP_LENGTH:
        return found
    return _rows(connection, key, "length(last) between ? and ?", len(last) - 1, len(last) + 1)


def _rows(connection: sqlite3.Connection, key: str, condition: str, *values: str | int) -> set[str]:
    last = key.split()[-1]
    rows = connection.execute(f"select distinct person, whole, last from skeleton where {condition}", values)
    return {
        person
        for person, whole, other in rows
        if " " in whole and within_one_edit(last, other) and same_person_name(key, whole)
    }


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
