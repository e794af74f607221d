"""What a content speaks of: of what is, or of what would be."""

import pytest

from lagebild.languages.german.speech_outlook import is_only_told
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of


@pytest.mark.parametrize(
    ("verb", "features", "opening", "form", "told"),
    [
        ("lägen/liegen", "Number=Plur", "Die/der/DET", "indirect", True),
        ("läge/liegen", "Number=Sing", "Die/der/DET", "indirect", False),
        ("lägen/liegen", "Number=Plur", "Dann/dann/ADV", "indirect", False),
        ("lägen/liegen", "Number=Plur", "Die/der/DET", "direct", False),
        ("wären/sein", "Number=Plur", "Die/der/DET", "indirect", False),
    ],
)
def test_a_plural_without_a_form_of_its_own_tells_what_is(
    verb: str, features: str, opening: str, form: str, told: bool
) -> None:
    document = make_document(
        f"{opening}/2/det Strafen/Strafe/NOUN/3/nsubj {verb}/VERB/0/root/VerbForm=Fin|Mood=Sub|Tense=Past|{features} "
        "bereit/bereit/ADV/3/advmod"
    )
    said = SpeechFrame((span_of(document.text, document.text),), form)
    assert is_only_told(document, 2, said, speech_words()) == told
