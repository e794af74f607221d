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
    tables = set(inspect(connection).get_table_names())
    if not tables:
        metadata.create_all(connection)
        connection.execute(meta.insert().values(name="schema", value=str(target)))
        return
    if "meta" not in tables:
        raise SetupError("this file is a database, but none of Lagebild's: choose another --db")
    found = int(connection.execute(select(meta.c.value).where(meta.c.name == "schema")).scalar_one())
    if found > target:
        raise SetupError(f"this database has schema {found}, newer than {target}: update Lagebild")
    for version in range(found, target):
        migrations[version](connection)
        connection.execute(meta.update().where(meta.c.name == "schema").values(value=str(version + 1)))
