"""The day from which something is moved to another."""

from datetime import date

from lagebild.languages.german.times_grammar import load_pattern, look_up
from lagebild.languages.german.times_setting import Setting
from lagebild.languages.german.times_values import DAYS_A_WEEK
from lagebild.model.spans import Span

OPENER_CHARACTERS = 6
"""The word that opens the way from one day to another stands so near before."""
VERB_CHARACTERS = 100
"""The verb of moving stands so near before, or behind."""


def leads_to_day(text: str, span: Span) -> bool:
    """Whether the day is the first of two between which something changes or moves: "vom 3. auf den 5. Mai"."""
    opener = load_pattern("moved_before").search(text[max(0, span.start - OPENER_CHARACTERS) : span.start])
    return opener is not None and load_pattern("day_left_behind").match(text, span.end) is not None


def is_left_for(setting: Setting, today: date, ahead: int) -> bool:
    """Whether something was moved from the weekday so many days ahead to a later one: "von Freitag auf Montag"."""
    new = load_pattern("moved_behind").match(setting.following)
    if new is None or not load_pattern("moved_before").search(setting.text[: setting.start][-OPENER_CHARACTERS:]):
        return _was_first_planned(setting, today, ahead)
    around = setting.text[max(0, setting.start - VERB_CHARACTERS) : setting.start] + setting.following
    return ahead < _days_till(new["weekday"], today) and load_pattern("moved").search(around) is not None


def _was_first_planned(setting: Setting, today: date, ahead: int) -> bool:
    """ "Das ursprünglich für Freitag geplante Spiel wurde auf Sonntag verlegt": whether the day given up is to come."""
    text, start = setting.text, setting.start
    if not load_pattern("first_planned_before").search(text[max(0, start - VERB_CHARACTERS) : start]):
        return False
    border = load_pattern("sentence_border").search(text, start)
    sentence = text[start : border.start() + 1 if border else len(text)]
    new = load_pattern("moved_to_weekday").search(sentence)
    told = load_pattern("moved").search(sentence) and not load_pattern("moved_before_that").search(sentence)
    if new is None or not told:
        return bool(told and load_pattern("moved_to_later").search(sentence))
    to = _days_till(new["weekday"], today)
    return to < ahead if load_pattern("moved_forward").search(sentence) else ahead < to


def is_brought_forward(setting: Setting, coming: date) -> bool:
    """Whether something set for a day before that weekday comes, told in the sentence, was brought forward to it."""
    text, start, told = setting.text, setting.start, setting.told
    if told.day is None or coming < told.day or load_pattern("sentence_border").search(text, told.day_end, start + 1):
        return False
    border = load_pattern("sentence_border").search(text, start)
    return load_pattern("moved_forward").search(text, start, border.start() + 1 if border else len(text)) is not None


def _days_till(weekday: str, today: date) -> int:
    return (int(look_up("weekday", weekday)) - today.isoweekday()) % DAYS_A_WEEK
