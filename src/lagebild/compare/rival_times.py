"""Times that two sources of one report give for one thing: "the rescuers say 14:10, the neighbours 14:45"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from lagebild.compare.affinity import PART_OF, RESIDUE, trigger_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.count_mentions import asserting
from lagebild.compare.happenings import parse_days
from lagebild.compare.lengths import judge_lengths, tell_length
from lagebild.compare.moments import minutes_of_day
from lagebild.compare.rival_counts import name_rivals, speak_for_one
from lagebild.compare.told import APART, Told, Topic, make_difference
from lagebild.compare.twins import Place
from lagebild.model.facts import Analysis, Event, Statement, TimeExpression
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story

CLOCK, DAY, LENGTH = "start", "date", "duration"
"""What a time tells of a happening."""
MOST_WORDS = 2
"""A content of so few words beside its time takes up what the other one speaks of."""
LIKE_MEANING = 0.35
"""Two sentences so much alike, with a happening of one kind in each, tell of one."""
ROUNDED_MINUTES = 15.0
"""So far apart about the same hour may be told."""


@dataclass(frozen=True, slots=True)
class DatedStatement:
    """A statement with its one time of a kind."""

    statement: Statement
    told: Told
    sentence: int
    sources: frozenset[str]
    """Who says so, in the names of the comparison."""
    event: Event | None
    """What the time dates, inside the statement."""


def contrast_times(corpus: Corpus, story: Story, records: Mapping[Place, str]) -> list[Difference]:
    """A contradiction for every two sources of one report that give two times for one thing."""
    found = []
    for article in story.articles:
        analysis = corpus.by_id[article]
        for what in (CLOCK, DAY, LENGTH):
            dated = [d for s in analysis.statements if (d := _read(corpus, analysis, s, what)) is not None]
            for a, b in combinations(sorted(dated, key=lambda d: d.told.spans[0]), 2):
                if _are_rivals(corpus, a, b) and _differ(corpus, a, b, what):
                    record = records.get((article, a.sentence))
                    found.append(_contradict(corpus, Topic(story.id, "time", what, record), a, b))
    return found


def _read(corpus: Corpus, analysis: Analysis, statement: Statement, what: str) -> DatedStatement | None:
    """A statement that somebody vouches for with its only time of this kind."""
    if not statement.speakers or statement.act not in asserting or statement.polarity == "negative":
        return None
    inside = [t for t in analysis.times if any(c.contains(t.span) for c in statement.content)]
    told = [(t, one) for t in inside if (one := _tell(corpus, analysis.article.id, t, what)) is not None]
    if len(told) != 1 or _is_conditional(statement, told[0][0].span):
        return None
    time, one = told[0]
    sentence = corpus.sentence_at(analysis.article.id, time.span.start)
    own = (e for e in analysis.events if e.statement == statement.id)
    event = next((e for e in own if e.time.source == time.id or (what == LENGTH and e.duration == time.value)), None)
    sources = corpus.canonical_ids(statement.speakers)
    return DatedStatement(statement, one, sentence, sources, event)


def _is_conditional(statement: Statement, time: Span) -> bool:
    return any(c.contains(time) for c in statement.condition)


def _tell(corpus: Corpus, article: str, time: TimeExpression, what: str) -> Told | None:
    words, minutes = corpus.by_id[article].excerpt(time.span), minutes_of_day(time.value)
    if what == LENGTH:
        return tell_length(corpus, article, time)
    if what == CLOCK:
        slack = 0.0 if time.mod is None else ROUNDED_MINUTES
        return None if minutes is None else Told(article, words, (time.span,), minutes - slack, minutes + slack)
    days = parse_days(time.earliest, time.latest)
    exact = days is not None and days.exact and minutes is None and time.mod is None
    return Told(article, words, (time.span,), days=days) if exact else None


def _are_rivals(corpus: Corpus, a: DatedStatement, b: DatedStatement) -> bool:
    """Whether the second one, of somebody else, stands near the first and speaks of the same."""
    if a.statement is b.statement or not 0 <= b.sentence - a.sentence <= 1:
        return False
    return not speak_for_one(corpus, a.sources, b.sources) and (_is_bare(corpus, b) or _tell_one(corpus, a, b))


def _is_bare(corpus: Corpus, dated: DatedStatement) -> bool:
    """Whether hardly a word stands beside the time, and no noun."""
    analysis, time = corpus.by_id[dated.told.article], dated.told.spans[0]
    words = [word for part in _list_rest(dated.statement.content, time) for word in analysis.excerpt(part).split()]
    return len(words) <= MOST_WORDS and not any(word[:1].isupper() for word in words)


def _list_rest(content: Sequence[Span], time: Span) -> Iterator[Span]:
    """The words of a content before and behind its time."""
    for span in content:
        if not span.overlaps(time):
            yield span
        elif span.start < time.start:
            yield Span(span.start, time.start)
        if span.contains(time) and time.end < span.end:
            yield Span(time.end, span.end)


def _tell_one(corpus: Corpus, a: DatedStatement, b: DatedStatement) -> bool:
    """Whether both date happenings of one kind, called by one word or in sentences that mean the same."""
    if a.event is None or b.event is None or a.event.type != b.event.type:
        return False
    left, right = (frozenset(corpus.terms_in(d.told.article, e.trigger)) for d, e in ((a, a.event), (b, b.event)))
    if trigger_affinity(left, right) >= PART_OF:
        return True
    meaning = corpus.meaning((a.told.article, a.sentence), (b.told.article, b.sentence)) or 0.0
    return a.event.type != RESIDUE and a.sentence != b.sentence and meaning >= LIKE_MEANING


def _differ(corpus: Corpus, a: DatedStatement, b: DatedStatement, what: str) -> bool:
    if what == LENGTH:
        verdict = judge_lengths(corpus, a.told, b.told)
        return verdict is not None and verdict is not APART and verdict.verdict == "conflicting"
    if what == DAY:
        return a.told.days != b.told.days
    lows, highs = ([d.told.low or 0.0 for d in (a, b)], [d.told.high or 0.0 for d in (a, b)])
    return max(lows) > min(highs)


def _contradict(corpus: Corpus, topic: Topic, a: DatedStatement, b: DatedStatement) -> Difference:
    because = f"told by {name_rivals(corpus, a.sources, b.sources)}, both in one article only"
    return make_difference(topic, "conflicting", (a.told, b.told), because)
