"""A noun before a colon tells what the words behind it do."""

import pytest

from lagebild.languages.german.speech_colons import name_announced
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

ANNOUNCED = (
    "Kern/Kern/PROPN/2/nsubj wiederholte/wiederholen/VERB/0/root/VerbForm=Fin {owner} {noun}/NOUN/2/obj +:/:/PUNCT/2/punct "
    "Man/man/PRON/7/nsubj helfe/helfen/VERB/2/ccomp/VerbForm=Fin|Mood=Sub"
)


@pytest.mark.parametrize(
    ("owner", "noun", "cue"),
    [
        ("sein/sein/DET/4/det:poss", "Angebot/Angebot", ["Angebot"]),
        ("das/der/DET/4/det", "Angebot/Angebot", []),
        ("sein/sein/DET/4/det:poss", "Lied/Lied", []),
    ],
)
def test_his_offer_before_a_colon_is_what_he_says_behind_it(owner: str, noun: str, cue: list[str]) -> None:
    document = make_document(ANNOUNCED.format(owner=owner, noun=noun))
    said = SpeechFrame((span_of(document.text, "Man helfe"),), "free_indirect")
    (told,) = name_announced(document, [said], speech_words())
    assert [s.of(document.text) for s in told.cue] == cue
    assert [s.of(document.text) for s in told.speaker] == (["Kern"] if cue else [])
