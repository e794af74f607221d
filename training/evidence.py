"""Fits what the words of a text say of acts, types, main events and participants, on the texts to train on.

    python -m training.evidence DATA src/lagebild/languages/german/words/evidence.npz

Multinomial logistic regression over traits (`traits.py`, `traits_of_takers.py`). For all but main events two layers
above the vectors of the words (`vectors.py`) are added, fitted together with the traits by Adam with decoupled
shrinking (Loshchilov and Hutter 2019), dropout and smoothed labels; for main events, where vectors gain nothing,
stochastic gradient descent with a rate for every weight (Duchi et al. 2011, AdaGrad) fits the traits alone, and the
mean of the last epochs is kept. Traits ship in int8, layers in float16.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from lagebild.languages.german.model_files import Array
from training.articles import read_articles, read_single_judgements
from training.examples import KINDS, Example, Row, read_examples, read_judged_examples

JUDGED_KINDS = frozenset({"act", "event"})
"""Kinds of which single judgements tell as well."""
LEAST_COUNT = 3
"""Rarer traits are left out."""
EPOCHS, TRAIT_EPOCHS, KEPT_EPOCHS = 6, 8, 4
HIDDEN, BATCH = 256, 128
RATE, TRAIT_RATE, BIAS_RATE = 1e-3, 0.05, 1e-2
WARMING = 0.3
"""Share of the steps in which the rates rise; then they fall along a cosine."""
SHRINKING, SMOOTHING = 0.02, 0.05
DROPPED_INPUT, DROPPED_HIDDEN = 0.3, 0.4
LEAST_SPREAD = 0.01
STEP_RATE, STEP_BIAS_RATE, STEP_SHRINKING = 0.2, 0.01, 1e-3
"""Those of the traits alone."""
MOMENTUM, SQUARES, TINY = 0.9, 0.999, 1e-8
INT8_MAX = 127
SEED = 0


class Fitted(NamedTuple):
    """Labels, traits, weights [traits, labels], bias [labels], and first, first_bias and second of the layers."""

    labels: list[str]
    traits: list[str]
    weights: Array
    bias: Array
    layers: tuple[Array, Array, Array] | None = None


class Network:
    """The weights while they are fitted, with the moments of Adam."""

    def __init__(self, width: int, traits: int, labels: int, rng: np.random.Generator) -> None:
        def draw(rows: int, columns: int) -> Array:
            return (rng.uniform(-1.0, 1.0, (rows, columns)) / np.sqrt(max(1, rows))).astype(np.float32)

        self.first, self.first_bias = draw(width, HIDDEN), np.zeros(HIDDEN, dtype=np.float32)
        self.second, self.bias = draw(HIDDEN, labels), np.zeros(labels, dtype=np.float32)
        self.weights = np.zeros((traits, labels), dtype=np.float32)
        self._parts = {
            "first": RATE,
            "first_bias": RATE,
            "second": RATE,
            "bias": BIAS_RATE,
            "weights": TRAIT_RATE,
        }
        self._moments = {name: np.zeros_like(getattr(self, name)) for name in self._parts}
        self._squares = {name: np.zeros_like(getattr(self, name)) for name in self._parts}
        self._steps = 0

    def step(self, gradients: dict[str, Array], pace: float) -> None:
        """Move all weights down their gradients; `pace` is the share of the rates."""
        self._steps += 1
        for name, rate in self._parts.items():
            part, moments, squares = getattr(self, name), self._moments[name], self._squares[name]
            moments *= MOMENTUM
            moments += (1.0 - MOMENTUM) * gradients[name]
            squares *= SQUARES
            squares += (1.0 - SQUARES) * gradients[name] ** 2
            part *= 1.0 - rate * pace * SHRINKING
            scale = np.sqrt(squares / (1.0 - SQUARES**self._steps)) + TINY
            part -= rate * pace * (moments / (1.0 - MOMENTUM**self._steps)) / scale


def fit(examples: Sequence[Example]) -> Fitted:
    """The weights for the kind of the examples, which all have a vector or have none."""
    labels = sorted({e.label for e in examples})
    counts = Counter(trait for e in examples for trait in e.traits)
    traits = sorted(trait for trait, count in counts.items() if count >= LEAST_COUNT)
    place = {trait: row for row, trait in enumerate(traits)}
    rows = [np.asarray(sorted(place[t] for t in e.traits if t in place), dtype=np.intp) for e in examples]
    of = np.asarray([labels.index(e.label) for e in examples])
    vectors = [e.vector for e in examples if e.vector is not None]
    if not vectors:
        return Fitted(labels, traits, *fit_traits(rows, of, (len(traits), len(labels))))
    network = fit_network(rows, of, np.stack(vectors), (len(traits), len(labels)))
    return Fitted(labels, traits, network.weights, network.bias, (network.first, network.first_bias, network.second))


def fit_traits(rows: Sequence[Row], of: NDArray[np.intp], shape: tuple[int, int]) -> tuple[Array, Array]:
    """Weights, [traits, labels], and bias for rows of traits alone."""
    weights = np.zeros(shape, dtype=np.float32)
    bias = np.log(np.bincount(of, minlength=shape[1]) + 1.0).astype(np.float32)
    kept, squares = np.zeros_like(weights), np.full_like(weights, 1e-6)
    shuffled = np.random.default_rng(SEED)
    for epoch in range(TRAIT_EPOCHS):
        for number in shuffled.permutation(len(rows)):
            if len(rows[number]):
                _step(weights, squares, bias, rows[number], int(of[number]))
        if epoch >= TRAIT_EPOCHS - KEPT_EPOCHS:
            kept += weights / KEPT_EPOCHS
    return kept, bias


def _step(weights: Array, squares: Array, bias: Array, row: Row, label: int) -> None:
    """One step down the loss of one example."""
    share = 1.0 / np.sqrt(len(row))
    scores = weights[row].sum(axis=0) * share + bias
    wrong = np.exp(scores - scores.max())
    wrong /= wrong.sum()
    wrong[label] -= 1.0
    gradient = wrong * share + STEP_SHRINKING * weights[row]
    squares[row] += gradient * gradient
    weights[row] -= STEP_RATE * gradient / np.sqrt(squares[row])
    bias -= STEP_BIAS_RATE * wrong


def fit_network(
    rows: Sequence[Row], of: NDArray[np.intp], vectors: NDArray[np.float16], shape: tuple[int, int]
) -> Network:
    """Weights for rows of traits and vectors, [examples, d]."""
    middle = vectors.mean(axis=0, dtype=np.float32)
    spread = vectors.std(axis=0, dtype=np.float32) + LEAST_SPREAD
    rng = np.random.default_rng(SEED)
    network = Network(vectors.shape[1], *shape, rng)
    batch = min(BATCH, len(rows))
    starts = [start for _ in range(EPOCHS) for start in range(0, len(rows) - batch + 1, batch)]
    order = np.arange(len(rows))
    for number, start in enumerate(starts):
        order = rng.permutation(len(rows)) if start == 0 else order
        chosen = order[start : start + batch]
        given = ((vectors[chosen] - middle) / spread).astype(np.float32)
        gradients = find_gradients(network, given, [rows[i] for i in chosen], of[chosen], rng)
        network.step(gradients, find_pace((number + 1) / len(starts)))
    # what makes the values of vectors comparable becomes part of the first layer
    network.first /= spread[:, None]
    network.first_bias -= middle @ network.first
    return network


def find_pace(done: float) -> float:
    """The share of the rates after a share of all steps."""
    return done / WARMING if done < WARMING else 0.5 * (1.0 + float(np.cos(np.pi * (done - WARMING) / (1.0 - WARMING))))


def find_gradients(
    network: Network, given: Array, rows: Sequence[Row], of: NDArray[np.intp], rng: np.random.Generator
) -> dict[str, Array]:
    """Gradients of the mean loss of a batch, for vectors [B, d], rows of traits and labels."""
    given = given * _drop(given.shape, DROPPED_INPUT, rng)
    raw = given @ network.first + network.first_bias
    kept = _drop(raw.shape, DROPPED_HIDDEN, rng) * (raw > 0.0)
    hidden = raw * kept
    scores = hidden @ network.second + network.bias
    lengths = np.asarray([len(row) for row in rows])
    flat, owners = np.concatenate(rows), np.repeat(np.arange(len(rows)), lengths)
    shares = (1.0 / np.sqrt(np.maximum(lengths, 1)))[owners].astype(np.float32)
    np.add.at(scores, owners, network.weights[flat] * shares[:, None])
    wrong = np.exp(scores - scores.max(axis=1, keepdims=True))
    wrong /= wrong.sum(axis=1, keepdims=True)
    wrong -= SMOOTHING / wrong.shape[1]
    wrong[np.arange(len(of)), of] -= 1.0 - SMOOTHING
    wrong /= len(of)
    above = (wrong @ network.second.T) * kept
    weights = np.zeros_like(network.weights)
    np.add.at(weights, flat, wrong[owners] * shares[:, None])
    return {
        "first": given.T @ above,
        "first_bias": above.sum(axis=0),
        "second": hidden.T @ wrong,
        "bias": wrong.sum(axis=0),
        "weights": weights,
    }


def _drop(shape: tuple[int, ...], share: float, rng: np.random.Generator) -> Array:
    """What each value counts where such a share of them is left out."""
    return (rng.random(shape, dtype=np.float32) >= share).astype(np.float32) / np.float32(1.0 - share)


def pack_weights(kind: str, fitted: Fitted) -> dict[str, NDArray[np.generic]]:
    """The arrays of one kind as the package reads them."""
    scales = np.maximum(np.abs(fitted.weights).max(axis=0), np.finfo(np.float32).tiny) / INT8_MAX
    arrays: dict[str, NDArray[np.generic]] = {
        f"{kind}.labels": np.asarray(fitted.labels),
        f"{kind}.traits": np.asarray("\n".join(fitted.traits)),
        f"{kind}.weights": np.rint(fitted.weights / scales).astype(np.int8),
        f"{kind}.scales": scales.astype(np.float32),
        f"{kind}.bias": fitted.bias,
    }
    if fitted.layers is not None:
        for part, values in zip(("first", "first_bias", "second"), fitted.layers, strict=True):
            arrays[f"{kind}.{part}"] = values.astype(np.float16)
    return arrays


def fit_kinds(data: Path, kinds: frozenset[str]) -> dict[str, NDArray[np.generic]]:
    """The arrays of these kinds of evidence, fitted to all that training may learn from."""
    examples = [e for e in read_examples(read_articles(data)) if e.kind in kinds]
    if kinds & JUDGED_KINDS:
        known = {(e.kind, e.label) for e in examples}
        judged = read_judged_examples(read_single_judgements(data))
        examples += (e for e in judged if (e.kind, e.label) in known)
    arrays: dict[str, NDArray[np.generic]] = {}
    for kind in (kind for kind in KINDS if kind in kinds):
        mine = [e for e in examples if e.kind == kind]
        arrays |= pack_weights(kind, fit(mine))
        print(kind, len(mine), "examples")
    return arrays


def main() -> None:
    """Write the weights of all kinds, or of one beside those that the file has."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("output", type=Path)
    parser.add_argument("--only", choices=KINDS, action="append", help="leave the other kinds in the file as they are")
    options = parser.parse_args()
    arrays: dict[str, NDArray[np.generic]] = {}
    if options.only:
        with np.load(options.output) as kept:
            arrays = {name: kept[name] for name in kept.files if name.split(".")[0] not in options.only}
    arrays |= fit_kinds(options.data, frozenset(options.only or KINDS))
    np.savez_compressed(options.output, **arrays)


if __name__ == "__main__":
    main()
