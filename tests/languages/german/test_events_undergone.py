"""Nouns of deeds whose genitive undergoes them."""

import pytest

from lagebild.languages.german.events_undergone import turn_genitives
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of


@pytest.mark.parametrize(
    ("noun", "kind", "turned"),
    [
        ("Sturz", "FIGHT", True),
        ("Einführung", "OTHER", True),
        ("Einführung", "PUBLISH", False),
        ("Anordnung", "OTHER", False),
        ("Angriff", "FIGHT", False),
    ],
)
def test_a_genitive_undergoes_what_most_nouns_in_ung_tell(noun: str, kind: str, turned: bool) -> None:
    document = make_document(
        f"Der/der/DET/2/det {noun}/{noun}/NOUN/5/nsubj der/der/DET/4/det Regierung/Regierung/NOUN/2/nmod "
        "folgte/folgen/VERB/0/root"
    )
    owner = span_of(document.text, "der Regierung")
    frame = turn_genitives(document, 1, EventFrame((span_of(document.text, noun),), kind, by=(owner,)))
    assert (frame.by, frame.against) == (((), (owner,)) if turned else ((owner,), ()))


@pytest.mark.parametrize(("noun", "turned"), [("Sturz", True), ("Einführung", False)])
def test_a_possessive_does_so_only_before_some_nouns(noun: str, turned: bool) -> None:
    document = make_document(f"Seit/seit/ADP/3/case seinem/sein/DET/3/det:poss {noun}/{noun}/NOUN/0/root")
    owner = span_of(document.text, "seinem")
    frame = turn_genitives(document, 2, EventFrame((span_of(document.text, noun),), "OTHER", by=(owner,)))
    assert bool(frame.against) is turned


def test_who_does_it_by_another_preposition_stays() -> None:
    document = make_document("Der/der/DET/2/det Sturz/Sturz/NOUN/0/root durch/durch/ADP/4/case Kern/Kern/PROPN/2/nmod")
    frame = EventFrame((span_of(document.text, "Sturz"),), "FIGHT", by=(span_of(document.text, "Kern"),))
    assert turn_genitives(document, 1, frame) == frame
