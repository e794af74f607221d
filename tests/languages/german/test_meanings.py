"""What the vector of a sentence says of the acts and events in it."""

import numpy as np
import pytest

from lagebild.languages.german.meanings import LEAST, rate_meanings
from lagebild.languages.german.pack import GermanPack
from lagebild.model.facts import ACTS, EVENT_TYPES

SENTENCES = (
    "Der Stürmer schoss in der Nachspielzeit das entscheidende Tor für seine Mannschaft.",
    "Das Landgericht verurteilte den Angeklagten zu vier Jahren Haft.",
    "Bei dem Erdbeben stürzten in mehreren Dörfern Häuser ein.",
)


def test_every_label_has_a_log_chance() -> None:
    rng = np.random.default_rng(1)
    vectors = list(rng.normal(size=(3, 384)).astype(np.float32) / 20)
    for kind, labels in (("act", ACTS), ("event", EVENT_TYPES)):
        for rating in rate_meanings(kind, vectors):
            assert set(rating) <= set(labels)
            assert all(LEAST <= chance <= 0 for chance in rating.values())


def test_without_vectors_nothing_is_said() -> None:
    assert rate_meanings("act", []) == ()


def test_vectors_of_another_encoder_say_nothing() -> None:
    assert rate_meanings("event", [np.zeros(8, dtype=np.float32)]) == ()


def test_a_sentence_is_rated_alike_whatever_stands_beside_it() -> None:
    rng = np.random.default_rng(2)
    vectors = list(rng.normal(size=(2, 384)).astype(np.float32) / 20)
    assert rate_meanings("event", vectors)[1] == pytest.approx(rate_meanings("event", vectors[1:])[0], abs=1e-3)


def test_sentences_of_one_topic_are_known_by_their_vectors() -> None:
    vectors = [np.asarray(v, dtype=np.float32) for v in GermanPack().sentence_vectors(SENTENCES)]
    best = [max(rating, key=lambda kind: rating[kind]) for rating in rate_meanings("event", vectors)]
    assert best == ["SPORT", "COURT", "DISASTER"]
