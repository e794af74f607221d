"""A PostgreSQL server of its own for the tests, where its programs are installed."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

import pytest
from sqlalchemy import NullPool, create_engine, make_url, text

URL = "LAGEBILD_TEST_POSTGRES"
"""Names a server to use instead; its databases of these tests are made anew."""
START_SECONDS = "60"


@contextmanager
def postgres_server() -> Iterator[str]:
    """The address of a running server; skips with the reason where there can be none."""
    pytest.importorskip("psycopg", reason="PostgreSQL needs psycopg")
    if os.environ.get(URL):
        yield os.environ[URL]
        return
    programs = _find_programs()
    # not below pytest's own folder, which another user can't enter; short, since a socket's path may have 107 bytes
    folder = Path(mkdtemp(prefix="lbpg-", dir="/tmp"))
    as_user = _as_user(folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    run = [*as_user, str(programs / "pg_ctl"), "-D", str(folder / "data"), "-w", "-t", START_SECONDS]
    quick = f"-p {port} -h 127.0.0.1 -k {folder} -F -c full_page_writes=off"
    try:
        _call([*as_user, str(programs / "initdb"), "-D", str(folder / "data"), "-A", "trust", "-U", "lagebild", "-E",
               "UTF8", "--no-sync"], folder)  # fmt: skip
        _call([*run, "-l", str(folder / "log"), "-o", quick, "start"], folder)
        yield f"postgresql+psycopg://lagebild@127.0.0.1:{port}/postgres"
    finally:
        subprocess.run([*run, "-m", "immediate", "stop"], cwd=folder, capture_output=True, check=False)
        shutil.rmtree(folder, ignore_errors=True)


def _find_programs() -> Path:
    found = shutil.which("initdb")
    folders = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if not folders or not (folders[0] / "initdb").is_file():
        pytest.skip("PostgreSQL's server is not installed (Debian: postgresql)")
    return folders[0]


def _as_user(folder: Path) -> list[str]:
    """PostgreSQL refuses to run as root: then it runs as the user that its package made."""
    if os.geteuid() != 0:
        return []
    if not shutil.which("runuser"):
        pytest.skip("PostgreSQL doesn't run as root, and there is no runuser")
    try:
        shutil.chown(folder, "postgres", "postgres")
    except LookupError:
        pytest.skip("PostgreSQL doesn't run as root, and there is no user postgres")
    return ["runuser", "-u", "postgres", "--"]


def _call(command: list[str], folder: Path) -> None:
    log = folder / "log"
    # no pipes: the server inherits them, and reading would wait for its end
    with (folder / "calls").open("ab") as calls:
        done = subprocess.run(command, cwd=folder, stdout=calls, stderr=calls, check=False)
    if done.returncode:
        told = (folder / "calls").read_text(errors="replace") + (
            log.read_text(errors="replace") if log.exists() else ""
        )
        pytest.fail(f"PostgreSQL did not start: {told[-800:]}")


def empty_database(server: str) -> str:
    """A new database on the server."""
    name = "lagebild_test"
    engine = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        connection.execute(text(f"CREATE DATABASE {name}"))
    return make_url(server).set(database=name).render_as_string(hide_password=False)
