"""Whom a noun with an owner means."""

import pytest

from tests.builders import make_untagged
from tests.extract.test_recall import links_of, name_all

MOOR = "Karl Moor ging. Seine {} Eva Kern kam. Moors {} schwieg."


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Frau", "Frau", True),
        ("Frau", "Ehefrau", True),
        ("Schwester", "Schwester", True),
        ("Freundin", "Lebensgefährtin", True),
        ("Frau", "Schwester", False),
        ("Frau", "Mutter", False),
    ],
)
def test_who_stands_so_to_somebody_is_whom_the_text_named_as_his(first: str, second: str, *, same: bool) -> None:
    document = name_all(make_untagged(MOOR.format(first, second)), Karl_Moor="PER", Eva_Kern="PER", Moors="PER")
    assert (links_of(document)[f"Moors {second}"] == ("person:eva-kern",)) is same


def test_of_two_sisters_named_neither_is_his_sister_alone() -> None:
    text = "Karl Moor ging. Seine Schwester Eva Kern und seine Schwester Ina Kern kamen. Moors Schwester schwieg."
    document = name_all(make_untagged(text), Karl_Moor="PER", Eva_Kern="PER", Ina_Kern="PER", Moors="PER")
    assert not {"person:eva-kern", "person:ina-kern"} & {*links_of(document)["Moors Schwester"]}


def test_another_owners_wife_is_not_his() -> None:
    text = "Karl Moor ging. Seine Frau Eva Kern kam. Odo Lenk blieb. Lenks Frau schwieg."
    document = name_all(make_untagged(text), Karl_Moor="PER", Eva_Kern="PER", Odo_Lenk="PER", Lenks="PER")
    assert links_of(document)["Lenks Frau"] != ("person:eva-kern",)
