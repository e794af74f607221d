"""When a report came out, as a page or line of input gives it."""

from datetime import date

import pytest

from lagebild.model.article import DateRange
from lagebild.read.dates import read_published


@pytest.mark.parametrize(
    ("given", "first", "last"),
    [
        ("2024-03-05", date(2024, 3, 5), date(2024, 3, 5)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("1848", date(1848, 1, 1), date(1848, 12, 31)),
        ("2024-03-05T23:30:00Z", date(2024, 3, 5), date(2024, 3, 5)),
    ],
)
def test_what_is_given_is_a_range_of_days(given, first, last):
    assert read_published(given, "given") == DateRange(first, last, "given")


@pytest.mark.parametrize("given", [None, True, "", "bald", "2024-13-01", "0001-01-01", "0001-01-01T00:00:00", "1066"])
def test_what_is_no_day_of_any_newspaper_is_unknown(given):
    assert read_published(given, "given") == DateRange()
