"""What a sentence as a whole says of the acts and events in it: labels rated by its vector."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType

import numpy as np

from lagebild.languages.german.heads import log_soften
from lagebild.languages.german.model_files import Array

WEIGHTS_FILE = Path(__file__).with_name("words") / "meanings.npz"
LEAST = -12.0
"""No log-chance is lower: the vectors are surer than they should be, above all of rare labels."""

Ratings = Mapping[str, float]
"""Label to the logarithm of its chance."""
NOTHING: Ratings = MappingProxyType({})
"""What a sentence without a vector says."""


def rate_meanings(kind: str, vectors: Sequence[Array]) -> tuple[Ratings, ...]:
    """What each sentence vector says of the labels of a kind, "act" or "event"."""
    labels, weight, bias = _read_weights(kind)
    # the weights were fitted to the shipped encoder: vectors of another width are of another one
    if not vectors or len(vectors[0]) != len(weight):
        return ()
    chances = np.maximum(log_soften(np.stack(vectors) @ weight + bias), LEAST)
    return tuple(dict(zip(labels, row, strict=True)) for row in chances.tolist())


@cache
def _read_weights(kind: str) -> tuple[tuple[str, ...], Array, Array]:
    with np.load(WEIGHTS_FILE) as arrays:
        weight = arrays[f"{kind}.weight"].astype(np.float32)
        return tuple(arrays[f"{kind}.labels"].tolist()), weight, arrays[f"{kind}.bias"]
