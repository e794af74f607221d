"""What feasts mean, movable days computed, and the days beside them."""

from datetime import date, timedelta

from lagebild.languages.german.times_calendar import border_mod
from lagebild.languages.german.times_grammar import Shape
from lagebild.languages.german.times_setting import Reader, Reading, Setting, date_reading, day_reading
from lagebild.languages.german.times_values import holiday_day, next_weekday
from lagebild.languages.german.times_years import AGAINST_TENSE


def read_holiday(shape: Shape, setting: Setting) -> Reading | None:
    """A holiday or the night of one, movable days computed."""
    night = bool(shape.get("holiday_night"))
    day = _feast_day(shape, setting, shape.meaning("holiday_night" if night else "holiday"))
    mod = shape.meaning("clock_bound") or border_mod(shape)
    if day is None:
        return date_reading(_open_year(shape.meaning("holiday")), mod=mod, anchored="published")
    if night:
        return day_reading(day, anchored=_anchor_of(shape), part="NI")
    return date_reading(day.isoformat(), mod=mod, day=day, anchored=_anchor_of(shape))


def read_weekday_of_feast(shape: Shape, setting: Setting) -> Reading | None:
    """A weekday before or after a feast."""
    feast = _feast_day(shape, setting, shape.meaning("holiday"))
    if feast is None:
        return date_reading(None, anchored="published")
    day = next_weekday(feast, shape.meaning("weekday"), _side_of(shape))
    return day_reading(day, anchored=_anchor_of(shape), part=shape.meaning("part_tail"))


def read_day_of_feast(shape: Shape, setting: Setting) -> Reading | None:
    """The day before or after a feast, or the evening before it."""
    feast, part = _feast_day(shape, setting, shape.meaning("holiday")), "EV" if shape.get("eve") == "Vorabend" else None
    if feast is None:
        return date_reading(None, anchored="published")
    return day_reading(feast + timedelta(days=_side_of(shape)), anchored=_anchor_of(shape), part=part)


def _feast_day(shape: Shape, setting: Setting, rule: str | int) -> date | None:
    """The day of a feast in the year told beside it, else in the year that fits."""
    if shape.get("year"):
        return holiday_day(rule, int(shape.get("year")))
    lean = float(shape.meaning("direction") or setting.lean)
    return nearest_holiday(rule, setting.today, lean) if setting.today else None


def _open_year(rule: str | int | None) -> str | None:
    """Month and day of a feast that returns on them, where nothing tells the year."""
    return f"XXXX-{rule}" if isinstance(rule, str) and rule[:2].isdigit() else None


def _anchor_of(shape: Shape) -> str:
    """From what the day is counted: from nothing where its year is told."""
    return "" if shape.get("year") else "published"


def _side_of(shape: Shape) -> int:
    """Whether the day lies behind the feast or before it."""
    return 1 if shape.get("side") == "nach" else -1


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
