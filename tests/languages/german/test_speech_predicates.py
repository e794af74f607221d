"""The predicate of what is said may decide what saying it does."""

import pytest

from lagebild.languages.german.speech_predicates import act_of_predicate
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

JUDGED = (
    "Rehn/Rehn/PROPN/2/nsubj hält/halten/VERB/0/root/VerbForm=Fin das/der/DET/4/det Bild/Bild/NOUN/2/obj "
    "für/für/ADP/6/case {word}/{word}/ADJ/2/xcomp"
)
UNTRUE = "{subject} sei/sein/AUX/4/cop/VerbForm=Fin|Mood=Sub {adverb} erfunden/erfinden/VERB/0/root/VerbForm=Part"
CHARGE, HOUSE = "Das/das/PRON/4/nsubj", "Kern/Kern/PROPN/4/nsubj"
NOTHING = (
    "Daran/daran/ADV/4/advmod sei/sein/AUX/4/cop/VerbForm=Fin|Mood=Sub {word}/{word}/PRON/4/nsubj wahr/wahr/ADJ/0/root"
)
SILENT = (
    "Man/man/PRON/2/nsubj kommentiere/kommentieren/VERB/0/root/VerbForm=Fin|Mood=Sub {word} Gerüchte/Gerücht/NOUN/2/obj"
)


def decide(act: str, words: str, form: str = "indirect", content: str = "", cue: str = "") -> str | None:
    document = make_document(words)
    cues = (span_of(document.text, cue),) if cue else ()
    frame = SpeechFrame((span_of(document.text, content or document.text),), form, cue=cues)
    return act_of_predicate(act, frame, document, speech_words())


@pytest.mark.parametrize(
    ("word", "act", "decided"), [("echt", "praise", "assert"), ("mutig", "praise", None), ("echt", "agree", None)]
)
def test_who_takes_something_for_proven_judges_nobody(word: str, act: str, decided: str | None) -> None:
    assert decide(act, JUDGED.format(word=word), "reported", f"das Bild für {word}", "hält") == decided


@pytest.mark.parametrize(
    ("subject", "adverb", "act", "decided"),
    [
        (CHARGE, "frei/frei/ADV/4/advmod", "assert", "deny"),
        (CHARGE, "nicht/nicht/PART/4/advmod", "assert", None),
        (HOUSE, "frei/frei/ADV/4/advmod", "assert", None),
        (CHARGE, "frei/frei/ADV/4/advmod", "demand", None),
    ],
)
def test_who_calls_a_charge_made_up_denies_it(subject: str, adverb: str, act: str, decided: str | None) -> None:
    assert decide(act, UNTRUE.format(subject=subject, adverb=adverb)) == decided


@pytest.mark.parametrize(("word", "decided"), [("nichts", "deny"), ("viel", None)])
def test_nothing_true_about_it_is_a_denial(word: str, decided: str | None) -> None:
    assert decide("assert", NOTHING.format(word=word)) == decided


@pytest.mark.parametrize(("word", "decided"), [("keine/kein/DET/4/det", "reject"), ("alle/alle/DET/4/det", None)])
def test_who_comments_on_nothing_refuses_and_denies_nothing(word: str, decided: str | None) -> None:
    assert decide("deny", SILENT.format(word=word)) == decided


@pytest.mark.parametrize(("noun", "decided"), [("Bedingung", "demand"), ("Folge", None)])
def test_who_sets_terms_demands_them(noun: str, decided: str | None) -> None:
    terms = (
        f"{noun}/{noun}/NOUN/0/root sei/sein/AUX/1/cop/VerbForm=Fin|Mood=Sub +,/,/PUNCT/6/punct dass/dass/SCONJ/6/mark "
        "Gas/Gas/NOUN/6/nsubj fließe/fließen/VERB/1/csubj/VerbForm=Fin|Mood=Sub"
    )
    assert decide("assert", terms) == decided


@pytest.mark.parametrize(
    ("no", "act", "decided"),
    [("nicht/nicht/PART", "deny", "reject"), ("oft/oft/ADV", "deny", None), ("nicht/nicht/PART", "threaten", None)],
)
def test_who_does_not_think_of_doing_something_refuses_it(no: str, act: str, decided: str | None) -> None:
    words = (
        f"Man/man/PRON/2/nsubj denke/denken/VERB/0/root/VerbForm=Fin|Mood=Sub {no}/2/advmod daran/daran/ADV/2/advmod "
        "+,/,/PUNCT/7/punct zu/zu/PART/7/mark gehen/gehen/VERB/2/xcomp/VerbForm=Inf"
    )
    assert decide(act, words) == decided


@pytest.mark.parametrize(
    ("how", "act", "decided"),
    [
        ("nicht/nicht/PART", "deny", "reject"),
        ("nicht/nicht/PART", "hope", None),
        ("durchaus/durchaus/ADV", "assert", None),
    ],
)
def test_what_is_out_of_the_question_is_refused(how: str, act: str, decided: str | None) -> None:
    words = (
        "Das/der/PRON/2/nsubj komme/kommen/VERB/0/root/VerbForm=Fin|Mood=Sub "
        f"{how}/2/advmod in/in/ADP/5/case Frage/Frage/NOUN/2/obl"
    )
    assert decide(act, words) == decided
