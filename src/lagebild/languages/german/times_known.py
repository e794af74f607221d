"""Days that everybody knows without their year: "seit den Anschlägen vom 11. September"."""

import re
from datetime import date
from functools import cache

from lagebild.languages.german.times_grammar import load_words
from lagebild.languages.german.times_setting import Setting

REACH = 60
"""Characters before a day in which the noun for its happening may stand."""
NEAR = r"\w*\b[^.;:!?\n]{0,40}$"


def find_known_year(setting: Setting, month: int, day: int) -> int | None:
    """The year of a day whose happening is named right before it, if the report is later than that day.

    Days and nouns stand in words/times.toml under `known_days`.
    """
    before = setting.text[max(0, setting.start - REACH) : setting.start]
    for known, nouns in _load_days():
        later = setting.today is None or setting.today >= known
        if (known.month, known.day) == (month, day) and later and nouns.search(before):
            return known.year
    return None


@cache
def _load_days() -> tuple[tuple[date, re.Pattern[str]], ...]:
    days = load_words()["known_days"].items()
    return tuple((date.fromisoformat(day), re.compile(rf"\b(?:{nouns}){NEAR}")) for day, nouns in days)
