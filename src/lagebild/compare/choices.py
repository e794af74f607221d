"""Pairs that choose each other: between two articles the best match of both sides is likelier than its score says."""

from collections.abc import Mapping
from math import inf

Key = tuple[str, str]
"""Article id and the id of a fact in it."""
Pair = tuple[Key, Key]
Best = Mapping[tuple[Key, str], tuple[float, float]]
"""The best and second best score of a fact in another article."""

CHOICE = 1.0
"""Log odds for two facts that are each other's best match between two articles ..."""
WORSE_MARGIN, BETTER_MARGIN = 0.7, 0.3
"""... and by how much they are better than the next one, for the less and for the more decided side."""
MOST_MARGIN = 3.0
"""A lead beyond this says no more."""


def prefer_mutual(scores: Mapping[Pair, float], *, lowest: float) -> dict[Pair, float]:
    """The scores raised for pairs that choose each other and by their lead over the next best."""
    best: dict[tuple[Key, str], tuple[float, float]] = {}
    for (a, b), score in scores.items():
        for one, other in ((a, b), (b, a)):
            first, second = best.get((one, other[0]), (lowest, lowest))
            best[one, other[0]] = (max(first, score), max(second, min(first, score)))
    return {pair: score + _weigh(pair, score, best) for pair, score in scores.items()}


def list_mutual(scores: Mapping[Pair, float]) -> list[Pair]:
    """The pairs that choose each other: none of both has a better match in the article of the other."""
    best: dict[tuple[Key, str], float] = {}
    for (a, b), score in scores.items():
        for one, other in ((a, b), (b, a)):
            best[one, other[0]] = max(best.get((one, other[0]), -inf), score)
    return [(a, b) for (a, b), score in scores.items() if score == best[a, b[0]] == best[b, a[0]]]


def _weigh(pair: Pair, score: float, best: Best) -> float:
    a, b = pair
    if a[0] == b[0] or score == -inf:
        return 0.0
    leads = [score - (second if score == first else first) for first, second in (best[a, b[0]], best[b, a[0]])]
    worse, better = sorted(max(0.0, min(MOST_MARGIN, lead)) for lead in leads)
    return CHOICE * (min(leads) >= 0.0) + WORSE_MARGIN * worse + BETTER_MARGIN * better
