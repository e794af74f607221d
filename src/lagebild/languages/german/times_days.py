"""What weekdays, weekends, nights and words such as today mean."""

import re
from datetime import date, timedelta

from lagebild.languages.german.times_beside import day_after_term, day_of_issue
from lagebild.languages.german.times_calendar import read_day
from lagebild.languages.german.times_grammar import (
    Shape,
    load_forms,
    load_pattern,
    load_words,
    look_up,
    read_number,
)
from lagebild.languages.german.times_moved import is_brought_forward, is_left_for
from lagebild.languages.german.times_recalled import is_nearer_ahead, is_recalled
from lagebild.languages.german.times_setting import Reader, Reading, Setting, date_reading, day_reading
from lagebild.languages.german.times_values import (
    DAYS_A_WEEK,
    LAST_MONTH,
    SATURDAY,
    add_months,
    month_days,
    next_weekday,
    week_value,
)
from lagebild.languages.german.times_verbs import PLANNED
from lagebild.languages.german.times_years import side_of

BESIDE_CHARACTERS = 2
"""A space and a bracket."""

CONTRAST_CHARACTERS = 200
"""So near behind a time long past the word for today means nowadays."""
CONTRAST_YEARS = 2

SPEECH_CHARACTERS = 200
"""So near behind words in quotation marks it is told when they were said."""

DAYS_OF_A_UNIT = {"D": 1, "W": 7}
MONTHS_OF_A_UNIT = {"M": 1, "Y": 12}
WEEKS_IN_DAYS = {8: 7, 15: 14}
"""So many days, counted with today, are one week or two."""

SENTENCE_BORDERS = '.!?:;"„“»«'


def read_weekday(shape: Shape, setting: Setting) -> Reading | None:
    """A weekday: the last one, or the coming one where tense or an adjective says so."""
    number = shape.meaning("weekday") or shape.meaning("weekday_short")
    if shape.words == shape.get("weekday") and shape.words.endswith("s") and _opens_sentence(shape, setting):
        return Reading("SET", f"XXXX-WXX-{number}")
    part = shape.meaning("part_tail") or shape.meaning("part_loose") or shape.meaning("part")
    dated = _date_behind(setting, number)
    if setting.today is None and dated is None:
        value = f"XXXX-WXX-{number}" + (f"T{part}" if part else "")
        return Reading("TIME" if part else "DATE", value, anchored="published")
    day = dated or _day_beside(shape, setting, number) or _weekday_day(shape, setting, number)
    return day_reading(day, anchored="published", part=part, mod=shape.meaning("part_degree") if part else None)


def _day_beside(shape: Shape, setting: Setting, number: int) -> date | None:
    """The day that the words right before fix: the same, or the beginning of a range."""
    told = setting.told
    if (day := day_after_term(shape, setting, number) or day_of_issue(shape, setting, number)) is not None:
        return day
    if told.day is None or shape.span.start - told.behind > BESIDE_CHARACTERS:
        return None
    if load_pattern("sentence_border").search(setting.text, told.behind, shape.span.start + 1):
        return None
    if told.day.isoweekday() == number:
        return told.day
    # from Monday to Friday ends behind its beginning
    ahead = timedelta(days=(number - told.day.isoweekday()) % DAYS_A_WEEK)
    return told.day + ahead if shape.opens("opens_until") else None


def _date_behind(setting: Setting, number: int) -> date | None:
    """The date in brackets behind a weekday, in the year told with it, else that in which it falls on the weekday."""
    found, today = load_pattern("date_behind").match(setting.following), setting.today
    if found is None or (today is None and not found["year"]):
        return None
    month = int(look_up("month", found["month"]) if found["month"] else found["monthnumber"])
    near = (today.year, today.year - 1, today.year + 1) if today else ()
    years = [int(found["year"])] if found["year"] else near
    days = (day for year in years if 1 <= month <= LAST_MONTH for day in month_days(year, month))
    return next((d for d in days if d.day == int(found["day"]) and d.isoweekday() == number), None)


