"""What a server asks of a database: one story at a time, and light lists of everything."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Table, case, func, literal, select

from lagebild.model.article import Article, DateRange, Failure
from lagebild.model.facts import Analysis
from lagebild.model.stories import AgendaEntry, Difference, Picture, Record, Reuse, Story
from lagebild.store import schema
from lagebild.store.analyses import read_analyses
from lagebild.store.codec import from_row
from lagebild.store.placing import read_revision

OPENING = 200
"""Characters of a report that stand for it where it has no headline."""


@dataclass(frozen=True, slots=True)
class Totals:
    """How much there is."""

    articles: int
    outlets: int
    stories: int
    outside: int
    """Articles that belong to no story."""
    latest: date | None
    """The day on which the newest report came out."""


@dataclass(frozen=True, slots=True)
class Head:
    """A report without its text."""

    article: Article
    """Its text is only the opening; its publication range is the narrowed one."""
    story: str | None
    characters: int


@dataclass(frozen=True, slots=True)
class Plan:
    """An agenda entry without its proofs."""

    position: int
    record: str
    when: str
    known_from: str


class Reader:
    """Reads parts of a database; every call sees what is stored at that moment."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def revision(self) -> int:
        """A number that rises with every saved picture."""
        with self._engine.connect() as connection:
            return read_revision(connection)

    def totals(self, until: date | None = None) -> Totals:
        """How much there is of reports that came out until a day."""
        table = schema.placements
        columns = (func.count(), func.count(table.c.story), func.count(func.distinct(table.c.story)))
        named = func.count(func.distinct(func.nullif(table.c.outlet, "unknown")))
        query = select(*columns, named, func.max(table.c.last)).where(*_until(until))
        with self._engine.connect() as connection:
            articles, inside, stories, outlets, last = connection.execute(query).one()
        return Totals(articles, outlets, stories, articles - inside, date.fromisoformat(last) if last else None)

    def story_ids(self, *, limit: int, offset: int = 0, until: date | None = None) -> tuple[str, ...]:
        """Stories, those with the newest reports first."""
        table = schema.placements
        query = (
            select(table.c.story)
            .where(table.c.story.is_not(None), *_until(until))
            .group_by(table.c.story)
            .order_by(func.max(func.coalesce(table.c.last, "")).desc(), func.count().desc(), table.c.story)
        )
        with self._engine.connect() as connection:
            return tuple(connection.scalars(query.limit(limit).offset(offset)))

    def heads_outside(self, *, limit: int, until: date | None = None) -> tuple[Head, ...]:
        """Reports of no story, the newest first."""
        table = schema.placements
        newest = func.coalesce(table.c.last, "").desc()
        return self._heads(table.c.story.is_(None), *_until(until), order=(newest, table.c.article), limit=limit)

    def heads(self, articles: Iterable[str]) -> dict[str, Head]:
        """Reports by id."""
        return {head.article.id: head for head in self._heads(schema.placements.c.article.in_(list(articles)))}

    def stories(self, ids: Sequence[str]) -> dict[str, Story]:
        """Stories by id."""
        with self._engine.connect() as connection:
            return {s.id: s for s in _rows(connection, schema.picture_tables["stories"], Story, "id", ids)}

    def story_of(self, article: str) -> str | None:
        """The story to which a report belongs."""
        table = schema.placements
        with self._engine.connect() as connection:
            return connection.execute(select(table.c.story).where(table.c.article == article)).scalar()

    def story_of_part(self, identifier: str) -> str | None:
        """The story of a record, claim or difference, or the story of that id itself."""
        with self._engine.connect() as connection:
            for name in ("stories", "records", "claims", "differences"):
                table = schema.picture_tables[name]
                column = table.c.id if name == "stories" else table.c.story
                if (found := connection.execute(select(column).where(table.c.id == identifier)).scalar()) is not None:
                    return str(found)
        return None

    def record_tellings(self, stories: Sequence[str]) -> dict[str, list[tuple[tuple[str, ...], int]]]:
        """The articles and the number of origins of every record of these stories."""
        table = schema.picture_tables["records"]
        found: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        with self._engine.connect() as connection:
            query = select(table.c.story, table.c.articles, table.c.origins).where(table.c.story.in_(stories))
            for story, articles, origins in connection.execute(query):
                found.setdefault(story, []).append((tuple(json.loads(articles)), origins))
        return found

    def conflicts_of(self, stories: Sequence[str]) -> tuple[Difference, ...]:
        """Contradictions inside these stories."""
        table = schema.picture_tables["differences"]
        with self._engine.connect() as connection:
            return _rows(connection, table, Difference, "story", stories, table.c.verdict == "conflicting")

    def reuse_of(self, stories: Sequence[str]) -> tuple[Reuse, ...]:
        """Copied text inside these stories."""
        with self._engine.connect() as connection:
            return _rows(connection, schema.picture_tables["reuse"], Reuse, "story", stories)

    def picture_of(self, story: str) -> Picture:
        """The part of the picture that belongs to one story."""
        with self._engine.connect() as connection:
            parts: dict[str, Any] = {
                name: _rows(
                    connection, table, schema.PICTURE_PARTS[name], "id" if name == "stories" else "story", [story]
                )
                for name, table in schema.picture_tables.items()
            }
            same = _same_entities(connection)
            ids = [i for s in parts["stories"] for i in s.articles]
            published = {i: h.article.published for i, h in _read_heads(connection, ids).items()}
        return Picture(**parts, published=tuple(published.items()), same_entities=same)

    def same_entities(self) -> tuple[tuple[str, str], ...]:
        """Entity ids that were found to be one across articles."""
        with self._engine.connect() as connection:
            return _same_entities(connection)

    def analyses_of(
        self, articles: Sequence[str], *, parts: Sequence[str] | None = None, vectors: bool = False
    ) -> tuple[Analysis, ...]:
        """Analyses, with vectors only where they are compared; with only the named fields, when some are named."""
        with self._engine.connect() as connection:
            return read_analyses(connection, articles, parts=parts, vectors=vectors)

    def plans(self) -> tuple[Plan, ...]:
        """All agenda entries in short."""
        table = schema.picture_tables["agenda"]
        query = select(table.c.position, table.c.record, table.c.when, table.c.known_from)
        with self._engine.connect() as connection:
            return tuple(Plan(p, record, when, known or "") for p, record, when, known in connection.execute(query))

    def agenda_at(self, positions: Sequence[int]) -> tuple[AgendaEntry, ...]:
        """Agenda entries by position."""
        with self._engine.connect() as connection:
            return _rows(connection, schema.picture_tables["agenda"], AgendaEntry, "position", positions)

    def records(self, ids: Sequence[str]) -> tuple[Record, ...]:
        """Records by id."""
        with self._engine.connect() as connection:
            return _rows(connection, schema.picture_tables["records"], Record, "id", ids)

    def failures(self, limit: int) -> tuple[Failure, ...]:
        """The first failures."""
        table = schema.failures
        query = select(table).order_by(table.c.source, table.c.step).limit(limit)
        with self._engine.connect() as connection:
            return tuple(from_row(Failure, row) for row in connection.execute(query).mappings())

    def _heads(self, *where: ColumnElement[bool], **how: Any) -> tuple[Head, ...]:
        with self._engine.connect() as connection:
            return _select_heads(connection, *where, **how)


