"""Doubts whether two reports mean one thing, which turn a contradiction into a mere possibility."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.compare.affinity import read_features
from lagebild.compare.corpus import Corpus
from lagebild.compare.day_fit import compare_days
from lagebild.compare.happenings import Happening
from lagebild.compare.sketches import NAMED_KINDS
from lagebild.compare.told import Judge, Told
from lagebild.model.facts import TALK
from lagebild.model.stories import Verdict

SAME_WORD = 0.7
"""Affinity of two triggers from which both name one kind of happening."""
SHARED = 0.5
"""Share of actors, names or places that speaks for one happening."""
LIKE_MEANING = 0.45
"""Likeness in meaning of two sentences that tell the same."""
LIKE_WORDS = 0.25
"""Likeness in words of two sentences that tell the same."""
ENOUGH_SIGNS = 2
"""So many signs of one happening are needed before two values of it contradict each other."""
SIGNS_FOR_DAYS = 3
"""Things of one kind happen on several days: two days contradict each other only where nearly all else agrees."""
LIKE_SIZE = 3.0
"""Numbers of one thing hardly differ by more than this factor."""
NEWS_DAYS = 3
"""So many days after a happening it is the news of the day."""
HISTORY_DAYS = 30
"""Nobody dates the news of the day so far back: that is what came before."""
DOUBT = 0.5


def doubt_conflicts(judge: Judge, group: Sequence[Happening], *, enough: int = ENOUGH_SIGNS) -> Judge:
    """The judge with contradictions and newer numbers taken back where two events may be two happenings."""
    happenings = {(h.article, h.event.id): h for h in group}

    def judge_carefully(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = judge(corpus, a, b)
        left, right = happenings.get((a.article, a.event)), happenings.get((b.article, b.event))
        if verdict is None or not _says_much(verdict, a) or left is None or right is None:
            return verdict
        dated = a.days is not None and a.low is None
        two = _are_far_apart(a, b) or (a.low is not None and _are_of_others(corpus, left, right))
        two |= dated and (is_news_of_two_days(corpus, left, right) or _is_news_and_history(corpus, left, right))
        if not two and is_surely_one(corpus, left, right, enough=enough):
            return verdict
        return replace(verdict, verdict="compatible", because=f"{verdict.because}, if it is one happening", score=DOUBT)

    return judge_carefully


def _says_much(verdict: Verdict, told: Told) -> bool:
    """Whether a verdict holds of one happening only: two values that differ, or a number brought up to date."""
    is_number = told.low is not None or told.high is not None
    return verdict.verdict == "conflicting" or (is_number and verdict.verdict == "corrected_later")


def _are_far_apart(a: Told, b: Told) -> bool:
    """Whether two numbers are so unlike that they count a part and a whole, or two things."""
    first, second = (t.low if t.low is not None else t.high for t in (a, b))
    if first is None or second is None or min(first, second) <= 0:
        return False
    return max(first, second) > LIKE_SIZE * min(first, second)


def _are_of_others(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether each report says who or where it was, with nothing in common: a company's flights and a town's."""
    told = [_name_parties(corpus, h) for h in (a, b)]
    return all(told) and told[0].isdisjoint(told[1])


def _name_parties(corpus: Corpus, happening: Happening) -> frozenset[str]:
    event = happening.event
    told = (*event.by, *event.parties, *event.against, *((event.place,) if event.place else ()))
    return corpus.actor_ids(e for e in told if corpus.kind_of(e) in NAMED_KINDS)


def is_news_of_two_days(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether each report tells what happened just before it came out: then each has its own happening."""
    if a.days is None or b.days is None or not (_is_news(corpus, a) and _is_news(corpus, b)):
        return False
    first, second = corpus.day(a.article), corpus.day(b.article)
    if first is None or second is None:
        return False
    return (second > first and b.days.last > a.days.last) or (first > second and a.days.last > b.days.last)


def _is_news_and_history(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether one report tells the news of its day and the other one what was weeks or years before or after."""
    if a.days is None or b.days is None or not (_is_news(corpus, a) or _is_news(corpus, b)):
        return False
    return not a.days.overlaps(b.days, slack=HISTORY_DAYS)


def _is_news(corpus: Corpus, happening: Happening) -> bool:
    published = corpus.day(happening.article)
    if published is None or happening.days is None:
        return False
    return 0 <= (published - happening.days.last).days <= NEWS_DAYS


def is_surely_one(corpus: Corpus, a: Happening, b: Happening, *, enough: int = ENOUGH_SIGNS) -> bool:
    """Whether the words, names and places of two events leave little doubt that both are one happening."""
    features = read_features(corpus, a, b)
    if a.event.type == b.event.type == TALK and compare_days(a, b) not in ("same", "overlap", "moved"):
        return False  # talks between the same parties are held again and again: only the day tells them apart
    signs = (
        features.trigger >= SAME_WORD or _are_held_alike(a, b),
        max(features.names, features.shared_actors) >= SHARED,
        features.place >= SHARED,
        features.meaning >= LIKE_MEANING or features.words >= LIKE_WORDS,
        bool(features.same_day_sure),
    )
    return sum(signs) >= enough and (signs[0] or signs[3])


def _are_held_alike(a: Happening, b: Happening) -> bool:
    """Whether both name talks of one channel: "they phoned" and "the call"."""
    return a.event.type == b.event.type == TALK and a.event.channel is not None and a.event.channel == b.event.channel
