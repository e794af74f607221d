"""The heads of the model: small functions that turn word vectors into scores."""

from collections.abc import Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from lagebild.languages.german.model_files import Array

RELATION_HEADS = ("rel", "link")
"""Heads with labels that score pairs of words and not single words."""

ROWS_AT_ONCE = 64
"""So many rows stay in the processor's cache from one step of a function to the next."""
HALF, ROOT_OF_HALF = np.float32(0.5), np.float32(0.5**0.5)
ERF_STEP = np.float32(0.3275911)
ERF_FACTORS = tuple(map(np.float32, (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592)))


class Heads:
    """Scores of tags, arcs, relations and links."""

    def __init__(self, arrays: Mapping[str, Array], labels: Mapping[str, tuple[str, ...]]) -> None:
        self._arrays = arrays
        self.labels = labels
        self.tags = tuple(head for head in labels if head not in RELATION_HEADS and f"{head}.weight" in arrays)

    def score_tags(self, words: Array) -> dict[str, Array]:
        """Logits of every tag head: one row a word, one column a label."""
        weight, bias = self._joined
        logits: Array = words @ weight + bias
        scores: dict[str, Array] = {}
        start = 0
        for head in self.tags:
            scores[head] = logits[:, start : start + len(self.labels[head])]
            start += len(self.labels[head])
        return scores

    def project_arcs(self, words: Array, roots: Array) -> tuple[Array, Array]:
        """Both sides of the arc scores: the words as dependents; roots and then words as governors.

        A row of the first times a row of the second is the score of the arc.
        """
        dependents, governors = self._project("arc", words, np.concatenate([roots, words]))
        left: Array = _add_one(dependents) @ self._arrays["arc.U"]
        return left, governors

    def score_relations(self, words: Array, governors: Array, rows: NDArray[np.intp]) -> Array:
        """Scores of the relations of each word to its governor; one column a label.

        `rows` tells which of the governors is the word's: many words share one, and each is projected once.
        """
        dependents, heads = self._project("rel", words, governors)
        flat, depth = self._relation_tensor
        sides = (_add_one(heads) @ flat).reshape(len(governors), -1, depth)
        left = _add_one(dependents)
        scores: Array = np.empty((len(words), sides.shape[1]), dtype=left.dtype)
        order = rows.argsort(kind="stable")
        for own in np.split(order, np.flatnonzero(np.diff(rows[order])) + 1):
            scores[own] = left[own] @ sides[rows[own[0]]].T
        return scores

    def score_links(self, anchors: Array, targets: Array) -> Array:
        """Scores of the link labels from each anchor to each target: anchors x targets x labels."""
        left, right = self._project("link", anchors, targets)
        # labels x anchors x targets
        left_side: Array = _add_one(left) @ self._arrays["link.U"]
        scores: Array = left_side @ _add_one(right).T
        return scores.transpose(1, 2, 0)

    @cached_property
    def _joined(self) -> tuple[Array, Array]:
        """Weights of all tag heads side by side: one product is faster than twenty."""
        weight = np.concatenate([self._arrays[f"{head}.weight"] for head in self.tags]).T
        return np.ascontiguousarray(weight), np.concatenate([self._arrays[f"{head}.bias"] for head in self.tags])

    @cached_property
    def _relation_tensor(self) -> tuple[Array, int]:
        """The tensor of the relations as one matrix, the labels side by side, and its depth on the dependent's side."""
        labels, depth, width = self._arrays["rel.U"].shape
        return self._arrays["rel.U"].transpose(2, 0, 1).reshape(width, labels * depth), depth

    def _project(self, head: str, left: Array, right: Array) -> tuple[Array, Array]:
        """Both sides of a biaffine head."""
        return self._apply_layer(f"{head}.dep", left), self._apply_layer(f"{head}.head", right)

    def _apply_layer(self, name: str, vectors: Array) -> Array:
        return _gelu(vectors @ self._arrays[f"{name}.weight"].T + self._arrays[f"{name}.bias"])


def _gelu(x: Array) -> Array:
    activated = np.empty_like(x)
    for first in range(0, len(x), ROWS_AT_ONCE):
        rows = x[first : first + ROWS_AT_ONCE]
        activated[first : first + ROWS_AT_ONCE] = HALF * rows * (1 + _erf(rows * ROOT_OF_HALF))
    return activated


def _erf(x: Array) -> Array:
    """The error function, wrong by no more than its last digit in single precision (Abramowitz and Stegun 7.1.26)."""
    size = np.abs(x)
    step = 1 / (1 + ERF_STEP * size)
    rest = step * ERF_FACTORS[0]
    for factor in ERF_FACTORS[1:]:
        rest += factor
        rest *= step
    result: Array = np.copysign(1 - rest * np.exp(-size * size), x)
    return result


def _add_one(vectors: Array) -> Array:
    """The vectors with a constant 1 at the end, which carries the bias."""
    return np.concatenate([vectors, np.ones((len(vectors), 1), dtype=vectors.dtype)], axis=1)


def log_soften(scores: Array) -> Array:
    """The logarithms of the chances that belong to scores, row by row."""
    shifted = scores - scores.max(axis=1, keepdims=True)
    logs: Array = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return logs


def soften(logits: Array) -> Array:
    """Probabilities over the last axis."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    probabilities: Array = shifted / shifted.sum(axis=-1, keepdims=True)
    return probabilities
