"""Traits of whoever may take part in an event."""

from dataclasses import replace

import pytest

from lagebild.languages.german.traits_of_takers import find_way, list_taker_traits, list_takers, view_happening
from lagebild.model.text import Document, Name, SpeechFrame
from tests.builders import make_document, span_of

ROWS = (
    "Laut/laut/ADP/2/case Moor/Moor/PROPN/6/obl habe/haben/AUX/6/aux Kern/Kern/PROPN/6/nsubj seinen/sein/DET/6/det:poss"
    " angegriffen/angreifen/VERB/0/root/VerbForm=Part sich/sich/PRON/6/obj/Reflex=Yes in/in/ADP/9/case Bonn/Bonn/PROPN/6/obl"
    " Ada/Ada/PROPN/4/appos Rehn/Rehn/PROPN/10/flat"
)


def make() -> Document:
    document = make_document(ROWS)
    names = tuple(Name(span_of(document.text, w), label) for w, label in (("Kern", "PER"), ("Bonn", "LOC")))
    said = (span_of(document.text, "Kern seinen angegriffen sich in Bonn"),)
    speech = SpeechFrame(said, "indirect", speaker=(span_of(document.text, "Moor"),))
    return replace(document, names=names, speech=(speech,))


def traits_of(document: Document, word: str) -> set[str]:
    trigger = span_of(document.text, "angegriffen")
    takers = list_takers(document, 5, (trigger,))
    place = [document.tokens[i].text for i in takers].index(word)
    return list_taker_traits(document, view_happening(document, 5, "ASSAULT", takers), place)


def test_takers_are_nouns_names_and_possessives_nearest_first() -> None:
    document = make()
    takers = list_takers(document, 5, (span_of(document.text, "angegriffen"),))
    assert [document.tokens[i].text for i in takers] == ["seinen", "Kern", "Bonn", "Moor", "Ada"]


def test_the_way_leads_up_to_the_common_word_and_down_again() -> None:
    document = make()
    way = find_way(document, 8, 9)
    assert way is not None
    assert (way.up, way.top, way.down) == ((8,), 5, (3, 9))
    assert find_way(make_document("A/A/NOUN/0/root", "B/B/NOUN/0/root"), 0, 1) is None


@pytest.mark.parametrize(
    ("word", "trait"),
    [
        ("Kern", "way |nsubj"),
        ("Kern", "named PER ASSAULT"),
        ("Kern", "last angreifen nsubj  VERBPart"),
        ("Bonn", "by |obl/in"),
        ("Bonn", "kind LOC |obl/in"),
        ("Moor", "speaker"),
        ("Ada", "way |nsubj.appos"),
        ("seinen", "order 0"),
    ],
)
def test_a_trait_tells_the_way_the_word_or_its_part_in_what_is_said(word: str, trait: str) -> None:
    assert trait in traits_of(make(), word)


def test_who_speaks_outside_is_told_from_who_is_spoken_of() -> None:
    document = make()
    assert not {"speaker", "outside"} & traits_of(document, "Kern")
    assert "outside" in traits_of(document, "Ada")


def test_words_of_another_tree_stand_apart() -> None:
    document = make_document("A/A/NOUN/0/root B/B/NOUN/0/root")
    event = view_happening(document, 0, "ASSAULT", (1,))
    assert {"apart", "away +0", "among 1"} <= list_taker_traits(document, event, 0)
