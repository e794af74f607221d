"""Articles and facts in SQLite (the default) or PostgreSQL, through SQLAlchemy Core."""

import struct
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, delete, event, func, insert, or_, select, update
from sqlalchemy.exc import ArgumentError, DatabaseError

from lagebild.errors import SetupError
from lagebild.model.article import Article, Failure
from lagebild.model.facts import Analysis, Entity, Event, Figure, Stance
from lagebild.model.judgements import Judgement
from lagebild.model.sketches import Comparison, Sketch
from lagebild.model.stories import Picture, Story
from lagebild.store import schema
from lagebild.store.analyses import find_entities, read_analyses
from lagebild.store.base import FAILED_PART, Hit, Terms
from lagebild.store.codec import from_row, to_json, to_row
from lagebild.store.finding import Finder
from lagebild.store.likeness import Likeness
from lagebild.store.migrations import bring_up_to_date
from lagebild.store.placing import place_articles, replace_stories, tag_again
from lagebild.store.reading import Reader
from lagebild.store.saving import (
    add_to_picture,
    begin_picture,
    finish_picture,
    read_comparison,
    read_picture,
    read_sketches,
    read_stories,
    save_sketches,
)
from lagebild.store.search import create_index, find_sentences
from lagebild.store.tuning import tune_sqlite


def open_store(location: str | Path) -> "SqlStore":
    """The store in a file, or at a database URL such as postgresql+psycopg://…; made when it isn't there."""
    url = str(location)
    if "://" not in url:
        folder = Path(url).resolve().parent
        if not folder.is_dir():
            raise SetupError(f"there is no folder {folder}: create it or choose another --db")
        url = f"sqlite:///{Path(url).resolve()}"
    engine = _make_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", tune_sqlite)
    try:
        with engine.begin() as connection:
            bring_up_to_date(connection)
            create_index(connection)
    except DatabaseError as error:
        engine.dispose()
        raise SetupError(f"{location} can't be used as a database ({error.orig}): choose another --db") from error
    return SqlStore(engine)


def _make_engine(url: str) -> Engine:
    try:
        return create_engine(url)
    except ModuleNotFoundError as error:
        raise SetupError(f"{url.split(':')[0]} needs the package {error.name}: pip install {error.name}") from error
    except ArgumentError as error:
        raise SetupError(f"no such kind of database ({error}): give a file or postgresql+psycopg://…") from error


