"""All sketches of a collection side by side: which articles are like which, and which may share text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from lagebild.compare.background import Usual
from lagebild.compare.fingerprints import pair_articles
from lagebild.compare.names import Names
from lagebild.compare.postings import Numbers, Postings, keep_each, post_features, spread_ranges
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
UNKNOWN_DAY = 0.8
"""So much shared names and words tell where a day is unknown: as if a month lay between the articles."""
ALONE_FACTOR = 0.6
"""Features that no other article has count less: they say how long an article is rather than what it is about."""
NAME_SHARE = 0.02
"""A name that more than this share of the articles tell says of no story in particular."""
OTHER_NAMES = 0.5
"""Happenings of one kind are told in the same words: likeness counts so much where no name is shared."""
SLOTS = 1 << 16
"""Places of the table in which a row is laid out to be multiplied with others: as many as the nearest memory holds."""
PAIR_BITS = 32
"""Two numbers of articles in one."""

Weights = NDArray[np.float32]
Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Likenesses:
    """How alike pairs of articles are, as columns: millions of pairs take megabytes instead of gigabytes."""

    low: Numbers
    """The lower number of each pair ..."""
    high: Numbers
    """... and the higher one."""
    scores: Scores

    def __len__(self) -> int:
        return len(self.scores)

    def join(self, other: "Likenesses") -> "Likenesses":
        """Both, each pair once."""
        low, high = np.concatenate([self.low, other.low]), np.concatenate([self.high, other.high])
        _, first = np.unique(low << PAIR_BITS | high, return_index=True)
        return Likenesses(low[first], high[first], np.concatenate([self.scores, other.scores])[first])

    def choose(self, chosen: NDArray[np.bool_] | Numbers) -> "Likenesses":
        """Those marked, or those at these places."""
        return Likenesses(self.low[chosen], self.high[chosen], self.scores[chosen])

    def __iter__(self) -> Iterator[tuple[int, int, float]]:
        return zip(self.low.tolist(), self.high.tolist(), self.scores.tolist(), strict=True)


NOTHING = Likenesses(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float64))
"""No pairs."""


class Collection:
    """Sketches in order of publication, with numbers for ids."""

    def __init__(self, sketches: Iterable[Sketch], background: Background) -> None:
        self._sketches = sorted(sketches, key=lambda s: place_in_time(s.article, s.day))
        self._usual = Usual(background)
        self.articles = [s.article for s in self._sketches]
        self.number = {article: n for n, article in enumerate(self.articles)}
        self._days = np.array([s.day for s in self._sketches], dtype=np.int64)

    def __len__(self) -> int:
        return len(self.articles)

    def count_feature(self, key: str) -> int:
        """How many articles are known to have a feature; at least one."""
        return self._usual.count_feature(key)

    def has_feature(self, number: int, key: str) -> bool:
        """Whether an article has a term, entity or day."""
        return bool(np.any(_read_features(self._sketches[number])[0] == hash_key(key)))

    def likeness(self, a: int, b: int) -> float:
        """Likeness of two articles, 0 to 1: rare features weigh more, distance in time less."""
        return float(self._compare(a, np.array([b], dtype=np.int64))[0])

    def pair_up(self, among: Iterable[int] | None = None) -> Likenesses:
        """Likeness of all pairs near in time that share a feature telling of one of them.

        With `among` only pairs that hold one of these.
        """
        asked = range(len(self)) if among is None else sorted(set(among))
        near = [(n, self._find_near(n)) for n in asked]
        codes = [np.minimum(n, others) << PAIR_BITS | np.maximum(n, others) for n, others in near]
        del near
        pairs = np.unique(np.concatenate(codes)) if codes else np.zeros(0, np.int64)
        low, high = pairs >> PAIR_BITS, pairs & ((1 << PAIR_BITS) - 1)
        edges = np.flatnonzero(np.r_[True, low[1:] != low[:-1], True]) if len(low) else np.zeros(1, np.int64)
        ranges = zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)
        scores = [self._compare(int(low[start]), high[start:end]) for start, end in ranges]
        return Likenesses(low, high, np.concatenate(scores)) if scores else NOTHING

    @cached_property
    def _postings(self) -> Postings:
        return post_features([_read_features(sketch)[0] for sketch in self._sketches])

    @property
    def _limit(self) -> float:
        return min(max(COMMON_COUNT, COMMON_SHARE * len(self)), COMMON_LIMIT)

    def _find_near(self, number: int) -> Numbers:
        """The nearest in time that share one of the features that tell most."""
        postings, values = self._postings, self._weigh_features(number)
        own = postings.entries(number)
        features, places = postings.features[own], postings.places[own].astype(np.int64)
        starts, ends = postings.blocks[features], postings.blocks[features + 1]
        known = np.flatnonzero((ends - starts > 1) & (ends - starts <= self._limit))
        telling = known[np.lexsort((features[known], -values[known]))][:TELLING_FEATURES]
        first = np.maximum(starts[telling], places[telling] - BLOCK_REACH)
        last = np.minimum(ends[telling], places[telling] + BLOCK_REACH + 1)
        others = postings.owners[spread_ranges(first, last)].astype(np.int64)
        return keep_each(others[others != number])

    @cached_property
    def _rarities(self) -> tuple[NDArray[np.bool_], Scores, Scores]:
        """By feature: whether one article alone has it, how rare it is, and how rare what two articles share is."""
        counts = self._usual.count_features(self._postings.keys)
        articles = max(1, self._usual.background.articles)
        # what two articles share is not alone in one, though the background may not know it yet
        return counts <= 1, np.log(1.0 + articles / counts), np.log(1.0 + articles / np.maximum(counts, 2))

    @cached_property
    def _rows(self) -> "_Rows":
        return _Rows(self._postings)

    @cached_property
    def _names(self) -> Names:
        counts = self._usual.count_features(self._postings.keys)
        most = max(COMMON_COUNT, NAME_SHARE * self._usual.background.articles)
        hashes = [np.frombuffer(sketch.names or b"", "<u4") for sketch in self._sketches]
        return Names(self._postings, hashes, counts <= most)

    def _weigh_features(self, number: int) -> Weights:
        """How much each feature of an article tells beside all others of it; puts it in its row as well."""
        alone, rarity, shared = self._rarities
        features = self._postings.features[self._postings.entries(number)]
        strengths = _read_features(self._sketches[number])[1]
        told = strengths * rarity[features]
        norm = float(np.sqrt(np.sum(np.where(alone[features], ALONE_FACTOR * told, told) ** 2)))
        weights: Weights = (strengths * shared[features] / (norm or 1.0)).astype(np.float32)
        self._rows.put(number, weights)
        return weights

    def _compare(self, number: int, others: Numbers) -> Scores:
        """Likeness of one article to others."""
        asked = np.r_[number, others]
        for one in asked[~self._rows.known[asked]].tolist():
            self._weigh_features(one)
        likeness = self._rows.multiply(number, others) * self._nearness(number, others)
        near: Scores = np.where(self._names.are_apart(number, others), OTHER_NAMES * likeness, likeness)
        return near

    def _nearness(self, number: int, others: Numbers) -> Scores:
        day, days = self._days[number], self._days[others]
        decay = 0.5 ** (np.abs(days - day) / HALF_LIFE_DAYS / 2.0)
        return np.where((days == 0) | (day == 0), UNKNOWN_DAY, decay)

    def pair_copies(self, among: Iterable[int] | None = None) -> Iterator[tuple[str, str]]:
        """Articles that may share text, in order of publication; with `among` only pairs that hold one of these."""
        runs = [np.frombuffer(s.run_hashes, "<u8") for s in self._sketches]
        bands = [np.frombuffer(s.band_hashes, "<u8") for s in self._sketches]
        for a, b in pair_articles(runs, bands, among):
            yield self.articles[a], self.articles[b]


class _Rows:
    """The weights of all features that several articles have, a row for each article, filled as they are needed."""

    def __init__(self, postings: Postings) -> None:
        counts = np.diff(postings.blocks)
        several = counts > 1
        # the commonest first: what is asked of most stands side by side in memory
        ranks = np.empty(len(counts), np.int32)
        ranks[np.argsort(-counts, kind="stable")] = np.arange(len(counts), dtype=np.int32)
        self._kept = several[postings.features]
        self._entries = postings.entries
        ends = np.concatenate([[0], np.cumsum(self._kept)])[postings.starts]
        self._starts, self._ends = ends[:-1], ends[1:]
        self._features = ranks[postings.features[self._kept]]
        self._weights = np.empty(len(self._features), np.float32)
        self._holders, self._held = np.full(SLOTS, -1, np.int32), np.zeros(SLOTS, np.float32)
        self.known = np.zeros(len(self._starts), bool)

    def put(self, number: int, weights: Weights) -> None:
        """The weights of all features of one article."""
        self._weights[self._starts[number] : self._ends[number]] = weights[self._kept[self._entries(number)]]
        self.known[number] = True

    def multiply(self, number: int, others: Numbers) -> Scores:
        """The product of one row with each of others.

        The row is laid out in a small table that stays near the processor, however many features a collection has.
        """
        own = slice(self._starts[number], self._ends[number])
        asked, weights, places = self._features[own], self._weights[own], self._features[own] % SLOTS
        self._holders[places], self._held[places] = asked, weights
        starts, ends = self._starts[others], self._ends[others]
        entries = spread_ranges(starts, ends)
        features = self._features[entries]
        shared = [np.flatnonzero(self._holders[features % SLOTS] == features)]
        values = [self._held[features[shared[0]] % SLOTS]]
        for lost in np.flatnonzero(self._holders[places] != asked).tolist():
            # another feature of the row stands in its place
            shared.append(np.flatnonzero(features == asked[lost]))
            values.append(np.full(len(shared[-1]), weights[lost]))
        self._holders[places] = -1
        found = np.concatenate(shared)
        rows = np.searchsorted(np.cumsum(ends - starts), found, side="right")
        products = np.concatenate(values) * self._weights[entries[found]]
        return np.asarray(np.bincount(rows, products, len(others)), np.float64)


def _read_features(sketch: Sketch) -> tuple[NDArray[np.uint32], Weights]:
    """Features of an article, ascending, and how strong each is in it."""
    strengths = np.frombuffer(sketch.strengths, "<f4")
    telling = strengths > 0.0
    return np.frombuffer(sketch.keys, "<u4")[telling], strengths[telling]
