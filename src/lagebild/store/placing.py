"""Places every article in the picture and tags every sentence, so that pages and searches read only what they show."""

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from lagebild.model.facts import Analysis
from lagebild.model.spans import Span
from lagebild.model.stories import Picture
from lagebild.store import schema
from lagebild.store.analyses import cut, read_analyses
from lagebild.store.codec import to_row

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
        insert_rows(connection, schema.sentence_tags, rows)
    _write_actors(connection, canonical)
    _raise_revision(connection)


def place_some(connection: Connection, articles: Sequence[str]) -> None:
    """The same for a few articles; the stored picture holds their stories already."""
    table, canonical = schema.placements, _canonical(connection)
    known: set[str] = set()
    for some in cut(articles):
        known.update(connection.scalars(select(table.c.article).where(table.c.article.in_(some))))
        connection.execute(delete(table).where(table.c.article.in_(some)))
    days = _write_placements(connection, articles)
    for some in cut(articles):
        _count_actors(connection, [a for a in some if a not in known], canonical)
        for analysis in read_analyses(connection, some):
            _tag_again(connection, analysis, canonical, days.get(analysis.article.id, ""))
    _raise_revision(connection)


def _count_actors(connection: Connection, articles: Sequence[str], canonical: Canonical) -> None:
    """Add who is named in new articles to what is known of everybody."""
    named: dict[str, tuple[str, str]] = {}
    reports, said, table = Counter[str](), Counter[str](), schema.actors
    for analysis in read_analyses(connection, articles):
        reports.update({canonical(e.id) for e in analysis.entities})
        said.update(canonical(i) for s in analysis.statements for i in set(s.speakers))
        for entity in analysis.entities:
            named.setdefault(canonical(entity.id), (entity.name, entity.kind))
    ids = sorted(named)
    known = {i for some in cut(ids) for i in connection.scalars(select(table.c.id).where(table.c.id.in_(some)))}
    for actor in sorted(known):
        more = {"reports": table.c.reports + reports[actor], "said": table.c.said + said[actor]}
        connection.execute(update(table).where(table.c.id == actor).values(more))
    new = (i for i in ids if i not in known)
    rows = ({"id": i, "name": named[i][0], "kind": named[i][1], "reports": reports[i], "said": said[i]} for i in new)
    insert_rows(connection, table, rows)


def replace_stories(
    connection: Connection, stories: Sequence[str], picture: Picture, analyses: Sequence[Analysis]
) -> None:
    """Put the picture of a few stories in place of what was stored of them, with the analyses it was made from."""
    for name, table in schema.picture_tables.items():
        connection.execute(delete(table).where(table.c["id" if name == "stories" else "story"].in_(stories)))
        last = connection.execute(select(func.max(table.c.position))).scalar()
        first = 0 if last is None else last + 1
        rows = (to_row(part) | {"position": first + n} for n, part in enumerate(getattr(picture, name)))
        insert_rows(connection, table, rows)
    rest = to_row(replace(picture, **dict.fromkeys(schema.PICTURE_PARTS, ())))
    for part in ("published", "same_entities"):
        known = dict(load_meta(connection, part)) | dict(json.loads(rest[part]))
        write_meta(connection, f"picture.{part}", json.dumps(list(known.items()), ensure_ascii=False))
    days = _write_placements(connection)
    canonical = _canonical(connection)
    for analysis in analyses:
        _tag_again(connection, analysis, canonical, days.get(analysis.article.id, ""))
    _raise_revision(connection)


def tag_again(connection: Connection, analyses: Sequence[Analysis]) -> None:
    """Tag the sentences of these analyses, which people corrected, anew."""
    canonical = _canonical(connection)
    for analysis in analyses:
        query = select(schema.placements.c.last).where(schema.placements.c.article == analysis.article.id)
        _tag_again(connection, analysis, canonical, connection.execute(query).scalar() or "")


def _tag_again(connection: Connection, analysis: Analysis, canonical: Canonical, day: str) -> None:
    table, article = schema.sentences, analysis.article.id
    columns = (table.c.start, table.c.end, table.c.rowid)
    query = select(*columns).where(table.c.article == article).order_by(table.c.start)
    sentences: Ranges = [(start, end, row) for start, end, row in connection.execute(query)]
    tags = schema.sentence_tags
    connection.execute(delete(tags).where(tags.c.sentence.in_([row for _, _, row in sentences])))
    _add_actors(connection, analysis, canonical)
    found = set(_in_sentences(sentences, _list_tags(analysis, canonical)))
    insert_rows(connection, tags, ({"tag": t, "day": day, "sentence": s} for s, t in sorted(found)))


