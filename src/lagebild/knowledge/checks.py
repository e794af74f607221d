"""What must hold in the tables before they are compiled."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from lagebild.errors import SetupError
from lagebild.knowledge.letters import slug
from lagebild.knowledge.tables import Row, list_cell, read_table

QID = re.compile(r"Q[1-9]\d*")
GENDERS = ("m", "f", "")
REVIEWED = (
    "states", "bodies", "metonyms", "organisations", "groups", "lands", "places", "persons", "offices", "roles",
    "memberships", "agencies", "outlets", "prefixes", "land_bodies", "same_bodies",
)  # fmt: skip


def _fail(table: str, row: Row, problem: str) -> None:
    raise SetupError(f"knowledge table {table}: {problem}, in the row {' | '.join(filter(None, row.values()))}")


def check_unique(table: str, rows: Iterable[Row], *columns: str) -> None:
    """No two rows share the key."""
    counts = Counter(tuple(row[column] for column in columns) for row in rows)
    for key, count in counts.items():
        if count > 1:
            raise SetupError(f"knowledge table {table}: {' '.join(key)} stands there {count} times, keep one row")


def check_rows(table: str, rows: Iterable[Row]) -> None:
    """Every row names its source and check; ids of Wikidata have their form."""
    for row in rows:
        if not row["source"] or not row["checked"]:
            _fail(table, row, "source or checked is empty")
        for column in ("qid", "capital_qid"):
            if row.get(column) and not QID.fullmatch(row[column]):
                _fail(table, row, f"{row[column]!r} is no Wikidata id")
        if row.get("gender", "") not in GENDERS:
            _fail(table, row, "gender must be m, f or empty")


def _day(table: str, row: Row, column: str, otherwise: date) -> date:
    try:
        return date.fromisoformat(row[column]) if row[column] else otherwise
    except ValueError:
        _fail(table, row, f"{row[column]!r} is no date")
        raise


def check_terms(rows: Iterable[Row], single: frozenset[str]) -> None:
    """Terms begin before they end; an office for one person has one holder a day."""
    by_office: dict[tuple[str, str], list[tuple[date, date, Row]]] = defaultdict(list)
    for row in rows:
        start, end = _day("offices", row, "start", date.min), _day("offices", row, "end", date.max)
        if start >= end:
            _fail("offices", row, "the term ends before it begins")
        by_office[row["jurisdiction"], row["role"]].append((start, end, row))
    for (_, role), terms in by_office.items():
        terms.sort(key=lambda term: term[:2])
        for (_, end, row), (start, _, later) in pairwise(terms):
            if role in single and start < end:
                _fail("offices", row, f"still in office when {later['person']} begins on {start}")


def check_references(table: str, column: str, rows: Iterable[Row], known: frozenset[str]) -> None:
    """Every item that the column names exists."""
    for row in rows:
        if unknown := [item for item in list_cell(row[column]) if item not in known]:
            _fail(table, row, f"{column} names {unknown[0]}, which no table has")


def _check_all_references() -> None:
    places = known_jurisdictions()
    persons = frozenset(row["name"] for row in read_table("persons"))
    roles = frozenset(row["role"] for row in read_table("role_kinds"))
    for table, column, known in (
        ("offices", "person", persons),
        ("offices", "role", roles),
        ("offices", "jurisdiction", places),
        ("memberships", "person", persons),
        ("memberships", "party", places),
        ("metonyms", "target", places),
        ("prefixes", "jurisdiction", places),
        ("roles", "jurisdiction", places),
        ("same_bodies", "body", places),
        ("same_bodies", "entity", places),
        ("groups", "members", places),
    ):
        check_references(table, column, read_table(table), known)


def known_jurisdictions() -> frozenset[str]:
    """All ids that an office, metonym or prefix may point to."""
    states = [row["id"] for row in read_table("states")]
    lands = [row["id"] for row in read_table("lands")]
    bodies = [
        f"{state['id']}.{body['suffix']}"
        for state in read_table("states")
        for body in read_table("bodies")
        if not body["speaks_for"] and (state["major"] or body["core"])
    ]
    organisations = [row["id"] for row in read_table("organisations")]
    groups = [f"group:{row['id']}" for row in read_table("groups")]
    places = [f"place:{slug(list_cell(state['capital'])[0])}" for state in read_table("states") if state["capital"]]
    places += [f"place:{row['id'] or slug(row['name'])}" for row in read_table("places")]
    return frozenset([*places, *states, *lands, *bodies, *organisations, *groups, *(f"{land}.gov" for land in lands)])


def check_tables() -> None:
    """Raise SetupError at the first row that cannot be right."""
    for table in REVIEWED:
        check_rows(table, read_table(table))
    for table, columns in (
        ("states", ("id",)),
        ("bodies", ("suffix",)),
        ("organisations", ("id",)),
        ("groups", ("id",)),
        ("lands", ("id",)),
        ("places", ("name",)),
        ("persons", ("name",)),
        ("agencies", ("id",)),
        ("outlets", ("domain",)),
    ):
        check_unique(table, read_table(table), *columns)
    check_terms(read_table("offices"), frozenset(row["role"] for row in read_table("role_kinds") if row["single"]))
    _check_all_references()
