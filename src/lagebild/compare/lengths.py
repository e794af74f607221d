"""Lengths of time told of one thing: how long it lasted, lasts or is to last, whether an event carries it or not."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import inf

from lagebild.compare.affinity import telling_terms
from lagebild.compare.choices import list_mutual
from lagebild.compare.corpus import Corpus
from lagebild.compare.groups import group_by_score
from lagebild.compare.happenings import HAPPENED, Happening
from lagebild.compare.length_ties import Length, pair_lengths, score_lengths
from lagebild.compare.moments import parse_minutes
from lagebild.compare.others import Strangers
from lagebild.compare.told import APART, Told, Topic, find_differences, tell_by_sentence
from lagebild.compare.twins import Place
from lagebild.model.facts import TimeExpression
from lagebild.model.spans import cover
from lagebild.model.stories import Difference, Story, Verdict

ABOUT = 0.2
"""A length given as about so much may be this share off."""
ABOVE, BELOW = 1.35, 0.75
"""How far "a good hour" reaches up, and "almost an hour" down."""
ROUND_MINUTES = 30.0
"""Lengths in half hours and longer units are rounded, ..."""
ROUND_SHARE = 0.15
"""... by no more than this share."""
PLANNED = "planned"
"""Status of a length of what is still to come."""
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

Teller = Callable[[Corpus, str, TimeExpression], Told | None]
"""Makes a value of a time of an article; None for times that are not compared."""


def compare_lengths(
    corpus: Corpus,
    story: Story,
    records: Mapping[str, Sequence[Happening]],
    twins: Mapping[tuple[Place, Place], float],
    strangers: Strangers,
) -> list[Difference]:
    """Differences between lengths of time that are told of one thing; `records` are the happenings of each record."""
    homes = list_homes(records)
    lengths = [x for a in story.articles for x in list_timed(corpus, a, homes.get(a, ()), tell_length)]
    by_key = {x.key: x for x in lengths}
    scores = {(a.key, b.key): score_lengths(corpus, a, b, twins, strangers) for a, b in pair_lengths(lengths)}
    mutual = list_mutual({pair: score for pair, score in scores.items() if score > 0.0})
    groups = group_by_score(by_key, {p: scores[p] for p in mutual}, threshold=0.0, missing=-0.5)
    found: list[Difference] = []
    for group in groups:
        members = [by_key[k] for k in sorted(group, key=lambda k: (corpus.order[k[0]], k[1]))]
        home = next((r for x in members for r in sorted(x.records)), None)
        topic = Topic(story.id, "value", "duration", home)
        found += find_differences(corpus, topic, [x.told for x in members], judge_lengths)
    return [replace(d, kind="specificity") if d.verdict == "coarser" else d for d in found]


def list_homes(records: Mapping[str, Sequence[Happening]]) -> Mapping[str, Sequence[tuple[str, Happening]]]:
    """The happenings of each article with their records."""
    homes: dict[str, list[tuple[str, Happening]]] = defaultdict(list)
    for record, happenings in records.items():
        for happening in happenings:
            homes[happening.article].append((record, happening))
    return homes


def list_timed(corpus: Corpus, article: str, homes: Sequence[tuple[str, Happening]], tell: Teller) -> Iterator[Length]:
    """The times of an article that `tell` takes, with what comparing needs of each."""
    times = {t.span: t for t in corpus.by_id[article].times}
    for index, here in tell_by_sentence(corpus, article, tell):
        for told in here:
            time = times[told.spans[0]]
            tied = _tie(corpus, article, index, time, homes)
            status = PLANNED if tied and all(h.event.status not in HAPPENED for _, h in tied) else ""
            words = [telling_terms(corpus.terms(corpus.by_id[article].excerpt(s))) for s in time.topic]
            before = corpus.sentence_terms(article, index - 1) if not words else ()
            yield Length(
                told=replace(told, status=told.status or status),
                place=(article, index),
                core=words[0] if words else frozenset(),
                topic=frozenset(t for terms in words for t in terms) | telling_terms(before),
                names=corpus.names_at(article, index) | corpus.names_at(article, index - 1),
                happenings=tuple(h for _, h in tied),
                records=frozenset(record for record, _ in tied),
            )


def tell_length(corpus: Corpus, article: str, time: TimeExpression) -> Told | None:
    """A length of time in minutes with the bounds that its words set; None for other times and vague lengths."""
    minutes = parse_minutes(time.value)
    if time.type != "DURATION" or time.vague_period or not minutes:
        return None
    low, high = (minutes * share for share in MEANT.get(time.mod or "", (1.0, 1.0)))
    return Told(article, corpus.by_id[article].excerpt(time.span), (time.span,), low, high, time.mod is not None)


def _tie(
    corpus: Corpus, article: str, index: int, time: TimeExpression, homes: Sequence[tuple[str, Happening]]
) -> list[tuple[str, Happening]]:
    """The happenings that its words name, or the last one told before it where it hangs on nothing."""
    named = [(r, h) for r, h in homes if any(s.overlaps(t) for s in time.topic for t in h.event.trigger)]
    if named or time.topic:
        return named
    before = [(r, h) for r, h in homes if index - 1 <= h.sentence <= index and h.at.end <= time.span.start]
    return sorted(before, key=lambda pair: cover(pair[1].event.trigger))[-1:]


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