def _add_actors(connection: Connection, analysis: Analysis, canonical: Canonical) -> None:
    """Whoever a person named for the first time; the numbers of the others are counted by the next build."""
    named = {canonical(e.id): e for e in analysis.entities}
    known = set(connection.scalars(select(schema.actors.c.id).where(schema.actors.c.id.in_(list(named)))))
    said = Counter(canonical(i) for s in analysis.statements for i in s.speakers)
    new = ((i, e) for i, e in named.items() if i not in known)
    rows = ({"id": i, "name": e.name, "kind": e.kind, "reports": 1, "said": said[i]} for i, e in new)
    insert_rows(connection, schema.actors, rows)


def _list_tags(analysis: Analysis, canonical: Canonical) -> Iterator[Tagged]:
    article = analysis.article.id
    for statement in analysis.statements:
        names = (f"act:{statement.act}", *(f"speaker:{canonical(s)}" for s in statement.speakers))
        yield from ((article, name, _ends(span)) for name in names for span in statement.content)
    for event in analysis.events:
        yield from ((article, f"status:{event.status}", _ends(span)) for span in event.trigger)
    for entity in analysis.entities:
        yield from ((article, f"actor:{canonical(entity.id)}", _ends(m.span)) for m in entity.mentions)


def _ends(span: Span) -> Mapping[str, int]:
    return {"start": span.start, "end": span.end}


def _raise_revision(connection: Connection) -> None:
    write_meta(connection, REVISION, str(read_revision(connection) + 1))


def write_meta(connection: Connection, name: str, value: str) -> None:
    """Keep a value under a name."""
    connection.execute(delete(schema.meta).where(schema.meta.c.name == name))
    connection.execute(insert(schema.meta).values(name=name, value=value))


def read_revision(connection: Connection) -> int:
    """How many pictures were saved so far."""
    found = connection.execute(select(schema.meta.c.value).where(schema.meta.c.name == REVISION)).scalar()
    return int(found or 0)


def _write_placements(connection: Connection, some: Sequence[str] | None = None) -> dict[str, str]:
    """Story, outlet and publication range of every article or of some; returns the days by which they are sorted."""
    stories = schema.picture_tables["stories"]
    story_of = {
        article: story
        for story, articles in connection.execute(select(stories.c.id, stories.c.articles))
        for article in json.loads(articles)
    }
    narrowed = dict(load_meta(connection, "published"))
    table, analyses = schema.articles, schema.analyses
    columns = (
        table.c.id, table.c.outlet_id, func.length(table.c.text),
        func.coalesce(analyses.c.published_earliest, table.c.published_earliest),
        func.coalesce(analyses.c.published_latest, table.c.published_latest),
        func.coalesce(analyses.c.published_basis, table.c.published_basis),
    )  # fmt: skip
    rows = []
    query = select(*columns).join_from(table, analyses, analyses.c.article == table.c.id, isouter=True)
    parts = [query] if some is None else [query.where(table.c.id.in_(part)) for part in cut(some)]
    for article, outlet, characters, *told in (row for part in parts for row in connection.execute(part)):
        found = narrowed.get(article)
        first, last, basis = (found["earliest"], found["latest"], found["basis"]) if found else told
        row = {"article": article, "story": story_of.get(article), "outlet": outlet, "characters": characters}
        rows.append(row | {"first": first, "last": last, "basis": basis})
    if some is None:
        connection.execute(delete(schema.placements))
    insert_rows(connection, schema.placements, iter(rows))
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
    insert_rows(connection, schema.actors, rows)


def load_meta(connection: Connection, part: str) -> list[list[Any]]:
    """Pairs kept of the picture as a whole: `published` or `same_entities`."""
    found = connection.execute(select(schema.meta.c.value).where(schema.meta.c.name == f"picture.{part}")).scalar()
    pairs: list[list[Any]] = json.loads(found or "[]")
    return pairs


def _canonical(connection: Connection) -> Canonical:
    same: dict[str, str] = dict(load_meta(connection, "same_entities"))

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


def insert_rows(connection: Connection, table: Table, rows: Iterator[dict[str, Any]]) -> None:
    """Insert rows, not all in one statement."""
    while taken := list(islice(rows, ROWS_AT_A_TIME)):
        connection.execute(insert(table), taken)
