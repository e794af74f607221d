"""What days, months and years of the calendar mean, with or without the year."""

import re
from datetime import date

from lagebild.languages.german.times_grammar import Shape, load_pattern, load_words, look_up
from lagebild.languages.german.times_setting import Reader, Reading, Setting, clock_reading, date_reading
from lagebild.languages.german.times_values import add_months, month_days, month_value
from lagebild.languages.german.times_years import MONTHS, find_year, nearest_year

MOST_YEARS_TO_COME = 80
"""Four digits that lie farther ahead count something."""

FIRST_PLAIN_YEAR = 1800
"""Earlier years before a noun are rarer than counts of so many things."""

FIRST_COMMON_YEAR = 1900
"""Behind "rund" or "um" only later years are more probable than counts."""

ROUND = 50
"""Who counts roughly says such numbers."""

MILLENNIUM = 2000
LONGEST_MONTH = 31


def read_day(shape: Shape, setting: Setting) -> Reading | None:
    """A day of a month, with or without year."""
    number = shape.get("day") or str(shape.meaning("ordinal") or "")
    month = shape.meaning("month") or int(shape.get("monthnumber") or shape.get("monthnumber2") or 0)
    anchored = "" if shape.get("year") else "published"
    if shape.get("this_month") and setting.today:
        month = setting.today.month
    day = int(number)
    if (
        not 1 <= day <= 31
        or not month
        or load_pattern("numbered_before").search(setting.text[: shape.span.start][-14:])
    ):
        return None
    year = find_year(shape, setting, month, day)
    if year is None:
        return date_reading(f"XXXX-{month:02d}-{day:02d}", anchored=anchored)
    try:
        exact = date(year, month, day)
    except ValueError:
        return None
    if shape.get("hour"):
        return clock_reading(exact, int(shape.get("hour")), int(shape.get("minute")), mod=None, zone=None)
    part = shape.meaning("part") or shape.meaning("part_tail") or shape.meaning("part_loose")
    if part:
        value = f"{exact.isoformat()}T{part}"
        return Reading("TIME", value, shape.meaning("part_degree"), anchored=anchored, day=exact)
    return date_reading(exact.isoformat(), anchored=anchored, day=exact, mod=border_mod(shape))


def read_bare_day(shape: Shape, setting: Setting) -> Reading | None:
    """A day of the month told last, or of the next one where it lies behind that day."""
    day, number = setting.day, int(shape.get("day"))
    if day is None or not 1 <= number <= LONGEST_MONTH:
        return None
    first = day.replace(day=1)
    months = (first, add_months(first, 1)) if number >= day.day else (add_months(first, 1), add_months(first, 2))
    exact = next((d for month in months for d in month_days(month.year, month.month) if d.day == number), None)
    return None if exact is None else date_reading(exact.isoformat(), anchored="told", day=exact)


def border_mod(shape: Shape) -> str | None:
    """BEFORE or AFTER, when a preposition makes the date a border."""
    mod: str | None = look_up("border", shape.words.split()[0])
    return mod


def read_nth_weekday(shape: Shape, setting: Setting) -> Reading | None:
    """The first, second or last such weekday of a month."""
    month, number = shape.meaning("month"), int(shape.meaning("ordinal"))
    year = find_year(shape, setting, month)
    if year is None:
        return date_reading(None, anchored="published")
    days = [day for day in month_days(year, month) if day.isoweekday() == shape.meaning("weekday")]
    if number > len(days):
        return None
    day = days[number - 1] if number > 0 else days[-1]
    return date_reading(day.isoformat(), day=day, anchored="" if shape.get("year") else "published")


def read_month(shape: Shape, setting: Setting) -> Reading | None:
    """A month, its beginning, middle or end, or a half of it."""
    month = shape.meaning("month")
    mod = shape.meaning("edge") or border_mod(shape)
    if shape.get("half"):
        mod = "START" if shape.meaning("ordinal") == 1 else "END"
    direction = shape.meaning("direction")
    anchored = "" if shape.get("year") else "published"
    if direction is not None and setting.today is not None and not shape.get("year"):
        year = nearest_year(setting.today, month, 15, int(direction) or setting.lean, by_month=True)
        if direction and month == setting.today.month:
            year += int(direction)
        elif abs(direction) > 1:
            year += int(direction / abs(direction))
        return date_reading(month_value(year, month), mod=mod, anchored=anchored)
    found = find_year(shape, setting, month)
    return date_reading(f"XXXX-{month:02d}" if found is None else month_value(found, month), mod=mod, anchored=anchored)


