"""The agenda as a calendar."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from lagebild.publish.agenda_ics import export_ics
from lagebild.publish.case import Case

from .handmade import make_case


def with_agenda(**changes: object) -> Case:
    case = make_case()
    entry = replace(case.picture.agenda[0], **changes)
    return replace(case, picture=replace(case.picture, agenda=(entry,)))


def events(case: Case) -> list[dict[str, object]]:
    return [
        {name: event.decoded(name.lower()) for name in event}
        for event in Calendar.from_ical(export_ics(case)).walk("VEVENT")
    ]


def test_planned_record_keeps_its_uid() -> None:
    assert events(make_case())[0]["UID"] == "r2@lagebild"
    assert export_ics(make_case()) == export_ics(make_case())


def test_clock_told_by_a_report_gives_the_start_in_utc() -> None:
    assert events(make_case())[0]["DTSTART"] == datetime(2024, 3, 12, 9, 30, tzinfo=UTC)


def test_plan_known_to_the_month_covers_the_month() -> None:
    (event,) = events(with_agenda(when="2024-03"))
    assert (event["DTSTART"], event["DTEND"]) == (date(2024, 3, 1), date(2024, 4, 1))


@pytest.mark.parametrize(
    ("status", "shown"), [("scheduled", "CONFIRMED"), ("postponed", "TENTATIVE"), ("cancelled", "CANCELLED")]
)
def test_status_tells_the_calendar_what_became_of_it(status: str, shown: bytes) -> None:
    assert events(with_agenda(status=status))[0]["STATUS"] == shown


def test_revised_plan_replaces_the_older_one_under_a_higher_sequence() -> None:
    case = make_case()
    old = case.picture.agenda[0]
    new = replace(old, when="2024-03-14", status="postponed", known_from=date(2024, 3, 9))
    revised = replace(case, picture=replace(case.picture, agenda=(new, old)))
    (event,) = events(revised)
    assert (event["SEQUENCE"], event["DTSTART"], event["UID"]) == (1, date(2024, 3, 14), "r2@lagebild")


def test_plan_without_a_date_is_left_out() -> None:
    assert events(with_agenda(when="XXXX-WXX-1")) == []


def test_address_that_is_no_web_address_is_left_out() -> None:
    assert "URL" not in events(make_case())[0]
