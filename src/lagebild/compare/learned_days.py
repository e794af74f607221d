"""When somebody came to know of something, as reports tell it: warned in February or told only this morning."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from lagebild.compare.affinity import term_affinity
from lagebild.compare.choices import list_mutual
from lagebild.compare.clocks import JOINT
from lagebild.compare.corpus import Corpus
from lagebild.compare.groups import block_pairs, connect
from lagebild.compare.happenings import parse_days
from lagebild.compare.moments import CLOCK_SLACK_MINUTES, minutes_of_day
from lagebild.compare.told import Told, Topic, make_difference, tell_by_sentence
from lagebild.compare.twins import Place, Twins, are_twins
from lagebild.model.facts import Analysis, TimeExpression
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story, Verdict

MAX_DAYS = 40
"""Longer periods are no day on which somebody heard of something."""
MOST_DAYS_BETWEEN = 370
"""What somebody heard of years apart are two things."""
SAME, BODY, ALIKE, UNTOLD, UNLIKE = 2.0, 1.2, 1.0, 0.75, 0.1
"""How much speaks for one thing: the same one comes to know, one of the same body, or one called alike; one report
does not tell who; neither does, or the words for somebody without a name are others."""
VOICE, TWINS = 0.5, 0.6
"""How much it speaks for one thing that the same one tells it, and that the sentences are twins."""
MIN_SCORE = 1.2
"""So much must speak for one thing."""
SAME_WORD = 0.7
"""Affinity of two words from which one is a form or a part of the other."""
MIN_PART = 3
"""Shorter ends of words say nothing."""
UNTIL = "until"
BLOCK_REACH = 60
ACTING = frozenset({"person", "organisation", "org", "group"})
"""Kinds of those who come to know of something."""
ORDER = ("corrected_later", "conflicting", "coarser")
"""Of several verdicts on the days of one thing the first one is told."""


@dataclass(frozen=True, slots=True)
class Learned:
    """The day on which somebody comes to know of something, as one report tells it."""

    told: Told
    place: Place
    cue: tuple[Span, ...]
    """The words of the report that say who comes to know; another day that somebody gives for the same has them too."""
    learners: frozenset[str]
    """Who comes to know."""
    bodies: frozenset[str]
    """These and the bodies for which they act."""
    words: frozenset[str]
    """By what words the report calls them."""

    @property
    def key(self) -> tuple[str, str]:
        """Article id and where it stands."""
        return self.place[0], f"{self.told.spans[0].start:09d}"


def compare_learned_days(corpus: Corpus, story: Story, twins: Twins) -> list[Difference]:
    """Differences between the days on which reports have the same one come to know of something."""
    learned = [x for article in story.articles for x in _list_learned(corpus, article)]
    by_key = {x.key: x for x in learned}
    pairs = sorted(block_pairs([list(range(len(learned)))], reach=BLOCK_REACH))
    both = [(learned[i], learned[j]) for i, j in pairs]
    scores = {(a.key, b.key): _score(corpus, a, b, twins) for a, b in both if a.place[0] != b.place[0]}
    mutual = list_mutual({pair: score for pair, score in scores.items() if score >= MIN_SCORE})
    rivals = [(a.key, b.key) for a, b in both if a.place[0] == b.place[0] and a.cue == b.cue]
    groups = connect(by_key, [*rivals, *mutual])
    told = (_tell_group(corpus, story, [by_key[k].told for k in group]) for group in groups)
    return [difference for difference in told if difference is not None]


def _tell_group(corpus: Corpus, story: Story, told: Sequence[Told]) -> Difference | None:
    """The difference between all days that reports give for one thing; None where they fit or one report has them."""
    ordered = sorted(told, key=lambda t: (corpus.order[t.article], t.spans))
    judged = [(a, b, verdict) for a, b in combinations(ordered, 2) if (verdict := judge_learned(corpus, a, b))]
    for kind in ORDER:
        found = [(a, b, v) for a, b, v in judged if v.verdict == kind]
        apart = dict.fromkeys(t for a, b, _ in found for t in (a, b))
        if len({t.article for t in apart}) > 1:
            topic = Topic(story.id, "specificity" if kind == "coarser" else "time", "date")
            sides = [t for t in ordered if t in apart]
            return make_difference(topic, kind, sides, found[0][2].because)
    return None


def _list_learned(corpus: Corpus, article: str) -> Iterator[Learned]:
    times = {t.span: t for t in corpus.by_id[article].times}
    for index, here in tell_by_sentence(corpus, article, _tell):
        for told in here:
            cue = times[told.spans[0]].learners
            learners, words = _list_learners(corpus, article, cue[1:])
            bodies = frozenset(i for i in corpus.actor_ids(learners) if corpus.kind_of(i) in ACTING)
            yield Learned(told, (article, index), cue, learners, bodies, words)


def _tell(corpus: Corpus, article: str, time: TimeExpression) -> Told | None:
    days, published = parse_days(time.earliest, time.latest), corpus.day(article)
    if not time.learners or days is None or (days.last - days.first).days > MAX_DAYS:
        return None
    if published is not None and days.first > published:
        return None
    analysis = corpus.by_id[article]
    voices = corpus.canonical_ids(_speakers_at(analysis, time))
    # a time of day without a day of its own may be that of any day near
    minutes = minutes_of_day(time.value) if time.type == "TIME" and JOINT not in time.rule else None
    words = analysis.excerpt(time.span)
    return Told(article, words, (time.span,), minutes, minutes, days=days, status=time.edge, source=voices)


def _speakers_at(analysis: Analysis, time: TimeExpression) -> tuple[str, ...]:
    """Who tells the time: the speakers of the shortest statement around it."""
    around = [s for s in analysis.statements if any(c.contains(time.span) for c in s.content)]
    return min(around, key=lambda s: sum(len(c) for c in s.content)).speakers if around else ()


def _list_learners(corpus: Corpus, article: str, named: Sequence[Span]) -> tuple[frozenset[str], frozenset[str]]:
    """Who comes to know, and all words by which the report calls them."""
    analysis = corpus.by_id[article]
    meant = [
        e for e in analysis.entities if e.kind in ACTING and any(m.span.overlaps(s) for m in e.mentions for s in named)
    ]
    spans = [*named, *(m.span for e in meant for m in e.mentions)]
    words = frozenset(t for s in spans if not (word := analysis.excerpt(s)).islower() for t in corpus.terms(word))
    return corpus.canonical_ids(e.id for e in meant), words


def _score(corpus: Corpus, a: Learned, b: Learned, twins: Twins) -> float:
    """How much speaks for one thing that the same one comes to know."""
    first, second = a.told.days, b.told.days
    if first is None or second is None or not first.overlaps(second, slack=MOST_DAYS_BETWEEN):
        return 0.0
    who = _score_learners(corpus, a, b)
    alike = are_twins(twins, a.place, b.place)
    if who <= UNLIKE and not alike:
        return 0.0
    voice = VOICE * bool(a.told.source & b.told.source)
    return who and who + (corpus.meaning(a.place, b.place) or 0.0) + TWINS * alike + voice


def _score_learners(corpus: Corpus, a: Learned, b: Learned) -> float:
    if a.learners & b.learners:
        return SAME
    if a.bodies & b.bodies:
        return BODY
    if (a.learners & corpus.named and b.learners & corpus.named) or _are_of_two_kinds(corpus, a, b):
        return 0.0
    if not a.words or not b.words:
        return UNTOLD if a.words or b.words else UNLIKE
    alike = term_affinity(a.words, b.words) >= SAME_WORD or any(_ends_in(x, y) for x in a.words for y in b.words)
    return ALIKE if alike else UNLIKE


def _are_of_two_kinds(corpus: Corpus, a: Learned, b: Learned) -> bool:
    """Whether one report has a person come to know, and the other one a body or group."""
    kinds = [{corpus.kind_of(i) for i in x.learners} for x in (a, b)]
    return all(kinds) and kinds[0].isdisjoint(kinds[1])


def _ends_in(one: str, other: str) -> bool:
    """Whether the shorter word is the last part of the longer one: an office, the health office."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= MIN_PART and longer.endswith(shorter)


