"""A standing number of one thing that reports tell as misprints of each other: 480,000 and 48,000 passengers a day."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from lagebild.compare.affinity import soft_coverage
from lagebild.compare.amounts import is_taken_back, takes_back, tell_number
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.count_affinity import MEASURES, compare_meanings
from lagebild.compare.count_mentions import SAME_UNIT, UNLIKELY_TWICE, Count, Key, kind_of, unit_affinity
from lagebild.compare.groups import connect
from lagebild.compare.misprints import LARGE, SWAPPED, Misprint, are_swapped, find_misprint, has_few_digits
from lagebild.compare.old_years import share_year
from lagebild.compare.others import Strangers
from lagebild.compare.quantities import AGE, name_number
from lagebild.compare.sorts import are_other_sorts
from lagebild.compare.told import APART, Judge, Told, Topic, find_differences
from lagebild.compare.twins import Place
from lagebild.model.stories import Difference, Evidence, Verdict

LIKE_WORDS, LIKE_MEANING = 0.25, 0.40
"""Share of words and likeness in meaning of two sentences from which both tell one thing of what they count."""
NEAR_MEANING = 0.25
"""Likeness in meaning of two sentences that tell one sum in round numbers with swapped digits."""
OTHER = "other"
"""What a number counts of which nothing is known."""
TWIN_WORDS, TWIN_MEANING = 0.50, 0.60
"""The same for sums, shares and lengths, and for one digit changed, which may as well be two things or two days."""
SHARES = frozenset({"percent"})
"""Kinds of which a story tells so many that two of them differ by swapped digits."""
COUNTED_ON = frozenset({"killed", "injured", "missing", "arrested", "displaced", "troops", AGE})
"""Kinds of which reports of two hours tell two numbers, and ages, which are of one person each."""


def compare_misprinted_counts(
    corpus: Corpus,
    story: str,
    counts: Sequence[Count],
    pairs: Iterable[tuple[Key, Key]],
    records: Mapping[Place, str],
    strangers: Strangers,
) -> list[Difference]:
    """A contradiction for every number of one thing that another report tells with the digits of a misprint.

    `pairs` are those that may count the same, `strangers` the records of which no two numbers count the same.
    """
    standing = {c.key: c for c in counts if _is_telling(c) and kind_of(c) not in COUNTED_ON}
    pairs = dict.fromkeys((*pairs, *_pair_swapped(standing.values())))
    misprinted = [
        (a, b) for a, b in pairs if {a, b} <= standing.keys() and _are_misprints(corpus, standing[a], standing[b])
    ]
    misprinted = [
        (a, b) for a, b in misprinted if not strangers.are_two(standing[a].number.record, standing[b].number.record)
    ]
    if not misprinted:
        return []
    keys = dict.fromkeys(k for pair in misprinted for k in pair)
    same = [(k, o.key) for k in keys for o in standing.values() if _tell_one_number(corpus, standing[k], o)]
    found: list[Difference] = []
    for group in connect((*keys, *(o for _, o in same)), (*misprinted, *same)):
        members = [standing[k] for k in group]
        if len(members) > 1 and not _has_both(standing.values(), members):
            found += _contrast(corpus, story, members, records)
    return found


def _is_telling(count: Count) -> bool:
    """Whether it is said what it counts, or it is too large to be told of two things."""
    return bool(count.number.units) or abs(count.number.value) >= LARGE


def _pair_swapped(counts: Iterable[Count]) -> Iterator[tuple[Key, Key]]:
    """Pairs of large numbers of two articles that have the same digits in another order, whatever they count."""
    blocks: dict[str, list[Count]] = defaultdict(list)
    for count in counts:
        if abs(count.number.value) >= LARGE and not has_few_digits(count.number.value):
            blocks["".join(sorted(f"{count.number.value:.12g}"))].append(count)
    for block in blocks.values():
        for a, b in combinations(sorted(block, key=lambda c: c.key), 2):
            if a.number.value != b.number.value and a.number.article != b.number.article:
                yield a.key, b.key


def _contrast(corpus: Corpus, story: str, members: Sequence[Count], records: Mapping[Place, str]) -> list[Difference]:
    homes = (c.number.record or records.get(c.place) for c in members)
    about = next((c.number.words for c in members if c.number.words), next(iter(members[0].number.units), OTHER))
    topic = Topic(story, "value", about, next((r for r in homes if r is not None), None))
    told = [
        tell_number(c.number.article, c.number.value, name_number(corpus, c.number), c.number.span) for c in members
    ]
    return find_differences(corpus, topic, told, judge_misprints)


def list_contrasted(found: Iterable[Difference]) -> dict[Evidence, set[str]]:
    """For every place of a number that is contrasted, the articles that tell another one of the same."""
    contrasted: dict[Evidence, set[str]] = defaultdict(set)
    for difference in found:
        for side in difference.sides:
            others = {a for other in difference.sides if other is not side for a in other.articles}
            for proof in side.evidence:
                contrasted[proof] |= others
    return dict(contrasted)


def leave_out_contrasted(judge: Judge, contrasted: Mapping[Evidence, Collection[str]]) -> Judge:
    """The judge that compares no number anew with an article of which another number tells the same, misprinted.

    A number that a later article takes back is compared all the same.
    """

    def is_contrasted(one: Told, other: Told) -> bool:
        return any(other.article in contrasted.get(Evidence(one.article, span), ()) for span in one.spans)

    def judge_others(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        left_out = (is_contrasted(a, b) or is_contrasted(b, a)) and not is_taken_back(corpus, a, b)
        return APART if left_out and a.low != b.low else judge(corpus, a, b)

    return judge_others


def heed_swapped(judge: Judge, kind: str) -> Judge:
    """The judge that takes no number with swapped digits for a later count, where none of a fate rises."""

    def judge_swapped(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = judge(corpus, a, b)
        if verdict is None or verdict.verdict != "corrected_later" or kind in COUNTED_ON or b.reached:
            return verdict
        if a.low != a.high or b.low != b.high or not are_swapped(a.low or 0.0, b.low or 0.0):
            return verdict
        if is_taken_back(corpus, a, b):
            return verdict
        return Verdict("conflicting", f"{a.value} and {b.value} tell one thing, two digits swapped", 0.7)

    return judge_swapped


def judge_misprints(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two numbers of one thing, one of which is a misprint; numbers that are no misprints of each other stay apart."""
    if a.low == b.low:
        return None
    misprint = find_misprint(a.low or 0.0, b.low or 0.0)
    return Verdict("conflicting", f"{a.value} and {b.value} tell one thing, {misprint.how}") if misprint else APART


