"""Drawings as numbers: the curve of reports per day and the timeline of records, in per cent of their width."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from lagebild.model.article import DateRange
from lagebild.model.intervals import Interval, plain

MAX_BARS = 60
"""More days than that are drawn as several days a bar."""
MAX_SPREAD = timedelta(days=31)
"""A publication range wider than that says too little about the day to be drawn."""
MIN_WIDTH = 0.6
"""Per cent of the width that the shortest mark takes, to stay visible."""
MARGIN = 0.03
"""Share of the timeline that is left free at each side."""
FOCUS_BEFORE = timedelta(days=45)
FOCUS_AFTER = timedelta(days=75)
"""Happenings farther from the reports than that are marked at the rim, else they'd squeeze the others together."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the curve."""

    x: float
    width: float
    height: float
    first: date
    last: date
    reports: float


@dataclass(frozen=True, slots=True)
class Mark:
    """Where an interval lies on the timeline."""

    x: float
    width: float
    outside: str = ""
    """before | after, when it lies beyond what is drawn."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The stretch of time that a timeline shows."""

    start: datetime
    end: datetime

    def at(self, moment: datetime) -> float:
        """Per cent from the left."""
        share = (plain(moment) - self.start) / (self.end - self.start)
        return round(100 * min(max(share, 0.0), 1.0), 2)

    def mark(self, interval: Interval) -> Mark:
        """Where the interval is drawn."""
        start, end = plain(interval.start), plain(interval.end)
        if end <= self.start:
            return Mark(0.0, MIN_WIDTH, "before")
        if start >= self.end:
            return Mark(100.0 - MIN_WIDTH, MIN_WIDTH, "after")
        left, right = self.at(start), self.at(end)
        return Mark(left, max(round(right - left, 2), MIN_WIDTH))

    def ticks(self) -> list[tuple[float, date]]:
        """Days that the axis names, at most seven."""
        days = (self.end - self.start).days
        step = next((s for s in (1, 2, 3, 7, 14, 28, 56, 91) if days / s <= 7), max(1, days // 6))
        first = self.start.date() + timedelta(days=1)
        found = [first + timedelta(days=n) for n in range(0, days, step)]
        return [(self.at(datetime.combine(d, datetime.min.time())), d) for d in found]


def draw_curve(published: Iterable[DateRange]) -> list[Bar]:
    """Reports per day; a report whose day is not known is spread over its range."""
    ranges = [(p.earliest, p.latest) for p in published]
    known = [(a, b) for a, b in ranges if a is not None and b is not None and b - a <= MAX_SPREAD]
    if not known:
        return []
    first, last = min(a for a, _ in known), max(b for _, b in known)
    step = -(-((last - first).days + 1) // MAX_BARS)
    counts = [0.0] * (-(-((last - first).days + 1) // step))
    for a, b in known:
        days = (b - a).days + 1
        for n in range(days):
            counts[((a - first).days + n) // step] += 1 / days
    highest, width = max(counts), 100 / len(counts)
    return [
        Bar(
            round(n * width, 3),
            round(width, 3),
            round(100 * count / highest, 1),
            first + timedelta(days=n * step),
            min(last, first + timedelta(days=(n + 1) * step - 1)),
            round(count, 2),
        )
        for n, count in enumerate(counts)
    ]


def make_scale(intervals: Sequence[Interval], published: Iterable[DateRange]) -> Scale | None:
    """A scale over all intervals near the reports; None when there is nothing to draw."""
    days = [datetime(d.year, d.month, d.day) for p in published for d in (p.earliest, p.latest) if d]
    moments = [(plain(i.start), plain(i.end)) for i in intervals]
    if days:
        low, high = min(days) - FOCUS_BEFORE, max(days) + FOCUS_AFTER
        moments = [(a, b) for a, b in moments if low <= a and b <= high]
    points = [p for pair in moments for p in pair] + days
    if not points:
        return None
    first, last = min(points), max(points) + timedelta(days=1)
    margin = max((last - first) * MARGIN, timedelta(hours=12))
    return Scale(first - margin, last + margin)
