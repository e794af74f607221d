"""TIMEX3 values of days, weeks, months, amounts, and the interval that a value covers."""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from lagebild.languages.german.times_grammar import load_words

LAST_QUARTER = 4
LAST_MONTH = 12
DAYS_A_WEEK = 7
SATURDAY = 6
SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
"""First and last month, counted from January of the year."""
SHORT_UNITS = frozenset({"D", "W", "WE", "M", "Q"})
MOST_UNITS = 10_000
"""Nobody counts farther in days, weeks or months to tell a day."""
MOST_HOURS_IN_MINUTES = 2
"""An hour and a half are ninety minutes; two and a half stay a broken number, as years and weeks do."""
BOUNDS_BEFORE = ("BEFORE", "ON_OR_BEFORE")
BOUNDS_AFTER = ("AFTER", "ON_OR_AFTER")
"""What lies before or after a time, without or with the time itself."""
PARTS_OF_AN_HOUR = {"TV": 15, "TD": 45}
"""Minutes of a quarter and of three quarters."""
OTHER_UNITS = {
    "TQ": ("P", 9, "M"),
    "H": ("P", 6, "M"),
    "WIY": ("P", 1, "Y"),
    "SUY": ("P", 1, "Y"),
    "THS": ("PT", 0.01, "S"),
    "TZS": ("PT", 0.1, "S"),
}
"""Three quarters of a year, winters and summers, parts of a second."""
YEARS_OF_A_UNIT = {"DE": 10, "QC": 25, "CE": 100, "ML": 1000}
PARTS_OF_WEEK = {"START": (1, 2), "MID": (2, 4), "END": (4, 7)}
"""The first and the last day of the beginning, the middle and the end of a week."""
WEEK_DAYS = PARTS_OF_WEEK | {"START": (1, 3)}
"""The same for when something lies in it, where the beginning may reach to Wednesday ..."""
HALVES = {"W": {"START": (1, 4), "END": (4, 7)}, "M": {"START": (1, 15), "END": (16, 31)}}
"""... and the days of the halves of a week and a month."""
EDGE_DAYS = {"START": (1, 10), "MID": (11, 20), "END": (21, 31)}
"""Thirds of a month that its beginning, middle and end are taken for."""
PARTS = {"W": WEEK_DAYS, "M": EDGE_DAYS}
EDGE_MONTHS = {"START": (1, 4), "MID": (5, 8), "END": (9, 12)}

Interval = tuple[str | None, str | None]
Parts = Mapping[str, Mapping[str, tuple[int, int]]]


