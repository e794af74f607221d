"""Names that articles tell, of those that few articles tell: whether two of them share any."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lagebild.compare.postings import Numbers, Postings, spread_ranges


class Names:
    """The terms of names, by article; a name is shared where the other article has its term, as a name or not."""

    def __init__(self, postings: Postings, hashes: Sequence[NDArray[np.uint32]], telling: NDArray[np.bool_]) -> None:
        """Hashes are those of each article's names, `telling` says of each feature whether few articles have it."""
        values = np.concatenate(hashes) if hashes else np.zeros(0, np.uint32)
        owners = np.repeat(np.arange(len(hashes)), [len(h) for h in hashes])
        places = np.minimum(np.searchsorted(postings.keys, values), max(0, len(postings.keys) - 1))
        kept = (postings.keys[places] == values) & telling[places] if len(postings.keys) else np.zeros(0, bool)
        self._postings = postings
        self._features = places[kept]
        self._edges = np.searchsorted(owners[kept], np.arange(len(hashes) + 1))
        self._terms = np.zeros(len(postings.keys), bool)
        self._tellers = np.zeros(len(hashes), bool)

    def are_apart(self, number: int, others: Numbers) -> NDArray[np.bool_]:
        """Whether one article and each of others tell names, none of them in common."""
        own = self._features[self._edges[number] : self._edges[number + 1]]
        if not len(own):
            return np.zeros(len(others), bool)
        starts, ends = self._edges[others], self._edges[others + 1]
        none: NDArray[np.bool_] = (ends > starts) & ~self._tell_any(own, others)
        terms = self._postings.features[self._postings.entries(number)]
        self._terms[terms] = True
        shared = self._terms[self._features[spread_ranges(starts, ends)]]
        self._terms[terms] = False
        rows = np.repeat(np.arange(len(others)), ends - starts)
        none &= np.bincount(rows, shared, len(others)) == 0
        return none

    def _tell_any(self, names: NDArray[np.int64], others: Numbers) -> NDArray[np.bool_]:
        """Whether each of others has one of these terms."""
        blocks = self._postings.blocks
        tellers = self._postings.owners[spread_ranges(blocks[names], blocks[names + 1])]
        self._tellers[tellers] = True
        found: NDArray[np.bool_] = self._tellers[others]
        self._tellers[tellers] = False
        return found
