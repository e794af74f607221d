"""The command line says what is wrong in one line and ends with code 2; it prints nothing that is not asked for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lagebild.model.article import Failure
from lagebild.store.sql import open_store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "case.db"
    store = open_store(path)
    store.add_failures([Failure("prüfung.txt", "read", "leer → nichts")])
    store.close()
    return path


def run(folder: Path, *arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "lagebild.cli", *arguments]
    return subprocess.run(
        command, cwd=folder, input=stdin, capture_output=True, check=False, env={**os.environ, **environment}
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("export", "json", "--db", "case.db", "-o", "nowhere/case.json"), "can't write to nowhere/case.json"),
        (("export", "csv", "--db", "case.db", "-o", "case.db"), "can't write to case.db"),
        (("export", "csv", "--db", "case.db"), "name it with -o"),
        (("site", "--db", "case.db", "-o", "case.db"), "can't write to case.db"),
        (("show", "events", "--db", "nowhere.db"), "there is no database nowhere.db"),
        (("search", "Rat", "--db", "nowhere.db"), "there is no database nowhere.db"),
        (("show", "events", "--db", "case.db", "--lang", "fr"), "no interface in 'fr'"),
        (("show", "events", "--db", "nosuchkind://x"), "no such kind of database"),
        (("build", "nowhere", "--db", "case.db"), "no file or folder 'nowhere'"),
        (("parse", "-"), "binary, no text"),
        (("explain", "nowhere.txt"), "no file or folder 'nowhere.txt'"),
        (("explain", "-"), "binary"),
        (("knowledge", "diff", "."), "no saved answers in ."),
        (("knowledge", "accept", "nowhere.tsv"), "can't read nowhere.tsv"),
        (("parse", "case.db", "--language", "xx"), "no language pack for 'xx'"),
    ],
)
def test_a_mistake_is_explained_in_one_line(
    tmp_path: Path, database: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = run(tmp_path, *arguments, stdin=bytes(range(256)))
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
    assert done.stdout == b""
    assert not (tmp_path / "nowhere.db").exists()


def test_a_piped_table_is_written_in_utf8_whatever_the_locale(tmp_path: Path, database: Path) -> None:
    done = run(tmp_path, "show", "failures", "--db", "case.db", PYTHONIOENCODING="ascii")
    assert done.stdout.decode() == "prüfung.txt\tread\tleer → nichts\n"
    assert done.stderr == b""


def test_an_empty_database_is_said_to_be_empty_beside_the_output(tmp_path: Path, database: Path) -> None:
    done = run(tmp_path, "show", "stories", "--db", "case.db", "--lang", "en")
    assert done.stdout == b""
    assert done.stderr == b"The database is empty: lagebild build REPORTS --db case.db\n"


@pytest.mark.parametrize("command", ["build", "show", "search", "export", "site", "parse", "explain"])
def test_the_help_of_a_command_has_an_example(tmp_path: Path, command: str) -> None:
    said = run(tmp_path, command, "--help").stdout.decode().partition("Example")[2]
    assert f"lagebild {command}" in said
