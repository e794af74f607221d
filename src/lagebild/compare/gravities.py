"""What weighs most in a story (deaths, injuries, arrests, lost jobs), told by others and left out by a later report."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import UNREAL, Happening, parse_days
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.facts import ANY_HARM, DENIED, GRAVE, HARM, MILD, TOLD, Stance
from lagebild.model.spans import Span, cover
from lagebild.model.stories import Difference, Story

MIN_TELLERS = 2
"""So many reports must tell a matter before the silence of another one is worth a word."""
NEWS_DAYS = 14
"""So many days after the last report that told it before, the matter is still news."""
PAST_DAYS = 60
"""What lies so many days before the first report of the story is history there, and nobody needs to tell it again."""
MIN_LENGTH = 0.6
"""Share of the usual length of the story's reports from which on a report has room for the gravest."""
MOST_SENTENCES = 2
"""So many sentences of a report prove that it tells the matter."""
WISHES = frozenset({"threaten", "warn", "demand", "ask", "hope", "promise", "worry"})
"""Acts that tell of what is not yet."""
NUMBERED = frozenset({"killed", "missing", "injured", "ill"})
"""Topics of which readers want a number."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What one report says of grave matters."""

    article: str
    told: Mapping[str, tuple[Span, ...]]
    """The sentences that tell each matter as a thing of these days."""
    denied: frozenset[str]
    """The matters of which it only says that nothing of the kind came about."""
    named: frozenset[str]
    """The matters of which it has any word."""


def find_grave_silence(corpus: Corpus, story: Story, groups: Sequence[Sequence[Happening]]) -> list[Difference]:
    """One difference for each grave matter of the story that later reports leave out; the gravest for each report."""
    starts = [d for a in story.articles if (d := corpus.by_id[a].published.earliest) is not None]
    if not starts:
        return []
    weighed = [_weigh(corpus, a, min(starts)) for a in sorted(story.articles, key=corpus.order.__getitem__)]
    blamed: set[str] = set()
    found = []
    for topic in GRAVE:
        tellers = [w for w in weighed if topic in w.told]
        silent = _list_silent(corpus, weighed, topic, blamed) if len(tellers) >= MIN_TELLERS else []
        if silent:
            blamed |= set(silent)
            found.append(_tell_silence(corpus, story, topic, tellers, silent, groups))
    return found


def _weigh(corpus: Corpus, article: str, start: date) -> Weighed:
    told: dict[str, set[int]] = defaultdict(set)
    denied, named = set(), set()
    for stance in corpus.by_id[article].stances:
        if stance.topic in GRAVE and stance.side != MILD:
            named.add(stance.topic)
            number = corpus.sentence_at(article, stance.span.start)
            if stance.side == DENIED or not corpus.negations.isdisjoint(corpus.sentence_terms(article, number)):
                denied.add(stance.topic)
            elif number >= 0 and stance.side == TOLD and _is_news(corpus, article, stance, number, start):
                told[stance.topic].add(number)
    proofs = {topic: _choose_proofs(corpus, article, numbers) for topic, numbers in told.items()}
    return Weighed(article, proofs, frozenset(denied - told.keys()), frozenset(named))


def _choose_proofs(corpus: Corpus, article: str, numbers: set[int]) -> tuple[Span, ...]:
    """The sentences that tell the most: those of the text before headings, with a number before others."""
    analysis = corpus.by_id[article]
    headings = analysis.article.spans_of("heading")
    spans = [s for n in sorted(numbers) if (s := corpus.sentence_span(article, n)) is not None]

    def tells_little(span: Span) -> tuple[bool, bool]:
        return any(span.overlaps(h) for h in headings), not any(span.contains(f.span) for f in analysis.figures)

    return tuple(sorted(sorted(spans, key=tells_little)[:MOST_SENTENCES]))


def _is_news(corpus: Corpus, article: str, stance: Stance, number: int, start: date) -> bool:
    """Whether the words tell of what came about in the days of the story, not long ago nor only perhaps."""
    analysis = corpus.by_id[article]
    around = [s for s in analysis.statements if any(c.contains(stance.span) for c in s.content)]
    if any(s.act in WISHES or s.condition for s in around):
        return False
    events = [e for e in analysis.events if any(t.overlaps(stance.span) for t in e.trigger)]
    if events and all(e.status in UNREAL for e in events):
        return False
    days = [d for e in events if (d := parse_days(e.time.earliest, e.time.latest)) is not None]
    if days:
        return all(start - d.last <= timedelta(PAST_DAYS) for d in days)
    # what a sentence without a time tells of is mostly dated by the one before it
    return not (_is_past(corpus, article, number, start) or _is_past(corpus, article, number - 1, start, only=number))


