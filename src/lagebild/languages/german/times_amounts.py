"""What lengths of time, repetitions and vague words mean."""

import re

from lagebild.languages.german.times_grammar import Shape, load_forms, load_pattern, look_up, read_number
from lagebild.languages.german.times_relative import amount_of
from lagebild.languages.german.times_setting import Reader, Reading, Setting, date_reading
from lagebild.languages.german.times_values import amount_value

AGE_CHARACTERS = 70
"""Whose age an amount is stands so near before it."""
OLDEST = 120
"""Nobody is older; more years are the age of a thing, a length of time."""
RETURNING_STEMS = frozenset({"D", "W"})
"""Units of adverbs that tell how often something returns."""
LONG_UNITS = frozenset({"DE", "CE", "ML"})


def read_since(shape: Shape, setting: Setting) -> Reading | None:
    """How long something has lasted."""
    unit = shape.meaning("unit_plural") or shape.meaning("unit")
    return Reading("DURATION", amount_value(amount_of(shape), unit), shape.meaning("bound") or None, period=True)


def read_duration_bare(shape: Shape, setting: Setting) -> Reading | None:
    """Units that nobody counts, where only a length can be meant: "nach Jahren", "dauert Stunden"."""
    return Reading("DURATION", amount_value(None, shape.meaning("unit_plural")))


def read_duration_clock(shape: Shape, setting: Setting) -> Reading | None:
    """A length as a stopwatch shows it: "2:05:12 Stunden", "3:40 Minuten"."""
    numbers = [int(shape.get(name)) for name in ("hours", "minutes", "seconds") if shape.get(name)]
    letters = "HMS" if shape.get("unit").startswith("St") else "MS"
    if len(numbers) > len(letters):
        return None
    told = [str(number) if number else "" for number in numbers]
    if shape.get("fraction"):
        told[-1] = f"{numbers[-1]}.{shape.get('fraction')}"
    return Reading("DURATION", "PT" + "".join(n + letter for n, letter in zip(told, letters, strict=False) if n))


def read_whole_unit(shape: Shape, setting: Setting) -> Reading | None:
    """A whole day, week or year."""
    return Reading("DURATION", amount_value(1, shape.meaning("unit_single")))


def read_vague_span(shape: Shape, setting: Setting) -> Reading | None:
    """A length that nobody measures."""
    return Reading("DURATION", "PXX", period=True)


def read_duration(shape: Shape, setting: Setting) -> Reading | None:
    """An amount of time, such as three years and four months."""
    if _is_age(shape, setting):
        return None
    count, unit = amount_of(shape), shape.meaning("unit")
    value = amount_value(count, unit)
    for number, name in (("count2", "unit2"), ("count3", "unit3")):
        if shape.get(name):
            if not shape.get(number):
                return None
            value += amount_value(read_number(shape.get(number)), shape.meaning("unit", name)).lstrip("P")
    mod = shape.meaning("bound") or shape.meaning("bound_adjective") or None
    if shape.get("within"):
        mod = mod or ("LESS_THAN" if shape.meaning("within") and count else None)
    # a term counts from when it is set
    term = shape.get("within") and not load_pattern("counts_from_behind").match(setting.following)
    anchored = "told" if term else ""
    return Reading("DURATION", _join_clock_parts(value), _mod_of_range(shape, setting) or mod, anchored=anchored)


def _mod_of_range(shape: Shape, setting: Setting) -> str | None:
    """At which end of a range of amounts this one stands: "sechs bis acht Monate"."""
    if shape.rule == "first_of_amounts":
        return "EQUAL_OR_MORE"
    behind = setting.told.amount_end
    beside = behind == setting.told.behind and load_pattern("range_of_amounts").fullmatch(
        setting.text[behind : shape.span.start].lstrip()
    )
    return "EQUAL_OR_LESS" if behind and beside else None


def _join_clock_parts(value: str) -> str:
    """PT5HT3M as PT5H3M."""
    first, *rest = value.split("T")
    return first + ("T" + "".join(rest) if rest else "")


def _is_age(shape: Shape, setting: Setting) -> bool:
    """Whether the amount says how old somebody is."""
    if shape.meaning("unit") in LONG_UNITS or (amount_of(shape) or 0) > OLDEST:
        return False
    rest = load_pattern("rest_of_range").match(setting.following) if shape.rule == "first_of_amounts" else None
    end = shape.span.end + (rest.end() if rest else 0)
    following = setting.following[rest.end() if rest else 0 :]
    if load_pattern("age_behind").match(following):
        return True
    before = setting.text[max(0, shape.span.start - AGE_CHARACTERS) : end]
    return load_pattern("age_before").search(before) is not None and not _qualifies_lasting(following)


def _qualifies_lasting(following: str) -> bool:
    """Whether the noun right behind lasts so long: "mit zwei Jahren Verspätung"."""
    noun = re.match(r"\s+([A-ZÄÖÜ][\w-]+)", following)
    return noun is not None and any(noun[1].lower().endswith(ending) for ending in load_forms("lasting"))


def read_duration_adjective(shape: Shape, setting: Setting) -> Reading | None:
    """An adjective such as "50-minütig"; ages of people are none."""
    stem, compound = shape.meaning("unit_stem"), shape.get("compound").rstrip("-").lower()
    if stem == "Y" and _tells_age(shape, setting.following):
        return None
    special = look_up("compound_number", compound)
    count = read_number(compound) if special is None else None if special == "X" else float(special)
    if stem in RETURNING_STEMS and shape.words.endswith(shape.get("unit_stem")) and special is None:
        # without an ending it is an adverb: "14-tägig erscheinen"
        return Reading("SET", amount_value(count, stem))
    return Reading("DURATION", amount_value(count, stem), shape.meaning("bound") or None)


