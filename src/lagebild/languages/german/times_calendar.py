"""What days, months and years of the calendar mean, with or without the year."""

import re
from datetime import date

from lagebild.languages.german.times_grammar import Shape, load_pattern, load_words, look_up, read_number
from lagebild.languages.german.times_setting import Reader, Reading, Setting, clock_reading, date_reading
from lagebild.languages.german.times_values import add_months, month_days, month_value

AGAINST_TENSE = 12
"""A date against the tense of its clause must be so many times nearer to be preferred."""

SURELY_PAST = -9
"""A lean that no nearness outweighs."""

HARDLY_TO_COME = 0.5
"""A lean that gives way to nearness more easily."""

BEFORE_CHARACTERS = 24
"""The words of a border stand so near before."""

FAR_YEARS = 2
"""A year told so far from publication sets the scene for dates without year behind it."""

NEAR_CHARACTERS = 60
"""So far behind a told year a date without year may still belong to it, where no news is told."""

MOST_YEARS_TO_COME = 80
"""Four digits that lie farther ahead count something."""

FIRST_PLAIN_YEAR = 1800
"""Earlier years before a noun are rarer than counts of so many things."""

FIRST_COMMON_YEAR = 1900
"""Behind "rund" or "um" only later years are more probable than counts."""

ROUND = 50
"""Who counts roughly says such numbers."""

MILLENNIUM = 2000
MONTHS = 12
LONGEST_MONTH = 31

TWO_DIGIT_YEARS_TO_COME = 20
"""A year of two digits lies at most so far ahead of publication."""


def read_day(shape: Shape, setting: Setting) -> Reading | None:
    """A day of a month, with or without year."""
    number = shape.get("day") or str(shape.meaning("ordinal") or "")
    month = shape.meaning("month") or int(shape.get("monthnumber") or shape.get("monthnumber2") or 0)
    anchored = "" if shape.get("year") else "published"
    if shape.get("this_month") and setting.today:
        month = setting.today.month
    day = int(number)
    if (
        not 1 <= day <= 31
        or not month
        or load_pattern("numbered_before").search(setting.text[: shape.span.start][-14:])
    ):
        return None
    year = find_year(shape, setting, month, day)
    if year is None:
        return date_reading(f"XXXX-{month:02d}-{day:02d}", anchored=anchored)
    try:
        exact = date(year, month, day)
    except ValueError:
        return None
    if shape.get("hour"):
        return clock_reading(exact, int(shape.get("hour")), int(shape.get("minute")), mod=None, zone=None)
    part = shape.meaning("part") or shape.meaning("part_tail") or shape.meaning("part_loose")
    if part:
        value = f"{exact.isoformat()}T{part}"
        return Reading("TIME", value, shape.meaning("part_degree"), anchored=anchored, day=exact)
    return date_reading(exact.isoformat(), anchored=anchored, day=exact, mod=border_mod(shape))


def read_bare_day(shape: Shape, setting: Setting) -> Reading | None:
    """A day of the month told last, or of the next one where it lies behind that day."""
    day, number = setting.day, int(shape.get("day"))
    if day is None or not 1 <= number <= LONGEST_MONTH:
        return None
    first = day.replace(day=1)
    months = (first, add_months(first, 1)) if number >= day.day else (add_months(first, 1), add_months(first, 2))
    exact = next((d for month in months for d in month_days(month.year, month.month) if d.day == number), None)
    return None if exact is None else date_reading(exact.isoformat(), anchored="told", day=exact)


def find_year(shape: Shape, setting: Setting, month: int, day: int = 15) -> int | None:
    """The year told with a month or day, else the one that fits tense, nearness and a year told before."""
    if shape.get("year"):
        return full_year(shape.get("year"), setting.today)
    if border := load_pattern("year_of_range").match(setting.following):
        # from November to March 2010 begins in the year before
        return int(border["year"]) - int(look_up("month", border["month"]) < month)
    told = setting.told
    if shape.get("same_year"):
        return told.around
    if setting.today is None:
        return _year_of_sentence(setting)
    if (offset := year_offset(shape)) is not None:
        return setting.today.year + offset
    if told.year_alone and shape.span.start - told.behind <= 1:
        return told.around
    return _find_untold_year(shape, setting, setting.today, month, day)


def _year_of_sentence(setting: Setting) -> int | None:
    """The year told earlier in a sentence about the past: a report without a date gives its own dates no other."""
    apart = load_pattern("sentence_border").search(setting.text, setting.told.end, setting.start)
    return None if apart or setting.lean > 0 else setting.told.year


