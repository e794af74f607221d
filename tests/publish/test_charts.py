"""Drawings in numbers."""

from datetime import date, datetime, timedelta

from lagebild.model.article import DateRange
from lagebild.model.intervals import Interval, interval_of
from lagebild.publish.charts import MAX_BARS, draw_curve, make_scale


def on(day: date, until: date | None = None) -> DateRange:
    return DateRange(day, until or day)


def interval(value: str) -> Interval:
    found = interval_of(value)
    assert found is not None
    return found


def test_curve_has_a_bar_per_day() -> None:
    bars = draw_curve([on(date(2024, 3, 1)), on(date(2024, 3, 3)), on(date(2024, 3, 3))])
    assert [b.reports for b in bars] == [1, 0, 2]
    assert [b.height for b in bars] == [50, 0, 100]


def test_report_of_an_uncertain_day_is_spread_over_its_days() -> None:
    bars = draw_curve([on(date(2024, 3, 1), date(2024, 3, 2))])
    assert [b.reports for b in bars] == [0.5, 0.5]


def test_undated_reports_draw_no_curve() -> None:
    assert draw_curve([DateRange(), DateRange(latest=date(2024, 1, 1))]) == []


def test_long_story_gets_several_days_a_bar() -> None:
    bars = draw_curve([on(date(2020, 1, 1)), on(date(2024, 1, 1))])
    assert len(bars) <= MAX_BARS
    assert sum(b.reports for b in bars) == 2
    assert bars[-1].last == date(2024, 1, 1)


def test_less_certain_time_is_drawn_wider() -> None:
    day, month = interval("2024-03-04"), interval("2024-03")
    scale = make_scale([day, month], [on(date(2024, 3, 5))])
    assert scale is not None
    assert scale.mark(month).width > 10 * scale.mark(day).width


def test_happening_long_before_the_reports_is_marked_at_the_rim() -> None:
    old, new = interval("2014-03"), interval("2024-03-04")
    scale = make_scale([old, new], [on(date(2024, 3, 5))])
    assert scale is not None
    assert scale.mark(old).outside == "before"
    assert scale.end - scale.start < timedelta(days=30)


def test_marks_stay_inside_the_drawing() -> None:
    scale = make_scale([interval("2024-03-04T21:35")], [on(date(2024, 3, 5))])
    assert scale is not None
    for value in ("2024", "2024-03-04T21:35+01:00", "2030", "1999"):
        mark = scale.mark(interval(value))
        assert mark.x >= 0
        assert mark.x + mark.width < 100.7


def test_axis_names_few_days_inside_the_drawing() -> None:
    scale = make_scale([interval("2024-03-04"), interval("2024-04-20")], [on(date(2024, 3, 5))])
    assert scale is not None
    ticks = scale.ticks()
    assert 2 <= len(ticks) <= 8
    assert all(scale.start < datetime.combine(day, datetime.min.time()) < scale.end for _, day in ticks)


def test_nothing_dated_draws_no_timeline() -> None:
    assert make_scale([], [DateRange()]) is None
