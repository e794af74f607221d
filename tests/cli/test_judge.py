"""Correcting the record from the command line."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lagebild.cli.commands import app, load_commands
from lagebild.errors import SetupError
from lagebild.store.sql import open_store
from tests.compare.handmade import Draft, terms

RUNNER = CliRunner()
load_commands()


def fill(path: Path) -> Path:
    reports = [
        Draft(name, text).event("Brand", "DISASTER").done()
        for name, text in (("a1", "Ein Brand in der Halle von Velmar."), ("a2", "Der Brand in der Halle."))
    ]
    store = open_store(path)
    store.add_articles([r.article for r in reports])
    store.save_analyses(reports, terms)
    store.close()
    return path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return fill(tmp_path / "case.db")


def lagebild(*arguments: object) -> str:
    done = RUNNER.invoke(app, list(map(str, arguments)))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == 0, done.output
    return done.stdout


def events(database: Path) -> list[str]:
    return [line.split("\t")[0] for line in lagebild("show", "events", "--db", database).splitlines()]


def records(database: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(lagebild("export", "json", "--db", database))["records"]
    return found


def test_a_wrong_fact_is_gone_until_it_is_taken_back(database: Path) -> None:
    lagebild("judge", "add", "wrong", "a1:e1", "--db", database, "--author", "Ada", "--note", "nur ein Bild")
    assert events(database) == ["a2:e1"]
    assert [r["events"] for r in records(database)] == [["a2:e1"]]
    (line,) = lagebild("judge", "list", "--db", database).splitlines()
    cells = line.split("\t")
    assert cells[2:4] == ["Ada", "wrong"]
    lagebild("judge", "undo", cells[0], "--db", database)
    assert events(database) == ["a1:e1", "a2:e1"]
    assert "undone" in lagebild("judge", "list", "--db", database)


def test_several_values_are_edited_at_once(database: Path) -> None:
    lagebild("judge", "add", "edited", "a1:e1", "--set", "status=denied", "--set", "place=Velmar", "--db", database)
    event = json.loads(lagebild("export", "json", "--db", database))["events"][0]
    assert (event["status"], event["place"], len(event["judged"])) == ("denied", "Velmar", 2)


def test_later_leaves_the_record_until_the_next_judgement(database: Path) -> None:
    lagebild("judge", "add", "same", "a1:e1", "a2:e1", "--later", "--db", database)
    assert records(database) == []
    lagebild("judge", "add", "right", "a1:e1", "--db", database)
    assert [r["events"] for r in records(database)] == [["a1:e1", "a2:e1"]]


def test_judgements_are_carried_to_another_database_once(database: Path, tmp_path: Path) -> None:
    lagebild("judge", "add", "wrong", "a1:e1", "--db", database)
    lagebild("judge", "export", tmp_path / "j.jsonl", "--db", database)
    other = fill(tmp_path / "other.db")
    lagebild("judge", "import", tmp_path / "j.jsonl", "--db", other)
    assert events(other) == ["a2:e1"]
    lagebild("judge", "import", tmp_path / "j.jsonl", "--db", other)
    assert len(lagebild("judge", "list", "--db", other).splitlines()) == 1


def test_without_author_the_environment_says_who_judges(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAGEBILD_AUTHOR", "Bo")
    lagebild("judge", "add", "right", "a1:e1", "--db", database)
    assert lagebild("judge", "list", "--db", database).split("\t")[2] == "Bo"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", "wrong", "a9:e1"), "nothing here has the id"),
        (("add", "edited", "a1:e1"), "--set FIELD=VALUE"),
        (("add", "edited", "a1:e1", "--set", "status=maybe"), "none of"),
        (("add", "wrong", "a1:e1", "--set", "status=denied"), "--set FIELD=VALUE"),
        (("undo", "j0"), "no judgement 'j0' stands"),
    ],
)
def test_a_mistake_is_explained_and_changes_nothing(database: Path, arguments: tuple[str, ...], said: str) -> None:
    with pytest.raises(SetupError, match=said):
        lagebild("judge", *arguments, "--db", database)
    assert lagebild("judge", "list", "--db", database) == ""
