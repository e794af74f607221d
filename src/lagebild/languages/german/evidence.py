"""What the words of a text say of acts, types, main events and who takes part: evidence beside the language model's."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

import numpy as np

from lagebild.languages.german.heads import log_soften
from lagebild.languages.german.model_files import Array

WEIGHTS_FILE = Path(__file__).with_name("words") / "evidence.npz"
LEAST = -12.0
"""No log-chance is lower: the evidence is surer than it should be, above all of rare labels."""

Ratings = Mapping[str, float]
"""Label to the logarithm of its chance."""
NOTHING: Ratings = MappingProxyType({})
"""What is said where nothing is known."""


@dataclass(frozen=True, slots=True)
class Layers:
    """Two layers over a vector, the first cut off at zero."""

    first: Array
    """[d, hidden]."""
    first_bias: Array
    second: Array
    """[hidden, labels]."""

    def rate(self, vectors: Array) -> Array | None:
        """What vectors, [n, d], add to the scores of labels; None for those of another encoder, of another width."""
        if vectors.shape[1] != len(self.first):
            return None
        scores: Array = np.maximum(vectors @ self.first + self.first_bias, 0.0) @ self.second
        return scores


@dataclass(frozen=True, slots=True)
class Evidence:
    """A multinomial logistic regression over traits that are there or not, and over a vector where one is given."""

    labels: tuple[str, ...]
    rows: Mapping[str, int]
    """Known traits to their rows of weights."""
    weights: Array
    """[traits, labels]."""
    bias: Array
    """[labels]."""
    layers: Layers | None = None

    def rate(self, traits: Collection[str], vector: Array | None = None) -> Ratings:
        """Labels with the logarithms of their chances; nothing where no trait is known and no vector given."""
        (ratings,) = self.rate_all([traits], None if vector is None else vector[None])
        return ratings

    def rate_all(self, rows: Sequence[Collection[str]], vectors: Array | None = None) -> list[Ratings]:
        """The same for several at once: their traits, and their vectors as [n, d].

        The weights are shared among the traits found, so that a long statement is no surer than a short one.
        """
        seen = self.layers.rate(vectors) if self.layers is not None and vectors is not None else None
        return [self._add_up(traits, None if seen is None else seen[n]) for n, traits in enumerate(rows)]

    def _add_up(self, traits: Collection[str], seen: Array | None) -> Ratings:
        known = [self.rows[trait] for trait in traits if trait in self.rows]
        if not known and seen is None:
            return NOTHING
        scores = self.bias.copy()
        if known:
            scores += self.weights[known].sum(axis=0) / np.sqrt(len(known))
        if seen is not None:
            scores += seen
        return dict(zip(self.labels, np.maximum(log_soften(scores[None])[0], LEAST).tolist(), strict=True))


@cache
def evidence_of(kind: str) -> Evidence:
    """The evidence of a kind, read once: "act", "event" (its type), "main" (whether it is a main one) or "taker"."""
    with np.load(WEIGHTS_FILE) as arrays:
        traits = str(arrays[f"{kind}.traits"]).split("\n")
        weights = arrays[f"{kind}.weights"].astype(np.float32) * arrays[f"{kind}.scales"]
        labels = tuple(arrays[f"{kind}.labels"].tolist())
        layers = None
        if f"{kind}.first" in arrays:
            layers = Layers(
                *(arrays[f"{kind}.{part}"].astype(np.float32) for part in ("first", "first_bias", "second"))
            )
        return Evidence(labels, {t: row for row, t in enumerate(traits)}, weights, arrays[f"{kind}.bias"], layers)
