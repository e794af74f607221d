"""How likely two numbers of different articles count the same."""

from collections.abc import Collection
from dataclasses import dataclass
from math import inf, log

from lagebild.compare.affinity import term_affinity
from lagebild.compare.amounts import cast_counts, rising_counts, running_counts, takes_back, tells_former
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.count_mentions import (
    SAME_UNIT,
    Count,
    are_of_crowds,
    are_of_two_wishes,
    is_only_wanted,
    is_standing,
    tells_part,
    unit_affinity,
)
from lagebild.compare.misprints import are_swapped
from lagebild.compare.quantities import AGE
from lagebild.compare.sorts import (
    PEOPLE,
    are_of_two_roles,
    are_other_sorts,
    is_countable,
    is_told_by_sex,
    share_role,
    sort_affinity,
)
from lagebild.compare.twins import Twins, are_twins
from lagebild.compare.weighing import weigh

BIAS = -2.95
"""Log odds that two numbers of one story with nothing in common count the same, beside the chance that suffices."""
LIKE_SIZE, NEAR_SIZE, OTHER_SIZE = 0.7, 1.6, 2.5
"""Natural logarithms of the ratio of two numbers: alike, in reach of each other, out of reach."""
SAME_SIZE = 3.0
"""A number in the sentence beside one that is taken back hardly differs from it by more than this factor."""
EQUAL = 3.0
"""Log odds added for two equal numbers of one unit."""
ONE = 1.0
"""Of each single one somebody may tell something else: two of them are no more alike than one and two."""
SWAPPED_DIGITS = 1.5
"""Log odds added for two that have swapped digits: one pair in ninety does by chance."""
LIKE_WHOLES = 1.25
"""Two counts of one whole differ by no more than this factor."""
LEAD_SENTENCES = 3
"""In the first sentences both articles give the numbers that the story is about."""
RARE = 0.4
"""Rarity of a word that tells what two measures are of."""
MEASURES = frozenset({"percent", "money", "distance", "magnitude"})
"""Kinds of figures that measure, and count nobody and nothing."""
AMOUNTS = frozenset({"percent", "money"})
"""Those that may be of anything, and of which a story tells many."""
CROWD_AND_THINGS = frozenset({"participants", "other"})
"""Kinds of those who do something, and of what else there is: without a word in common they are two."""
ACTING = frozenset({"country", "organisation"})
"""Kinds of entities that stand for a state."""
AGES = frozenset({AGE})


@dataclass(frozen=True, slots=True)
class CountFeatures:
    """What two numbers have in common; every value lies between 0 and 1."""

    unit: float = 0.0
    rare_unit: float = 0.0
    sort: float = 0.0
    other_sort: float = 0.0
    meaning: float = 0.0
    twins: float = 0.0
    same_kind: float = 0.0
    other_kind: float = 0.0
    same_speaker: float = 0.0
    like_size: float = 0.0
    near_size: float = 0.0
    other_size: float = 0.0
    leads: float = 0.0
    same_record: float = 0.0
    only_of_sort: float = 0.0
    shared_word: float = 0.0


weights = CountFeatures(
    unit=1.1,
    rare_unit=0.5,
    sort=1.2,
    other_sort=-1.2,
    meaning=2.0,
    twins=1.4,
    same_kind=1.6,
    other_kind=-0.7,
    same_speaker=0.6,
    like_size=1.5,
    near_size=0.7,
    other_size=-1.6,
    leads=0.8,
    same_record=0.3,
    only_of_sort=1.0,
    shared_word=1.4,
)
"""Log odds by feature: logistic regression over the numbers of annotated stories, then rounded."""


