"""In which direction a place lies from another one."""

from dataclasses import replace

import pytest

from lagebild.languages.german.figures_bearings import find_bearings
from lagebild.model.text import Name
from tests.builders import make_document, span_of

BEHIND = "südlich/südlich/ADP/1/case von/von/ADP/1/case Hamm/Hamm/PROPN/1/nmod"


def bearings(words: str, label: str = "LOC") -> list[tuple[str, float | None]]:
    document = make_document(words)
    names = tuple(Name(span_of(document.text, name), label) for name in ("Ahlen", "Hamm"))
    found = find_bearings(replace(document, names=names))
    return [(f.noun.of(document.text) if f.noun else "", f.value) for f in found]


@pytest.mark.parametrize(
    "words",
    [
        f"Ahlen/Ahlen/PROPN/2/nsubj liegt/liegen/VERB/0/root {BEHIND}",
        f"in/in/ADP/2/case Ahlen/Ahlen/PROPN/0/obl +,/,/PUNCT/1/punct {BEHIND}",
        "in/in/ADP/2/case Ahlen/Ahlen/PROPN/3/obl stationiert/stationieren/VERB/0/root/VerbForm=Part +,/,/PUNCT/1/punct "
        f"40/40/NUM/6/nummod Kilometer/Kilometer/NOUN/3/obl {BEHIND}",
    ],
)
def test_place_lies_in_the_direction_told_behind_it(words: str) -> None:
    assert bearings(words) == [("Ahlen", 180.0)]


def test_whoever_moves_lies_nowhere() -> None:
    words = f"Leute/Leute/NOUN/4/nsubj aus/aus/ADP/3/case Ahlen/Ahlen/PROPN/1/nmod zogen/ziehen/VERB/0/root {BEHIND}"
    assert bearings(words) == []


def test_only_places_lie_somewhere() -> None:
    assert bearings(f"Ahlen/Ahlen/PROPN/2/nsubj liegt/liegen/VERB/0/root {BEHIND}", label="PER") == []
