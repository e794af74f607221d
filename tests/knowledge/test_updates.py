"""Answers are fetched from a local server, compared offline, and accepted row by row."""

import json
import threading
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from lagebild.errors import SetupError
from lagebild.knowledge.answers import fetch_answers, make_queries, read_answers
from lagebild.knowledge.proposals import Proposal, propose, sort_proposals
from lagebild.knowledge.tables import forget_tables, read_table, tables_version
from lagebild.knowledge.updates import accept_rows, read_review, write_review

TODAY = date(2026, 11, 26)
ENTITY = "http://www.wikidata.org/entity/"


def binding(**cells: str) -> dict[str, dict[str, str]]:
    return {key: {"type": "literal", "value": value} for key, value in cells.items()}


def answer(*rows: dict[str, dict[str, str]]) -> bytes:
    return json.dumps({"head": {"vars": []}, "results": {"bindings": rows}}).encode()


def term_of(person: str, label: str, start: str, end: str = "", place: str = "Q30") -> dict[str, dict[str, str]]:
    cells = {"person": ENTITY + person, "personLabel": label, "place": ENTITY + place, "role": "head_state"}
    cells |= {"start": f"{start}T00:00:00Z"} | ({"end": f"{end}T00:00:00Z"} if end else {})
    return binding(**cells, gender=f"{ENTITY}Q6581072")


@dataclass
class Service:
    address: str
    asked: list[str] = field(default_factory=list)
    status: int = 200
    body: bytes = field(default_factory=answer)


@pytest.fixture
def service() -> Iterator[Service]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            found.asked += form["query"]
            self.send_response(found.status)
            self.end_headers()
            self.wfile.write(found.body)

        def log_message(self, *_: object) -> None:
            """The test output stays clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found = Service(f"http://127.0.0.1:{server.server_port}/sparql")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield found
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "updates"
    monkeypatch.setenv("LAGEBILD_KNOWLEDGE", str(folder))
    forget_tables()
    yield folder
    monkeypatch.undo()
    forget_tables()


def proposals_of(folder: Path, *rows: dict[str, dict[str, str]]) -> list[Proposal]:
    (folder / "heads-1-2026-11-26.json").write_bytes(answer(*rows))
    return sort_proposals(propose(read_answers(folder), checked="2026-11 accepted"))


def test_every_answer_is_saved_as_received_with_question_and_day(service: Service, tmp_path: Path) -> None:
    service.body = answer(term_of("Q6279", "Joe Biden", "2021-01-20"))
    saved = fetch_answers(tmp_path / "answers", endpoint=service.address, today=TODAY, pause_seconds=0)
    assert len(saved) == len(service.asked) == len(list(make_queries()))
    assert all(path.read_bytes() == service.body and "2026-11-26" in path.name for path in saved)
    assert saved[0].with_suffix(".rq").read_text(encoding="utf-8").strip() == service.asked[0]


def test_without_network_the_command_says_so(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"can't reach http://127.0.0.1:9/.* needs the network"):
        fetch_answers(tmp_path, endpoint="http://127.0.0.1:9/", today=TODAY, pause_seconds=0)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("status", "body", "message"),
    [(429, b"", "refused .* with status 429"), (200, b"<html>", "is no SPARQL result")],
)
def test_a_refusal_is_no_answer(service: Service, tmp_path: Path, status: int, body: bytes, message: str) -> None:
    service.status, service.body = status, body
    with pytest.raises(SetupError, match=message):
        fetch_answers(tmp_path, endpoint=service.address, today=TODAY, pause_seconds=0)


def test_what_the_tables_have_is_not_proposed(tmp_path: Path) -> None:
    assert proposals_of(tmp_path, term_of("Q6279", "Joe Biden", "2021-01-20", "2025-01-20")) == []


def test_a_new_holder_and_the_end_of_the_last_term_are_proposed(tmp_path: Path) -> None:
    last = next(
        r for r in read_table("offices") if r["jurisdiction"] == "US" and r["role"] == "head_state" and not r["end"]
    )
    known = next(r for r in read_table("persons") if r["name"] == last["person"])
    found = proposals_of(
        tmp_path,
        term_of(known["qid"], known["name"], last["start"], "2029-01-20"),
        term_of("Q99999999", "Nova Testhofer", "2029-01-20"),
    )
    assert [(p.kind, p.table) for p in found] == [
        ("new_person", "persons"), ("ended_term", "offices"), ("new_term", "offices")
    ]  # fmt: skip
    assert found[0].row["gender"] == "f"
    assert found[1].row["end"] == "2029-01-20"


def test_marked_rows_are_read_over_the_shipped_tables(tmp_path: Path, own_folder: Path) -> None:
    before = tables_version()
    found = proposals_of(tmp_path, term_of("Q99999999", "Nova Testhofer", "2030-01-20", place="Q889"))
    review = tmp_path / "review.tsv"
    write_review(found, review)
    review.write_text(review.read_text(encoding="utf-8").replace("\n\tnew_person", "\nx\tnew_person"), encoding="utf-8")
    rows = read_review(review)
    assert [(table, row["name"]) for table, row in rows] == [("persons", "Nova Testhofer")]
    assert accept_rows(rows) == 1
    assert any(row["name"] == "Nova Testhofer" for row in read_table("persons"))
    assert tables_version() != before


def test_rows_that_break_a_rule_change_nothing(tmp_path: Path, own_folder: Path) -> None:
    before = tables_version()
    found = proposals_of(tmp_path, term_of("Q99999999", "Nova Testhofer", "2021-06-01"))
    rows = [(p.table, {**p.row, "end": "2022-01-01"} if p.table == "offices" else p.row) for p in found]
    with pytest.raises(SetupError, match="still in office when Nova Testhofer begins"):
        accept_rows(rows)
    assert tables_version() == before
    assert list(own_folder.iterdir()) == []
