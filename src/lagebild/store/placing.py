"""Places every article in the picture and tags every sentence, so that pages and searches read only what they show."""

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select

from lagebild.store import schema

ROWS_AT_A_TIME = 20_000
REVISION = "revision"
"""Name of the counter that every saved picture raises: what was read before it is out of date."""

Canonical = Callable[[str], str]
Tagged = tuple[str, str, Mapping[str, int]]
"""Article, tag and the span that bears it."""
Ranges = list[tuple[int, int, int]]
"""Start, end and number of each sentence of an article, in order."""


def place_articles(connection: Connection) -> None:
    """Fill the tables of places and tags from the facts and the picture as they are stored now."""
    days = _write_placements(connection)
    connection.execute(delete(schema.sentence_tags))
    sentences, canonical = _sentences(connection), _canonical(connection)
    for tagged in (_tag_statements, _tag_events, _tag_actors):
        rows = (
            {"tag": tag, "day": days.get(article, ""), "sentence": sentence}
            for article, tags in groupby(tagged(connection, canonical), key=itemgetter(0))
            for sentence, tag in sorted(set(_in_sentences(sentences.get(article, []), tags)))
        )
        _insert(connection, schema.sentence_tags, rows)
    _write_actors(connection, canonical)
    revision = read_revision(connection)
    connection.execute(delete(schema.meta).where(schema.meta.c.name == REVISION))
    connection.execute(insert(schema.meta).values(name=REVISION, value=str(revision + 1)))


def read_revision(connection: Connection) -> int:
    """How many pictures were saved so far."""
    found = connection.execute(select(schema.meta.c.value).where(schema.meta.c.name == REVISION)).scalar()
    return int(found or 0)


def _write_placements(connection: Connection) -> dict[str, str]:
    """Story, outlet and publication range of every article; returns the days by which they are sorted."""
    stories = schema.picture_tables["stories"]
    story_of = {
        article: story
        for story, articles in connection.execute(select(stories.c.id, stories.c.articles))
        for article in json.loads(articles)
    }
    narrowed = dict(_load_meta(connection, "published"))
    table, analyses = schema.articles, schema.analyses
    columns = (
        table.c.id, table.c.outlet_id, func.length(table.c.text),
        func.coalesce(analyses.c.published_earliest, table.c.published_earliest),
        func.coalesce(analyses.c.published_latest, table.c.published_latest),
        func.coalesce(analyses.c.published_basis, table.c.published_basis),
    )  # fmt: skip
    rows = []
    for article, outlet, characters, *told in connection.execute(
        select(*columns).join_from(table, analyses, analyses.c.article == table.c.id, isouter=True)
    ):
        found = narrowed.get(article)
        first, last, basis = (found["earliest"], found["latest"], found["basis"]) if found else told
        row = {"article": article, "story": story_of.get(article), "outlet": outlet, "characters": characters}
        rows.append(row | {"first": first, "last": last, "basis": basis})
    connection.execute(delete(schema.placements))
    _insert(connection, schema.placements, iter(rows))
    return {row["article"]: row["last"] or row["first"] or "" for row in rows}


def _write_actors(connection: Connection, canonical: Canonical) -> None:
    """One row for everybody, named as in the part that bears the canonical id."""
    table, said, reports = schema.entities, Counter[str](), Counter[str]()
    named: dict[str, tuple[str, str]] = {}
    for speakers in connection.scalars(select(schema.statements.c.speakers)):
        said.update(set(map(canonical, json.loads(speakers))))
    for entity, name, kind in connection.execute(select(table.c.id, table.c.name, table.c.kind)):
        key = canonical(entity)
        reports[key] += 1
        if key == entity or key not in named:
            named[key] = name, kind
    connection.execute(delete(schema.actors))
    rows = ({"id": i, "name": n, "kind": k, "reports": reports[i], "said": said[i]} for i, (n, k) in named.items())
    _insert(connection, schema.actors, rows)


def _load_meta(connection: Connection, part: str) -> list[list[Any]]:
    found = connection.execute(select(schema.meta.c.value).where(schema.meta.c.name == f"picture.{part}")).scalar()
    pairs: list[list[Any]] = json.loads(found or "[]")
    return pairs


def _canonical(connection: Connection) -> Canonical:
    same: dict[str, str] = dict(_load_meta(connection, "same_entities"))

    def find(entity: str) -> str:
        seen = {entity}
        while (following := same.get(entity)) is not None and following not in seen:
            seen.add(following)
            entity = following
        return entity

    return find


def _sentences(connection: Connection) -> dict[str, Ranges]:
    table = schema.sentences
    rows = connection.execute(
        select(table.c.article, table.c.start, table.c.end, table.c.rowid).order_by(table.c.article, table.c.start)
    )
    return {article: [tuple(row[1:]) for row in group] for article, group in groupby(rows, key=lambda row: row[0])}


def _tag_statements(connection: Connection, canonical: Canonical) -> Iterator[Tagged]:
    table = schema.statements
    columns = (table.c.article, table.c.act, table.c.speakers, table.c.content)
    for article, act, speakers, content in connection.execute(select(*columns).order_by(table.c.article)):
        for span in json.loads(content):
            yield article, f"act:{act}", span
            for speaker in json.loads(speakers):
                yield article, f"speaker:{canonical(speaker)}", span


def _tag_events(connection: Connection, canonical: Canonical) -> Iterator[Tagged]:
    table = schema.events
    columns = (table.c.article, table.c.status, table.c.trigger)
    for article, status, trigger in connection.execute(select(*columns).order_by(table.c.article)):
        for span in json.loads(trigger):
            yield article, f"status:{status}", span


def _tag_actors(connection: Connection, canonical: Canonical) -> Iterator[Tagged]:
    table = schema.entities
    columns = (table.c.article, table.c.id, table.c.mentions)
    for article, entity, mentions in connection.execute(select(*columns).order_by(table.c.article)):
        for mention in json.loads(mentions):
            yield article, f"actor:{canonical(entity)}", mention["span"]


def _in_sentences(sentences: Ranges, tags: Iterable[Tagged]) -> Iterator[tuple[int, str]]:
    """Numbers of the sentences that a tagged span touches."""
    ends = [end for _, end, _ in sentences]
    for _, tag, span in tags:
        # the first sentence that ends behind the start of the span
        for start, _, number in sentences[bisect_right(ends, span["start"]) :]:
            if start >= span["end"]:
                break
            yield number, tag


def _insert(connection: Connection, table: Table, rows: Iterator[dict[str, Any]]) -> None:
    while taken := list(islice(rows, ROWS_AT_A_TIME)):
        connection.execute(insert(table), taken)
