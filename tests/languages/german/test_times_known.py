"""Days that everybody knows without their year."""

from datetime import date

import pytest

from lagebild.languages.german.times_known import find_known_year
from lagebild.languages.german.times_setting import Setting, Told


def set_at(before: str, today: date | None) -> Setting:
    return Setting(text=f"{before} 11. September", today=today, lean=0, told=Told(), start=len(before) + 1)


@pytest.mark.parametrize(
    ("before", "today", "year"),
    [
        ("Seit den Anschlägen vom", date(2005, 9, 1), 2001),
        ("Seit den Anschlägen auf New York am", None, 2001),
        ("Seit den Anschlägen vom", date(2001, 9, 1), None),
        ("Nach den Anschlägen kam er. Er tritt am", date(2005, 9, 1), None),
        ("Er tritt am", date(2005, 9, 1), None),
    ],
)
def test_a_day_has_the_year_of_the_happening_named_before_it(before: str, today: date | None, year: int | None) -> None:
    assert find_known_year(set_at(before, today), 9, 11) == year
    assert find_known_year(set_at(before, today), 9, 12) is None
