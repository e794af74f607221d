"""The agenda as a calendar."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from lagebild.model.article import DateRange
from lagebild.model.stories import PlanChange
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


def test_days_of_one_record_that_were_not_moved_are_two_events() -> None:
    case = make_case()
    first = replace(case.picture.agenda[0], uid="u1")
    second = replace(first, uid="u2", when="2024-03-13", sequence=3)
    both = events(replace(case, picture=replace(case.picture, agenda=(second, first))))
    assert [(e["UID"], e["SEQUENCE"]) for e in both] == [("u1@lagebild", 0), ("u2@lagebild", 3)]


def test_the_day_of_the_newest_report_is_shown_also_where_it_was_known_first() -> None:
    case = make_case()
    known = replace(case.picture.agenda[0], uid="u1", sequence=2)
    changes = tuple(
        PlanChange("scheduled", when, "a2", DateRange(date(2024, 3, day), date(2024, 3, day)))
        for when, day in (("2024-03-12", 6), ("2024-03-14", 7), ("2024-03-12", 8))
    )
    back = replace(known, changes=changes)
    away = replace(known, when="2024-03-14", status="postponed", known_from=date(2024, 3, 7), changes=changes)
    (event,) = events(replace(case, picture=replace(case.picture, agenda=(back, away))))
    assert event["DTSTART"] == datetime(2024, 3, 12, 9, 30, tzinfo=UTC)
    assert (event["SEQUENCE"], event["DTSTAMP"]) == (2, datetime(2024, 3, 8, tzinfo=UTC))


def test_plan_without_a_date_is_left_out() -> None:
    assert events(with_agenda(when="XXXX-WXX-1")) == []


def test_address_that_is_no_web_address_is_left_out() -> None:
    assert "URL" not in events(make_case())[0]
