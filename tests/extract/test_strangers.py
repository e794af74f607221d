"""Ids of those whom no table knows."""

import pytest

from lagebild.extract.strangers import stranger_id


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
