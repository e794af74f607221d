"""A noun tells an act where no verb does."""

from dataclasses import replace

import pytest

from lagebild.languages.german.speech import find_speech
from lagebild.model.text import Name
from tests.builders import make_document, span_of

NOUN = (
    "Auch/auch/ADV/3/advmod {owner} {noun} {preposition} Ruhe/Ruhe/NOUN/3/nmod im/in/ADP/7/case Tal/Tal/NOUN/5/nmod "
    "waren/sein/AUX/9/cop/VerbForm=Fin Thema/Thema/NOUN/0/root"
)


@pytest.mark.parametrize(
    ("noun", "preposition", "act"),
    [
        ("Forderungen/Forderung", "nach/nach", "demand"),
        ("Aufrufe/Aufruf", "zu/zu", "demand"),
        ("Kritik/Kritik", "an/an", "accuse"),
        ("Warnungen/Warnung", "vor/vor", "warn"),
        ("Vorwürfe/Vorwurf", "gegen/gegen", "accuse"),
    ],
)
def test_a_noun_tells_an_act_with_what_it_is_about(noun: str, preposition: str, act: str) -> None:
    words = NOUN.format(
        owner="neue/neu/ADJ/3/amod", noun=f"{noun}/NOUN/9/nsubj", preposition=f"{preposition}/ADP/5/case"
    )
    (frame,) = find_speech(document := make_document(words))
    told = [s.of(document.text) for s in (*frame.cue, *frame.content)]
    assert (frame.form, frame.act, frame.speaker) == ("reported", act, ())
    assert told == [noun.split("/")[0], f"{preposition.split('/')[0]} Ruhe im Tal"]


def test_a_noun_with_another_preposition_tells_none() -> None:
    words = NOUN.format(
        owner="neue/neu/ADJ/3/amod", noun="Kritik/Kritik/NOUN/9/nsubj", preposition="aus/aus/ADP/5/case"
    )
    assert find_speech(make_document(words)) == ()


def test_an_adjective_of_a_land_says_whose_demand_it_is() -> None:
    words = NOUN.format(
        owner="ruvische/ruvisch/ADJ/3/amod",
        noun="Forderungen/Forderung/NOUN/9/nsubj",
        preposition="nach/nach/ADP/5/case",
    )
    document = make_document(words)
    named = replace(document, names=(Name(span_of(document.text, "ruvische"), "LOCderiv"),))
    (frame,) = find_speech(named)
    assert [s.of(document.text) for s in frame.speaker] == ["ruvische"]


def test_the_day_of_what_a_noun_tells_is_not_what_it_is_about() -> None:
    document = make_document(
        "Die/der/DET/2/det Kritik/Kritik/NOUN/5/nsubj am/an/ADP/4/case Sonntag/Sonntag/PROPN/2/nmod wirkte/wirken/VERB/0/root/VerbForm=Fin",
        times=["Sonntag"],
    )
    assert not find_speech(document)


def test_an_act_that_meets_a_plan_is_about_the_plan() -> None:
    document = make_document(
        "Der/der/DET/2/det Plan/Plan/NOUN/3/nsubj stößt/stoßen/VERB/0/root/VerbForm=Fin bei/bei/ADP/5/case Rehn/Rehn/PROPN/3/obl "
        "auf/auf/ADP/7/case Widerstand/Widerstand/NOUN/3/obl"
    )
    (frame,) = find_speech(document)
    assert frame.content == (span_of(document.text, "Der Plan"),)
    assert frame.speaker == (span_of(document.text, "Rehn"),)
    assert frame.act == "oppose"
