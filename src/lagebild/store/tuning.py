"""How SQLite is opened: readers and the writer kept apart, and patience with others."""

import sqlite3
import time
from typing import Any

PATIENCE = 10
"""Seconds to wait for others who hold the database."""
PAUSE = 0.02
"""Seconds between two tries."""


def tune_sqlite(connection: Any, _: Any) -> None:
    """Set up a new connection, as SQLAlchemy's event `connect` gives it."""
    connection.execute(f"PRAGMA busy_timeout={1000 * PATIENCE}")
    _keep_apart(connection)
    # NORMAL is safe against a killed process in WAL mode
    for pragma in ("synchronous=NORMAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _keep_apart(connection: Any) -> None:
    """Switch to WAL, which keeps readers and the writer apart; SQLite itself doesn't wait for others in this."""
    last = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > last:
                raise
            time.sleep(PAUSE)