def _weekday_day(shape: Shape, setting: Setting, number: int) -> date:
    """The day that a weekday means."""
    today = setting.today or date.min
    sense, told = shape.meaning("sense"), setting.day
    if sense is not None and told is not None:
        return next_weekday(told, number, sense)
    offset = shape.meaning("day_adjective")
    if offset is not None:
        return today + timedelta(days=offset)
    week = shape.meaning("week_of")
    if week is not None:
        return today + timedelta(days=number - today.isoweekday(), weeks=week)
    direction = shape.meaning("direction")
    back = (today.isoweekday() - number) % DAYS_A_WEEK
    ahead = (number - today.isoweekday()) % DAYS_A_WEEK
    if direction and direction < 0:
        return today - timedelta(days=back or DAYS_A_WEEK, weeks=-direction - 1)
    if direction:
        return today + timedelta(days=ahead or DAYS_A_WEEK, weeks=direction - 1)
    if setting.opens_dated_entry or (back == 1 and 0 < setting.lean <= PLANNED):
        return today - timedelta(days=back)
    if is_brought_forward(setting, today + timedelta(days=ahead)):
        to_come = False
    elif is_recalled(setting.lean):
        to_come = is_nearer_ahead(setting, today, back, ahead)
    else:
        to_come = side_of(shape, setting) > 0 or is_left_for(setting, today, ahead)
    return today + timedelta(days=ahead if to_come else -back)


def read_night(shape: Shape, setting: Setting) -> Reading | None:
    """The night to a day, which belongs to the day before."""
    if setting.today is None:
        return Reading("TIME", _open_night(shape), anchored="published")
    if shape.get("day"):
        reading = read_day(shape, setting)
        day = reading.day if reading else None
    elif shape.get("day_word"):
        day = setting.today + timedelta(days=shape.meaning("day_word"))
    else:
        day = _weekday_day(shape, setting, shape.meaning("weekday"))
    return None if day is None else day_reading(day - timedelta(days=1), anchored="published", part="NI")


def _open_night(shape: Shape) -> str | None:
    """The night to a weekday of a week that is not known."""
    if not shape.get("weekday") or shape.get("day"):
        return None
    return f"XXXX-WXX-{(shape.meaning('weekday') - 2) % DAYS_A_WEEK + 1}TNI"


def read_day_word(shape: Shape, setting: Setting) -> Reading | None:
    """Today, yesterday, tomorrow, with a part of the day or without."""
    if _is_noun_morning(shape, setting):
        return None
    part = shape.meaning("part") or shape.meaning("part_loose")
    if not part and shape.meaning("day_word") == 1 and setting.belongs_to_noun:
        return date_reading("FUTURE_REF")
    named = load_pattern("names_day_behind").match(setting.following)
    if not part and shape.meaning("day_word") == 0 and not named and _means_nowadays(shape, setting):
        return date_reading("PRESENT_REF")
    if setting.today is None:
        return Reading("TIME" if part else "DATE", None, anchored="published")
    spoken = _day_of_speech(shape, setting)
    day = (spoken or setting.today) + timedelta(days=shape.meaning("day_word"))
    anchor, mod = ("told" if spoken else "published"), shape.meaning("part_degree") if part else None
    return day_reading(day, anchored=anchor, part=part, mod=mod)


def _day_of_speech(shape: Shape, setting: Setting) -> date | None:
    """The day of the news before publication on which words in quotation marks were said, where no other is told."""
    told, today, text = setting.told, setting.today, setting.text
    if today is None or told.main is None or told.main != told.news or told.news >= today:
        return None
    before = load_pattern("quotation_marks").findall(text, told.day_end, shape.span.start)
    if not before or before[-1] not in load_forms("opening_mark"):
        return None
    other = load_pattern("day_of_saying").search(text, shape.span.end, shape.span.end + SPEECH_CHARACTERS)
    return told.main if other is None else None


def _means_nowadays(shape: Shape, setting: Setting) -> bool:
    """Whether the word for today sets the present against the past and does not mean the day."""
    before = setting.text[max(0, shape.span.start - 180) : shape.span.end]
    if shape.opens("opens_until"):
        return True
    if load_pattern("nowadays_age").match(setting.following) or _is_compared(shape, setting, before):
        return True
    if setting.deed or (setting.lean > 0 and load_pattern("still_to_come").search(before)):
        return load_pattern("once_before").search(before) is not None
    if load_pattern("nowadays_behind").match(setting.following):
        return True
    glossed = load_pattern("gloss_before").search(before) and not load_pattern("day_behind").match(setting.following)
    if glossed or load_pattern("once_before").search(before):
        return True
    if setting.lean < 0 or shape.words != shape.get("day_word"):
        return False
    return (
        (setting.state and load_pattern("condition_before").search(before) is None)
        or _stands_against_past(shape, setting)
        or (setting.essay and not load_pattern("day_behind").match(setting.following))
        or load_pattern("nowadays_before").search(before) is not None
        or load_pattern("nowadays_attribute").match(setting.following) is not None
    )


