"""States in the stead of their troops and places."""

import pytest

from lagebild.extract.registry import Registry
from lagebild.extract.territory import find_acting_states, find_territory
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.facts import Entity
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
