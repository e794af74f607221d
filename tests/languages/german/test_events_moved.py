"""The day to which an event is put off or brought forward."""

import pytest

from lagebild.languages.german.events_moved import find_moved_times, is_moved_by
from lagebild.languages.german.events_words import event_words
from tests.builders import make_document, span_of


@pytest.mark.parametrize(
    ("case", "adjective", "verb", "found"),
    [
        ("auf", "nächsten/nächst", "verschoben/verschieben", True),
        ("am", "nächsten/nächst", "verschoben/verschieben", False),
        ("auf", "unbestimmten/unbestimmt", "verschoben/verschieben", False),
        ("auf", "nächsten/nächst", "gelobt/loben", False),
    ],
)
def test_a_talk_that_was_put_off_is_on_its_new_day(case: str, adjective: str, verb: str, found: bool) -> None:
    time = f"{adjective.split('/', maxsplit=1)[0]} Montag"
    document = make_document(
        "Das/der/DET/2/det Treffen/Treffen/NOUN/7/nsubj:pass wurde/werden/AUX/7/aux:pass "
        f"{case}/{case}/ADP/6/case {adjective}/ADJ/6/amod Montag/Montag/NOUN/7/obl {verb}/VERB/0/root",
        times=[time],
    )
    expected = (span_of(document.text, time),) if found else ()
    assert find_moved_times(document, 1, event_words()) == expected


@pytest.mark.parametrize("marked", [("Freitag", "auf Montag"), ("Freitag auf Montag",)])
@pytest.mark.parametrize("verb", ["verschoben/verschieben", "vorverlegt/vorverlegen"])
def test_what_was_moved_from_one_day_to_another_is_on_the_second(marked: tuple[str, ...], verb: str) -> None:
    document = make_document(
        "Die/der/DET/2/det Probe/Probe/NOUN/8/nsubj:pass wurde/werden/AUX/8/aux:pass von/von/ADP/5/case "
        f"Freitag/Freitag/PROPN/8/obl auf/auf/ADP/7/case Montag/Montag/PROPN/5/conj {verb}/VERB/0/root",
        times=marked,
    )
    assert find_moved_times(document, 1, event_words()) == (span_of(document.text, "auf Montag"),)


def test_the_new_day_stands_before_the_verb_whatever_the_tree_says() -> None:
    document = make_document(
        "Der/der/DET/2/det Rat/Rat/NOUN/9/nsubj hat/haben/AUX/9/aux die/der/DET/6/det geplante/geplant/ADJ/6/amod "
        "Probe/Probe/NOUN/9/obj auf/auf/ADP/8/case Montag/Montag/PROPN/5/nmod verschoben/verschieben/VERB/0/root",
        times=["Montag"],
    )
    assert find_moved_times(document, 5, event_words()) == (span_of(document.text, "Montag"),)


def test_what_is_made_up_for_is_on_the_day_of_its_verb() -> None:
    document = make_document(
        "Die/der/DET/2/det Lesung/Lesung/NOUN/6/nsubj:pass wird/werden/AUX/6/aux:pass am/am/ADP/5/case "
        "Montag/Montag/NOUN/6/obl nachgeholt/nachholen/VERB/0/root",
        times=["Montag"],
    )
    assert find_moved_times(document, 1, event_words()) == (span_of(document.text, "Montag"),)


@pytest.mark.parametrize("verb", ["rückt/rücken", "rutscht/rutschen", "wandert/wandern"])
@pytest.mark.parametrize(("case", "found"), [("auf", True), ("am", False)])
def test_verb_of_going_puts_its_noun_off_where_a_day_says_whereto(verb: str, case: str, found: bool) -> None:
    document = make_document(
        f"Die/der/DET/2/det Anhörung/Anhörung/NOUN/3/nsubj {verb}/VERB/0/root "
        f"{case}/{case}/ADP/5/case Montag/Montag/NOUN/3/obl",
        times=["Montag"],
    )
    assert is_moved_by(document, 1, 2, event_words()) == found
