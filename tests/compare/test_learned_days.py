"""When somebody came to know of something, told by two reports."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.learned_days import compare_learned_days
from lagebild.model.stories import Difference, Story
from tests.compare.handmade import Draft, terms

RAHN = "person:ute-rahn"


def draft(number: int, when: str, day: str, edge: str = "", who: str = "Ute Rahn") -> Draft:
    made = Draft(f"a{number}", f"{who} wurde {when} gewarnt.", day=f"2024-03-1{number}")
    if who == "Ute Rahn":
        made.entity(RAHN, who)
    made.time(when, day, edge=edge, learners=(made.at("gewarnt"), made.at(who)))
    return made


def compare(*drafts: Draft) -> list[Difference]:
    corpus = Corpus([d.done() for d in drafts], terms)
    twins = {((a.id, 0), (b.id, 0)): 1.0 for a in drafts for b in drafts if a.id < b.id}
    return compare_learned_days(corpus, Story("y1", "", tuple(d.id for d in drafts)), twins)


def test_two_days_on_which_one_person_was_warned_contradict_each_other() -> None:
    (found,) = compare(draft(1, "am Montag", "2024-03-04"), draft(2, "am Freitag", "2024-03-01"))
    assert (found.kind, found.verdict) == ("time", "conflicting")
    assert [side.value for side in found.sides] == ["am Montag", "am Freitag"]


def test_who_gives_another_day_himself_later_corrects_it() -> None:
    first, second = draft(1, "am Montag", "2024-03-04"), draft(2, "am Freitag", "2024-03-01")
    for one in (first, second):
        one.says(one.text.rstrip("."), RAHN)
    (found,) = compare(first, second)
    assert found.verdict == "corrected_later"


@pytest.mark.parametrize(
    "second",
    [
        draft(2, "am Montag", "2024-03-04"),
        draft(2, "am Freitag", "2024-03-22"),
        draft(2, "vor Jahren", "2021-03-01"),
        draft(2, "bis Freitag", "2024-03-01", edge="until"),
    ],
)
def test_one_day_a_day_to_come_days_far_apart_and_an_earlier_ignorance_are_no_difference(second: Draft) -> None:
    assert compare(draft(1, "am Montag", "2024-03-04"), second) == []


def test_who_knew_nothing_until_a_day_was_not_warned_before() -> None:
    (found,) = compare(draft(1, "bis Samstag", "2024-03-09", edge="until"), draft(2, "am Montag", "2024-03-04"))
    assert found.verdict == "conflicting"


def test_two_persons_come_to_know_on_their_own_days() -> None:
    other = draft(2, "am Freitag", "2024-03-01", who="Odo Kern").entity("person:odo-kern", "Odo Kern")
    assert compare(draft(1, "am Montag", "2024-03-04"), other) == []


def test_a_rival_day_of_one_report_stands_beside_that_of_another_one() -> None:
    first = Draft("a1", "Ute Rahn wurde am Montag gewarnt. Kern nennt den Freitag.", day="2024-03-11")
    first.entity(RAHN, "Ute Rahn")
    for when, day in (("am Montag", "2024-03-04"), ("Freitag", "2024-03-01")):
        first.time(when, day, learners=(first.at("gewarnt"), first.at("Ute Rahn")))
    (found,) = compare(first, draft(2, "am Montag", "2024-03-04"))
    assert {side.value for side in found.sides} == {"am Montag", "Freitag"}
