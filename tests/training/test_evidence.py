"""Fitting what words say of labels."""

import numpy as np
import pytest
from training.evidence import find_pace, fit, pack_weights
from training.examples import Example

from lagebild.languages.german.evidence import Evidence, Layers

EXAMPLES = [
    Example("act", label, frozenset({trait, "always"}))
    for label, trait in (("demand", "müssen"), ("promise", "werden"))
    for _ in range(6)
]


def evidence(examples):
    fitted = fit(examples)
    rows = {trait: row for row, trait in enumerate(fitted.traits)}
    layers = Layers(*fitted.layers) if fitted.layers else None
    return Evidence(tuple(fitted.labels), rows, fitted.weights, fitted.bias, layers)


def test_a_label_is_likelier_where_its_traits_are_found():
    learnt = evidence(EXAMPLES)
    for label, trait in (("demand", "müssen"), ("promise", "werden")):
        rated = learnt.rate({trait, "always"})
        assert max(rated, key=rated.get) == label


def test_rare_traits_are_left_out_and_the_same_examples_give_the_same_weights():
    rare = [*EXAMPLES, Example("act", "demand", frozenset({"einmal"}))]
    assert "einmal" not in fit(rare).traits
    assert np.array_equal(fit(rare).weights, fit(rare).weights)


def test_packed_weights_keep_their_values_but_for_rounding():
    fitted = fit(EXAMPLES)
    arrays = pack_weights("act", fitted)
    assert str(arrays["act.traits"]).split("\n") == fitted.traits
    restored = arrays["act.weights"].astype(np.float32) * arrays["act.scales"]
    assert np.abs(restored - fitted.weights).max() <= arrays["act.scales"].max() / 2 + 1e-6


def seen_examples():
    """Two labels that no trait tells apart: vectors around two places far from zero."""
    rng = np.random.default_rng(0)
    for number in range(600):
        label = ("demand", "promise")[number % 2]
        middle = np.asarray([20.0, 1.0, -5.0]) + (np.asarray([0.0, 0.5, 0.0]) if label == "demand" else 0.0)
        vector = (middle + rng.normal(scale=0.1, size=3)).astype(np.float16)
        yield Example("act", label, frozenset({"always"}), vector)


def test_a_label_is_likelier_near_its_vectors():
    learnt = evidence(list(seen_examples()))
    for label, height in (("demand", 1.5), ("promise", 1.0)):
        rated = learnt.rate({"always"}, np.asarray([20.0, height, -5.0], dtype=np.float32))
        assert rated[label] > -0.5


def test_layers_ship_in_half_precision_beside_the_traits():
    fitted = fit(list(seen_examples()))
    arrays = pack_weights("act", fitted)
    assert arrays["act.first"].dtype == arrays["act.second"].dtype == np.float16
    assert np.allclose(arrays["act.first"], fitted.layers[0], rtol=1e-2, atol=1e-4)
    assert "act.first" not in pack_weights("act", fit(EXAMPLES))


def test_the_rates_rise_and_fall_again():
    paces = [find_pace(done) for done in (0.03, 0.3, 0.65, 1.0)]
    assert paces == pytest.approx([0.1, 1.0, 0.5, 0.0])
