"""Records: which events of different articles are one real happening."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import inf

from lagebild.compare.affinity import (
    LIKE_MEANING,
    LIKE_WORDS,
    PART_OF,
    SHARED_PART,
    Features,
    read_features,
    trigger_affinity,
)
from lagebild.compare.choices import Key, Pair, prefer_mutual
from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.day_fit import are_far_apart, compare_days, is_not_yet, was_before_the_plan
from lagebild.compare.fates import SHARED_FATES
from lagebild.compare.groups import block_pairs
from lagebild.compare.happenings import (
    HAPPENED,
    PAIR,
    Happening,
    are_elsewhere,
    are_other_deeds,
    are_rivals,
    list_happenings,
    meet_others,
)
from lagebild.compare.moments import MINUTES_A_DAY, parse_minutes
from lagebild.compare.others import are_held_apart, are_of_others, are_other_talks
from lagebild.compare.rows import are_of_other_numbers, is_first_of_several
from lagebild.compare.taken_up import take_up_talks
from lagebild.compare.weighing import weigh
from lagebild.model.facts import TALK
from lagebild.model.stories import Story

BIAS = -3.0
"""Log odds that two events of one story which share nothing are one happening."""
weights = Features(
    same_type=1.3,
    other_type=-1.8,
    same_day=0.9,
    same_day_sure=1.1,
    near_day_sure=-2.5,
    overlapping_days=0.8,
    other_day=-1.0,
    other_day_sure=-1.0,
    apart=-0.8,
    apart_sure=-0.7,
    apart_moved=-0.5,
    shared_actors=0.1,
    other_actors=-0.3,
    names=0.5,
    trigger=3.0,
    words=0.3,
    meaning=2.6,
    other_channel=-0.3,
    stale=-2.3,
    not_yet=-3.3,
    place=0.9,
    figures=0.1,
    leads=0.9,
    unreal=-0.6,
    same_status=0.2,
    same_duration=1.3,
    other_duration=-1.1,
    rival_actors=-0.5,
    rival_parties=-0.4,
    same_talk=0.8,
    same_number=1.5,
)
"""Log odds by feature: logistic regression over the event pairs of annotated stories, rounded, then moved by hand."""
THRESHOLD = -0.2
"""Mean log odds above which groups of events are joined; they are raised for pairs that choose each other."""
MIN_ALONE = -1.3
"""A pair below this is not one happening, even where neither side has a better match."""
COUNTED = 0.5
"""Share of the pairs that count: a mention in passing shares little with most others of its happening."""
SAME_ARTICLE = -2.0
"""Two events of one article have no other article to choose each other in, so that they gain by nothing else."""
TOLD_TWICE = 3.0
"""Log odds for two mentions of a talk in one report that have parties and day or their length in common."""
OTHER_LENGTH = 1.8
"""Nobody mistakes the length of a talk by this factor."""
RARE_WORD = 0.6
"""Rarity of a word from which two sentences that share it may tell one happening."""
MISFORTUNES = frozenset({"ACCIDENT", "DISASTER"})
"""Types of what befalls a place, and is what its story is about."""
SHARE = "percent"
"""The kind of a figure that tells by how much something rose, or how much of it there is."""
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
    happenings = take_up_talks(list_happenings(corpus, story))
    by_key = {h.key: h for h in happenings}
    scores = {(a, b): score_pair(corpus, by_key[a], by_key[b]) for a, b in _candidates(corpus, happenings)}
    scores |= dict.fromkeys(_list_excluded(scores), -inf)
    raised = prefer_mutual(scores, lowest=BIAS)
    raised |= {
        (a, b): s for (a, b), s in scores.items() if s >= MIN_ALONE and _have_only_type(corpus, by_key[a], by_key[b])
    }
    likely = {pair: raised[pair] for pair, score in scores.items() if score >= MIN_ALONE or score == -inf}
    groups = corpus.ties.group(by_key, likely, threshold=THRESHOLD, missing=BIAS, counted=COUNTED)
    order = {h.key: i for i, h in enumerate(happenings)}
    return [[by_key[k] for k in sorted(group, key=order.__getitem__)] for group in groups]


def _list_excluded(scores: Mapping[Pair, float]) -> list[Pair]:
    """Pairs of which one side is told again in its report by words that surely tell of another happening."""
    again: dict[Key, list[Key]] = defaultdict(list)
    for (a, b), score in scores.items():
        if a[0] == b[0] and score >= TOLD_TWICE:
            again[a].append(b)
            again[b].append(a)
    apart = [pair for pair, score in scores.items() if score == -inf and pair[0][0] != pair[1][0]]
    found = [(x, z) for a, b in apart for x, y in ((a, b), (b, a)) for z in again[y]]
    return [pair if pair in scores else pair[::-1] for pair in found]


def _have_only_type(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether two happenings have nothing in common but their type; a story has its one disaster in many words."""
    if {a.event.type, b.event.type} <= MISFORTUNES:
        return False
    f = read_features(corpus, a, b)
    tied = f.trigger or f.shared_actors or f.names or f.place or f.figures or f.same_duration or f.same_talk
    over = {a.event.status, b.event.status} <= HAPPENED
    dated = f.same_type and (f.same_day or (over and f.overlapping_days))
    return not (tied or dated or f.meaning >= LIKE_MEANING or f.words >= LIKE_WORDS)


def _candidates(corpus: Corpus, happenings: Sequence[Happening]) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    blocks: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for happening in happenings:
        for feature in {*_block_features(happening), *_rare_words(corpus, happening)}:
            blocks[feature].append(happening.key)
    return sorted(block_pairs(blocks.values(), reach=BLOCK_REACH))


