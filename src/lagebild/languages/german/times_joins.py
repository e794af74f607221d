"""Time expressions side by side that mean one time: a day with its hour, an amount with what it is counted from."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from lagebild.languages.german.times_grammar import Shape, joins_day, load_pattern
from lagebild.languages.german.times_setting import Reading
from lagebild.model.facts import TimeExpression
from lagebild.model.spans import cover
from lagebild.model.text import Document

DAY_READINGS = frozenset(
    {"day", "weekday", "day_word", "day_adjective", "night", "part", "neighbour", "same", "that_weekday", "holiday"}
)
CLOCK_READINGS = frozenset({"clock", "clock_behind_day", "clock_in_words", "part", "noon", "part_set"})
UNKNOWN_DAY = "XXXX-XX-XX"
OPEN_WEEKDAY = "XXXX-WXX-"
"""How the value of a weekday begins in a report without a day of its own."""
OPEN_YEAR = re.compile(r"XXXX-(\d\d)-(\d\d)")
OPEN_CLOCK = re.compile(rf"{UNKNOWN_DAY}T(\d\d):(\d\d)")
ANY_YEAR = 2001
AMOUNT = re.compile(r"P(?:(\d+)([DW])|T(\d+)([HM]))")
UNITS = {"D": timedelta(days=1), "W": timedelta(weeks=1), "H": timedelta(hours=1), "M": timedelta(minutes=1)}
LATE = frozenset({"AF", "EV"})
"""Parts of the day behind noon."""
NOON, HALF_DAY = 12, timedelta(hours=12)
WITHIN_A_DAY = frozenset("HM")


def joins_clock(before: Shape, day: TimeExpression, shape: Shape, text: str) -> bool:
    """Whether a time of day directly behind a day belongs to it."""
    if shape.rule == "clock_of_range" and day.type == "SET":
        return False  # the hours are told of all days that return
    if before.reads in ("every", "weekdays_adverb", "repeat") and shape.reads != "clock":
        return False
    if before.reads == "repeat" and day.value != "P1D":
        return False
    if (
        before.reads not in DAY_READINGS | {"every", "part_set", "weekdays_adverb", "repeat"}
        or shape.reads not in CLOCK_READINGS
        or before.reads == shape.reads
    ):
        return False
    return joins_day(text, day.span, shape.span.start)


def join_clock(day: TimeExpression, clock: TimeExpression) -> TimeExpression:
    """A day and the time of day behind it as one expression."""
    span = cover((day.span, clock.span))
    if day.type == "SET" and day.value and clock.value and day.rule != "part_set":
        # a time of day of every such day, not of one
        every = UNKNOWN_DAY if day.value.startswith(("P", UNKNOWN_DAY)) else day.value.partition("T")[0]
        value = every + clock.value[clock.value.index("T") :]
        return replace(day, span=span, value=value, mod=clock.mod, rule=f"{day.rule}+{clock.rule}")
    open_week = day.value is not None and day.value.startswith(OPEN_WEEKDAY)
    open_day = clock.value is not None and clock.value.startswith(UNKNOWN_DAY)
    if day.value and clock.value and (open_week or (open_day and OPEN_YEAR.match(day.value))):
        # which week or year, nobody tells
        clock = replace(clock, value=f"{day.value.partition('T')[0]}{clock.value[clock.value.index('T') :]}")
    return replace(clock, span=span, rule=f"{day.rule}+{clock.rule}", anchor=day.anchor)


def joins_back(before: Shape, shape: Shape, text: str) -> bool:
    """Whether a day directly behind a time of day belongs to it: "um 20 Uhr am Freitag"."""
    if before.reads not in ("clock", "clock_in_words", "part_set") or shape.reads not in DAY_READINGS:
        return False
    gap = load_pattern("glue_back").match(text, before.span.end)
    return gap is not None and gap.end() == shape.span.start


def lies_on(document: Document, before: Shape, clock: TimeExpression, shape: Shape) -> bool:
    """Whether a day further behind in the clause is that of a time of day: "um 9 Uhr trat sie am Freitag zurück"."""
    if before.reads not in ("clock", "noon") or shape.reads not in DAY_READINGS or "+" in clock.rule:
        return False
    if any(mark in document.text[before.span.end : shape.span.start] for mark in ",.;:!?\n()"):
        return False
    hour, day = document.root_of(before.span), document.root_of(shape.span)
    if hour is None or day is None:
        return False
    verb = document.tokens[hour].head
    return verb >= 0 and verb == document.tokens[day].head and document.tokens[verb].upos in ("VERB", "AUX")


def move_clock(clock: Reading, day: date, part: str = "") -> Reading:
    """A time of day on another day, in the half of it to which a part of the day told with it belongs."""
    moment = datetime.combine(day, clock.clock.time()) if clock.clock else None
    if moment is not None and part in LATE and moment.hour < NOON:
        moment += HALF_DAY
        return replace(
            clock, type="TIME", value=moment.isoformat(timespec="minutes"), day=day, clock=moment, other=None
        )
    value = f"{day.isoformat()}{(clock.value or 'T')[(clock.value or 'T').index('T') :]}"
    other = f"{day.isoformat()}{clock.other[clock.other.index('T') :]}" if clock.other else None
    return replace(clock, type="TIME", value=value, day=day, clock=moment, other=other)


def names_again(before: Shape, day: TimeExpression, shape: Shape, weekday: TimeExpression, text: str) -> bool:
    """Whether a weekday names once more the day told right before it: "heute, Freitag"."""
    if before.reads != "day_word" or shape.reads != "weekday" or shape.words != shape.get("weekday"):
        return False
    if text[before.span.end : shape.span.start] not in (" ", ", "):
        return False
    return day.value in (None, "PRESENT_REF", weekday.value)


def join_names(day: TimeExpression, weekday: TimeExpression) -> TimeExpression:
    """A day and its weekday as one expression."""
    return replace(weekday, span=cover((day.span, weekday.span)), rule=f"{day.rule}+{weekday.rule}")


def count_from(before: Shape, amount: TimeExpression, shape: Shape, reading: Reading, text: str) -> Reading | None:
    """What lies an amount of time before or behind a day or hour: "zwei Tage vor dem 1. Mai", "kurz vor" left aside.

    None where the words do not say so, or the amount is longer than weeks and so seldom meant to the day.
    """
    told = AMOUNT.fullmatch(amount.value or "")
    side = load_pattern("opens_side").match(text, shape.span.start)
    if told is None or side is None or before.reads != "duration":
        return None
    if text[before.span.end : shape.span.start].strip(" ") or load_pattern("since_before").search(
        text, max(0, before.span.start - 6), before.span.start
    ):
        return None
    count, unit = (told[1], told[2]) if told[1] else (told[3], told[4])
    distance = int(count) * UNITS[unit] * (1 if side["side"].lower() == "nach" else -1)
    mod = "APPROX" if amount.mod else None
    return _shift_moment(reading, distance, mod) if unit in WITHIN_A_DAY else _shift_day(reading, distance, mod)


def _shift_moment(reading: Reading, distance: timedelta, mod: str | None) -> Reading | None:
    if reading.clock is not None:
        moment = reading.clock + distance
        value = moment.isoformat(timespec="minutes")
        return replace(reading, value=value, mod=mod, day=moment.date(), clock=moment, other=None)
    open_clock = OPEN_CLOCK.fullmatch(reading.value or "")
    if open_clock is None:
        return None
    moment = datetime(ANY_YEAR, 1, 2, int(open_clock[1]) % 24, int(open_clock[2])) + distance
    return replace(reading, value=f"{UNKNOWN_DAY}T{moment:%H:%M}", mod=mod, other=None)


def _shift_day(reading: Reading, distance: timedelta, mod: str | None) -> Reading | None:
    if reading.type != "DATE":
        return None
    if reading.day is not None:
        day = reading.day + distance
        return replace(reading, value=day.isoformat(), mod=mod, day=day)
    open_year = OPEN_YEAR.fullmatch(reading.value or "")
    if open_year is None:
        return None
    day = date(ANY_YEAR, int(open_year[1]), int(open_year[2])) + distance
    return replace(reading, value=f"XXXX-{day:%m-%d}", mod=mod)