def score_counts(corpus: Corpus, a: Count, b: Count, twins: Twins) -> float:
    """Log odds that two numbers count the same."""
    if _is_of(a, AGES) != _is_of(b, AGES) or a.past != b.past or _are_of_two_states(corpus, a, b):
        return -inf
    if _count_otherwise(a, b):
        return -inf
    features = read_count_features(corpus, a, b, twins)
    if not (features.unit or features.sort) and (
        {a.what, b.what} == CROWD_AND_THINGS or _is_of(a, MEASURES) != _is_of(b, MEASURES)
    ):
        return -inf  # helpers and boxes, miles and houses
    if _is_taken_back(corpus, a, b) or _is_taken_back(corpus, b, a):
        return EQUAL
    if is_amount(a) and is_amount(b) and not _measure_one_thing(corpus, a, b):
        return -inf
    score = BIAS + weigh(features, weights)
    if are_swapped(a.number.value, b.number.value) and unit_affinity(a.number, b.number) >= SAME_UNIT:
        score += SWAPPED_DIGITS
    equal = a.number.value == b.number.value != ONE and unit_affinity(a.number, b.number) >= SAME_UNIT
    return score + (EQUAL if equal else 0.0)


def _count_otherwise(a: Count, b: Count) -> bool:
    """Whether one counts or measures what the other doesn't: a part, what somebody wants, another share."""
    wanted = a.number.value != b.number.value and is_only_wanted(a, b) and all(map(_has_unit, (a, b)))
    if are_of_two_roles(a.number.sorts, b.number.sorts):
        return True
    if _have_other_units(a, b):
        return True
    parted = tells_part(a) != tells_part(b) or _is_out_of(a, b) or _is_out_of(b, a)
    return parted or wanted or _are_shares_apart(a, b) or _are_needed_and_cast(a, b)


def _have_other_units(a: Count, b: Count) -> bool:
    """Whether each measures in another unit, or one measures and the other counts: "m³/s" may be told as "m³"."""
    units = [(c.number.figure.unit if c.number.figure is not None else None) or "" for c in (a, b)]
    one, other = sorted(units, key=len)
    if one:
        return not other.startswith(one)
    counted = (c for c, unit in zip((a, b), units, strict=True) if not unit)
    return bool(other) and not _is_voted(a, b) and any(is_countable(s) for c in counted for s in c.number.sorts)


def _is_voted(a: Count, b: Count) -> bool:
    """Whether one is of votes, which are as many as those who cast them."""
    return any(_is_of(c, cast_counts) for c in (a, b))


def _is_out_of(part: Count, whole: Count) -> bool:
    """Whether the report of one number tells that it is so many of as many as the other one: "six of the ten"."""
    return part.out_of == whole.number.value != part.number.value


def _are_needed_and_cast(a: Count, b: Count) -> bool:
    """Whether both are votes, and only one is how many something takes."""
    return all(_is_of(c, cast_counts) for c in (a, b)) and is_standing(a) != is_standing(b)


def _are_shares_apart(a: Count, b: Count) -> bool:
    """Whether both are so many of others, and not out of a like number: nine of ten, and 437 of 548."""
    if a.out_of is None or b.out_of is None:
        return False
    small, large = sorted((a.out_of, b.out_of))
    return large > LIKE_WHOLES * small


def _is_taken_back(corpus: Corpus, told: Count, other: Count) -> bool:
    """Whether the report of one number puts it in the place of the other one, which counts the same."""
    alike = unit_affinity(told.number, other.number) >= SAME_UNIT
    small, large = sorted(abs(c.number.value) for c in (told, other))
    place = other.number.article, told.number.value, other.number.sentence
    if alike and large <= SAME_SIZE * small and tells_former(corpus, *place):
        return True
    return (alike or told.what == other.what) and takes_back(corpus, *place)


def _measure_one_thing(corpus: Corpus, a: Count, b: Count) -> bool:
    """Whether the sentences of two measures share a word beside units, numbers and names."""
    if are_of_two_wishes(a, b):
        return False
    if a.number.value == b.number.value or (a.number.record is not None and a.number.record == b.number.record):
        return True
    return _share_rare_word(corpus, a, b)


def _has_unit(count: Count) -> bool:
    return count.number.figure is not None and count.number.figure.unit is not None


def _is_of(count: Count, kinds: Collection[str]) -> bool:
    """Whether the number is known as a figure of one of these kinds."""
    return count.number.figure is not None and count.number.figure.what in kinds


