"""How the days of two happenings fit."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.day_fit import are_far_apart, compare_days
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
    [("2024-06-03", "occurred", True), ("2024-08-05", "occurred", False), ("2024-06-03", "scheduled", False)],
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
