"""From a case to the rows of its tables."""

from collections.abc import Iterable, Iterator, Sequence

from lagebild.api.rows import (
    AgendaRow,
    ArticleRow,
    ClaimRow,
    DifferenceRow,
    EntityRow,
    EventRow,
    LedgerRow,
    RecordRow,
    StatementRow,
    StoryRow,
    TimeRow,
)
from lagebild.model.facts import Statement
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue
from lagebild.publish.case import Case, FactKey
from lagebild.publish.readable import name_outlet
from lagebild.publish.summaries import summarise_stories


def read_articles(case: Case) -> Iterator[ArticleRow]:
    """Reports in the order in which they came out."""
    for analysis in case.by_article.values():
        article, published = analysis.article, case.published(analysis.article)
        yield ArticleRow(
            id=article.id,
            outlet=name_outlet(article),
            title=article.title or "",
            earliest=published.earliest,
            latest=published.latest,
            agencies=article.agencies,
            url=article.url,
            story=case.story_of.get(article.id),
            text=article.text,
        )


def read_stories(case: Case) -> Iterator[StoryRow]:
    """Stories."""
    for summary in summarise_stories(case):
        story = summary.story
        conflicts = len(summary.conflicts)
        yield StoryRow(story.id, story.title, len(summary.reports), summary.origins, summary.records, conflicts)


def read_records(case: Case) -> Iterator[RecordRow]:
    """Happenings across reports."""
    for record in case.picture.records:
        told = dict(record.attributes)
        when = tuple(v.value for name in ("start", "date") for v in told.get(name, ()))
        place = _names(case, [v.value for v in told.get("place", ())])
        yield RecordRow(record.id, record.story, record.type, record.status, record.title, when, place,
                        len(record.articles), record.origins)  # fmt: skip


def read_statements(case: Case) -> Iterator[StatementRow]:
    """Statements whose words still read as stored, report by report."""
    for article_id, analysis in case.by_article.items():
        for statement in analysis.statements:
            if case.reads(article_id, statement.content):
                yield StatementRow(
                    id=f"{article_id}:{statement.id}",
                    article=article_id,
                    outlet=name_outlet(analysis.article),
                    speakers=_names(case, statement.speakers),
                    via=_names(case, statement.via),
                    act=statement.act,
                    form=statement.form,
                    negative=statement.polarity == "negative",
                    words=_words(analysis.article.text, statement.content),
                    condition=_words(analysis.article.text, statement.condition),
                    claim=case.claim_of.get((article_id, statement.id)),
                    story=case.story_of.get(article_id),
                )


def read_events(case: Case) -> Iterator[EventRow]:
    """Events whose words still read as stored, report by report."""
    for article_id, analysis in case.by_article.items():
        for event in analysis.events:
            if case.reads(article_id, event.trigger):
                saying = case.facts.get((article_id, event.statement or ""))
                yield EventRow(
                    id=f"{article_id}:{event.id}",
                    article=article_id,
                    outlet=name_outlet(analysis.article),
                    type=event.type,
                    status=event.status,
                    when=event.time.value,
                    place=case.name_of(event.place) if event.place else None,
                    by=_names(case, event.by),
                    against=_names(case, event.against),
                    parties=_names(case, event.parties),
                    words=_words(analysis.article.text, event.trigger),
                    said_by=_names(case, saying.speakers) if isinstance(saying, Statement) else (),
                    record=case.record_of.get((article_id, event.id)),
                    story=case.story_of.get(article_id),
                )


def read_times(case: Case) -> Iterator[TimeRow]:
    """Time expressions, report by report."""
    for article_id, analysis in case.by_article.items():
        for time in analysis.times:
            if case.reads(article_id, (time.span,)):
                words = _words(analysis.article.text, (time.span,))
                key = f"{article_id}:{time.id}"
                yield TimeRow(key, article_id, words, time.type, time.value, time.earliest, time.latest)


def read_entities(case: Case) -> Iterator[EntityRow]:
    """Everybody and everything named."""
    for known in case.entities.values():
        entity, articles = known.entity, len({article for article, _ in known.mentions})
        yield EntityRow(entity.id, entity.name, entity.kind, entity.aliases, entity.wikidata, len(known.mentions),
                        articles)  # fmt: skip


def read_claims(case: Case) -> Iterator[ClaimRow]:
    """Utterances across reports."""
    for claim in case.picture.claims:
        words = tuple(said for key in claim.sure if (said := _said(case, key)))
        yield ClaimRow(claim.id, claim.story, _names(case, claim.speakers), claim.relation, len(claim.articles),
                       claim.origins, words)  # fmt: skip


def read_differences(case: Case) -> Iterator[DifferenceRow]:
    """Where reports differ."""
    for difference in case.picture.differences:
        sides = tuple(_side(case, side) for side in difference.sides)
        yield DifferenceRow(difference.id, difference.story, difference.about, difference.verdict, sides,
                            difference.because, difference.record)  # fmt: skip


def read_agenda(case: Case) -> Iterator[AgendaRow]:
    """Plans, with every day for which something was planned."""
    for entry in case.picture.agenda:
        place = case.name_of(entry.place) if entry.place else None
        yield AgendaRow(entry.record, entry.story, entry.when, entry.what, _names(case, entry.parties), place,
                        entry.status, entry.known_from)  # fmt: skip


def read_ledger(case: Case) -> Iterator[LedgerRow]:
    """Demands, threats, promises and refusals."""
    for entry in case.picture.ledger:
        yield LedgerRow(entry.id, entry.story, _names(case, entry.by), entry.act, _names(case, entry.to), entry.what,
                        entry.condition, entry.status)  # fmt: skip


def _names(case: Case, ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(case.name_of(i) for i in case.canonical_ids(ids))


def _words(text: str, spans: Sequence[Span]) -> str:
    return " … ".join(" ".join(span.of(text).split()) for span in spans)


def _said(case: Case, key: FactKey) -> str:
    statement = case.facts.get(key)
    return _words(case.by_article[key[0]].article.text, statement.content) if isinstance(statement, Statement) else ""


def _side(case: Case, side: AttributeValue) -> str:
    known = (article for i in side.articles if (article := case.article(i)))
    outlets = ", ".join(dict.fromkeys(name_outlet(article) for article in known))
    value = case.name_of(side.value)
    return f"{value} ({outlets})" if outlets else value