def is_amount(count: Count) -> bool:
    """Whether it is a sum or a share, which may be of anything."""
    return _is_of(count, AMOUNTS)


def _are_of_two_states(corpus: Corpus, a: Count, b: Count) -> bool:
    """Whether both sentences name states, and each another one, which do not all speak there."""
    if {a.what, b.what} & running_counts:
        return False
    named = [corpus.states_of(n for n in corpus.names_at(*c.place) if corpus.kind_of(n) in ACTING) for c in (a, b)]
    told_by = all(states <= corpus.states_of(c.speakers) for states, c in zip(named, (a, b), strict=True))
    return all(named) and named[0].isdisjoint(named[1]) and not told_by


def read_count_features(corpus: Corpus, a: Count, b: Count, twins: Twins) -> CountFeatures:
    """Everything that speaks for or against two numbers counting the same."""
    shared = [t for t in a.number.units if t in b.number.units]
    small, large = sorted((abs(a.number.value), abs(b.number.value)))
    ratio = log((large + 0.5) / (small + 0.5))
    unit = term_affinity(a.number.units, b.number.units)
    return CountFeatures(
        unit=unit,
        rare_unit=max(map(corpus.rarity, shared), default=0.0),
        sort=sort_affinity(a.number.sorts, b.number.sorts),
        other_sort=float(are_other_sorts(a.number.sorts, b.number.sorts)),
        meaning=compare_meanings(corpus, a, b),
        twins=float(are_twins(twins, a.place, b.place)),
        same_kind=float(_are_of_one_kind(a, b)),
        other_kind=float(bool(a.what and b.what) and a.what != b.what),
        same_speaker=float(bool(a.speakers & b.speakers)),
        like_size=float(ratio < LIKE_SIZE),
        near_size=float(LIKE_SIZE <= ratio < NEAR_SIZE),
        other_size=float(ratio >= OTHER_SIZE),
        leads=float(max(a.number.sentence, b.number.sentence) <= LEAD_SENTENCES),
        same_record=float(a.number.record is not None and a.number.record == b.number.record),
        only_of_sort=float(unit < SAME_UNIT and _are_only_of_sort(a, b)),
        shared_word=float(unit < SAME_UNIT and _share_word_beside_sort(corpus, a, b)),
    )


def _are_only_of_sort(a: Count, b: Count) -> bool:
    """Whether both articles count one narrower sort only once, by whatever noun: 600 tractors, 612 tractors."""
    return any(s in b.lone_sorts and not is_told_by_sex(s) and s != PEOPLE for s in a.lone_sorts)


def _share_word_beside_sort(corpus: Corpus, a: Count, b: Count) -> bool:
    """Whether both count one sort, be it wider, and their sentences tell more of it in a word that few have."""
    return sort_affinity(a.number.sorts, b.number.sorts) > 0.0 and _share_rare_word(corpus, a, b)


def _share_rare_word(corpus: Corpus, a: Count, b: Count) -> bool:
    """Whether the sentences have a word in common beside units and numbers that few sentences have."""
    left, right = (
        {t for t in corpus.sentence_terms(*c.place) if len(t) > SHORT_TERM and not t[0].isdigit()} for c in (a, b)
    )
    beside = {*a.number.units, *b.number.units}
    return any(corpus.rarity(t) >= RARE and t not in beside for t in left & right)


def _are_of_one_kind(a: Count, b: Count) -> bool:
    """Whether both count people of one fate or role, or measure how strong something was."""
    same = a.what == b.what and a.what in rising_counts | {"missing", "magnitude"}
    return same or are_of_crowds(a, b) or share_role(a.number.sorts, b.number.sorts)


def compare_meanings(corpus: Corpus, a: Count, b: Count) -> float:
    """How alike the sentences are in meaning; in words where there are no vectors."""
    meaning = corpus.meaning(a.place, b.place)
    if meaning is not None:
        return meaning
    left, right = ([t for t in corpus.sentence_terms(*c.place) if not t[0].isdigit()] for c in (a, b))
    return corpus.likeness(left, right)
