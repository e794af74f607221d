"""A large database for the server: stories analysed once, and their rows repeated with edits."""

import json
import re
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from lagebild.pipeline import build
from lagebild.store.sql import open_store

EXAMPLES = Path(__file__).parent.parent / "examples"
COPIES_IN_STORY = (1, 1, 1, 1, 1, 1, 2, 2, 2, 5)
"""How many copies make one story: most stories have few reports, some have many."""
STORIES_A_DAY = 3
OF_ARTICLE = ("times", "entities", "statements", "events", "sentences")
OF_STORY = ("records", "claims", "differences", "reuse", "terms", "agenda", "ledger")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of an example story."""

    number: int
    story: str
    names: Mapping[str, str]
    """New ids by old ones."""
    days: timedelta


def fill(file: Path, number: int, reports: Sequence[Path] = ()) -> None:
    """A database of about so many articles, made of these reports or of the examples."""
    base = file.with_suffix(".base.db")
    store = open_store(base)
    build([str(p) for p in reports or sorted(EXAMPLES.glob("*/*.jsonl"))], store, progress=lambda *_: None)
    store.close()
    shutil.copy(base, file)
    connection = sqlite3.connect(file)
    connection.row_factory = sqlite3.Row
    stories = connection.execute("SELECT * FROM stories").fetchall()
    published = dict(_load(connection, "picture.published"))
    made = 0
    for copy in _copies(connection, stories):
        story = next(s for s in stories if s["id"] == copy.story)
        articles = json.loads(story["articles"])
        for article in articles:
            _copy_article(connection, article, copy, published)
        _copy_story(connection, story, copy)
        made += len(articles)
        if made >= number:
            break
    connection.execute(
        "UPDATE meta SET value = ? WHERE name = 'picture.published'", [json.dumps(list(published.items()))]
    )
    connection.commit()
    connection.close()
    sys.stderr.write(f"{made} articles copied\n")
    # saved once more as a build would, so that everything is placed and tagged
    store = open_store(file)
    store.save_picture(store.picture())
    store.close()


def _copies(connection: sqlite3.Connection, stories: Sequence[sqlite3.Row]) -> Iterator[Copy]:
    """Copies without end; several of them may make one story."""
    ids = {s["id"]: _ids(connection, s) for s in stories}
    made = number = 0
    while True:
        story = stories[number % len(stories)]
        for _ in range(COPIES_IN_STORY[number // len(stories) % len(COPIES_IN_STORY)]):
            names = {i: f"{i[0]}{made:06x}{i[7:]}" for i in ids[story["id"]]} | {story["id"]: f"y{number:012x}"}
            yield Copy(made, story["id"], names, timedelta(days=number // STORIES_A_DAY))
            made += 1
        number += 1


def _ids(connection: sqlite3.Connection, story: sqlite3.Row) -> list[str]:
    found = list(json.loads(story["articles"]))
    for table in ("records", "claims", "differences", "ledger"):
        found += [row[0] for row in connection.execute(f"SELECT id FROM {table} WHERE story = ?", [story["id"]])]
    return found


def _copy_article(connection: sqlite3.Connection, old: str, copy: Copy, published: dict[str, Any]) -> None:
    """The rows of an edited article: another headline, other words for one name, later days."""
    new = copy.names[old]
    row = dict(connection.execute("SELECT * FROM articles WHERE id = ?", [old]).fetchone())
    words = re.findall(r"\b[A-ZÄÖÜ][a-zäöü]{5,}\b", row["text"])
    word = words[copy.number % len(words)]
    other = word[0] + word[:0:-1]
    row |= {"id": new, "title": f"{row['title']} ({copy.number})", "text": row["text"].replace(word, other)}
    _insert(connection, "articles", _moved(row, copy.days))
    head = dict(connection.execute("SELECT * FROM analyses WHERE article = ?", [old]).fetchone())
    _insert(connection, "analyses", _moved(head | {"article": new}, copy.days))
    for table in OF_ARTICLE:
        columns = [r[1] for r in connection.execute(f"PRAGMA table_info({table})") if r[1] not in ("article", "rowid")]
        names = ", ".join(f'"{c}"' for c in columns)
        connection.execute(
            f"INSERT INTO {table} (article, {names}) SELECT ?, {names} FROM {table} WHERE article = ?", [new, old]
        )
    if old in published:
        published[new] = {k: _move(v, copy.days) for k, v in published[old].items()}


def _copy_story(connection: sqlite3.Connection, story: sqlite3.Row, copy: Copy) -> None:
    """The story's part of the picture under new ids."""
    pattern = re.compile("|".join(map(re.escape, copy.names)))
    for table in OF_STORY:
        place = connection.execute(f"SELECT coalesce(max(position), -1) FROM {table}").fetchone()[0]
        for row in connection.execute(
            f"SELECT * FROM {table} WHERE story = ? ORDER BY position", [story["id"]]
        ).fetchall():
            place += 1
            renamed = {
                k: pattern.sub(lambda m: copy.names[m[0]], v) if isinstance(v, str) else v for k, v in dict(row).items()
            }
            _insert(connection, table, renamed | {"position": place})
    new = copy.names[story["id"]]
    articles = [copy.names[a] for a in json.loads(story["articles"])]
    known = connection.execute("SELECT articles FROM stories WHERE id = ?", [new]).fetchone()
    if known:
        connection.execute(
            "UPDATE stories SET articles = ? WHERE id = ?", [json.dumps(json.loads(known[0]) + articles), new]
        )
        return
    place = connection.execute("SELECT max(position) FROM stories").fetchone()[0] + 1
    _insert(connection, "stories", dict(story) | {"id": new, "position": place, "articles": json.dumps(articles)})


def _insert(connection: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> None:
    names, marks = ", ".join(f'"{c}"' for c in row), ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))


def _moved(row: Mapping[str, Any], days: timedelta) -> dict[str, Any]:
    return {k: _move(v, days) if k.startswith("published") else v for k, v in row.items()}


def _move(day: Any, days: timedelta) -> Any:
    return (date.fromisoformat(day) + days).isoformat() if isinstance(day, str) and DAY.fullmatch(day) else day


def _load(connection: sqlite3.Connection, name: str) -> list[list[Any]]:
    found = connection.execute("SELECT value FROM meta WHERE name = ?", [name]).fetchone()
    pairs: list[list[Any]] = json.loads(found[0] if found else "[]")
    return pairs
