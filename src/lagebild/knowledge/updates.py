"""Accepted rows: kept in a folder of the user, and read over the shipped tables."""

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from lagebild.errors import SetupError
from lagebild.knowledge.checks import check_tables
from lagebild.knowledge.proposals import Proposal
from lagebild.knowledge.tables import KEYS, Row, forget_tables, read_table, updates_folder

ACCEPT, MARK = "accept", "x"
HEAD = (ACCEPT, "kind", "because", "table")


def write_review(proposals: Iterable[Proposal], path: Path) -> None:
    """A table in which a person marks with x what is to be accepted."""
    proposals = list(proposals)
    columns = list(dict.fromkeys(column for proposal in proposals for column in proposal.row))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow((*HEAD, *columns))
        for proposal in proposals:
            mark = "" if proposal.acceptable else "-"
            cells = (proposal.row.get(column, "") for column in columns)
            writer.writerow((mark, proposal.kind, proposal.because, proposal.table, *cells))


def read_review(path: Path) -> list[tuple[str, Row]]:
    """Table and row of all lines that a person has marked."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            lines = list(csv.DictReader(file, delimiter="\t"))
    except OSError as error:
        raise SetupError(f"can't read {path} ({error.strerror}): write it with lagebild knowledge diff -o") from error
    if lines and not set(HEAD) <= set(lines[0]):
        raise SetupError(f"{path} is no review: write it with lagebild knowledge diff -o")
    marked = [line for line in lines if (line[ACCEPT] or "").strip().lower() == MARK]
    if unknown := {line["table"] for line in marked} - set(KEYS):
        raise SetupError(f"{path} names the table {sorted(unknown)[0]!r}, which takes no updates")
    return [(line["table"], {c: line.get(c) or "" for c in read_table(line["table"])[0]}) for line in marked]


def accept_rows(rows: Sequence[tuple[str, Row]]) -> int:
    """Write the rows into the user's updates; when they break a rule of the tables, nothing is changed."""
    folder = updates_folder()
    folder.mkdir(parents=True, exist_ok=True)
    before = {path: path.read_bytes() for path in folder.glob("*.tsv")}
    for table in dict.fromkeys(table for table, _ in rows):
        _write_table(folder / f"{table}.tsv", table, [row for name, row in rows if name == table])
    forget_tables()
    try:
        check_tables()
    except SetupError:
        for path in folder.glob("*.tsv"):
            path.write_bytes(before[path]) if path in before else path.unlink()
        forget_tables()
        raise
    return len(rows)


def _write_table(path: Path, table: str, rows: Sequence[Row]) -> None:
    columns, keys = list(read_table(table)[0]), KEYS[table]
    kept: dict[tuple[str, ...], Row] = {}
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                kept[tuple(row[key] for key in keys)] = {c: row.get(c) or "" for c in columns}
    kept |= {tuple(row[key] for key in keys): row for row in rows}
    part = path.with_suffix(f".{os.getpid()}")
    with part.open("w", encoding="utf-8", newline="") as file:
        file.write("\t".join(columns) + "\n")
        file.writelines("\t".join(row[c] for c in columns) + "\n" for row in kept.values())
    part.replace(path)
