"""The best dependency tree."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from lagebild.languages.german.trees import find_tree


def is_tree(governors: tuple[int, ...]) -> bool:
    def reaches_root(node: int) -> bool:
        seen = set()
        while node and node not in seen:
            seen.add(node)
            node = governors[node - 1]
        return node == 0

    return governors.count(0) == 1 and all(reaches_root(node) for node in range(1, len(governors) + 1))


def score(scores: np.ndarray, governors: tuple[int, ...]) -> float:
    return float(sum(scores[word, above] for word, above in enumerate(governors)))


@given(st.integers(min_value=1, max_value=5), st.integers(min_value=0, max_value=2**32 - 1))
def test_no_other_tree_with_one_root_scores_higher(words: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(words, words + 1))
    trees = filter(is_tree, itertools.product(range(words + 1), repeat=words))
    best = max(trees, key=lambda governors: score(scores, governors))
    assert tuple(find_tree(scores)) == best


@given(st.integers(min_value=2, max_value=120), st.integers(min_value=0, max_value=2**32 - 1))
def test_long_sentences_give_a_tree_too(words: int, seed: int) -> None:
    assert is_tree(tuple(find_tree(np.random.default_rng(seed).normal(size=(words, words + 1)))))


def test_a_cycle_is_broken_where_it_costs_least() -> None:
    scores = np.array([[1.0, 0.0, 9.0], [3.0, 9.0, 0.0]])
    assert find_tree(scores) == [2, 0]


def test_a_second_root_hangs_below_the_first() -> None:
    scores = np.array([[9.0, 0.0, 1.0], [8.0, 2.0, 0.0]])
    assert find_tree(scores) == [0, 1]