def year_offset(shape: Shape) -> int | None:
    """How many years from publication the words beside a month, season or quarter count."""
    if shape.get("years_ago"):
        return -round(read_number(shape.get("years_ago")) or 0)
    offset = shape.meaning("year_adjective") if shape.get("year_adjective") else shape.meaning("year_of")
    return None if offset is None else int(offset)


def _find_untold_year(shape: Shape, setting: Setting, today: date, month: int, day: int) -> int:
    """The year that nothing beside the date tells."""
    told = setting.told
    near = setting.essay and shape.span.start - told.end < NEAR_CHARACTERS
    near = near or (told.month == month and setting.lean < 0)
    to_come = setting.lean > 0 and told.year is not None and told.year < today.year
    if told.year is not None and near and abs(told.year - today.year) >= FAR_YEARS and not to_come:
        return told.year
    if (first := _first_of_range(shape, setting)) is not None:
        return first[0] + int(month < first[1])
    last = load_pattern("month_of_range").match(setting.following)
    lasts = (int(look_up("month", last["month"])) - month) % MONTHS if last else 0
    if shape.get("day"):
        # from the end of one month to the beginning of the next is no month
        lasts = max(0, lasts - 1)
    return nearest_year(today, month, day, side_of(shape, setting), by_month=not shape.get("day"), lasts=lasts)


def _first_of_range(shape: Shape, setting: Setting) -> tuple[int, int] | None:
    """Year and month of the date right before, with which this one makes a range: "von November bis März"."""
    told = setting.told
    joint = setting.text[told.behind : shape.span.start].strip()
    joined = load_pattern("joins_range").fullmatch(joint) if joint else shape.opens("opens_until")
    if not joined:
        return None
    if told.day is not None and told.day_end == told.behind:
        return told.day.year, told.day.month
    month = load_pattern("whole_month").fullmatch(told.period) if told.period_end == told.behind else None
    return (int(month[1]), int(month[2])) if month else None


def side_of(shape: Shape, setting: Setting) -> float:
    """The side on which a date lies: "since" leaves no doubt, "from" and "until" decide where the tense does not."""
    if shape.opens("opens_since"):
        return SURELY_PAST
    before = setting.text[max(0, shape.span.start - BEFORE_CHARACTERS) : shape.span.start]
    border = shape.opens("opens_border_to_come") or load_pattern("until_before").search(before)
    return HARDLY_TO_COME if border and setting.lean == 0 else setting.lean


def nearest_year(today: date, month: int, day: int, lean: float, *, by_month: bool, lasts: int = 0) -> int:
    """The year in which a month or day lies nearest to publication, on the side that the tense tells.

    What lasts so many months more may be running, or must be over where the tense is past.
    """

    def cost(year: int) -> float:
        if by_month:
            distance = 30 * ((year - today.year) * 12 + month - today.month)
        else:
            distance = (date(year, month, min(day, 28)) - today).days
        if lean < 0:
            distance += 30 * lasts
        elif distance < 0:
            distance = min(0, distance + 30 * lasts)
        against = (distance > 0 and lean < 0) or (distance < 0 and lean > 0)
        return abs(distance) * (AGAINST_TENSE ** abs(lean) if against else 1)

    return min((today.year, today.year - 1, today.year + 1), key=cost)


def full_year(digits: str, today: date | None) -> int:
    """A year of two digits lies in the hundred years that end soon after publication."""
    year = int(digits)
    if len(digits) > 2:
        return year
    latest = (today.year if today else 2000) + TWO_DIGIT_YEARS_TO_COME
    return latest - (latest - year) % 100


def border_mod(shape: Shape) -> str | None:
    """BEFORE or AFTER, when a preposition makes the date a border."""
    mod: str | None = look_up("border", shape.words.split()[0])
    return mod


def read_nth_weekday(shape: Shape, setting: Setting) -> Reading | None:
    """The first, second or last such weekday of a month."""
    month, number = shape.meaning("month"), int(shape.meaning("ordinal"))
    year = find_year(shape, setting, month)
    if year is None:
        return date_reading(None, anchored="published")
    days = [day for day in month_days(year, month) if day.isoweekday() == shape.meaning("weekday")]
    if number > len(days):
        return None
    day = days[number - 1] if number > 0 else days[-1]
    return date_reading(day.isoformat(), day=day, anchored="" if shape.get("year") else "published")


