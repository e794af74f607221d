"""One count told differently: which numbers of different articles count the same thing, and what their values say."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf

from lagebild.compare.affinity import term_affinity
from lagebild.compare.agreement import judge_of
from lagebild.compare.amounts import (
    fixed_counts,
    heed_vague,
    is_taken_back,
    rising_counts,
    running_counts,
    tell_figure,
    tell_number,
)
from lagebild.compare.choices import list_mutual
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.count_affinity import compare_meanings, is_amount, score_counts
from lagebild.compare.count_mentions import (
    CROWD,
    SAME_UNIT,
    Count,
    Key,
    find_first,
    is_standing,
    join_mentions,
    kind_of,
    list_counts,
    list_wholes,
    tells_part,
    unit_affinity,
)
from lagebild.compare.groups import block_pairs, group_by_score
from lagebild.compare.misprinted_counts import (
    compare_misprinted_counts,
    heed_swapped,
    leave_out_contrasted,
    list_contrasted,
)
from lagebild.compare.old_years import heed_years, mark_years
from lagebild.compare.others import Strangers
from lagebild.compare.quantities import name_number
from lagebild.compare.rates import compare_rates
from lagebild.compare.rival_counts import contrast_sources, heed_contested, list_contested
from lagebild.compare.shares import compare_shares
from lagebild.compare.sorts import INSIDE, sort_affinity
from lagebild.compare.sources import heed_sources
from lagebild.compare.told import APART, Judge, Told, Topic, find_differences
from lagebild.compare.twins import Place, Twins
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Evidence, Story, Verdict

BLOCK_REACH = 30
"""Numbers compared for one unit or kind, nearest in time of publication first."""
LIKE_VALUES = 3.0
"""Numbers of one thing hardly contradict each other by more than this factor: one is a part, one the whole."""
CLEAR_MEANING = 0.45
"""Likeness in meaning of two sentences from which their only numbers contradict each other."""
SHARE = "percent"
"""The unit of a share, which may be a share of anything: only names tell that two are of one whole."""
CLEAR_MEANING_IN_RECORD = 0.25
"""The same where events of one happening carry both."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the reports of a story tell of its numbers beside those that count the same."""

    beside: Mapping[Place, Sequence[Count]]
    """The numbers by the sentence that tells them."""
    contrasted: Mapping[Evidence, Collection[str]]
    """The articles that tell another number, misprinted, for each place of one."""
    contested: Collection[frozenset[float]]
    """Pairs of numbers that some report has from two sources."""


def compare_counts(
    corpus: Corpus,
    story: Story,
    figures: Mapping[str, Sequence[tuple[Span, str]]],
    records: Mapping[Place, str],
    twins: Twins,
    strangers: Strangers,
) -> list[Difference]:
    """Differences between numbers that count the same.

    `figures` gives for each article the spans of its events' figures with the record of each, `records` the record
    of each sentence that tells an event, `strangers` the records of which no two numbers count the same.
    """
    counts = mark_years(corpus, list_counts(corpus, story, figures))
    every = sorted((*counts, *mark_years(corpus, list_wholes(corpus, story))), key=lambda c: c.number.span)
    by_key = {c.key: c for c in every}
    first = find_first(every)
    scores: dict[tuple[Key, Key], float] = {}
    candidates = _candidates(every, twins)
    for a, b in candidates:
        pair = first[a], first[b]
        if by_key[a].what in rising_counts or not strangers.are_two(*(by_key[k].number.record for k in (a, b))):
            scores[pair] = max(scores.get(pair, -inf), score_counts(corpus, by_key[a], by_key[b], twins))
    mentions: dict[Key, list[Count]] = defaultdict(list)
    for count in every:
        mentions[first[count.key]].append(count)
    by_key = {key: join_mentions(said) for key, said in mentions.items()}
    mutual = list_mutual({pair: score for pair, score in scores.items() if score > 0.0})
    # amounts that share no word may still be tied by a third report
    apart = {p: score for p, score in scores.items() if score == -inf and not any(is_amount(by_key[k]) for k in p)}
    groups = group_by_score(by_key, apart | {p: scores[p] for p in mutual}, threshold=0.0, missing=-0.5)
    misprinted = compare_misprinted_counts(corpus, story.id, counts, candidates, records, strangers)
    found = misprinted + contrast_sources(corpus, story.id, counts, records)
    found += compare_shares(corpus, story.id, counts, records) + compare_rates(corpus, story.id, counts, records)
    known = _Known(_list_beside(counts), list_contrasted(misprinted), list_contested(corpus, counts))
    for group in groups:
        if len(group) > 1:
            members = [by_key[k] for k in sorted(group, key=lambda k: (corpus.order[k[0]], k[1]))]
            found += _compare_group(corpus, story.id, members, records, known)
    return found


