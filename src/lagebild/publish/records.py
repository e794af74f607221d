"""Records as pages show them: values with who says them, status history, and their place on the timeline."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from lagebild.model.article import Article
from lagebild.model.intervals import Interval, interval_of, plain
from lagebild.model.stories import AttributeValue, Record, Story
from lagebild.publish.case import Case
from lagebild.publish.charts import Mark, Scale, make_scale
from lagebild.publish.gists import choose_gist, name_tellers
from lagebild.publish.headings import title_record
from lagebild.publish.links import fact_anchor, slug, story_page
from lagebild.publish.messages import Messages
from lagebild.publish.proofs import Proof, Source, prove, prove_facts, source_of
from lagebild.publish.readable import say_about, say_time, say_value
from lagebild.publish.reasons import name_verdict, say_reason

TIME_ATTRIBUTES = ("start", "date", "time")
"""Attributes that say when, the most exact first."""

REPORT_GAP = 2.0
"""Per cent of the timeline that two reports on one level keep between them."""


@dataclass(frozen=True, slots=True)
class ValueView:
    """One value and its proofs."""

    words: str
    sources: list[Source]
    proofs: list[Proof]


@dataclass(frozen=True, slots=True)
class AttributeView:
    """One attribute of a record."""

    name: str
    code: str
    verdict: str
    because: str
    values: list[ValueView]


@dataclass(frozen=True, slots=True)
class StatusView:
    """A step of a record's history."""

    status: str
    source: Source


@dataclass(frozen=True, slots=True)
class RecordView:
    """One happening across reports."""

    id: str
    anchor: str
    href: str
    title: str
    type: str
    status: str
    when: str
    articles: int
    origins: int
    attributes: list[AttributeView]
    history: list[StatusView]
    proofs: list[Proof]
    because: tuple[str, ...]
    intervals: list[Interval]
    gist: Proof | None = None
    """The sentence that tells it best."""
    told_by: str = ""
    """Who says so, where no report tells it by itself."""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One record on the timeline."""

    record: RecordView
    marks: list[Mark]


@dataclass(frozen=True, slots=True)
class ReportMark:
    """A report on the timeline; as wide as its day is uncertain."""

    x: float
    width: float
    level: int
    """How many others lie below."""
    source: Source


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The timeline of a story."""

    rows: list[TimelineRow]
    ticks: list[tuple[float, str]]
    reports: list[ReportMark]
    height: int
    """Most reports on top of each other."""


def record_anchor(record_id: str) -> str:
    """Anchor of a record on the page of its story."""
    return f"r-{slug(record_id)}"


def view_records(case: Case, messages: Messages, records: Sequence[Record]) -> list[RecordView]:
    """The records that still have a proof, in the order in which they happened."""
    views = [view_record(case, messages, record) for record in records]
    dated = [(min((plain(i.start) for i in v.intervals), default=None), v) for v in views if v.proofs]
    undated = [v for start, v in dated if start is None]
    return [v for _, v in sorted(((s, v) for s, v in dated if s), key=lambda p: (p[0], p[1].id))] + undated


def view_record(case: Case, messages: Messages, record: Record) -> RecordView:
    """One record with the values that still have a proof."""
    verdicts = dict(record.verdicts)
    attributes = []
    for code, values in record.attributes:
        shown = [v for v in (view_value(case, messages, code, value) for value in values) if v.proofs]
        # the value that was told last stands last: for a corrected one it is the one that holds
        shown.sort(key=lambda v: max(case.order[p.source.article] for p in v.proofs))
        judged = verdicts.get(code)
        if shown:
            name = say_about(messages, code)
            verdict = name_verdict(judged.verdict, judged.because) if judged else ""
            because = say_reason(messages, judged.because) if judged else ""
            attributes.append(AttributeView(name, code, verdict, because, shown))
    proofs = prove_facts(case, messages, record.events)
    intervals = _intervals(case, record)
    return RecordView(
        id=record.id,
        anchor=record_anchor(record.id),
        href=f"{story_page(record.story)}#{record_anchor(record.id)}",
        title=title_record(case, messages, record),
        type=record.type,
        status=record.status,
        when=_when(case, messages, record, intervals),
        articles=len(record.articles),
        origins=record.origins,
        attributes=attributes,
        history=_history(case, messages, record),
        proofs=proofs or [p for a in attributes for v in a.values for p in v.proofs],
        because=tuple(filter(None, (say_reason(messages, reason) for reason in record.because))),
        intervals=intervals,
        gist=choose_gist(case, messages, record),
        told_by=name_tellers(case, record),
    )


