"""Features of many articles side by side: who has which, so that those who share some are found without a search."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Codes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Postings:
    """An entry for each feature of each article, by article and by feature."""

    keys: NDArray[np.uint32]
    """All features, ascending."""
    starts: Numbers
    """Where the entries of each article begin; one more for the end."""
    features: NDArray[np.int32]
    """By article: place of the feature among the keys, ascending for each article."""
    places: NDArray[np.int32]
    """By article: where the same entry stands by feature."""
    blocks: Numbers
    """Where the entries of each feature begin; one more for the end."""
    owners: NDArray[np.int32]
    """By feature: the article, ascending for each feature."""

    def entries(self, number: int) -> slice:
        """Where the entries of an article stand."""
        return slice(int(self.starts[number]), int(self.starts[number + 1]))


def post_features(rows: Sequence[NDArray[np.uint32]]) -> Postings:
    """The features of articles, those of each ascending."""
    starts = np.concatenate([[0], np.cumsum([len(row) for row in rows], dtype=np.int64)]).astype(np.int64)
    values = np.concatenate(rows) if rows else np.zeros(0, np.uint32)
    # one sort of feature and entry in one number: faster than sorting entries by feature, and keeps their order
    codes: Codes = values.astype(np.uint64) << np.uint64(32) | np.arange(len(values), dtype=np.uint64)
    codes.sort()
    order = (codes & np.uint64(0xFFFFFFFF)).astype(np.int64)
    values = (codes >> np.uint64(32)).astype(np.uint32)
    del codes
    begins = np.r_[True, values[1:] != values[:-1]] if len(values) else np.zeros(0, bool)
    places = np.empty(len(order), np.int32)
    places[order] = np.arange(len(order), dtype=np.int32)
    features = np.empty(len(order), np.int32)
    features[order] = np.cumsum(begins, dtype=np.int32) - 1
    owners = np.repeat(np.arange(len(rows), dtype=np.int32), np.diff(starts))[order]
    blocks = np.r_[np.flatnonzero(begins), len(values)].astype(np.int64)
    return Postings(values[begins], starts, features, places, blocks, owners)


def spread_ranges(starts: Numbers, ends: Numbers) -> Numbers:
    """The numbers of all ranges, one range after the other."""
    lengths = ends - starts
    total = int(lengths.sum())
    offsets = np.repeat(starts - (np.cumsum(lengths) - lengths), lengths)
    spread: Numbers = offsets + np.arange(total, dtype=np.int64)
    return spread


def keep_each(numbers: Numbers) -> Numbers:
    """The numbers in order, each once."""
    # not np.unique: its hash table is slower than a sort for as few as these
    ordered = np.sort(numbers)
    first = np.ones(len(ordered), bool)
    first[1:] = ordered[1:] != ordered[:-1]
    kept: Numbers = ordered[first]
    return kept
