"""What the start page shows: stories with their curve of reports, the agenda, other reports, failures."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from lagebild.model.article import Article, DateRange, Failure
from lagebild.model.intervals import interval_of, plain
from lagebild.model.stories import AgendaEntry
from lagebild.publish.case import Case
from lagebild.publish.charts import Bar, draw_curve
from lagebild.publish.headings import title_record
from lagebild.publish.links import article_page, story_page
from lagebild.publish.messages import Messages
from lagebild.publish.proofs import Proof, prove, prove_facts
from lagebild.publish.readable import name_outlet, say_about, say_time, title_of
from lagebild.publish.records import record_anchor
from lagebild.publish.summaries import StorySummary, count_outlets, summarise_stories


@dataclass(frozen=True, slots=True)
class StoryCard:
    """One story on the start page."""

    href: str
    title: str
    first: str
    last: str
    articles: int
    outlets: int
    origins: int
    records: int
    conflicts: int
    disputed: list[str]
    """What the contradictions are about."""
    curve: list[Bar]
    latest: date
    language: str = ""
    """Of its reports, and so of its title."""


@dataclass(frozen=True, slots=True)
class AgendaView:
    """One planned happening."""

    when: str
    weekday: str
    day: str
    month: str
    what: str
    href: str
    status: str
    parties: str
    place: str
    story: str
    story_href: str
    known_from: str
    superseded: bool
    ends: date
    """The last day of the plan; a day far ahead when it has none."""
    proofs: list[Proof]


@dataclass(frozen=True, slots=True)
class ArticleLink:
    """A report in a list."""

    href: str
    title: str
    outlet: str
    published: str
    agencies: str
    language: str


@dataclass(frozen=True, slots=True)
class StartView:
    """The start page."""

    stories: list[StoryCard]
    coming: list[AgendaView]
    """The newest plans from the day of the newest report on, soonest first."""
    past: list[AgendaView]
    """The newest plans for days before that, latest first."""
    others: list[ArticleLink]
    failures: tuple[Failure, ...]
    articles: int
    outlets: int
    statements: int
    updated: str
    total: int = 0
    """Stories on all pages of the list."""
    more: int = 0
    """Reports outside all stories that are not listed."""
    page: int = 1
    pages: int = 1


def view_start(case: Case, messages: Messages) -> StartView:
    """The start page of a case."""
    articles = [analysis.article for analysis in case.by_article.values()]
    cards = [view_card(messages, summary) for summary in summarise_stories(case)]
    days = [day for a in articles if (day := case.published(a).latest)]
    agenda = [entry for entry in view_agenda(case, messages, case.picture.agenda) if not entry.superseded]
    today = case.as_of or max(days, default=date.min)
    return StartView(
        stories=sorted(cards, key=lambda c: (-c.latest.toordinal(), -c.articles, c.title)),
        coming=[entry for entry in agenda if entry.ends >= today],
        past=[entry for entry in reversed(agenda) if entry.ends < today],
        others=[link_article(messages, a, case.published(a)) for a in articles if a.id not in case.story_of],
        failures=case.failures,
        articles=len(articles),
        outlets=count_outlets(articles),
        statements=sum(len(analysis.statements) for analysis in case.by_article.values()),
        updated=messages.day(today) if days else "",
        total=len(cards),
    )


def view_agenda(case: Case, messages: Messages, agenda: Iterable[AgendaEntry]) -> list[AgendaView]:
    """Planned happenings that still have a proof, by date; a plan that was changed later is marked."""
    entries = sorted(agenda, key=lambda e: (_sort_day(e), e.known_from or date.min, e.record))
    newest = {e.record: e for e in sorted(entries, key=lambda e: e.known_from or date.min)}
    views = []
    for entry in entries:
        record = case.records.get(entry.record)
        proofs = prove(case, messages, entry.evidence) or prove_facts(case, messages, record.events if record else ())
        if proofs:
            views.append(_agenda_entry(case, messages, entry, proofs, superseded=newest[entry.record] is not entry))
    return views


def link_article(messages: Messages, article: Article, published: DateRange) -> ArticleLink:
    """A report as a line of a list."""
    return ArticleLink(
        href=article_page(article.id),
        title=title_of(article),
        outlet=name_outlet(article),
        published=messages.published(published),
        agencies=", ".join(article.agencies),
        language=article.language,
    )


def view_card(messages: Messages, summary: StorySummary) -> StoryCard:
    """The card of a story."""
    published = [a.published for a in summary.reports]
    days = sorted(d for p in published for d in (p.earliest, p.latest) if d)
    return StoryCard(
        href=story_page(summary.story.id),
        title=summary.story.title,
        first=messages.day(days[0]) if days else "",
        last=messages.day(days[-1]) if days else "",
        articles=len(summary.reports),
        outlets=count_outlets(summary.reports),
        origins=summary.origins,
        records=summary.records,
        conflicts=len(summary.conflicts),
        disputed=list(dict.fromkeys(say_about(messages, d.about, d.kind) for d in summary.conflicts)),
        curve=draw_curve(published),
        latest=days[-1] if days else date.min,
        language=summary.reports[0].language if summary.reports else "",
    )


def _sort_day(entry: AgendaEntry) -> date:
    interval = interval_of(entry.when)
    return plain(interval.start).date() if interval else date.max


def _agenda_entry(
    case: Case, messages: Messages, entry: AgendaEntry, proofs: list[Proof], *, superseded: bool
) -> AgendaView:
    interval = interval_of(entry.when)
    start = interval.start if interval else None
    exact = start is not None and interval is not None and interval.grain in ("day", "minute", "hour", "daypart")
    story, record = case.stories.get(entry.story), case.records.get(entry.record)
    href = story_page(entry.story)
    return AgendaView(
        when=say_time(messages, entry.when),
        weekday=messages.weekday(start.date()) if start and exact else "",
        day=str(start.day) if start and exact else "",
        month=messages.short_month(start.date()) if start else entry.when,
        what=title_record(case, messages, record) if record and record.title == entry.what else entry.what,
        href=f"{href}#{record_anchor(entry.record)}" if entry.record in case.records else href,
        status=entry.status,
        parties=", ".join(case.name_of(i) for i in case.canonical_ids(entry.parties)),
        place=case.name_of(entry.place) if entry.place else "",
        story=story.title if story else "",
        story_href=href,
        known_from=messages.day(entry.known_from) if entry.known_from else "",
        superseded=superseded,
        ends=plain(interval.end - timedelta(seconds=1)).date() if interval else date.max,
        proofs=proofs,
    )
