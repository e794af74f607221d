"""How much the tables hold, counted as an editor would."""

from lagebild.knowledge.tables import Row, list_cell, read_table

SINCE = "2014-01-01"
"""Terms that ended before are history to today's news."""


def count_tables() -> dict[str, int]:
    """What there is of each kind of knowledge."""
    terms = [row for row in read_table("offices") if (row["end"] or "9999") > SINCE]
    german = {row["id"] for row in read_table("organisations") if row["parent"] == "DE"}
    return {
        "states": len(read_table("states")),
        "state names and forms": sum(_words(row) for row in read_table("states")),
        "metonyms": len(read_table("metonyms")),
        "terms of office since 2014": len(terms),
        "persons": len(read_table("persons")),
        "German figures": len({row["person"] for row in terms if _is_german(row["jurisdiction"], german)}),
        "organisations": len(read_table("organisations")),
        "agencies": len(read_table("agencies")),
        "outlets": len(read_table("outlets")),
        "role nouns": len({row[c] for row in read_table("roles") for c in ("noun_m", "noun_f") if row[c]}),
        "places": len(read_table("places")),
        "cities": len(read_table("cities")),
    }


def _is_german(jurisdiction: str, bodies: set[str]) -> bool:
    """Whether an office is one of the federation, a Land, or a German party or body."""
    return jurisdiction == "DE" or jurisdiction.startswith(("DE-", "DE.")) or jurisdiction in bodies


def _words(row: Row) -> int:
    columns = ("name", "aliases", "adjective", "adjective_aliases", "demonym_m", "demonym_f", "capital")
    return sum(len(list_cell(row[column])) for column in columns)
