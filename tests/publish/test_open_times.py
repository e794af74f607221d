"""Times and events whose day the report leaves open."""

from dataclasses import replace
from datetime import date

from lagebild.model.article import DateRange
from lagebild.publish.open_times import leave_open
from tests.publish.handmade import first_report


def test_event_of_an_ambiguous_weekday_spans_all_days_it_may_mean():
    report = first_report()
    report = replace(report, article=replace(report.article, published=DateRange()))
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


def test_an_ambiguous_day_is_shown_as_the_stretch_of_its_readings():
    report = first_report()
    report = replace(report, article=replace(report.article, published=DateRange()))
    vague = replace(report.times[0], value="2024-03-11", candidates=("2024-03-04", "2024-02-26"))
    time = leave_open(replace(report, times=(vague,))).times[0]
    assert (time.value, time.earliest, time.latest) == (None, "2024-02-26", "2024-03-11")
    assert time.candidates == ("2024-03-11", "2024-03-04", "2024-02-26")


def test_a_day_before_the_month_of_publication_fits_its_first_days_only():
    report = first_report()
    month = DateRange(date(2024, 3, 1), date(2024, 3, 31), "header")
    vague = replace(report.times[0], value="2024-03-25", candidates=("2024-03-18", "2024-03-11", "2024-02-26"))
    article = replace(report.article, published=month)
    opened = leave_open(replace(report, times=(vague,), article=article))
    assert (opened.times[0].value, opened.times[0].earliest) == ("2024-03", "2024-02-26")
    assert (opened.events[0].time.value, opened.events[0].time.earliest) == ("2024-03", "2024-02-26")


def test_an_ambiguous_week_spans_the_days_of_all_weeks():
    report = first_report()
    vague = replace(report.times[0], value="2021-W51", candidates=("2021-W50",))
    time = leave_open(replace(report, times=(vague,))).times[0]
    assert (time.value, time.earliest, time.latest) == ("2021-12", "2021-12-13", "2021-12-26")


def test_a_clock_time_of_an_open_day_has_no_value():
    report = first_report()
    vague = replace(report.times[0], type="TIME", value="2021-12-20T08:50", candidates=("2021-12-13T08:50",))
    time = leave_open(replace(report, times=(vague,))).times[0]
    assert (time.value, time.earliest, time.latest) == (None, "2021-12-13", "2021-12-20")


def test_a_part_of_an_open_day_is_open_too():
    report = first_report()
    month = DateRange(date(2024, 3, 1), date(2024, 3, 31), "header")
    day = replace(report.times[0], value="2024-03-25", candidates=("2024-03-18",))
    part = replace(day, id="t2", type="TIME", value="2024-03-31TMO", candidates=(), rule="part", anchor=day.id)
    loose = replace(part, id="t3", anchor="published")
    sure = replace(part, id="t4", rule="clock", anchor="published")
    article = replace(report.article, published=month)
    times = leave_open(replace(report, times=(day, part, loose, sure), article=article)).times
    assert [t.value for t in times] == ["2024-03", None, None, "2024-03-31TMO"]
    assert [(t.earliest, t.latest) for t in times[1:3]] == [("2024-03-18", "2024-03-25"), ("2024-03-01", "2024-03-31")]
