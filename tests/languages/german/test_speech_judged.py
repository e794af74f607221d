"""What somebody judges by the verb alone."""

import pytest

from lagebild.languages.german.speech_judged import tell_judged
from lagebild.languages.german.speech_words import speech_words
from tests.builders import make_document
from tests.languages.german.speaking import frame

PERFECT = "hat/haben/AUX/5/aux/VerbForm=Fin|Mood=Ind"


def told(rows: str) -> list[tuple[str, str | None, list[str]]]:
    document = make_document(rows)
    found = tell_judged(document, [], speech_words())
    return [(f.content[0].of(document.text), f.act, [s.of(document.text) for s in f.speaker]) for f in found]


@pytest.mark.parametrize(
    ("helper", "matter", "found"),
    [
        (PERFECT, "Test/Test/NOUN", [("den Test", "accuse", ["Moor"])]),
        (PERFECT, "Moor/Moor/PROPN", []),
        (PERFECT, "Sprecher/Sprecher/NOUN", []),
        ("will/wollen/AUX/5/aux/VerbForm=Fin|Mood=Ind", "Test/Test/NOUN", []),
        ("habe/haben/AUX/5/aux/VerbForm=Fin|Mood=Sub", "Test/Test/NOUN", []),
    ],
)
def test_what_is_judged_is_the_thing_that_the_verb_has_for_an_object(
    helper: str, matter: str, found: list[tuple[str, str, list[str]]]
) -> None:
    rows = f"Moor/Moor/PROPN/5/nsubj {helper} den/der/DET/4/det {matter}/5/obj verurteilt/verurteilen/VERB/0/root"
    assert told(rows) == found


def test_in_the_passive_it_is_its_subject() -> None:
    rows = (
        "Der/der/DET/2/det Plan/Plan/NOUN/6/nsubj:pass wurde/werden/AUX/6/aux:pass/VerbForm=Fin|Mood=Ind von/von/ADP/5/case "
        "Moor/Moor/PROPN/6/obl verworfen/verwerfen/VERB/0/root"
    )
    assert told(rows) == [("Der Plan", "reject", ["Moor"])]


def test_what_is_told_already_is_not_told_again() -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj rügte/rügen/VERB/0/root/VerbForm=Fin|Mood=Ind Pläne/Plan/NOUN/2/obj"
    )
    assert not [*tell_judged(document, [frame(document, "Pläne", "reported", cue="rügte")], speech_words())]
    assert len([*tell_judged(document, [], speech_words())]) == 1
