"""How the words before a time bound it: "frühestens am", "nicht vor", "über drei Tage hinweg"."""

from lagebild.languages.german.times_calendar import border_mod
from lagebild.languages.german.times_grammar import Shape, load_pattern
from lagebild.languages.german.times_setting import Reading, Setting
from lagebild.model.changes import replace

LEAD_CHARACTERS = 24
"""The word that bounds a time stands so near before it."""

BORDERED = frozenset({"weekday", "season", "fraction", "weekend", "weekend_days", "week_of_feast", "week_of_month"})
"""Readings of points that "vor" and "nach" bound, beside those that look for it themselves."""

AMOUNTS = frozenset({"duration", "since"})


def bound(shape: Shape, reading: Reading, setting: Setting) -> Reading:
    """The reading with the bound that the words around it give."""
    before = setting.text[max(0, shape.span.start - LEAD_CHARACTERS) : shape.span.start]
    if reading.type == "DURATION":
        return replace(reading, mod=_bound_amount(shape, reading, setting, before))
    if reading.type not in ("DATE", "TIME"):
        return reading
    mod = reading.mod
    if mod is None and shape.reads in BORDERED:
        mod = border_mod(shape)
    if mod == "BEFORE" and load_pattern("denied_before").search(before):
        mod = "ON_OR_AFTER"
    if mod is None and load_pattern("earliest_before").search(before):
        mod = "ON_OR_AFTER"
    if mod is None and load_pattern("latest_before").search(before):
        mod = "ON_OR_BEFORE"
    return replace(reading, mod=mod)


def _bound_amount(shape: Shape, reading: Reading, setting: Setting, before: str) -> str | None:
    """What bounds a length; "über" before what is counted over is no bound."""
    mod = reading.mod
    if shape.reads not in AMOUNTS:
        return mod
    if shape.get("bound") == "über" and (
        shape.get("vague_number") or load_pattern("spread_behind").match(setting.following)
    ):
        return None
    if mod is None and load_pattern("least_before").search(before):
        return "EQUAL_OR_MORE"
    return mod
