"""What a report says will be on a day to come and no record tells of: it stands on the agenda by its own sentence."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.happenings import Happening, lies_ahead, list_passing
from lagebild.compare.moments import time_spans
from lagebild.compare.timeline import ISO_DAY, is_ahead, sentences_of, start_of, within_day
from lagebild.model.facts import TimeExpression
from lagebild.model.intervals import interval_of
from lagebild.model.judgements import hash_text
from lagebild.model.stories import AgendaEntry, Evidence, Story

PLANNED = "scheduled"
ALIKE = 0.5
"""Sentences so much alike in meaning tell one plan of a day."""
MOST_DAYS = 180
"""A day without a year lies no farther ahead."""
Sentence = tuple[str, int]
"""Article and number of the sentence."""
Plan = tuple[Happening, TimeExpression]
"""What shall be, and the words for its day."""


def list_appointments(
    corpus: Corpus, story: Story, agenda: Sequence[AgendaEntry], told: Container[tuple[str, str]]
) -> list[AgendaEntry]:
    """One entry for each such plan, unless the agenda has its day from the same words or those beside them.

    `told` are the events of all records.
    """
    known: dict[str, set[Sentence]] = defaultdict(set)
    for entry in agenda:
        known[entry.when[:ISO_DAY]] |= sentences_of(corpus, entry)
    days: dict[str, list[list[Plan]]] = defaultdict(list)
    for happening, time in _list_plans(corpus, story, told):
        day = str(time.value)[:ISO_DAY]
        beside = {(happening.article, happening.sentence + step) for step in (-1, 0, 1)}
        if not known[day].isdisjoint(beside):
            continue
        same = (g for g in days[day] if any(_are_one(corpus, happening, h) for h, _ in g))
        group = next(same, None)
        if group is None:
            days[day].append([(happening, time)])
        else:
            group.append((happening, time))
    return [_make_entry(corpus, story, group) for day in sorted(days) for group in days[day]]


def _list_plans(corpus: Corpus, story: Story, told: Container[tuple[str, str]]) -> Iterator[Plan]:
    for article in story.articles:
        analysis = corpus.by_id[article]
        for happening in list_passing(corpus, article):
            if happening.event.status != PLANNED or happening.key in told:
                continue
            spans = time_spans(analysis, happening)
            own = (t for t in analysis.times if any(t.span.overlaps(s) for s in spans))
            time = next((t for t in own if _is_day_ahead(corpus, article, t)), None)
            if time is not None and lies_ahead(corpus, happening):
                yield happening, time


def _is_day_ahead(corpus: Corpus, article: str, time: TimeExpression) -> bool:
    """Whether it is a day still to come; one that is far off has its year beside it, or another year is meant."""
    interval, published = interval_of(time.value), corpus.day(article)
    if interval is None or interval.grain not in within_day or published is None or start_of(time) is None:
        return False
    day = interval.start.date()
    told = str(day.year) in corpus.by_id[article].excerpt(time.span)
    return is_ahead(corpus, article, time) and (told or (day - published).days <= MOST_DAYS)


def _are_one(corpus: Corpus, left: Happening, right: Happening) -> bool:
    """Whether two plans of one day go by one word, or are told by sentences much alike."""
    if (left.article, left.sentence) == (right.article, right.sentence) or left.trigger & right.trigger:
        return True
    alike = corpus.meaning((left.article, left.sentence), (right.article, right.sentence))
    return alike is not None and alike >= ALIKE


def _make_entry(corpus: Corpus, story: Story, group: Iterable[Plan]) -> AgendaEntry:
    plans = sorted(group, key=lambda p: (corpus.order[p[0].article], p[0].at))
    first, time = plans[0]
    analysis = corpus.by_id[first.article]
    place = (hash_text(analysis.article.text), first.at.start, str(time.value))
    sentence = corpus.sentence_span(first.article, first.sentence) or first.at
    return AgendaEntry(
        record=stable_id("p", (repr(place),)),
        story=story.id,
        when=max((str(t.value) for _, t in plans), key=len),
        what=" ".join(analysis.excerpt(sentence).split()),
        parties=tuple(sorted({corpus.canonical(e) for h, _ in plans for e in (*h.event.by, *h.event.parties)})),
        place=next((h.event.place for h, _ in plans if h.event.place is not None), None),
        status=PLANNED,
        articles=tuple(dict.fromkeys(h.article for h, _ in plans)),
        known_from=corpus.day(first.article),
        evidence=tuple(dict.fromkeys(Evidence(h.article, t.span) for h, t in plans)),
        uid=stable_id("u", (repr(place),)),
    )