def week_value(day: date) -> str:
    """The ISO week of a day, such as 2021-W52."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def month_value(year: int, month: int) -> str:
    """The month as value; months beyond December run into the next year."""
    years, index = divmod(month - 1, LAST_MONTH)
    return f"{year + years:04d}-{index + 1:02d}"


def month_days(year: int, month: int) -> list[date]:
    """All days of a month."""
    return [date(year, month, day + 1) for day in range(monthrange(year, month)[1])]


def year_days(year: int) -> list[date]:
    """All days of a year."""
    return [day for month in range(1, LAST_MONTH + 1) for day in month_days(year, month)]


def add_months(day: date, months: int) -> date:
    """The day so many months on, cut to the length of the month."""
    years, index = divmod(day.month - 1 + months, LAST_MONTH)
    year = day.year + years
    return date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))


def next_weekday(day: date, number: int, sense: int) -> date:
    """The next such weekday after the day, or the last one before it."""
    return day + timedelta(days=sense * ((sense * (number - day.isoweekday()) - 1) % DAYS_A_WEEK + 1))


def shift(day: date, amount: float, unit: str) -> str | None:
    """Value of the day, week, month or year that lies so many units after the day, as fine as the unit."""
    whole = round(amount)
    if abs(whole) > MOST_UNITS and unit in SHORT_UNITS:
        return None
    if unit == "D":
        return (day + timedelta(days=whole)).isoformat()
    if unit == "W":
        return week_value(day + timedelta(weeks=whole))
    if unit == "WE":
        return week_value(day + timedelta(weeks=whole)) + "-WE"
    if unit == "M":
        return add_months(day, whole).isoformat()[:7]
    if unit == "Q":
        index = day.year * LAST_QUARTER + (day.month - 1) // 3 + whole
        return f"{index // LAST_QUARTER}-Q{index % LAST_QUARTER + 1}"
    return _shift_years(day, amount, unit)


def _shift_years(day: date, amount: float, unit: str) -> str | None:
    """The same for years and longer units; a broken number of years gives a month."""
    if unit == "QC":
        unit, amount = "Y", amount * YEARS_OF_A_UNIT[unit]
    if unit == "Y" and amount != round(amount):
        return add_months(day, round(amount * LAST_MONTH)).isoformat()[:7]
    year = day.year + round(amount * {"Y": 1, "DE": 10, "CE": 100}.get(unit, 0))
    if unit not in ("Y", "DE", "CE") or not 0 <= year <= date.max.year:
        return None
    return f"{year:04d}"[: {"Y": 4, "DE": 3, "CE": 2}[unit]]


def amount_value(amount: float | None, unit: str) -> str:
    """TIMEX3 duration of an amount, X for a vague one."""
    if unit in OTHER_UNITS:
        prefix, factor, letter = OTHER_UNITS[unit]
        return f"{prefix}X{letter}" if amount is None else f"{prefix}{amount * factor:g}{letter}"
    letter = unit[1:] if unit.startswith("T") else unit
    prefix = "PT" if unit.startswith("T") else "P"
    if amount is None:
        return f"{prefix}X{letter}"
    if unit in PARTS_OF_AN_HOUR:
        return f"PT{round(amount * PARTS_OF_AN_HOUR[unit])}M"
    if unit == "TH" and amount != int(amount) and amount < MOST_HOURS_IN_MINUTES:
        return f"PT{round(amount * 60)}M"
    if unit in YEARS_OF_A_UNIT:
        return f"P{round(amount * YEARS_OF_A_UNIT[unit])}Y"
    if unit == "Y" and amount == 0.5:
        return "P6M"
    return f"{prefix}{amount:g}{letter}" if amount < 10**6 else f"{prefix}{amount:.0f}{letter}"


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def holiday_day(rule: str | int, year: int) -> date:
    """The day of a holiday, given as month and day, as days from Easter or by its place before Christmas."""
    if isinstance(rule, int):
        return easter(year) + timedelta(days=rule)
    if rule[:2].isdigit():
        return date(year, int(rule[:2]), int(rule[3:]))
    if rule == "erntedank":
        return next(day for day in month_days(year, 10) if day.isoweekday() == DAYS_A_WEEK)
    if rule == "muttertag":
        return [day for day in month_days(year, 5) if day.isoweekday() == DAYS_A_WEEK][1]
    christmas = date(year, 12, 25)
    fourth_advent = christmas - timedelta(days=christmas.isoweekday() % DAYS_A_WEEK or DAYS_A_WEEK)
    weeks = {"totensonntag": 4, "volkstrauertag": 5, "busstag": 4}
    if rule in weeks:
        return fourth_advent - timedelta(weeks=weeks[rule], days=4 if rule == "busstag" else 0)
    return fourth_advent - timedelta(weeks=int(rule[-1]) - 1)


def interval_of(kind: str, value: str | None, mod: str | None, *, half: bool = False) -> Interval:
    """First and last moment of a DATE or TIME, both included; None where the value gives none.

    The edge of a month is a third of it, or half of it.
    """
    if value is None or kind not in ("DATE", "TIME") or "X" in value or value.endswith("REF"):
        return None, None
    if "T" in value:
        return _within_day(value, *_clock_interval(value), mod)
    first, last = _date_interval(value, mod, HALVES if half else PARTS)
    if mod in BOUNDS_BEFORE:
        return None, first if mod == "BEFORE" else last
    return (last if mod == "AFTER" else first, None) if mod in BOUNDS_AFTER else (first, last)


def _within_day(value: str, first: str | None, last: str | None, mod: str | None) -> Interval:
    """What lies before or after a time of day still lies on the day."""
    if first is None or last is None:
        return first, last
    day = value[: value.index("T")]
    return (f"{day}T00:00" if mod in BOUNDS_BEFORE else first), (f"{day}T23:59" if mod in BOUNDS_AFTER else last)


def _date_interval(value: str, mod: str | None, parts: Parts) -> Interval:
    """The days of a DATE value."""
    try:
        first, last = _days_of(value, mod, parts)
    except (ValueError, OverflowError):
        # a day that the calendar lacks ("30. Februar") stays a value without interval
        return None, None
    return first.isoformat(), last.isoformat()


def _days_of(value: str, mod: str | None, parts: Parts) -> tuple[date, date]:
    """First and last day of a DATE value; raises ValueError for a shape that it does not know."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        day = date.fromisoformat(value)
        return day, day
    if match := re.fullmatch(r"(\d{4})-W(\d{2})(-WE)?", value):
        opening = date.fromisocalendar(int(match[1]), int(match[2]), 1) - timedelta(days=1)
        first, last = (6, DAYS_A_WEEK) if match[3] else parts["W"].get(mod or "", (1, DAYS_A_WEEK))
        return opening + timedelta(days=first), opening + timedelta(days=last)
    if match := re.fullmatch(r"(\d{4})-(\d{2})", value):
        year, month = int(match[1]), int(match[2])
        first, last = parts["M"].get(mod or "", (1, 31))
        return date(year, month, first), date(year, month, min(last, monthrange(year, month)[1]))
    if match := re.fullmatch(r"(\d{4})-(Q|H)(\d)", value):
        size = 3 if match[2] == "Q" else 6
        return _months(int(match[1]), (int(match[3]) - 1) * size + 1, int(match[3]) * size)
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        return _months(int(match[1]), *SEASON_MONTHS[match[2]])
    return _years_of(value, mod)