def _are_misprints(corpus: Corpus, a: Count, b: Count) -> bool:
    """Whether two reports tell one thing in numbers that are misprints of each other."""
    if a.number.article == b.number.article:
        return False
    misprint = find_misprint(a.number.value, b.number.value)
    if misprint is None or (unit_affinity(a.number, b.number) < SAME_UNIT and not _may_be_one(a, b, misprint)):
        return False
    if _is_hardly_chance(a, b, misprint):
        return not has_few_digits(a.number.value) or compare_meanings(corpus, a, b) >= NEAR_MEANING
    taken_back = any(
        takes_back(corpus, y.number.article, x.number.value, y.number.sentence) for x, y in ((a, b), (b, a))
    )
    of_any = bool({kind_of(a), kind_of(b)} & MEASURES) and not share_year(a, b)
    return not taken_back and tell_one_thing(corpus, a, b, strict=not misprint.is_odd or of_any)


def _is_hardly_chance(a: Count, b: Count, misprint: Misprint) -> bool:
    """Whether swapped digits alone show that both count one thing; of shares a story tells too many."""
    if misprint.how != SWAPPED or SHARES & {kind_of(a), kind_of(b)}:
        return False
    return a.number.value >= UNLIKELY_TWICE and b.number.value >= UNLIKELY_TWICE


def _may_be_one(a: Count, b: Count, misprint: Misprint) -> bool:
    """Whether two large numbers with swapped digits tell one thing under two names: spectators and seats."""
    if misprint.how != SWAPPED or min(a.number.value, b.number.value) < LARGE or has_few_digits(a.number.value):
        return False
    measured = [kind_of(c) if kind_of(c) in MEASURES else "" for c in (a, b)]
    return measured[0] == measured[1] and not are_other_sorts(a.number.sorts, b.number.sorts)


def tell_one_thing(corpus: Corpus, a: Count, b: Count, *, strict: bool) -> bool:
    """Whether the sentences have words beside what is counted in common, and mean the same; strictly, nearly so."""
    units = {*a.number.units, *b.number.units}
    left, right = (
        [t for t in corpus.sentence_terms(*c.place) if not t[0].isdigit() and t not in units] for c in (a, b)
    )
    if not any(len(t) > SHORT_TERM for t in {*left} & {*right}):
        return False
    words, meaning = soft_coverage(corpus, left, right), compare_meanings(corpus, a, b)
    least = (TWIN_WORDS, TWIN_MEANING) if strict else (LIKE_WORDS, LIKE_MEANING)
    return words >= least[0] and meaning >= least[1]


def _tell_one_number(corpus: Corpus, a: Count, b: Count) -> bool:
    """Whether both are the same number of the same."""
    if a.number.article == b.number.article or a.number.value != b.number.value:
        return False
    if unit_affinity(a.number, b.number) < SAME_UNIT:
        return False
    sure = a.number.value >= UNLIKELY_TWICE and not {kind_of(a), kind_of(b)} & MEASURES
    return sure or tell_one_thing(corpus, a, b, strict=False)


def _has_both(counts: Iterable[Count], members: Sequence[Count]) -> bool:
    """Whether one report tells two of the numbers, which then count two things."""
    values = {c.number.value for c in members}
    told: dict[str, set[float]] = defaultdict(set)
    for count in counts:
        alike = unit_affinity(count.number, members[0].number) >= SAME_UNIT or count.number.value >= LARGE
        if count.number.value in values and alike:
            told[count.number.article].add(count.number.value)
    return any(len(numbers) > 1 for numbers in told.values())
