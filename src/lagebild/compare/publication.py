"""Narrows when articles came out by what other reports of the same happening say."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from lagebild.compare.corpus import Corpus
from lagebild.compare.episodes import WEEKDAY
from lagebild.compare.happenings import DaySpan, Happening
from lagebild.compare.moments import time_spans
from lagebild.model.article import DateRange

WEEK, FULL_WEEK = timedelta(days=6), timedelta(days=7)
"""A weekday without date means the nearest one, so it lies at most six days off, or seven where "next" stands before.

That counts for reports of whose day nothing else is known.
"""
QUOTE = '"'
"""With it begins the reason of a range that only other reports tell."""
FRESH = timedelta(days=3)
"""A report that leads with a happening and gives no day for it tells of the last few days."""
LEADING = 3
"""So many events at the beginning of a report are its news."""
AHEAD = frozenset({"scheduled", "postponed", "hypothetical"})
BEHIND = frozenset({"occurred", "ongoing"})
"""Statuses of what lies before and behind a report; what is denied or demanded by a day may do both."""
SURE, LIKELY, POSSIBLE = 3.0, 2.0, 0.5
"""Support for a day: another report dates it, another report is fresh from it, another report may mean it."""


def narrow_published(corpus: Corpus, records: Sequence[Sequence[Happening]]) -> tuple[tuple[str, DateRange], ...]:
    """New ranges for articles whose day is not known, where other reports of one happening decide."""
    narrowed: dict[str, DateRange] = {}
    for group in records:
        for happening in group:
            current = narrowed.get(happening.article, corpus.by_id[happening.article].published)
            better = _narrow(corpus, happening, group, current)
            if better is not None:
                narrowed[happening.article] = better
    return tuple(sorted((narrowed | _date_undated(corpus, records)).items()))


def _narrow(corpus: Corpus, happening: Happening, group: Sequence[Happening], current: DateRange) -> DateRange | None:
    """The part of the range from which the article's own words for the day lead to the right one."""
    if not happening.open_days or current.earliest is None or current.latest is None:
        return None
    support = {day: sum(_support(corpus, o, happening, day) for o in group) for day in happening.open_days}
    day = max(support, key=lambda d: (support[d], d))
    if support[day] < LIKELY:
        return None
    reach = FULL_WEEK if current.basis.startswith(QUOTE) else WEEK
    window = _window(happening, day, reach, current.latest)
    earliest, latest = max(current.earliest, window.first), min(current.latest, window.last)
    if earliest > latest or (earliest, latest) == (current.earliest, current.latest):
        return None
    return DateRange(earliest, latest, f"{current.basis}; {_say_why(corpus, happening, day)}")


def _date_undated(corpus: Corpus, records: Iterable[Sequence[Happening]]) -> dict[str, DateRange]:
    """When articles came out of which nothing is known, by all their weekdays that other reports date."""
    told: dict[str, dict[date, Happening]] = defaultdict(dict)
    for group in records:
        for happening in group:
            published = corpus.by_id[happening.article].published
            if published.earliest is published.latest is None and (day := _find_day(happening, group)) is not None:
                told[happening.article].setdefault(day, happening)
    found = {}
    for article, days in told.items():
        windows = [_window(happening, day, FULL_WEEK) for day, happening in days.items()]
        first, last = max(w.first for w in windows), min(w.last for w in windows)
        if first <= last:
            why = "; ".join(_say_why(corpus, days[day], day) for day in sorted(days))
            found[article] = DateRange(first, last, why)
    return found


def _find_day(happening: Happening, group: Sequence[Happening]) -> date | None:
    """The one day that other reports give for what an article without a day tells of a weekday."""
    weekday = WEEKDAY.match(happening.event.time.value or "")  # also with a time of day
    if weekday is None:
        return None
    told = {o.days.first for o in group if o.article != happening.article and o.days is not None and o.days.exact}
    days = [day for day in told if day.isoweekday() == int(weekday[1])]
    return days[0] if len(days) == 1 else None


def _say_why(corpus: Corpus, happening: Happening, day: date) -> str:
    analysis = corpus.by_id[happening.article]
    words = " ".join(analysis.excerpt(span) for span in time_spans(analysis, happening))
    return f"{QUOTE}{words}{QUOTE} is {day} by other reports of the same event"


def _support(corpus: Corpus, other: Happening, happening: Happening, day: date) -> float:
    """How strongly another report speaks for a day."""
    if other.article == happening.article:
        return 0.0
    if other.open_days:
        return POSSIBLE if day in other.open_days else 0.0
    if other.days is not None:
        return SURE if other.days.exact and other.days.first == day else 0.0
    published = corpus.by_id[other.article].published.exact
    fresh = published is not None and published - FRESH <= day <= published
    return LIKELY if fresh and other.rank < LEADING and other.event.status == "occurred" else 0.0


def _window(happening: Happening, day: date, reach: timedelta, latest: date | None = None) -> DaySpan:
    """Days on which a report could speak so of that day: before a planned one, after one that came."""
    days, status = sorted(happening.open_days), happening.event.status
    if status not in AHEAD | BEHIND:
        return DaySpan(day - reach, day + reach)
    if latest is not None and any((b - a).days < FULL_WEEK.days for a, b in pairwise(days)):
        # a word such as today moves with the day of the report itself: the last reading belongs to the last such day
        came_out = day - (days[-1] - latest)
        return DaySpan(came_out, came_out)
    return DaySpan(day - reach, day) if status in AHEAD else DaySpan(day, day + reach)
