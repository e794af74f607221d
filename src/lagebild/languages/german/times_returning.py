"""Weekdays, dates and seasons that return: "immer am Montag", opening hours from Tuesday to Sunday."""

from dataclasses import replace

from lagebild.languages.german.times_grammar import Shape, load_forms, load_pattern
from lagebild.languages.german.times_setting import Reading, Setting
from lagebild.languages.german.times_verbs import FUTURE

RETURNING = frozenset({"weekday", "weekend", "day", "month", "season", "clock", "part"})
"""Readings of points that an adverb such as "always" can make return."""

LEAD_CHARACTERS = 30
"""The adverb stands right before the expression."""

AROUND_CHARACTERS = 90
"""Opening hours are told so near to their days."""


def make_returning(shape: Shape, reading: Reading, setting: Setting) -> Reading:
    """The reading as SET, where the words around it say that its time returns."""
    if shape.reads not in RETURNING or shape.get("year") or shape.get("direction") or not reading.value:
        return reading
    value = _every_value(shape, reading.value)
    if value is None or not _returns(shape, setting):
        return reading
    return replace(reading, type="SET", value=value, anchored="", day=None, clock=None)


def _every_value(shape: Shape, value: str) -> str | None:
    """The value without the year, month or week that the words leave open."""
    day, _, clock = value.partition("T")
    tail = f"T{clock}" if clock else ""
    if shape.reads in ("clock", "part"):
        return f"XXXX-XX-XX{tail}" if tail else None
    if shape.reads == "weekday":
        return f"XXXX-WXX-{shape.meaning('weekday')}{tail}"
    if shape.reads == "weekend":
        return "XXXX-WXX-WE"
    return f"XXXX-{day[5:]}{tail}" if len(day) > len("2021-") else None


def _returns(shape: Shape, setting: Setting) -> bool:
    """Whether an adverb before the shape, or the opening hours of a house, make it return."""
    before = setting.text[max(0, shape.span.start - LEAD_CHARACTERS) : shape.span.start]
    if load_pattern("returns_before").search(before):
        return True
    if setting.lean >= 0 and load_pattern("returns_around").search(_clause_around(shape, setting)):
        return True
    if shape.reads == "season":
        # the months of a season, told in the present, are those of every year
        return shape.get("season") in load_forms("season_months") and 0 <= setting.lean < FUTURE
    if shape.reads not in ("weekday", "month"):
        return False
    if shape.get("part_loose").endswith("s") and 0 <= setting.lean < FUTURE:
        # "Mittwoch vormittags", unlike "Mittwoch Vormittag", tells of every week
        return True
    around = setting.text[max(0, shape.span.start - AROUND_CHARACTERS) : shape.span.end + AROUND_CHARACTERS]
    ranged = load_pattern("range_behind").match(setting.following) or load_pattern("range_before").search(before)
    return bool(ranged) and load_pattern("opening_hours").search(around) is not None


def _clause_around(shape: Shape, setting: Setting) -> str:
    """The words next to the shape up to the borders of its clause."""
    border = load_pattern("clause_border")
    before = setting.text[max(0, shape.span.start - AROUND_CHARACTERS) : shape.span.start]
    starts = [m.end() for m in border.finditer(before)]
    return before[starts[-1] if starts else 0 :] + border.split(setting.following, maxsplit=1)[0]
