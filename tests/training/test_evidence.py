"""Fitting what words say of labels."""

import numpy as np
from training.evidence import Example, fit, pack_weights

from lagebild.languages.german.evidence import Evidence

EXAMPLES = [
    Example("act", label, frozenset({trait, "always"}))
    for label, trait in (("demand", "müssen"), ("promise", "werden"))
    for _ in range(6)
]


def evidence(examples):
    fitted = fit(examples)
    rows = {trait: row for row, trait in enumerate(fitted.traits)}
    return Evidence(tuple(fitted.labels), rows, fitted.weights, fitted.bias)


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
