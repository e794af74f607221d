"""A collection of any size from some analysed articles: told again under other names and on other days, with copies."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from hashlib import blake2b
from itertools import islice

from lagebild.model.article import Article, DateRange, Outlet
from lagebild.model.facts import Analysis, Entity, Event, EventTime, Statement, TimeExpression

LETTERS = ("bcdfghklmnprstvz", "aeiou", "123456789")
"""Letters that a new name of the same length exchanges for each other; short words have few consonants, and runs of
short words with a date among them few letters at all."""
WORD_LENGTH = 3
"""Shorter words alone make no run that could pass for copied."""
STEM_LENGTH = 2
"""Words with the same beginning exchange alike, so that forms of one word stay forms of one word."""
DAYS_APART = 9
"""Days between two tellings of one set of reports."""
COPY_EVERY = 3
"""Every so many reports are printed again with edits."""
EDIT_EVERY = 9
"""In a copy every so many words are changed."""
WORD = re.compile(r"\w+")
Place = tuple[int, int, int]
"""Telling, number in the base, and which copy it is; 0 is the report itself."""
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
        """Every word but the shortest becomes another one of the same length, and every number another number."""
        return WORD.sub(lambda match: self._exchange(match.group()), words)

    def _exchange(self, word: str) -> str:
        if word[0].isdigit():
            return word.translate(_draw_cipher(self.number, ""))
        if len(word) < WORD_LENGTH:
            return word
        return word[0] + word[1:].translate(_draw_cipher(self.number, word[:STEM_LENGTH].lower()))


@lru_cache(maxsize=10_000)
def _draw_cipher(telling: int, stem: str) -> dict[int, int]:
    """An exchange of letters and digits: two tellings agree on a word by chance only, on a run of words never."""
    if not telling:
        return {}
    # no checksum: it would draw the same for two tellings whatever the word
    drawn = blake2b(f"{telling} {stem}".encode()).digest()
    order = dict(zip("".join(LETTERS), drawn, strict=False))
    shuffled = {kind: sorted(kind, key=lambda letter: (order[letter], letter)) for kind in LETTERS}
    return {ord(c): ord(d) for kind, other in shuffled.items() for c, d in zip(kind, other, strict=True)}


def list_articles(base: Sequence[Analysis], size: int, *, copies: int = 1) -> list[Place]:
    """Telling, number in the base and which copy, for so many articles; what is copied is so many times."""

    def numbers() -> Iterator[Place]:
        telling = 0
        while True:
            for number in range(len(base)):
                yield from ((telling, number, copy) for copy in range(copies + 1 if number % COPY_EVERY == 0 else 1))
            telling += 1

    return list(islice(numbers(), size))


def make_article(base: Sequence[Analysis], place: Place) -> Analysis:
    """The analysed article at one place of the list."""
    telling, number, copy = place
    retold = retell(base[number], Telling(telling))
    return copy_with_edits(retold, copy) if copy else retold


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


def copy_with_edits(analysis: Analysis, copy: int) -> Analysis:
    """The article as another outlet prints it: every few words one is changed, in each copy other ones."""
    words = analysis.article.text.split(" ")
    edited = " ".join(w[::-1] if i % EDIT_EVERY == (copy - 1) % EDIT_EVERY else w for i, w in enumerate(words))
    article: Article = replace(
        analysis.article, id=f"{analysis.article.id}c{copy}", text=edited, outlet=Outlet(f"copyist{copy}", "Copyist")
    )
    return replace(analysis, article=article)
