"""What is usual in a collection: how common its terms are, which say no, how alike sentences are by chance."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from lagebild.compare.meanings import measure_chance
from lagebild.compare.scales import learn_scales
from lagebild.compare.sketches import hash_key
from lagebild.model.facts import OPPOSING_ACTS, Analysis
from lagebild.model.sketches import Background, Sketch

SAMPLE = 2000
"""Articles whose statements, figures and vectors are looked at: those of the smallest hashes."""
GROWTH = 1.5
"""A collection grown by this factor is measured anew."""
MIN_NEGATIVE = 10
"""From fewer negative statements the words that say no can't be learned."""
NEGATION_SHARE = 0.15
"""So many of the negative statements hold a word that says no ..."""
NEGATION_LIFT = 4.0
"""... and so many times as often as the other statements do."""

Keys = NDArray[np.uint32]
Counted = NDArray[np.uint32]


def choose_sample(articles: Sequence[str]) -> list[str]:
    """The articles that stand for the collection, whatever order they came in."""
    return sorted(articles, key=lambda a: (hash_key(a), a))[:SAMPLE]


def measure_background(
    sketches: Sequence[Sketch], sample: Sequence[Analysis], terms: Callable[[str], list[str]]
) -> Background:
    """What is usual among these articles; the sample is of those that `choose_sample` names."""
    feature_keys, feature_counts = _count_features(sketches)
    term_keys, term_counts = _count_terms(sketches)
    middle, spread = measure_chance(sample)
    return Background(
        articles=len(sketches),
        sentences=sum(s.sentences for s in sketches),
        feature_keys=feature_keys.tobytes(),
        feature_counts=feature_counts.tobytes(),
        term_keys=term_keys.tobytes(),
        term_counts=term_counts.tobytes(),
        negations=tuple(sorted(learn_negations(sample, terms))),
        multipliers=tuple(sorted(learn_scales(sample).items())),
        cosine_middle=middle,
        cosine_spread=spread,
    )


def is_outgrown(background: Background, articles: int) -> bool:
    """Whether so many articles are too many for what was measured."""
    return not background.articles / GROWTH <= articles < background.articles * GROWTH


def _count_features(sketches: Sequence[Sketch]) -> tuple[Keys, Counted]:
    keys = [np.frombuffer(s.keys, "<u4")[np.frombuffer(s.strengths, "<f4") > 0.0] for s in sketches]
    return _sum_up(np.concatenate(keys) if keys else np.zeros(0, "<u4"), None)


def _count_terms(sketches: Sequence[Sketch]) -> tuple[Keys, Counted]:
    keys = np.frombuffer(b"".join(s.keys for s in sketches), "<u4")
    return _sum_up(keys, np.frombuffer(b"".join(s.counts for s in sketches), "<u2"))


def _sum_up(keys: Keys, counts: NDArray[np.uint16] | None) -> tuple[Keys, Counted]:
    """How often each key stands there, of those that stand there more than once."""
    if not len(keys):
        return np.zeros(0, "<u4"), np.zeros(0, "<u4")
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]])
    total = (
        np.diff(np.r_[starts, len(keys)]) if counts is None else np.add.reduceat(counts[order].astype(np.int64), starts)
    )
    several = total > 1
    return keys[starts][several].astype("<u4"), total[several].astype("<u4")


def learn_negations(analyses: Sequence[Analysis], terms: Callable[[str], list[str]]) -> frozenset[str]:
    """The terms that say no, learned from the statements of negative polarity; empty where these are few."""
    negative: Counter[str] = Counter()
    positive: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    for analysis in analyses:
        for statement in analysis.statements:
            if statement.act in OPPOSING_ACTS:
                continue  # the act holds the negation that stands in its words
            totals[statement.polarity] += 1
            counts = negative if statement.polarity == "negative" else positive
            counts.update({t for span in statement.content for t in terms(analysis.excerpt(span))})
    if totals["negative"] < MIN_NEGATIVE or not totals["positive"]:
        return frozenset()
    share = {t: n / totals["negative"] for t, n in negative.items()}
    return frozenset(
        t for t, s in share.items() if s >= NEGATION_SHARE and s >= NEGATION_LIFT * positive[t] / totals["positive"]
    )


class Usual:
    """Looks up how common terms, actors and features are."""

    def __init__(self, background: Background) -> None:
        self.background = background

    @cached_property
    def _terms(self) -> tuple[Keys, Counted]:
        return np.frombuffer(self.background.term_keys, "<u4"), np.frombuffer(self.background.term_counts, "<u4")

    @cached_property
    def _features(self) -> tuple[Keys, Counted]:
        return np.frombuffer(self.background.feature_keys, "<u4"), np.frombuffer(self.background.feature_counts, "<u4")

    def count_term(self, key: str) -> int:
        """In how many sentences a term stands, or in how many events an actor takes part; at least one."""
        return self.count_terms((key,))[0]

    def count_terms(self, keys: Sequence[str]) -> list[int]:
        """The same for many at once."""
        found: list[int] = _look_up(*self._terms, np.array([hash_key(key) for key in keys], dtype=np.uint32)).tolist()
        return found

    def count_feature(self, key: str) -> int:
        """How many articles have a feature; at least one."""
        return int(self.count_features(np.array([hash_key(key)], dtype=np.uint32))[0])

    def count_features(self, keys: Keys) -> Counted:
        """The same for many hashes at once."""
        return _look_up(*self._features, keys)


def _look_up(known: Keys, counts: Counted, keys: Keys) -> Counted:
    if not len(known):
        return np.ones(len(keys), dtype=np.uint32)
    places = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    return np.where(known[places] == keys, counts[places], np.uint32(1))
