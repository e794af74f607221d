"""What spans and points mean that are counted in units from publication or from a time told before."""

from datetime import date, timedelta

from lagebild.languages.german.times_beside import read_beside
from lagebild.languages.german.times_grammar import Shape, load_pattern, read_number
from lagebild.languages.german.times_setting import Reader, Reading, Setting, date_reading, day_reading
from lagebild.languages.german.times_values import DAYS_A_WEEK, PARTS_OF_WEEK, amount_value, shift

MINUTES = {"TS": 1 / 60, "TM": 1, "TH": 60, "TV": 15, "TD": 45}
PARTS = frozenset({"TNI", "TEV", "TAF", "TMO"})
"""Units that are parts of a day."""
MOST_MINUTES = 14_400
"""A moment is told in hours and minutes at most ten days on; more is a length."""
THOUSAND, MILLION = 10**3, 10**6
LEAD = 16
"""A preposition with an adverb stands so near before the amount."""
COUNTED_CHARACTERS = 60
"""What is counted within an amount of time stands so near before it."""
RANGE_CHARACTERS = 1
"""The second end of a range, with its "bis", stands so near behind the first."""


def read_this_unit(shape: Shape, setting: Setting) -> Reading | None:
    """This, last or next day, week, month or year, or the beginning, middle or end of it."""
    unit = shape.meaning("unit_single")
    if unit == "D" and setting.today is not None:
        return _read_this_day(shape, setting, int(shape.meaning("direction") or 0))
    return _read_unit(shape, setting, unit, shape.meaning("edge"))


def _read_this_day(shape: Shape, setting: Setting, direction: int) -> Reading | None:
    """On this day, the next day: counted from the day told before."""
    if direction < 0 or setting.day is None:
        return None
    day = (setting.day or date.min) + timedelta(days=direction)
    return day_reading(day, anchored="told")


def _read_unit(shape: Shape, setting: Setting, unit: str, mod: str | None) -> Reading | None:
    """A unit or its edge, counted from publication; the edge of a year that closes a range takes the year told in it.

    "ab Mai 2017 bis Ende des Jahres" ends in 2017.
    """
    direction, told = int(shape.meaning("direction") or 0), setting.told
    if setting.today is None:
        return date_reading(None, mod=mod, anchored="published")
    closes = unit == "Y" and mod and not direction and 0 <= shape.span.start - told.end <= RANGE_CHARACTERS
    if closes and told.year is not None:
        return date_reading(str(told.year), mod=mod, anchored="told")
    if unit == "W" and mod and not shape.get("direction"):
        direction += _week_aside(setting.today.isoweekday(), mod, setting.lean)
    return date_reading(shift(setting.today, direction, unit), mod=mod, anchored="published")


def _week_aside(weekday: int, mod: str, lean: float) -> int:
    """1 where the part of the week is over that is to come, -1 where it has not begun that is past."""
    first, last = PARTS_OF_WEEK[mod]
    return int(lean > 0 and weekday > last) - int(lean < 0 and weekday < first)


def read_unit_edge(shape: Shape, setting: Setting) -> Reading | None:
    """The beginning, middle or end of a year, month or week in one word."""
    unit, _, mod = shape.meaning("unit_edge").partition(" ")
    if shape.get("year"):
        return date_reading(shape.get("year"), mod=mod)
    return _read_unit(shape, setting, unit, mod)


def read_this_year(shape: Shape, setting: Setting) -> Reading | None:
    """An adjective or adverb that means the running or the last year."""
    if setting.today is None:
        return date_reading(None, anchored="published")
    return date_reading(str(setting.today.year - bool(shape.get("last"))), anchored="published")


def read_previous_unit(shape: Shape, setting: Setting) -> Reading | None:
    """The year, month or week before, or the same part of the year before."""
    if setting.today is None:
        return date_reading(None, anchored="published")
    unit, period = shape.meaning("previous_unit") or "Y", setting.told.period
    if unit == "Y" and period and load_pattern("same_period").search(shape.words):
        return date_reading(f"{int(period[:4]) - 1:04d}{period[4:]}", anchored="told")
    compared = _compared_year(shape, setting) if unit == "Y" else None
    if compared is not None:
        return date_reading(f"{compared - 1:04d}", anchored="told")
    return date_reading(shift(setting.today, -1, unit), anchored="published")


