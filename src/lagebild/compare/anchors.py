"""Where the words of a judgement stand in the analyses of today, and which fact they carry there."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from lagebild.model.article import Article
from lagebild.model.facts import Analysis, Entity, Event, Mention, Statement, TimeExpression
from lagebild.model.judgements import Anchor, hash_text
from lagebild.model.spans import Span, cover

CONTEXT = 32
"""So many letters before and after the words tell one place of a quotation from another."""
OPENING = 80
"""So many letters of its beginning stand for a whole article."""
MIN_OVERLAP = 0.5
"""A fact whose words share less with those judged is another fact."""

Fact = TimeExpression | Statement | Event
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Anchored:
    """What stands today on the words of an anchor."""

    article: str
    span: Span
    fact: Fact | None = None
    mention: tuple[Entity, Mention] | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Article id, and the id of the fact or entity inside it; empty for a whole article or bare words."""
        local = self.fact.id if self.fact is not None else self.mention[0].id if self.mention is not None else ""
        return self.article, local


def anchor_article(article: Article) -> Anchor:
    """The anchor of a whole report."""
    return anchor_words(article, Span(0, min(OPENING, len(article.text))), "article")


def anchor_fact(article: Article, fact: Fact) -> Anchor:
    """The anchor of a time, statement or event."""
    match fact:
        case TimeExpression():
            return anchor_words(article, fact.span, "time", fact.type)
        case Statement():
            return anchor_words(article, _place_of(fact), "statement", fact.act)
        case Event():
            return anchor_words(article, _place_of(fact), "event", fact.type)


def anchor_words(article: Article, span: Span, kind: str = "passage", type: str = "") -> Anchor:
    """The anchor of any words of an article."""
    text = article.text
    return Anchor(
        article=article.id,
        content=hash_text(text),
        kind=kind,
        span=span,
        quote=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        type=type,
        source=source_of(article),
    )


def _place_of(fact: Fact) -> Span:
    """The words by which a fact is known: of an event its verb or noun without particles."""
    match fact:
        case TimeExpression():
            return fact.span
        case Statement():
            return cover(fact.content) if fact.content else Span(0, 0)
        case Event():
            return fact.trigger[0] if fact.trigger else Span(0, 0)


def source_of(article: Article) -> str:
    """Where an article came from: the same report read anew has the same source."""
    return article.url or article.source_id or article.path or ""


def locate_words(text: str, anchor: Anchor) -> Span | None:
    """Where the quotation stands in the text: in its old surroundings, at the old place first, or at its only place."""
    whole = anchor.prefix + anchor.quote + anchor.suffix
    before = anchor.span.start - len(anchor.prefix)
    start = before if text.startswith(whole, before) else text.find(whole)
    if start >= 0:
        start += len(anchor.prefix)
    elif anchor.quote and text.count(anchor.quote) == 1:
        start = text.index(anchor.quote)
    return Span(start, start + len(anchor.quote)) if start >= 0 else None


class AnchorIndex:
    """Finds anchors in many analyses."""

    def __init__(self, analyses: Iterable[Analysis]) -> None:
        self._by_id: dict[str, Analysis] = {}
        self._by_content: dict[str, list[Analysis]] = defaultdict(list)
        self._by_source: dict[str, list[Analysis]] = defaultdict(list)
        for analysis in analyses:
            self._by_id[analysis.article.id] = analysis
            self._by_content[hash_text(analysis.article.text)].append(analysis)
            self._by_source[source_of(analysis.article)].append(analysis)

    def find(self, anchor: Anchor) -> list[Anchored]:
        """What the anchor stands for, in every article with its text; empty where it no longer reads."""
        return [found for analysis in self._articles_of(anchor) if (found := _find_in(analysis, anchor)) is not None]

    def find_all(self, anchors: Sequence[Anchor]) -> list[Anchored]:
        """What several anchors stand for."""
        return [found for anchor in anchors for found in self.find(anchor)]

    def _articles_of(self, anchor: Anchor) -> list[Analysis]:
        # the same text under any name first: there every offset is right
        same_text = self._by_content.get(anchor.content, [])
        if same_text:
            return same_text
        known = self._by_id.get(anchor.article)
        return [known] if known is not None else self._by_source.get(anchor.source, []) if anchor.source else []


def _find_in(analysis: Analysis, anchor: Anchor) -> Anchored | None:
    article = analysis.article.id
    if anchor.kind == "article":
        return Anchored(article, Span(0, len(analysis.article.text)))
    span = locate_words(analysis.article.text, anchor)
    if span is None:
        return None
    if anchor.kind == "passage":
        return Anchored(article, span)
    if anchor.kind == "mention":
        mentions = [((e, m), m.span, e.kind) for e in analysis.entities for m in e.mentions]
        mention = _choose(mentions, span, anchor.type)
        return None if mention is None else Anchored(article, span, mention=mention)
    fact = _choose([(f, _place_of(f), kind) for f, kind in _facts_of(analysis, anchor.kind)], span, anchor.type)
    return None if fact is None else Anchored(article, span, fact)


def _facts_of(analysis: Analysis, kind: str) -> Iterator[tuple[Fact, str]]:
    match kind:
        case "time":
            yield from ((t, t.type) for t in analysis.times)
        case "statement":
            yield from ((s, s.act) for s in analysis.statements)
        case "event":
            yield from ((e, e.type) for e in (*analysis.events, *analysis.passing))


def _choose(candidates: Sequence[tuple[T, Span, str]], span: Span, type: str) -> T | None:
    """The candidate that shares most words with the span; of equal ones the one of the same type."""
    shares = [(_share(place, span), kind == type, -n) for n, (_, place, kind) in enumerate(candidates)]
    best = max(shares, default=(0.0, False, 0))
    return candidates[-best[2]][0] if best[0] >= MIN_OVERLAP else None


def _share(a: Span, b: Span) -> float:
    """Common part of two spans in what both cover together."""
    common = min(a.end, b.end) - max(a.start, b.start)
    return common / (max(a.end, b.end) - min(a.start, b.start)) if common > 0 else 0.0
