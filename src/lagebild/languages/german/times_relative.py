"""What expressions mean that count from the day of publication or from a time told before."""

import re
from datetime import date, timedelta

from lagebild.languages.german.times_calendar import read_day
from lagebild.languages.german.times_grammar import Shape, load_forms, load_pattern, read_number
from lagebild.languages.german.times_setting import Reader, Reading, Setting, date_reading, day_reading
from lagebild.languages.german.times_values import DAYS_A_WEEK, SATURDAY, add_months, amount_value, shift, week_value

THOUSAND, MILLION = 10**3, 10**6

PAST_SENSES = frozenset({"zuvor", "davor", "vorher", "früher"})


def read_weekday(shape: Shape, setting: Setting) -> Reading | None:
    """A weekday: the last one, or the coming one where tense or an adjective says so."""
    number = shape.meaning("weekday")
    part = shape.meaning("part_tail") or shape.meaning("part_loose")
    if setting.today is None:
        value = f"XXXX-WXX-{number}" + (f"T{part}" if part else "")
        return Reading("TIME" if part else "DATE", value, anchored="published")
    day = _weekday_day(shape, setting, number)
    return day_reading(day, anchored="published", part=part, mod=shape.meaning("part_degree") if part else None)


def _weekday_day(shape: Shape, setting: Setting, number: int) -> date:
    """The day that a weekday means."""
    today = setting.today or date.min
    offset = shape.meaning("day_adjective")
    if offset is not None:
        return today + timedelta(days=offset)
    week = shape.meaning("week_of")
    if week is not None:
        return today + timedelta(days=number - today.isoweekday(), weeks=week)
    direction = shape.meaning("direction")
    back = (today.isoweekday() - number) % DAYS_A_WEEK
    ahead = (number - today.isoweekday()) % DAYS_A_WEEK
    if direction and direction < 0:
        return today - timedelta(days=back or DAYS_A_WEEK)
    if direction:
        return today + timedelta(days=ahead or DAYS_A_WEEK, weeks=direction - 1)
    return today + timedelta(days=ahead) if setting.lean > 0 else today - timedelta(days=back)


def read_night(shape: Shape, setting: Setting) -> Reading | None:
    """The night to a day, which belongs to the day before."""
    if setting.today is None:
        return Reading("TIME", None, anchored="published")
    if shape.get("day"):
        reading = read_day(shape, setting)
        day = reading.day if reading else None
    elif shape.get("day_word"):
        day = setting.today + timedelta(days=shape.meaning("day_word"))
    else:
        day = _weekday_day(shape, setting, shape.meaning("weekday"))
    return None if day is None else day_reading(day - timedelta(days=1), anchored="published", part="NI")


def read_day_word(shape: Shape, setting: Setting) -> Reading | None:
    """Today, yesterday, tomorrow, with a part of the day or without."""
    if _is_noun_morning(shape, setting):
        return None
    part = shape.meaning("part") or shape.meaning("part_loose")
    if not part and shape.meaning("day_word") == 0 and _means_nowadays(shape, setting):
        return date_reading("PRESENT_REF")
    if setting.today is None:
        return Reading("TIME" if part else "DATE", None, anchored="published")
    day = setting.today + timedelta(days=shape.meaning("day_word"))
    return day_reading(day, anchored="published", part=part, mod=shape.meaning("part_degree") if part else None)


def _means_nowadays(shape: Shape, setting: Setting) -> bool:
    """Whether "heute" sets the present against the past and does not mean the day."""
    words = shape.get("_text").lower()
    if load_pattern("nowadays_behind").match(setting.following) or words.startswith("bis"):
        return True
    if setting.lean < 0 or words != "heute":
        return False
    before = setting.text[max(0, shape.span.start - 12) : shape.span.end]
    return (
        setting.state
        or load_pattern("nowadays_before").search(before) is not None
        or load_pattern("nowadays_attribute").match(setting.following) is not None
    )


def _is_noun_morning(shape: Shape, setting: Setting) -> bool:
    """Whether a capital within the sentence makes tomorrow's word the noun for morning."""
    start = shape.span.end - len(shape.get("day_word")) if not shape.get("part") else shape.span.start
    before = setting.text[:start].rstrip()
    return shape.get("day_word") == "Morgen" and bool(before) and before[-1] not in '.!?:;"„“»«'


def read_day_adjective(shape: Shape, setting: Setting) -> Reading | None:
    """An adjective made of today, yesterday or tomorrow."""
    offset = shape.meaning("day_adjective")
    noun = shape.get("noun")
    part = shape.meaning("part", "noun") if noun else None
    if offset == 0 and not noun and not _qualifies_event(setting.following):
        return date_reading("PRESENT_REF")
    if setting.today is None:
        return Reading("TIME" if part else "DATE", None, anchored="published")
    return day_reading(setting.today + timedelta(days=offset), anchored="published", part=part)


def _qualifies_event(following: str) -> bool:
    """Whether the noun behind "heutig" happens on a day."""
    noun = re.match(r"\s+(?:[a-zäöüß]\w*\s+)?([A-ZÄÖÜ][\w-]*)", following)
    return noun is not None and any(noun[1].lower().endswith(event) for event in load_forms("day_event"))


