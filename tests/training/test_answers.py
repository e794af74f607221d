"""Sentences of which the unchanged encoder is asked."""

import pytest

pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("transformers", reason="the training extra is not installed")

from training.answers import _crop


def test_a_crop_is_a_run_of_the_words_of_its_sentence() -> None:
    sentences = ["Der Rat von Auheim hat am Montag über den Bau beraten", "Zu kurz dafür"]
    (crop,) = _crop(sentences)
    assert 3 <= len(crop.split()) < len(sentences[0].split())
    assert crop in sentences[0]
