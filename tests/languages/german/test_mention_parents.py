"""Nouns for parents that tell of somebody named before."""

import pytest

from tests.builders import make_untagged
from tests.extract.test_recall import links_of, name_all


@pytest.mark.parametrize(
    "words", ["Mutter von drei Söhnen", "Mutter zweier Söhne", "Mutter von 4 Söhnen", "dreifache Mutter"]
)
def test_mother_of_so_many_is_who_is_told_of(words: str) -> None:
    document = name_all(make_untagged(f"Anna Moorlin hört auf. Die {words} zieht um."), Anna_Moorlin="PER")
    assert any(
        entities == ("person:anna-moorlin",) for said, entities in links_of(document).items() if "Mutter" in said
    )


def test_mother_of_somebody_is_a_person_of_her_own() -> None:
    document = name_all(make_untagged("Anna Moorlin hört auf. Die Mutter der Opfer zieht um."), Anna_Moorlin="PER")
    assert ("person:anna-moorlin",) not in [e for said, e in links_of(document).items() if "Mutter" in said]


def test_father_of_a_family_is_the_man_told_of() -> None:
    found = links_of(make_untagged("Ein Mann ist tot. Der Familienvater war krank."))
    assert found["Familienvater"] == found["Mann"]
