"""Databases in the cache folder, which one process writes and all others find whole."""

import os
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_cache_path


def find_cached(name: str) -> Path:
    """Where a database of this name lies."""
    return user_cache_path("lagebild") / f"{name}.sqlite"


def write_database(target: Path, fill: Callable[[sqlite3.Connection], object]) -> None:
    """Let `fill` write a new database and move it into place; raises OSError and sqlite3.Error where it can't."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, suffix=".part")
    os.close(handle)
    try:
        connection = sqlite3.connect(name)
        fill(connection)
        connection.commit()
        connection.close()
        # another process may do the same at this moment; the last one wins, both files are equal
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)
