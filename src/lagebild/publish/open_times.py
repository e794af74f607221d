"""Events whose date the report leaves open: shown as the stretch of all days that it may mean, never as a guess."""

from collections.abc import Iterable
from dataclasses import replace

from lagebild.model.facts import Analysis, Event, TimeExpression

DAY_LENGTH = len("2022-02-12")
MONTH_LENGTH = len("2022-02")


def leave_open(analysis: Analysis) -> Analysis:
    """The analysis with `earliest..latest` for every event dated by an ambiguous expression, and at most its month."""
    ambiguous = {t.id: t for t in analysis.times if t.value is not None and _may_be_other_day(t.value, t.candidates)}
    if not any(e.time.source in ambiguous for e in analysis.events):
        return analysis
    return replace(analysis, events=tuple(_open(e, ambiguous.get(e.time.source or "")) for e in analysis.events))


def _may_be_other_day(value: str, candidates: Iterable[str]) -> bool:
    """Whether the day is open, rather than only the half of it that a time of day in words means."""
    return any(c[:DAY_LENGTH] != value[:DAY_LENGTH] for c in candidates)


def _open(event: Event, time: TimeExpression | None) -> Event:
    if time is None:
        return event
    bounds = (time.value, time.earliest, time.latest, *time.candidates)
    days = sorted(day[:DAY_LENGTH] for day in bounds if day is not None)
    first, last = days[0], days[-1]
    month = first[:MONTH_LENGTH] if first[:MONTH_LENGTH] == last[:MONTH_LENGTH] else None
    return replace(event, time=replace(event.time, value=month, earliest=first, latest=last))
