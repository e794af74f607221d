"""One count told differently: which numbers of different articles count the same thing, and what their values say."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf, log

from lagebild.compare.affinity import term_affinity
from lagebild.compare.agreement import judge_of
from lagebild.compare.amounts import rising_counts, running_counts, tell_figure, tell_number
from lagebild.compare.choices import list_mutual
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.count_mentions import SAME_UNIT, Count, Key, find_first, join_mentions, list_counts
from lagebild.compare.groups import block_pairs, group_by_score
from lagebild.compare.others import Strangers
from lagebild.compare.quantities import name_number
from lagebild.compare.rival_counts import contrast_sources
from lagebild.compare.sources import heed_sources
from lagebild.compare.told import Judge, Told, Topic, find_differences
from lagebild.compare.twins import Place
from lagebild.compare.weighing import weigh
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story, Verdict

BIAS = -3.2
"""Log odds that two numbers of one story with nothing in common count the same, beside the chance that suffices."""
LIKE_SIZE, NEAR_SIZE, OTHER_SIZE = 0.7, 1.6, 2.5
"""Natural logarithms of the ratio of two numbers: alike, in reach of each other, out of reach."""
EQUAL = 3.0
"""Log odds added for them."""
LEAD_SENTENCES = 3
"""In the first sentences both articles give the numbers that the story is about."""
BLOCK_REACH = 30
"""Numbers compared for one unit or kind, nearest in time of publication first."""
RARE = 0.4
"""Rarity of a word that tells what two measures are of."""
LIKE_VALUES = 3.0
"""Numbers of one thing hardly contradict each other by more than this factor: one is a part, one the whole."""
CLEAR_MEANING = 0.45
"""Likeness in meaning of two sentences from which their only numbers contradict each other."""
MEASURES = frozenset({"percent", "money", "distance", "magnitude"})
"""Kinds of figures that measure."""
AMOUNTS = frozenset({"percent", "money"})
"""Those that may be of anything."""
SHARE = "percent"
"""The unit of a share, which may be a share of anything: only names tell that two are of one whole."""
CLEAR_MEANING_IN_RECORD = 0.25
"""The same where events of one happening carry both."""


@dataclass(frozen=True, slots=True)
class CountFeatures:
    """What two numbers have in common; every value lies between 0 and 1."""

    unit: float = 0.0
    rare_unit: float = 0.0
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


weights = CountFeatures(
    unit=1.1,
    rare_unit=0.5,
    meaning=1.4,
    twins=1.4,
    same_kind=1.6,
    other_kind=-0.7,
    same_speaker=0.6,
    like_size=1.5,
    near_size=0.7,
    other_size=-1.6,
    leads=0.8,
    same_record=0.3,
)
"""Log odds by feature: logistic regression over the numbers of annotated stories, then rounded."""


def compare_counts(
    corpus: Corpus,
    story: Story,
    figures: Mapping[str, Sequence[tuple[Span, str]]],
    records: Mapping[Place, str],
    twins: Mapping[tuple[Place, Place], float],
    strangers: Strangers,
) -> list[Difference]:
    """Differences between numbers that count the same.

    `figures` gives for each article the spans of its events' figures with the record of each, `records` the record
    of each sentence that tells an event, `strangers` the records of which no two numbers count the same.
    """
    counts = list_counts(corpus, story, figures)
    by_key = {c.key: c for c in counts}
    first = find_first(counts)
    scores: dict[tuple[Key, Key], float] = {}
    for a, b in _candidates(counts, twins):
        pair = first[a], first[b]
        if by_key[a].what in rising_counts or not strangers.are_two(*(by_key[k].number.record for k in (a, b))):
            scores[pair] = max(scores.get(pair, -inf), score_counts(corpus, by_key[a], by_key[b], twins))
    mentions: dict[Key, list[Count]] = defaultdict(list)
    for count in counts:
        mentions[first[count.key]].append(count)
    by_key = {key: join_mentions(said) for key, said in mentions.items()}
    mutual = list_mutual({pair: score for pair, score in scores.items() if score > 0.0})
    groups = group_by_score(by_key, {p: scores[p] for p in mutual}, threshold=0.0, missing=-0.5)
    found = contrast_sources(corpus, story.id, counts, records)
    for group in groups:
        if len(group) > 1:
            members = [by_key[k] for k in sorted(group, key=lambda k: (corpus.order[k[0]], k[1]))]
            found += _compare_group(corpus, story.id, members, records)
    return found


def _candidates(counts: Sequence[Count], twins: Mapping[tuple[Place, Place], float]) -> list[tuple[Key, Key]]:
    """Pairs that share the beginning of a unit or a kind, or that stand in twin sentences."""
    blocks: dict[str, list[Key]] = defaultdict(list)
    at: dict[Place, list[Key]] = defaultdict(list)
    for count in counts:
        at[count.place].append(count.key)
        for unit in count.number.units:
            blocks[f"unit {unit[:5]}"].append(count.key)
        if count.what in running_counts:
            blocks[f"kind {count.what}"].append(count.key)
    pairs = block_pairs(blocks.values(), reach=BLOCK_REACH)
    pairs |= {(a, b) for x, y in twins for a in at[x] for b in at[y]}
    return sorted((a, b) for a, b in pairs if a[0] != b[0])


def score_counts(corpus: Corpus, a: Count, b: Count, twins: Mapping[tuple[Place, Place], float]) -> float:
    """Log odds that two numbers count the same."""
    features = read_count_features(corpus, a, b, twins)
    if not features.unit and _measures(a) != _measures(b):
        return -inf  # miles and houses
    if _are_amounts(a, b) and not _measure_one_thing(corpus, a, b):
        return -inf
    score = BIAS + weigh(features, weights)
    return score + (EQUAL if a.number.value == b.number.value and features.unit >= SAME_UNIT else 0.0)


def _measure_one_thing(corpus: Corpus, a: Count, b: Count) -> bool:
    """Whether the sentences of two measures share a word beside units, numbers and names."""
    if a.number.value == b.number.value or (a.number.record is not None and a.number.record == b.number.record):
        return True
    left, right = (
        {t for t in corpus.sentence_terms(*c.place) if len(t) > SHORT_TERM and not t[0].isdigit()} for c in (a, b)
    )
    beside = {*a.number.units, *b.number.units}
    return any(corpus.rarity(t) >= RARE and t not in beside for t in left & right)


def _are_amounts(a: Count, b: Count) -> bool:
    """Whether both are shares or sums of money, of which a story tells many."""
    return all(c.number.figure is not None and c.number.figure.what in AMOUNTS for c in (a, b))


def _measures(count: Count) -> bool:
    """Whether the number has a unit of measure or money, and counts nobody and nothing."""
    return count.number.figure is not None and count.number.figure.what in MEASURES


def read_count_features(
    corpus: Corpus, a: Count, b: Count, twins: Mapping[tuple[Place, Place], float]
) -> CountFeatures:
    """Everything that speaks for or against two numbers counting the same."""
    shared = [t for t in a.number.units if t in b.number.units]
    small, large = sorted((abs(a.number.value), abs(b.number.value)))
    ratio = log((large + 0.5) / (small + 0.5))
    return CountFeatures(
        unit=term_affinity(a.number.units, b.number.units),
        rare_unit=max(map(corpus.rarity, shared), default=0.0),
        meaning=_likeness(corpus, a, b),
        twins=float((a.place, b.place) in twins or (b.place, a.place) in twins),
        same_kind=float(a.what == b.what and a.what in rising_counts | {"missing", "magnitude"}),
        other_kind=float(bool(a.what and b.what) and a.what != b.what),
        same_speaker=float(bool(a.speakers & b.speakers)),
        like_size=float(ratio < LIKE_SIZE),
        near_size=float(LIKE_SIZE <= ratio < NEAR_SIZE),
        other_size=float(ratio >= OTHER_SIZE),
        leads=float(max(a.number.sentence, b.number.sentence) <= LEAD_SENTENCES),
        same_record=float(a.number.record is not None and a.number.record == b.number.record),
    )


def _likeness(corpus: Corpus, a: Count, b: Count) -> float:
    """How alike the sentences are in meaning; in words where there are no vectors."""
    meaning = corpus.meaning(a.place, b.place)
    if meaning is not None:
        return meaning
    left, right = ([t for t in corpus.sentence_terms(*c.place) if not t[0].isdigit()] for c in (a, b))
    return corpus.likeness(left, right)


def _compare_group(
    corpus: Corpus,
    story: str,
    members: Sequence[Count],
    records: Mapping[Place, str],
) -> list[Difference]:
    told = [_tell(corpus, c) for c in members]
    homes = (c.number.record or records.get(c.place) for c in members)
    kind = _kind_of(members)
    topic = Topic(story, "value", kind or _name(members), next((r for r in homes if r is not None), None))
    judge = judge_of(kind)
    if not _count_surely_one(corpus, members):
        judge = _soften(judge)
    if _are_likely_one(corpus, members):
        judge = heed_sources(judge, kind)
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
            and _likeness(corpus, c, o) >= CLEAR_MEANING_IN_RECORD
            and (SHARE not in c.number.units or _name_the_same(corpus, c, o))
            for o in members
            if o is not c
        )
        for c in members
    )


def _share_unit(a: Count, b: Count) -> bool:
    same_kind = a.what == b.what and a.what in running_counts
    return same_kind or term_affinity(a.number.units, b.number.units) >= SAME_UNIT


def _count_surely_one(corpus: Corpus, members: Sequence[Count]) -> bool:
    """Whether all are the only numbers of sentences that mean much the same, with one unit."""
    first = members[0]
    values = sorted(abs(c.number.value) for c in members)
    homes = {c.number.record for c in members}
    if len(homes - {None}) > 1 or values[-1] > LIKE_VALUES * values[0]:
        return False
    least = CLEAR_MEANING if None in homes else CLEAR_MEANING_IN_RECORD
    return all(
        c.alone
        and term_affinity(first.number.units[:1], c.number.units[:1]) >= SAME_UNIT
        and (c is first or (_likeness(corpus, first, c) >= least and _are_tied(corpus, first, c)))
        for c in members
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


def _soften(judge: Judge) -> Judge:
    """Numbers may count different things: call them compatible rather than contradictory."""

    def judge_mildly(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = judge(corpus, a, b)
        if verdict is None or verdict.verdict != "conflicting":
            return verdict
        return Verdict("compatible", f"{verdict.because}, unless they count different things", verdict.score)

    return judge_mildly
