"""A collection of any size from some analysed articles: told again under other names and on other days, with copies."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from lagebild.model.article import Article, DateRange, Outlet
from lagebild.model.facts import Analysis, Entity, Event, EventTime, Statement, TimeExpression

LETTERS = "bcdfghklmnprstvz"
"""Letters that a new name of the same length exchanges for each other."""
NAME_LENGTH = 5
"""Shorter words with a capital are mostly the first of a sentence."""
WORD_LENGTH = 5
"""So long words without a capital carry the sense: with the same ones every telling would be a copy of the first."""
DAYS_APART = 9
"""Days between two tellings of one set of reports."""
COPY_EVERY = 3
"""Every so many reports are printed once more with edits."""
EDIT_EVERY = 9
"""In a copy every so many words are changed."""
WORD = re.compile(r"\w+")
Place = tuple[int, int, bool]
"""Telling, number in the base, and whether it is a copy."""
DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Telling:
    """One telling of all reports: its number decides names and days."""

    number: int

    @property
    def days(self) -> timedelta:
        """How much later than in the first telling everything happens."""
        return timedelta(days=DAYS_APART * self.number)

    def move(self, value: str | None) -> str | None:
        """A date or date-time on the day of this telling; weeks, years and amounts stay."""
        match = DAY.match(value or "")
        if value is None or match is None:
            return value
        return (date.fromisoformat(match.group()) + self.days).isoformat() + value[match.end() :]

    def name(self, words: str) -> str:
        """Every long word becomes another one of the same length."""
        cipher = self._cipher()
        return WORD.sub(lambda match: _exchange(match.group(), cipher), words)

    def _cipher(self) -> dict[int, int]:
        """Another exchange of consonants for each telling, spread by a step that shares no factor with their number."""
        size = len(LETTERS)
        step, start = 2 * (self.number // size % (size // 2)) + 1, self.number % size
        return {ord(c): ord(LETTERS[(i * step + start) % size]) for i, c in enumerate(LETTERS)}


def _exchange(word: str, cipher: dict[int, int]) -> str:
    least = NAME_LENGTH if word[0].isupper() else WORD_LENGTH
    return word[0] + word[1:].translate(cipher) if len(word) >= least else word


def list_articles(base: Sequence[Analysis], size: int) -> list[Place]:
    """Telling, number in the base, and whether it is a copy, for so many articles."""

    def numbers() -> Iterator[Place]:
        telling = 0
        while True:
            for number in range(len(base)):
                yield telling, number, False
                if number % COPY_EVERY == 0:
                    yield telling, number, True
            telling += 1

    return list(islice(numbers(), size))


def make_article(base: Sequence[Analysis], place: Place) -> Analysis:
    """The analysed article at one place of the list."""
    telling, number, is_copy = place
    retold = retell(base[number], Telling(telling))
    return copy_with_edits(retold) if is_copy else retold


def retell(analysis: Analysis, telling: Telling) -> Analysis:
    """The same facts under other names of the same length, so that every offset still holds, and on other days."""
    ends = (analysis.published.earliest, analysis.published.latest)
    first, last = (day + telling.days if day is not None else None for day in ends)
    article = replace(
        analysis.article,
        id=f"{analysis.article.id}t{telling.number}",
        text=telling.name(analysis.article.text),
        title=telling.name(analysis.article.title) if analysis.article.title else None,
        published=DateRange(first, last, "made for a benchmark"),
    )
    ids = {e.id: f"{e.id}-{telling.number}" for e in analysis.entities if e.wikidata is None}
    return replace(
        analysis,
        article=article,
        times=tuple(_move_time(t, telling) for t in analysis.times),
        entities=tuple(_rename_entity(e, telling, ids) for e in analysis.entities),
        statements=tuple(_rename_statement(s, ids) for s in analysis.statements),
        events=tuple(_rename_event(e, telling, ids) for e in analysis.events),
    )


def _move_time(time: TimeExpression, telling: Telling) -> TimeExpression:
    move = telling.move
    return replace(time, value=move(time.value), earliest=move(time.earliest), latest=move(time.latest))


def _rename_entity(entity: Entity, telling: Telling, ids: dict[str, str]) -> Entity:
    parent = ids.get(entity.parent, entity.parent) if entity.parent else None
    if entity.id not in ids:
        return replace(entity, parent=parent)
    return replace(entity, id=ids[entity.id], name=telling.name(entity.name), parent=parent)


def _rename_all(entities: Sequence[str], ids: dict[str, str]) -> tuple[str, ...]:
    return tuple(ids.get(e, e) for e in entities)


def _rename_statement(statement: Statement, ids: dict[str, str]) -> Statement:
    return replace(
        statement,
        speakers=_rename_all(statement.speakers, ids),
        addressees=_rename_all(statement.addressees, ids),
        via=_rename_all(statement.via, ids),
    )


def _rename_event(event: Event, telling: Telling, ids: dict[str, str]) -> Event:
    move, time = telling.move, event.time
    moved = EventTime(move(time.value), move(time.earliest), move(time.latest), time.source, time.clock)
    return replace(
        event,
        by=_rename_all(event.by, ids),
        against=_rename_all(event.against, ids),
        parties=_rename_all(event.parties, ids),
        place=ids.get(event.place, event.place) if event.place else None,
        time=moved,
    )


def copy_with_edits(analysis: Analysis) -> Analysis:
    """The article as another outlet prints it: every few words one is changed."""
    words = analysis.article.text.split(" ")
    edited = " ".join(w[::-1] if i % EDIT_EVERY == 0 else w for i, w in enumerate(words))
    article: Article = replace(
        analysis.article, id=f"{analysis.article.id}c", text=edited, outlet=Outlet("copyist", "Copyist")
    )
    return replace(analysis, article=article)