def read_month(shape: Shape, setting: Setting) -> Reading | None:
    """A month, its beginning, middle or end, or a half of it."""
    month = shape.meaning("month")
    mod = shape.meaning("edge") or border_mod(shape)
    if shape.get("half"):
        mod = "START" if shape.meaning("ordinal") == 1 else "END"
    direction = shape.meaning("direction")
    anchored = "" if shape.get("year") else "published"
    if direction is not None and setting.today is not None and not shape.get("year"):
        year = nearest_year(setting.today, month, 15, int(direction) or setting.lean, by_month=True)
        if direction and month == setting.today.month:
            year += int(direction)
        elif abs(direction) > 1:
            year += int(direction / abs(direction))
        return date_reading(month_value(year, month), mod=mod, anchored=anchored)
    found = find_year(shape, setting, month)
    return date_reading(f"XXXX-{month:02d}" if found is None else month_value(found, month), mod=mod, anchored=anchored)


def read_year(shape: Shape, setting: Setting) -> Reading | None:
    """A year with a word that says so."""
    mod = shape.meaning("edge") or border_mod(shape)
    return date_reading(f"{int(shape.get('year')):04d}", mod=mod)


def read_year_short(shape: Shape, setting: Setting) -> Reading | None:
    """The end of a span of years in two digits: "1914-18"."""
    first = re.search(r"(\d{4})\D{1,5}$", setting.text[: shape.span.start][-9:])
    if first is None or not _ends_span(int(first[1]), int(shape.get("year_to"))):
        return None
    return date_reading(first[1][:2] + shape.get("year_to"))


def _ends_span(first: int, digits: int) -> bool:
    """Whether two digits behind a year can be a later year, and no month."""
    return first % 100 < digits and (digits > MONTHS or first < MILLENNIUM)


def read_before_christ(shape: Shape, setting: Setting) -> Reading | None:
    """A year before the common era."""
    return date_reading(f"BC{int(shape.get('count')):04d}")


def read_bare_year(shape: Shape, setting: Setting) -> Reading | None:
    """Four digits that are a year and no count, number or part of a name."""
    start = shape.span.end - len(shape.get("year"))
    before, after = setting.text[max(0, start - 40) : start], setting.text[shape.span.end : shape.span.end + 40]
    if load_pattern("no_year_before").search(before) or load_pattern("no_year_behind").match(after):
        return None
    if shape.words == shape.get("year") and int(shape.words) % ROUND == 0 and _counts_round(before, after):
        return None
    end = re.match(r"-(\d\d)\b", after)
    if end and not _ends_span(int(shape.get("year")), int(end[1])):
        return None
    year, latest = int(shape.get("year")), (setting.today.year if setting.today else 2000) + MOST_YEARS_TO_COME
    if year > latest or not _is_year_by_words(before, after, year):
        return None
    return date_reading(shape.get("year"), mod=border_mod(shape))


def _counts_round(before: str, after: str) -> bool:
    """Whether the words around a round number make it a count: "1200 waren gekommen", "statt 2000"."""
    counted = load_pattern("round_count_before").search(before)
    return counted is not None or load_pattern("round_count_behind").match(after) is not None


def _is_year_by_words(before: str, after: str, year: int) -> bool:
    """Whether the words around four digits let them be a year."""
    following = re.match(r"\s+(\w[\w-]*)", after)
    preceding = re.search(r"([\w.§]+(?:\s+als)?)[ -]$", before)
    noun = following[1].rpartition("-")[2] if following and following[1][0].isupper() else ""
    counted = following is not None and (noun or following[1]) in load_words()["count_noun"]
    if counted or load_pattern("count_behind").match(after):
        return False
    if preceding and look_up("event_name", preceding[1]) is not None:
        return False
    if preceding and look_up("count_lead", preceding[1]) is not None:
        return not noun and year >= (look_up("count_lead", preceding[1]) or FIRST_COMMON_YEAR)
    if year < FIRST_PLAIN_YEAR and noun.endswith(("n", "e", "er")):
        return False
    # a round number before a noun counts something
    return not (noun and year % 100 == 0 and year != MILLENNIUM)


READERS: dict[str, Reader] = {
    "day": read_day,
    "bare_day": read_bare_day,
    "nth_weekday": read_nth_weekday,
    "month": read_month,
    "year": read_year,
    "bare_year": read_bare_year,
    "year_short": read_year_short,
    "before_christ": read_before_christ,
}