def _years_of(value: str, mod: str | None) -> tuple[date, date]:
    """First and last day of a year, a span of years, a decade, a century or a millennium."""
    if re.fullmatch(r"\d{4}", value):
        return _months(int(value), *EDGE_MONTHS.get(mod or "", (1, 12)))
    if match := re.fullmatch(r"(\d{4})/(\d{4})", value):
        return date(int(match[1]), 1, 1), date(int(match[2]), 12, 31)
    if re.fullmatch(r"\d{1,3}", value):
        size = 10 ** (4 - len(value))
        return date(int(value) * size or 1, 1, 1), date(int(value) * size + size - 1, 12, 31)
    raise ValueError(value)


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    """First and last day of some months; a month above 12 lies in the next year."""
    start, end = add_months(date(year, 1, 1), first - 1), add_months(date(year, 1, 1), last)
    return start, end - timedelta(days=1)


def _clock_interval(value: str) -> Interval:
    """The moments of a TIME value: one minute, or the hours of a part of the day."""
    day, _, clock = value.partition("T")
    try:
        midnight = datetime.fromisoformat(day)
    except ValueError:
        return None, None
    hours = load_words()["part_hours"].get(clock)
    if hours:
        first, last = midnight + timedelta(hours=hours[0]), midnight + timedelta(hours=hours[1], minutes=-1)
    else:
        numbers = [int(number) for number in clock.split(":")]
        first = last = midnight + timedelta(hours=numbers[0], minutes=numbers[1] if len(numbers) > 1 else 0)
    return first.isoformat(timespec="minutes"), last.isoformat(timespec="minutes")
