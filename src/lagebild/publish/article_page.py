"""What the page of an article shows: its text with every fact highlighted, and notes beside each paragraph."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import PurePath

from markupsafe import Markup

from lagebild.model.article import Article, Part
from lagebild.model.facts import Analysis, Event, Statement, TimeExpression
from lagebild.model.spans import Span, cover
from lagebild.model.stories import Evidence
from lagebild.publish.case import Case, Fact, place_of, proof_spans
from lagebild.publish.highlight import LEFT_OUT, Highlight, weave
from lagebild.publish.links import fact_anchor, safe_url, story_page
from lagebild.publish.messages import Messages
from lagebild.publish.proofs import evidence_anchor
from lagebild.publish.readable import name_outlet, say_event_time, say_expression, say_figure, say_parties, title_of
from lagebild.publish.reasons import say_reason
from lagebild.publish.records import record_anchor


@dataclass(frozen=True, slots=True)
class Note:
    """What a highlight means."""

    kind: str
    """statement | event | time."""
    anchor: str
    words: str
    label: str
    """Who speaks, what happens, or the value of a time."""
    chips: tuple[tuple[str, str], ...] = ()
    """Section of the catalogue and code."""
    details: tuple[tuple[str, str], ...] = ()
    """Key of a page text and what stands behind it."""
    href: str = ""
    """The record on the page of its story."""
    of: str = ""
    """What a correction refers to."""
    judged: str = ""
    """Who judged it."""
    place: str = ""
    """Where its words stand and their hash, where the report is not shown."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph."""

    kind: str
    html: Markup
    notes: list[Note]


@dataclass(frozen=True, slots=True)
class ArticleView:
    """The page of an article."""

    article: Article
    title: str
    outlet: str
    file: str
    """Name of the file without its folder, which says nothing to a reader and may be private."""
    url: str | None
    published: str
    basis: str
    story: str
    story_href: str
    blocks: list[Block]
    counts: Mapping[str, int]


def evidence_by_article(case: Case) -> dict[str, set[Span]]:
    """All words to which other pages link, by article, so that each gets an anchor."""
    picture = case.picture
    found: dict[str, set[Span]] = {}
    for evidence in chain(
        (e for r in picture.records for _, values in r.attributes for v in values for e in v.evidence),
        (e for d in picture.differences for side in d.sides for e in side.evidence),
        (e for t in picture.terms for side in t.sides for e in side.evidence),
        (e for entry in picture.agenda for e in entry.evidence),
        _copied(case),
    ):
        found.setdefault(evidence.article, set()).add(evidence.span)
    return found


def view_article(case: Case, messages: Messages, analysis: Analysis, evidence: Iterable[Span]) -> ArticleView:
    """The page of one article."""
    article = analysis.article
    facts: list[Fact] = [*analysis.statements, *analysis.events, *analysis.times]
    facts = [f for f in facts if case.reads(article.id, proof_spans(f))]
    highlights = [Highlight(fact_anchor(f.id), kind_of(f), proof_spans(f)) for f in facts]
    highlights += [
        Highlight(f"{fact_anchor(f.id)}-if", "premise", f.condition)
        for f in facts
        if isinstance(f, Statement) and case.reads(article.id, f.condition)
    ]
    highlights += [Highlight(evidence_anchor(s), "cited", (s,)) for s in evidence if case.reads(article.id, (s,))]
    notes = sorted(((proof_spans(f)[0].start, _note(case, messages, article, f)) for f in facts), key=lambda n: n[0])
    published, story = case.published(article), case.stories.get(case.story_of.get(article.id, ""))
    return ArticleView(
        article=article,
        title=title_of(article),
        outlet=name_outlet(article),
        file=PurePath(article.path or "").name,
        url=safe_url(article.url),
        published=messages.published(published),
        basis=say_reason(messages, published.basis),
        story=story.title if story else "",
        story_href=story_page(story.id) if story else "",
        blocks=list(_blocks(article, highlights, notes)),
        counts={kind: sum(h.kind == kind for h in highlights) for kind in ("statement", "event", "time")},
    )


