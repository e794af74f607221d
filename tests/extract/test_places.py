"""Where an event is: a place before a thing, whichever was told first."""

from lagebild.extract.places import find_place
from lagebild.extract.registry import Registry
from lagebild.knowledge.lookup import open_knowledge
from lagebild.model.facts import Entity, Mention
from lagebild.model.spans import Span
from lagebild.model.text import Document

TEXT = "nahe der Halle in Ruva"
HALL, TOWN = Span(5, 14), Span(18, 22)


def registry(*entities: Entity) -> Registry:
    return Registry(Document(TEXT, "de"), entities, open_knowledge())


def test_a_place_is_surer_than_a_thing() -> None:
    hall = Entity("other:halle", "Halle", "other", mentions=(Mention(HALL, "description"),))
    town = Entity("place:ruva", "Ruva", "place", mentions=(Mention(TOWN, "name"),))
    assert find_place((HALL, TOWN), registry(hall, town), known_only=True) == "place:ruva"
    assert find_place((HALL,), registry(hall, town), known_only=True) == "other:halle"


def test_a_person_is_no_place_and_a_body_is_in_its_state() -> None:
    person = Entity("person:rehn", "Rehn", "person", mentions=(Mention(HALL, "name"),))
    body = Entity("org:rat", "Rat", "organisation", parent="RV", mentions=(Mention(TOWN, "name"),))
    assert find_place((HALL,), registry(person), known_only=True) is None
    assert find_place((HALL, TOWN), registry(person, body), known_only=True) == "RV"


def test_a_body_of_another_body_is_a_place_of_its_own() -> None:
    chamber = Entity("RV.chamber", "Kammer", "organisation", parent="RV.gov", mentions=(Mention(HALL, "name"),))
    ruling = Entity("RV.gov", "Regierung", "organisation", parent="RV")
    assert find_place((HALL,), registry(chamber, ruling), known_only=True) == "RV.chamber"