class SqlStore:
    """A store in a relational database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add_articles(self, articles: Sequence[Article]) -> int:
        with self._engine.begin() as connection:
            known = self._known(connection, [a.id for a in articles])
            fresh = {a.id: to_row(a) for a in articles if a.id not in known}
            if fresh:
                connection.execute(insert(schema.articles), list(fresh.values()))
        return len(fresh)

    def articles(self) -> tuple[Article, ...]:
        with self._engine.connect() as connection:
            return _articles(connection)

    def count_articles(self) -> int:
        with self._engine.connect() as connection:
            return connection.execute(select(func.count()).select_from(schema.articles)).scalar_one()

    def unanalysed(self, recipe: str) -> tuple[Article, ...]:
        with self._engine.connect() as connection:
            done = select(schema.analyses.c.article).where(schema.analyses.c.recipe == recipe)
            rows = connection.execute(
                select(schema.articles).where(schema.articles.c.id.not_in(done)).order_by(schema.articles.c.id)
            )
            return tuple(from_row(Article, row) for row in rows.mappings())

    def save_analyses(self, analyses: Sequence[Analysis], terms: Terms) -> None:
        ids = [a.article.id for a in analyses]
        with self._engine.begin() as connection:
            for table in (*(t for t, _, _ in schema.FACT_TABLES), schema.sentences, schema.sketches, schema.analyses):
                connection.execute(delete(table).where(table.c.article.in_(ids)))
            failed = schema.failures
            connection.execute(delete(failed).where(failed.c.source.in_(ids), failed.c.step == "analyse"))
            _insert_analyses(connection, analyses, terms)

    def analyses(self) -> tuple[Analysis, ...]:
        with self._engine.connect() as connection:
            every = connection.scalars(select(schema.analyses.c.article)).all()
            return read_analyses(connection, every, vectors=True)

    def analyses_of(self, articles: Sequence[str]) -> tuple[Analysis, ...]:
        with self._engine.connect() as connection:
            return read_analyses(connection, articles, vectors=True)

    def entities_named(self, names: Sequence[str]) -> tuple[Entity, ...]:
        with self._engine.connect() as connection:
            return find_entities(connection, names)

    def unsketched(self) -> tuple[str, ...]:
        table, sketches = schema.analyses, schema.sketches
        missing = select(table.c.article).join_from(
            table, sketches, sketches.c.article == table.c.article, isouter=True
        )
        # what an older version drew lacks the newest columns
        old = sketches.c.run_hashes.is_(None)
        with self._engine.connect() as connection:
            return tuple(connection.scalars(missing.where(old).order_by(table.c.article)))

    def save_sketches(self, sketches: Sequence[Sketch]) -> None:
        with self._engine.begin() as connection:
            save_sketches(connection, sketches)

    def sketches(self) -> tuple[Sketch, ...]:
        with self._engine.connect() as connection:
            return read_sketches(connection)

    def uncompared(self) -> tuple[str, ...]:
        table = schema.sketches
        with self._engine.connect() as connection:
            query = select(table.c.article).where(table.c.compared.is_not(True)).order_by(table.c.article)
            return tuple(connection.scalars(query))

    def add_failures(self, failures: Sequence[Failure]) -> None:
        table = schema.failures
        with self._engine.begin() as connection:
            for failure in failures:
                connection.execute(delete(table).where(table.c.source == failure.source, table.c.step == failure.step))
                connection.execute(insert(table).values(to_row(failure)))

    def forget_failures(self, sources: Sequence[str]) -> None:
        table = schema.failures
        with self._engine.begin() as connection:
            for source in sources:
                parts = (table.c.source.startswith(f"{source}{mark}", autoescape=True) for mark in FAILED_PART)
                of_source = or_(table.c.source == source, *parts)
                connection.execute(delete(table).where(table.c.step == "read", of_source))

    def failures(self) -> tuple[Failure, ...]:
        table = schema.failures
        with self._engine.connect() as connection:
            rows = connection.execute(select(table).order_by(table.c.source, table.c.step))
            return tuple(from_row(Failure, row) for row in rows.mappings())

    def save_picture(self, picture: Picture) -> None:
        with self._engine.begin() as connection:
            begin_picture(connection, None)
            add_to_picture(connection, picture)
            place_articles(connection)

    def begin_picture(self, gone: Sequence[str] | None) -> None:
        with self._engine.begin() as connection:
            begin_picture(connection, gone)

    def add_to_picture(self, picture: Picture) -> None:
        with self._engine.begin() as connection:
            add_to_picture(connection, picture)

    def finish_picture(self, comparison: Comparison, articles: Sequence[str] | None) -> None:
        with self._engine.begin() as connection:
            finish_picture(connection, comparison, articles)

    def comparison(self) -> Comparison | None:
        with self._engine.connect() as connection:
            return read_comparison(connection)

    def stories(self) -> tuple[Story, ...]:
        with self._engine.connect() as connection:
            return read_stories(connection)

    def picture(self) -> Picture:
        with self._engine.connect() as connection:
            return read_picture(connection)

    def add_judgements(self, judgements: Sequence[Judgement]) -> int:
        changed, table = 0, schema.judgements
        for judgement in judgements:
            with self._engine.begin() as connection:
                known = connection.execute(select(table.c.id).where(table.c.id == judgement.id)).first()
                if known is None:
                    connection.execute(insert(table).values(to_row(judgement)))
                    changed += 1
            if known is not None and judgement.undone is not None:
                changed += self.undo_judgement(judgement.id, judgement.undone)
        return changed

    def undo_judgement(self, judgement: str, when: datetime) -> bool:
        table = schema.judgements
        standing = update(table).where(table.c.id == judgement, table.c.undone.is_(None))
        with self._engine.begin() as connection:
            return connection.execute(standing.values(undone=when.isoformat())).rowcount > 0

    def judgements(self) -> tuple[Judgement, ...]:
        with self._engine.connect() as connection:
            rows = connection.execute(select(schema.judgements)).mappings()
            return tuple(sorted((from_row(Judgement, row) for row in rows), key=lambda j: (j.made, j.id)))

    def search(self, words: Sequence[str], limit: int = 20) -> tuple[Hit, ...]:
        with self._engine.connect() as connection:
            return find_sentences(connection, words, limit)

    def replace_stories(self, stories: Sequence[str], picture: Picture, analyses: Sequence[Analysis]) -> None:
        """Replace the picture of a few stories; the analyses are those that it was made from, as corrected."""
        with self._engine.begin() as connection:
            replace_stories(connection, stories, picture, analyses)

    def tag_again(self, analyses: Sequence[Analysis]) -> None:
        """Let searches find what people corrected in these analyses."""
        with self._engine.begin() as connection:
            tag_again(connection, analyses)

    def reader(self) -> Reader:
        """Reads parts of the same database."""
        return Reader(self._engine)

    def finder(self) -> Finder:
        """Searches the same database."""
        return Finder(self._engine)

    def likeness(self) -> Likeness:
        """Compares meanings in the same database."""
        return Likeness(self._engine, self.reader().revision)

    def close(self) -> None:
        self._engine.dispose()

    def _known(self, connection: Connection, ids: Sequence[str]) -> set[str]:
        return set(connection.scalars(select(schema.articles.c.id).where(schema.articles.c.id.in_(ids))))


def _articles(connection: Connection) -> tuple[Article, ...]:
    rows = connection.execute(select(schema.articles).order_by(schema.articles.c.id))
    return tuple(from_row(Article, row) for row in rows.mappings())


def _insert_analyses(connection: Connection, analyses: Sequence[Analysis], terms: Terms) -> None:
    """Insert the rows of all analyses, one statement a table."""
    rows = {schema.analyses: [_head_row(analysis) for analysis in analyses]}
    for table, name, _ in schema.FACT_TABLES:
        rows[table] = [to_row(fact) | {"article": a.article.id} for a in analyses for fact in getattr(a, name)]
    rows[schema.sentences] = [row for analysis in analyses for row in _sentence_rows(analysis, terms)]
    for table, new in rows.items():
        if new:
            connection.execute(insert(table), new)


def _head_row(analysis: Analysis) -> dict[str, Any]:
    figures = to_json(tuple[Figure, ...], analysis.figures)
    stances = to_json(tuple[Stance, ...], analysis.stances)
    passing = to_json(tuple[Event, ...], analysis.passing)
    head = {"article": analysis.article.id, "recipe": analysis.recipe, "figures": figures}
    return to_row(analysis.article.published, "published_") | head | {"stances": stances, "passing": passing}


def _sentence_rows(analysis: Analysis, terms: Terms) -> Iterator[dict[str, Any]]:
    vectors = analysis.vectors or ((),) * len(analysis.sentences)
    for number, (span, vector) in enumerate(zip(analysis.sentences, vectors, strict=True)):
        yield {
            "article": analysis.article.id,
            "number": number,
            "start": span.start,
            "end": span.end,
            "stems": " ".join(terms(span.of(analysis.article.text))),
            "vector": struct.pack(f"<{len(vector)}e", *vector),
        }
