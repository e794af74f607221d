"""What the page of a story shows: what is established, disputed and single-sourced, and everything behind it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lagebild.model.stories import Story
from lagebild.publish.case import Case, group_by_story
from lagebild.publish.charts import Bar, draw_curve
from lagebild.publish.contrasts import (
    ContrastView,
    DifferenceView,
    ReuseView,
    view_differences,
    view_reuse,
    view_terms,
)
from lagebild.publish.links import slug
from lagebild.publish.messages import Messages
from lagebild.publish.pictures import PositionMatrix, SourceGraph, draw_positions, draw_sources
from lagebild.publish.proofs import Source, source_of
from lagebild.publish.reasons import DOUBTFUL, say_reason
from lagebild.publish.records import AttributeView, RecordView, TimelineView, view_records, view_timeline
from lagebild.publish.speakers import ClaimView, LedgerView, SpeakerView, view_claims, view_ledger, view_speakers
from lagebild.publish.start_page import AgendaView, ArticleLink, link_article, view_agenda
from lagebild.publish.summaries import count_origins, count_outlets, most_origins

UNSURE = ("alleged", "denied")
"""However many reports tell it, a happening of that status is not established; that somebody threatens is."""

TOLD_ELSEWHERE = ("date", "status", "actors", "parties", "by", "against")
"""Attributes that the overview leaves to the line below the title and to the records."""
TO_LOOK_AT = ("conflicting", DOUBTFUL, "corrected_later")
"""Verdicts of differences that are shown first."""
AGREED = ("compatible", "coarser", "corrected_later", "agreed", "")
"""Verdicts under which a value counts as established."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A record with those of its attributes that belong under one heading of the overview."""

    record: RecordView
    attributes: list[AttributeView]


@dataclass(frozen=True, slots=True)
class Overview:
    """The picture at a glance."""

    established: list[Finding]
    disputed: list[DifferenceView]
    unsure: list[RecordView]
    single: list[RecordView]


@dataclass(frozen=True, slots=True)
class StoryView:
    """The page of a story."""

    id: str
    title: str
    because: str
    published: str
    origins: int
    outlets: int
    articles: list[ArticleLink]
    overview: Overview
    timeline: TimelineView | None
    records: list[RecordView]
    """Told by several reports."""
    lone_records: list[RecordView]
    """Told by one report."""
    claims: list[ClaimView]
    """What several reports pass on."""
    speakers: list[SpeakerView]
    differences: list[DifferenceView]
    """Contradictions and corrections."""
    mild_differences: list[DifferenceView]
    """Differences that fit together, and what is left out."""
    agenda: list[AgendaView]
    ledger: list[LedgerView]
    reuse: list[ReuseView]
    terms: list[ContrastView]
    graph: SourceGraph | None = None
    positions: PositionMatrix | None = None
    curve: Sequence[Bar] = ()
    slug: str = ""
    """The id as it stands in addresses."""
    changes: Sequence[str] = ()
    """How it came to hold these reports, change by change."""
    calendar: str = ""
    """Address of the agenda as a calendar, where a server makes one."""
    language: str = ""
    """Of its reports, and so of its title."""
    headline: Source | None = None
    """The report of which the title is the headline."""


class StoryIndex:
    """The parts of the picture by story, grouped once for all pages."""

    def __init__(self, case: Case) -> None:
        picture = case.picture
        self.records = group_by_story(picture.records)
        self.claims = group_by_story(picture.claims)
        self.differences = group_by_story(picture.differences)
        self.agenda = group_by_story(picture.agenda)
        self.ledger = group_by_story(picture.ledger)
        self.reuse = group_by_story(picture.reuse)
        self.terms = group_by_story(picture.terms)
        self.positions = group_by_story(picture.positions)


def view_story(case: Case, messages: Messages, index: StoryIndex, story: Story) -> StoryView:
    """The page of one story."""
    articles = sorted(
        (article for i in story.articles if (article := case.article(i))), key=lambda a: (case.day_order(a), a.id)
    )
    records = view_records(case, messages, index.records.get(story.id, []))
    differences = view_differences(case, messages, index.differences.get(story.id, []))
    reuse = index.reuse.get(story.id, [])
    days = sorted(d for a in articles for d in (case.published(a).earliest, case.published(a).latest) if d)
    ends = [messages.day(d) for d in dict.fromkeys((days[0], days[-1]))] if days else [messages.say("undated")]
    return StoryView(
        id=story.id,
        title=story.title,
        because=say_reason(messages, story.because),
        changes=[told for c in story.changes if (told := say_reason(messages, c.because))],
        published=" – ".join(ends),
        origins=most_origins(count_origins(case, [a.id for a in articles], reuse), (r.origins for r in records)),
        outlets=count_outlets(articles),
        articles=[link_article(messages, a, case.published(a)) for a in articles],
        overview=make_overview(records, differences),
        timeline=view_timeline(case, messages, story, records),
        records=[r for r in records if r.articles > 1],
        lone_records=[r for r in records if r.articles <= 1],
        claims=view_claims(case, messages, index.claims.get(story.id, [])),
        speakers=view_speakers(case, messages, [a.id for a in articles]),
        differences=[d for verdict in TO_LOOK_AT for d in differences if d.verdict == verdict],
        mild_differences=[d for d in differences if d.verdict not in TO_LOOK_AT],
        agenda=view_agenda(case, messages, index.agenda.get(story.id, [])),
        ledger=view_ledger(case, messages, index.ledger.get(story.id, [])),
        reuse=view_reuse(case, messages, reuse),
        terms=view_terms(case, messages, index.terms.get(story.id, [])),
        graph=draw_sources(case, messages, [a.id for a in articles], reuse),
        positions=draw_positions(case, messages, index.positions.get(story.id, [])),
        curve=draw_curve(case.published(a) for a in articles),
        slug=slug(story.id),
        calendar=f"story-{slug(story.id)}.ics",
        language=articles[0].language if articles else "",
        headline=next((source_of(case, messages, a.id) for a in articles if a.title == story.title), None),
    )


def make_overview(records: Sequence[RecordView], differences: Sequence[DifferenceView]) -> Overview:
    """Sort what is known by how well it is known: independent origins count, not outlets."""
    told_often = sorted((r for r in records if r.origins > 1), key=lambda r: (-r.origins, -r.articles))
    return Overview(
        established=[
            Finding(r, [shown for a in r.attributes if (shown := _agreed(a)) is not None])
            for r in told_often
            if r.status not in UNSURE
        ],
        # how a name is spelled matters least
        disputed=sorted((d for d in differences if d.verdict == "conflicting"), key=lambda d: d.kind == "name"),
        unsure=[r for r in told_often if r.status in UNSURE],
        single=sorted((r for r in records if r.origins <= 1), key=lambda r: (-r.articles, -len(r.proofs))),
    )


def _agreed(attribute: AttributeView) -> AttributeView | None:
    """An attribute with those values that several reports tell; of a corrected one only what holds."""
    if attribute.verdict not in AGREED or attribute.code in TOLD_ELSEWHERE:
        return None
    values = attribute.values[-1:] if attribute.verdict == "corrected_later" else attribute.values
    told = [v for v in values if len(v.sources) > 1]
    return replace(attribute, values=told) if told else None


PICTURES = ("timeline", "sources", "positions", "curve")
"""Drawings that can be carried away, by the last part of their address."""


def list_pictures(view: StoryView) -> list[str]:
    """The drawings that a story has."""
    drawn = dict(zip(PICTURES, (view.timeline, view.graph, view.positions, view.curve), strict=True))
    return [name for name, picture in drawn.items() if picture]
