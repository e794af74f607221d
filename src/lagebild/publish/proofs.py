"""Proofs as pages show them: the sentence, the words in it that prove, and where they stand."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lagebild.model.facts import Analysis
from lagebild.model.spans import Span, cover, line_around
from lagebild.model.stories import Evidence
from lagebild.publish.case import Case, FactKey, place_of, proof_spans
from lagebild.publish.links import article_page, fact_anchor
from lagebild.publish.messages import Messages
from lagebild.publish.readable import name_outlet

MAX_CONTEXT = 220
"""Characters shown on each side of the words; longer sentences are cut there."""


@dataclass(frozen=True, slots=True)
class Source:
    """The report in which something stands."""

    href: str
    outlet: str
    day: str
    language: str
    article: str


@dataclass(frozen=True, slots=True)
class Proof:
    """One place that proves."""

    source: Source
    before: str
    words: str
    after: str
    span: Span
    """Where the words stand."""
    place: str = ""
    """The same with a hash, where the report is not shown."""


def evidence_anchor(span: Span) -> str:
    """Anchor of words that prove a value, on the page of their article."""
    return f"f-p{span.start}-{span.end}"


def prove(case: Case, messages: Messages, evidence: Iterable[Evidence]) -> list[Proof]:
    """The evidence that still reads as stored, each with its sentence, oldest report first."""
    found = sorted(set(case.readable(evidence)), key=lambda e: (case.order[e.article], e.span))
    return [_proof(case, messages, e.article, e.span, evidence_anchor(e.span)) for e in _one_a_sentence(case, found)]


def _one_a_sentence(case: Case, evidence: Sequence[Evidence]) -> list[Evidence]:
    """Of words in one sentence the fewest: they say most exactly what proves."""
    chosen: dict[tuple[str, Span], Evidence] = {}
    for e in evidence:
        key = (e.article, sentence_around(case.by_article[e.article], e.span))
        if key not in chosen or e.span.end - e.span.start < chosen[key].span.end - chosen[key].span.start:
            chosen[key] = e
    return list(chosen.values())


def prove_facts(case: Case, messages: Messages, keys: Iterable[FactKey]) -> list[Proof]:
    """Proofs of facts by their first words."""
    found = []
    for article, local in dict.fromkeys(keys):
        fact = case.facts.get((article, local))
        if fact is not None and case.reads(article, spans := proof_spans(fact)):
            found.append(_proof(case, messages, article, spans[0], fact_anchor(local)))
    return found


def source_of(case: Case, messages: Messages, article_id: str, anchor: str = "") -> Source:
    """The report, linked at the anchor."""
    article = case.by_article[article_id].article
    published = case.published(article)
    day = messages.short_range(published)
    href = article_page(article_id) + (f"#{anchor}" if anchor else "")
    return Source(href, name_outlet(article), day, article.language, article_id)


def pieces_around(analysis: Analysis, spans: Sequence[Span]) -> list[tuple[str, bool]]:
    """The sentence of the words in pieces, each with whether it belongs to the words; just the words without it."""
    text, ordered = analysis.article.text, sorted(spans)
    whole = cover([sentence_around(analysis, s) for s in ordered]) if analysis.sentences else cover(ordered)
    pieces = [(_cut_left(text[whole.start : ordered[0].start]), False)]
    for span, following in zip(ordered, [*ordered[1:], None], strict=True):
        pieces.append((span.of(text), True))
        between = text[span.end : following.start] if following else _cut_right(text[span.end : whole.end])
        pieces.append((between if analysis.sentences or not following else " … ", False))
    return [piece for piece in pieces if piece[0]]


def sentence_around(analysis: Analysis, span: Span) -> Span:
    """The sentence or sentences of the words; where sentences are unknown, their line."""
    sentences = analysis.sentences
    at = bisect_right(sentences, span.start, key=lambda s: s.start) - 1
    if at >= 0 and sentences[at].overlaps(span):
        last = max((s.end for s in sentences[at:] if s.start < span.end), default=span.end)
        return Span(sentences[at].start, max(last, span.end))
    return line_around(analysis.article.text, span)


def _proof(case: Case, messages: Messages, article_id: str, span: Span, anchor: str) -> Proof:
    analysis = case.by_article[article_id]
    text = analysis.article.text
    sentence = sentence_around(analysis, span)
    return Proof(
        source_of(case, messages, article_id, anchor),
        _cut_left(text[sentence.start : span.start]),
        span.of(text),
        _cut_right(text[span.end : sentence.end]),
        span,
        place_of(case, article_id, span),
    )


def _cut_left(before: str) -> str:
    if len(before) <= MAX_CONTEXT:
        return before.lstrip()
    return "… " + re.sub(r"^\S*\s+", "", before[-MAX_CONTEXT:])


def _cut_right(after: str) -> str:
    if len(after) <= MAX_CONTEXT:
        return after.rstrip()
    return re.sub(r"\s+\S*$", "", after[:MAX_CONTEXT]) + " …"