def _compared_year(shape: Shape, setting: Setting) -> int | None:
    """The year of the same sentence with which the year before is compared."""
    told, lead = setting.told, setting.text[setting.told.end : shape.span.start]
    if told.year is None or setting.today is None or told.year > setting.today.year:
        return None
    if load_pattern("sentence_border").search(lead) or not load_pattern("compares_before").search(lead):
        return None
    return told.year


def read_last_units(shape: Shape, setting: Setting) -> Reading | None:
    """A span of several units before or after publication."""
    unit = shape.meaning("unit_plural")
    count = read_number(shape.get("count")) if shape.get("count") else None
    mod = "MORE_THAN" if shape.get("count_to") else None
    return Reading("DURATION", amount_value(count, unit), mod, period=True, anchored="published")


def read_first_units(shape: Shape, setting: Setting) -> Reading | None:
    """The first or last few units of something."""
    count = read_number(shape.get("count")) if shape.get("count") else None
    return Reading("DURATION", amount_value(count, shape.meaning("unit_plural")), period=True)


def read_ago(shape: Shape, setting: Setting) -> Reading | None:
    """So many units before publication."""
    if shape.rule == "ago_behind" and load_pattern("after_before").search(setting.text[: setting.start][-LEAD:]):
        return _length(shape)
    return _count_from(shape, setting, -1)


def read_ahead(shape: Shape, setting: Setting) -> Reading | None:
    """So many units after publication."""
    if not shape.get("count") and not shape.get("half_number") and not shape.get("vague_number"):
        return None
    if (setting.lean < 0 and not shape.words[0].isupper()) or _counts_within(setting):
        return _length(shape)
    return _count_from(shape, setting, 1)


def _length(shape: Shape) -> Reading:
    """The amount as a length of time."""
    return Reading("DURATION", amount_value(amount_of(shape), shape.meaning("unit")), shape.meaning("bound") or None)


def _counts_within(setting: Setting) -> bool:
    """Whether it is told which one of its kind something is within the amount: "der dritte Fall in zwei Jahren"."""
    before = setting.text[max(0, setting.start - COUNTED_CHARACTERS) : setting.start]
    return load_pattern("counted_within_before").search(before) is not None


def _count_from(shape: Shape, setting: Setting, sign: int) -> Reading | None:
    """The point that lies an amount before or after publication."""
    unit = shape.meaning("unit") or shape.meaning("unit_plural")
    count = amount_of(shape)
    mod = {"LESS_THAN": "APPROX", "MORE_THAN": "BEFORE" if sign < 0 else "AFTER"}.get(shape.meaning("bound") or "")
    mod = mod or shape.meaning("bound") or None
    if count is None:
        return Reading("TIME" if unit.startswith("T") else "DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", mod)
    if setting.today is None:
        return date_reading(None, mod=mod, anchored="published")
    if unit.startswith("T"):
        return Reading("DURATION", amount_value(count, unit), mod)
    value = shift(setting.today, sign * count, unit) or (_geological(count, unit) if sign < 0 else None)
    if value is None:
        return date_reading("PAST_REF" if sign < 0 else "FUTURE_REF", mod=mod)
    day = date.fromisoformat(value) if unit == "D" else None
    return date_reading(value, mod=mod, anchored="published", day=day)


def _geological(years: float, unit: str) -> str | None:
    """Thousands and millions of years ago, as TIMEX3 writes them."""
    if unit != "Y" or years < THOUSAND:
        return None
    return f"MA{years / MILLION:g}" if years >= MILLION else f"KA{years / THOUSAND:g}"


def amount_of(shape: Shape) -> float | None:
    """The number of an amount, halves included; None for a vague one."""
    half = shape.meaning("half_number")
    if half is not None:
        return float(half)
    return read_number(shape.get("count")) if shape.get("count") else None


