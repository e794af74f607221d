"""Databases that are written whole or not at all."""

import sqlite3
from pathlib import Path

import pytest

from lagebild.knowledge.cached import write_database


def test_a_database_is_moved_into_place_when_it_is_full(tmp_path: Path) -> None:
    target = tmp_path / "new" / "words.sqlite"
    write_database(target, lambda connection: connection.execute("create table word as select 'Damm' as form"))
    assert sqlite3.connect(target).execute("select form from word").fetchall() == [("Damm",)]
    assert list(target.parent.iterdir()) == [target]


def test_a_filling_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "words.sqlite"
    with pytest.raises(sqlite3.Error):
        write_database(target, lambda connection: connection.execute("no such command"))
    assert list(tmp_path.iterdir()) == []