def _list_beside(counts: Sequence[Count]) -> dict[Place, list[Count]]:
    """The numbers by the sentence that tells them."""
    beside: dict[Place, list[Count]] = defaultdict(list)
    for count in counts:
        beside[count.place].append(count)
    return beside


def _is_broken_down(whole: Count, part: Count, beside: Mapping[Place, Sequence[Count]]) -> bool:
    """Whether the report of one number tells the other one behind it as a part: "five died: three guards and two"."""
    behind = (c for c in beside[whole.place] if c.number.span > whole.number.span)
    return part.number.value < whole.number.value and any(c.number.value == part.number.value for c in behind)


def _candidates(counts: Sequence[Count], twins: Twins) -> list[tuple[Key, Key]]:
    """Pairs that share the beginning of a unit or a kind, or that stand in twin sentences."""
    blocks: dict[str, list[Key]] = defaultdict(list)
    at: dict[Place, list[Key]] = defaultdict(list)
    for count in counts:
        at[count.place].append(count.key)
        for unit in count.number.units:
            blocks[f"unit {unit[:5]}"].append(count.key)
        for sort in count.number.sorts:
            blocks[f"sort {sort}"].append(count.key)
            blocks[f"wide sort {sort.partition(INSIDE)[0]}"].append(count.key)
        if count.what in running_counts or kind_of(count) == CROWD:
            blocks[f"kind {kind_of(count)}"].append(count.key)
    pairs = block_pairs(blocks.values(), reach=BLOCK_REACH)
    pairs |= {(a, b) for x, y in twins for a in at[x] for b in at[y]}
    return sorted((a, b) for a, b in pairs if a[0] != b[0])


def _compare_group(
    corpus: Corpus,
    story: str,
    members: Sequence[Count],
    records: Mapping[Place, str],
    known: _Known,
) -> list[Difference]:
    told = [_tell(corpus, c) for c in members]
    homes = (c.number.record or records.get(c.place) for c in members)
    kind = _kind_of(members)
    topic = Topic(story, "value", kind or _name(members), next((r for r in homes if r is not None), None))
    by_told = dict(zip(told, members, strict=True))
    judge = heed_vague(heed_years(judge_of(kind), by_told), kind)
    if not _count_surely_one(corpus, members):
        judge = _soften(judge, by_told)
    if _are_likely_one(corpus, members):
        judge = heed_sources(judge, kind)
    judge = heed_swapped(_heed_crowds(judge, by_told), kind)
    judge = heed_contested(judge, known.contested, kind)
    judge = leave_out_contrasted(_leave_out_parts(judge, by_told, known.beside), known.contrasted)
    found = find_differences(corpus, topic, told, judge)
    return [replace(d, kind="specificity") if d.verdict == "coarser" else d for d in found]


def _kind_of(members: Sequence[Count]) -> str:
    """The kind of count that at least half of them have; empty where they have none."""
    kinds = Counter(c.what for c in members if c.what in running_counts)
    kind, count = next(iter(kinds.most_common(1)), ("", 0))
    return kind if 2 * count >= len(members) else ""


def _are_likely_one(corpus: Corpus, members: Sequence[Count]) -> bool:
    """Whether each counts the same as another one by unit or kind, in sentences that mean somewhat the same."""
    return all(
        any(
            _share_unit(c, o)
            and compare_meanings(corpus, c, o) >= CLEAR_MEANING_IN_RECORD
            and (SHARE not in c.number.units or _name_the_same(corpus, c, o))
            for o in members
            if o is not c
        )
        for c in members
    )


def _share_unit(a: Count, b: Count) -> bool:
    same_kind = a.what == b.what and a.what in running_counts
    return same_kind or unit_affinity(a.number, b.number) >= SAME_UNIT