def judge_learned(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two days on which the same one came to know; whoever gives another day himself later corrects it."""
    if a.days is None or b.days is None or a.days == b.days:
        return None
    if a.low is not None and b.low is not None:
        return _judge_hours(a, b, abs(a.low - b.low))
    if UNTIL in {a.status, b.status}:
        return _judge_ignorance(a, b)
    if a.days.overlaps(b.days):
        return Verdict("coarser", f"{a.value} and {b.value} fit, one is less exact")
    if a.source & b.source and corpus.is_later(b.article, a.article):
        return Verdict("corrected_later", f"first told for {a.value}, later for {b.value}")
    return Verdict("conflicting", f"{a.value} and {b.value} have no day in common")


def _judge_hours(a: Told, b: Told, gap: float) -> Verdict | None:
    """Two times of day of which no report says on what day it was."""
    if gap <= CLOCK_SLACK_MINUTES:
        return None
    return Verdict("conflicting", f"{gap:.0f} minutes between {a.value} and {b.value}, if it is one day", 0.6)


def _judge_ignorance(a: Told, b: Told) -> Verdict | None:
    """Somebody who knew nothing until a day, and somebody who came to know before it."""
    unaware, aware = (a, b) if a.status == UNTIL else (b, a)
    if a.status == b.status or aware.days is None or unaware.days is None or aware.days.last >= unaware.days.first:
        return None
    return Verdict("conflicting", f"{aware.value} and {unaware.value} have no day in common")
