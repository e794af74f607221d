"""What every step of comparing looks up: articles in order of publication, sentences with their terms, entities."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from hashlib import sha256
from math import fsum, log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lagebild.compare.background import Usual, measure_background
from lagebild.compare.meanings import SentenceMeanings
from lagebild.compare.sketches import NAMED_KINDS, actor_key, draw_sketch, expand_actors, shared_id
from lagebild.compare.sketches import SHORT_TERM as SHORT_TERM
from lagebild.compare.ties import Ties
from lagebild.model.article import Outlet
from lagebild.model.facts import Analysis, Entity, Event, Statement
from lagebild.model.room import WithRoom
from lagebild.model.sketches import Background
from lagebild.model.spans import Span

Terms = Callable[[str], list[str]]
"""Stems of the words of a text, in order: `LanguagePack.search_terms`."""

NO_TIES = Ties()
"""Nobody judged anything to be the same or not."""


def stable_id(prefix: str, members: Iterable[object]) -> str:
    """An id that is the same for the same members in any order."""
    text = "\n".join(sorted(str(m) for m in members))
    return prefix + sha256(text.encode()).hexdigest()[:12]


class Corpus(WithRoom):
    """All analyses of one comparison with the indexes that its steps share."""

    def __init__(
        self,
        analyses: Sequence[Analysis],
        terms: Terms,
        same: Mapping[str, str] | None = None,
        ties: Ties = NO_TIES,
        background: Background | None = None,
    ) -> None:
        self.terms = terms
        self._background = background
        self.ties = ties
        self.analyses = tuple(sorted(analyses, key=lambda a: (self._day_of(a) or date.max, a.article.id)))
        self.by_id = {a.article.id: a for a in self.analyses}
        self.order = {a.article.id: i for i, a in enumerate(self.analyses)}
        self.same = dict(same or {})
        self.found: dict[tuple[str, ...], Any] = {}
        """What a step found out about a fact and looks up for every pair: by the name of the finding and the fact."""
        self._sentence_terms: dict[tuple[str, int], tuple[str, ...]] = {}
        self._read: set[str] = set()
        self._weights: dict[str, float] = {}
        self._norms: dict[frozenset[str], float] = {}
        self._actor_rarities: dict[str, float] = {}
        self._names: dict[str, dict[int, frozenset[str]]] = {}
        self._starts = {a.article.id: [s.start for s in a.sentences] for a in self.analyses}

    def admit(self, told: Mapping[str, Sequence[Event]]) -> None:
        """Count more events among those of their articles."""
        self.analyses = tuple(
            replace(a, events=(*a.events, *told[a.article.id])) if a.article.id in told else a for a in self.analyses
        )
        self.by_id = {a.article.id: a for a in self.analyses}

    @staticmethod
    def _day_of(analysis: Analysis) -> date | None:
        return analysis.published.latest or analysis.published.earliest

    def day(self, article: str) -> date | None:
        """The last day on which the article may have come out."""
        return self._day_of(self.by_id[article])

    def source(self, article: str) -> str:
        """The outlet of an article where it is known, with the day; else the article's id with the day."""
        outlet = self.by_id[article].article.outlet
        return f"{article if outlet == Outlet() else outlet.name} ({self.day(article)})"

    def statement(self, article: str, id: str | None) -> Statement | None:
        """The statement of an article with the id, such as the one inside of which an event is told."""
        return next((s for s in self.by_id[article].statements if s.id == id), None)

    def is_later(self, later: str, earlier: str) -> bool:
        """Whether the first article surely came out on a later day than the second."""
        a, b = self.by_id[later].published.earliest, self.by_id[earlier].published.latest
        return a is not None and b is not None and a > b

    def canonical(self, entity: str) -> str:
        """The id under which an entity is known across articles."""
        return self.same.get(entity, entity)

    @cached_property
    def entities(self) -> dict[str, Entity]:
        """One entity for each id, canonical ids first come first kept."""
        found: dict[str, Entity] = {}
        for analysis in self.analyses:
            for entity in analysis.entities:
                found.setdefault(entity.id, entity)
        return found

    def name_of(self, entity: str) -> str:
        """The name of an entity, or its id when no article lists it."""
        known = self.entities.get(self.canonical(entity)) or self.entities.get(entity)
        return known.name if known is not None else entity

    def is_named_person(self, entity: str) -> bool:
        """Whether somebody is called by first and last name anywhere."""
        known = self.entities.get(self.canonical(entity))
        return known is not None and known.kind == "person" and " " in known.name and known.description != known.name

    @cached_property
    def named(self) -> frozenset[str]:
        """Canonical ids of those whom any article calls by a name, be it of their seat, or whom the tables know."""
        return frozenset(
            self.canonical(e.id)
            for a in self.analyses
            for e in a.entities
            if e.wikidata is not None or any(m.form in ("name", "metonym") for m in e.mentions)
        )

    def kind_of(self, entity: str) -> str:
        """The kind of an entity; empty when no article lists it."""
        known = self.entities.get(self.canonical(entity)) or self.entities.get(entity)
        return known.kind if known is not None else ""

    def is_known(self, entity: str) -> bool:
        """Whether an entity is somebody that other reports would know again, rather than a mere description."""
        known = self.entities.get(self.canonical(entity))
        return known is not None and (known.wikidata is not None or self.is_named_person(entity))

    def actor_ids(self, entities: Iterable[str]) -> frozenset[str]:
        """Canonical ids with the states and bodies that these persons and offices act for."""
        return expand_actors(entities, self.entities, self.same)

    def canonical_ids(self, entities: Iterable[str]) -> frozenset[str]:
        """Canonical ids of these entities alone."""
        return frozenset(map(self.canonical, entities))

    def states_of(self, entities: Iterable[str]) -> frozenset[str]:
        """Those of them that are states, and the states that others of them act for, which no article may list."""
        return frozenset(e for e in self.actor_ids(entities) if self.kind_of(e) == "country" or e.isupper())

    @cached_property
    def background(self) -> Background:
        """What is usual in the collection to which these articles belong; without one, among these articles."""
        if self._background is not None:
            return self._background
        sketches = [draw_sketch(a, self.terms) for a in self.analyses]
        return measure_background(sketches, self.analyses, self.terms)

    @cached_property
    def usual(self) -> Usual:
        """How common terms and features are in the collection."""
        return Usual(self.background)

    @cached_property
    def scales(self) -> Mapping[str, float]:
        """Words that multiply a number."""
        return dict(self.background.multipliers)

    def actor_overlap(self, left: frozenset[str], right: frozenset[str]) -> float:
        """Share of the smaller side's actors that the other side has too, rare actors counting more; 0 to 1."""
        shared = left & right
        if not shared:
            return 0.0
        rarity = self._actor_rarity
        whole = min(fsum(map(rarity, left)), fsum(map(rarity, right)))
        return fsum(map(rarity, shared)) / whole if whole else 0.0

    def _actor_rarity(self, actor: str) -> float:
        known = self._actor_rarities.get(actor)
        if known is None:
            words = self._shared_ids.get(actor, actor)
            known = 1.0 / (1.0 + log(1.0 + self.usual.count_term(actor_key(words))))
            self._actor_rarities[actor] = known
        return known

    @cached_property
    def _shared_ids(self) -> dict[str, str]:
        """Whoever an article does not name, by the words that it has for him."""
        return {e.id: shared_id(e.id, a.article.id) for a in self.analyses for e in a.entities}

    def names_at(self, article: str, sentence: int) -> frozenset[str]:
        """Canonical ids of persons, bodies and places named in a sentence."""
        if article not in self._names:
            found: dict[int, set[str]] = defaultdict(set)
            for entity in self.by_id[article].entities:
                if entity.kind in NAMED_KINDS:
                    for mention in entity.mentions:
                        if mention.form != "description":
                            found[self.sentence_at(article, mention.span.start)].add(self.canonical(entity.id))
            self._names[article] = {index: frozenset(ids) for index, ids in found.items()}
        return self._names[article].get(sentence, frozenset())

    def sentence_at(self, article: str, offset: int) -> int:
        """Index of the sentence that holds the offset, or the one before it; -1 when there is none."""
        return bisect_right(self._starts[article], offset) - 1

    def sentence_span(self, article: str, index: int) -> Span | None:
        """Where a sentence stands, or None outside the article."""
        sentences = self.by_id[article].sentences
        return sentences[index] if 0 <= index < len(sentences) else None

    def terms_in(self, article: str, spans: Iterable[Span]) -> Iterator[str]:
        """The terms of these words, in order."""
        excerpt = self.by_id[article].excerpt
        return (term for span in spans for term in self.terms(excerpt(span)))

    def sentence_terms(self, article: str, index: int) -> tuple[str, ...]:
        """The terms of a sentence, in order; empty outside the article."""
        if article not in self._read:
            self._read.add(article)
            analysis = self.by_id[article]
            for number, span in enumerate(analysis.sentences):
                self._sentence_terms[article, number] = tuple(self.terms(analysis.excerpt(span)))
            new = {t for n in range(len(analysis.sentences)) for t in self._sentence_terms[article, n]}
            self._weigh(list(new.difference(self._weights)))
        return self._sentence_terms.get((article, index), ())

    def weight(self, term: str) -> float:
        """How much a shared term tells: rare terms weigh more, short words little."""
        known = self._weights.get(term)
        if known is None:
            self._weigh([term])
            known = self._weights[term]
        return known

    def _weigh(self, terms: Sequence[str]) -> None:
        total = self.background.sentences
        for term, count in zip(terms, self.usual.count_terms(terms), strict=True):
            weight = log(1.0 + (total + 1.0) / (count + 0.5))
            self._weights[term] = weight * (0.3 if len(term) <= SHORT_TERM and not term.isdigit() else 1.0)

    def rarity(self, term: str) -> float:
        """How rare a term is on a scale from 0 (in every sentence) to 1 (in one sentence only)."""
        return self.weight(term) / self._rarest

    @cached_property
    def _rarest(self) -> float:
        return log(1.0 + (self.background.sentences + 1.0) / 1.5)

    def likeness(self, left: Iterable[str], right: Iterable[str]) -> float:
        """Weighted cosine of two sets of terms, 0 to 1."""
        a, b = frozenset(left), frozenset(right)
        shared = a & b
        if not shared:
            return 0.0
        norm = self._norm(a) * self._norm(b)
        return fsum([self.weight(t) ** 2 for t in shared]) / norm**0.5 if norm else 0.0

    def _norm(self, terms: frozenset[str]) -> float:
        known = self._norms.get(terms)
        if known is None:
            known = self._norms[terms] = fsum([self.weight(t) ** 2 for t in terms])
        return known

    def coverage(self, left: Iterable[str], right: Iterable[str]) -> float:
        """Share of the smaller set's weight that the other one also has, 0 to 1."""
        a, b = frozenset(left), frozenset(right)
        shared = a & b
        if not shared:
            return 0.0
        whole = min(fsum(map(self.weight, a)), fsum(map(self.weight, b)))
        return fsum(map(self.weight, shared)) / whole if whole else 0.0

    @cached_property
    def negations(self) -> frozenset[str]:
        """The terms that say no."""
        return frozenset(self.background.negations)

    @cached_property
    def _meanings(self) -> SentenceMeanings:
        return SentenceMeanings(self.analyses, self.background.cosine_middle, self.background.cosine_spread)

    def meaning(self, left: tuple[str, int], right: tuple[str, int]) -> float | None:
        """Calibrated similarity of two sentences by their vectors, 0 to 1; None without vectors."""
        return self._meanings.compare(left, right)

    def meaning_matrix(self, left: str, right: str) -> NDArray[np.float32] | None:
        """The same for all sentences of two articles; None without vectors."""
        return self._meanings.compare_all(left, right)
