"""Two happenings told by one word, each on its day and at its place."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_pairs import part_pairs
from lagebild.model.text import EventFrame, Name
from tests.builders import make_document, span_of


def _part(joint: str, behind: str) -> list[tuple[list[str], list[str]]]:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj singt/singen/VERB/0/root am/an/ADP/4/case Montag/Montag/PROPN/2/obl "
        f"in/in/ADP/6/case Bonn/Bonn/PROPN/2/obl {joint}/CCONJ/9/cc am/an/ADP/9/case Freitag/Freitag/PROPN/4/conj "
        f"in/in/ADP/11/case {behind}/PROPN/9/nmod",
        times=["Montag", "Freitag"],
    )
    text = document.text
    document = replace(document, names=tuple(Name(span_of(text, n), "LOC") for n in ("Bonn", "Rom") if n in text))
    frame = EventFrame((span_of(text, "singt"),), "CULTURE", time=(span_of(text, "Montag"),))
    return [
        ([span.of(text) for span in found.time], [span.of(text) for span in found.place])
        for found in part_pairs(document, [frame])
    ]


def test_each_day_has_its_place() -> None:
    assert _part("und/und", "Rom/Rom") == [(["Montag"], ["Bonn"]), (["Freitag"], ["Rom"])]


@pytest.mark.parametrize(("joint", "behind"), [("und/und", "Eile/Eile"), ("statt/statt", "Rom/Rom")])
def test_days_without_places_or_joined_otherwise_are_one_happening(joint: str, behind: str) -> None:
    assert _part(joint, behind) == [(["Montag"], [])]
