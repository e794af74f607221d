"""The knowledge tables as rows: one fact a line, tab separated, each with source and check."""

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from lagebild.errors import SetupError

LIST_SEPARATOR = ";"

Row = dict[str, str]


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
    """The rows of a shipped table."""
    source = _folder().joinpath(f"{name}.tsv")
    if not source.is_file():
        raise SetupError(f"the installation lacks the knowledge table {name}.tsv: install lagebild anew")
    return parse_table(name, source.read_text(encoding="utf-8"))


def list_cell(cell: str) -> tuple[str, ...]:
    """The items of a cell that holds a list."""
    return tuple(item.strip() for item in cell.split(LIST_SEPARATOR) if item.strip())


@cache
def tables_version() -> str:
    """A hash over all tables and the code that compiles them: the same facts give the same version everywhere."""
    digest = hashlib.sha256()
    sources = [*_folder().iterdir(), *files("lagebild.knowledge").iterdir()]
    for source in sorted(sources, key=lambda item: item.name):
        if source.name.endswith((".tsv", ".py")):
            digest.update(source.name.encode())
            digest.update(source.read_bytes())
    return digest.hexdigest()[:16]
