"""Fitting what a vector says of labels."""

import numpy as np
from training.meanings import fit_gaussians


def test_each_label_is_likeliest_near_its_own_mean() -> None:
    rng = np.random.default_rng(0)
    middles = np.eye(3, 8)
    labels = [str(n % 3) for n in range(60)]
    vectors = np.stack([middles[int(label)] + rng.normal(scale=0.1, size=8) for label in labels])
    names, weight, bias = fit_gaussians(vectors, labels)
    assert [names[i] for i in (middles @ weight + bias).argmax(axis=1)] == ["0", "1", "2"]


def test_a_rare_label_is_less_likely_where_the_vector_says_nothing() -> None:
    rng = np.random.default_rng(0)
    vectors = rng.normal(size=(50, 4))
    names, weight, bias = fit_gaussians(vectors, ["often"] * 45 + ["rarely"] * 5)
    assert names[(vectors.mean(axis=0) @ weight + bias).argmax()] == "often"
