"""The whole way on real input: real model, real SQLite, the command line as a user runs it."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from icalendar import Calendar

from lagebild.store.sql import open_store

ROOT = Path(__file__).parent.parent
EXAMPLES = [str(p) for p in sorted((ROOT / "examples").iterdir()) if p.is_dir()]


def lagebild(*arguments: str | Path, code: int = 0, stdin: str | None = None) -> str:
    command = [sys.executable, "-m", "lagebild.cli", *map(str, arguments)]
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("case") / "case.db"
    lagebild("build", *EXAMPLES, "--db", path)
    return path


@pytest.fixture(scope="module")
def record(database: Path) -> dict[str, Any]:
    exported: dict[str, Any] = json.loads(lagebild("export", "json", "--db", database))
    return exported


def spans(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if {"start", "end", "text"} <= node.keys():
            yield node
        for value in node.values():
            yield from spans(value)
    elif isinstance(node, list):
        for value in node:
            yield from spans(value)


def test_the_export_keeps_its_contract(record: dict[str, Any]) -> None:
    jsonschema.validate(record, json.loads(lagebild("export", "schema")))
    assert len(record["articles"]) == 12


def test_every_fact_reads_in_its_article_as_it_is_quoted(record: dict[str, Any]) -> None:
    texts = {a["id"]: a["text"] for a in record["articles"]}
    checked = 0
    for kind in ("times", "statements", "events"):
        for fact in record[kind]:
            for span in spans(fact):
                assert texts[fact["article"]][span["start"] : span["end"]] == span["text"]
                checked += 1
    assert checked > 300


def test_the_two_stories_are_told_apart(record: dict[str, Any]) -> None:
    source = {a["id"]: a["source_id"].split("/")[0] for a in record["articles"]}
    groups = [{source[a] for a in story["articles"]} for story in record["stories"] if len(story["articles"]) > 1]
    assert sorted(map(sorted, groups)) == [["grenzmanoever"], ["zugentgleisung"]]


def test_copied_agency_text_is_found(record: dict[str, Any]) -> None:
    source = {a["id"]: a["source_id"] for a in record["articles"]}
    pairs = {frozenset(source[a] for a in reuse["articles"]) for reuse in record["reuse"]}
    assert frozenset({"grenzmanoever/01", "grenzmanoever/02"}) in pairs
    assert frozenset({"zugentgleisung/01", "zugentgleisung/04"}) in pairs


def test_the_planned_meeting_is_on_the_agenda_and_in_the_calendar(database: Path, record: dict[str, Any]) -> None:
    assert any("2023-02-18" in json.dumps(entry["when"]) for entry in record["agenda"])
    calendar = Calendar.from_ical(lagebild("export", "ics", "--db", database))
    days = {str(event.decoded("dtstart"))[:10] for event in calendar.walk("VEVENT")}
    assert "2023-02-18" in days


def test_a_second_build_analyses_nothing_and_changes_nothing(database: Path, record: dict[str, Any]) -> None:
    begun = open_store(database)
    before = begun.analyses()
    begun.close()
    lagebild("build", *EXAMPLES, "--db", database)
    again = open_store(database)
    assert again.analyses() == before
    again.close()
    assert json.loads(lagebild("export", "json", "--db", database)) == record


def test_several_processes_find_the_same(record: dict[str, Any], tmp_path: Path) -> None:
    lagebild("build", *EXAMPLES, "--db", tmp_path / "case.db", "--jobs", "2")
    assert json.loads(lagebild("export", "json", "--db", tmp_path / "case.db")) == record


def test_search_finds_words_in_any_form(database: Path) -> None:
    found = lagebild("search", "Sanktion", "Bank", "--db", database)
    assert "mit Sanktionen gegen velmarische Banken" in " ".join(found.split())


@pytest.mark.parametrize(
    "table", ["stories", "records", "statements", "events", "times", "differences", "agenda", "reuse"]
)
def test_every_table_has_rows_when_piped(database: Path, table: str) -> None:
    rows = lagebild("show", table, "--db", database).splitlines()
    assert rows
    assert len({row.count("\t") for row in rows}) == 1


def test_the_site_is_written_with_a_page_for_every_article(database: Path, tmp_path: Path) -> None:
    lagebild("site", "--db", database, "-o", tmp_path / "site", "--lang", "en")
    pages = list((tmp_path / "site").rglob("article-*.html"))
    assert len(pages) == 12
    assert all(
        name in (tmp_path / "site" / "index.html").read_text(encoding="utf8")
        for name in ("Lindqvar fordert Truppenabzug", "Zug der Sölltalbahn")
    )


def test_bad_input_is_recorded_and_the_rest_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "good.txt").write_text("Berlin (dpa) - Der Minister ist am Montag zurückgetreten, sagte ein Sprecher.")
    (folder / "empty.txt").write_text("")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "lines.jsonl").write_text('{"id": "x", "text": "Der Rat tagt am Dienstag in Bonn."}\n{broken\n')
    lagebild("build", folder, "--db", tmp_path / "case.db", code=1)
    failures = lagebild("show", "failures", "--db", tmp_path / "case.db")
    assert {"empty.txt", "binary.txt", "lines.jsonl"} <= {
        Path(row.split("\t")[0].split(":")[0]).name for row in failures.splitlines()
    }
    assert len(json.loads(lagebild("export", "json", "--db", tmp_path / "case.db"))["articles"]) == 2


def test_a_mended_input_no_longer_counts_as_failed(tmp_path: Path) -> None:
    report, database = tmp_path / "report.txt", tmp_path / "case.db"
    report.write_text("")
    lagebild("build", report, "--db", database, code=1)
    report.write_text("Berlin (dpa) - Der Minister ist am Montag zurückgetreten, sagte ein Sprecher.")
    lagebild("build", report, "--db", database)
    assert lagebild("show", "failures", "--db", database) == ""


def test_a_missing_source_stops_the_run_with_an_explanation(tmp_path: Path) -> None:
    lagebild("build", tmp_path / "nowhere", "--db", tmp_path / "case.db", code=2)


def test_standard_input_is_a_source(tmp_path: Path) -> None:
    line = json.dumps({"id": "one", "text": "Der Rat tagt am Dienstag in Bonn.", "published": "2024-03-01"})
    lagebild("build", "-", "--db", tmp_path / "case.db", stdin=line + "\n")
    exported = json.loads(lagebild("export", "json", "--db", tmp_path / "case.db"))
    assert [a["source_id"] for a in exported["articles"]] == ["one"]


@pytest.mark.slow
def test_a_killed_build_loses_nothing_and_goes_on(tmp_path: Path, record: dict[str, Any]) -> None:
    reports = tmp_path / "many.jsonl"
    lines = [line for p in EXAMPLES for line in (Path(p) / "reports.jsonl").read_text(encoding="utf8").splitlines()]
    copies = [json.dumps(json.loads(line) | {"id": f"{n}-{i}"}) for n in range(5) for i, line in enumerate(lines)]
    reports.write_text("\n".join(copies), encoding="utf8")
    database = tmp_path / "case.db"
    command = [sys.executable, "-m", "lagebild.cli", "build", str(reports), "--db", str(database)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    done = wait_for_analyses(database, process)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    store = open_store(database)
    kept = store.analyses()
    store.close()
    assert done <= len(kept) < len(copies)
    lagebild("build", reports, "--db", database)
    store = open_store(database)
    assert len(store.analyses()) == len(copies)
    assert {a.article.id for a in kept} <= {a.article.id for a in store.analyses()}
    store.close()


def wait_for_analyses(database: Path, process: subprocess.Popen[bytes]) -> int:
    """How many analyses are in the database when the first batch is there."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.05)
        if not database.is_file():
            continue
        store = open_store(database)
        found = len(store.analyses())
        store.close()
        if found:
            return found
    pytest.fail("the build ended before it could be killed")


