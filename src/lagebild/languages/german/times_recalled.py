"""What had been announced, asked for or agreed on for a day: the day may have come, and lies where it is nearer."""

from datetime import date, timedelta

from lagebild.languages.german.times_grammar import load_forms, load_pattern
from lagebild.languages.german.times_setting import Setting
from lagebild.languages.german.times_verbs import OPEN, RECALLED, WORD, is_participle
from lagebild.model.spans import Span
from lagebild.model.text import Document

A_WEEK = timedelta(days=7)


def is_set_before(document: Document, clause: Span) -> bool:
    """Whether the clause tells in the pluperfect that something was said or set: "hatte zugesagt"."""
    words = WORD.findall(clause.of(document.text))
    return not load_forms("had").isdisjoint(words) and any(is_participle(word) for word in words)


def is_told_back(document: Document, clauses: list[Span], own: int) -> bool:
    """ "Hatte angekündigt, er werde am Montag gehen": whether the clause renders what somebody had said before."""
    if not own or not is_set_before(document, clauses[own - 1]):
        return False
    words = clauses[own].of(document.text)
    if load_pattern("that_opening").match(words) or load_pattern("infinitive_clause").search(words):
        return True
    tokens = document.tokens_in(clauses[own])
    return any(t.feats.get("Mood") == "Sub" and t.feats.get("VerbForm") == "Fin" for t in tokens)


def is_nearer_ahead(setting: Setting, today: date, back: int, ahead: int) -> bool:
    """Whether a weekday that had been set is the coming one: the first behind its setting, else the nearer."""
    told, gone_by = setting.told.day, today - timedelta(days=back)
    apart = load_pattern("sentence_border").search(setting.text, setting.told.day_end, setting.start + 1)
    if told is None or apart is not None or not gone_by - A_WEEK <= told <= today:
        return ahead < back
    return gone_by <= told


def is_recalled(lean: float) -> bool:
    """Whether the lean is that of a day which had been set."""
    return OPEN < lean <= RECALLED