def _tells_age(shape: Shape, following: str) -> bool:
    """Whether years as adjective tell the age of somebody: as noun, or by the noun behind."""
    compound, stem = shape.get("compound"), shape.get("unit_stem")
    if look_up("compound_number", compound.lower()) is not None:
        return False
    if stem[0].isupper() or compound[0].isupper():
        return True
    noun = re.search(r"\b[A-ZÄÖÜ][\w-]*", following[:40])
    word = noun.group().lower() if noun else ""
    if compound[0].isdigit():
        return not any(word.endswith(ending) for ending in load_forms("lasting"))
    return not word or word in load_forms("person_noun") or load_pattern("person_ending").search(word) is not None


def read_duration_long(shape: Shape, setting: Setting) -> Reading | None:
    """An adverb or adjective such as "stundenlang"."""
    return Reading("DURATION", amount_value(None, shape.meaning("unit_long")))


def read_repeat(shape: Shape, setting: Setting) -> Reading | None:
    """An adverb or adjective such as "täglich"."""
    return Reading("SET", shape.meaning("repeat") or shape.meaning("repeat_noun"))


def read_every(shape: Shape, setting: Setting) -> Reading | None:
    """Every Monday, every second year, every three hours."""
    if shape.get("weekday") and not shape.get("unit_single2"):
        part = shape.meaning("part_tail")
        return Reading("SET", f"XXXX-WXX-{shape.meaning('weekday')}" + (f"T{part}" if part else ""))
    if shape.get("part"):
        return Reading("SET", f"XXXX-XX-XXT{shape.meaning('part')}")
    if shape.get("month"):
        return Reading("SET", f"XXXX-{shape.meaning('month'):02d}")
    if shape.get("season"):
        return Reading("SET", f"XXXX-{shape.meaning('season')}")
    unit = shape.meaning("unit_single") or shape.meaning("unit") or shape.meaning("unit", "other")
    if shape.get("unit_single2"):
        # every third Thursday of a month returns by the month
        return Reading("SET", amount_value(1, shape.meaning("unit_single", "unit_single2")))
    if shape.get("half_number"):
        return Reading("SET", amount_value(amount_of(shape), unit))
    count = read_number(shape.get("count")) if shape.get("count") else shape.meaning("ordinal") or 1
    return Reading("SET", amount_value(None if shape.get("few") else count, unit))


def read_rhythm(shape: Shape, setting: Setting) -> Reading | None:
    """A rhythm of so many units: "im Zwei-Stunden-Takt"."""
    return Reading("SET", amount_value(amount_of(shape), shape.meaning("unit")))


def read_per(shape: Shape, setting: Setting) -> Reading | None:
    """Once a week, per day, a thousand a year."""
    if shape.get("other") == "Nacht":
        return Reading("SET", "XXXX-XX-XXTNI")
    unit = shape.meaning("unit_single") or shape.meaning("unit", "other")
    per = load_pattern("per_unit").search(shape.words) is not None
    if not per and not shape.get("often") and not _counts_before(shape, setting):
        return None
    return Reading("SET", amount_value(1, unit))


def _counts_before(shape: Shape, setting: Setting) -> bool:
    """Whether "im Jahr" or "am Tag" says how often: something is counted right before it."""
    before = setting.text[max(0, shape.span.start - 40) : shape.span.start]
    if load_pattern("not_per_behind").match(setting.following):
        return False
    if shape.opens("per_year") and shape.meaning("unit_single") in ("Y", "M"):
        return True
    return load_pattern("counted_before").search(before) is not None


def read_weekdays_adverb(shape: Shape, setting: Setting) -> Reading | None:
    """Repeatedly on a weekday."""
    weekday = shape.meaning("weekdays_adverb") or shape.meaning("weekday_stem")
    part = shape.meaning("part_set")
    return Reading("SET", f"XXXX-WXX-{weekday}" + (f"T{part}" if part else ""))


def read_vague(shape: Shape, setting: Setting) -> Reading | None:
    """A word that only says past, present or future."""
    for name, value in (("past_ref", "PAST_REF"), ("present_ref", "PRESENT_REF"), ("future_ref", "FUTURE_REF")):
        if shape.get(name):
            return date_reading(value)
    return None


def read_formerly(shape: Shape, setting: Setting) -> Reading | None:
    """An adverb that means the past, unless an amount or a degree makes it a comparative."""
    before = setting.text[max(0, shape.span.start - 20) : shape.span.start]
    return None if load_pattern("comparative_before").search(before) else date_reading("PAST_REF")


def read_vague_years(shape: Shape, setting: Setting) -> Reading | None:
    """Years that nobody counts, such as those of somebody's youth."""
    return Reading("DURATION", "PXY", period=True)


READERS: dict[str, Reader] = {
    "since": read_since,
    "duration_bare": read_duration_bare,
    "duration_clock": read_duration_clock,
    "whole_unit": read_whole_unit,
    "vague_span": read_vague_span,
    "duration": read_duration,
    "duration_adjective": read_duration_adjective,
    "duration_long": read_duration_long,
    "repeat": read_repeat,
    "every": read_every,
    "per": read_per,
    "rhythm": read_rhythm,
    "weekdays_adverb": read_weekdays_adverb,
    "vague": read_vague,
    "formerly": read_formerly,
    "vague_years": read_vague_years,
}
