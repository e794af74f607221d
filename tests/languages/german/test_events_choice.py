"""Which words name main events: what the model and the lexicon think together."""

import numpy as np

from lagebild.languages.german.decode import MarkedSpan
from lagebild.languages.german.events_choice import choose_triggers
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

LABELS = ("O", "B-CONSULT", "B-PROTEST")
SENTENCE = (
    "Die/die/DET/2/det Arbeiter/Arbeiter/NOUN/3/nsubj streiken/streiken/VERB/0/root/VerbForm=Fin "
    "wegen/wegen/ADP/5/case Steinen/Stein/NOUN/3/obl +././PUNCT/3/punct"
)


def choose(document: Document, *marked: MarkedSpan, **outside: float) -> list[str]:
    """Words of the triggers, with the model's score of the label outside at some of the words."""
    scores = np.full((len(document.tokens), len(LABELS)), -8.0, dtype=np.float32)
    scores[:, 2] = 0.0
    scores[:, 0] = [outside.get(token.text, 12.0) for token in document.tokens]
    found = choose_triggers(document, marked, scores, LABELS)
    return [" ".join(t.text for t in document.tokens[span.first : span.last]) for span in found]


def test_a_word_of_the_lexicon_needs_less_of_the_model_than_another() -> None:
    assert choose(make_document(SENTENCE), streiken=1.0, Steinen=1.0) == ["streiken"]


def test_no_word_is_chosen_against_the_model() -> None:
    assert choose(make_document(SENTENCE)) == []


def test_a_span_that_the_model_marks_stays_whole() -> None:
    assert choose(make_document(SENTENCE), MarkedSpan(2, 4, "PROTEST", 0.8), streiken=-2.0) == ["streiken wegen"]


def test_a_word_that_introduces_speech_is_a_weaker_sign() -> None:
    text = make_document(SENTENCE).text
    cue = SpeechFrame((span_of(text, "Steinen"),), "indirect", cue=(span_of(text, "streiken"),))
    assert choose(make_document(SENTENCE, speech=[cue]), streiken=1.5) == []
    assert choose(make_document(SENTENCE), streiken=1.0) == ["streiken"]


def test_every_further_event_must_be_surer() -> None:
    words = [f"Streik/{chr(65 + n)}streik/NOUN/{int(n > 0)}/{'conj' if n else 'root'}" for n in range(20)]
    document = make_document(" ".join([*words, "+././PUNCT/1/punct"]))
    assert 5 < len(choose(document, Streik=0.5)) < 15
