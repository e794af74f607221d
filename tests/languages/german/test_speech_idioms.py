"""A fixed turn of the predicate performs an act where no word of saying does."""

import pytest

from lagebild.languages.german.speech_idioms import act_of_idiom
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

DANGER = "{article}/DET/2/det Gefahr/Gefahr/NOUN/3/nsubj bestehe/bestehen/VERB/0/root/VerbForm=Fin|Mood=Sub {last}"
AGAINST = "Kern/Kern/PROPN/3/nsubj sei/sein/AUX/3/cop/VerbForm=Fin|Mood=Sub {last}"
PARTED = (
    "Kern/Kern/PROPN/2/nsubj glaube/glauben/VERB/0/root/VerbForm=Fin|Mood=Sub +,/,/PUNCT/5/punct Moor/Moor/PROPN/5/nsubj "
    "habe/haben/VERB/2/ccomp/VerbForm=Fin|Mood=Sub Angst/Angst/NOUN/5/obj"
)


def decide(act: str, words: str) -> str | None:
    document = make_document(words)
    return act_of_idiom(
        act, SpeechFrame((span_of(document.text, document.text),), "indirect"), document, speech_words()
    )


@pytest.mark.parametrize(
    ("article", "last", "act", "decided"),
    [
        ("Keine/kein", "dort/dort/ADV/3/advmod", "assert", "deny"),
        ("Eine/ein", "nicht/nicht/PART/3/advmod", "assert", "deny"),
        ("Eine/ein", "dort/dort/ADV/3/advmod", "assert", None),
        ("Keine/kein", "dort/dort/ADV/3/advmod", "threaten", None),
    ],
)
def test_who_says_that_there_is_no_danger_denies_one(article: str, last: str, act: str, decided: str | None) -> None:
    assert decide(act, DANGER.format(article=article, last=last)) == decided


@pytest.mark.parametrize(
    ("last", "decided"),
    [
        ("dagegen/dagegen/ADV/0/root", "oppose"),
        ("dagegen/dagegen/ADV/4/advmod ruhig/ruhig/ADJ/0/root", None),
        ("nicht/nicht/PART/4/advmod dagegen/dagegen/ADV/0/root", None),
    ],
)
def test_who_is_against_it_opposes_and_a_contrast_does_not(last: str, decided: str | None) -> None:
    words = AGAINST.format(last=last)
    assert decide("assert", words.replace("/3/", "/4/") if last.count(" ") else words) == decided


def test_a_turn_in_a_clause_below_does_not_count() -> None:
    assert decide("assert", PARTED) is None


@pytest.mark.parametrize(("act", "decided"), [("assert", "worry"), ("accuse", None)])
def test_who_calls_alarming_what_others_did_goes_on_blaming_them(act: str, decided: str | None) -> None:
    assert decide(act, AGAINST.format(last="alarmierend/alarmierend/ADJ/0/root")) == decided


ACCEPTED = (
    "Keine/kein/DET/2/det Frist/Frist/NOUN/5/obj werde/werden/AUX/5/aux/VerbForm=Fin|Mood=Sub Rom/Rom/PROPN/5/nsubj "
    "akzeptieren/akzeptieren/VERB/0/root/VerbForm=Inf"
)


@pytest.mark.parametrize(("act", "decided"), [("threaten", "reject"), ("assert", "reject"), ("promise", None)])
def test_who_does_not_accept_something_refuses_it_and_threatens_nobody(act: str, decided: str | None) -> None:
    assert decide(act, ACCEPTED) == decided


def test_a_threat_is_no_other_act_by_a_turn_than_a_refusal() -> None:
    assert decide("threaten", AGAINST.format(last="dagegen/dagegen/ADV/0/root")) is None


@pytest.mark.parametrize(
    ("relation", "article", "decided"),
    [("obj", "keinen/kein", "reject"), ("obj", "einen/ein", None), ("ccomp", "keinen/kein", None)],
)
def test_the_word_of_saying_belongs_to_the_turn_with_its_object(
    relation: str, article: str, decided: str | None
) -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj sieht/sehen/VERB/0/root "
        f"{article}/DET/4/det Grund/Grund/NOUN/2/{relation} zu/zu/PART/6/mark weichen/weichen/VERB/4/acl"
    )
    content = (span_of(document.text, document.text.split("sieht ")[1]),)
    frame = SpeechFrame(content, "indirect", cue=(span_of(document.text, "sieht"),))
    assert act_of_idiom("assert", frame, document, speech_words()) == decided
