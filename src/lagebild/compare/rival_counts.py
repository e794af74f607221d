"""Numbers that two sources of one report give for one thing, and which other reports side with whom."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations, pairwise

from lagebild.compare.amounts import centre, is_taken_back, rising_counts, running_counts, tell_number
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.count_affinity import is_amount
from lagebild.compare.count_mentions import CROWD, SAME_UNIT, UNLIKELY_TWICE, Count, kind_of, tells_part, unit_affinity
from lagebild.compare.quantities import name_number
from lagebild.compare.sorts import are_other_sorts
from lagebild.compare.told import Judge, Told, Topic, make_difference
from lagebild.compare.twins import Place
from lagebild.model.stories import Difference, Verdict

NEAR_SENTENCES = 2
"""So near the second source is set against the first one."""
MOST_TIMES = 10.0
"""Whoever counts one thing otherwise stays below so many times the other number."""
OTHER = "other"
UNKNOWN = frozenset({"", OTHER})
"""Kinds of numbers of which nobody knows what they count."""
ITSELF = "the report itself"
"""Whoever gives a number for which no source is named."""
BARE = 1000.0
"""A number without a word for what it counts takes up the one before it, if both are large."""


def contrast_sources(
    corpus: Corpus, story: str, counts: Sequence[Count], records: Mapping[Place, str]
) -> list[Difference]:
    """A contradiction for every two sources of one report that give two numbers for one thing."""
    by_article: dict[str, list[Count]] = defaultdict(list)
    by_value: dict[float, list[Count]] = defaultdict(list)
    for count in counts:
        by_article[count.number.article].append(count)
        by_value[count.number.value].append(count)
    found = []
    for told in by_article.values():
        sourced = [c for c in told if c.sources]
        rivals = [(a, b) for a, b in combinations(sourced, 2) if _are_rivals(corpus, a, b)]
        rivals += [(a, b) for a, b in pairwise(told) if _is_counted_again(a, b) and _are_rivals(corpus, a, b)]
        found += [_contradict(corpus, story, a, b, by_value, records) for a, b in rivals if _are_main(a, b, sourced)]
    return found


def list_contested(corpus: Corpus, counts: Sequence[Count]) -> set[frozenset[float]]:
    """Every two numbers that some report has from two sources, one near the other."""
    by_article: dict[str, list[Count]] = defaultdict(list)
    for count in counts:
        if count.sources:
            by_article[count.number.article].append(count)
    return {
        frozenset((a.number.value, b.number.value))
        for told in by_article.values()
        for a, b in combinations(told, 2)
        if b.number.sentence - a.number.sentence <= NEAR_SENTENCES and not speak_for_one(corpus, a.sources, b.sources)
    }


def heed_contested(judge: Judge, contested: Collection[frozenset[float]], what: str) -> Judge:
    """The judge that takes no number for an update of one that another source holds against it at the same time."""

    def judge_contested(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = judge(corpus, a, b)
        if verdict is None or verdict.verdict != "corrected_later" or what in rising_counts or b.reached:
            return verdict
        if frozenset((centre(a), centre(b))) not in contested or is_taken_back(corpus, a, b):
            return verdict
        return Verdict("conflicting", f"{a.value} and {b.value} are told by two sources of one report", 0.7)

    return judge_contested


def _are_main(a: Count, b: Count, told: Sequence[Count]) -> bool:
    """Whether each is the number of its source: the nearest in one sentence, else the only one and the first."""
    others = [c for c in told if c is not a and c is not b]
    if a.place == b.place:
        return not any(a.number.span < c.number.span < b.number.span and _count_one(a, c) for c in others)
    near = [c for c in others if abs(c.number.sentence - a.number.sentence) <= NEAR_SENTENCES]
    return not any(c.sources & one.sources and _comes_first(c, one) for c in near for one in (a, b))


def _comes_first(c: Count, one: Count) -> bool:
    """Whether another number of the source stands beside this one, or is the one that this one adds to."""
    if c.place == one.place:
        return _count_one(one, c)
    return c.number.span < one.number.span and (not one.what or _count_one(one, c))


def speak_for_one(corpus: Corpus, a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether one acts for the other, or their names share a word."""
    if corpus.actor_ids(a) & corpus.actor_ids(b):
        return True
    left, right = ({t for e in ids for t in corpus.terms(corpus.name_of(e)) if len(t) > SHORT_TERM} for ids in (a, b))
    return not left.isdisjoint(right)


