"""Two who say of one content that it is so or not."""

import pytest

from lagebild.languages.german.speech_asides import part_asides
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

DENIED = (
    "Dass/dass/SCONJ/3/mark Rehn/Rehn/PROPN/3/nsubj floh/fliehen/VERB/8/ccomp/VerbForm=Fin +,/,/PUNCT/7/punct {opening}/7/advmod "
    "{other}/7/nsubj {verb}/VERB/3/advcl/VerbForm=Fin bestritt/bestreiten/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/8/nsubj"
)


@pytest.mark.parametrize(
    ("opening", "other", "verb", "speakers"),
    [
        ("wie/wie/ADV", "Moor/Moor/PROPN", "behauptet/behaupten", ["Moor", "Kern"]),
        ("wie/wie/ADV", "Moor/Moor/PROPN", "verbreitet/verbreiten", ["Moor", "Kern"]),
        ("weil/weil/ADV", "Moor/Moor/PROPN", "behauptet/behaupten", ["Moor"]),
        ("wie/wie/ADV", "Moor/Moor/PROPN", "regnet/regnen", ["Moor"]),
    ],
)
def test_who_says_it_and_who_denies_it_have_a_statement_each(
    opening: str, other: str, verb: str, speakers: list[str]
) -> None:
    document = make_document(DENIED.format(opening=opening, other=other, verb=verb))
    content, moor = span_of(document.text, "Dass Rehn floh"), span_of(document.text, "Moor")
    frame = SpeechFrame((content,), "indirect", cue=(document.tokens[7].span,), speaker=(moor,))
    parted = list(part_asides(document, [frame], speech_words()))
    assert [span.of(document.text) for f in parted for span in f.speaker] == speakers
