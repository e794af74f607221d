"""Saves the picture of all stories at once or part by part, with the sketches by which the next parts are found."""

import json
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from lagebild.model.sketches import Background, Comparison, Sketch
from lagebild.model.stories import Picture, Story
from lagebild.store import schema
from lagebild.store.analyses import cut
from lagebild.store.codec import from_row, to_row
from lagebild.store.ordering import list_same, order_picture
from lagebild.store.placing import insert_rows, load_meta, place_articles, place_some, write_meta


def save_sketches(connection: Connection, sketches: Sequence[Sketch]) -> None:
    """Keep sketches of articles that had none, or one of an older version."""
    articles = [s.article for s in sketches]
    connection.execute(delete(schema.sketches).where(schema.sketches.c.article.in_(articles)))
    names = [f.name for f in fields(Sketch)]
    rows = ({name: getattr(s, name) for name in names} | {"compared": False} for s in sketches)
    insert_rows(connection, schema.sketches, rows)


def read_sketches(connection: Connection) -> tuple[Sketch, ...]:
    """All sketches in the order of their article ids."""
    table = schema.sketches
    columns = [table.c[f.name] for f in fields(Sketch)]
    return tuple(Sketch(*row) for row in connection.execute(select(*columns).order_by(table.c.article)))


def begin_picture(connection: Connection, gone: Sequence[str] | None) -> None:
    """Drop these stories with all that belongs to them, or the whole picture."""
    connection.execute(delete(schema.comparison))
    if gone is None:
        for table in schema.picture_tables.values():
            connection.execute(delete(table))
        write_meta(connection, "picture.published", "[]")
        write_meta(connection, "picture.same_entities", "[]")
        return
    articles = {a for s in _stories(connection, gone) for a in s.articles}
    for some in cut(gone):
        for name, table in schema.picture_tables.items():
            connection.execute(delete(table).where(table.c["id" if name == "stories" else "story"].in_(some)))
    reuse = schema.picture_tables["reuse"]
    elsewhere = connection.execute(select(reuse.c.position, reuse.c.articles).where(reuse.c.story.is_(None)))
    lost = [position for position, pair in elsewhere if not articles.isdisjoint(json.loads(pair))]
    for position in lost:
        connection.execute(delete(reuse).where(reuse.c.position == position))
    kept = [one for one in load_meta(connection, "published") if one[0] not in articles]
    write_meta(connection, "picture.published", json.dumps(kept, ensure_ascii=False))


def add_to_picture(connection: Connection, picture: Picture) -> None:
    """Put the rows of more stories behind those that are there."""
    for name, table in schema.picture_tables.items():
        last = connection.execute(select(func.max(table.c.position))).scalar()
        first = 0 if last is None else last + 1
        insert_rows(
            connection, table, (to_row(part) | {"position": first + n} for n, part in enumerate(getattr(picture, name)))
        )
    rest = to_row(replace(picture, **dict.fromkeys(schema.PICTURE_PARTS, ())))
    for part in ("published", "same_entities"):
        if rest[part] != "[]":
            known = dict(load_meta(connection, part)) | dict(json.loads(rest[part]))
            write_meta(connection, f"picture.{part}", json.dumps(list(known.items()), ensure_ascii=False))


def finish_picture(connection: Connection, comparison: Comparison, articles: Sequence[str] | None) -> None:
    """Place and tag what the picture now says, and mark it as whole."""
    same = list_same(_in_order(connection, Picture(stories=_stories(connection, None))).stories)
    write_meta(connection, "picture.same_entities", json.dumps(same, ensure_ascii=False))
    if articles is None:
        place_articles(connection)
    else:
        place_some(connection, articles)
    table = schema.sketches
    connection.execute(update(table).where(table.c.compared.is_not(True)).values(compared=True))
    background = comparison.background
    row: dict[str, Any] = {f.name: getattr(background, f.name) for f in fields(Background)}
    row |= {name: json.dumps(row[name], ensure_ascii=False) for name in ("negations", "multipliers")}
    row |= {"recipe": comparison.recipe, "judged": json.dumps(comparison.judged)}
    connection.execute(insert(schema.comparison).values(row))


def read_comparison(connection: Connection) -> Comparison | None:
    """How the picture was made; None when there is none, or when making it was cut short."""
    row = connection.execute(select(schema.comparison)).mappings().first()
    if row is None:
        return None
    values: dict[str, Any] = {f.name: row[f.name] for f in fields(Background)}
    values["negations"] = tuple(json.loads(row["negations"]))
    values["multipliers"] = tuple((word, factor) for word, factor in json.loads(row["multipliers"]))
    return Comparison(row["recipe"], tuple(json.loads(row["judged"])), Background(**values))


def read_picture(connection: Connection) -> Picture:
    """The picture as last saved, in order."""
    parts: dict[str, Any] = {}
    for name, table in schema.picture_tables.items():
        rows = connection.execute(select(table).order_by(table.c.position)).mappings()
        parts[name] = tuple(from_row(schema.PICTURE_PARTS[name], row) for row in rows)
    rest = {r.name: r.value for r in connection.execute(select(schema.meta.c.name, schema.meta.c.value))}
    row = {name: rest.get(f"picture.{name}") or "[]" for name in ("published", "same_entities")}
    return _in_order(connection, from_row(Picture, row, **parts))


def read_stories(connection: Connection) -> tuple[Story, ...]:
    """The stories of the picture, in order."""
    return _in_order(connection, Picture(stories=_stories(connection, None))).stories


def _stories(connection: Connection, ids: Sequence[str] | None) -> tuple[Story, ...]:
    table = schema.picture_tables["stories"]
    queries = [select(table)] if ids is None else [select(table).where(table.c.id.in_(some)) for some in cut(ids)]
    rows = [row for q in queries for row in connection.execute(q.order_by(table.c.position)).mappings()]
    return tuple(from_row(Story, row) for row in rows)


def _in_order(connection: Connection, picture: Picture) -> Picture:
    table = schema.sketches
    days = {row.article: row.day for row in connection.execute(select(table.c.article, table.c.day))}
    return order_picture(picture, days) if days else picture
