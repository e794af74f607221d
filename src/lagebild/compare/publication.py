"""Narrows when articles came out by what other reports of the same happening say."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from lagebild.compare.corpus import Corpus
from lagebild.compare.episodes import WEEKDAY
from lagebild.compare.happenings import DaySpan, Happening
from lagebild.compare.moments import time_spans
from lagebild.model.article import DateRange

WEEK = timedelta(days=6)
"""A weekday without date means the nearest one, so it lies at most six days off."""
FRESH = timedelta(days=3)
"""A report that leads with a happening and gives no day for it tells of the last few days."""
LEADING = 3
"""So many events at the beginning of a report are its news."""
AHEAD = frozenset({"scheduled", "postponed", "hypothetical", "demanded", "threatened"})
BEHIND = frozenset({"occurred", "ongoing"})
"""Statuses of what lies before and behind a report; what is denied or called off may do both."""
SURE, LIKELY, POSSIBLE = 3.0, 2.0, 0.5
"""Support for a day: another report dates it, another report is fresh from it, another report may mean it."""


def narrow_published(corpus: Corpus, records: Iterable[Sequence[Happening]]) -> tuple[tuple[str, DateRange], ...]:
    """New ranges for articles whose day is not known, where other reports of one happening decide."""
    narrowed: dict[str, DateRange] = {}
    for group in records:
        for happening in group:
            current = narrowed.get(happening.article, corpus.by_id[happening.article].published)
            better = _narrow(corpus, happening, group, current)
            if better is not None:
                narrowed[happening.article] = better
    return tuple(sorted(narrowed.items()))


def _narrow(corpus: Corpus, happening: Happening, group: Sequence[Happening], current: DateRange) -> DateRange | None:
    """The part of the range from which the article's own words for the day lead to the right one."""
    if current.earliest is None or current.latest is None:
        return _find_range(corpus, happening, group) if current.earliest is current.latest else None
    if not happening.open_days:
        return None
    support = {day: sum(_support(corpus, o, happening, day) for o in group) for day in happening.open_days}
    day = max(support, key=lambda d: (support[d], d))
    if support[day] < LIKELY:
        return None
    window = _window(happening, day, current.latest)
    earliest, latest = max(current.earliest, window.first), min(current.latest, window.last)
    if earliest > latest or (earliest, latest) == (current.earliest, current.latest):
        return None
    return DateRange(earliest, latest, f"{current.basis}; {_say_why(corpus, happening, day)}")


def _find_range(corpus: Corpus, happening: Happening, group: Sequence[Happening]) -> DateRange | None:
    """The days on which a report without any date can have come out, by a weekday in it that other reports date."""
    weekday = WEEKDAY.match(happening.event.time.value or "")  # also with a time of day
    if weekday is None:
        return None
    told = {o.days.first for o in group if o.article != happening.article and o.days is not None and o.days.exact}
    days = [day for day in told if day.isoweekday() == int(weekday[1])]
    if len(days) != 1:
        return None
    window = _window(happening, days[0])
    return DateRange(window.first, window.last, _say_why(corpus, happening, days[0]))


def _say_why(corpus: Corpus, happening: Happening, day: date) -> str:
    analysis = corpus.by_id[happening.article]
    words = " ".join(analysis.excerpt(span) for span in time_spans(analysis, happening))
    return f'"{words}" is {day} by other reports of the same event'


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


def _window(happening: Happening, day: date, latest: date | None = None) -> DaySpan:
    """Days on which a report could speak so of that day: before a planned one, after one that came."""
    days, status = sorted(happening.open_days), happening.event.status
    if status not in AHEAD | BEHIND:
        return DaySpan(day - WEEK, day + WEEK)
    if latest is not None and any((b - a).days < WEEK.days for a, b in pairwise(days)):
        # a word such as today moves with the day of the report itself: the last reading belongs to the last such day
        came_out = day - (days[-1] - latest)
        return DaySpan(came_out, came_out)
    return DaySpan(day - WEEK, day) if status in AHEAD else DaySpan(day, day + WEEK)
