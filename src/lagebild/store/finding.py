"""Finds sentences for a page: by their words, by what stands in them, by where and when they were printed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, Select, and_, exists, func, literal, literal_column, select, text

from lagebild.model.spans import Span
from lagebild.store.base import Hit
from lagebild.store.schema import actors, articles, placements, sentence_tags, sentences

MOST_RANKED = 3000
"""So many sentences of frequent words are ranked; nobody turns pages beyond."""


_PLACE: tuple[Any, ...] = (sentences.c.article, sentences.c.start, sentences.c.end)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; everything that is given must hold."""

    words: tuple[str, ...] = ()
    """Stems."""
    tags: tuple[str, ...] = ()
    """Such as act:warn, status:denied, speaker:…, actor:…."""
    outlet: str = ""
    story: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who is named."""

    id: str
    name: str
    kind: str
    reports: int
    said: int


class Finder:
    """Searches a database; every call sees what is stored at that moment."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(self, wanted: Wanted, *, limit: int, offset: int = 0) -> tuple[Hit, ...]:
        """Sentences, best first; without words the newest first."""
        with self._engine.connect() as connection:
            query = _by_words(connection, wanted) if wanted.words else _by_tags(wanted)
            rows = connection.execute(_narrow(query, wanted).limit(limit).offset(offset)).all()
        return tuple(Hit(article, Span(start, end), float(score)) for article, start, end, score in rows)

    def keep(self, hits: Sequence[Hit], wanted: Wanted) -> tuple[Hit, ...]:
        """Those of the hits for which everything but the words holds, in their order."""
        places = {(h.article, h.span.start) for h in hits}
        joined = sentences.join(placements, placements.c.article == sentences.c.article)
        query = select(sentences.c.article, sentences.c.start).select_from(joined)
        query = query.where(sentences.c.article.in_({article for article, _ in places}))
        with self._engine.connect() as connection:
            held = set(map(tuple, connection.execute(_narrow(query, replace(wanted, words=("any",)))).all()))
        return tuple(h for h in hits if (h.article, h.span.start) in held)

    def outlets(self) -> tuple[tuple[str, str], ...]:
        """Id and name of every outlet, by name."""
        columns = (articles.c.outlet_id, func.min(articles.c.outlet_name))
        query = select(*columns).where(articles.c.outlet_id != "unknown").group_by(articles.c.outlet_id)
        with self._engine.connect() as connection:
            found = [(outlet, name) for outlet, name in connection.execute(query)]
        return tuple(sorted(found, key=lambda pair: pair[1].casefold()))

    def speakers(self, limit: int) -> tuple[Actor, ...]:
        """Those who are quoted most."""
        query = select(actors).where(actors.c.said > 0).order_by(actors.c.said.desc(), actors.c.id).limit(limit)
        with self._engine.connect() as connection:
            return tuple(Actor(**row) for row in connection.execute(query).mappings())

    def actor(self, words: str) -> Actor | None:
        """The actor of that id, or of that name: of several the one who is quoted most."""
        query = (
            select(actors)
            .where((actors.c.id == words) | (actors.c.name == words))
            .order_by((actors.c.id == words).desc(), actors.c.said.desc(), actors.c.id)
            .limit(1)
        )
        with self._engine.connect() as connection:
            row = connection.execute(query).mappings().first()
        return Actor(**row) if row else None


def _by_words(connection: Connection, wanted: Wanted) -> Select[Any]:
    joined = sentences.join(placements, placements.c.article == sentences.c.article)
    if connection.dialect.name != "sqlite":
        padded = " " + sentences.c.stems + " "
        holds = and_(*(padded.contains(f" {word} ", autoescape=True) for word in wanted.words))
        newest = (func.coalesce(placements.c.last, "").desc(), sentences.c.article, sentences.c.start)
        return select(*_PLACE, literal(1.0)).select_from(joined).where(holds).order_by(*newest)
    ranked = text(
        "SELECT rowid, rank FROM sentences_fts WHERE sentences_fts MATCH :match ORDER BY rank LIMIT :most"
    ).columns(literal_column("rowid"), literal_column("rank"))
    match = " AND ".join('"' + word.replace('"', '""') + '"' for word in wanted.words)
    narrowed = wanted.tags or wanted.outlet or wanted.story or wanted.since or wanted.until
    hits = ranked.bindparams(match=match, most=-1 if narrowed else MOST_RANKED).subquery("hits")
    order = (hits.c.rank, sentences.c.article, sentences.c.start)
    ranked_places = hits.join(joined, sentences.c.rowid == hits.c.rowid)
    return select(*_PLACE, -hits.c.rank).select_from(ranked_places).order_by(*order)


def _by_tags(wanted: Wanted) -> Select[Any]:
    """The newest sentences with the first tag; without tags the first sentences of the newest reports."""
    joined = sentences.join(placements, placements.c.article == sentences.c.article)
    if not wanted.tags:
        newest = (func.coalesce(placements.c.last, "").desc(), placements.c.article)
        return select(*_PLACE, literal(1.0)).select_from(joined).where(sentences.c.number == 0).order_by(*newest)
    first = sentence_tags.alias("first")
    tagged = first.join(joined, sentences.c.rowid == first.c.sentence)
    # in the order of the key, so that only as many rows are read as are shown
    by_key = (first.c.day.desc(), first.c.sentence.desc())
    return select(*_PLACE, literal(1.0)).select_from(tagged).where(first.c.tag == wanted.tags[0]).order_by(*by_key)


def _narrow(query: Select[Any], wanted: Wanted) -> Select[Any]:
    for tag in wanted.tags if wanted.words else wanted.tags[1:]:
        has = sentence_tags.alias()
        query = query.where(exists().where(has.c.sentence == sentences.c.rowid, has.c.tag == tag))
    if wanted.outlet:
        query = query.where(placements.c.outlet == wanted.outlet)
    if wanted.story:
        query = query.where(placements.c.story == wanted.story)
    if wanted.since:
        query = query.where(func.coalesce(placements.c.last, "") >= wanted.since.isoformat())
    if wanted.until:
        query = query.where(placements.c.last <= wanted.until.isoformat())
    return query


def all_tags(values: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Tags of the kinds and codes that are given, the rarest kinds first: they leave the least to look through."""
    order = {"speaker": 0, "actor": 1, "status": 2, "act": 3}
    return tuple(f"{kind}:{code}" for kind, code in sorted(values, key=lambda v: order.get(v[0], 9)) if code)
