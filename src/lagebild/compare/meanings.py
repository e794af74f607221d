"""How alike two sentences are in meaning: cosine of their vectors, measured against chance in the same collection."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lagebild.model.facts import Analysis

UNRELATED_COSINE = 0.815
"""Vectors of this kind all point to one side: unrelated sentences have this cosine on average ..."""
CHANCE_SPREAD = 0.024
"""... with this standard deviation (multilingual-e5-small on German news); a coarser model spreads more."""
EQUAL_SPREADS = 5.5
"""Sentences that say the same in other words lie so many deviations above chance."""
MIN_SENTENCES = 60
"""In smaller collections chance can't be measured and the figures above are taken."""
SAMPLE = 4000
"""Pairs of sentences from which chance is measured."""
STRIDE = 7919
"""A prime step through the sentences gives the same sample every time."""


def measure_chance(analyses: Sequence[Analysis]) -> tuple[float, float]:
    """Mean and deviation of the cosine of sentences taken at random."""
    vectors = {a.article.id: np.asarray(a.vectors, dtype=np.float32) for a in analyses if a.vectors}
    blocks = [vectors[article] for article in sorted(vectors)]
    total = sum(map(len, blocks))
    if total < MIN_SENTENCES:
        return UNRELATED_COSINE, CHANCE_SPREAD
    every = np.concatenate(blocks)
    left = np.arange(SAMPLE) % total
    right = (left + 1 + (np.arange(SAMPLE) * STRIDE) % (total - 1)) % total
    cosines = np.einsum("ij,ij->i", every[left], every[right])
    return float(np.median(cosines)), max(CHANCE_SPREAD, float(np.std(cosines)))


class SentenceMeanings:
    """The sentence vectors of some articles, read against what cosine chance gives."""

    def __init__(self, analyses: Sequence[Analysis], middle: float, spread: float) -> None:
        self._vectors: dict[str, NDArray[np.float32]] = {
            a.article.id: np.asarray(a.vectors, dtype=np.float32) for a in analyses if a.vectors
        }
        self._middle, self._spread = middle, spread

    def compare(self, left: tuple[str, int], right: tuple[str, int]) -> float | None:
        """0 for chance and below, 1 for the same said in other words; None without vectors."""
        a, b = self._vectors.get(left[0]), self._vectors.get(right[0])
        if a is None or b is None or not (0 <= left[1] < len(a) and 0 <= right[1] < len(b)):
            return None
        above = float(a[left[1]] @ b[right[1]]) - self._middle
        return min(1.0, max(0.0, above / (EQUAL_SPREADS * self._spread)))

    def compare_all(self, left: str, right: str) -> NDArray[np.float32] | None:
        """The same for all sentences of two articles, one row for each of the first; None without vectors."""
        a, b = self._vectors.get(left), self._vectors.get(right)
        if a is None or b is None:
            return None
        scaled: NDArray[np.float32] = np.clip((a @ b.T - self._middle) / (EQUAL_SPREADS * self._spread), 0.0, 1.0)
        return scaled
