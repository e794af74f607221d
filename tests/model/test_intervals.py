"""Intervals of time values."""

from datetime import datetime

import pytest

from lagebild.model.intervals import interval_of, plain


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2024-03-12", datetime(2024, 3, 12), datetime(2024, 3, 13)),
        ("2024-12", datetime(2024, 12, 1), datetime(2025, 1, 1)),
        ("2024-W01", datetime(2024, 1, 1), datetime(2024, 1, 8)),
        ("2024-W01-WE", datetime(2024, 1, 6), datetime(2024, 1, 8)),
        ("2024-Q4", datetime(2024, 10, 1), datetime(2025, 1, 1)),
        ("2024-WI", datetime(2024, 12, 1), datetime(2025, 3, 1)),
        ("2024", datetime(2024, 1, 1), datetime(2025, 1, 1)),
        ("2024-03-12TNI", datetime(2024, 3, 12, 20), datetime(2024, 3, 13, 6)),
        ("2024-03-12T21:35", datetime(2024, 3, 12, 21, 35), datetime(2024, 3, 12, 21, 36)),
    ],
)
def test_value_means_a_half_open_stretch(value: str, start: datetime, end: datetime) -> None:
    interval = interval_of(value)
    assert interval is not None
    assert (interval.start, interval.end) == (start, end)


@pytest.mark.parametrize(
    "value", [None, "", "P3D", "XXXX-03", "2024-02-31", "2024-W60", "2024-13", "2024-03-12T25:00", "9999"]
)
def test_value_that_no_calendar_has_means_nothing(value: str | None) -> None:
    assert interval_of(value) is None


def test_zones_are_brought_to_one_scale() -> None:
    interval = interval_of("2024-03-12T21:35+01:00")
    assert interval is not None
    assert plain(interval.start) == datetime(2024, 3, 12, 20, 35)
