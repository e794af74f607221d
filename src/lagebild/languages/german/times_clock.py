"""What times of the day mean, told by the clock in digits or words."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from lagebild.languages.german.times_grammar import Shape, load_pattern, look_up, read_number
from lagebild.languages.german.times_setting import Reader, Reading, Setting, clock_reading, day_reading

NOON = 12
EARLIEST_NIGHT = 5
"""At night the hours up to this one lie behind midnight."""
AFTERNOON = frozenset({"AF", "EV", "NI"})
RETURNING_CHARACTERS = 40
"""So near behind days that return a time of day is told for them."""
HALF_HOUR = 30
"""Nobody counts more minutes to or from the full hour."""


def read_clock(shape: Shape, setting: Setting) -> Reading | None:
    """A time of day, on the day told last."""
    hour = int(shape.get("hour") or read_number(shape.get("hourword")) or 0)
    minute = int(shape.get("minute") or shape.get("minute2") or 0)
    if shape.get("half"):
        hour, minute = hour - 1, 30
    hour, minute = divmod(60 * hour + minute + (shape.meaning("clock_fraction") or 0), 60)
    part = shape.meaning("part_set") or shape.meaning("part") or _part_before(shape, setting)
    if part in AFTERNOON and (EARLIEST_NIGHT if part == "NI" else 0) < hour < NOON:
        hour += NOON
    if not 0 <= hour <= 24:
        return None
    mod = shape.meaning("clock_bound") or None
    if _returns(setting):
        return Reading("TIME", f"T{hour % 24:02d}:{minute:02d}", mod, zone_of(shape, None))
    heads = setting.told.entry or (setting.today if setting.opens_entry else None)
    day = (heads if setting.opens_entry or setting.fills_line else None) or setting.day_at_clock(hour)
    if day is None:
        return Reading("TIME", f"XXXX-XX-XXT{hour:02d}:{minute:02d}", mod, zone_of(shape, None))
    if hour == 24:
        day += timedelta(days=1)
    return clock_reading(day, hour, minute, mod=mod, zone=zone_of(shape, day))


def _returns(setting: Setting) -> bool:
    """Whether the time of day is told for days that return: "montags von 8 bis 12 Uhr"."""
    behind = setting.told.returning_end
    if not behind or setting.told.day_end > behind or setting.start - behind > RETURNING_CHARACTERS:
        return False
    return load_pattern("sentence_border").search(setting.text, behind, setting.start + 1) is None


def _part_before(shape: Shape, setting: Setting) -> str | None:
    """The part of the day told right before a time of day: "abends um 8 Uhr"."""
    before = load_pattern("part_before").search(setting.text[max(0, shape.span.start - 20) : shape.span.start])
    return look_up("part_loose", before.group().strip(" ,\n")) if before else None


def read_clock_behind_day(shape: Shape, setting: Setting) -> Reading | None:
    """A time of day without the word for it, which only a day right before it makes one."""
    gap = setting.text[setting.told.day_end : shape.span.start]
    beside = setting.told.day is not None and setting.told.day_end == setting.told.behind and gap.strip(" ,|/–-") == ""
    return read_clock(shape, setting) if beside else None


def read_clock_in_words(shape: Shape, setting: Setting) -> Reading | None:
    """A time of day in words alone, which may lie in either half of the day: "um zehn vor zwölf"."""
    minutes, hour = read_number(shape.get("minutes") or "null"), read_number(shape.get("hourword"))
    if hour is None or minutes is None or not 0 < hour <= NOON or minutes >= HALF_HOUR or hour % 1 or minutes % 1:
        return None
    part = shape.meaning("part_set") or shape.meaning("part") or _part_before(shape, setting)
    total = (60 * int(hour) + int(minutes) * (shape.meaning("clock_side") or 1)) % (60 * NOON)
    if part in AFTERNOON and (60 * EARLIEST_NIGHT if part == "NI" else 0) < total:
        total += 60 * NOON
    mod = shape.meaning("clock_near") or shape.meaning("clock_preposition") or None
    day, other = setting.day_at(early=total < 60 * NOON), total + 60 * NOON
    if day is None:
        return Reading("TIME", f"XXXX-XX-XXT{_clock_face(total)}", mod)
    reading = clock_reading(day, *divmod(total, 60), mod=mod, zone=None)
    return reading if part else replace(reading, other=f"{day.isoformat()}T{_clock_face(other)}")


def _clock_face(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def zone_of(shape: Shape, day: date | None) -> str | None:
    """The offset from UTC that a zone name means on the day."""
    zone = shape.meaning("zone")
    if not zone or "/" not in zone:
        return zone or None
    if day is None:
        return None
    offset = datetime(day.year, day.month, day.day, NOON, tzinfo=ZoneInfo(zone)).utcoffset() or timedelta()
    minutes = round(offset / timedelta(minutes=1))
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def read_noon(shape: Shape, setting: Setting) -> Reading | None:
    """Noon as part of the day, midnight as the moment between two days."""
    mod = shape.meaning("clock_bound") or None
    at_noon = shape.meaning("noon") == "MI"
    day = setting.day_at(early=True) if at_noon else setting.day
    if at_noon:
        if mod in (None, "APPROX"):
            return Reading("TIME", None, mod) if day is None else day_reading(day, anchored="told", part="MI", mod=mod)
        return (
            Reading("TIME", "XXXX-XX-XXT12:00", mod) if day is None else clock_reading(day, NOON, 0, mod=mod, zone=None)
        )
    if day is None:
        return Reading("TIME", "XXXX-XX-XXT00:00", mod)
    clock, spoken_of = setting.told.clock, day
    late = clock is not None and clock.date() == day and clock.hour >= NOON
    ahead = setting.lean > 0 and day == setting.today
    to_come = clock is None and (ahead or shape.opens("opens_midnight_to_come"))
    if late or setting.ends or to_come or (mod == "AFTER" and _ended(setting, day)):
        day += timedelta(days=1)
    if setting.lean < 0 and setting.today is not None and day > setting.today:
        day = setting.today  # a midnight of the past is over
    reading = clock_reading(day, 0, 0, mod=mod, zone=None)
    return replace(reading, day=spoken_of) if setting.ends else reading


def _ended(setting: Setting, day: date) -> bool:
    """Whether a day of the past that another sentence told was over at its midnight."""
    told, today = setting.told, setting.today
    if told.clock is not None or day != told.day or today is None or day >= today or setting.lean >= 0:
        return False
    return load_pattern("sentence_border").search(setting.text, told.day_end, setting.start) is not None


READERS: dict[str, Reader] = {
    "clock": read_clock,
    "clock_behind_day": read_clock_behind_day,
    "clock_in_words": read_clock_in_words,
    "noon": read_noon,
}
