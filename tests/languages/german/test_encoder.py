"""Vectors of words."""

from pathlib import Path

import numpy as np
import pytest

from lagebild.errors import SetupError
from lagebild.languages.german import encoder as module
from lagebild.languages.german.encoder import Encoder, count_threads
from lagebild.languages.german.model_files import open_model
from lagebild.languages.german.tokens import split_sentences, tokenize

LONG_TEXT = " ".join(f"Er kam {number}." for number in range(60))


@pytest.fixture(scope="module")
def encoder(tiny_folder: Path) -> Encoder:
    return Encoder(open_model(tiny_folder), threads=1)


def test_windows_together_answer_for_every_word_once(encoder: Encoder) -> None:
    words = tokenize(LONG_TEXT)
    readings = encoder.read(LONG_TEXT, words, split_sentences(LONG_TEXT, words))
    assert len(readings) > 4
    assert [index for reading in readings for index in range(reading.own, reading.last)] == list(range(len(words)))


def test_later_windows_see_words_before_their_own(encoder: Encoder) -> None:
    text = " ".join(["Ei."] * 60)
    words = tokenize(text)
    readings = encoder.read(text, words, split_sentences(text, words))
    assert len(readings) > 1
    assert all(reading.first < reading.own for reading in readings[1:])


def test_a_word_has_the_vector_of_its_first_piece(encoder: Encoder) -> None:
    text = "Ei Eis"
    words = tokenize(text)
    (reading,) = encoder.read(text, words, [(0, len(words))])
    np.testing.assert_allclose(reading.vectors[0], reading.vectors[1])


def test_text_without_pieces_still_has_a_vector_per_word(encoder: Encoder) -> None:
    (reading,) = encoder.read("\u200b", [(0, 1)], [(0, 1)])
    assert len(reading.vectors) == 1


def test_no_words_give_no_readings(encoder: Encoder) -> None:
    assert encoder.read("", [], []) == ()


def test_threads_open_every_part_once(tiny_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    open_graph = module._open_graph
    monkeypatch.setattr(module, "_open_graph", lambda path: opened.append(path.stem) or open_graph(path))
    encoder = Encoder(open_model(tiny_folder), threads=2)
    assert len(encoder.read("Ei Eis", tokenize("Ei Eis"), [(0, 2)])) == 1
    assert len(encoder.embed(["Ei"])) == 1
    assert sorted(opened) == ["lower", "sentence", "upper"]


def test_threads_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAGEBILD_THREADS", "3")
    assert count_threads() == 3


@pytest.mark.parametrize("value", ["0", "-1", "viele"])
def test_nonsense_threads_are_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("LAGEBILD_THREADS", value)
    with pytest.raises(SetupError, match="LAGEBILD_THREADS"):
        count_threads()


def test_sentences_read_with_the_words_are_those_read_by_themselves(encoder: Encoder) -> None:
    words = tokenize(LONG_TEXT)
    sentences = split_sentences(LONG_TEXT, words)
    windows = list(encoder.begin_reading(LONG_TEXT, words, sentences, lambda window: window, with_sentences=True))
    together = [found for window in windows for found in window.sentences]
    alone = encoder.read_sentences(LONG_TEXT, words, sentences)
    assert len(windows) > 4
    assert len(together) == len(alone) == len(sentences)
    for one, other in zip(together, alone, strict=True):
        np.testing.assert_array_equal(one.vector, other.vector)
        np.testing.assert_array_equal(one.words, other.words)
    assert not any(window.sentences for window in encoder.read(LONG_TEXT, words, sentences))


def test_a_sentence_alone_has_the_vector_that_it_has_in_a_text_of_its_own(encoder: Encoder) -> None:
    text = "Sie ging."
    words = tokenize(text)
    (reading,) = encoder.read_sentences(text, words, [(0, len(words))])
    np.testing.assert_array_equal(encoder.embed([text])[0], reading.vector)


@pytest.mark.parametrize("text", ["Sie ging.", "\u200b", LONG_TEXT])
def test_a_sentence_has_a_row_for_every_word(encoder: Encoder, text: str) -> None:
    words = tokenize(text) or [(0, len(text))]
    (reading,) = encoder.read_sentences(text, words, [(0, len(words))])
    assert reading.words.shape == (len(words), 2 * len(reading.vector))
    assert np.linalg.norm(reading.vector) == pytest.approx(1.0, abs=1e-5)


def test_sentences_inside_one_piece_have_vectors_each(encoder: Encoder) -> None:
    assert len(encoder.read_sentences("\u200b\u200b", [(0, 1), (1, 2)], [(0, 1), (1, 2)])) == 2
    assert encoder.read_sentences("", [], []) == ()
