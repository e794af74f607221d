"""Agreement of two annotators."""

import pytest
from training.agreement import measure_f1, measure_kappa, pair_facts


def test_kappa_of_equal_labels_is_one() -> None:
    assert measure_kappa([("a", "a"), ("b", "b")]) == 1.0


def test_kappa_of_agreement_by_chance_is_zero() -> None:
    assert measure_kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]) == pytest.approx(0.0)


def test_fact_is_paired_only_once() -> None:
    left = [{"content": [{"start": 0, "end": 10}]}]
    right = [{"content": [{"start": 0, "end": 9}]}, {"content": [{"start": 0, "end": 6}]}]
    assert pair_facts(left, right, "content", 0.5) == [(left[0], right[0])]


def test_f1_counts_both_sides() -> None:
    assert measure_f1(1, 1, 3) == 50.0
