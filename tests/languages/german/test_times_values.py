"""TIMEX3 values and the intervals that they cover."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagebild.languages.german.times_values import (
    add_months,
    amount_value,
    easter,
    holiday_day,
    interval_of,
    shift,
    week_value,
)


@pytest.mark.parametrize(
    ("value", "mod", "first", "last"),
    [
        ("2021-12-30", None, "2021-12-30", "2021-12-30"),
        ("2021-12", None, "2021-12-01", "2021-12-31"),
        ("2021-12", "START", "2021-12-01", "2021-12-10"),
        ("2022-02", "END", "2022-02-21", "2022-02-28"),
        ("2021", None, "2021-01-01", "2021-12-31"),
        ("2021", "MID", "2021-05-01", "2021-08-31"),
        ("2021-W52", None, "2021-12-27", "2022-01-02"),
        ("2021-W52-WE", None, "2022-01-01", "2022-01-02"),
        ("2021-Q4", None, "2021-10-01", "2021-12-31"),
        ("2021-H1", None, "2021-01-01", "2021-06-30"),
        ("2021-WI", None, "2021-12-01", "2022-02-28"),
        ("199", None, "1990-01-01", "1999-12-31"),
        ("18", None, "1800-01-01", "1899-12-31"),
        ("2021/2022", None, "2021-01-01", "2022-12-31"),
        ("2014-05-01", "BEFORE", None, "2014-05-01"),
        ("2014-05-01", "AFTER", "2014-05-01", None),
        ("2014-05", "BEFORE", None, "2014-05-01"),
        ("2014-05", "ON_OR_BEFORE", None, "2014-05-31"),
        ("2014-05", "AFTER", "2014-05-31", None),
        ("2014-05", "ON_OR_AFTER", "2014-05-01", None),
        ("PRESENT_REF", None, None, None),
        ("XXXX-WXX-4", None, None, None),
        ("2021-02-31", None, None, None),
    ],
)
def test_date_covers_its_days(value: str, mod: str | None, first: str | None, last: str | None) -> None:
    assert interval_of("DATE", value, mod) == (first, last)


@pytest.mark.parametrize(
    ("value", "mod", "days", "half"),
    [
        ("2025-W11", "START", ("2025-03-10", "2025-03-12"), ("2025-03-10", "2025-03-13")),
        ("2025-W11", "END", ("2025-03-13", "2025-03-16"), ("2025-03-13", "2025-03-16")),
        ("2025-02", "START", ("2025-02-01", "2025-02-10"), ("2025-02-01", "2025-02-15")),
        ("2025-02", "END", ("2025-02-21", "2025-02-28"), ("2025-02-16", "2025-02-28")),
    ],
)
def test_an_edge_of_a_week_or_month_is_a_part_or_half_of_it(value, mod, days, half) -> None:
    assert interval_of("DATE", value, mod) == days
    assert interval_of("DATE", value, mod, half=True) == half


def test_part_of_a_day_covers_its_hours_and_night_runs_into_the_next_day() -> None:
    assert interval_of("TIME", "2021-12-30TAF", None) == ("2021-12-30T12:00", "2021-12-30T17:59")
    assert interval_of("TIME", "2021-12-30TNI", None) == ("2021-12-30T20:00", "2021-12-31T05:59")
    assert interval_of("TIME", "2021-12-30T21:35", "APPROX") == ("2021-12-30T21:35", "2021-12-30T21:35")


def test_length_of_time_has_no_interval() -> None:
    assert interval_of("DURATION", "PT50M", None) == (None, None)


def test_shift_is_as_fine_as_its_unit() -> None:
    day = date(2022, 1, 31)
    assert shift(day, 2, "D") == "2022-02-02"
    assert shift(day, -1, "W") == "2022-W04"
    assert shift(day, 1, "M") == "2022-02"
    assert shift(day, -20, "Y") == "2002"
    assert shift(day, -0.5, "Y") == "2021-07"
    assert shift(day, -1, "Q") == "2021-Q4"
    assert shift(day, -1, "CE") == "19"
    assert shift(day, -60_000_000, "Y") is None


def test_amount_is_written_as_timex_duration() -> None:
    assert [amount_value(*pair) for pair in [(50, "TM"), (None, "Y"), (2.5, "Y"), (1.5, "TH"), (0.5, "Y"), (2, "DE")]] == [
        "PT50M", "PXY", "P2.5Y", "PT90M", "P6M", "P20Y",
    ]  # fmt: skip


def test_easter_falls_where_the_calendar_has_it() -> None:
    assert [easter(year) for year in (1990, 2000, 2011, 2024, 2038)] == [
        date(1990, 4, 15), date(2000, 4, 23), date(2011, 4, 24), date(2024, 3, 31), date(2038, 4, 25),
    ]  # fmt: skip


@given(st.integers(1600, 2400))
def test_feasts_fall_on_their_weekdays(year: int) -> None:
    assert easter(year).isoweekday() == 7
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)
    assert holiday_day("advent-1", year).isoweekday() == 7
    assert date(year, 12, 18) <= holiday_day("advent-1", year) <= date(year, 12, 24)
    assert holiday_day("busstag", year).isoweekday() == 3


@given(st.dates(date(1600, 1, 1), date(2400, 1, 1)), st.integers(-500, 500))
def test_week_and_month_arithmetic_stays_in_the_calendar(day: date, months: int) -> None:
    first, last = interval_of("DATE", week_value(day), None)
    assert first is not None and last is not None and first <= day.isoformat() <= last
    moved = add_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
