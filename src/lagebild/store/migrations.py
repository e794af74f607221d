"""Databases made by older versions are brought up to date, step by step."""

from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha256

from sqlalchemy import Connection, Table, inspect, select, text

from lagebild.errors import SetupError
from lagebild.store.placing import place_articles
from lagebild.store.schema import (
    SCHEMA_VERSION,
    actors,
    judgements,
    meta,
    metadata,
    placements,
    sentence_tags,
    story_indexes,
)

COLUMNS = "columns"
"""Name under which a database says which columns it has."""
Migration = Callable[[Connection], None]


def _keep_judgements(connection: Connection) -> None:
    """Version 1 had a table of judgements into which nothing was ever written."""
    judgements.drop(connection, checkfirst=True)
    _complete_tables(connection)


def add_missing_columns(connection: Connection, table: Table) -> None:
    """Add the columns that a table of an older version lacks; what reads them takes none for the default."""
    known = {column["name"] for column in inspect(connection).get_columns(table.name)}
    for column in (c for c in table.columns if c.name not in known):
        kind = column.type.compile(connection.dialect)
        quoted = connection.dialect.identifier_preparer.quote(column.name)
        connection.execute(text(f"ALTER TABLE {table.name} ADD COLUMN {quoted} {kind}"))


def _add_placements(connection: Connection) -> None:
    """Tables and indexes by which a server finds a story, an actor or a sentence without reading everything."""
    for table in (placements, sentence_tags, actors):
        table.create(connection, checkfirst=True)
    for index in story_indexes:
        index.create(connection, checkfirst=True)
    place_articles(connection)


def _complete_tables(connection: Connection) -> None:
    """Tables, columns and indexes of what the picture has come to hold."""
    metadata.create_all(connection)
    for table in metadata.sorted_tables:
        add_missing_columns(connection, table)
        for index in sorted(table.indexes, key=lambda index: index.name or ""):
            index.create(connection, checkfirst=True)


MIGRATIONS: Mapping[int, Migration] = {1: _keep_judgements, 2: _add_placements, 3: _complete_tables}
"""From version n (the key) to n + 1."""


def bring_up_to_date(
    connection: Connection, *, target: int = SCHEMA_VERSION, migrations: Mapping[int, Migration] = MIGRATIONS
) -> None:
    """Create the tables of an empty database or migrate an older one; raises SetupError for a newer or foreign one."""
    if _find_version(connection) == target and _find(connection, COLUMNS) == _describe_columns():
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")  # whoever else opens it waits here and finds it done
    found = _find_version(connection)
    if found is None:
        metadata.create_all(connection)
        connection.execute(meta.insert().values(name="schema", value=str(target)))
        _keep(connection, COLUMNS, _describe_columns())
        return
    if found > target:
        raise SetupError(f"this database has schema {found}, newer than {target}: update Lagebild")
    for version in range(found, target):
        migrations[version](connection)
        connection.execute(meta.update().where(meta.c.name == "schema").values(value=str(version + 1)))
    _complete_tables(connection)
    _keep(connection, COLUMNS, _describe_columns())


def _find_version(connection: Connection) -> int | None:
    """The version of the schema; None in an empty database."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "meta" not in tables:
        raise SetupError("this file is a database, but none of Lagebild's: choose another --db")
    return int(_find(connection, "schema") or 0)


def _find(connection: Connection, name: str) -> str | None:
    value: str | None = connection.execute(select(meta.c.value).where(meta.c.name == name)).scalar()
    return value


def _keep(connection: Connection, name: str, value: str) -> None:
    connection.execute(meta.delete().where(meta.c.name == name))
    connection.execute(meta.insert().values(name=name, value=value))


@cache
def _describe_columns() -> str:
    """A hash of all tables, columns and indexes: new fields of the model need no migration of their own."""
    tables = metadata.sorted_tables
    names = [f"{table.name}.{column.name}" for table in tables for column in table.columns]
    names += sorted(f"{table.name}:{index.name}" for table in tables for index in table.indexes)
    return sha256("\n".join(names).encode()).hexdigest()[:16]