def _count_surely_one(corpus: Corpus, members: Sequence[Count]) -> bool:
    """Whether all are needed of one whole, or the only numbers of sentences that mean much the same, with one unit."""
    first = members[0]
    if all(is_standing(c) and c.out_of and c.out_of == first.out_of for c in members):
        return True  # so many of all votes there are
    values = sorted(abs(c.number.value) for c in members)
    homes = {c.number.record for c in members}
    if len(homes - {None}) > 1 or values[-1] > LIKE_VALUES * values[0]:
        return False
    least = CLEAR_MEANING if None in homes else CLEAR_MEANING_IN_RECORD
    return all(
        c.alone
        and _share_first_unit(first, c)
        and (c is first or (compare_meanings(corpus, first, c) >= least and _are_tied(corpus, first, c)))
        for c in members
    )


def _are_of_one_crowd(a: Count, b: Count) -> bool:
    """Whether both are of those who took part in one happening, as nobody's part, and of like size."""
    small, large = sorted(abs(c.number.value) for c in (a, b))
    crowd = all(c.what in fixed_counts and not tells_part(c) for c in (a, b))
    return crowd and a.number.record == b.number.record is not None and large <= LIKE_VALUES * small


def _share_first_unit(a: Count, b: Count) -> bool:
    """Whether the words right behind two numbers, or the sorts of what they count, are the same."""
    return (
        term_affinity(a.number.units[:1], b.number.units[:1]) >= SAME_UNIT
        or sort_affinity(a.number.sorts, b.number.sorts) >= SAME_UNIT
    )


def _are_tied(corpus: Corpus, a: Count, b: Count) -> bool:
    """Whether both are of one happening, kind or speaker, or their sentences name the same."""
    same_record = a.number.record is not None and a.number.record == b.number.record
    same_kind = a.what == b.what and a.what in running_counts
    return _name_the_same(corpus, a, b) or same_record or same_kind


def _name_the_same(corpus: Corpus, a: Count, b: Count) -> bool:
    """Whether both are of one speaker, or their sentences have a name in common."""
    return bool(a.speakers & b.speakers or corpus.names_at(*a.place) & corpus.names_at(*b.place))


def _name(members: Sequence[Count]) -> str:
    """What is counted, by a word that stands after more than one of the numbers, or by a noun after any."""
    words = [w for c in members for w in dict.fromkeys(c.number.words.split())]
    shared = [w for w in words if words.count(w) > 1 and len(w) > SHORT_TERM]
    nouns = [w for w in words if w[0].isupper() and len(w) > SHORT_TERM]
    return next(iter((*shared, *nouns)), "other")


def _tell(corpus: Corpus, count: Count) -> Told:
    number = count.number
    text = name_number(corpus, number)
    told = tell_figure(number.article, number.figure, text, frozenset()) if number.figure is not None else None
    told = told or tell_number(number.article, number.value, text, number.span)
    return replace(told, spans=tuple(dict.fromkeys((*told.spans, *count.spans))), source=count.sources)


def _leave_out_parts(judge: Judge, counts: Mapping[Told, Count], beside: Mapping[Place, Sequence[Count]]) -> Judge:
    """The judge that compares no number with one that the other report tells as a part of its own."""

    def judge_wholes(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        one, other = counts[a], counts[b]
        parted = _is_broken_down(one, other, beside) or _is_broken_down(other, one, beside)
        return APART if parted else judge(corpus, a, b)

    return judge_wholes


def _heed_crowds(judge: Judge, counts: Mapping[Told, Count]) -> Judge:
    """The judge for which a crowd that came together once is not counted on, unless its source itself does it."""

    def judge_crowd(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = judge(corpus, a, b)
        if verdict is None or verdict.verdict != "corrected_later" or b.reached or is_taken_back(corpus, a, b):
            return verdict
        if not _are_of_one_crowd(counts[a], counts[b]) or a.source & b.source:
            return verdict
        return Verdict("conflicting", f"{a.value} and {b.value} exclude each other")

    return judge_crowd


def _soften(judge: Judge, counts: Mapping[Told, Count]) -> Judge:
    """Numbers may count different things: call them compatible rather than contradictory, but those of one crowd."""

    def judge_mildly(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = judge(corpus, a, b)
        if verdict is None or verdict.verdict != "conflicting" or _are_of_one_crowd(counts[a], counts[b]):
            return verdict
        return Verdict("compatible", f"{verdict.because}, unless they count different things", verdict.score)

    return judge_mildly
