"""Happenings of a row, told by numbers and by the level of those who meet."""

import pytest

from lagebild.compare.alignment import align_events
from lagebild.compare.corpus import Corpus
from lagebild.compare.day_fit import compare_days
from lagebild.compare.happenings import list_happenings
from lagebild.compare.rows import (
    are_of_other_numbers,
    are_on_one_level,
    are_on_other_levels,
    have_same_number,
    use_other_channels,
)
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def pair(first, second):
    corpus = Corpus([first.done(), second.done()], terms)
    return list_happenings(corpus, Story("y1", "", (first.id, second.id)))


def told(article, word, *, day=None, published="2024-03-10", type="PROTEST", **extra):
    draft = Draft(article, f"Am Montag gab es {word} in der Stadt.", day=published)
    return draft.event(word, type, day=day, when="Montag" if day else None, **extra)


@pytest.mark.parametrize(
    ("left", "right", "other"),
    [(1, 2, True), (2, 3, True), (1, 0, True), (0, 2, False), (2, 2, False), (None, 2, False)],
)
def test_the_first_and_the_second_are_two(left, right, other):
    a, b = pair(told("a1", "Streik", number=left), told("a2", "Streik", number=right))
    assert are_of_other_numbers(a, b) == are_of_other_numbers(b, a) == other


def test_what_both_date_alike_is_one_however_they_count():
    day = "2024-03-04"
    a, b = pair(told("a1", "Streik", number=1, day=day), told("a2", "Streik", number=3, day=day))
    assert not are_of_other_numbers(a, b)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [("Tarifrunde", "Gesprächsrunde", True), ("Tarifrunde", "Lesung", False)],
)
def test_two_nouns_of_one_head_and_number_are_one(left, right, same):
    a, b = pair(told("a1", left, number=2), told("a2", right, number=2))
    assert have_same_number(a, b) == same


@pytest.mark.parametrize(("number", "together"), [(2, True), (None, False)])
def test_the_second_round_planned_for_one_day_and_held_on_another_was_moved(number, together):
    plan = told(
        "a1", "Tarifrunde", type="CONSULT", status="scheduled", number=number, published="2024-03-04", day="2024-03-11"
    )
    held = told("a2", "Gesprächsrunde", type="CONSULT", number=number, published="2024-03-15", day="2024-03-14")
    a, b = pair(plan, held)
    assert (compare_days(a, b) == "moved") == together
    corpus = Corpus([plan.done(), held.done()], terms)
    assert (len(align_events(corpus, Story("y1", "", ("a1", "a2")))) == 1) == together


def test_the_first_one_and_one_without_a_number_are_two_in_one_report():
    draft = Draft("a1", "Der Großstreik legt alles lahm. Beim ersten Warnstreik vor einer Woche war es weniger.")
    draft.event("Großstreik", "PROTEST").event("Warnstreik", "PROTEST", number=1)
    corpus = Corpus([draft.done()], terms)
    assert len(align_events(corpus, Story("y1", "", ("a1",)))) == 2


@pytest.mark.parametrize(
    ("left", "right", "other", "one"),
    [
        (("rulers",), ("envoys",), True, False),
        (("rulers", "ministers"), ("ministers",), False, True),
        ((), ("envoys",), False, False),
    ],
)
def test_rulers_do_not_meet_where_their_envoys_do(left, right, other, one):
    a, b = pair(told("a1", "Treffen", type="CONSULT", levels=left), told("a2", "Treffen", type="CONSULT", levels=right))
    assert are_on_other_levels(a, b) == other
    assert are_on_one_level(a, b) == one


@pytest.mark.parametrize(
    ("left", "right", "other"),
    [("phone", "video", True), ("phone", "phone", False), ("phone", None, False), (None, None, False)],
)
def test_only_two_told_channels_are_other_ones(left, right, other):
    first, second = (told(a, "Gespräche", type="CONSULT", channel=c) for a, c in (("a1", left), ("a2", right)))
    assert use_other_channels(*pair(first, second)) is other
