"""What the participants of an event are called, and what only counts them."""

import pytest

from lagebild.languages.german.events_wordings import drop_itself, drop_measures
from lagebild.model.text import EventFrame
from tests.builders import make_document, span_of


@pytest.mark.parametrize(("noun", "kept"), [("Toten/Toter", 0), ("Wirte/Wirt", 1)])
def test_the_number_of_victims_does_and_suffers_nothing(noun: str, kept: int) -> None:
    document = make_document(
        f"Die/der/DET/2/det Zahl/Zahl/NOUN/5/nsubj der/der/DET/4/det {noun}/NOUN/2/nmod stieg/steigen/VERB/0/root/VerbForm=Fin"
    )
    number = span_of(document.text, f"Die Zahl der {noun.split('/')[0]}")
    frame = EventFrame((span_of(document.text, "stieg"),), "DEATH", by=(number,))
    assert len(drop_measures(document, frame).by) == kept


def test_nothing_takes_part_in_itself() -> None:
    document = make_document(
        "Das/der/DET/2/det Ultimatum/Ultimatum/NOUN/5/nsubj der/der/DET/4/det Bank/Bank/NOUN/2/nmod lief/laufen/VERB/0/root ab/ab/ADP/5/compound:prt"
    )
    both = tuple(span_of(document.text, words) for words in ("Das Ultimatum", "der Bank"))
    frame = EventFrame((span_of(document.text, "Ultimatum"),), "THREATEN", by=both, against=both)
    dropped = drop_itself(document, 1, frame)
    assert (dropped.by, dropped.against) == (both[1:], both[1:])


@pytest.mark.parametrize(("words", "kept"), [("RLX", True), ("RLX-Angriff", False)])
def test_the_first_part_of_its_noun_may_take_part_in_an_event(words: str, *, kept: bool) -> None:
    document = make_document("Ein/ein/DET/2/det RLX-Angriff/RLX-Angriff/NOUN/0/root")
    frame = EventFrame((document.tokens[1].span,), "ASSAULT", by=(span_of(document.text, words),))
    assert bool(drop_itself(document, 1, frame).by) is kept


def test_some_of_several_happenings_are_no_participants() -> None:
    document = make_document("zwei/zwei/NUM/0/root der/der/DET/3/det Verhaftungen/Verhaftung/NOUN/1/nmod")
    spans = (span_of(document.text, "zwei"), span_of(document.text, "zwei der Verhaftungen"))
    frame = EventFrame((span_of(document.text, "Verhaftungen"),), "ARREST", against=spans)
    assert drop_itself(document, 2, frame).against == ()
