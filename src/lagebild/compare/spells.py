"""Since when or until when something is so, told of one thing by the words on which the time hangs."""

from dataclasses import replace
from datetime import timedelta
from math import inf

from lagebild.compare.choices import list_mutual
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import DaySpan, parse_days
from lagebild.compare.length_ties import SAME_WORD, Length, are_apart, pair_lengths, read_length_features, weights
from lagebild.compare.lengths import list_voices
from lagebild.compare.moments import judge_days
from lagebild.compare.story_times import StoryTimes, list_told
from lagebild.compare.told import APART, Told, Topic, find_differences
from lagebild.compare.weighing import weigh
from lagebild.model.facts import TimeExpression
from lagebild.model.stories import Difference, Verdict

MAX_DAYS = 366
"""Longer periods date nothing in particular."""
BIAS = -5.0
"""Log odds that two times of one edge with nothing in common are of one thing: a story has many."""
UNTIL = "until"
MIDNIGHT, ONE_DAY = "T00:00", timedelta(days=1)
ABOUT = {"since": "start", "from": "start", UNTIL: "end"}
"""What a difference between times of an edge is about."""


def compare_spells(times: StoryTimes) -> list[Difference]:
    """Differences between times since or until which one thing is so."""
    corpus = times.corpus
    told = [x for told in list_told(times, _tell).values() for x in told]
    pairs = [(a, b) for a, b in pair_lengths(told) if a.told.status == b.told.status]
    scores = {(a.key, b.key): _score(times, a, b) for a, b in pairs}
    mutual = set(list_mutual({pair: score for pair, score in scores.items() if score > 0.0}))
    found: list[Difference] = []
    for a, b in pairs:
        if (a.key, b.key) in mutual:
            record = min(a.records | b.records, default=None)
            topic = Topic(times.story.id, "time", ABOUT[a.told.status], record)
            found += find_differences(corpus, topic, [x.told for x in (a, b)], judge_spells)
    return [replace(d, kind="specificity") if d.verdict == "coarser" else d for d in found]


def _tell(corpus: Corpus, article: str, time: TimeExpression) -> Told | None:
    days = _days_of(time)
    if time.edge not in ABOUT or days is None or (days.last - days.first).days > MAX_DAYS:
        return None
    return Told(article, corpus.by_id[article].excerpt(time.span), (time.span,), days=days, status=time.edge)


def _days_of(time: TimeExpression) -> DaySpan | None:
    """The days of a time; until midnight means until the end of the day before."""
    days = parse_days(time.earliest, time.latest)
    if days is None or time.edge != UNTIL or not (time.value or "").endswith(MIDNIGHT):
        return days
    return DaySpan(days.first - ONE_DAY, days.last - ONE_DAY)


def _score(times: StoryTimes, a: Length, b: Length) -> float:
    """Log odds that two times are of one thing, which some word on which one of them hangs must name."""
    features = replace(read_length_features(times.corpus, a, b, times.twins), near=0.0)
    if features.core < SAME_WORD or are_apart(a, b, times.strangers):
        return -inf
    return BIAS + weigh(features, weights)


def judge_spells(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two times of one thing: what began or ended had one day, what is still to come may be moved."""
    if list_voices(corpus, a) is not None or list_voices(corpus, b) is not None:
        return APART
    verdict = judge_days(corpus, replace(a, status=""), replace(b, status=""))
    if verdict is None or a.days is None or b.days is None or a.days.overlaps(b.days):
        return verdict
    if a.status == "from" and any(_is_past(corpus, t) for t in (a, b)):
        return APART  # what begins again and again has many such days
    if all(_is_past(corpus, t) for t in (a, b)) or not corpus.is_later(b.article, a.article):
        return Verdict("conflicting", f"{a.value} and {b.value} have no day in common")
    return Verdict("corrected_later", f"first told for {a.value}, later for {b.value}")


def _is_past(corpus: Corpus, told: Told) -> bool:
    published = corpus.day(told.article)
    return told.days is not None and published is not None and told.days.first <= published
