"""What nouns of time mean that no calendar numbers: a second day, an election year, a week of December."""

from collections.abc import Sequence
from datetime import date

from lagebild.languages.german.times_beside import read_beside
from lagebild.languages.german.times_feasts import nearest_holiday
from lagebild.languages.german.times_grammar import Shape, look_up
from lagebild.languages.german.times_setting import Reader, Reading, Setting, date_reading
from lagebild.languages.german.times_values import (
    SATURDAY,
    add_months,
    amount_value,
    holiday_day,
    month_days,
    month_value,
    week_value,
    year_days,
)
from lagebild.languages.german.times_years import find_year, year_offset

OPEN_VALUES = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Y": "XXXX"}
"""Dates that the text leaves open, by the unit."""
SCHOOL_BEGINS = 8
"""A school year begins in this month."""
MIDWEEK = 4
"""A week belongs to the month that holds its Thursday, as it belongs to the year by ISO 8601."""


def open_reading(value: str) -> Reading:
    """A date that dates nothing, since the text leaves open which one it is."""
    return Reading("DATE", value, period=True)


def read_unit_of_order(shape: Shape, setting: Setting) -> Reading | None:
    """A day, week or year counted in order ("the first day"): a length, or a date behind a preposition."""
    unit = look_up("unit_of_order", shape.get("unit_single")) or "Y"
    if shape.opens("opens_point"):
        return open_reading(OPEN_VALUES[unit])
    return Reading("DURATION", amount_value(1, unit), period=True)


def read_kind_of_year(shape: Shape, setting: Setting) -> Reading | None:
    """A year told by its role, which only a direction dates."""
    direction = shape.meaning("direction")
    if direction is None or setting.today is None:
        return open_reading(OPEN_VALUES["D"])
    return date_reading(str(setting.today.year + int(direction)), anchored="published")


def read_running_term(shape: Shape, setting: Setting) -> Reading | None:
    """The last, running or next season of sport or term of office."""
    direction = shape.meaning("direction")
    return date_reading("PAST_REF" if direction < 0 else "FUTURE_REF" if direction > 0 else "PRESENT_REF")


def read_school_year(shape: Shape, setting: Setting) -> Reading | None:
    """The last, running or next school year, which begins in late summer."""
    if setting.today is None:
        return date_reading(None, anchored="published")
    first = setting.today.year - (setting.today.month < SCHOOL_BEGINS) + int(shape.meaning("direction"))
    return date_reading(f"{first}/{first + 1}", anchored="published")


def read_week_of_month(shape: Shape, setting: Setting) -> Reading | None:
    """A week or weekend of a month, counted from its first Thursday or Saturday; the month where none is counted."""
    month, number, noun = shape.meaning("month"), shape.meaning("ordinal"), shape.meaning("week_noun", "noun")
    year = find_year(shape, setting, month)
    anchored = "" if shape.get("year") else "published"
    if year is None or number is None or noun is None:
        value = f"XXXX-{month:02d}" if year is None else month_value(year, month)
        return date_reading(value, anchored=anchored)
    days = [day for day in month_days(year, month) if day.isoweekday() == (SATURDAY if noun else MIDWEEK)]
    if number > len(days):
        return None
    return date_reading(week_value(days[number - 1] if number > 0 else days[-1]) + noun, anchored=anchored)


def read_week_of_feast(shape: Shape, setting: Setting) -> Reading | None:
    """The week or weekend of a feast."""
    rule = shape.meaning("holiday_weekend") if shape.get("holiday_weekend") else shape.meaning("holiday_week")
    end = shape.meaning("week_noun", "noun")
    if shape.get("year"):
        return date_reading(week_value(holiday_day(rule, int(shape.get("year")))) + end)
    if setting.today is None:
        return date_reading(None, anchored="published")
    return date_reading(week_value(nearest_holiday(rule, setting.today, setting.lean)) + end, anchored="published")


def read_year_back(shape: Shape, setting: Setting) -> Reading | None:
    """The year before publication."""
    return date_reading(str(setting.today.year - 1) if setting.today else None, anchored="published")


def read_unit_of_unit(shape: Shape, setting: Setting) -> Reading | None:
    """A day, week or month counted within a month or year: "am letzten Tag des Jahres"."""
    number = int(shape.get("number") or shape.meaning("ordinal"))
    if setting.today is None:
        return date_reading(None, anchored="published")
    day, month, of_month = setting.today, shape.meaning("month"), shape.get("whole").startswith("Monat")
    direction = int(shape.meaning("direction") or 0)
    if month:
        day = date(find_year(shape, setting, month) or day.year, month, 1)
    elif of_month:
        day = add_months(day, direction)
    else:
        year = day.year + direction + (year_offset(shape) or 0)
        day = date(int(shape.get("year") or year), 1, 1)
    days = month_days(day.year, day.month) if month or of_month else year_days(day.year)
    value = _count_within(days, number, shape.get("unit_single"))
    return None if value is None else date_reading(value, anchored="" if shape.get("year") else "published")


def _count_within(days: Sequence[date], number: int, noun: str) -> str | None:
    """The day, week or month at its place among the days, counted from the end where negative."""
    values = {
        "Tag": [day.isoformat() for day in days],
        "Woche": [week_value(day) for day in days if day.isoweekday() == MIDWEEK],
        "Monat": list(dict.fromkeys(month_value(day.year, day.month) for day in days)),
    }[noun]
    if number == 0 or abs(number) > len(values):
        return None
    return values[number - 1 if number > 0 else number]


def read_millennium(shape: Shape, setting: Setting) -> Reading | None:
    """A millennium, as the first digit of its years."""
    number = int(shape.get("number") or look_up("ordinal", shape.get("ordinal").lower()))
    return date_reading(str(number - 1)) if number > 0 else None


def read_turn(shape: Shape, setting: Setting) -> Reading | None:
    """The turn of a century or millennium."""
    return date_reading(shape.meaning("turn"))


def read_epoch(shape: Shape, setting: Setting) -> Reading | None:
    """A time long past that has a name."""
    return date_reading("PAST_REF")


def read_some_day(shape: Shape, setting: Setting) -> Reading | None:
    """Any such weekday or part of a day; the day before or after a happening, where the text tells that one's day."""
    beside = read_beside(shape, setting, None)
    if beside is not None:
        return open_reading(OPEN_VALUES["D"]) if beside.day is None else beside
    weekday, part = shape.meaning("weekday"), shape.meaning("part_tail") or shape.meaning("part")
    if shape.get("weekend"):
        return open_reading(OPEN_VALUES["WE"])
    value = f"XXXX-WXX-{weekday}" if weekday else OPEN_VALUES["D"]
    return Reading("TIME", f"{value}T{part}", period=True) if part else open_reading(value)


READERS: dict[str, Reader] = {
    "unit_of_order": read_unit_of_order,
    "kind_of_year": read_kind_of_year,
    "running_term": read_running_term,
    "school_year": read_school_year,
    "unit_of_unit": read_unit_of_unit,
    "week_of_month": read_week_of_month,
    "week_of_feast": read_week_of_feast,
    "turn": read_turn,
    "year_back": read_year_back,
    "millennium": read_millennium,
    "epoch": read_epoch,
    "some_day": read_some_day,
}
