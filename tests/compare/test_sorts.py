"""Sorts of what is counted."""

from lagebild.compare.sorts import (
    SAME_SORT,
    WIDER_SORT,
    are_of_two_roles,
    are_other_sorts,
    list_sorts,
    share_role,
    sort_affinity,
)
from lagebild.model.facts import Figure
from lagebild.model.spans import Span


def test_numbers_of_one_sort_are_alike_and_of_a_wider_one_less() -> None:
    assert sort_affinity(["person/prisoner"], ["person/prisoner"]) == SAME_SORT
    assert sort_affinity(["person"], ["person/prisoner"]) == WIDER_SORT
    assert sort_affinity(["person/prisoner"], ["person"]) == WIDER_SORT
    assert sort_affinity(["person/police"], ["person/prisoner"]) == 0.0


def test_a_name_that_only_begins_alike_is_another_sort() -> None:
    assert sort_affinity(["line"], ["linen"]) == 0.0


def test_only_numbers_with_sorts_are_of_other_ones() -> None:
    assert are_other_sorts(["building"], ["person"])
    assert not are_other_sorts(["building"], [])
    assert not are_other_sorts(["building", "vehicle"], ["vehicle/bus"])


def test_the_sorts_of_a_number_are_those_of_its_figures_alone() -> None:
    known = [
        Figure(Span(0, 8), "other", 40.0, sorts=("vehicle/bus",)),
        Figure(Span(0, 8), "other", 3.0, sorts=("person",)),
    ]
    assert list_sorts(known, Span(0, 2), 40.0) == ("vehicle/bus",)
    assert list_sorts(known, Span(20, 22), 40.0) == ()


def test_men_may_be_anybody_grown_up_but_no_women_and_no_children() -> None:
    assert sort_affinity(("person/man",), ("person/offender",)) == WIDER_SORT
    assert sort_affinity(("person/man",), ("person/woman",)) == 0.0
    assert sort_affinity(("person/man",), ("person/child/pupil",)) == 0.0


def test_hijackers_are_of_one_role_and_passengers_of_another_sort() -> None:
    assert share_role(("person/offender",), ("person/offender/suspect",))
    assert not share_role(("person/soldier",), ("person/soldier",))
    assert are_of_two_roles(("person/offender",), ("person/traveller",))
    assert not are_of_two_roles(("person/offender",), ("person/man",))
