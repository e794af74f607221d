"""Which of several happenings is told."""

import pytest

from lagebild.languages.german.events_numbered import find_number
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document


@pytest.mark.parametrize(
    ("adjective", "noun", "number"),
    [
        ("erste/erst", "Anhörung/Anhörung", 1),
        ("zweite/zweit", "Sitzung/Sitzung", 2),
        ("3./3", "Wahlgang/Wahlgang", 3),
        ("erneute/erneut", "Razzia/Razzia", 0),
        ("weitere/weiter", "Kundgebung/Kundgebung", 0),
        ("lange/lang", "Sitzung/Sitzung", None),
    ],
)
def test_an_adjective_tells_the_number_of_a_noun(adjective: str, noun: str, number: int | None) -> None:
    document = make_document(f"Die/der/DET/3/det {adjective}/ADJ/3/amod {noun}/NOUN/4/nsubj endete/enden/VERB/0/root")
    assert find_number(document, 2, event_words()) == number


def test_first_talks_and_the_first_since_a_day_are_not_the_first_of_a_row() -> None:
    document = make_document("Erste/erst/ADJ/2/amod Gespräche/Gespräch/NOUN/0/root/Number=Plur")
    assert find_number(document, 1, event_words()) is None
    document = make_document(
        "erstes/erst/ADJ/2/amod Treffen/Treffen/NOUN/0/root seit/seit/ADP/4/case Mai/Mai/NOUN/2/nmod"
    )
    assert find_number(document, 1, event_words()) is None


@pytest.mark.parametrize(
    ("ordinal", "verb", "number"),
    [
        ("dritten/dritt", "tagte/tagen", 3),
        ("ersten/erst", "tagte/tagen", None),
        ("zweiten/zweit", "platzte/platzen", None),
    ],
)
def test_a_verb_tells_how_often_it_was_done(ordinal: str, verb: str, number: int | None) -> None:
    document = make_document(
        f"Sie/sie/PRON/2/nsubj {verb}/VERB/0/root zum/zu/ADP/5/case {ordinal}/ADJ/5/amod Mal/Mal/NOUN/2/obl"
    )
    assert find_number(document, 1, event_words()) == number


def test_what_is_done_anew_is_not_the_first() -> None:
    document = make_document(
        "Beide/beide/PRON/3/nsubj erneut/erneut/ADJ/3/advmod telefonierten/telefonieren/VERB/0/root"
    )
    assert find_number(document, 2, event_words()) == 0
