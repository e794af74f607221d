"""On which day a part of the day lies: of the day told last, behind a night, or of the day of the news again."""

from dataclasses import replace
from datetime import date, timedelta

from lagebild.languages.german.times_beside import read_beside
from lagebild.languages.german.times_grammar import Shape, load_pattern
from lagebild.languages.german.times_setting import Reader, Reading, Setting, day_reading

BY_DAY = frozenset({"MO", "MI", "AF"})
"""Parts of the day that lie on the next one behind a night."""
PAST = -1.0


def read_part(shape: Shape, setting: Setting) -> Reading | None:
    """A part of the day told last."""
    if not (shape.opens("opens_part") or shape.get("direction") or shape.get("alone")):
        return None
    part, direction = shape.meaning("part"), shape.meaning("direction")
    beside = None if direction else read_beside(shape, setting, part)
    return beside or _read_part_told(shape, setting, part, direction)


def _read_part_told(shape: Shape, setting: Setting, part: str, direction: int | None) -> Reading:
    offset = shape.meaning("day_adjective")
    if offset is not None and setting.today is not None:
        return day_reading(setting.today + timedelta(days=offset), anchored="published", part=part)
    if direction and direction < 0 and setting.today is not None:
        return day_reading(setting.today - timedelta(days=1), anchored="published", part=part)
    if part == "NI" and direction == 0 and setting.lean < 0 and setting.night_told is not None:
        return day_reading(setting.night_told, anchored="told", part=part)
    if part == "NI" and setting.told.until and _is_of_noun(shape, setting):
        setting = replace(setting, lean=PAST)
    day = setting.day if direction else _day_of_part(shape, setting, part)
    if day is None:
        return Reading("TIME", f"XXXX-XX-XXT{part}", shape.meaning("part_degree"))
    if direction and direction > 0:
        # the next night is the one of the same day
        day += timedelta(days=0 if part == "NI" else 1)
    elif part == "NI" and setting.lean < 0 and not setting.told.night and not _goes_on(shape, setting):
        day = _night_of_past(setting, day)
    return day_reading(day, anchored="told", part=part, mod=shape.meaning("part_degree"))


def _night_of_past(setting: Setting, day: date) -> date:
    """The night of which a report tells: the last one before it, or the one before its day."""
    last = setting.today if setting.today and not setting.before_that else day
    yesterday = last - timedelta(days=1)
    return day if setting.told.late else yesterday if day >= yesterday else day - timedelta(days=1)


def _is_of_noun(shape: Shape, setting: Setting) -> bool:
    """Whether the part says of which night something is that a noun names: "das Protokoll der Nacht"."""
    return (
        shape.opens("opens_genitive")
        and load_pattern("noun_before_genitive").search(setting.text[: setting.start]) is not None
    )


def _day_of_part(shape: Shape, setting: Setting, part: str) -> date | None:
    """The day of a part of the day: behind a night the next one, as where something lasts into the morning."""
    if _returns_to_news(shape, setting):
        return setting.told.news or setting.today
    day, told, today = setting.day_at(early=part in BY_DAY), setting.told, setting.today
    if day is None or day != told.day or today is None or day >= today or part != "MO":
        return day
    lasts = shape.opens("opens_into") or (told.late and shape.opens("opens_until"))
    return day + timedelta(days=1) if lasts else day


def _returns_to_news(shape: Shape, setting: Setting) -> bool:
    """ "Sie beraten am Freitag. Ein Stab sollte am Abend tagen": whether news go on behind a plan for a later day."""
    told, today = setting.told, setting.today
    if told.day is None or today is None or told.day <= today:
        return False
    borders = load_pattern("sentence_border").findall(setting.text, told.day_end, setting.start + 1)
    if not borders:
        return False
    sentence = setting.text[told.day_end : setting.start].rpartition(borders[-1])[2]
    if load_pattern("was_to_come").search(sentence):
        return True
    return len(borders) > 1 and load_pattern("still_before").search(sentence) is not None


def _goes_on(shape: Shape, setting: Setting) -> bool:
    """Whether the night is the one behind the day told: "noch in der Nacht", "bis in die Nacht"."""
    over = setting.told.day is not None and (setting.today is None or setting.told.day < setting.today)
    if over and shape.opens("opens_into"):
        return True
    before = setting.text[max(0, shape.span.start - 12) : shape.span.start]
    return setting.told.day is not None and load_pattern("night_goes_on_before").search(before) is not None


def read_part_set(shape: Shape, setting: Setting) -> Reading | None:
    """Repeatedly at a part of the day."""
    before = setting.text[max(0, shape.span.start - 2) : shape.span.start]
    if shape.words[0].isupper() and before[:1].isalnum():
        return None
    told = setting.told
    if told.day is not None and shape.span.start - told.behind <= 1:
        return day_reading(told.day, anchored="told", part=shape.meaning("part_set"))
    return Reading("SET", f"XXXX-XX-XXT{shape.meaning('part_set')}")


READERS: dict[str, Reader] = {"part": read_part, "part_set": read_part_set}
