"""Times of a sentence that a deed sets for something else."""

import pytest

from lagebild.languages.german.events_times_set import is_set_by
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document, span_of


def is_set(sentence: str, status: str = "occurred") -> bool:
    """Whether the verb in the second place sets the day that is Friday."""
    document = make_document(sentence, times=["Freitag"])
    until = "bis Freitag" if "bis" in document.text else "Freitag"
    return is_set_by(document, 1, span_of(document.text, until), status, event_words())


UNTIL = "bis/bis/ADP/{0}/case Freitag/Freitag/PROPN/2/obl"


@pytest.mark.parametrize(
    ("verb", "expected"),
    [("verlängerte/verlängern", True), ("befristete/befristen", True), ("arbeitete/arbeiten", False)],
)
def test_until_when_something_is_prolonged_is_not_when_that_is_done(verb: str, expected: bool) -> None:
    assert is_set(f"Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root {UNTIL.format(4)}") is expected


@pytest.mark.parametrize(("case", "expected"), [("für/für", True), ("am/an", False)])
def test_for_which_day_something_is_agreed_on_is_not_when_that_is_done(case: str, expected: bool) -> None:
    rest = "Freitag/Freitag/PROPN/2/obl Treffen/Treffen/NOUN/2/obj"
    assert is_set(f"Rehn/Rehn/PROPN/2/nsubj vereinbarte/vereinbaren/VERB/0/root {case}/ADP/4/case {rest}") is expected


def test_what_is_planned_lies_on_the_day_for_which_it_is_planned() -> None:
    words = "Rehn/Rehn/PROPN/2/nsubj plant/planen/VERB/0/root für/für/ADP/4/case Freitag/Freitag/PROPN/2/obl"
    assert not is_set(words, "scheduled")


@pytest.mark.parametrize(("verb", "expected"), [("setzte/setzen", True), ("verpasste/verpassen", False)])
def test_the_end_of_a_term_is_not_when_it_is_set(verb: str, expected: bool) -> None:
    words = f"Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root eine/ein/DET/4/det Frist/Frist/NOUN/2/obj {UNTIL.format(6)}"
    assert is_set(words) is expected


@pytest.mark.parametrize(
    ("adverb", "status", "expected"),
    [("eigentlich", "occurred", True), ("eigentlich", "cancelled", False), ("nur", "occurred", False)],
)
def test_for_when_it_was_once_planned_is_not_when_it_was(adverb: str, status: str, expected: bool) -> None:
    document = make_document(
        f"Ein/ein/DET/2/det Fest/Fest/NOUN/0/root +,/,/PUNCT/7/punct das/das/PRON/7/nsubj {adverb}/{adverb}/ADV/7/advmod "
        "Freitag/Freitag/PROPN/7/obl enden/enden/VERB/2/acl:relcl/VerbForm=Inf sollte/sollen/AUX/7/aux/VerbForm=Fin",
        times=["Freitag"],
    )
    assert is_set_by(document, 1, span_of(document.text, "Freitag"), status, event_words()) is expected
