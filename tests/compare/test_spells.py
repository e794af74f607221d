"""Since when or until when one thing is so, told by two reports."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.others import Strangers
from lagebild.compare.spells import compare_spells
from lagebild.compare.story_times import StoryTimes
from lagebild.model.stories import Difference, Story
from tests.compare.handmade import Draft, terms

Moment = tuple[str, str]
"""The words of a time and its day."""


def draft(number: int, text: str, moment: Moment, edge: str, topic: str) -> Draft:
    made = Draft(f"a{number}", text.format(moment[0]), day=f"2024-03-1{number}").entity("kelm", "Kelm", "place")
    made.time(*moment, edge=edge, topic=(made.at(topic), made.at("Kelm")))
    return made


def compare(*drafts: Draft) -> list[Difference]:
    corpus = Corpus([d.done() for d in drafts], terms)
    same = {(("a1", 0), ("a2", 0)): 1.0}
    found = compare_spells(StoryTimes(corpus, Story("y1", "", ("a1", "a2")), {}, same, Strangers(corpus, {})))
    return [replace(d, id="") for d in found]


def differences(first: Moment, second: Moment, *edges: str) -> list[Difference]:
    edges = edges * 2 if len(edges) == 1 else edges
    texts = ("Die Umleitung in Kelm gilt {}.", "In Kelm gilt die Umleitung {}.")
    told = zip((first, second), texts, edges, strict=True)
    return compare(*(draft(n, text, moment, edge, "Umleitung") for n, (moment, text, edge) in enumerate(told, 1)))


@pytest.mark.parametrize(
    ("first", "second", "edge", "about", "verdict"),
    [
        (("seit Montag", "2024-03-04"), ("seit Freitag", "2024-03-01"), "since", "start", "conflicting"),
        (("bis Montag", "2024-03-18"), ("bis Freitag", "2024-03-22"), "until", "end", "corrected_later"),
        (("ab Montag", "2024-03-18"), ("ab Freitag", "2024-03-22"), "from", "start", "corrected_later"),
    ],
)
def test_what_began_has_one_day_and_what_is_to_come_may_be_moved(
    first: Moment, second: Moment, edge: str, about: str, verdict: str
) -> None:
    (found,) = differences(first, second, edge)
    assert (found.kind, found.about, found.verdict) == ("time", about, verdict)


def test_what_begins_again_has_many_days() -> None:
    assert differences(("ab Montag", "2024-03-04"), ("ab Freitag", "2024-03-01"), "from") == []


def test_since_and_until_are_not_compared() -> None:
    assert differences(("seit Montag", "2024-03-04"), ("bis Freitag", "2024-03-22"), "since", "until") == []


def test_times_that_hang_on_other_words_are_of_two_things() -> None:
    first = draft(1, "Die Umleitung in Kelm gilt {}.", ("seit Montag", "2024-03-04"), "since", "Umleitung")
    second = draft(2, "Die Messe in Kelm läuft {}.", ("seit Freitag", "2024-03-01"), "since", "Messe")
    assert compare(first, second) == []


def test_a_day_until_which_somebody_demands_something_is_no_end() -> None:
    first = draft(1, "Die Umleitung in Kelm soll {} fallen.", ("bis Montag", "2024-03-18"), "until", "Umleitung")
    first.says("soll bis Montag fallen", "", act="demand")
    second = draft(2, "Die Umleitung in Kelm gilt {}.", ("bis Freitag", "2024-03-22"), "until", "Umleitung")
    assert compare(first, second) == []


def test_until_midnight_is_until_the_end_of_the_day_before() -> None:
    night = ("bis Montag, 24 Uhr", "2024-03-19T00:00")
    assert differences(night, ("bis zum 18. März", "2024-03-18"), "until") == []
    (found,) = differences(night, ("bis zum 19. März", "2024-03-19"), "until")
    assert found.verdict == "corrected_later"
