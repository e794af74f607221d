"""Everything that the views show: all analyses, the picture that comparing them gave, and what failed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, Protocol, TypeVar

from lagebild.model.article import Article, DateRange, Failure
from lagebild.model.facts import Analysis, Event, Statement, TimeExpression
from lagebild.model.judgements import Judgement, hash_text
from lagebild.model.spans import Span
from lagebild.model.stories import Claim, Evidence, Picture, Record, Story
from lagebild.publish.entities import KnownEntity, merge_entities
from lagebild.publish.open_times import leave_open


class OfStory(Protocol):
    """Anything of the picture that belongs to one story."""

    @property
    def story(self) -> str | None:
        """Id of the story."""


T = TypeVar("T", bound=OfStory)

Fact = TimeExpression | Statement | Event
THING = "other"
"""The kind of an entity that is no person, body, state, group or place."""
FactKey = tuple[str, str]
"""Article id and the id of a fact inside that article."""


# not slotted: the indexes are built on first use and kept in the instance
@dataclass(frozen=True)
class Case:
    """All that is known at one moment, with lookups by id."""

    analyses: tuple[Analysis, ...]
    picture: Picture
    failures: tuple[Failure, ...] = ()
    stored_words: Mapping[tuple[str, Span], str] = field(default_factory=dict)
    """Words as the store keeps them beside a span; a proof that reads otherwise is not shown."""
    judgements: tuple[Judgement, ...] = ()
    """What people judged, oldest first, also what was taken back."""
    marks: Mapping[FactKey, tuple[Judgement, ...]] = field(default_factory=dict)
    """The standing judgements on each fact (or on a whole article, with an empty id)."""
    unread: Mapping[str, str] = field(default_factory=dict)
    """Standing judgements that could not be replayed, by id, with the reason."""
    left_out: Mapping[str, str] = field(default_factory=dict)
    """Whole texts of the reports of which only short quotes are shown, for the hashes that prove them."""
    as_of: date | None = None
    """The day whose knowledge this is; None for all."""

    @cached_property
    def by_article(self) -> dict[str, Analysis]:
        """Analyses by article id, in the order in which the articles came out, ambiguous dates of events left open."""
        ordered = sorted(self.analyses, key=lambda a: (*self.day_order(a.article), a.article.id))
        return {a.article.id: leave_open(_with_passing(a, self.record_of)) for a in ordered}

    @cached_property
    def order(self) -> dict[str, int]:
        """Place of every article in the order of publication."""
        return {article: place for place, article in enumerate(self.by_article)}

    @cached_property
    def entities(self) -> dict[str, KnownEntity]:
        """Every entity across articles by its canonical id; ids that are only referred to are there as well."""
        referred = [i for a in self.by_article.values() for i in referred_ids(a)]
        referred += [i for c in self.picture.claims for i in c.speakers]
        referred += [i for entry in self.picture.ledger for i in (*entry.by, *entry.to)]
        referred += [position.actor for position in self.picture.positions]
        referred += [i for entry in self.picture.agenda for i in entry.parties]
        return merge_entities(self.by_article.values(), self.canonical, referred)

    @cached_property
    def acting(self) -> frozenset[str]:
        """Canonical ids of everybody who speaks or takes part in an event; things only where they do it."""
        facts = [fact for (article, _), fact in self.facts.items() if self.reads(article, proof_spans(fact))]
        doing = {self.canonical(entity) for fact in facts for entity in doing_ids(fact)}
        touched = {self.canonical(entity) for fact in facts for entity in touched_ids(fact)}
        known = {entity: self.entities[entity] for entity in touched}
        things = {entity for entity, told in known.items() if told.entity.kind == THING and told.mentions}
        return frozenset(doing | touched - things)

    @cached_property
    def facts(self) -> dict[FactKey, Fact]:
        """Times, statements and events by article id and local id."""
        found: dict[FactKey, Fact] = {}
        for article_id, analysis in self.by_article.items():
            facts: list[Fact] = [*analysis.times, *analysis.statements, *analysis.events]
            found.update({(article_id, fact.id): fact for fact in facts})
        return found

    @cached_property
    def stories(self) -> dict[str, Story]:
        """Stories by id."""
        return {story.id: story for story in self.picture.stories}

    @cached_property
    def records(self) -> dict[str, Record]:
        """Records by id."""
        return {record.id: record for record in self.picture.records}

    @cached_property
    def claims(self) -> dict[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.picture.claims}

    @cached_property
    def record_of(self) -> dict[FactKey, str]:
        """Record id of every event that belongs to a record."""
        return {key: record.id for record in self.picture.records for key in record.events}

    @cached_property
    def claim_of(self) -> dict[FactKey, str]:
        """Claim id of every statement that belongs to a claim."""
        return {key: claim.id for claim in self.picture.claims for key in claim.statements}

    @cached_property
    def sure_claim_of(self) -> dict[FactKey, str]:
        """The same without statements that only may belong to their claim."""
        return {key: claim.id for claim in self.picture.claims for key in claim.sure}

    @cached_property
    def story_of(self) -> dict[str, str]:
        """Story id of every article that belongs to a story."""
        return {article: story.id for story in self.picture.stories for article in story.articles}

    @cached_property
    def _narrowed(self) -> dict[str, DateRange]:
        return dict(self.picture.published)

    @cached_property
    def _same(self) -> dict[str, str]:
        return dict(self.picture.same_entities)

    def only(self, articles: Sequence[str]) -> "Case":
        """Some of the articles, with the picture of all."""
        return replace(self, analyses=tuple(a for a in self.analyses if a.article.id in articles))

    def with_picture(self, **parts: tuple[Any, ...]) -> "Case":
        """The same articles with some parts of the picture replaced."""
        return replace(self, picture=replace(self.picture, **parts))

    def article(self, article_id: str) -> Article | None:
        """The article with that id."""
        analysis = self.by_article.get(article_id)
        return analysis.article if analysis else None

    def published(self, article: Article) -> DateRange:
        """When the article came out, as narrowed by the other reports of its story."""
        return self._narrowed.get(article.id, article.published)

    def day_order(self, article: Article) -> tuple[date, date]:
        """Sort key of an article by publication; undated articles come last."""
        published = self.published(article)
        last = published.latest or date.max
        return published.earliest or last, last

    def canonical(self, entity_id: str) -> str:
        """The id under which an entity is known across articles."""
        seen = {entity_id}
        while (following := self._same.get(entity_id)) is not None and following not in seen:
            seen.add(following)
            entity_id = following
        return entity_id

    def canonical_ids(self, entity_ids: Iterable[str]) -> list[str]:
        """Canonical ids in the same order, each once."""
        return list(dict.fromkeys(self.canonical(i) for i in entity_ids))

    def name_of(self, entity_id: str) -> str:
        """The name under which an entity is shown."""
        known = self.entities.get(self.canonical(entity_id))
        return known.entity.name if known else entity_id

    def reads(self, article_id: str, spans: Sequence[Span]) -> bool:
        """Whether every span still lies in the article, says something, and says what was stored."""
        article = self.article(article_id)
        return article is not None and bool(spans) and all(self._reads_one(article, span) for span in spans)

    def readable(self, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
        """The evidence that still reads as stored."""
        return tuple(e for e in evidence if self.reads(e.article, (e.span,)))

    def _reads_one(self, article: Article, span: Span) -> bool:
        words = span.of(article.text)
        stored = self.stored_words.get((article.id, span), words)
        return span.end <= len(article.text) and bool(words.strip()) and stored == words


def _with_passing(analysis: Analysis, records: Mapping[FactKey, str]) -> Analysis:
    """The analysis with what the article names in passing among its events, where other reports tell of it."""
    told = tuple(e for e in analysis.passing if (analysis.article.id, e.id) in records)
    return replace(analysis, events=(*analysis.events, *told)) if told else analysis


def place_of(case: Case, article_id: str, span: Span) -> str:
    """Where words stand and a hash of them, for whoever has a report that is not shown; else nothing."""
    text = case.left_out.get(article_id)
    return "" if text is None else f"{span.start}–{span.end} {hash_text(span.of(text))}"


def referred_ids(analysis: Analysis) -> list[str]:
    """Entity ids that the facts of an analysis name."""
    found: list[str] = []
    for statement in analysis.statements:
        found += (*statement.speakers, *statement.addressees, *statement.via)
    for event in analysis.events:
        found += (*event.by, *event.against, *event.parties)
    return found


def doing_ids(fact: Fact) -> tuple[str, ...]:
    """Entity ids of the speakers of a statement and of those who do what an event tells."""
    match fact:
        case Statement():
            return fact.speakers
        case Event():
            return fact.by
    return ()


def touched_ids(fact: Fact) -> tuple[str, ...]:
    """Entity ids of those who take part in an event in any other way."""
    return (*fact.against, *fact.parties) if isinstance(fact, Event) else ()


def proof_spans(fact: Fact) -> tuple[Span, ...]:
    """The words that prove a fact."""
    match fact:
        case TimeExpression():
            return (fact.span,)
        case Statement():
            return fact.content
        case Event():
            return fact.trigger


def group_by_story(items: Iterable[T]) -> dict[str, list[T]]:
    """Items of the picture by the id of their story, in their order."""
    groups: dict[str, list[T]] = {}
    for item in items:
        groups.setdefault(item.story or "", []).append(item)
    return groups
