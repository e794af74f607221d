"""Records: which events of different articles are one real happening."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from math import inf

from lagebild.compare.affinity import Features, compare_days, read_features
from lagebild.compare.choices import prefer_mutual
from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.groups import block_pairs
from lagebild.compare.happenings import Happening, list_happenings
from lagebild.model.stories import Story

BIAS = -4.8
"""Log odds that two events of one story which share nothing are one happening."""
weights = Features(
    same_type=2.0,
    other_type=-0.6,
    same_day=1.0,
    same_day_sure=1.0,
    near_day_sure=-1.8,
    overlapping_days=0.9,
    other_day=-1.4,
    other_day_sure=-3.0,
    apart=-0.5,
    apart_sure=-1.5,
    apart_moved=-0.4,
    shared_actors=0.2,
    other_actors=-0.3,
    names=0.8,
    trigger=2.1,
    words=0.7,
    meaning=2.3,
    other_channel=-0.4,
    stale=-1.8,
    not_yet=-4.5,
    place=0.8,
    figures=0.7,
    leads=0.9,
    unreal=-0.5,
    same_status=0.6,
    same_duration=1.2,
    other_duration=-1.2,
    both_named=0.4,
)
"""Log odds by feature: logistic regression over the event pairs of annotated stories, then rounded."""
THRESHOLD = 0.2
"""Mean log odds above which groups of events are joined."""
MIN_ALONE = -2.0
"""A pair below this is not one happening, even where neither side has a better match."""
COUNTED = 0.5
"""Share of the pairs that count: a mention in passing shares little with most others of its happening."""
SAME_ARTICLE = 1.0
"""Two events of one article have no other article to choose each other in, so that they gain by nothing else."""
BLOCK_REACH = 60
"""Events compared for one shared feature, nearest in time of publication first."""

reasons = {
    "same_type": "same kind of event",
    "same_day": "same day",
    "overlapping_days": "fitting days",
    "shared_actors": "same actors",
    "trigger": "same word for it",
    "words": "like sentences",
    "place": "same place",
    "figures": "same figures",
}


def align_events(corpus: Corpus, story: Story) -> list[list[Happening]]:
    """The events of a story in groups of one happening each, in order of first report."""
    happenings = list_happenings(corpus, story)
    by_key = {h.key: h for h in happenings}
    scores = {(a, b): score_pair(corpus, by_key[a], by_key[b]) for a, b in _candidates(happenings)}
    likely = {pair: score for pair, score in scores.items() if score >= MIN_ALONE or score == -inf}
    groups = corpus.ties.group(
        by_key, prefer_mutual(likely, lowest=BIAS), threshold=THRESHOLD, missing=BIAS, counted=COUNTED
    )
    order = {h.key: i for i, h in enumerate(happenings)}
    return [[by_key[k] for k in sorted(group, key=order.__getitem__)] for group in groups]


def _candidates(happenings: Sequence[Happening]) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    blocks: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for happening in happenings:
        for feature in _block_features(happening):
            blocks[feature].append(happening.key)
    return sorted(block_pairs(blocks.values(), reach=BLOCK_REACH))


def _block_features(happening: Happening) -> Iterable[str]:
    yield f"type {happening.event.type}"
    yield from (f"word {t}" for t in happening.trigger)
    yield from (f"begins {t[:4]}" for t in happening.trigger)
    if happening.rank == 0:
        yield "lead"
    if happening.days is not None and happening.days.exact:
        yield f"day {happening.days.first}"


def score_pair(corpus: Corpus, a: Happening, b: Happening) -> float:
    """Log odds that two events are one happening."""
    if are_kept_apart(a, b):
        return -inf
    features = read_features(corpus, a, b)
    score = BIAS + sum(float(getattr(weights, f.name) * getattr(features, f.name)) for f in fields(Features))
    return score + (SAME_ARTICLE if a.article == b.article else 0.0)


def are_kept_apart(a: Happening, b: Happening) -> bool:
    """Whether the days exclude one happening however alike the words are: talks of two days are two talks."""
    day = compare_days(a, b)
    if a.article == b.article:
        return day in ("other", "near")
    return a.event.type == b.event.type == "CONSULT" and day in ("other", "apart")


def explain_group(corpus: Corpus, group: Sequence[Happening]) -> tuple[str, ...]:
    """What people said of them, then what the events of a group share with the first one, most telling first."""
    judged = corpus.ties.reasons(h.key for h in group)
    if len(group) < 2:
        return judged
    totals: Mapping[str, float] = {
        name: sum(getattr(read_features(corpus, group[0], h), name) for h in group[1:]) for name in reasons
    }
    ranked = sorted(totals, key=lambda name: (-round(totals[name] * getattr(weights, name), 6), name))
    shared = (reasons[name] for name in ranked if totals[name] >= (len(group) - 1) / 2.0)
    return (*judged, *shared)


def record_id(group: Sequence[Happening]) -> str:
    """The id of the record that these events make."""
    return stable_id("r", (f"{h.article} {h.event.id}" for h in group))
