"""Databases of other versions: migrated, or refused with a reason."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from lagebild.errors import SetupError
from lagebild.store.migrations import bring_up_to_date
from lagebild.store.sql import open_store


def test_an_older_database_is_migrated_step_by_step(tmp_path: Path) -> None:
    open_store(tmp_path / "case.db").close()
    engine = create_engine(f"sqlite:///{tmp_path / 'case.db'}")
    steps = {
        1: lambda connection: connection.execute(text("CREATE TABLE first (x)")),
        2: lambda connection: connection.execute(text("CREATE TABLE second (x)")),
    }
    with engine.begin() as connection:
        bring_up_to_date(connection, target=3, migrations=steps)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT value FROM meta WHERE name = 'schema'")).scalar_one() == "3"
        assert connection.execute(text("SELECT count(*) FROM second")).scalar_one() == 0
    engine.dispose()


def test_several_may_open_a_new_database_at_once(tmp_path: Path) -> None:
    for attempt in range(5):
        location = tmp_path / f"{attempt}.db"
        with ThreadPoolExecutor(8) as pool:
            stores = list(pool.map(lambda _, place=location: open_store(place), range(8)))
        assert [store.articles() for store in stores] == [()] * 8
        for store in stores:
            store.close()


def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    open_store(tmp_path / "case.db").close()
    with sqlite3.connect(tmp_path / "case.db") as connection:
        connection.execute("UPDATE meta SET value = '99' WHERE name = 'schema'")
    connection.close()
    with pytest.raises(SetupError, match="newer"):
        open_store(tmp_path / "case.db")


def test_a_foreign_database_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "other.db") as connection:
        connection.execute("CREATE TABLE songs (x)")
    connection.close()
    with pytest.raises(SetupError, match="none of Lagebild's"):
        open_store(tmp_path / "other.db")


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("no database at all, just words " * 100)
    with pytest.raises(SetupError, match="can't be used"):
        open_store(tmp_path / "text.db")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="no folder"):
        open_store(tmp_path / "nowhere" / "case.db")
