"""Twin sentences: of all sentences of two articles the two that are nearest to each other in meaning."""

from collections.abc import Iterable, Mapping
from itertools import combinations

import numpy as np

from lagebild.compare.corpus import Corpus
from lagebild.model.stories import Story

Place = tuple[str, int]
"""Article id and index of a sentence."""
Twins = Mapping[tuple[Place, Place], float]
"""Pairs of twin sentences with their likeness."""

MIN_LIKENESS = 0.30
"""Sentences that choose each other tell of one thing from this likeness on."""
MIN_SECOND = 0.50
"""So much alike, they may also be each other's second choice: a report tells its main thing twice."""
REACH = 12
"""Each article is compared with so many next ones of its story: a long story grows by its length, not its square."""


def find_twins(corpus: Corpus, story: Story) -> dict[tuple[Place, Place], float]:
    """Pairs of twin sentences with their likeness, each in order of publication; empty without sentence vectors."""
    twins: dict[tuple[Place, Place], float] = {}
    for a, b in _near_pairs(story.articles):
        for i, j, likeness in _choose(corpus, a, b):
            twins[(a, i), (b, j)] = likeness
    return twins


def are_twins(twins: Twins, a: Place, b: Place) -> bool:
    """Whether two sentences are twins, in whichever order they came out."""
    return (a, b) in twins or (b, a) in twins


def _near_pairs(articles: tuple[str, ...]) -> Iterable[tuple[str, str]]:
    if len(articles) <= REACH:
        return combinations(articles, 2)
    return ((a, b) for i, a in enumerate(articles) for b in articles[i + 1 : i + 1 + REACH])


def _choose(corpus: Corpus, a: str, b: str) -> Iterable[tuple[int, int, float]]:
    matrix = corpus.meaning_matrix(a, b)
    if matrix is None or not matrix.size:
        return
    rows = np.argsort(np.argsort(-matrix, axis=1, kind="stable"), axis=1, kind="stable")
    columns = np.argsort(np.argsort(-matrix, axis=0, kind="stable"), axis=0, kind="stable")
    worse = np.maximum(rows, columns)
    for i, j in np.argwhere(((worse == 0) & (matrix >= MIN_LIKENESS)) | ((worse == 1) & (matrix >= MIN_SECOND))):
        yield int(i), int(j), float(matrix[i, j])
