"""What the page of an actor shows."""

from dataclasses import replace
from datetime import date

import pytest

from lagebild.model.facts import Entity, Mention, Office
from lagebild.model.spans import Span
from lagebild.publish.actor_page import view_actor
from lagebild.publish.actors import has_page
from lagebild.publish.messages import load_messages

from .handmade import make_case

TERM = Office("foreign_minister", None, date(2019, 5, 1), date(2021, 4, 30))


@pytest.mark.parametrize(
    ("language", "gender", "said"),
    [
        ("de", "f", "Außenministerin, 2019–2021"),
        ("de", "m", "Außenminister, 2019–2021"),
        ("de", None, "Außenminister, 2019–2021"),
        ("en", "f", "foreign minister, 2019–2021"),
    ],
)
def test_office_has_the_form_for_who_holds_it(language: str, gender: str | None, said: str) -> None:
    case = make_case()
    analyses = (
        replace(a, entities=tuple(replace(e, gender=gender, offices=(TERM,)) for e in a.entities))
        for a in case.analyses
    )
    case = replace(case, analyses=tuple(analyses))
    view = view_actor(case, load_messages(language), "person:rehn")
    assert view is not None
    assert view.offices == [said]


@pytest.mark.parametrize(
    ("kind", "does", "page"), [("other", False, False), ("other", True, True), ("place", False, True)]
)
def test_thing_has_a_page_where_it_does_something(kind: str, *, does: bool, page: bool) -> None:
    case = make_case()
    second = case.analyses[1]
    pier = Entity("own:pier", "Pier", kind, mentions=(Mention(Span(4, 9), "description"),))
    roles = (pier.id,) if does else (), () if does else (pier.id,)
    hit = replace(second.events[0], parties=(), by=roles[0], against=roles[1])
    second = replace(second, entities=(*second.entities, pier), events=(hit, *second.events[1:]))
    case = replace(case, analyses=(case.analyses[0], second))
    assert has_page(case, pier.id) is page
