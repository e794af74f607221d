"""What codes and ids of the model read like."""

from dataclasses import replace

import pytest

from lagebild.model.facts import Entity, EventTime
from lagebild.publish.case import Case
from lagebild.publish.messages import load_messages
from lagebild.publish.readable import say_description, say_event_time, say_parties
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


@pytest.mark.parametrize(
    ("value", "latest", "told"),
    [
        ("2021-05", "2021-07-31", "May 2021 – July 2021"),
        ("2021-05", "2021-05-31", "May 2021"),
        ("2021", "2023-12-31", "2021 – 2023"),
        ("2021-05-03", "2021-05-05", "Mon 3 May 2021 – Wed 5 May 2021"),
        ("2021-05-03", "2021-05-04T05:59", "Mon 3 May 2021"),
    ],
)
def test_a_stretch_is_told_from_its_first_time_to_its_last(value: str, latest: str, told: str) -> None:
    case = make_case()
    article = case.article(next(iter(case.by_article)))
    assert article is not None
    event = next(e for a in case.analyses for e in a.events)
    event = replace(event, time=EventTime(value, f"{value}-01"[:10], latest), duration=None)
    assert say_event_time(case, load_messages("en"), article, event) == told
