"""Span biases."""

import pytest
from benchmarks.tally import Tally
from training.calibrate import BIASES, choose_bias


def tallies(*best: float) -> dict[float, Tally]:
    """One right answer more of a hundred at the biases named."""
    return {bias: Tally(right=91 if bias in best else 90, wanted=100, given=100) for bias in BIASES}


@pytest.mark.parametrize(("best", "chosen"), [((0.5, 0.75, 1.0), 0.75), ((2.0,), 2.0), ((0.0, 0.25), 0.0)])
def test_the_middle_of_the_best_biases_is_taken(best: tuple[float, ...], chosen: float) -> None:
    assert choose_bias([tallies(*best)]) == chosen


def test_kinds_of_texts_count_alike_however_long_they_are() -> None:
    long = {bias: Tally(right=10 * t.right, wanted=1000, given=1000) for bias, t in tallies(0.0).items()}
    assert choose_bias([long, tallies(1.0), tallies(1.0)]) == 1.0
