"""Reads analyses of some articles from their rows."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Table, func, literal, select

from lagebild.model.article import Article, DateRange
from lagebild.model.facts import Analysis, Entity, Event, Figure, Stance
from lagebild.model.spans import Span
from lagebild.store import schema
from lagebild.store.codec import from_json, from_row, unpack_vector

AT_ONCE = 500
"""Articles, stories or actors named in one query."""


def cut(items: Sequence[str], size: int = AT_ONCE) -> Iterator[Sequence[str]]:
    """The items in pieces that one query can name."""
    return (items[i : i + size] for i in range(0, len(items), size))


def read_analyses(
    connection: Connection, articles: Sequence[str], *, parts: Sequence[str] | None = None, vectors: bool = False
) -> tuple[Analysis, ...]:
    """Analyses in the order of their ids; with only the named fields, when some are named."""
    pieces = cut(sorted(set(articles)))
    return tuple(a for piece in pieces for a in _read(connection, piece, parts=parts, vectors=vectors))


def find_entities(connection: Connection, names: Sequence[str]) -> tuple[Entity, ...]:
    """Entities with one of these ids or names in any case, in the order of their articles."""
    table, wanted = schema.entities, {n.casefold() for n in names}
    # the database folds the case of plain letters only
    every = connection.execute(select(table.c.id, table.c.name).distinct())
    ids = [i for i, name in every if i in names or name.casefold() in wanted]
    query = select(table).where(table.c.id.in_(ids)).order_by(table.c.article, func.length(table.c.id), table.c.id)
    found = (from_row(Entity, row) for row in connection.execute(query).mappings())
    return tuple(e for e in found if e.id in names or e.name.casefold() in wanted)


def _read(
    connection: Connection, articles: Sequence[str], *, parts: Sequence[str] | None, vectors: bool
) -> Iterator[Analysis]:
    wanted = [(t, name, kind) for t, name, kind in schema.FACT_TABLES if parts is None or name in parts]
    table = schema.analyses
    heads = connection.execute(select(table).where(table.c.article.in_(articles)).order_by(table.c.article))
    texts = select(schema.articles).where(schema.articles.c.id.in_(articles))
    known = {row["id"]: from_row(Article, row) for row in connection.execute(texts).mappings()}
    found = {name: _facts(connection, table, kind, articles) for table, name, kind in wanted}
    sentences = _sentences(connection, articles, vectors=vectors)
    for head in heads.mappings().all():
        article = head["article"]
        yield Analysis(
            article=replace(known[article], published=from_row(DateRange, head, "published_")),
            recipe=head["recipe"],
            sentences=tuple(span for span, _ in sentences.get(article, ())),
            figures=from_json(tuple[Figure, ...], head["figures"]) if parts is None or "figures" in parts else (),
            stances=from_json(tuple[Stance, ...], head["stances"]) if parts is None or "stances" in parts else (),
            passing=from_json(tuple[Event, ...], head["passing"]) if parts is None or "events" in parts else (),
            vectors=tuple(vector for _, vector in sentences.get(article, ()) if vector),
            **{name: tuple(rows.get(article, ())) for name, rows in found.items()},
        )


def _facts(connection: Connection, table: Table, kind: type, articles: Sequence[str]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    # ids are a letter and a number: by length first, so that t10 follows t9
    order = (table.c.article, func.length(table.c.id), table.c.id)
    for row in connection.execute(select(table).where(table.c.article.in_(articles)).order_by(*order)).mappings():
        found.setdefault(row["article"], []).append(from_row(kind, row))
    return found


def _sentences(
    connection: Connection, articles: Sequence[str], *, vectors: bool
) -> dict[str, list[tuple[Span, tuple[float, ...]]]]:
    table = schema.sentences
    vector = table.c.vector if vectors else literal(b"").label("vector")
    query = select(table.c.article, table.c.start, table.c.end, vector).where(table.c.article.in_(articles))
    found: dict[str, list[tuple[Span, tuple[float, ...]]]] = {}
    for article, start, end, packed in connection.execute(query.order_by(table.c.article, table.c.number)):
        found.setdefault(article, []).append((Span(start, end), unpack_vector(packed)))
    return found
