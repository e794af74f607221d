"""What the words of a text say of acts, event types and main events: linear evidence beside the language model's."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from lagebild.languages.german.heads import log_soften
from lagebild.languages.german.meanings import LEAST, NOTHING, Ratings
from lagebild.languages.german.model_files import Array

WEIGHTS_FILE = Path(__file__).with_name("words") / "evidence.npz"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A multinomial logistic regression over traits that are there or not."""

    labels: tuple[str, ...]
    rows: Mapping[str, int]
    """Known traits to their rows of weights."""
    weights: Array
    """[traits, labels]."""
    bias: Array
    """[labels]."""

    def rate(self, traits: Collection[str]) -> Ratings:
        """Labels with the logarithms of their chances; nothing where no trait is known.

        The weights are shared among the traits found, so that a long statement is no surer than a short one.
        """
        known = [self.rows[trait] for trait in traits if trait in self.rows]
        if not known:
            return NOTHING
        scores: Array = self.weights[known].sum(axis=0) / np.sqrt(len(known)) + self.bias
        return dict(zip(self.labels, np.maximum(log_soften(scores[None])[0], LEAST).tolist(), strict=True))


@cache
def evidence_of(kind: str) -> Evidence:
    """The evidence of a kind, "act", "event" (its type) or "main" (whether it is a main one), read once."""
    with np.load(WEIGHTS_FILE) as arrays:
        traits = str(arrays[f"{kind}.traits"]).split("\n")
        weights = arrays[f"{kind}.weights"].astype(np.float32) * arrays[f"{kind}.scales"]
        labels = tuple(arrays[f"{kind}.labels"].tolist())
        return Evidence(labels, {trait: row for row, trait in enumerate(traits)}, weights, arrays[f"{kind}.bias"])
