"""One value that one article tells of a record, and how pairs of them become differences."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.happenings import DaySpan
from lagebild.model.facts import TimeExpression
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue, Difference, Evidence, Verdict


@dataclass(frozen=True, slots=True)
class Told:
    """What one article says of one attribute."""

    article: str
    value: str
    spans: tuple[Span, ...]
    low: float | None = None
    """Lower bound of a number, minutes of a duration or minutes of day; None without bound."""
    high: float | None = None
    rounded: bool = False
    """Given as about so much."""
    days: DaySpan | None = None
    status: str = ""
    source: frozenset[str] = field(default=frozenset())
    """Who is named for it; empty when the article vouches for it itself."""
    reached: bool = False
    """A count that is told to have come to so much by now."""
    standing: bool = False
    """A number that no later report counts on."""
    event: str = ""
    """Id of the event in the article that carries it; empty when none does."""


Judge = Callable[[Corpus, Told, Told], Verdict | None]
"""Compares what an article told first with what another told later; None when both tell the same."""

Judged = tuple[Told, Told, Verdict | None]
"""What an article told first, what another one told later, and what comparing both says."""
RIVAL_SHARE = 1.1
"""Numbers of one report that two sources give for one thing differ by no more than this factor."""
APART = Verdict("apart", "they tell of two things")
"""For a pair that has nothing to do with each other, so that it neither differs nor agrees."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a difference is about."""

    story: str
    kind: str
    about: str
    record: str | None = None


def find_differences(corpus: Corpus, topic: Topic, told: Sequence[Told], judge: Judge) -> list[Difference]:
    """One difference for each verdict that pairs of articles get."""
    by_article: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        by_article[one.article].append(one)
    ordered = sorted(by_article, key=corpus.order.__getitem__)
    pairs: dict[str, list[tuple[Told, Told, Verdict]]] = defaultdict(list)
    for first, second in combinations(ordered, 2):
        judged = [(a, b, judge(corpus, a, b)) for a in by_article[first] for b in by_article[second]]
        judged = [j for j in judged if j[2] is not APART]
        if not judged or any(verdict is None for _, _, verdict in judged):
            continue
        a, b, verdict = min(judged, key=_distance)
        if verdict is not None:
            pairs[verdict.verdict] += [(a, b, verdict), *_told_again(judged, a, b, verdict)]
            pairs[verdict.verdict] += _rivals_inside(judged, a, b, verdict)
    return [_make_difference(topic, verdict, found) for verdict, found in pairs.items()]


def _told_again(judged: Sequence[Judged], a: Told, b: Told, verdict: Verdict) -> list[tuple[Told, Told, Verdict]]:
    """The other places in which both articles tell these values: they prove them as well."""
    alike = ((x, y) for x, y, other in judged if other == verdict and (x.value, y.value) == (a.value, b.value))
    return [(x, y, verdict) for x, y in alike if (x, y) != (a, b)]


def _rivals_inside(judged: Sequence[Judged], a: Told, b: Told, verdict: Verdict) -> list[tuple[Told, Told, Verdict]]:
    """Pairs with another value of one of both articles, near the first one, that are judged alike."""
    return [
        (x, y, other)
        for x, y, other in judged
        if other is not None and other.verdict == verdict.verdict and (x, y) != (a, b)
        if (x == a and _are_near(y, b)) or (y == b and _are_near(x, a))
    ]


def _are_near(a: Told, b: Told) -> bool:
    """Whether two sources of one report may give both numbers for one thing."""
    if a.days != b.days or a.low is None or b.low is None or min(a.low, b.low) <= 0.0:
        return False
    return max(a.low, b.low) <= RIVAL_SHARE * min(a.low, b.low)


def _distance(judged: tuple[Told, Told, Verdict | None]) -> tuple[bool, float]:
    """Milder verdicts and nearer values first: an article that tells several values is read kindly."""
    a, b, verdict = judged
    gap = abs((a.low or a.high or 0.0) - (b.low or b.high or 0.0))
    return verdict is not None and verdict.verdict == "conflicting", gap


def _make_difference(topic: Topic, verdict: str, pairs: Sequence[tuple[Told, Told, Verdict]]) -> Difference:
    told = list(dict.fromkeys(t for a, b, _ in pairs for t in (a, b)))
    return make_difference(topic, verdict, told, pairs[0][2].because)


def make_difference(topic: Topic, verdict: str, told: Iterable[Told], because: str) -> Difference:
    """A difference with one side for each value."""
    return lay_out_difference(topic, verdict, make_sides(told), because)


def lay_out_difference(topic: Topic, verdict: str, sides: tuple[AttributeValue, ...], because: str) -> Difference:
    """A difference between these sides, known by them."""
    members = [
        topic.story,
        topic.record,
        topic.kind,
        topic.about,
        verdict,
        *(f"{e}" for s in sides for e in s.evidence),
    ]
    return Difference(
        stable_id("d", members), topic.story, topic.kind, topic.about, topic.record, verdict, sides, because
    )


def make_sides(told: Iterable[Told]) -> tuple[AttributeValue, ...]:
    """One attribute value for each value told, with its articles and proofs."""
    return join_sides(
        AttributeValue(one.value, (one.article,), tuple(Evidence(one.article, span) for span in one.spans))
        for one in told
    )


def join_sides(sides: Iterable[AttributeValue]) -> tuple[AttributeValue, ...]:
    """The sides, those of one value as one with all their articles and proofs."""
    by_value: dict[str, list[AttributeValue]] = defaultdict(list)
    for side in sides:
        by_value[side.value].append(side)
    return tuple(
        AttributeValue(
            value,
            tuple(dict.fromkeys(article for side in group for article in side.articles)),
            tuple(dict.fromkeys(proof for side in group for proof in side.evidence)),
        )
        for value, group in by_value.items()
    )


def tell_by_sentence(
    corpus: Corpus, article: str, tell: Callable[[Corpus, str, TimeExpression], Told | None]
) -> list[tuple[int, tuple[Told, ...]]]:
    """The sentences of an article that tell a time, in text order, each with what `tell` makes of its times.

    Headings are left out: lines that say when the page came out stand among them.
    """
    by_sentence: dict[int, list[Told]] = defaultdict(list)
    headings = corpus.by_id[article].article.spans_of("heading")
    for time in corpus.by_id[article].times:
        told = tell(corpus, article, time)
        if told is not None and not any(time.span.overlaps(h) for h in headings):
            by_sentence[corpus.sentence_at(article, time.span.start)].append(told)
    return [(index, tuple(told)) for index, told in sorted(by_sentence.items())]
