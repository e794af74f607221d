"""Vectors of words, from those of the pieces of their sentences."""

import numpy as np

from lagebild.languages.german.vectors import (
    SentenceReading,
    WordVectors,
    join_pieces,
    view_event,
    view_statement,
    view_takers,
)
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

FIRST = "Kern/Kern/PROPN/2/nsubj redet/reden/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct"
SECOND = "Er/er/PRON/2/nsubj geht/gehen/VERB/0/root/VerbForm=Fin"


def vectors_of(document: Document) -> WordVectors:
    """Every word says its own number, from ten times that of its sentence on, and the lowest layers its negative."""
    readings = []
    for number, sentence in enumerate(document.sentences, 1):
        numbers = np.arange(sentence.last - sentence.first, dtype=np.float32)[:, None] + 10.0 * number
        words = np.concatenate([np.tile(numbers, 2), np.tile(-numbers, 2)], axis=1)
        readings.append(SentenceReading(np.full(2, 10.0 * number, dtype=np.float32), words))
    return WordVectors(document, readings)


def test_a_word_is_the_mean_of_its_pieces_and_words_in_one_piece_share_it() -> None:
    pieces = np.asarray([[1.0, -1.0], [2.0, -2.0], [5.0, -5.0], [8.0, -8.0]], dtype=np.float32)
    assert join_pieces(pieces, [0, 1, 3]).tolist() == [[1.0, -1.0], [3.5, -3.5], [8.0, -8.0]]
    assert join_pieces(pieces[:2], [0, 1, 1]).tolist() == [[1.0, -1.0], [2.0, -2.0], [2.0, -2.0]]


def test_words_are_their_mean_and_no_words_are_zeros() -> None:
    vectors = vectors_of(make_document(FIRST, SECOND))
    word, low = vectors.of_words([1])
    assert (word.tolist(), low.tolist()) == ([11.0, 11.0], [-11.0, -11.0])
    assert vectors.of_words([0, 2])[0].tolist() == [11.0, 11.0]
    assert vectors.of_words([4])[0].tolist() == [21.0, 21.0]
    assert vectors.of_sentence(4).tolist() == [20.0, 20.0]
    assert vectors.of_words([])[0].tolist() == [0.0, 0.0]


def test_an_event_is_its_sentence_its_word_its_governor_its_dependents_and_the_low_word() -> None:
    document = make_document(FIRST)
    seen = view_event(document, 1, vectors_of(document))
    assert seen.tolist() == [10.0, 10.0, 11.0, 11.0, 0.0, 0.0, 10.0, 10.0, -11.0, -11.0]
    assert view_event(document, 0, vectors_of(document))[4:8].tolist() == [11.0, 11.0, 0.0, 0.0]


def test_a_statement_is_all_that_says_it() -> None:
    document = make_document(FIRST, SECOND)
    vectors = vectors_of(document)
    frame = SpeechFrame(
        (span_of(document.text, "Er geht"),),
        "indirect",
        cue=(span_of(document.text, "redet"),),
        speaker=(span_of(document.text, "Kern"),),
    )
    seen = view_statement(document, frame, vectors)
    assert seen is not None
    assert seen[::2].tolist() == [20.0, 20.5, 11.0, 10.0, 21.0, -11.0, -21.0]
    assert view_statement(document, SpeechFrame((), "direct"), vectors) is None


def test_a_taker_is_the_event_itself_its_governor_and_both_low_words() -> None:
    document = make_document(FIRST)
    seen = view_takers(document, 1, (0, 1), vectors_of(document))
    assert seen[:, ::2].tolist() == [[11.0, 10.0, 11.0, -11.0, -10.0], [11.0, 11.0, 0.0, -11.0, -11.0]]