def test_a_correction_outlives_a_rebuild_and_a_move_to_another_database(tmp_path: Path) -> None:
    report, again = tmp_path / "in" / "one.txt", tmp_path / "copy" / "other-name.txt"
    lines = (ROOT / "examples" / "zugentgleisung" / "reports.jsonl").read_text(encoding="utf8").splitlines()
    text = json.loads(lines[0])["text"]
    for path in (report, again):
        path.parent.mkdir()
        path.write_text(text, encoding="utf8")
    first, second, carried = tmp_path / "first.db", tmp_path / "second.db", tmp_path / "corrections.jsonl"
    lagebild("build", report.parent, "--db", first)
    event, *others = (line.split("\t")[0] for line in lagebild("show", "events", "--db", first).splitlines())
    lagebild("judge", "add", "wrong", event, "--db", first)
    with sqlite3.connect(first) as connection:
        connection.execute("UPDATE analyses SET recipe = 'of an older version'")
    connection.close()
    lagebild("build", report.parent, "--db", first)
    assert [line.split("\t")[0] for line in lagebild("show", "events", "--db", first).splitlines()] == others
    lagebild("judge", "export", carried, "--db", first)
    lagebild("build", again.parent, "--db", second)
    lagebild("judge", "import", carried, "--db", second)
    assert len(lagebild("show", "events", "--db", second).splitlines()) == len(others)


def test_what_was_known_on_a_day_leaves_out_later_reports(database: Path, record: dict[str, Any]) -> None:
    days = sorted(a["published"]["latest"] for a in record["articles"])
    known = json.loads(lagebild("export", "json", "--db", database, "--as-of", days[0]))
    assert {a["published"]["latest"] for a in known["articles"]} == {days[0]}
    lagebild("show", "events", "--db", database, "--as-of", "yesterday", code=2)
