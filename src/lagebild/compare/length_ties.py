"""How likely two lengths of time of different articles are told of one thing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import exp, inf

from lagebild.compare.affinity import term_affinity, trigger_affinity
from lagebild.compare.alignment import score_pair
from lagebild.compare.corpus import Corpus
from lagebild.compare.groups import block_pairs
from lagebild.compare.happenings import HAPPENED, Happening
from lagebild.compare.moments import MINUTES_A_DAY
from lagebild.compare.others import Strangers
from lagebild.compare.told import Told
from lagebild.compare.twins import Place, Twins, are_twins
from lagebild.compare.weighing import weigh

BLOCK_REACH = 100
"""Of very many lengths of a story each is compared with so many that were told after it."""
LIKE = 4.0
"""Two lengths of one thing hardly differ by more than this factor."""
NEAR = 2.0
"""So near to each other they rather are of one thing."""
SAME_WORD = 0.7
"""Affinity of two words from which one is a form or a part of the other."""
RARE = 0.4
"""Rarity of a word that tells what a length is of."""
BIAS = -2.5
"""Log odds that two lengths of one story with nothing in common are of one thing."""


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time with what comparing needs of it."""

    told: Told
    place: Place
    core: frozenset[str]
    """Terms of the word on which it hangs."""
    topic: frozenset[str]
    """Terms of all words of whose deed or thing it is."""
    names: frozenset[str]
    """Whom and what its sentence and the one before it name."""
    happenings: tuple[Happening, ...]
    """The happenings that those words name."""
    records: frozenset[str]
    """The records of these."""

    @property
    def key(self) -> tuple[str, str]:
        """Article id and where it stands."""
        return self.place[0], f"{self.told.spans[0].start:09d}"


@dataclass(frozen=True, slots=True)
class LengthFeatures:
    """What two lengths have in common; every value lies between 0 and 1."""

    core: float = 0.0
    topic: float = 0.0
    names: float = 0.0
    meaning: float = 0.0
    twins: float = 0.0
    same_record: float = 0.0
    one_happening: float = 0.0
    two_happenings: float = 0.0
    near: float = 0.0


weights = LengthFeatures(
    core=2.4,
    topic=1.2,
    names=0.8,
    meaning=1.6,
    twins=1.2,
    same_record=1.8,
    one_happening=2.4,
    two_happenings=-1.2,
    near=0.2,
)
"""Log odds by feature."""


def pair_lengths(lengths: Sequence[Length]) -> list[tuple[Length, Length]]:
    """Pairs of lengths of two articles, in their order."""
    pairs = sorted(block_pairs([list(range(len(lengths)))], reach=BLOCK_REACH))
    told = ((lengths[i], lengths[j]) for i, j in pairs)
    return [(a, b) for a, b in told if a.place[0] != b.place[0]]


def score_lengths(corpus: Corpus, a: Length, b: Length, twins: Twins, strangers: Strangers) -> float:
    """Log odds that two lengths are told of one thing."""
    small, large = _order_sizes(a, b)
    if small < MINUTES_A_DAY <= large or large > LIKE * small or are_apart(a, b, strangers):
        return -inf
    return BIAS + weigh(read_length_features(corpus, a, b, twins), weights)


def _order_sizes(a: Length, b: Length) -> tuple[float, float]:
    """The least minutes of both, the smaller ones first."""
    one, other = (max(x.told.low or 0.0, 1.0) for x in (a, b))
    return min(one, other), max(one, other)


def read_length_features(corpus: Corpus, a: Length, b: Length, twins: Twins) -> LengthFeatures:
    """Everything that speaks for or against one thing."""
    small, large = _order_sizes(a, b)
    odds = [_score_untimed(corpus, x, y) for x, y in product(a.happenings, b.happenings)]
    best = max(odds, default=-inf)
    core = max(trigger_affinity(a.core, b.topic), trigger_affinity(b.core, a.topic))
    shared = (t for t in a.topic - a.core if corpus.rarity(t) >= RARE and term_affinity((t,), b.topic) >= SAME_WORD)
    return LengthFeatures(
        core=core,
        topic=float(any(shared)),
        names=corpus.actor_overlap(a.names, b.names),
        meaning=corpus.meaning(a.place, b.place) or 0.0,
        twins=float(are_twins(twins, a.place, b.place)),
        same_record=float(bool(a.records & b.records)),
        one_happening=1.0 / (1.0 + exp(-best)) if best > -inf else 0.0,
        two_happenings=float(bool(odds) and best == -inf),
        near=float(large <= NEAR * small),
    )


def _score_untimed(corpus: Corpus, a: Happening, b: Happening) -> float:
    """Log odds that two are one happening, however long each is told to last."""
    one, other = (replace(h, duration=None, event=replace(h.event, duration=None)) for h in (a, b))
    return score_pair(corpus, one, other)


def are_apart(a: Length, b: Length, strangers: Strangers) -> bool:
    """Whether they are of records that are surely two, or of happenings of two days."""
    if a.records & b.records:
        return False
    if any(strangers.are_two(x, y) for x, y in product(a.records, b.records)):
        return True
    return any(_are_of_two_days(x, y) for x, y in product(a.happenings, b.happenings))


def _are_of_two_days(a: Happening, b: Happening) -> bool:
    """Whether what came about is dated to two days."""
    if a.days is None or b.days is None or not {a.event.status, b.event.status} <= HAPPENED:
        return False
    return a.sure_day and b.sure_day and not a.days.overlaps(b.days)
