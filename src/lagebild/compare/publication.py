"""Narrows when articles came out by what other reports of the same happening say."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import DaySpan, Happening
from lagebild.model.article import DateRange
from lagebild.model.facts import TimeExpression

WEEK = timedelta(days=6)
"""A weekday without date means the nearest one, so it lies at most six days off."""


def narrow_published(corpus: Corpus, records: Iterable[Sequence[Happening]]) -> tuple[tuple[str, DateRange], ...]:
    """New ranges for articles whose day is not known, where a record that others date decides."""
    narrowed: dict[str, DateRange] = {}
    for group in records:
        day = _agreed_day(corpus, group)
        if day is None:
            continue
        for happening in group:
            current = narrowed.get(happening.article, corpus.by_id[happening.article].published)
            better = _narrow(corpus, happening, day, current)
            if better is not None:
                narrowed[happening.article] = better
    return tuple(sorted(narrowed.items()))


def _agreed_day(corpus: Corpus, group: Sequence[Happening]) -> date | None:
    """The day that most articles give, those of known publication or explicit date first; None for one article."""
    if len({h.article for h in group}) < 2:
        return None
    votes: dict[date, float] = {}
    for happening in group:
        if happening.days is not None and happening.days.exact:
            time = _time_of(corpus, happening)
            sure = time is not None and (
                time.anchor is None or corpus.by_id[happening.article].published.exact is not None
            )
            votes[happening.days.first] = votes.get(happening.days.first, 0.0) + (2.0 if sure else 1.0)
    return max(votes, key=lambda d: (votes[d], d)) if votes else None


def _time_of(corpus: Corpus, happening: Happening) -> TimeExpression | None:
    source = happening.event.time.source
    return next((t for t in corpus.by_id[happening.article].times if t.id == source), None)


def _narrow(corpus: Corpus, happening: Happening, day: date, current: DateRange) -> DateRange | None:
    """The part of the range from which the article's own words for the day lead to it."""
    time = _time_of(corpus, happening)
    if time is None or time.anchor != "published" or current.earliest is None or current.latest is None:
        return None
    if current.exact is not None or happening.days is None or not happening.days.exact:
        return None
    window = _window(happening, day)
    earliest, latest = max(current.earliest, window.first), min(current.latest, window.last)
    if earliest > latest or (earliest, latest) == (current.earliest, current.latest):
        return None
    words = corpus.by_id[happening.article].excerpt(time.span)
    return DateRange(earliest, latest, f'"{words}" must be {day}, as other reports of the same event tell')


def _window(happening: Happening, day: date) -> DaySpan:
    """Days on which a report could speak so of that day: before a planned one, after one that came."""
    if happening.event.status in ("scheduled", "postponed", "hypothetical"):
        return DaySpan(day - WEEK, day)
    return DaySpan(day, day + WEEK)