def name_rivals(corpus: Corpus, *sources: Iterable[str]) -> str:
    """The names of those who tell each side, in the order of their ids."""
    return " and ".join(", ".join(map(corpus.name_of, sorted(side))) or ITSELF for side in sources)


def _are_rivals(corpus: Corpus, a: Count, b: Count) -> bool:
    small, large = sorted(_measure(a, b))
    if small == large or large > MOST_TIMES * small or b.number.sentence - a.number.sentence > NEAR_SENTENCES:
        return False
    return _count_one(a, b) and not _are_of_two(a, b) and not speak_for_one(corpus, a.sources, b.sources)


def _are_of_two(a: Count, b: Count) -> bool:
    """Whether each is of another happening or sort, or one is of some of those that the other counts."""
    if tells_part(a) != tells_part(b) or are_other_sorts(a.number.sorts, b.number.sorts):
        return True
    return None not in (a.number.record, b.number.record) and a.number.record != b.number.record


def _measure(a: Count, b: Count) -> tuple[float, float]:
    """What to compare of two numbers: their shares where each is out of another whole, else the numbers themselves."""
    if a.out_of and b.out_of and a.out_of != b.out_of:
        shares = (a.number.value / a.out_of, b.number.value / b.out_of)
        near = abs(shares[0] - shares[1]) <= 0.5 / min(a.out_of, b.out_of)
        return (1.0, 1.0) if near else shares
    return abs(a.number.value), abs(b.number.value)


def _is_counted_again(told: Count, other: Count) -> bool:
    """Whether a crowd whose size the report vouches for is counted again right behind: "The police counted 90"."""
    near = 0 <= other.number.sentence - told.number.sentence <= 1
    return near and kind_of(told) == CROWD and not told.speakers and bool(other.sources)


def _count_one(a: Count, b: Count) -> bool:
    """Whether both numbers count the same by unit or kind, or the second one says nothing of it."""
    kinds = kind_of(a), kind_of(b)
    if kinds == (CROWD, CROWD) or (a.what and b.what):
        return kinds[0] == kinds[1] and kinds[0] in running_counts | {CROWD}
    if _counts_nothing(b):
        return (kinds[0] == CROWD and kinds[1] in UNKNOWN) or min(a.number.value, b.number.value) >= BARE
    if _counts_nothing(a):  # "The police say 300, the union 1000 people"
        return a.place == b.place and kinds[1] == CROWD and kinds[0] in UNKNOWN
    return unit_affinity(a.number, b.number) >= SAME_UNIT


def _counts_nothing(count: Count) -> bool:
    """Whether no noun or sign says what the number counts; a verb behind it does not."""
    known = count.number.figure is not None and count.number.figure.noun is not None
    return not (count.number.units and (known or count.number.words))


def _contradict(
    corpus: Corpus,
    story: str,
    a: Count,
    b: Count,
    by_value: Mapping[float, Sequence[Count]],
    records: Mapping[Place, str],
) -> Difference:
    told = [
        tell_number(c.number.article, c.number.value, name_number(corpus, c.number), c.number.span)
        for one in (a, b)
        for c in (one, *_list_equal(one, by_value[one.number.value]))
    ]
    record = next((r for c in (a, b) if (r := c.number.record or records.get(c.place)) is not None), None)
    several = len({t.article for t in told}) > 1
    because = f"told by {name_rivals(corpus, a.sources, b.sources)}" + ("" if several else ", both in one article only")
    kind = next((k for k in (a.what, b.what, kind_of(a), kind_of(b)) if k not in UNKNOWN), OTHER)
    topic = Topic(story, "value", kind, record)
    sure = several or not any(map(is_amount, (a, b)))
    return make_difference(topic, "conflicting" if sure else "single_source", told, because)


def _list_equal(one: Count, counts: Iterable[Count]) -> list[Count]:
    """Where other reports tell the same number of the same."""
    return [
        c
        for c in counts
        if c.number.article != one.number.article
        and not are_other_sorts(c.number.sorts, one.number.sorts)
        and (abs(c.number.value) >= UNLIKELY_TWICE or unit_affinity(c.number, one.number) >= SAME_UNIT)
    ]
