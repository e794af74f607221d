"""Lengths of time told of one thing: how long it lasted, lasts or is to last, whether an event carries it or not."""

from dataclasses import replace
from math import inf

from lagebild.compare.choices import list_mutual
from lagebild.compare.corpus import Corpus
from lagebild.compare.groups import group_by_score
from lagebild.compare.length_ties import pair_lengths, score_lengths
from lagebild.compare.moments import parse_minutes
from lagebild.compare.story_times import PLANNED, StoryTimes, list_told
from lagebild.compare.told import APART, Told, Topic, find_differences
from lagebild.model.facts import TimeExpression
from lagebild.model.stories import Difference, Verdict

ABOUT = 0.2
"""A length given as about so much may be this share off."""
ABOVE, BELOW = 1.35, 0.75
"""How far "a good hour" reaches up, and "almost an hour" down."""
ROUND_MINUTES = 30.0
"""Lengths in half hours and longer units are rounded, ..."""
ROUND_SHARE = 0.15
"""... by no more than this share."""
WISHES = frozenset({"demand", "threaten", "promise"})
"""Acts of which everybody sets his own length."""
MEANT = {
    "LESS_THAN": (BELOW, 1.0),
    "MORE_THAN": (1.0, ABOVE),
    "APPROX": (1.0 - ABOUT, 1.0 + ABOUT),
    "EQUAL_OR_MORE": (1.0, inf),
    "EQUAL_OR_LESS": (0.0, 1.0),
}
"""The share of the number from which and up to which such a length may be meant."""


def compare_lengths(times: StoryTimes) -> list[Difference]:
    """Differences between lengths of time that are told of one thing."""
    corpus = times.corpus
    lengths = [x for told in list_told(times, tell_length).values() for x in told]
    by_key = {x.key: x for x in lengths}
    scores = {
        (a.key, b.key): score_lengths(corpus, a, b, times.twins, times.strangers) for a, b in pair_lengths(lengths)
    }
    mutual = list_mutual({pair: score for pair, score in scores.items() if score > 0.0})
    groups = group_by_score(by_key, {p: scores[p] for p in mutual}, threshold=0.0, missing=-0.5)
    found: list[Difference] = []
    for group in groups:
        members = [by_key[k] for k in sorted(group, key=lambda k: (corpus.order[k[0]], k[1]))]
        home = next((r for x in members for r in sorted(x.records)), None)
        topic = Topic(times.story.id, "value", "duration", home)
        found += find_differences(corpus, topic, [x.told for x in members], judge_lengths)
    return [replace(d, kind="specificity") if d.verdict == "coarser" else d for d in found]


def tell_length(corpus: Corpus, article: str, time: TimeExpression) -> Told | None:
    """A length of time in minutes with the bounds that its words set; None for other times and vague lengths."""
    minutes = parse_minutes(time.value)
    if time.type != "DURATION" or time.vague_period or not minutes:
        return None
    low, high = (minutes * share for share in MEANT.get(time.mod or "", (1.0, 1.0)))
    return Told(article, corpus.by_id[article].excerpt(time.span), (time.span,), low, high, time.mod is not None)


def judge_lengths(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two lengths of one thing: a later report brings up to date only what was still to come."""
    if a.low is None or a.high is None or b.low is None or b.high is None or _are_two_wishes(corpus, a, b):
        return APART
    if (a.low, a.high) == (b.low, b.high) or _read_minutes(corpus, a) == _read_minutes(corpus, b):
        return None
    if _fit(a.low, a.high, b.low, b.high):
        exact = a.low == a.high or b.low == b.high
        return Verdict("coarser" if exact else "compatible", f"{a.value} and {b.value} fit")
    if a.status == PLANNED and corpus.is_later(b.article, a.article):
        return Verdict("corrected_later", f"{a.value} first and {b.value} in a later report")
    return Verdict("conflicting", f"{a.value} and {b.value} exclude each other")


def _read_minutes(corpus: Corpus, told: Told) -> float | None:
    """The number of minutes whatever the words make of it: "at least two hours" are two hours."""
    times = corpus.by_id[told.article].times
    return next((parse_minutes(t.value) for t in times if t.span == told.spans[0]), None)


def _fit(low: float, high: float, other_low: float, other_high: float) -> bool:
    """Whether two lengths may be the same one, be it that one is told in longer units and so rounded."""
    if low <= other_high and other_low <= high:
        return True
    round_ones = [not x % ROUND_MINUTES and not y % ROUND_MINUTES for x, y in ((low, high), (other_low, other_high))]
    gap = max(low - other_high, other_low - high)
    return any(round_ones) and not all(round_ones) and gap <= ROUND_SHARE * max(low, other_low)


def _are_two_wishes(corpus: Corpus, a: Told, b: Told) -> bool:
    """Whether one is what somebody wants, and the other one what is so or what somebody else wants or offers."""
    first, second = (list_voices(corpus, told) for told in (a, b))
    return first != second and (first is None or second is None or not first & second)


def list_voices(corpus: Corpus, told: Told) -> frozenset[str] | None:
    """Who wants it to last so long; None where nobody does."""
    said = corpus.by_id[told.article].statements
    own = [s for s in said if s.act in WISHES and any(c.contains(told.spans[0]) for c in s.content)]
    return frozenset(actor for s in own for actor in corpus.actor_ids(s.speakers)) if own else None
