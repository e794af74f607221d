"""Days of two happenings that show that they are two."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.compare.other_days import were_on_other_days
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def on_other_days(first, second):
    corpus = Corpus([first.done(), second.done()], terms)
    a, b = list_happenings(corpus, Story("y1", "", (first.id, second.id)))
    return were_on_other_days(corpus, a, b)


@pytest.mark.parametrize(
    ("type", "day", "two"),
    [("CONSULT", "2024-03-09", True), ("CONSULT", "2024-03-05", False), ("PROTEST", "2024-03-09", False)],
)
def test_a_talk_told_as_over_is_not_one_held_after_the_report(type, day, two):
    first = Draft("a1", "Ada hatte mit Bo telefoniert.", day="2024-03-04").event("telefoniert", type)
    second = Draft("a2", "Am Sonntag hat Ada mit Bo telefoniert.", day="2024-03-10")
    second.event("telefoniert", type, day=day, when="Am Sonntag")
    assert on_other_days(first, second) is two


@pytest.mark.parametrize(
    ("place", "published", "two"),
    [("Linz", "2024-03-12", True), ("Graz", "2024-03-12", False), ("Linz", "2024-03-06", False)],
)
def test_what_is_planned_elsewhere_once_a_plan_was_over_is_another_thing(place, published, two):
    def plan(article, where, day, published):
        draft = Draft(article, f"Am Mittwoch wird in {where} gestreikt.", day=published)
        draft.entity(f"place:{where}", where, "place")
        return draft.event(
            "gestreikt", "PROTEST", status="scheduled", day=day, when="Am Mittwoch", place=f"place:{where}"
        )

    first = plan("a1", "Graz", "2024-03-06", "2024-03-05")
    assert on_other_days(first, plan("a2", place, "2024-03-13", published)) is two
