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


ANSWERED = (
    "Rehn/Rehn/PROPN/2/nsubj {verb}/VERB/0/root/VerbForm=Fin|Mood=Ind +:/:/PUNCT/2/punct Zahlen/Zahl/NOUN/5/nsubj "
    "{showing}/VERB/2/parataxis/VerbForm=Fin|Mood=Ind +,/,/PUNCT/9/punct dass/dass/SCONJ/9/mark Geld/Geld/NOUN/9/nsubj "
    "fehlt/fehlen/VERB/5/ccomp/VerbForm=Fin|Mood=Ind +././PUNCT/2/punct"
)


@pytest.mark.parametrize(
    ("verb", "showing", "told"),
    [
        ("antwortete/antworten", "zeigen/zeigen", ("Zahlen zeigen, dass Geld fehlt", ["antwortete"], ["Rehn"])),
        ("antwortete/antworten", "behaupten/behaupten", ("dass Geld fehlt", [], [])),
        ("ging/gehen", "zeigen/zeigen", ("dass Geld fehlt", [], [])),
    ],
)
def test_what_something_shows_behind_the_colon_of_an_answer_is_said_by_who_answers(
    verb: str, showing: str, told: tuple[str, list[str], list[str]]
) -> None:
    document = make_document(ANSWERED.format(verb=verb, showing=showing))
    (made,) = name_announced(
        document, [SpeechFrame((span_of(document.text, "dass Geld fehlt"),), "indirect")], speech_words()
    )
    words = [[s.of(document.text) for s in spans] for spans in (made.cue, made.speaker)]
    assert (made.content[0].of(document.text), *words) == told


def test_a_paper_passes_on_an_answer_that_it_reports() -> None:
    document = make_document(
        "Wie/wie/ADV/3/mark Kern/Kern/PROPN/3/nsubj meldet/melden/VERB/5/advcl/VerbForm=Fin +,/,/PUNCT/3/punct "
        "antwortete/antworten/VERB/0/root/VerbForm=Fin|Mood=Ind Rehn/Rehn/PROPN/5/nsubj +:/:/PUNCT/5/punct Zahlen/Zahl/NOUN/9/nsubj "
        "zeigen/zeigen/VERB/5/parataxis/VerbForm=Fin +,/,/PUNCT/13/punct dass/dass/SCONJ/13/mark Geld/Geld/NOUN/13/nsubj "
        "fehlt/fehlen/VERB/9/ccomp/VerbForm=Fin +././PUNCT/5/punct"
    )
    lead, shown = (span_of(document.text, words) for words in ("antwortete Rehn", "dass Geld fehlt"))
    kern, cue = (span_of(document.text, words) for words in ("Kern", "meldet"))
    frames = [SpeechFrame((lead,), "indirect", cue=(cue,), speaker=(kern,)), SpeechFrame((shown,), "indirect")]
    (made,) = name_announced(document, frames, speech_words())
    assert [[s.of(document.text) for s in spans] for spans in (made.speaker, made.via)] == [["Rehn"], ["Kern"]]
