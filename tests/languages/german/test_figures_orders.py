"""Tolls told one victim at a time."""

import pytest

from lagebild.languages.german.figures_all import find_all_figures
from tests.builders import make_document

POINT = " +././PUNCT/1/punct"


def read(sentence: str) -> list[tuple[str, str, float | None]]:
    document = make_document(sentence + POINT)
    return [(f.span.of(document.text), f.what, f.value) for f in find_all_figures(document)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Dritter/dritter/ADJ/2/amod Hirte/Hirte/NOUN/3/nsubj tot/tot/ADJ/0/root",
            ("Dritter Hirte", "killed", 3),
        ),
        # the tree may take it for an article
        (
            "Dritter/dritter/DET/2/det Hirte/Hirte/NOUN/3/nsubj tot/tot/ADJ/0/root",
            ("Dritter Hirte", "killed", 3),
        ),
        (
            "Das/der/DET/3/det vierte/viert/ADJ/3/amod Todesopfer/Todesopfer/NOUN/4/nsubj lebte/leben/VERB/0/root hier/hier/ADV/4/advmod",
            ("vierte Todesopfer", "killed", 4),
        ),
        (
            "Ein/ein/DET/3/det zweites/zweit/ADJ/3/amod Opfer/Opfer/NOUN/4/nsubj starb/sterben/VERB/0/root",
            ("zweites Opfer", "killed", 2),
        ),
        ("Achter/acht/ADJ/2/amod Toter/Tote/NOUN/0/root", ("Achter Toter", "killed", 8)),
    ],
)
def test_which_victim_somebody_is_tells_how_many_died(sentence: str, told: tuple[str, str, float]) -> None:
    assert read(sentence) == [told]


@pytest.mark.parametrize(
    "sentence",
    [
        "Der/der/DET/3/det zweite/zweit/ADJ/3/amod Mann/Mann/NOUN/4/nsubj starb/sterben/VERB/0/root",
        "Zweiter/zweit/ADJ/2/amod Zug/Zug/NOUN/3/nsubj fährt/fahren/VERB/0/root",
        "Es/es/PRON/2/nsubj starb/sterben/VERB/0/root zum/zu/ADP/5/case dritten/dritt/ADJ/5/amod Mal/Mal/NOUN/2/obl",
    ],
)
def test_one_of_two_and_a_second_thing_are_no_toll(sentence: str) -> None:
    assert read(sentence) == []
