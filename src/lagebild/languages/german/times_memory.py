"""What is told of days and years once a time expression is read, for those behind it."""

import re

from lagebild.languages.german.times_grammar import Shape
from lagebild.languages.german.times_setting import NEWS_DAYS, Reading, Setting, Told
from lagebild.model.changes import replace

RETURNING_DAYS = ("P1D", "XXXX-WXX", "T")
"""How values begin whose times of day are told for many days."""
NOON = 12
EVENING = 18
EVENING_PART = "TEV"
LATE_PARTS = ("TAF", EVENING_PART)


def remember(told: Told, shape: Shape, reading: Reading, setting: Setting) -> Told:
    """What is told after this reading."""
    told = replace(told, behind=shape.span.end, year_alone=False)
    if shape.rule == "first_of_amounts":
        return replace(told, amount_end=shape.span.end)
    if (reading.value or "").startswith(RETURNING_DAYS):
        return replace(told, returning_end=shape.span.end)
    if reading.type not in ("DATE", "TIME") or reading.value is None:
        return told
    return _remember_day(_remember_period(told, shape, reading.value), shape, reading, setting)


def _remember_period(told: Told, shape: Shape, value: str) -> Told:
    """The years and months of the value."""
    if re.match(r"\d{4}(?!\d)", value):
        counted = shape.reads in ("this_unit", "previous_unit") and len(value) == len("2021")
        told = replace(told, around=int(value[:4]), year_alone=counted)
    if re.fullmatch(r"\d{4}-(?:[QH]\d|\d\d)", value):
        told = replace(told, period=value, period_end=shape.span.end)
    if re.match(r"\d{4}", shape.get("year")):
        told = replace(told, year=int(value[:4]), end=shape.span.end, month=shape.meaning("month") or 0)
    return told


def _remember_day(told: Told, shape: Shape, reading: Reading, setting: Setting) -> Told:
    """The day and the moment of the reading."""
    day = reading.day or (reading.clock.date() if reading.clock else None)
    if day is None or (told.day is not None and told.day < day and _lasts_into(shape)):
        return told
    today, heads = setting.today, setting.fills_line or (reading.clock is not None and setting.opens_entry)
    heads = heads or setting.opens_dated_entry or (reading.type == "DATE" and setting.opens_day)
    if today is not None and today - NEWS_DAYS <= day <= today and not shape.get("year"):
        told = replace(told, news=day)
    main = told.main if setting.aside else day
    told = replace(told, day=day, main=main, day_end=shape.span.end, entry=day if heads else told.entry)
    told = replace(told, entry_end=shape.span.end if heads else told.entry_end)
    told = replace(told, until=shape.opens("opens_until"))
    if reading.clock is not None:
        late = reading.clock.hour >= NOON and not heads
        evening = reading.clock.hour >= EVENING and not heads
        return replace(told, night=False, late=late, evening=evening, clock=reading.clock, zone=reading.zone)
    value = reading.value or ""
    night = value.endswith("TNI")
    clock = told.clock if told.clock is not None and told.clock.date() == day else None
    told = replace(told, night=night, late=value.endswith(LATE_PARTS), evening=value.endswith(EVENING_PART))
    told = replace(told, night_told=day) if night else told
    return replace(told, clock=clock, zone=told.zone if clock else None)


def _lasts_into(shape: Shape) -> bool:
    """Whether the words tell until which part of the next day something lasted: "bis zum Morgen"."""
    return shape.reads == "part" and shape.opens("opens_until")
