"""Parts of the day told from a happening: "am Abend vor der Abstimmung", "am Vorabend des Gipfels"."""

import re
from datetime import date, timedelta

from lagebild.languages.german.events_words import NOUN, event_words
from lagebild.languages.german.times_grammar import Shape, load_pattern
from lagebild.languages.german.times_setting import Reading, Setting, day_reading
from lagebild.languages.german.times_values import DAYS_A_WEEK

BEHIND = "nach"
EARLY = frozenset({"MO", "MI", "AF"})
"""Parts of the day that lie on its day before a happening, and on the next one behind it."""
STEM = 5
"""So many letters of a noun show that it was told before: "Spiel" and "Spieles"."""
GENITIVE = ("", "s", "es")
SOON_BEHIND = 3
"""So many days behind the end of one time, another may begin in its sentence."""
UNKNOWN_DAY = "XXXX-XX-XX"
PRINTED = "PUBLISH"
"""Type of what comes out, by which something is so."""


def read_beside(shape: Shape, setting: Setting, part: str | None, *, eve: bool = False) -> Reading | None:
    """A part of the day, or the day before, told from a happening; without a day where nothing before tells that one.

    `eve` is set for words that mean the day before by themselves.
    """
    happening = load_pattern("eve_behind" if eve else "happening_behind").match(setting.following)
    if happening is None or not _is_happening(happening["noun"]):
        return None
    day = _find_day(setting, part, happening, eve=eve)
    mod = shape.meaning("part_degree")
    if day is None:
        return Reading("TIME", f"{UNKNOWN_DAY}T{part}", mod) if part else Reading("DATE", UNKNOWN_DAY, mod)
    return day_reading(day, anchored="told", part=part, mod=mod)


def _is_happening(noun: str) -> bool:
    """Whether the noun names what happens: before houses and courts somebody only stands, by reports he only goes."""
    readings = (event_words().readings(noun.removesuffix(end), NOUN) for end in GENITIVE)
    return next((found[0].type != PRINTED for found in readings if found), False)


def _find_day(setting: Setting, part: str | None, happening: re.Match[str], *, eve: bool) -> date | None:
    """The day of the part of the day, by the day told last in words that name the happening."""
    told = setting.told
    paragraph = setting.text[setting.text.rfind("\n", 0, told.day_end) + 1 : setting.start].lower()
    if told.day is None or happening["noun"].lower()[:STEM] not in paragraph:
        return None
    if happening["order"] == BEHIND:
        return told.day + timedelta(days=1 if part is None or part in EARLY else 0)
    return told.day - timedelta(days=0 if part in EARLY and not eve else 1)


def day_after_term(shape: Shape, setting: Setting, weekday: int) -> date | None:
    """ "Bis Mittwoch ruht der Verkehr, ab Freitag …": a day soon behind the one until which something lasts."""
    told = setting.told
    if told.day is None or not told.until or not shape.opens("opens_from"):
        return None
    ahead = (weekday - told.day.isoweekday()) % DAYS_A_WEEK
    apart = load_pattern("sentence_border").search(setting.text, told.day_end, shape.span.start + 1)
    return told.day + timedelta(days=ahead) if apart is None and 0 < ahead <= SOON_BEHIND else None


def day_of_issue(shape: Shape, setting: Setting, weekday: int) -> date | None:
    """ "sagte sie der Post (Freitag)": the issue of the next day, quoted the evening before."""
    alone = setting.text.endswith("(", 0, shape.span.start) and setting.following.startswith(")")
    tomorrow = setting.today + timedelta(days=1) if setting.today is not None else None
    return tomorrow if alone and tomorrow is not None and tomorrow.isoweekday() == weekday else None
