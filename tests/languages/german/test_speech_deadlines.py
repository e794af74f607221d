"""Deadlines that somebody sets for others or puts off without a verb of demanding."""

import pytest

from lagebild.languages.german.speech_deadlines import tell_deadlines
from lagebild.languages.german.speech_words import TOLD, speech_words
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

LEFT = (
    "Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Mood=Ind dem/der/DET/4/det Wirt/Wirt/NOUN/2/obl:arg "
    "{adverb}/{adverb}/ADV/2/advmod bis/bis/ADP/7/case Mai/Mai/NOUN/2/obl {noun}/{noun}/NOUN/2/obj "
    "+,/,/PUNCT/11/punct zu/zu/PART/11/mark räumen/räumen/VERB/8/xcomp/VerbForm=Inf"
)
MOVED = (
    "Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Mood=Ind die/der/DET/4/det {noun}/{noun}/NOUN/2/obj "
    "für/für/ADP/6/case Moor/Moor/PROPN/4/nmod {case}/{case}/ADP/8/case Mai/Mai/NOUN/2/obl"
)


def told(document: Document, frames: tuple[SpeechFrame, ...] = ()) -> list[tuple[str, str, str, str]]:
    """Who sets a deadline for whom, in which words, and whether it is put off."""
    text = document.text
    return [
        (
            f.speaker[0].of(text),
            " … ".join(s.of(text) for s in f.addressee),
            " … ".join(s.of(text) for s in f.content),
            f.outcome,
        )
        for f in tell_deadlines(document, frames, speech_words())
        if f.act == "demand"
    ]


@pytest.mark.parametrize(
    ("verb", "noun", "adverb", "content", "outcome"),
    [
        ("gab/geben", "Zeit", "heute", "bis Mai … zu räumen", ""),
        ("lässt/lassen", "Zeit", "nun", "bis Mai … zu räumen", "extended"),
        ("setzte/setzen", "Frist", "heute", "bis Mai Frist … zu räumen", ""),
        ("stellte/stellen", "Ultimatum", "nun", "bis Mai Ultimatum … zu räumen", ""),
    ],
)
def test_time_that_is_left_to_others_is_a_demand(verb: str, noun: str, adverb: str, content: str, outcome: str) -> None:
    document = make_document(LEFT.format(verb=verb, noun=noun, adverb=adverb), times=("Mai",))
    assert told(document) == [("Rehn", "dem Wirt", content, outcome)]


@pytest.mark.parametrize(
    ("verb", "noun", "adverb", "times"),
    [
        ("gab/geben", "Geld", "heute", ("Mai",)),
        ("nahm/nehmen", "Zeit", "heute", ("Mai",)),
        ("verlängerte/verlängern", "Zeit", "heute", ("Mai",)),
        ("gab/geben", "Zeit", "nicht", ("Mai",)),
        ("gab/geben", "Zeit", "heute", ()),
        ("prüft/prüfen", "Frist", "heute", ("Mai",)),
    ],
)
def test_other_gifts_and_times_are_no_deadlines(verb: str, noun: str, adverb: str, times: tuple[str, ...]) -> None:
    document = make_document(LEFT.format(verb=verb, noun=noun, adverb=adverb), times=times)
    assert told(document) == []


@pytest.mark.parametrize(
    ("verb", "noun", "case", "found"),
    [
        ("verlängerte/verlängern", "Frist", "bis", [("Rehn", "Moor", "die Frist für Moor bis Mai", "extended")]),
        (
            "verschob/verschieben",
            "Ultimatum",
            "bis",
            [("Rehn", "Moor", "die Ultimatum für Moor bis Mai", "extended")],
        ),
        ("verlängerte/verlängern", "Frist", "im", []),
        ("verlängerte/verlängern", "Reise", "bis", []),
    ],
)
def test_a_deadline_that_is_put_off_is_demanded_again(
    verb: str, noun: str, case: str, found: list[tuple[str, str, str, str]]
) -> None:
    assert told(make_document(MOVED.format(verb=verb, noun=noun, case=case), times=("Mai",))) == found


def test_a_deadline_takes_the_place_of_what_other_rules_read_into_its_words() -> None:
    document = make_document(MOVED.format(verb="verlängerte/verlängern", noun="Frist", case="bis"), times=("Mai",))
    spans = {word: (span_of(document.text, word),) for word in ("die Frist", "verlängerte", "Rehn")}
    known = SpeechFrame(spans["die Frist"], TOLD, "assert", cue=spans["verlängerte"], speaker=spans["Rehn"])
    assert len(tell_deadlines(document, (known,), speech_words())) == 1


SET = (
    "Rehn/Rehn/PROPN/2/nsubj setzte/setzen/VERB/0/root/VerbForm=Fin|Mood=Ind dem/der/DET/4/det Wirt/Wirt/NOUN/2/obl:arg "
    "{noun}/{noun}/NOUN/2/obj"
)
DUTY = (
    "{case}/{case_lemma}/ADP/2/case Mai/Mai/NOUN/5/obl {modal}/AUX/5/aux/VerbForm=Fin|Mood=Ind er/er/PRON/5/nsubj "
    "zahlen/zahlen/VERB/0/root/VerbForm=Inf +,/,/PUNCT/8/punct sonst/sonst/ADV/8/advmod klagt/klagen/VERB/5/conj/VerbForm=Fin"
)


def set_behind(noun: str = "Frist", case: str = "Bis", modal: str = "muss/müssen") -> Document:
    duty = DUTY.format(case=case, case_lemma=case.lower(), modal=modal)
    return make_document(SET.format(noun=noun), duty, times=("Mai",))


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({}, [("Rehn", "dem Wirt", "Bis Mai muss er zahlen", "")]),
        ({"noun": "Ultimatum"}, [("Rehn", "dem Wirt", "Bis Mai muss er zahlen", "")]),
        ({"noun": "Denkmal"}, []),
        ({"case": "Im"}, []),
        ({"modal": "kann/können"}, []),
    ],
)
def test_what_must_be_done_by_a_deadline_may_stand_right_behind_it(
    change: dict[str, str], found: list[tuple[str, str, str, str]]
) -> None:
    assert told(set_behind(**change)) == found


def test_what_was_read_behind_a_deadline_stays() -> None:
    document = set_behind()
    spans = {word: (span_of(document.text, word),) for word in ("Bis Mai muss er zahlen", "setzte", "Rehn")}
    known = SpeechFrame(spans["Bis Mai muss er zahlen"], TOLD, "demand", cue=spans["setzte"], speaker=spans["Rehn"])
    assert tell_deadlines(document, (known,), speech_words()) == [known]


def test_time_that_the_tree_joins_to_the_hour_is_left_all_the_same() -> None:
    document = make_document(
        "Rehn/Rehn/PROPN/2/nsubj gibt/geben/VERB/0/root/VerbForm=Fin|Mood=Ind Moor/Moor/PROPN/2/obj bis/bis/ADP/5/case "
        "Montag/Montag/PROPN/2/obl +,/,/PUNCT/8/punct 12/12/NUM/8/nummod Uhr/Uhr/NOUN/5/appos +,/,/PUNCT/10/punct "
        "Zeit/Zeit/NOUN/5/conj",
        times=("Montag",),
    )
    assert told(document) == [("Rehn", "Moor", "bis Montag, 12 Uhr", "")]