def _rare_words(corpus: Corpus, happening: Happening) -> Iterable[str]:
    return (f"beside {t}" for t in happening.words if corpus.rarity(t) >= RARE_WORD)


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
    if are_kept_apart(corpus, a, b):
        return -inf
    features = read_features(corpus, a, b)
    if features.other_type and features.trigger <= SHARED_PART:
        return -inf  # of unlike types, and called by other words
    score = BIAS + weigh(features, weights)
    if a.article != b.article:
        return score
    told_twice = _is_told_twice(a, b, features) or _is_one_fate(corpus, a, b)
    return max(TOLD_TWICE, score) if told_twice else score + SAME_ARTICLE


def _is_told_twice(a: Happening, b: Happening, features: Features) -> bool:
    """Whether a report comes back to one talk: by a bare noun, or with the same parties on one day or length."""
    if a.takes_up == b.event.id or b.takes_up == a.event.id:
        return True
    if a.event.type != b.event.type or features.rival_parties:
        return False
    return bool(features.same_talk) or (a.event.duration is not None and a.event.duration == b.event.duration)


def _is_one_fate(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether a report tells again that somebody was arrested or died, which nobody is twice in one report."""
    if a.event.type != b.event.type or a.event.type not in SHARED_FATES:
        return False
    over = {a.event.status, b.event.status} <= HAPPENED
    whom = [corpus.canonical_ids(h.event.against) for h in (a, b)]
    return over and bool(whom[0] & whom[1]) and compare_days(a, b) in ("", "same", "overlap")


def are_kept_apart(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether doers, days, parties or lengths exclude one happening however alike the words are."""
    if are_other_deeds(a, b) or are_of_other_numbers(a, b) or are_of_others(corpus, a, b):
        return True
    talks = a.event.type == b.event.type == TALK
    if talks and (are_held_apart(a, b) or are_other_talks(corpus, a, b)):
        return True
    if a.article == b.article:
        return _are_apart_in_one_report(corpus, a, b, talks=talks)
    if are_far_apart(a, b) or was_before_the_plan(corpus, a, b) or was_before_the_plan(corpus, b, a):
        return True
    if not talks:
        return False
    if compare_days(a, b) in ("other", "apart") or is_not_yet(corpus, a, b) or is_not_yet(corpus, b, a):
        return True  # talks of two days are two talks
    return are_rivals(a, b) or _differ_in_length(a, b)


def _are_apart_in_one_report(corpus: Corpus, a: Happening, b: Happening, *, talks: bool) -> bool:
    day = compare_days(a, b)
    if _are_two_of_a_kind(corpus, a, b) or day in ("other", "near"):
        return True
    if not talks and day not in ("same", "overlap") and is_first_of_several(a, b):
        return True
    if day == "moved" and (_stays_on_its_day(a, b) or _stays_on_its_day(b, a)):
        return True
    return (day == "apart" and _tells_two_days(a, b)) or (talks and meet_others(a, b))


def _are_two_of_a_kind(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether one report tells by one word what was done here and there, by or to others, or of two shares."""
    if trigger_affinity(a.trigger, b.trigger) < PART_OF:
        return False
    if _have_other_shares(a, b):
        return True
    if not are_elsewhere(a, b):
        return False
    befell = [corpus.actor_ids(h.event.against) for h in (a, b)]
    return any(left and right and not left & right for left, right in ((a.actors, b.actors), befell))


def _stays_on_its_day(moved: Happening, planned: Happening) -> bool:
    """Whether one thing is put off to a day, and what another word names is planned for another day all the same."""
    put_off = moved.event.status == "postponed" and moved.days is not None and moved.days.exact
    stays = planned.event.status == "scheduled" and planned.sure_day
    return put_off and stays and trigger_affinity(moved.trigger, planned.trigger) < PART_OF


def _have_other_shares(a: Happening, b: Happening) -> bool:
    """Whether two sentences give each one share, and another one: what rises by two shares is two things."""
    left, right = ([f.value for f in h.event.figures if f.what == SHARE] for h in (a, b))
    one_each = len(left) == len(right) == 1 and None not in (*left, *right)
    return one_each and a.sentence != b.sentence and left != right


def _tells_two_days(a: Happening, b: Happening) -> bool:
    """Whether one report dates what goes on and what is planned, neither of them by the day of anything else."""
    return a.sure_day and b.sure_day and len({a.event.status, b.event.status} & HAPPENED) == 1


def _differ_in_length(a: Happening, b: Happening) -> bool:
    if compare_days(a, b) == "same" and len(a.known & b.known) >= PAIR:
        return False  # nobody holds two such talks a day, but two may tell of its length
    lengths = sorted(m for h in (a, b) if (m := parse_minutes(h.duration)) is not None and m < MINUTES_A_DAY)
    return len(lengths) == 2 and lengths[1] >= OTHER_LENGTH * lengths[0]


def explain_group(corpus: Corpus, group: Sequence[Happening]) -> tuple[str, ...]:
    """What people said of them, then what the events of a group share with the first one, most telling first."""
    judged = corpus.ties.reasons(h.key for h in group)
    if len(group) < 2:
        return judged
    shared_with = [read_features(corpus, group[0], h) for h in group[1:]]
    totals: Mapping[str, float] = {name: sum(getattr(one, name) for one in shared_with) for name in reasons}
    ranked = sorted(totals, key=lambda name: (-round(totals[name] * getattr(weights, name), 6), name))
    shared = (reasons[name] for name in ranked if totals[name] >= (len(group) - 1) / 2.0)
    return (*judged, *shared)


def record_id(group: Sequence[Happening]) -> str:
    """The id of the record that these events make."""
    return stable_id("r", (f"{h.article} {h.event.id}" for h in group))
