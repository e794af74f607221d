"""How the days of two happenings fit."""

from dataclasses import replace
from datetime import date

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.day_fit import are_far_apart, compare_days, is_stale, left_day_of
from lagebild.compare.happenings import list_happenings
from lagebild.model.facts import EventTime
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def happenings(*drafts):
    corpus = Corpus([d.done() for d in drafts], terms)
    return list_happenings(corpus, Story("y1", "", tuple(d.id for d in drafts)))


def recall(article, day, *, status="occurred"):
    draft = Draft(article, "Am Montag rief die Firma Ware zurück.", day="2024-09-20")
    return draft.event("rief", "BUSINESS", day=day, when="Montag", status=status)


@pytest.mark.parametrize(
    ("day", "status", "apart"),
    [
        ("2024-06-03", "occurred", True),
        ("2022-09-09", "occurred", False),
        ("2024-08-05", "occurred", False),
        ("2024-06-03", "scheduled", False),
    ],
)
def test_what_came_about_on_days_with_many_weeks_between_are_two(day, status, apart):
    a, b = happenings(recall("a1", "2024-09-09"), recall("a2", day, status=status))
    assert are_far_apart(a, b) == apart


def test_what_goes_on_now_is_of_the_day_of_its_report():
    draft = Draft("a1", "Jetzt streikt die Bahn.", day="2024-03-14").event("streikt", "PROTEST")
    draft.events[0] = replace(draft.events[0], time=EventTime("PRESENT_REF"))
    before = Draft("a2", "Am Montag streikte sie.", day="2024-03-05").event(
        "streikte", "PROTEST", day="2024-03-04", when="Montag"
    )
    a, b = happenings(before, draft)
    assert compare_days(a, b) == "apart"


@pytest.mark.parametrize(
    ("published", "status", "stale"),
    [
        ("2024-03-14", "scheduled", True),
        ("2024-03-08", "scheduled", False),
        ("2024-03-14", "occurred", False),
        ("2024-04-14", "occurred", True),
    ],
)
def test_nobody_plans_what_was_over_days_before(published, status, stale):
    held = Draft("a1", "Am Montag streikte die Bahn.", day="2024-03-05")
    held.event("streikte", "PROTEST", day="2024-03-04", when="Montag")
    later = Draft("a2", "Die Fahrer streiken wieder.", day=published).event("streiken", "PROTEST", status=status)
    corpus = Corpus([held.done(), later.done()], terms)
    dated, undated = list_happenings(corpus, Story("y1", "", ("a1", "a2")))
    assert is_stale(corpus, dated, undated) == stale


@pytest.mark.parametrize(
    ("who", "left", "found"),
    [((), 9, True), (("org:council",), 9, True), (("org:club",), 9, False), ((), 10, False)],
)
def test_what_is_moved_from_the_day_of_a_plan_is_that_plan_unless_others_move_it(who, left, found):
    first = Draft("a1", "Am Montag tagt der Rat.").event(
        "tagt", "CONSULT", status="scheduled", day="2024-09-09", when="Montag"
    )
    second = Draft("a2", "Die Sitzung rückt auf Freitag.").event("Sitzung", "CONSULT", status="postponed")
    plan, moved = happenings(first, second)
    plan = replace(plan, actors=frozenset({"org:council"}))
    moved = replace(moved, actors=frozenset(who), moves=frozenset({date(2024, 9, left)}))
    assert left_day_of(moved, plan) == found
