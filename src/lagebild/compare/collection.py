"""All sketches of a collection side by side: which articles are like which, and which may share text."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from lagebild.compare.background import Usual
from lagebild.compare.fingerprints import pair_articles
from lagebild.compare.sketches import hash_key
from lagebild.model.sketches import Background, Sketch, place_in_time

COMMON_SHARE = 0.10
"""A feature of more than this share of the articles proposes no pairs."""
COMMON_COUNT = 12
"""A feature of so few articles proposes pairs however small the collection is."""
COMMON_LIMIT = 300
"""In a large collection no feature of more articles proposes pairs."""
TELLING_FEATURES = 30
"""Features of an article that may propose pairs: its most telling ones."""
BLOCK_REACH = 12
"""Articles compared with each other for one shared feature, nearest in time first."""
HALF_LIFE_DAYS = 45.0
"""After this distance in time shared names and words tell half as much."""
ALONE_FACTOR = 0.6
"""Features that no other article has count less: they say how long an article is rather than what it is about."""

Numbers = NDArray[np.int64]
Pairs = dict[tuple[int, int], float]
"""Likeness of two articles by their numbers, the lower one first."""


class Collection:
    """Sketches in order of publication, with numbers for ids."""

    def __init__(self, sketches: Iterable[Sketch], background: Background) -> None:
        self._sketches = sorted(sketches, key=lambda s: place_in_time(s.article, s.day))
        self._usual = Usual(background)
        self.articles = [s.article for s in self._sketches]
        self.number = {article: n for n, article in enumerate(self.articles)}
        self._days = np.array([s.day for s in self._sketches], dtype=np.int64)
        self._vectors: dict[int, tuple[NDArray[np.uint32], NDArray[np.float32]]] = {}

    def __len__(self) -> int:
        return len(self.articles)

    def _features(self, number: int) -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
        sketch = self._sketches[number]
        strengths = np.frombuffer(sketch.strengths, "<f4")
        telling = strengths > 0.0
        return np.frombuffer(sketch.keys, "<u4")[telling], strengths[telling]

    def _vector(self, number: int) -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
        """Features of an article, ascending, and how much each tells beside all others of it."""
        known = self._vectors.get(number)
        if known is None:
            keys, strengths = self._features(number)
            counts = self._usual.count_features(keys)
            articles = max(1, self._usual.background.articles)
            alone = counts <= 1
            own = strengths * np.log(1.0 + articles / counts)
            norm = float(np.sqrt(np.sum(np.where(alone, ALONE_FACTOR * own, own) ** 2)))
            # what two articles share is not alone in one, though the background may not know it yet
            shared = strengths * np.log(1.0 + articles / np.maximum(counts, 2))
            known = self._vectors[number] = keys, (shared / (norm or 1.0)).astype(np.float32)
        return known

    def count_feature(self, key: str) -> int:
        """How many articles are known to have a feature; at least one."""
        return self._usual.count_feature(key)

    def has_feature(self, number: int, key: str) -> bool:
        """Whether an article has a term, entity or day."""
        keys, _ = self._vector(number)
        place = int(np.searchsorted(keys, hash_key(key)))
        return place < len(keys) and int(keys[place]) == hash_key(key)

    def likeness(self, a: int, b: int) -> float:
        """Likeness of two articles, 0 to 1: rare features weigh more, distance in time less."""
        return self._compare(a, np.array([b], dtype=np.int64))[0]

    @cached_property
    def _postings(self) -> tuple[NDArray[np.uint32], NDArray[np.int32]]:
        """All features of all articles with the numbers of these, not sorted."""
        keys = [self._features(n)[0] for n in range(len(self))]
        owners = np.repeat(np.arange(len(self), dtype=np.int32), [len(k) for k in keys])
        return (np.concatenate(keys) if keys else np.zeros(0, np.uint32)), owners

    def pair_up(self, among: Iterable[int] | None = None) -> Pairs:
        """Likeness of all pairs near in time that share a feature telling of one of them.

        With `among` only pairs that hold one of these.
        """
        asked = range(len(self)) if among is None else sorted(set(among))
        keys, owners = self._find_postings(asked)
        scores: Pairs = {}
        for number in asked:
            near = np.array(sorted(self._near(number, keys, owners)), dtype=np.int64)
            for other, score in zip(near.tolist(), self._compare(number, near), strict=True):
                scores[min(number, other), max(number, other)] = score
        return scores

    def _find_postings(self, asked: Sequence[int]) -> tuple[NDArray[np.uint32], NDArray[np.int32]]:
        """Who has the features of the asked ones that are neither alone nor common, sorted by feature and day."""
        keys, owners = self._postings
        if len(asked) < len(self):
            mine = np.unique(np.concatenate([self._features(n)[0] for n in asked])) if asked else keys[:0]
            mine = mine[self._usual.count_features(mine) <= self._limit]
            hit = np.isin(keys, mine)
            keys, owners = keys[hit], owners[hit]
        order = np.argsort(keys, kind="stable")
        keys, owners = keys[order], owners[order]
        starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.zeros(0, np.int64)
        lengths = np.diff(np.r_[starts, len(keys)])
        kept = np.repeat((lengths > 1) & (lengths <= self._limit), lengths)
        return keys[kept], owners[kept]

    @property
    def _limit(self) -> float:
        return min(max(COMMON_COUNT, COMMON_SHARE * len(self)), COMMON_LIMIT)

    def _near(self, number: int, keys: NDArray[np.uint32], owners: NDArray[np.int32]) -> set[int]:
        """The nearest in time that share one of the features that tell most."""
        mine, values = self._vector(number)
        starts = np.searchsorted(keys, mine, side="left")
        ends = np.searchsorted(keys, mine, side="right")
        known = np.flatnonzero(ends > starts)
        telling = known[np.lexsort((mine[known], -values[known]))][:TELLING_FEATURES]
        found: set[int] = set()
        for start, end in zip(starts[telling].tolist(), ends[telling].tolist(), strict=True):
            place = start + int(np.searchsorted(owners[start:end], number))
            found.update(owners[max(start, place - BLOCK_REACH) : min(end, place + BLOCK_REACH + 1)].tolist())
        found.discard(number)
        return found

    def _compare(self, number: int, others: Numbers) -> list[float]:
        """Likeness of one article to others."""
        if not len(others):
            return []
        mine, values = self._vector(number)
        vectors = [self._vector(n) for n in others.tolist()]
        keys = np.concatenate([k for k, _ in vectors])
        theirs = np.concatenate([v for _, v in vectors])
        if not len(mine) or not len(keys):
            return [0.0] * len(others)
        places = np.minimum(np.searchsorted(mine, keys), len(mine) - 1)
        products = np.where(mine[places] == keys, values[places] * theirs, 0.0)
        owners = np.repeat(np.arange(len(others)), [len(k) for k, _ in vectors])
        cosines = np.bincount(owners, weights=products, minlength=len(others))
        return [float(s) for s in cosines * self._nearness(number, others)]

    def _nearness(self, number: int, others: Numbers) -> NDArray[np.float64]:
        day, days = self._days[number], self._days[others]
        decay = 0.5 ** (np.abs(days - day) / HALF_LIFE_DAYS / 2.0)
        return np.where((days == 0) | (day == 0), 1.0, decay)

    def pair_copies(self, among: Iterable[int] | None = None) -> Iterator[tuple[str, str]]:
        """Articles that may share text, in order of publication; with `among` only pairs that hold one of these."""
        runs = [np.frombuffer(s.runs, "<u4") for s in self._sketches]
        bands = [np.frombuffer(s.bands, "<u4") for s in self._sketches]
        for a, b in pair_articles(runs, bands, among):
            yield self.articles[a], self.articles[b]
