"""Words of the report itself that it takes back."""

import pytest

from lagebild.languages.german.speech_retractions import mark_retracted
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

TOLD = "die Brücke sei gesperrt"


def outcome(text: str) -> str:
    words = text.replace(",", " +,").replace(".", " +.").replace(":", " +:").split()
    document = make_document(" ".join(f"{w}/{w.lstrip('+')}/X/0/dep" for w in words))
    frame = SpeechFrame((span_of(document.text, TOLD),), "indirect", "assert")
    (found,) = mark_retracted(document, [frame])
    return found.outcome


@pytest.mark.parametrize(
    "text",
    [
        f"In einer früheren Fassung dieses Artikels hieß es, {TOLD}.",
        f"In der ersten Version des Textes stand, {TOLD}.",
        f"Korrektur: Wir hatten zunächst berichtet, {TOLD}.",
        f"Am Dienstag haben wir an dieser Stelle irrtümlich geschrieben, {TOLD}.",
        f"Fälschlicherweise hieß es in unserer Ausgabe vom Montag, {TOLD}.",
        f"Anders als in der ursprünglichen Fassung, {TOLD}.",
        f"Berichtigung: Am Dienstag hieß es nach einer Meldung, {TOLD}.",
        f"In unserer gestrigen Ausgabe stand, {TOLD}.",
    ],
)
def test_words_of_an_earlier_version_are_retracted(text: str) -> None:
    assert outcome(text) == "retracted"


@pytest.mark.parametrize(
    "text",
    [
        f"Das Amt teilte mit, {TOLD}.",
        f"Der Sprecher hatte irrtümlich behauptet, {TOLD}.",
        f"Zunächst hieß es, {TOLD}.",
        f"In einer früheren Rede sagte er, {TOLD}.",
        f"Die Berichtigung kam spät, doch {TOLD}.",
    ],
)
def test_words_of_others_are_not(text: str) -> None:
    assert outcome(text) == ""
