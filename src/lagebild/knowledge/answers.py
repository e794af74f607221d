"""What Wikidata answers to the questions that keep the tables current: fetched on request, saved as received."""

import json
import time
import tomllib
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from lagebild.errors import SetupError
from lagebild.knowledge.tables import read_table

TIMEOUT_SECONDS = 90
"""The query service itself gives up after sixty."""
USER_AGENT = "lagebild-knowledge-update/1 (news analysis; one user's request)"
ENTITY = "http://www.wikidata.org/entity/"

Binding = dict[str, str]


@dataclass(frozen=True, slots=True)
class Query:
    """One question, ready to be sent."""

    name: str
    """Name of the question, numbered where it is asked in several parts."""
    sparql: str


@cache
def query_file() -> dict[str, Any]:
    """The questions and how their answers are read."""
    return tomllib.loads(files("lagebild.knowledge").joinpath("queries.toml").read_text(encoding="utf-8"))


def make_queries() -> Iterator[Query]:
    """All questions about what the tables hold now."""
    size = query_file()["source"]["items_per_query"]
    for name, query in query_file()["queries"].items():
        items = [f"wd:{row['qid']}" for row in read_table(query["items"]) if row["qid"]]
        for number, start in enumerate(range(0, len(items), size), 1):
            part = " ".join(items[start : start + size])
            yield Query(f"{name}-{number}", query["sparql"].strip().replace("{items}", part))


def fetch_answers(folder: Path, *, endpoint: str, today: date, pause_seconds: float) -> list[Path]:
    """Ask every question and save each answer untouched beside its question; raises SetupError without network."""
    saved = []
    for number, query in enumerate(make_queries()):
        if number:
            time.sleep(pause_seconds)
        answer = _ask(endpoint, query)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{query.name}-{today.isoformat()}.json"
        path.write_bytes(answer)
        path.with_suffix(".rq").write_text(query.sparql + "\n", encoding="utf-8")
        saved.append(path)
    return saved


def _ask(endpoint: str, query: Query) -> bytes:
    request = urllib.request.Request(
        endpoint,
        data=urllib.parse.urlencode({"query": query.sparql}).encode(),
        headers={"Accept": "application/sparql-results+json", "User-Agent": USER_AGENT},
    )
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
            answer: bytes = response.read()
    except urllib.error.HTTPError as error:
        raise SetupError(f"{endpoint} refused {query.name} with status {error.code}: try again later") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise SetupError(f"can't reach {endpoint} ({reason}): this command alone needs the network") from error
    _bindings(answer, f"the answer of {endpoint} to {query.name}")
    return answer


def read_answers(folder: Path) -> Iterator[tuple[str, Binding]]:
    """Question and row of every saved answer, newest files only; ids of Wikidata without their address."""
    newest: dict[str, Path] = {}
    for path in sorted(folder.glob("*.json")):
        newest[path.stem[: -len("-2026-01-01")]] = path
    if not newest:
        raise SetupError(f"no saved answers in {folder}: fetch them with lagebild knowledge update -o {folder}")
    for name, path in newest.items():
        for row in _bindings(path.read_bytes(), str(path)):
            yield name.rpartition("-")[0], {key: cell["value"].removeprefix(ENTITY) for key, cell in row.items()}


def _bindings(answer: bytes, where: str) -> list[dict[str, dict[str, str]]]:
    try:
        found: list[dict[str, dict[str, str]]] = json.loads(answer)["results"]["bindings"]
    except (ValueError, KeyError, TypeError) as error:
        raise SetupError(f"{where} is no SPARQL result in JSON: fetch it anew") from error
    return found
