"""Which ministry is somebody's own."""

import pytest

from tests.builders import make_document
from tests.extract.test_descriptions import links_of
from tests.extract.test_recall import links_of as links_in
from tests.extract.test_recall import name_all


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


@pytest.mark.parametrize(
    ("title", "words", "found"),
    [
        ("Bundesagrarminister", "sein/sein/DET/2/det:poss Haus/Haus/NOUN/3/nsubj prüfe/prüfen/VERB/0/root", True),
        ("Bundesagrarminister", "sein/sein/DET/2/det:poss Haus/Haus/NOUN/3/nsubj brannte/brennen/VERB/0/root", False),
        ("Bankchef", "sein/sein/DET/2/det:poss Haus/Haus/NOUN/3/nsubj prüfe/prüfen/VERB/0/root", False),
        (
            "Bundesagrarminister",
            "Sprecher/Sprecher/NOUN/4/nsubj seines/sein/DET/3/det:poss Hauses/Haus/NOUN/1/nmod/Case=Gen "
            "schwiegen/schweigen/VERB/0/root",
            True,
        ),
        (
            "Bundesagrarminister",
            "Er/er/PRON/2/nsubj verkaufte/verkaufen/VERB/0/root sein/sein/DET/4/det:poss Haus/Haus/NOUN/2/obj",
            False,
        ),
    ],
)
def test_the_house_of_a_minister_is_his_ministry_where_it_acts(title: str, words: str, *, found: bool) -> None:
    document = make_document(
        f"{title}/{title}/NOUN/4/nsubj Odo/Odo/PROPN/1/appos Moor/Moor/PROPN/2/flat kam/kommen/VERB/0/root ././PUNCT/4/punct",
        words,
    )
    linked = links_in(name_all(document, Odo_Moor="PER"))
    assert (("DE.agriculture_ministry",) in linked.values()) is found
