"""Ids of those whom no table knows."""

import pytest

from lagebild.extract.strangers import stranger_id
from lagebild.knowledge.lookup import open_knowledge


@pytest.mark.parametrize(
    ("kind", "name", "id"),
    [
        ("person", "Jörg Weiß", "person:joerg-weiss"),
        ("organisation", "Łódź & Söhne", "org:lodz-soehne"),
        ("place", "Ærø", "place:aero"),
        ("person", "Иван", "person:иван"),
        ("other", "!?", "other:unnamed"),
    ],
)
def test_an_id_is_the_kind_and_the_plain_name(kind: str, name: str, id: str) -> None:
    assert stranger_id(kind, name) == id


def test_rebels_without_more_bear_the_id_of_nobody_known() -> None:
    knowledge = open_knowledge()
    assert knowledge.entity(stranger_id("group", "Separatisten")) is None
    assert [c.entity for c in knowledge.candidates("prorussische Separatisten")] == ["group:prorussische-separatisten"]