def kind_of(fact: Fact) -> str:
    """The kind by which a fact is coloured."""
    match fact:
        case Statement():
            return "statement"
        case Event():
            return "event"
        case TimeExpression():
            return "time"


def _copied(case: Case) -> Iterator[Evidence]:
    for reuse in case.picture.reuse:
        for passage in reuse.passages:
            yield Evidence(reuse.articles[0], passage.a)
            yield Evidence(reuse.articles[1], passage.b)


def _blocks(article: Article, highlights: list[Highlight], notes: list[tuple[int, Note]]) -> Iterator[Block]:
    anchored: set[str] = set()
    for kind, span in paragraphs(article):
        inside = [h for h in highlights if any(s.overlaps(span) for s in h.spans)]
        beside = [note for start, note in notes if span.start <= start < span.end]
        if not inside and not span.of(article.text).replace(LEFT_OUT, "").strip():
            continue
        yield Block(kind, weave(article.text, span, inside, anchored), beside)


def paragraphs(article: Article) -> Iterator[tuple[str, Span]]:
    """Kind and span of every line that says something; text outside all parts counts as body."""
    for part in _covering_parts(article):
        start = part.span.start
        for line in part.span.of(article.text).splitlines(keepends=True):
            words = line.strip()
            if words:
                left = start + line.index(words)
                yield part.kind, Span(left, left + len(words))
            start += len(line)


def _covering_parts(article: Article) -> Iterator[Part]:
    end = 0
    for part in sorted(article.parts, key=lambda p: p.span):
        if part.span.start > end:
            yield Part("body", Span(end, part.span.start))
        if part.span.end > end:
            yield Part(part.kind, Span(max(end, part.span.start), part.span.end))
            end = part.span.end
    if end < len(article.text):
        yield Part("body", Span(end, len(article.text)))


def _note(case: Case, messages: Messages, article: Article, fact: Fact) -> Note:
    marks = case.marks.get((article.id, fact.id), ())
    judged = ", ".join(dict.fromkeys(mark.author for mark in marks))
    place = place_of(case, article.id, cover(proof_spans(fact)))
    return replace(_bare_note(case, messages, article, fact), of=f"{article.id}:{fact.id}", judged=judged, place=place)


def _bare_note(case: Case, messages: Messages, article: Article, fact: Fact) -> Note:
    anchor, words = fact_anchor(fact.id), " … ".join(s.of(article.text) for s in proof_spans(fact))
    match fact:
        case Statement():
            return _statement_note(case, messages, article, fact, anchor, words)
        case Event():
            return _event_note(case, messages, article, fact, anchor, words)
        case TimeExpression():
            return Note("time", anchor, words, say_expression(messages, fact))


def _statement_note(
    case: Case, messages: Messages, article: Article, statement: Statement, anchor: str, words: str
) -> Note:
    def names(ids: Iterable[str]) -> str:
        return ", ".join(case.name_of(i) for i in case.canonical_ids(ids))

    condition = " … ".join(s.of(article.text) for s in statement.condition)
    details = (("to", names(statement.addressees)), ("via", names(statement.via)), ("condition", condition))
    speaker = names(statement.speakers) or messages.say("nobody")
    chips = (("act", statement.act), ("form", statement.form))
    return Note("statement", anchor, words, speaker, chips, tuple(d for d in details if d[1]))


def _event_note(case: Case, messages: Messages, article: Article, event: Event, anchor: str, words: str) -> Note:
    figures = "; ".join(say_figure(messages, article, f) for f in event.figures if case.reads(article.id, (f.span,)))
    place = case.name_of(event.place) if event.place else ""
    details = (
        ("when", say_event_time(case, messages, article, event)),
        ("who", say_parties(case, event)),
        ("where", place),
        ("figures", figures),
    )
    record = case.records.get(case.record_of.get((article.id, event.id), ""))
    href = f"{story_page(record.story)}#{record_anchor(record.id)}" if record else ""
    label = messages.label("event", event.type)
    return Note("event", anchor, words, label, (("status", event.status),), tuple(d for d in details if d[1]), href)
