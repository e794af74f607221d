"""A cue is the words that mark the saying, whole and without auxiliaries."""

from lagebild.languages.german.speech_cues import tidy_cue
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of


def tidied(words: str, content: str, *cue: str) -> list[str]:
    document = make_document(words)
    frame = SpeechFrame(
        (span_of(document.text, content),), "indirect", cue=tuple(span_of(document.text, c) for c in cue)
    )
    return [span.of(document.text) for span in tidy_cue(document, frame, speech_words()).cue]


def test_a_separated_particle_belongs_to_the_cue() -> None:
    words = (
        "Er/er/PRON/2/nsubj gab/geben/VERB/0/root/VerbForm=Fin Schulden/Schulden/NOUN/2/obj an/an/ADP/2/compound:prt"
    )
    assert tidied(words, "Schulden", "gab") == ["gab", "an"]


def test_an_auxiliary_does_not() -> None:
    words = "Er/er/PRON/4/nsubj hat/haben/AUX/4/aux/VerbForm=Fin Hilfe/Hilfe/NOUN/4/obj gefordert/fordern/VERB/0/root"
    assert tidied(words, "Hilfe", "hat", "gefordert") == ["gefordert"]
