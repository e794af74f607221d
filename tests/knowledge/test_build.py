"""The compiled file: made once, reused, and done without where it cannot be written."""

import os
import sqlite3
import time
from pathlib import Path

import pytest

from lagebild.knowledge.build import open_database
from lagebild.knowledge.lookup import Knowledge


def test_the_file_is_made_once_and_opens_fast(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "knowledge.sqlite"
    open_database(target).close()
    made = target.stat().st_mtime_ns
    start = time.perf_counter()
    knowledge = Knowledge(open_database(target), "v")
    assert knowledge.candidates("Kreml")
    assert time.perf_counter() - start < 0.15
    assert target.stat().st_mtime_ns == made
    assert [path.name for path in target.parent.iterdir()] == ["knowledge.sqlite"]


def test_a_folder_that_cannot_be_written_leaves_the_tables_in_memory(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    knowledge = Knowledge(open_database(blocked / "knowledge.sqlite"), "v")
    assert knowledge.entity("RU") is not None


def test_the_file_is_read_only(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "knowledge.sqlite")
    with pytest.raises(sqlite3.OperationalError):
        connection.execute("delete from alias")


def test_files_of_earlier_versions_go_after_a_month(tmp_path: Path) -> None:
    old, recent, other = (tmp_path / name for name in ("knowledge-a.sqlite", "knowledge-b.sqlite", "notes.sqlite"))
    for path in (old, recent, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (0, 0))
    open_database(tmp_path / "knowledge-c.sqlite").close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["knowledge-b.sqlite", "knowledge-c.sqlite", other.name]
