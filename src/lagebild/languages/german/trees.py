"""The best dependency tree over scored arcs, after Chu, Liu and Edmonds, with one root."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]


def find_tree(scores: NDArray[np.floating]) -> list[int]:
    """The governor of every word in the best tree with one root; rows are words, column 0 is the root.

    Answers count like the columns: 0 for the root, i + 1 for word i.
    """
    words = len(scores)
    square = np.full((words + 1, words + 1), -np.inf)
    square[1:] = scores
    np.fill_diagonal(square, -np.inf)
    tree = _span(square)[1:]
    if tree.count(0) == 1:
        return tree
    # so dear that the best tree uses the root once; it cannot do without
    spread = float(np.ptp(scores)) + 1.0 if scores.size else 1.0
    square[1:, 0] -= spread * (words + 1)
    return _span(square)[1:]


def list_below(governors: Sequence[int], word: int) -> list[int]:
    """The words that hang on this one, where every word has the index of its governor."""
    return [place for place, above in enumerate(governors) if above == word]


def _span(scores: Scores) -> list[int]:
    """Governor of each node of the best spanning tree below node 0 (whose own entry means nothing)."""
    governors = [0, *(int(column) for column in scores[1:].argmax(axis=1))]
    cycle = _find_cycle(governors)
    if not cycle:
        return governors
    return _expand(scores, governors, cycle)


def _find_cycle(governors: list[int]) -> list[int]:
    """The nodes of one cycle, or nothing."""
    state = [0] * len(governors)
    state[0] = -1
    for start in range(1, len(governors)):
        node = start
        while state[node] == 0:
            state[node] = start
            node = governors[node]
        if state[node] == start:
            cycle = [node]
            while governors[cycle[-1]] != node:
                cycle.append(governors[cycle[-1]])
            return cycle
    return []


def _expand(scores: Scores, governors: list[int], cycle: list[int]) -> list[int]:
    """Solve the problem with the cycle drawn together to one node, then break the cycle where the answer enters it."""
    inside = np.zeros(len(scores), dtype=bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    ring = np.asarray(cycle)
    own = scores[ring, [governors[node] for node in cycle]]
    entering = scores[np.ix_(ring, outside)] - own[:, None]
    leaving = scores[np.ix_(outside, ring)]
    small = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[-1, :-1] = entering.max(axis=0)
    small[:-1, -1] = leaving.max(axis=1)
    answer = _span(small)
    joined = len(outside)
    result = list(governors)
    for place, node in enumerate(outside):
        if place:
            above = answer[place]
            result[node] = int(ring[leaving[place].argmax()]) if above == joined else int(outside[above])
    entry = answer[joined]
    result[int(ring[entering[:, entry].argmax()])] = int(outside[entry])
    return result