def _is_compared(shape: Shape, setting: Setting, before: str) -> bool:
    """Whether the present is compared with another time, or with what might have been: "länger als heute"."""
    if shape.words != shape.get("day_word"):
        return False
    if load_pattern("compared_behind").match(setting.following):
        return True
    if load_pattern("day_behind").match(setting.following):
        return False
    if load_pattern("compared_before").search(before):
        return True
    return setting.unreal and load_pattern("unreal_around").search(before + setting.following) is not None


def _stands_against_past(shape: Shape, setting: Setting) -> bool:
    """Whether a time long past has just been told, against which the word sets the present."""
    told, today = setting.told, setting.today
    near = shape.span.start - told.behind <= CONTRAST_CHARACTERS
    if setting.lean <= 0 or told.around is None or today is None or not near:
        return False
    return today.year - told.around >= CONTRAST_YEARS


def read_day_years_ago(shape: Shape, setting: Setting) -> Reading | None:
    """The same day of another week, month or year: "heute in einer Woche", "gestern vor zehn Jahren"."""
    count, unit = read_number(shape.get("count")), shape.meaning("unit")
    if setting.today is None or count is None or unit not in MONTHS_OF_A_UNIT | DAYS_OF_A_UNIT:
        return None
    count = WEEKS_IN_DAYS.get(round(count), count) if unit == "D" else count
    count = round(count) if shape.get("ahead") else -round(count)
    day = setting.today + timedelta(days=shape.meaning("day_word"))
    if not 0 < day.year + count < date.max.year:
        return None
    if unit in DAYS_OF_A_UNIT:
        return day_reading(day + timedelta(days=count * DAYS_OF_A_UNIT[unit]), anchored="published")
    return day_reading(add_months(day, count * MONTHS_OF_A_UNIT[unit]), anchored="published")


def _opens_sentence(shape: Shape, setting: Setting) -> bool:
    """Whether nothing of the sentence stands before the shape."""
    before = setting.text[: shape.span.start].rstrip()
    return not before or before[-1] in SENTENCE_BORDERS


def _is_noun_morning(shape: Shape, setting: Setting) -> bool:
    """Whether a capital within the sentence makes the word for tomorrow the noun for morning."""
    word = shape.get("day_word")
    beside = shape.get("part") or shape.get("part_loose")
    start = shape.span.start if beside else shape.span.end - len(word)
    before = setting.text[:start].rstrip()
    return word in load_words()["part"] and bool(before) and before[-1] not in SENTENCE_BORDERS


def read_day_adjective(shape: Shape, setting: Setting) -> Reading | None:
    """An adjective made of today, yesterday or tomorrow."""
    offset = shape.meaning("day_adjective")
    noun = shape.get("noun")
    part = shape.meaning("part", "noun") if noun else None
    if offset == 0 and not noun and not _qualifies_event(setting.following):
        return date_reading("PRESENT_REF")
    if setting.today is None:
        return Reading("TIME" if part else "DATE", None, anchored="published")
    return day_reading(setting.today + timedelta(days=offset), anchored="published", part=part)


def _qualifies_event(following: str) -> bool:
    """Whether the noun behind "today's" happens on a day."""
    noun = re.match(r"\s+(?:[a-zäöüß]\w*\s+)?([A-ZÄÖÜ][\w-]*)", following)
    return noun is not None and any(noun[1].lower().endswith(event) for event in load_forms("day_event"))


def read_weekend(shape: Shape, setting: Setting) -> Reading | None:
    """A weekend, by tense or adjective."""
    if setting.today is None:
        return date_reading("XXXX-WXX-WE", anchored="published")
    today, direction = setting.today, shape.meaning("direction")
    weekend = today.isoweekday() >= SATURDAY
    if direction and direction < 0:
        day = today + timedelta(weeks=int(direction) or -1)
    elif direction and direction > 0:
        day = today + timedelta(weeks=max(int(direction) - 1, 0) + weekend)  # the next one, or the one after
    elif setting.lean < 0 and not weekend:
        day = today - timedelta(weeks=1)
    else:
        day = today
    return date_reading(week_value(day) + "-WE", anchored="published")


def read_weekend_days(shape: Shape, setting: Setting) -> Reading | None:
    """A weekend told with its days."""
    day = read_day(shape, setting)
    if day is None or day.day is None:
        return None
    return date_reading(week_value(day.day) + "-WE", anchored=day.anchored)


READERS: dict[str, Reader] = {
    "weekday": read_weekday,
    "night": read_night,
    "day_word": read_day_word,
    "day_years_ago": read_day_years_ago,
    "day_adjective": read_day_adjective,
    "weekend": read_weekend,
    "weekend_days": read_weekend_days,
}
