"""Conditions that are phrases."""

import pytest

from lagebild.languages.german.speech_provisos import before_cue, cut_off, find_behind, find_limits, find_tie
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

TALKS = (
    "{opening} einem/ein/DET/{noun}/det Abzug/Abzug/NOUN/{verb}/obl der/der/DET/{of}/det Truppen/Truppe/NOUN/{noun}/nmod "
    "werde/werden/AUX/{verb}/aux/VerbForm=Fin|Mood=Sub man/man/PRON/{verb}/nsubj verhandeln/verhandeln/VERB/0/root"
)
ONLY = TALKS.format(opening="Nur/nur/ADV/4/advmod bei/bei/ADP/4/case", noun=4, of=6, verb=9)
JUST = TALKS.format(opening="Bei/bei/ADP/3/case", noun=3, of=5, verb=8)
WITHOUT = (
    "Ohne/ohne/ADP/2/case Garantien/Garantie/NOUN/6/obl werde/werden/AUX/6/aux/VerbForm=Fin|Mood=Sub es/es/PRON/6/nsubj "
    "{denial} geben/geben/VERB/0/root"
)
TIED = (
    "Kern/Kern/PROPN/2/nsubj machte/machen/VERB/0/root/VerbForm=Fin die/der/DET/4/det Rückkehr/Rückkehr/NOUN/2/obj "
    "von/von/ADP/7/case einem/ein/DET/7/det Abzug/Abzug/NOUN/4/nmod abhängig/abhängig/ADJ/2/advmod"
)
HELPS = (
    "Kern/Kern/PROPN/2/nsubj verspricht/versprechen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct zu/zu/PART/5/mark "
    "helfen/helfen/VERB/2/xcomp +,/,/PUNCT/9/punct unter/unter/ADP/9/case der/der/DET/9/det Bedingung/Bedingung/NOUN/2/obl "
    "+,/,/PUNCT/13/punct dass/dass/SCONJ/13/mark alle/aller/PRON/13/nsubj gehen/gehen/VERB/9/acl/VerbForm=Fin +././PUNCT/2/punct"
)


def limits(document: Document) -> list[str]:
    inside = range(len(document.tokens))
    return [span.of(document.text) for span in find_limits(document, inside, speech_words())]


def test_only_with_something_sets_a_condition_and_with_it_alone_does_not() -> None:
    assert limits(make_document(ONLY)) == ["Nur bei einem Abzug der Truppen"]
    assert limits(make_document(JUST)) == []


@pytest.mark.parametrize(
    ("denial", "found"),
    [("keinen/kein/DET/6/obj", ["Ohne Garantien"]), ("viel/viel/PRON/6/obj", [])],
)
def test_what_is_lacking_sets_a_condition_where_the_clause_says_no(denial: str, found: list[str]) -> None:
    assert limits(make_document(WITHOUT.format(denial=denial))) == found


def test_what_is_lacking_may_be_taken_for_an_object() -> None:
    quoted = WITHOUT.replace("Ohne/ohne/ADP/2/case", "Ohne/ohne/DET/2/det").replace("NOUN/6/obl", "NOUN/6/obj")
    assert limits(make_document(quoted.format(denial="keinen/kein/DET/6/obj"))) == ["Ohne Garantien"]


def test_a_condition_ends_before_the_words_that_tell_who_says_it() -> None:
    document = make_document(
        "Niemand/niemand/PRON/2/nsubj komme/kommen/VERB/8/ccomp/VerbForm=Fin|Mood=Sub +,/,/PUNCT/6/punct falls/falls/SCONJ/6/mark "
        "es/es/PRON/6/nsubj regne/regnen/VERB/2/advcl/VerbForm=Fin|Mood=Sub +,/,/PUNCT/8/punct sagte/sagen/VERB/0/root Kern/Kern/PROPN/8/nsubj"
    )
    text = document.text
    frame = SpeechFrame((span_of(text, "Niemand komme, falls es regne"),), "indirect", cue=(span_of(text, "sagte"),))
    assert before_cue(document, span_of(text, "falls es regne, sagte Kern"), frame).of(text) == "falls es regne"
    assert before_cue(document, span_of(text, "falls es regne"), frame).of(text) == "falls es regne"


def test_what_was_done_depends_on_nothing() -> None:
    done = ONLY.replace("werde/werden/AUX/9/aux/VerbForm=Fin|Mood=Sub", "wurde/sein/AUX/9/aux/VerbForm=Fin|Mood=Ind")
    assert limits(make_document(done)) == []
    told = ONLY.replace("werde/werden", "habe/haben").replace("/0/root", "/0/root/VerbForm=Part")
    assert limits(make_document(told)) == []


def test_what_something_is_tied_to_is_its_condition_and_no_part_of_it() -> None:
    document = make_document(TIED)
    content = (span_of(document.text, "die Rückkehr von einem Abzug"),)
    cue = tuple(span_of(document.text, word) for word in ("machte", "abhängig"))
    ties = tuple(find_tie(document, SpeechFrame(content, "reported", cue=cue)))
    assert [span.of(document.text) for span in ties] == ["von einem Abzug"]
    assert [span.of(document.text) for span in cut_off(document, content, ties)] == ["die Rückkehr"]
    assert cut_off(document, content, ()) == content


def test_a_phrase_of_condition_right_behind_a_content_takes_its_clause_with_it() -> None:
    document = make_document(HELPS)
    frame = SpeechFrame((span_of(document.text, "zu helfen"),), "indirect")
    (found,) = find_behind(document, frame, speech_words())
    assert found.of(document.text) == "unter der Bedingung, dass alle gehen"
    farther = SpeechFrame((Span(0, len("Kern verspricht")),), "indirect")
    assert list(find_behind(document, farther, speech_words())) == []
