"""What the page of an actor shows."""

from dataclasses import replace
from datetime import date

import pytest

from lagebild.model.facts import Office
from lagebild.publish.actor_page import view_actor
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