def read_this_unit(shape: Shape, setting: Setting) -> Reading | None:
    """This, last or next day, week, month or year, or the beginning, middle or end of it."""
    unit, direction = shape.meaning("unit_single"), shape.meaning("direction") or 0
    mod = shape.meaning("edge")
    if setting.today is None:
        return date_reading(None, mod=mod, anchored="published")
    if unit == "D":
        return _read_this_day(shape, setting, int(direction))
    return date_reading(shift(setting.today, int(direction), unit), mod=mod, anchored="published")


def _read_this_day(shape: Shape, setting: Setting, direction: int) -> Reading | None:
    """On this day, the next day: counted from the day told before."""
    if direction < 0 or setting.day is None:
        return None
    day = (setting.day or date.min) + timedelta(days=direction)
    return day_reading(day, anchored="told")


def read_this_year(shape: Shape, setting: Setting) -> Reading | None:
    """An adjective or adverb that means the running or the last year."""
    if setting.today is None:
        return date_reading(None, anchored="published")
    return date_reading(str(setting.today.year - bool(shape.get("last"))), anchored="published")


def read_previous_unit(shape: Shape, setting: Setting) -> Reading | None:
    """The year, month or week before."""
    if setting.today is None:
        return date_reading(None, anchored="published")
    return date_reading(shift(setting.today, -1, shape.meaning("previous_unit")), anchored="published")


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


def read_weekend(shape: Shape, setting: Setting) -> Reading | None:
    """A weekend, by tense or adjective."""
    if setting.today is None:
        return date_reading("XXXX-WXX-WE", anchored="published")
    today, direction = setting.today, shape.meaning("direction")
    weekend = today.isoweekday() >= SATURDAY
    if direction and direction < 0:
        day = today - timedelta(weeks=1)
    elif direction and direction > 0:
        day = today + timedelta(weeks=1 if weekend else 0)
    elif setting.lean < 0 and not weekend:
        day = today - timedelta(weeks=1)
    else:
        day = today
    return date_reading(week_value(day) + "-WE", anchored="published")


def read_weekend_days(shape: Shape, setting: Setting) -> Reading | None:
    """A weekend told with its days."""
    day = read_day(shape, setting)
    if day is None or day.day is None:
        return None
    return date_reading(week_value(day.day) + "-WE", anchored=day.anchored)


def read_ago(shape: Shape, setting: Setting) -> Reading | None:
    """So many units before publication."""
    return _count_from(shape, setting, -1)


def read_ahead(shape: Shape, setting: Setting) -> Reading | None:
    """So many units after publication."""
    if not shape.get("count") and not shape.get("half_number") and not shape.get("vague_number"):
        return None
    if setting.lean < 0 and not shape.get("_text").startswith("I"):
        value = amount_value(amount_of(shape), shape.meaning("unit"))
        return Reading("DURATION", value, shape.meaning("bound") or None)
    return _count_from(shape, setting, 1)


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
    value = shift(setting.today, sign * count, unit) or _geological(count, unit)
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
    sign = -1 if shape.get("sense") in PAST_SENSES else 1
    told, mod = setting.told, shape.meaning("bound") or None
    minutes = {"TS": 1 / 60, "TM": 1, "TH": 60}.get(unit)
    if count is None or (minutes and told.clock is None) or (not minutes and told.day is None):
        return Reading("DURATION", amount_value(count, unit), mod)
    if minutes and told.clock is not None:
        moment = told.clock + timedelta(minutes=sign * count * minutes)
        value = moment.isoformat(timespec="minutes")
        return Reading("TIME", value, mod, anchored="told", day=moment.date(), clock=moment)
    anchor = told.day or date.min
    value = shift(anchor, sign * count, unit)
    day = date.fromisoformat(value) if unit == "D" and value else None
    return date_reading(value, mod=mod, anchored="told", day=day)


def read_same(shape: Shape, setting: Setting) -> Reading | None:
    """The same day, night, week or year as told before."""
    told = setting.told
    if shape.get("time"):
        return Reading("TIME", told.clock.isoformat(timespec="minutes"), anchored="told") if told.clock else None
    day = told.day
    if shape.get("part"):
        return day_reading(day, anchored="told", part=shape.meaning("part")) if day else None
    unit = shape.meaning("unit_single")
    if day is None:
        year = f"{told.year:04d}" if told.year is not None and unit == "Y" else None
        return date_reading(year, anchored="told") if year else None
    return date_reading(shift(day, 0, unit), anchored="told", day=day if unit == "D" else None)


def read_neighbour(shape: Shape, setting: Setting) -> Reading | None:
    """The day before or after the one told."""
    day = setting.day
    if day is None:
        return date_reading(None, anchored="told")
    if shape.get("after").endswith("jahr"):
        return date_reading(add_months(day, 12).isoformat()[:4], anchored="told")
    before = shape.get("before")
    part = "EV" if "bend" in before else "NI" if "acht" in before else None
    return day_reading(day + timedelta(days=-1 if before else 1), anchored="told", part=part)


READERS: dict[str, Reader] = {
    "weekday": read_weekday,
    "night": read_night,
    "day_word": read_day_word,
    "day_adjective": read_day_adjective,
    "this_unit": read_this_unit,
    "this_year": read_this_year,
    "previous_unit": read_previous_unit,
    "last_units": read_last_units,
    "first_units": read_first_units,
    "weekend": read_weekend,
    "weekend_days": read_weekend_days,
    "ago": read_ago,
    "ahead": read_ahead,
    "later": read_later,
    "same": read_same,
    "neighbour": read_neighbour,
}