def read_year(shape: Shape, setting: Setting) -> Reading | None:
    """A year with a word that says so."""
    mod = shape.meaning("edge") or border_mod(shape)
    return date_reading(f"{int(shape.get('year')):04d}", mod=mod)


def read_year_short(shape: Shape, setting: Setting) -> Reading | None:
    """The end of a span of years in two digits: "1914-18"."""
    first = re.search(r"(\d{4})\D{1,5}$", setting.text[: shape.span.start][-9:])
    if first is None or not _ends_span(int(first[1]), int(shape.get("year_to"))):
        return None
    return date_reading(first[1][:2] + shape.get("year_to"))


def _ends_span(first: int, digits: int) -> bool:
    """Whether two digits behind a year can be a later year, and no month."""
    return first % 100 < digits and (digits > MONTHS or first < MILLENNIUM)


def read_before_christ(shape: Shape, setting: Setting) -> Reading | None:
    """A year before the common era."""
    return date_reading(f"BC{int(shape.get('count')):04d}")


def read_bare_year(shape: Shape, setting: Setting) -> Reading | None:
    """Four digits that are a year and no count, number or part of a name."""
    start = shape.span.end - len(shape.get("year"))
    before, after = setting.text[max(0, start - 40) : start], setting.text[shape.span.end : shape.span.end + 40]
    if load_pattern("no_year_before").search(before) or load_pattern("no_year_behind").match(after):
        return None
    if shape.words == shape.get("year") and int(shape.words) % ROUND == 0 and _counts_round(before, after):
        return None
    end = re.match(r"-(\d\d)\b", after)
    if end and not _ends_span(int(shape.get("year")), int(end[1])):
        return None
    year, latest = int(shape.get("year")), (setting.today.year if setting.today else 2000) + MOST_YEARS_TO_COME
    if year > latest or not _is_year_by_words(before, after, year):
        return None
    return date_reading(shape.get("year"), mod=border_mod(shape))


def _counts_round(before: str, after: str) -> bool:
    """Whether the words around a round number make it a count: "1200 waren gekommen", "statt 2000"."""
    counted = load_pattern("round_count_before").search(before)
    return counted is not None or load_pattern("round_count_behind").match(after) is not None


def _is_year_by_words(before: str, after: str, year: int) -> bool:
    """Whether the words around four digits let them be a year."""
    following = re.match(r"\s+(\w[\w-]*)", after)
    preceding = re.search(r"([\w.§]+(?:\s+als)?)[ -]$", before)
    noun = following[1].rpartition("-")[2] if following and following[1][0].isupper() else ""
    counted = following is not None and (noun or following[1]) in load_words()["count_noun"]
    if counted or load_pattern("count_behind").match(after):
        return False
    if preceding and look_up("event_name", preceding[1]) is not None:
        return False
    if preceding and look_up("count_lead", preceding[1]) is not None:
        return not noun and year >= (look_up("count_lead", preceding[1]) or FIRST_COMMON_YEAR)
    if year < FIRST_PLAIN_YEAR and noun.endswith(("n", "e", "er")):
        return False
    if (year < FIRST_PLAIN_YEAR or year % ROUND == 0) and load_pattern("numbers_before").search(before):
        return False
    # a round number before a noun counts something
    return not (noun and year % 100 == 0 and year != MILLENNIUM)


READERS: dict[str, Reader] = {
    "day": read_day,
    "bare_day": read_bare_day,
    "nth_weekday": read_nth_weekday,
    "month": read_month,
    "year": read_year,
    "bare_year": read_bare_year,
    "year_short": read_year_short,
    "before_christ": read_before_christ,
}
