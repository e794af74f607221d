"""PLOVER's auxiliary modes."""

from datetime import date

from lagebild.extract.modes import find_mode
from lagebild.model.facts import Event, EventTime
from lagebild.model.spans import Span

PUBLISHED = date(2021, 12, 31)


def mode(status: str, day: str | None = None) -> str | None:
    time = EventTime(day, day, day) if day else EventTime()
    return find_mode(Event("e1", "ANNEX", status, (Span(0, 3),), time=time), PUBLISHED)


def test_what_ended_long_before_the_report_is_history() -> None:
    assert [mode("occurred", "2014-12-31"), mode("occurred", "2021-12-30"), mode("occurred")] == [
        "historical",
        None,
        None,
    ]


def test_plans_are_future_threats_hypothetical_and_denials_negated() -> None:
    assert [mode(s) for s in ("scheduled", "threatened", "denied", "ongoing")] == [
        "future",
        "hypothetical",
        "negated",
        None,
    ]
