"""Acts that nobody performed are none."""

import pytest

from lagebild.languages.german.speech_nobody import leave_to_nobody
from tests.builders import make_document
from tests.languages.german.speaking import frame

ASKED = "forderte/fordern/VERB/0/root/VerbForm=Fin Neuwahlen/Neuwahl/NOUN/{verb}/obj"


@pytest.mark.parametrize(
    "words",
    [
        "Niemand/niemand/PRON/2/nsubj " + ASKED.format(verb=2),
        "Kein/kein/DET/2/det Land/Land/NOUN/3/nsubj " + ASKED.format(verb=3),
        "Weder/weder/CCONJ/2/cc Kern/Kern/PROPN/5/nsubj noch/noch/CCONJ/4/cc Moor/Moor/PROPN/2/conj "
        + ASKED.format(verb=5),
        "Kern/Kern/PROPN/2/nsubj forderte/fordern/VERB/0/root/VerbForm=Fin nie/nie/ADV/2/advmod Neuwahlen/Neuwahl/NOUN/2/obj",
        "Weder/weder/CCONJ/5/mark Kern/Kern/PROPN/5/nsubj noch/noch/CCONJ/4/cc Moor/Moor/PROPN/2/conj "
        + ASKED.format(verb=5),
    ],
)
def test_what_nobody_asked_for_is_no_statement(words: str) -> None:
    document = make_document(words)
    assert [*leave_to_nobody(document, [frame(document, "Neuwahlen", "reported", cue="forderte")])] == []


@pytest.mark.parametrize(
    "words",
    [
        "Kern/Kern/PROPN/2/nsubj " + ASKED.format(verb=2),
        "Noch/noch/ADV/2/advmod nie/nie/ADV/3/advmod " + ASKED.format(verb=3),
        "Kein/kein/DET/2/det Geringerer/Geringerer/NOUN/5/nsubj als/als/CCONJ/4/case Kern/Kern/PROPN/2/nmod "
        + ASKED.format(verb=5),
    ],
)
def test_what_somebody_asked_for_is_one(words: str) -> None:
    document = make_document(words)
    said = frame(document, "Neuwahlen", "reported", cue="forderte")
    assert [*leave_to_nobody(document, [said])] == [said]


def test_what_is_quoted_stays() -> None:
    document = make_document("Niemand/niemand/PRON/2/nsubj " + ASKED.format(verb=2))
    said = frame(document, "Neuwahlen", "direct", cue="forderte")
    assert [*leave_to_nobody(document, [said])] == [said]


@pytest.mark.parametrize(("noun", "count"), [("Anweisung", 0), ("Angabe", 1)])
def test_what_follows_an_order_nobody_has_said(noun: str, count: int) -> None:
    document = make_document(
        f"Nach/nach/ADP/2/case {noun}/{noun}/NOUN/3/obl sperrte/sperren/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/3/nsubj"
    )
    told = frame(document, "sperrte Kern", "indirect", cue=f"Nach {noun}")
    assert len([*leave_to_nobody(document, [told])]) == count
