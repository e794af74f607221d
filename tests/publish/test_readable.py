"""What codes and ids of the model read like."""

from dataclasses import replace

from lagebild.model.facts import Entity
from lagebild.publish.case import Case
from lagebild.publish.readable import say_description, say_parties
from tests.publish.handmade import make_case


def said(case: Case, **roles: tuple[str, ...]) -> str:
    event = next(e for a in case.analyses for e in a.events)
    return say_parties(case, replace(event, **{"by": (), "against": (), "parties": (), **roles}))


def test_who_acts_on_whom_is_shown_with_an_arrow() -> None:
    case = make_case()
    one, two = list(case.entities)[:2]
    names = case.name_of(one), case.name_of(two)
    assert said(case, by=(one,), against=(two,)) == f"{names[0]} → {names[1]}"
    assert said(case, parties=(one, two)) == f"{names[0]}, {names[1]}"


def test_who_acts_is_not_named_again_as_a_party() -> None:
    case = make_case()
    one, two = list(case.entities)[:2]
    assert said(case, by=(one,), parties=(one, two)) == f"{case.name_of(one)}; {case.name_of(two)}"
    assert said(case, by=(one,), parties=(one,)) == case.name_of(one)


def test_a_description_is_told_only_when_it_says_more_than_the_name() -> None:
    ministry = Entity("org:m", "nordisches Seeamt", "organisation", description="nordischen Seeamts")
    assert say_description(ministry) == ""
    assert say_description(replace(ministry, name="Seeamt")) == "nordischen Seeamts"
    assert say_description(replace(ministry, description=None)) == ""