def _is_past(corpus: Corpus, article: str, number: int, start: date, *, only: int | None = None) -> bool:
    """Whether the times of a sentence all lie long ago; `only` names one that must have no time of its own."""
    by_sentence: dict[int, list[date]] = defaultdict(list)
    for time in corpus.by_id[article].times:
        days = parse_days(time.earliest, time.latest)
        if days is not None:
            by_sentence[corpus.sentence_at(article, time.span.start)].append(days.last)
    lasts = by_sentence.get(number, [])
    if only is not None and only in by_sentence:
        return False
    return bool(lasts) and all(start - last > timedelta(PAST_DAYS) for last in lasts)


def _list_silent(corpus: Corpus, weighed: Sequence[Weighed], topic: str, blamed: set[str]) -> list[str]:
    """The reports that came out after one that tells the matter, have room for it and no word of it."""
    usual = median(_length(corpus, w.article) for w in weighed)
    worse = HARM if topic in HARM[1:] else (topic,)
    later = [w for w in weighed if any(topic in t.told and corpus.is_later(w.article, t.article) for t in weighed)]
    silent = [
        w.article
        for w in later
        if w.named.isdisjoint(worse) and w.article not in blamed and _length(corpus, w.article) >= MIN_LENGTH * usual
        if _was_just_told(corpus, w.article, weighed, topic)
    ]
    return silent if 2 * len(silent) <= len(later) else []


def _length(corpus: Corpus, article: str) -> int:
    return len(corpus.by_id[article].article.text)


def _was_just_told(corpus: Corpus, article: str, weighed: Sequence[Weighed], topic: str) -> bool:
    """Whether it was still news, for a report told it shortly before or tells it later, and none denied it before."""
    before = [w for w in weighed if corpus.is_later(article, w.article)]
    told = [w.article for w in before if topic in w.told]
    denied = [w.article for w in before if topic in w.denied]
    first = corpus.by_id[article].published.earliest
    telling = (w.article for w in weighed if topic in w.told)
    lasts = [last for a in telling if (last := corpus.by_id[a].published.latest) is not None]
    is_news = first is not None and any((first - last).days <= NEWS_DAYS for last in lasts)
    return is_news and all(any(corpus.is_later(t, d) for t in told) for d in denied)


def _tell_silence(
    corpus: Corpus,
    story: Story,
    about: str,
    tellers: Sequence[Weighed],
    silent: Sequence[str],
    groups: Sequence[Sequence[Happening]],
) -> Difference:
    """The sentences that tell the matter, and where the silent reports speak of what happened without it."""
    told = [Told(t.article, corpus.by_id[t.article].excerpt(span), (span,)) for t in tellers for span in t.told[about]]
    passing = [Told(a, "", tuple(_find_places(corpus, a, about, tellers, groups))) for a in silent]
    names = ", ".join(corpus.source(a) for a in silent)
    topic = Topic(story.id, "value" if about in NUMBERED else "status", about)
    because = f"told by {len(tellers)} articles, left out by the later {names}"
    return make_difference(topic, "silent", [*told, *passing], because)


def _find_places(
    corpus: Corpus, article: str, about: str, tellers: Sequence[Weighed], groups: Sequence[Sequence[Happening]]
) -> Iterator[Span]:
    """The mild words of the report, else where it names a happening of which the tellers tell the matter."""
    mild = [
        s.span
        for s in corpus.by_id[article].stances
        if s.side == MILD and s.topic == (ANY_HARM if about in HARM else about)
    ]
    if mild:
        yield from mild[:MOST_SENTENCES]
        return
    sentences = {(t.article, span) for t in tellers for span in t.told[about]}
    for group in groups:
        if any(a == h.article and s.contains(cover(h.event.trigger)) for h in group for a, s in sentences):
            yield from (s for h in group if h.article == article for s in h.event.trigger)
