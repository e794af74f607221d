"""What others have to do, and what only tells that it has not to be."""

import pytest

from lagebild.languages.german.speech_duties import find_due
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of


def due(act: str, words: str) -> str | None:
    document = make_document(words)
    return find_due(act, SpeechFrame((span_of(document.text, document.text),), "indirect"), document, speech_words())


@pytest.mark.parametrize(
    ("who", "what", "act"),
    [
        ("Niemand", "Bedingungen/Bedingung", "reject"),
        ("Keiner", "Vorschriften/Vorschrift", "reject"),
        ("Kern", "Bedingungen/Bedingung", None),
        ("Niemand", "Fragen/Frage", "assert"),
    ],
)
def test_what_nobody_can_ask_of_one_is_refused(who: str, what: str, act: str | None) -> None:
    words = (
        f"{who}/{who}/PRON/5/nsubj kann/können/AUX/5/aux/VerbForm=Fin|Mood=Ind uns/wir/PRON/5/obl:arg {what}/NOUN/5/obj "
        "stellen/stellen/VERB/0/root/VerbForm=Inf"
    )
    words = words.replace("stellen/stellen", "machen/machen") if "Vorschrift" in what else words
    assert due("demand", words) == act


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("Um/um/ADP/3/case eine/ein/DET/3/det Steuer/Steuer/NOUN/0/root +././PUNCT/3/punct", "assert"),
        ("Mehr/mehr/DET/2/det Geld/Geld/NOUN/0/root +!/!/PUNCT/2/punct", None),
        ("An/an/ADP/2/case Land/Land/NOUN/3/obl gehen/gehen/VERB/0/root/VerbForm=Inf", None),
    ],
)
def test_a_bare_phrase_that_answers_a_question_demands_nothing(words: str, act: str | None) -> None:
    assert due("demand", words) == act


WANTED = (
    "Einen/ein/DET/2/det Stopp/Stopp/NOUN/12/obj +,/,/PUNCT/8/punct {as_}/{as_}/SCONJ/8/mark ihn/er/PRON/8/obj "
    "der/der/DET/7/det Verein/Verein/NOUN/8/nsubj {asked}/VERB/2/acl/VerbForm=Fin|Mood=Ind +,/,/PUNCT/8/punct "
    "{modal}/AUX/12/aux/VerbForm=Fin|Mood=Sub|Tense=Pres {no}/{no}/PART/12/advmod verhängen/verhängen/VERB/0/root/VerbForm=Inf"
)


@pytest.mark.parametrize(
    ("change", "act"),
    [
        ({}, "reject"),
        ({"no": "bald"}, None),
        ({"asked": "kennt/kennen"}, None),
        ({"as_": "den"}, None),
        ({"modal": "habe/haben"}, None),
    ],
)
def test_what_others_want_and_one_will_not_do_is_turned_down(change: dict[str, str], act: str | None) -> None:
    told = {"as_": "wie", "asked": "verlangt/verlangen", "modal": "werde/werden", "no": "nicht"} | change
    for found in ("threaten", "announce"):
        assert due(found, WANTED.format(**told)) == act


@pytest.mark.parametrize(
    ("who", "no", "act"), [("er", "bald", "demand"), ("er", "nichts", None), ("ich", "bald", None)]
)
def test_nobody_promises_what_another_one_has_to_do(who: str, no: str, act: str | None) -> None:
    words = (
        f"dass/dass/SCONJ/4/mark {who}/{who}/PRON/4/nsubj {no}/{no}/PRON/4/obj liefern/liefern/VERB/0/root/VerbForm=Inf "
        "muss/müssen/AUX/4/aux/VerbForm=Fin|Mood=Ind"
    )
    assert due("promise", words) == act
