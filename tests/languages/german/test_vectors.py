"""Vectors of words, from those of the pieces of their sentences."""

import numpy as np

from lagebild.languages.german.vectors import SentenceReading, WordVectors, view_event, view_statement
from lagebild.model.text import Document, SpeechFrame
from tests.builders import make_document, span_of

FIRST = "Kern/Kern/PROPN/2/nsubj redet/reden/VERB/0/root/VerbForm=Fin +././PUNCT/2/punct"
SECOND = "Er/er/PRON/2/nsubj geht/gehen/VERB/0/root/VerbForm=Fin"


def read(width: int, ends: list[int], start: float) -> SentenceReading:
    """Every piece says its own number, and the lowest layers its negative."""
    numbers = np.arange(start, start + len(ends), dtype=np.float32)
    pieces = np.concatenate([np.tile(numbers[:, None], width), np.tile(-numbers[:, None], width)], axis=1)
    return SentenceReading(np.full(width, start, dtype=np.float32), pieces, ends)


def vectors_of(document: Document, *ends: list[int]) -> WordVectors:
    return WordVectors(document, [read(2, piece_ends, 10.0 * number) for number, piece_ends in enumerate(ends, 1)])


def test_a_word_is_the_mean_of_its_pieces() -> None:
    document = make_document(FIRST, SECOND)
    vectors = vectors_of(document, [4, 7, 10, 11], [2, 7])
    word, low = vectors.of_words([1])
    assert word.tolist() == [11.5, 11.5]
    assert low.tolist() == [-11.5, -11.5]
    assert vectors.of_words([0, 2])[0].tolist() == [11.5, 11.5]
    assert vectors.of_words([4])[0].tolist() == [21.0, 21.0]
    assert vectors.of_sentence(4).tolist() == [20.0, 20.0]


def test_no_words_are_zeros_and_words_in_one_piece_share_it() -> None:
    document = make_document(FIRST)
    vectors = vectors_of(document, [4, 11])
    assert vectors.of_words([])[0].tolist() == [0.0, 0.0]
    assert vectors.of_words([1])[0].tolist() == vectors.of_words([2])[0].tolist() == [11.0, 11.0]


def test_words_behind_the_last_piece_of_a_cut_sentence_have_its_vector() -> None:
    vectors = vectors_of(make_document(FIRST), [4])
    assert vectors.of_words([2])[0].tolist() == [10.0, 10.0]


def test_an_event_is_its_sentence_its_word_its_governor_its_dependents_and_the_low_word() -> None:
    document = make_document(FIRST)
    seen = view_event(document, 1, vectors_of(document, [4, 10, 11]))
    assert seen.tolist() == [10.0, 10.0, 11.0, 11.0, 0.0, 0.0, 10.0, 10.0, -11.0, -11.0]
    assert view_event(document, 0, vectors_of(document, [4, 10, 11]))[4:8].tolist() == [11.0, 11.0, 0.0, 0.0]


def test_a_statement_is_all_that_says_it() -> None:
    document = make_document(FIRST, SECOND)
    vectors = vectors_of(document, [4, 10, 11], [2, 7])
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
