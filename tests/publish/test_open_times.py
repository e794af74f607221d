"""Events whose date the report leaves open."""

from dataclasses import replace

from lagebild.publish.open_times import leave_open
from tests.publish.handmade import first_report


def test_event_of_an_ambiguous_weekday_spans_all_days_it_may_mean():
    report = first_report()
    vague = replace(report.times[0], candidates=("2024-02-26", "2024-03-11"))
    time = leave_open(replace(report, times=(vague,))).events[0].time
    assert (time.value, time.earliest, time.latest, time.source) == (None, "2024-02-26", "2024-03-11", "t1")


def test_event_of_a_sure_day_stays_as_it_is():
    report = first_report()
    assert leave_open(report) == report


def test_an_open_half_of_the_day_leaves_the_day_sure():
    report = first_report()
    day = report.times[0].value
    words = replace(report.times[0], value=f"{day}T08:50", candidates=(f"{day}T20:50",))
    report = replace(report, times=(words,))
    assert leave_open(report) == report


def test_the_month_that_all_days_share_is_sure():
    report = first_report()
    month = report.times[0].value[:7]
    vague = replace(report.times[0], candidates=(f"{month}-02", f"{month}-27"))
    time = leave_open(replace(report, times=(vague,))).events[0].time
    assert (time.value, time.earliest, time.latest) == (month, f"{month}-02", f"{month}-27")
