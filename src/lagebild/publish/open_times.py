"""Times that the report leaves open: shown as the stretch of all days that they may mean, never as a guess."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from lagebild.model.article import DateRange
from lagebild.model.facts import Analysis, Event, TimeExpression
from lagebild.model.intervals import interval_of

DAY_LENGTH = len("2022-02-12")
MONTH_LENGTH = len("2022-02")
PART, PUBLISHED = "part", "published"
"""The rule of a part of the day, and the anchor of what counts from the day of the report."""


def leave_open(analysis: Analysis) -> Analysis:
    """The analysis with `earliest..latest` and at most a month for every ambiguous day and every event so dated."""
    ambiguous = (t for t in analysis.times if t.value is not None and _may_be_other_day(t.value, t.candidates))
    opened = {t.id: _open(t, analysis.published) for t in ambiguous}
    for time in analysis.times:
        if time.id not in opened and (days := _days_of_anchor(time, opened, analysis.published)) is not None:
            opened[time.id] = replace(time, value=None, earliest=days[0], latest=days[1])
    if not opened:
        return analysis
    times = tuple(opened.get(t.id, t) for t in analysis.times)
    events = tuple(_open_event(e, opened.get(e.time.source or "")) for e in analysis.events)
    return replace(analysis, times=times, events=events)


def _days_of_anchor(
    time: TimeExpression, opened: Mapping[str, TimeExpression], published: DateRange
) -> tuple[str | None, str | None] | None:
    """The stretch of the day on which a part of the day or a later day counts, where that one is open."""
    if time.value is None or len(time.value) < DAY_LENGTH or time.type not in {"DATE", "TIME"}:
        return None
    if (anchor := opened.get(time.anchor or "")) is not None:
        return anchor.earliest, anchor.latest
    loose = time.rule == PART and time.anchor == PUBLISHED and published.exact is None
    first, last = published.earliest, published.latest
    return (first.isoformat(), last.isoformat()) if loose and first is not None and last is not None else None


def _may_be_other_day(value: str, candidates: Iterable[str]) -> bool:
    """Whether the day is open, rather than only the half of it that a time of day in words means."""
    return any(c[:DAY_LENGTH] != value[:DAY_LENGTH] for c in candidates)


def _open(time: TimeExpression, published: DateRange) -> TimeExpression:
    """The time as the stretch of the days of all its readings; it had to be one of them for the comparison only."""
    readings = tuple(dict.fromkeys(v for v in (time.value, *time.candidates) if v is not None))
    days = sorted({day[:DAY_LENGTH] for value in readings for day in _days_of(value)})
    if not days:
        return time
    month = _month_of(days, published) if time.type == "DATE" else None
    return replace(time, value=month, earliest=days[0], latest=days[-1], candidates=readings)


def _days_of(value: str) -> tuple[str, ...]:
    """The first and last day of a value."""
    interval = interval_of(value)
    if interval is None:
        return ()
    return interval.start.date().isoformat(), (interval.end - timedelta(minutes=1)).date().isoformat()


def _month_of(days: list[str], published: DateRange) -> str | None:
    """The month of the days that lie in the range of publication (others fit its first days only), else of all days."""
    months = {day[:MONTH_LENGTH] for day in days if _lies_in(day, published)} or {day[:MONTH_LENGTH] for day in days}
    return months.pop() if len(months) == 1 else None


def _lies_in(day: str, published: DateRange) -> bool:
    """Whether the report may have come out on the day, as far as that is open."""
    first, last = published.earliest, published.latest
    return published.exact is None and first is not None and last is not None and f"{first}" <= day <= f"{last}"


def _open_event(event: Event, time: TimeExpression | None) -> Event:
    if time is None:
        return event
    days = [day[:DAY_LENGTH] for day in (time.earliest, time.latest) if day is not None]
    opened = time.value[:MONTH_LENGTH] if time.value is not None else None
    return replace(event, time=replace(event.time, value=opened, earliest=days[0], latest=days[-1]))
