"""Evidence of acts, types, main events and participants."""

import numpy as np
import pytest

from lagebild.languages.german.events_choice import MAIN, NOT_MAIN
from lagebild.languages.german.events_takers import NONE, PLACE, ROLES
from lagebild.languages.german.evidence import LEAST, Evidence, Layers, evidence_of
from lagebild.model.facts import ACTS, EVENT_TYPES

WEIGHTS = np.asarray([[2.0, 0.0], [0.0, 2.0], [-50.0, 0.0]], dtype=np.float32)
BIAS = np.asarray([0.0, 0.5], dtype=np.float32)
TWO = Evidence(("red", "blue"), {"warm": 0, "cold": 1, "frozen": 2}, WEIGHTS, BIAS)


def test_the_traits_found_share_their_weight():
    once, with_unknown = TWO.rate({"warm"}), TWO.rate({"warm", "soft"})
    assert once == with_unknown
    assert once["red"] - once["blue"] == pytest.approx(1.5, abs=1e-6)
    assert TWO.rate({"warm", "cold"})["blue"] - TWO.rate({"warm", "cold"})["red"] == pytest.approx(0.5, abs=1e-6)


def test_nothing_is_less_likely_than_the_least_chance_and_nothing_known_says_nothing():
    assert TWO.rate({"frozen"})["red"] == LEAST
    assert TWO.rate({"soft"}) == {}


def test_a_vector_counts_beside_the_traits_or_without_any_unless_it_is_of_another_width():
    layers = Layers(
        np.asarray([[1.0], [-1.0]], dtype=np.float32),
        np.asarray([0.5], dtype=np.float32),
        np.asarray([[0.0, 2.0]], dtype=np.float32),
    )
    seeing = Evidence(("red", "blue"), {"warm": 0}, WEIGHTS[:1], BIAS, layers)
    ahead, back = np.asarray([1.0, 0.0], dtype=np.float32), np.asarray([0.0, 1.0], dtype=np.float32)
    for traits, without in ((set(), 0.5), ({"warm"}, -1.5)):
        rated = seeing.rate(traits, ahead)
        assert rated["blue"] - rated["red"] == pytest.approx(without + 3.0, abs=1e-5)
        rated = seeing.rate(traits, back)
        assert rated["blue"] - rated["red"] == pytest.approx(without, abs=1e-5)
    assert seeing.rate({"warm"}, np.ones(3, dtype=np.float32)) == seeing.rate({"warm"})
    assert TWO.rate(set(), ahead) == {}


def test_several_are_rated_as_each_alone():
    layers = Layers(np.eye(2, dtype=np.float32), np.zeros(2, dtype=np.float32), np.eye(2, dtype=np.float32))
    seeing = Evidence(("red", "blue"), {"warm": 0}, WEIGHTS[:1], BIAS, layers)
    vectors = np.asarray([[1.0, 0.0], [0.0, 3.0]], dtype=np.float32)
    rows = [{"warm"}, {"soft"}]
    assert seeing.rate_all(rows, vectors) == [seeing.rate(r, v) for r, v in zip(rows, vectors, strict=True)]


@pytest.mark.parametrize(
    ("kind", "labels"),
    [("act", ACTS), ("event", EVENT_TYPES), ("main", (MAIN, NOT_MAIN)), ("taker", (NONE, PLACE, *ROLES))],
)
def test_the_shipped_evidence_knows_only_labels_of_its_kind(kind, labels):
    evidence = evidence_of(kind)
    assert set(evidence.labels) <= set(labels)
    assert evidence.weights.shape == (len(evidence.rows), len(evidence.labels))
    assert np.isfinite(evidence.weights).all()
    if evidence.layers is not None:
        assert evidence.layers.second.shape == (evidence.layers.first.shape[1], len(evidence.labels))
        assert all(np.isfinite(part).all() for part in (evidence.layers.first, evidence.layers.second))
    assert (evidence.layers is None) == (kind == "main")
