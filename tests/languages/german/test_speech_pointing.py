"""A sentence that only tells who said the one before makes that one a content."""

import pytest

from lagebild.languages.german.speech_pointing import point_back
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.text import SpeechFrame
from tests.builders import make_document, span_of

CLOSED = (
    "Das/der/DET/2/det Bad/Bad/NOUN/3/nsubj schließt/schließen/VERB/0/root/Mood=Ind|VerbForm=Fin +././PUNCT/3/punct"
)
TOLD = "Das/der/PRON/2/obj {verb}/VERB/0/root/Mood=Ind|VerbForm=Fin Rehn/Rehn/PROPN/2/nsubj +././PUNCT/2/punct"


@pytest.mark.parametrize(("verb", "said"), [("sagte/sagen", ["Das Bad schließt"]), ("kaufte/kaufen", [])])
def test_a_pronoun_with_a_verb_of_telling_takes_up_the_sentence_before(verb: str, said: list[str]) -> None:
    document = make_document(CLOSED, TOLD.format(verb=verb))
    frames = list(point_back(document, [], speech_words()))
    assert [f.content[0].of(document.text) for f in frames] == said
    assert all([s.of(document.text) for s in f.speaker] == ["Rehn"] for f in frames)


def test_a_sentence_that_somebody_has_said_already_is_not_said_again() -> None:
    document = make_document(CLOSED, TOLD.format(verb="sagte/sagen"))
    known = SpeechFrame((span_of(document.text, "Das Bad schließt"),), "indirect")
    assert list(point_back(document, [known], speech_words())) == []
