"""The heads of the model: small functions that turn word vectors into scores."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from lagebild.languages.german.model_files import Array

SIDES = ("arc.dep", "arc.head", "rel.dep", "rel.head")
RELATION_HEADS = ("rel", "link")
"""Heads with labels that score pairs of words and not single words."""

ROWS_AT_ONCE = 32
"""So many rows stay in the processor's cache from one step of a function to the next."""
MINUS_HALF = np.float32(-0.5)
GELU_STEP = np.float32(0.3275911 * 0.5**0.5)
GELU_FACTORS = tuple(
    np.float32(factor / 2) for factor in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592)
)

Layer = tuple[Array, Array]
"""Weights [in, out] and bias [out]."""


class Projections(NamedTuple):
    """What can be said of words and of the root before a sentence is looked at.

    As governors the root comes first, then the words; everything else has one row a word.
    """

    tags: Array
    """The logits of all tag heads side by side."""
    dependents: Array
    governors: Array
    """A row of the first times a row of the second is the score of the arc."""
    related_dependents: Array
    related_governors: Array
    """The sides of `score_relations`."""


class Heads:
    """Scores of tags, arcs, relations and links."""

    def __init__(self, arrays: Mapping[str, Array], labels: Mapping[str, tuple[str, ...]]) -> None:
        self._arrays = arrays
        self.labels = labels
        self.tags = tuple(head for head in labels if head not in RELATION_HEADS and f"{head}.weight" in arrays)

    def score_tags(self, words: Array) -> dict[str, Array]:
        """Logits of every tag head: one row a word, one column a label."""
        return self.split_tags(_multiply(words, self._tags))

    def split_tags(self, logits: Array) -> dict[str, Array]:
        """The logits of every tag head, from those of all heads side by side."""
        scores: dict[str, Array] = {}
        start = 0
        for head in self.tags:
            scores[head] = logits[:, start : start + len(self.labels[head])]
            start += len(self.labels[head])
        return scores

    def project(self, words: Array, root: Array) -> Projections:
        """Everything about words that needs no sentence; numpy lets other threads work meanwhile."""
        sides = _gelu(_multiply(np.concatenate([root[None], words]), self._sides))
        widths = np.cumsum([len(self._arrays[f"{side}.bias"]) for side in SIDES[:-1]])
        dependents, governors, related_dependents, related_governors = np.split(sides, widths, axis=1)
        arcs: Array = _add_one(dependents[1:]) @ self._arrays["arc.U"]
        return Projections(
            _multiply(words, self._tags), arcs, governors, _add_one(related_dependents[1:]), _add_one(related_governors)
        )

    def score_relations(self, dependents: Array, governors: Array, rows: NDArray[np.intp]) -> Array:
        """Scores of the relations of each word to its governor; one column a label.

        `rows` tells which of the governors is the word's: many words share one, and each is multiplied once.
        """
        flat, depth = self._relation_tensor
        sides = (governors @ flat).reshape(len(governors), -1, depth)
        scores: Array = np.empty((len(dependents), sides.shape[1]), dtype=dependents.dtype)
        order = rows.argsort(kind="stable")
        for own in np.split(order, np.flatnonzero(np.diff(rows[order])) + 1):
            scores[own] = dependents[own] @ sides[rows[own[0]]].T
        return scores

    def score_links(self, anchors: Array, targets: Array) -> Array:
        """Scores of the link labels from each anchor to each target: anchors x targets x labels."""
        left, right = self._apply_layer("link.dep", anchors), self._apply_layer("link.head", targets)
        # labels x anchors x targets
        left_side: Array = _add_one(left) @ self._arrays["link.U"]
        scores: Array = left_side @ _add_one(right).T
        return scores.transpose(1, 2, 0)

    @cached_property
    def _tags(self) -> Layer:
        """Weights of all tag heads: one product is faster than twenty."""
        return self._join(self.tags)

    @cached_property
    def _sides(self) -> Layer:
        """Weights of both sides of arcs and relations."""
        return self._join(SIDES)

    def _join(self, names: Sequence[str]) -> Layer:
        weight = np.concatenate([self._arrays[f"{name}.weight"] for name in names]).T
        return np.ascontiguousarray(weight), np.concatenate([self._arrays[f"{name}.bias"] for name in names])

    @cached_property
    def _relation_tensor(self) -> tuple[Array, int]:
        """The tensor of the relations as one matrix, the labels side by side, and its depth on the dependent's side."""
        labels, depth, width = self._arrays["rel.U"].shape
        return self._arrays["rel.U"].transpose(2, 0, 1).reshape(width, labels * depth), depth

    def _apply_layer(self, name: str, vectors: Array) -> Array:
        return _gelu(vectors @ self._arrays[f"{name}.weight"].T + self._arrays[f"{name}.bias"])


def _multiply(vectors: Array, layer: Layer) -> Array:
    weight, bias = layer
    return vectors @ weight + bias


def _gelu(x: Array) -> Array:
    """x where it is positive, less half of |x| times the complement of the error function at |x| / root of 2.

    That complement is wrong by no more than its last digit in single precision (Abramowitz and Stegun 7.1.26).
    """
    activated: Array = np.maximum(x, 0)
    sizes, steps, rests = (np.empty((ROWS_AT_ONCE, x.shape[1]), dtype=x.dtype) for _ in range(3))
    for first in range(0, len(x), ROWS_AT_ONCE):
        rows = x[first : first + ROWS_AT_ONCE]
        size, step, rest = (buffer[: len(rows)] for buffer in (sizes, steps, rests))
        np.abs(rows, out=size)
        np.multiply(size, GELU_STEP, out=step)
        step += 1
        np.reciprocal(step, out=step)
        np.multiply(step, GELU_FACTORS[0], out=rest)
        for factor in GELU_FACTORS[1:]:
            rest += factor
            rest *= step
        np.multiply(size, size, out=step)
        step *= MINUS_HALF
        np.exp(step, out=step)
        rest *= step
        rest *= size
        activated[first : first + ROWS_AT_ONCE] -= rest
    return activated


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
