"""Databases of other versions: migrated, or refused with a reason."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Timer

import pytest
from sqlalchemy import create_engine, inspect, text

from lagebild.compare.sketches import draw_sketch
from lagebild.errors import SetupError
from lagebild.model.facts import Event
from lagebild.model.stories import LedgerEntry
from lagebild.store.migrations import bring_up_to_date
from lagebild.store.schema import SCHEMA_VERSION, metadata
from lagebild.store.sql import open_store
from tests.compare.handmade import Draft, terms


def test_an_older_database_is_migrated_step_by_step(tmp_path: Path) -> None:
    open_store(tmp_path / "case.db").close()
    engine = create_engine(f"sqlite:///{tmp_path / 'case.db'}")
    steps = {
        SCHEMA_VERSION: lambda connection: connection.execute(text("CREATE TABLE first (x)")),
        SCHEMA_VERSION + 1: lambda connection: connection.execute(text("CREATE TABLE second (x)")),
    }
    with engine.begin() as connection:
        bring_up_to_date(connection, target=SCHEMA_VERSION + 2, migrations=steps)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT value FROM meta WHERE name = 'schema'")).scalar_one() == str(
            SCHEMA_VERSION + 2
        )
        assert connection.execute(text("SELECT count(*) FROM second")).scalar_one() == 0
    engine.dispose()


@pytest.fixture
def first_version(tmp_path: Path) -> Path:
    path = tmp_path / "old.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(Path(__file__).with_name("schema_1.sql").read_text())
        connection.execute("INSERT INTO meta VALUES ('schema', '1')")
        connection.execute("INSERT INTO articles (id, text, parts, agencies) VALUES ('a1', 'Er tritt ab.', '[]', '[]')")
        connection.execute("INSERT INTO analyses (article, recipe) VALUES ('a1', 'r1')")
        connection.execute(
            "INSERT INTO events (article, id, type, status, 'trigger', score) "
            """VALUES ('a1', 'e1', 'APPOINT', 'occurred', '[{"start": 3, "end": 8}]', 0.5)"""
        )
        connection.execute(
            "INSERT INTO ledger (position, id, act, what, entries) VALUES (0, 'l1', 'demand', 'x', '[]')"
        )
    connection.close()
    return path


def test_a_database_of_the_first_version_gets_the_tables_of_today(first_version: Path) -> None:
    open_store(first_version).close()
    engine = create_engine(f"sqlite:///{first_version}")
    for table in metadata.sorted_tables:
        found = {column["name"] for column in inspect(engine).get_columns(table.name)}
        assert found == {column.name for column in table.columns}
    engine.dispose()


def test_what_an_older_database_does_not_hold_has_its_default(first_version: Path) -> None:
    store = open_store(first_version)
    (analysis,), (entry,) = store.analyses(), store.picture().ledger
    store.close()
    assert analysis.events[0].score == 0.5
    assert analysis.events[0].figures == Event.__dataclass_fields__["figures"].default
    assert analysis.stances == ()
    assert entry.answers == LedgerEntry.__dataclass_fields__["answers"].default


def test_a_column_that_is_missing_is_added_without_a_new_version(tmp_path: Path) -> None:
    open_store(tmp_path / "case.db").close()
    with sqlite3.connect(tmp_path / "case.db") as connection:
        connection.execute("ALTER TABLE agenda DROP COLUMN uid")
        connection.execute("UPDATE meta SET value = 'of fewer columns' WHERE name = 'columns'")
    connection.close()
    store = open_store(tmp_path / "case.db")
    assert store.picture().agenda == ()
    store.close()


def test_several_may_open_a_new_database_at_once(tmp_path: Path) -> None:
    for attempt in range(5):
        location = tmp_path / f"{attempt}.db"
        with ThreadPoolExecutor(8) as pool:
            stores = list(pool.map(lambda _, place=location: open_store(place), range(8)))
        assert [store.articles() for store in stores] == [()] * 8
        for store in stores:
            store.close()


def test_whoever_finds_the_database_held_waits_for_it(tmp_path: Path) -> None:
    holder = sqlite3.connect(tmp_path / "case.db", isolation_level=None, check_same_thread=False)
    holder.execute("BEGIN EXCLUSIVE")
    release = Timer(0.2, lambda: holder.execute("ROLLBACK"))
    release.start()
    store = open_store(tmp_path / "case.db")
    assert store.articles() == ()
    release.join()
    store.close()
    holder.close()


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


def test_a_database_without_an_index_gets_it(tmp_path: Path) -> None:
    location = tmp_path / "case.db"
    open_store(location).close()
    with sqlite3.connect(location) as connection:
        connection.execute("DROP INDEX records_by_id")
        connection.execute("UPDATE meta SET value = 'older' WHERE name = 'columns'")
    connection.close()
    open_store(location).close()
    with sqlite3.connect(location) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    connection.close()
    assert {"records_by_id", "records_of_story"} <= names


def test_a_sketch_of_an_older_version_is_drawn_anew(tmp_path: Path) -> None:
    store = open_store(tmp_path / "case.db")
    analysis = Draft("a1", "Der Rat von Neuheim hat den Bau des neuen Hafens am Montag nun doch beschlossen.").done()
    store.add_articles([analysis.article])
    store.save_analyses([analysis], terms)
    store.save_sketches([draw_sketch(analysis, terms)])
    assert store.unsketched() == ()
    with sqlite3.connect(tmp_path / "case.db") as connection:
        connection.execute("UPDATE sketches SET run_hashes = NULL, band_hashes = NULL")
    connection.close()
    assert store.unsketched() == ("a1",)
    store.save_sketches([draw_sketch(analysis, terms)])
    assert store.unsketched() == ()
    assert store.sketches() == (draw_sketch(analysis, terms),)
