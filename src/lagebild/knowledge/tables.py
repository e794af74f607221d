"""The knowledge tables as rows: one fact a line, tab separated, each with source and check."""

import hashlib
import os
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from platformdirs import user_data_path

from lagebild.errors import SetupError

LIST_SEPARATOR = ";"

UPDATES_VARIABLE = "LAGEBILD_KNOWLEDGE"
"""Names the folder of accepted updates, where it is not the usual one."""
KEYS = {"persons": ("name",), "offices": ("person", "role", "jurisdiction", "start")}
"""Tables that take updates of the user, and what tells that two rows are of one fact."""

Row = dict[str, str]


def updates_folder() -> Path:
    """Where the user's accepted updates lie."""
    named = os.environ.get(UPDATES_VARIABLE)
    return Path(named) if named else user_data_path("lagebild") / "knowledge"


def _folder() -> Traversable:
    return files("lagebild.knowledge").joinpath("tables")


def parse_table(name: str, text: str) -> tuple[Row, ...]:
    """The rows of one table; lines that start with # are remarks."""
    lines = [(i, line) for i, line in enumerate(text.split("\n"), 1) if line.strip() and not line.startswith("#")]
    if not lines:
        raise SetupError(f"knowledge table {name} has no header line")
    header = lines[0][1].split("\t")
    rows = []
    for number, line in lines[1:]:
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) > len(header):
            raise SetupError(f"knowledge table {name}, line {number}: {len(cells)} cells for {len(header)} columns")
        cells += [""] * (len(header) - len(cells))
        rows.append(dict(zip(header, cells, strict=True)))
    return tuple(rows)


@cache
def read_table(name: str) -> tuple[Row, ...]:
    """The rows of a shipped table, with the updates that the user has accepted."""
    source = _folder().joinpath(f"{name}.tsv")
    if not source.is_file():
        raise SetupError(f"the installation lacks the knowledge table {name}.tsv: install lagebild anew")
    rows = parse_table(name, source.read_text(encoding="utf-8"))
    updates = updates_folder() / f"{name}.tsv"
    if name not in KEYS or not updates.is_file():
        return rows
    newer = parse_table(str(updates), updates.read_text(encoding="utf-8"))
    merged = {_key(name, row): row for row in rows}
    merged |= {_key(name, row): dict.fromkeys(rows[0], "") | row for row in newer}
    return tuple(merged.values())


def _key(table: str, row: Row) -> tuple[str, ...]:
    return tuple(row[column] for column in KEYS[table])


def forget_tables() -> None:
    """Read the tables anew at the next use."""
    read_table.cache_clear()
    tables_version.cache_clear()


def list_cell(cell: str) -> tuple[str, ...]:
    """The items of a cell that holds a list."""
    return tuple(item.strip() for item in cell.split(LIST_SEPARATOR) if item.strip())


@cache
def tables_version() -> str:
    """A hash over all tables, updates and the code that compiles them: the same facts give the same version."""
    digest = hashlib.sha256()
    shipped = [*_folder().iterdir(), *files("lagebild.knowledge").iterdir()]
    folder = updates_folder()
    updates = [folder / f"{name}.tsv" for name in sorted(KEYS)]
    for source in (*sorted(shipped, key=lambda item: item.name), *updates):
        if source.name.endswith((".tsv", ".py")) and source.is_file():
            digest.update(source.name.encode())
            digest.update(source.read_bytes())
    return digest.hexdigest()[:16]
