"""Linear evidence of acts, types and main events."""

import numpy as np
import pytest

from lagebild.languages.german.events_choice import MAIN, NOT_MAIN
from lagebild.languages.german.evidence import Evidence, evidence_of
from lagebild.languages.german.meanings import LEAST
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


@pytest.mark.parametrize(("kind", "labels"), [("act", ACTS), ("event", EVENT_TYPES), ("main", (MAIN, NOT_MAIN))])
def test_the_shipped_evidence_knows_only_labels_of_its_kind(kind, labels):
    evidence = evidence_of(kind)
    assert set(evidence.labels) <= set(labels)
    assert evidence.weights.shape == (len(evidence.rows), len(evidence.labels))
    assert np.isfinite(evidence.weights).all()
