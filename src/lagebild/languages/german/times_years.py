"""In which year a date lies that names none: by tense, nearness and what was told before."""

from datetime import date

from lagebild.languages.german.times_grammar import Shape, load_pattern, look_up, read_number
from lagebild.languages.german.times_known import find_known_year
from lagebild.languages.german.times_setting import Setting
from lagebild.languages.german.times_values import month_days

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

MONTHS = 12
TWO_DIGIT_YEARS_TO_COME = 20
"""A year of two digits lies at most so far ahead of publication."""


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
    known = find_known_year(setting, month, day) if shape.get("day") else None
    if known is not None or setting.today is None:
        return known or _year_of_sentence(setting)
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
    against = told.year is not None and (told.year - today.year) * setting.lean < 0
    if told.year is not None and near and abs(told.year - today.year) >= FAR_YEARS and not against:
        return told.year
    if (first := _first_of_range(shape, setting)) is not None:
        return first[0] + int(month < first[1])
    last = load_pattern("month_of_range").match(setting.following)
    lasts = (int(look_up("month", last["month"])) - month) % MONTHS if last else 0
    if shape.get("day"):
        # from the end of one month to the beginning of the next is no month
        lasts = max(0, lasts - 1)
        if (year := _year_by_weekday(shape, today, month, day)) is not None:
            return year
    return nearest_year(today, month, day, side_of(shape, setting), by_month=not shape.get("day"), lasts=lasts)


def _year_by_weekday(shape: Shape, today: date, month: int, day: int) -> int | None:
    """The only one of three years in which the day is the weekday told beside it ("Sonntag, 14. September")."""
    weekday = shape.meaning("weekday") or shape.meaning("weekday_short")
    years = (today.year - 1, today.year, today.year + 1)
    days = (each for year in years for each in month_days(year, month) if each.day == day)
    fits = [each.year for each in days if each.isoweekday() == weekday]
    return fits[0] if len(fits) == 1 else None


def _first_of_range(shape: Shape, setting: Setting) -> tuple[int, int] | None:
    """Year and month of the date right before, with which this one makes a range: "von November bis März"."""
    told = setting.told
    joint = setting.text[told.behind : shape.span.start].strip()
    # "Rom, 14. März - Im Januar": what a preposition opens ends no range
    bare = any(shape.words.startswith(part) for part in shape.parts.values())
    joined = bare and load_pattern("joins_range").fullmatch(joint) if joint else shape.opens("opens_until")
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
