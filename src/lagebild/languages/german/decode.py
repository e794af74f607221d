"""From label scores to marked spans of words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lagebild.languages.german.heads import soften
from lagebild.languages.german.model_files import Array

OUTSIDE = "O"
Path = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """Words that one head marks."""

    first: int
    """Index of the first word."""
    last: int
    """Index after the last word."""
    label: str
    """Kind of the span; empty for heads that know only one."""
    score: float
    """Mean probability of the chosen labels."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """The labels of a BIO head by what they do."""

    labels: tuple[str, ...]
    allowed: NDArray[np.bool_]
    """Whether label j may follow label i."""
    opening: NDArray[np.bool_]
    """Labels with which a range may begin."""


def make_scheme(labels: Sequence[str]) -> Scheme:
    """The rules of a BIO label set: I-x only after B-x or I-x."""
    allowed = np.ones((len(labels), len(labels)), dtype=bool)
    for column, label in enumerate(labels):
        if label[:1] == "I":
            allowed[:, column] = [before[1:] == label[1:] and before[:1] in "BI" for before in labels]
    return Scheme(tuple(labels), allowed, np.asarray([label[:1] != "I" for label in labels]))


def decode_spans(logits: Array, scheme: Scheme, borders: Sequence[tuple[int, int]]) -> tuple[MarkedSpan, ...]:
    """Spans of the most probable sequence of labels that keeps the rules; no span crosses a border between ranges."""
    if not len(logits):
        return ()
    path = logits.argmax(axis=1)
    for first, last in _find_broken(path, scheme, borders):
        path[first:last] = _search_path(logits[first:last], scheme)
    marked = np.flatnonzero(path) if scheme.labels[0] == OUTSIDE else np.arange(len(path))
    if not len(marked):
        return ()
    chosen = np.zeros(len(path), dtype=logits.dtype)
    chosen[marked] = soften(logits[marked])[np.arange(len(marked)), path[marked]]
    return tuple(_collect(path, chosen, scheme.labels, borders))


def lower_outside(logits: Array, bias: float) -> Array:
    """The scores with so much taken from the label outside spans, which is the first."""
    if not bias:
        return logits
    lowered = logits.copy()
    lowered[:, 0] -= bias
    return lowered


def _find_broken(path: Path, scheme: Scheme, borders: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges in which a label stands where it may not."""
    firsts = [first for first, _ in borders]
    keeps = np.ones(len(path), dtype=bool)
    keeps[1:] = scheme.allowed[path[:-1], path[1:]]
    keeps[firsts] = scheme.opening[path[firsts]]
    wrong = set(np.flatnonzero(~keeps).tolist())
    return [(first, last) for first, last in borders if not wrong.isdisjoint(range(first, last))] if wrong else []


def _search_path(logits: Array, scheme: Scheme) -> Path:
    """Viterbi search without transition scores."""
    gaps = np.where(scheme.allowed, np.float32(0), np.float32(-np.inf))
    best = np.where(scheme.opening, logits[0], np.float32(-np.inf))
    back = np.zeros(logits.shape, dtype=np.intp)
    columns = np.arange(logits.shape[1])
    for row in range(1, len(logits)):
        steps = best[:, None] + gaps
        back[row] = before = steps.argmax(axis=0)
        best = steps[before, columns] + logits[row]
    path = np.empty(len(logits), dtype=np.intp)
    path[-1] = best.argmax()
    for row in range(len(logits) - 1, 0, -1):
        path[row - 1] = back[row, path[row]]
    return path


def _collect(
    path: Path, chosen: Array, labels: tuple[str, ...], borders: Sequence[tuple[int, int]]
) -> Iterator[MarkedSpan]:
    named = [labels[choice] for choice in path.tolist()]
    for first, last in borders:
        start = first
        while start < last:
            label = named[start]
            end = start + 1
            if label != OUTSIDE:
                while end < last and named[end] == "I" + label[1:]:
                    end += 1
                yield MarkedSpan(start, end, label[2:], float(chosen[start:end].mean()))
            start = end
