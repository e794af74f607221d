"""Whoever refuses to say anything is told apart from whoever turns something down."""

import pytest

from lagebild.languages.german.speech_withholding import says_nothing
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

SUBJECT = "Kern/Kern/PROPN/2/nsubj"


@pytest.mark.parametrize(
    ("words", "content", "cue", "nothing"),
    [
        (
            f"{SUBJECT} kommentierte/kommentieren/VERB/0/root den/den/DET/4/det Plan/Plan/NOUN/2/obj nicht/nicht/PART/2/advmod",
            "den Plan",
            "kommentierte",
            True,
        ),
        (f"{SUBJECT} sagte/sagen/VERB/0/root dazu/dazu/ADV/2/advmod nichts/nichts/PRON/2/obj", "dazu", "sagte", True),
        (f"{SUBJECT} schweigt/schweigen/VERB/0/root dazu/dazu/ADV/2/advmod", "dazu", "schweigt", True),
        (
            f"{SUBJECT} akzeptierte/akzeptieren/VERB/0/root den/den/DET/4/det Plan/Plan/NOUN/2/obj nicht/nicht/PART/2/advmod",
            "den Plan",
            "akzeptierte",
            False,
        ),
        (
            f"{SUBJECT} machte/machen/VERB/0/root dazu/dazu/ADV/2/advmod keine/kein/DET/5/det Angaben/Angabe/NOUN/2/obj",
            "dazu",
            "machte",
            True,
        ),
        (
            f"{SUBJECT} hält/halten/VERB/0/root sich/sich/PRON/2/obj dazu/dazu/ADV/2/advmod bedeckt/bedeckt/ADJ/2/advmod",
            "dazu",
            "hält",
            True,
        ),
        (
            f"{SUBJECT} machte/machen/VERB/0/root dazu/dazu/ADV/2/advmod keine/kein/DET/5/det Fehler/Fehler/NOUN/2/obj",
            "dazu",
            "machte",
            False,
        ),
        (
            f"{SUBJECT} verwarf/verwerfen/VERB/0/root den/den/DET/4/det Plan/Plan/NOUN/2/obj",
            "den Plan",
            "verwarf",
            False,
        ),
    ],
)
def test_denied_words_of_saying_and_silence_say_nothing(words: str, content: str, cue: str, nothing: bool) -> None:
    document = make_document(words)
    frame = SpeechFrame((span_of(document.text, content),), "reported", cue=(span_of(document.text, cue),))
    assert says_nothing(frame, document, speech_words()) is nothing
