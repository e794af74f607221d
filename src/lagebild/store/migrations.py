"""Databases made by older versions are brought up to date, step by step."""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection, inspect, select

from lagebild.errors import SetupError
from lagebild.store.schema import SCHEMA_VERSION, meta, metadata

Migration = Callable[[Connection], None]

MIGRATIONS: Mapping[int, Migration] = {}
"""From version n (the key) to n + 1."""


def bring_up_to_date(
    connection: Connection, *, target: int = SCHEMA_VERSION, migrations: Mapping[int, Migration] = MIGRATIONS
) -> None:
    """Create the tables of an empty database or migrate an older one; raises SetupError for a newer or foreign one."""
    if _find_version(connection) == target:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")  # whoever else opens it waits here and finds it done
    found = _find_version(connection)
    if found is None:
        metadata.create_all(connection)
        connection.execute(meta.insert().values(name="schema", value=str(target)))
        return
    if found > target:
        raise SetupError(f"this database has schema {found}, newer than {target}: update Lagebild")
    for version in range(found, target):
        migrations[version](connection)
        connection.execute(meta.update().where(meta.c.name == "schema").values(value=str(version + 1)))


def _find_version(connection: Connection) -> int | None:
    """The version of the schema; None in an empty database."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "meta" not in tables:
        raise SetupError("this file is a database, but none of Lagebild's: choose another --db")
    return int(connection.execute(select(meta.c.value).where(meta.c.name == "schema")).scalar_one())
