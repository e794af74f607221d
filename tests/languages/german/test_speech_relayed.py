"""Acts told inside the words of another are told by him."""

import pytest

from lagebild.languages.german.speech_relayed import relay_acts
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

RELAYED = (
    "Moor/Moor/PROPN/2/nsubj sagte/sagen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/5/punct {who}/{who}/{tag}/5/nsubj "
    "dränge/{verb}/VERB/2/ccomp/VerbForm=Fin|Mood=Sub {word}/{word}/ADV/5/advmod +,/,/PUNCT/10/punct Geld/Geld/NOUN/10/obj "
    "zu/zu/PART/10/mark zahlen/zahlen/VERB/5/xcomp/VerbForm=Inf +././PUNCT/2/punct"
)


@pytest.mark.parametrize(
    ("who", "tag", "verb", "word", "told"),
    [
        ("Kern", "PROPN", "drängen", "stark", [("Geld zu zahlen", "Kern", "demand")]),
        ("Kern", "PROPN", "drängen", "nicht", []),
        ("er", "PRON", "drängen", "stark", []),
        ("Kern", "PROPN", "zögern", "stark", []),
    ],
)
def test_an_act_inside_the_words_of_another_is_told(
    who: str, tag: str, verb: str, word: str, told: list[tuple[str, str, str]]
) -> None:
    document = make_document(RELAYED.format(who=who, tag=tag, verb=verb, word=word))
    content = (span_of(document.text, f"{who} dränge {word}, Geld zu zahlen"),)
    cue, speaker = (span_of(document.text, "sagte"),), (span_of(document.text, "Moor"),)
    host = SpeechFrame(content, "indirect", cue=cue, speaker=speaker)
    found = list(relay_acts(document, [host], speech_words()))
    assert [(f.content[0].of(document.text), f.speaker[0].of(document.text), f.act) for f in found] == told
    assert list(relay_acts(document, [host, *found], speech_words())) == []


PUT_BEHIND = (
    "Geld/Geld/NOUN/2/nsubj {first}/VERB/{sagte}/ccomp {comma}habe/haben/AUX/{verb}/aux/VerbForm=Fin|Mood=Sub {who}/{verb}/nsubj "
    "{word}/VERB/{sagte}/ccomp/VerbForm=Part +,/,/PUNCT/{verb}/punct sagte/sagen/VERB/0/root/VerbForm=Fin Moor/Moor/PROPN/{sagte}/nsubj"
)


@pytest.mark.parametrize(
    ("who", "word", "told"),
    [
        ("Kern/Kern/PROPN", "zugesagt/zusagen", [("Geld fließe", "Kern", "promise")]),
        ("er/er/PRON", "zugesagt/zusagen", []),
        ("Kern/Kern/PROPN", "gebaut/bauen", []),
    ],
)
def test_words_before_a_saying_that_is_told_on_are_of_who_said_them(
    who: str, word: str, told: list[tuple[str, str, str]]
) -> None:
    words = PUT_BEHIND.format(
        first="fließe/fließen", comma="+,/,/PUNCT/2/punct ", who=who, word=word, verb=6, sagte=8
    ).replace("ccomp +,", "ccomp/VerbForm=Fin|Mood=Sub +,", 1)
    document = make_document(words)
    end = document.text.index(", sagte")
    host = SpeechFrame(
        (Span(0, end),), "indirect", cue=(span_of(document.text, "sagte"),), speaker=(span_of(document.text, "Moor"),)
    )
    found = list(relay_acts(document, [host], speech_words()))
    assert [(f.content[0].of(document.text), f.speaker[0].of(document.text), f.act) for f in found] == told
