"""Which ministry is somebody's own."""

import pytest

from tests.extract.test_descriptions import links_of


@pytest.mark.parametrize(
    ("met", "owner", "own"),
    [
        ("Das Innenministerium", "Außenminister", "org:ministerium-ivo-menk"),
        ("Das Außenministerium", "Außenminister", "country:lasko.foreign_ministry"),
        ("Das Innenministerium", "Innenminister", "country:lasko.interior_ministry"),
        ("Das Innenministerium", "Staatssekretär", "country:lasko.interior_ministry"),
    ],
)
def test_ministry_of_a_minister_is_none_of_another_one(met: str, owner: str, own: str) -> None:
    text = f"{met} in Lasko schwieg. {owner} Ivo Menk kam. Er lobte sein Ministerium."
    assert links_of(text, **{"Lasko": "LOC", "Ivo Menk": "PER"})["sein Ministerium"] == (own,)
