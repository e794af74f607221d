"""Sentences of which the unchanged encoder is asked."""

import random

import pytest

pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("transformers", reason="the training extra is not installed")

from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from training.answers import crop, lay_out, mix

SENTENCES = [f"Der Rat von Auheim hat am {day}. Mai über den Bau beraten." for day in range(1, 21)]


def test_a_crop_is_a_run_of_the_words_of_its_sentence() -> None:
    sentences = ["Der Rat von Auheim hat am Montag über den Bau beraten", "Zu kurz dafür"]
    (cropped,) = crop(sentences, random.Random(1))
    assert 3 <= len(cropped.split()) < len(sentences[0].split())
    assert cropped in sentences[0]


def test_every_sentence_stands_in_one_mixed_text() -> None:
    texts = list(mix([*SENTENCES, "Ohne Punkt"], 4, random.Random(1)))
    assert sorted(sum(sentence in text for text in texts) for sentence in SENTENCES) == [1] * len(SENTENCES)
    assert any("Ohne Punkt." in text for text in texts)
    assert len(texts) >= 5


def test_sentences_are_found_again_in_their_windows() -> None:
    words = sorted({word for s in SENTENCES for word in s.replace(".", " .").split()})
    tokenizer = Tokenizer(WordLevel({word: number for number, word in enumerate(["?", *words])}, "?"))
    tokenizer.pre_tokenizer = Whitespace()
    laid = lay_out([" ".join(SENTENCES * 2), "", SENTENCES[0]], tokenizer, filler=0)
    assert len(laid.windows) > 2
    assert len(laid.sentences) == 2 * len(SENTENCES) + 1
    for placed in laid.sentences:
        ids = laid.windows[placed.window][placed.first : placed.last]
        assert list(ids) == tokenizer.encode(placed.text).ids
