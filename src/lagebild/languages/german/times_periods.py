"""What seasons, parts of a year, decades and centuries mean."""

from datetime import date

from lagebild.languages.german.times_calendar import border_mod
from lagebild.languages.german.times_grammar import Shape, load_pattern
from lagebild.languages.german.times_setting import Reader, Reading, Setting, date_reading
from lagebild.languages.german.times_verbs import FUTURE
from lagebild.languages.german.times_years import AGAINST_TENSE, side_of, year_offset

SURELY = 1000
"""Weight of a side that a word of the expression itself tells."""
MOST_YEARS_OF_A_SPAN = 30
"""More years between two joined by a slash are two numbers."""
MONTHS_OF_A_SEASON = 3
MIDYEAR = 6
"""Up to this month the new year is the running one."""
LEAD_CHARACTERS = 12
"""The preposition of a period stands so near before it."""


def read_double_year(shape: Shape, setting: Setting) -> Reading | None:
    """A season or school year such as 2021/22, or a span of years such as 1914/18."""
    first = int(shape.get("year"))
    last = int(str(first)[: 4 - len(shape.get("year_to"))] + shape.get("year_to"))
    if not 0 < last - first <= MOST_YEARS_OF_A_SPAN:
        return None
    return date_reading(f"{first}/{last}")


def read_decade(shape: Shape, setting: Setting) -> Reading | None:
    """A decade, told in digits or words."""
    mod = shape.meaning("edge") or shape.meaning("part_degree")
    digits = shape.get("decade")
    if len(digits) == 4:
        return date_reading(digits[:3], mod=mod)
    tens = int(digits[0]) if digits.isdigit() else shape.meaning("decade")
    return None if tens is None else date_reading(f"19{tens}", mod=mod)


def read_century(shape: Shape, setting: Setting) -> Reading | None:
    """A century, as the first two digits of its years."""
    number = int(shape.get("century") or shape.meaning("ordinal") or 0)
    if number < 1:
        return None
    era = "BC" if shape.get("before_christ") else ""
    return date_reading(f"{era}{number - 1:02d}", mod=shape.meaning("edge") or shape.meaning("part_degree"))


def read_calendar_week(shape: Shape, setting: Setting) -> Reading | None:
    """A numbered week of a year."""
    year = int(shape.get("year") or (setting.today.year if setting.today else 0))
    return date_reading(f"{year:04d}-W{int(shape.get('week')):02d}", anchored="" if shape.get("year") else "published")


def read_season(shape: Shape, setting: Setting) -> Reading | None:
    """A season of a year."""
    season, direction = shape.meaning("season"), shape.meaning("direction")
    mod = shape.meaning("edge") or shape.meaning("season_edge", "season")
    if shape.get("year"):
        return date_reading(f"{shape.get('year')}-{season}", mod=mod)
    if shape.get("same_year") and setting.told.around:
        return date_reading(f"{setting.told.around}-{season}", mod=mod, anchored="told")
    if setting.today is None:
        return date_reading(f"XXXX-{season}", mod=mod, anchored="published")
    month = {"SP": 4, "SU": 7, "FA": 10, "WI": 13}[season]
    offset = year_offset(shape)
    if offset is not None:
        year = setting.today.year + offset
    else:
        year = (_this_season(setting.today, month) if direction == 0 else None) or _nearest_season(
            setting.today, month, float(direction or 0) or side_of(shape, setting), bool(direction)
        )
    return date_reading(f"{year}-{season}", mod=mod, anchored="published")


def _this_season(today: date, month: int) -> int | None:
    """The year of the season called this one: it runs, is just over or about to begin, whatever the tense."""
    distances = {year: abs((year - today.year) * 12 + month - today.month) for year in (today.year, today.year - 1)}
    year = min(distances, key=distances.__getitem__)
    return year if distances[year] <= MONTHS_OF_A_SEASON else None


def _nearest_season(today: date, month: int, lean: float, told: bool) -> int:
    """The year whose season around the month fits; one that runs counts for both tenses, but is no last or next one."""
    running, weight = (-2, SURELY) if told else (1, AGAINST_TENSE)

    def cost(year: int) -> float:
        distance = (year - today.year) * 12 + month - today.month
        against = (distance > running and lean < 0) or (distance < -running and lean > 0)
        return (abs(distance) or 1) * weight if against else abs(distance)

    return min((today.year, today.year - 1, today.year + 1), key=cost)


def read_new_year(shape: Shape, setting: Setting) -> Reading | None:
    """The year that has just begun or begins next, or the one that ends or has just ended."""
    if setting.today is None:
        return date_reading(None, anchored="published")
    year = setting.today.year + (setting.today.month > MIDYEAR) - bool(shape.get("old"))
    return date_reading(str(year), anchored="published")


def read_fraction(shape: Shape, setting: Setting) -> Reading | None:
    """A quarter or half of a year."""
    kind, number = shape.meaning("fraction"), int(shape.get("number") or shape.meaning("ordinal"))
    parts = 4 if kind == "Q" else 2
    number = parts if number == -1 else number
    if not 1 <= number <= parts:
        return None
    mod = shape.meaning("edge") or border_mod(shape)
    if shape.get("year"):
        return date_reading(f"{shape.get('year')}-{kind}{number}", mod=mod)
    if setting.today is None:
        return date_reading(f"XXXX-{kind}{number}", mod=mod, anchored="published")
    offset = year_offset(shape)
    year = setting.today.year + (offset or 0)
    starts = (number - 1) * (12 // parts) + 1
    if offset is None and setting.lean < 0 and starts > setting.today.month:
        year -= 1
    elif (
        offset is None
        and setting.lean >= FUTURE
        and starts + 12 // parts <= setting.today.month
        and not _is_for(setting)
    ):
        year += 1
    return date_reading(f"{year}-{kind}{number}", mod=mod, anchored="published")


def _is_for(setting: Setting) -> bool:
    """Whether figures are told for the period: "meldete für das erste Halbjahr"."""
    return load_pattern("planned_before").search(setting.text[: setting.start][-LEAD_CHARACTERS:]) is not None


READERS: dict[str, Reader] = {
    "double_year": read_double_year,
    "decade": read_decade,
    "century": read_century,
    "calendar_week": read_calendar_week,
    "season": read_season,
    "new_year": read_new_year,
    "fraction": read_fraction,
}
