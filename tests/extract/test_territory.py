"""States in the stead of their troops and places."""

import pytest

from lagebild.extract.registry import Registry
from lagebild.extract.territory import find_acting_states, find_own_troops, find_territory
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.facts import Entity, Mention
from lagebild.model.spans import Span
from tests.builders import make_document

TOWN = Entity("place:bruchtal", "Bruchtal", "place", parent="UA")
TROOPS = Entity("group:soldaten-ru", "russische Soldaten", "group", parent="RU")


def registry() -> Registry:
    return Registry(make_document("Bruchtal/Bruchtal/PROPN/0/root"), (TOWN, TROOPS), open_knowledge())


def test_troops_act_for_their_state_which_is_listed_then() -> None:
    known = registry()
    assert find_acting_states((TROOPS.id,), known) == ("RU",)
    russia = known.find("RU")
    assert russia is not None and russia.mentions == ()


@pytest.mark.parametrize(("kind", "told"), [("ASSAULT", (("UA",), "Bruchtal")), ("CONSULT", ((TOWN.id,), None))])
def test_violence_in_a_town_is_done_to_its_state(kind: str, told: tuple[tuple[str, ...], str | None]) -> None:
    assert find_territory(kind, (TOWN.id,), registry()) == told


GOODS = Entity(
    "other:waren", "serbische Waren", "other", mentions=(Mention(Span(0, 15), "description"),)
)  # the words of the document below


def goods() -> Registry:
    words = "serbische/serbisch/ADJ/2/amod Waren/Ware/NOUN/0/root"
    return Registry(make_document(words), (GOODS, TROOPS), open_knowledge())


@pytest.mark.parametrize(("kind", "told"), [("SANCTION", ("RS",)), ("ASSAULT", ("RS",)), ("BUSINESS", (GOODS.id,))])
def test_sanctions_on_the_goods_of_a_state_are_done_to_it(kind: str, told: tuple[str, ...]) -> None:
    known = goods()
    assert find_territory(kind, (GOODS.id,), known)[0] == told
    state = known.find("RS")
    assert (state is None) is (kind == "BUSINESS")
    assert state is None or [m.span for m in state.mentions] == [Span(0, 9)]


@pytest.mark.parametrize(
    ("kind", "by", "told"),
    [
        ("MOBILIZE", (), (("RU",), ())),
        ("MOBILIZE", ("UA",), (("UA",), (TROOPS.id,))),
        ("ASSAULT", (), ((), (TROOPS.id,))),
    ],
)
def test_troops_that_are_massed_by_nobody_are_so_by_their_state(
    kind: str, by: tuple[str, ...], told: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    assert find_own_troops(kind, by, (TROOPS.id,), goods()) == told
