"""What feasts mean, movable days computed, and the days beside them."""

from datetime import date, timedelta

from lagebild.languages.german.times_calendar import AGAINST_TENSE, border_mod
from lagebild.languages.german.times_grammar import Shape
from lagebild.languages.german.times_setting import Reader, Reading, Setting, date_reading, day_reading
from lagebild.languages.german.times_values import holiday_day, next_weekday


def read_holiday(shape: Shape, setting: Setting) -> Reading | None:
    """A holiday or the night of one, movable days computed."""
    rule = shape.meaning("holiday_night") if shape.get("holiday_night") else shape.meaning("holiday")
    mod = shape.meaning("clock_bound") or border_mod(shape)
    if shape.get("year"):
        day, anchored = holiday_day(rule, int(shape.get("year"))), ""
    elif setting.today is None:
        return date_reading(None, mod=mod, anchored="published")
    else:
        lean = float(shape.meaning("direction") or setting.lean)
        day, anchored = nearest_holiday(rule, setting.today, lean), "published"
    if shape.get("holiday_night"):
        return day_reading(day, anchored=anchored, part="NI")
    return date_reading(day.isoformat(), mod=mod, day=day, anchored=anchored)


def read_weekday_of_feast(shape: Shape, setting: Setting) -> Reading | None:
    """A weekday before or after a feast."""
    feast = _feast_day(shape, setting)
    if feast is None:
        return date_reading(None, anchored="published")
    day = next_weekday(feast, shape.meaning("weekday"), 1 if shape.get("side") == "nach" else -1)
    return day_reading(day, anchored="" if shape.get("year") else "published", part=shape.meaning("part_tail"))


def read_day_of_feast(shape: Shape, setting: Setting) -> Reading | None:
    """The day before or after a feast, or the evening before it."""
    feast, part = _feast_day(shape, setting), "EV" if shape.get("eve") == "Vorabend" else None
    if feast is None:
        return date_reading(None, anchored="published")
    day = feast + timedelta(days=1 if shape.get("side") == "nach" else -1)
    return day_reading(day, anchored="" if shape.get("year") else "published", part=part)


def _feast_day(shape: Shape, setting: Setting) -> date | None:
    """The day of the feast named in the shape."""
    rule = shape.meaning("holiday")
    if shape.get("year"):
        return holiday_day(rule, int(shape.get("year")))
    return nearest_holiday(rule, setting.today, setting.lean) if setting.today else None


def nearest_holiday(rule: str | int, today: date, lean: float) -> date:
    """The holiday of the year that fits the tense and lies nearest."""

    def cost(day: date) -> float:
        distance = (day - today) / timedelta(days=1)
        against = (distance > 0 and lean < 0) or (distance < 0 and lean > 0)
        return abs(distance) * (AGAINST_TENSE if against else 1)

    return min((holiday_day(rule, today.year + offset) for offset in (0, -1, 1)), key=cost)


READERS: dict[str, Reader] = {
    "holiday": read_holiday,
    "weekday_of_feast": read_weekday_of_feast,
    "day_of_feast": read_day_of_feast,
}