def view_value(case: Case, messages: Messages, attribute: str, value: AttributeValue) -> ValueView:
    """One value with its proofs; without any that reads as stored it has none and is not shown."""
    proofs = prove(case, messages, value.evidence)
    sources = list({p.source.article: p.source for p in proofs}.values())
    return ValueView(say_value(case, messages, attribute, value.value), sources, proofs)


def view_timeline(case: Case, messages: Messages, story: Story, records: Sequence[RecordView]) -> TimelineView | None:
    """All dated records of a story on one scale, with the days on which the reports came out."""
    articles = [article for i in story.articles if (article := case.article(i))]
    scale = make_scale([i for r in records for i in r.intervals], [case.published(a) for a in articles])
    if scale is None:
        return None
    # the least certain first, so that a more exact time is drawn on top of it
    rows = [
        TimelineRow(r, [scale.mark(i) for i in sorted(r.intervals, key=lambda i: plain(i.start) - plain(i.end))])
        for r in records
        if r.intervals
    ]
    ticks = [(x, messages.short_day(day)) for x, day in scale.ticks()]
    reports = _stack(case, messages, scale, articles)
    return TimelineView(rows, ticks, reports, max((r.level for r in reports), default=0) + 1) if rows else None


def _stack(case: Case, messages: Messages, scale: Scale, articles: Sequence[Article]) -> list[ReportMark]:
    """Reports at noon of the day on which they came out, or over the days between which they did, on free levels."""
    free: list[float] = []
    marks = []
    for article in sorted(articles, key=case.day_order):
        published = case.published(article)
        if published.earliest is None or published.latest is None:
            continue
        first, last = (datetime(d.year, d.month, d.day, 12) for d in (published.earliest, published.latest))
        x, end = scale.at(first), scale.at(last)
        level = next((n for n, right in enumerate(free) if right + REPORT_GAP <= x), len(free))
        free[level : level + 1] = [end]
        marks.append(ReportMark(x, round(end - x, 2), level, source_of(case, messages, article.id)))
    return marks


def _intervals(case: Case, record: Record) -> list[Interval]:
    """When the reports say it happens: the most exact attribute, else the times of its events."""
    attributes = dict(record.attributes)
    for name in TIME_ATTRIBUTES:
        values = [interval_of(v.value) for v in attributes.get(name, ()) if case.readable(v.evidence)]
        if found := [i for i in values if i is not None]:
            return list(dict.fromkeys(found))
    times = [getattr(case.facts.get(key), "time", None) for key in record.events]
    told = [_told_interval(time.value, time.earliest, time.latest) for time in times if time is not None]
    return list(dict.fromkeys(i for i in told if i is not None))


def _told_interval(value: str | None, earliest: str | None, latest: str | None) -> Interval | None:
    first, last = interval_of(earliest), interval_of(latest)
    exact = interval_of(value)
    if exact is not None or first is None or last is None:
        return exact
    return Interval(first.start, last.end, "range") if plain(first.start) < plain(last.end) else None


def _when(case: Case, messages: Messages, record: Record, intervals: Sequence[Interval]) -> str:
    """The most exact of times that fit together; times that do not are set side by side."""
    attributes = dict(record.attributes)
    told = [v.value for name in ("date", "start", "time") for v in attributes.get(name, ()) if interval_of(v.value)]
    if not told and intervals:
        times = [getattr(case.facts.get(key), "time", None) for key in record.events]
        told = [time.value for time in times if time is not None and interval_of(time.value)]
    if not told:
        return " / ".join(_say_range(messages, i) for i in intervals)
    found: list[tuple[str, Interval]] = []
    for value in sorted(dict.fromkeys(told), key=lambda v: _length(interval_of(v))):
        interval = interval_of(value)
        if interval is not None and not any(_overlap(interval, other) for _, other in found):
            found.append((value, interval))
    found.sort(key=lambda pair: plain(pair[1].start))
    return " / ".join(say_time(messages, value) for value, _ in found)


def _say_range(messages: Messages, interval: Interval) -> str:
    first, last = plain(interval.start).date(), (plain(interval.end) - timedelta(days=1)).date()
    return f"{messages.day(first)} – {messages.day(last)}"


def _length(interval: Interval | None) -> timedelta:
    return plain(interval.end) - plain(interval.start) if interval else timedelta.max


def _overlap(a: Interval, b: Interval) -> bool:
    return plain(a.start) < plain(b.end) and plain(b.start) < plain(a.end)


def _history(case: Case, messages: Messages, record: Record) -> list[StatusView]:
    events = dict(reversed(record.events))
    steps = []
    for change in record.history:
        if change.article in case.by_article:
            anchor = fact_anchor(events[change.article]) if change.article in events else ""
            steps.append(StatusView(change.status, source_of(case, messages, change.article, anchor)))
    return steps