def read_later(shape: Shape, setting: Setting) -> Reading | None:
    """An amount after or before the time told last; a length of time where none was told."""
    unit, count = shape.meaning("unit") or shape.meaning("unit_plural"), amount_of(shape)
    sign = int(shape.meaning("sense"))
    told, mod = setting.told, shape.meaning("bound") or None
    minutes = MINUTES.get(unit)
    length = Reading("DURATION", amount_value(count, unit), mod)
    if load_pattern("lengthens_before").search(setting.text[max(0, shape.span.start - 4) : shape.span.start]):
        return length
    if unit in PARTS:
        shifted = shift(setting.day, sign * count, "D") if setting.day and count else None
        return day_reading(date.fromisoformat(shifted), anchored="told", part=unit[1:], mod=mod) if shifted else length
    if unit == "Y" and count and told.around and (told.day is None or told.day.year != told.around):
        return date_reading(shift(date(told.around, 7, 1), sign * round(count), unit), mod=mod, anchored="told")
    if count is None or (minutes and told.clock is None) or (not minutes and told.day is None):
        return length
    if minutes and told.clock is not None:
        if count * minutes > MOST_MINUTES:
            return length
        moment = told.clock + timedelta(minutes=sign * count * minutes)
        value = moment.isoformat(timespec="minutes")
        return Reading("TIME", value, mod, told.zone, "told", moment.date(), moment)
    anchor = told.day or date.min
    shifted = None if sign > 0 and _is_of_another_day(setting) else shift(anchor, sign * count, unit)
    day = date.fromisoformat(shifted) if unit == "D" and shifted else None
    return date_reading(shifted, mod=mod, anchored="told", day=day)


def _is_of_another_day(setting: Setting) -> bool:
    """ "Er will bis Ostern abziehen. Der Anruf folgte acht Tage später": whether past news follow no day to come."""
    day, today = setting.told.day, setting.today
    return day is not None and today is not None and day > today and setting.lean < 0


def read_neighbour(shape: Shape, setting: Setting) -> Reading | None:
    """The day before or after the one told, or before a happening."""
    if shape.get("day_before"):
        beside = read_beside(shape, setting, shape.meaning("day_before") or None, eve=True)
        if beside is not None:
            return beside
    day = setting.day
    if day is None:
        return date_reading(None, anchored="told")
    before = shape.get("day_before") or shape.get("before")
    part = shape.meaning("part") or shape.meaning("day_before") or None
    return day_reading(day + timedelta(days=-1 if before else 1), anchored="told", part=part)


def read_neighbour_year(shape: Shape, setting: Setting) -> Reading | None:
    """The year, month or week before or after the one told last."""
    later = shape.get("next") or (shape.meaning("sense") or -1) > 0
    step = 1 if later else -1
    unit = shape.meaning("following_unit", "following") or shape.meaning("unit_single") or "Y"
    if unit != "Y":
        return date_reading(shift(setting.day, step, unit) if setting.day else None, anchored="told")
    return date_reading(f"{setting.year + step:04d}" if setting.year else None, anchored="told")


def read_same(shape: Shape, setting: Setting) -> Reading | None:
    """The same day, night, week or year as told before."""
    told = setting.told
    if shape.get("time"):
        return Reading("TIME", told.clock.isoformat(timespec="minutes"), anchored="told") if told.clock else None
    day = setting.main_day
    if shape.get("part"):
        return day_reading(day, anchored="told", part=shape.meaning("part")) if day else None
    unit = shape.meaning("unit_single")
    if unit == "Y":
        return date_reading(f"{setting.year:04d}", anchored="told") if setting.year is not None else None
    if day is None:
        return None
    if unit == "D":  # behind a night its morning is meant
        return day_reading(day + timedelta(days=told.night and day == told.day), anchored="told")
    return date_reading(shift(day, 0, unit), anchored="told")


def read_that_weekday(shape: Shape, setting: Setting) -> Reading | None:
    """A weekday of the past that was told: the one nearest to the day told last."""
    number, part, day = shape.meaning("weekday"), shape.meaning("part_tail"), setting.main_day
    if day is None:
        value = f"XXXX-WXX-{number}" + (f"T{part}" if part else "")
        return Reading("TIME" if part else "DATE", value, anchored="told")
    offset = (number - day.isoweekday() + DAYS_A_WEEK // 2) % DAYS_A_WEEK - DAYS_A_WEEK // 2
    return day_reading(day + timedelta(days=offset), anchored="told", part=part or None)


READERS: dict[str, Reader] = {
    "that_weekday": read_that_weekday,
    "this_unit": read_this_unit,
    "unit_edge": read_unit_edge,
    "this_year": read_this_year,
    "previous_unit": read_previous_unit,
    "last_units": read_last_units,
    "first_units": read_first_units,
    "ago": read_ago,
    "ahead": read_ahead,
    "later": read_later,
    "same": read_same,
    "neighbour": read_neighbour,
    "neighbour_year": read_neighbour_year,
}