def _same_entities(connection: Connection) -> tuple[tuple[str, str], ...]:
    table = schema.meta
    found = connection.execute(select(table.c.value).where(table.c.name == "picture.same_entities")).scalar()
    return tuple((variant, known) for variant, known in json.loads(found or "[]"))


def _until(day: date | None) -> tuple[ColumnElement[bool], ...]:
    """Reports that had surely come out by a day."""
    return (schema.placements.c.last <= day.isoformat(),) if day else ()


def _rows(
    connection: Connection, table: Table, kind: type, column: str, values: Sequence[Any], *where: ColumnElement[bool]
) -> tuple[Any, ...]:
    order = table.c.position if "position" in table.c else table.c[column]
    query = select(table).where(table.c[column].in_(list(values)), *where).order_by(order)
    return tuple(from_row(kind, row) for row in connection.execute(query).mappings())


def _read_heads(connection: Connection, articles: Sequence[str]) -> dict[str, Head]:
    return {h.article.id: h for h in _select_heads(connection, schema.placements.c.article.in_(articles))}


def _select_heads(
    connection: Connection, *where: ColumnElement[bool], order: Sequence[Any] = (), limit: int | None = None
) -> tuple[Head, ...]:
    articles, places = schema.articles, schema.placements
    columns = [c for c in articles.c if c.name not in ("text", "parts")]
    # where a report has no headline, its parts tell with which words it begins
    parts = case((articles.c.title.is_(None), articles.c.parts), else_=literal("[]")).label("parts")
    opening = func.substr(articles.c.text, 1, OPENING).label("text")
    query = select(*columns, opening, parts, *(c for c in places.c if c.name not in ("article", "outlet")))
    query = query.join_from(places, articles).where(*where).order_by(*(order or (places.c.article,))).limit(limit)
    return tuple(_head(row) for row in connection.execute(query).mappings())


def _head(row: Mapping[Any, Any]) -> Head:
    article = from_row(Article, row)
    first, last = (date.fromisoformat(row[end]) if row[end] else None for end in ("first", "last"))
    published = DateRange(first, last, row["basis"] or "unknown")
    return Head(replace(article, published=published), row["story"], row["characters"])
