"""Every fact as a W3C Web Annotation: its words by quotation and by position."""

from collections.abc import Iterator, Sequence
from typing import Any

from lagebild.model.article import Article
from lagebild.model.facts import Event, Statement, TimeExpression
from lagebild.model.spans import Span
from lagebild.publish.case import Case, Fact, proof_spans
from lagebild.publish.exports.addresses import urn
from lagebild.publish.exports.choices import Choices, digest
from lagebild.publish.exports.quotes import Ration
from lagebild.publish.links import safe_url

Json = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MAX_CONTEXT = 32
"""Characters before and after a quotation, by which a reader finds it where it stands twice."""


def write_annotations(case: Case, choices: Choices) -> Json:
    """All facts and mentions as one annotation page."""
    items = list(_annotations(case, choices))
    return {"@context": CONTEXT, "id": "urn:lagebild:annotations", "type": "AnnotationPage", "items": items}


def _annotations(case: Case, choices: Choices) -> Iterator[Json]:
    """What was said comes first: without the texts, quotes are rationed."""
    texts = {a.article.id: a.article.text for a in case.by_article.values()}
    ration = None if choices.whole_text else Ration(texts)
    for analysis in case.by_article.values():
        article = analysis.article
        facts: list[Fact] = [*analysis.statements, *analysis.events, *analysis.times]
        for fact in facts:
            if case.reads(article.id, proof_spans(fact)):
                identifier = urn("fact", f"{article.id}:{fact.id}")
                yield _annotation(identifier, "describing", _body(case, fact), article, proof_spans(fact), ration)
    for known in case.entities.values():
        for number, (article_id, mention) in enumerate(known.mentions, 1):
            if case.reads(article_id, (mention.span,)):
                article = case.by_article[article_id].article
                identifier = urn("mention", f"{known.entity.id}:{number}")
                body = _text(known.entity.name) | {"purpose": "identifying"}
                yield _annotation(identifier, "identifying", [body], article, (mention.span,), ration)


def _annotation(
    identifier: str, motivation: str, body: list[Json], article: Article, spans: Sequence[Span], ration: Ration | None
) -> Json:
    source = safe_url(article.url) or urn("article", article.id)
    targets = [{"source": source, "selector": _selectors(article, span, ration)} for span in spans]
    return {"id": identifier, "type": "Annotation", "motivation": motivation, "body": body, "target": targets}


def _selectors(article: Article, span: Span, ration: Ration | None) -> list[Json]:
    """Position first, since it's exact; the quotation finds the words again where the page differs from our text."""
    words = span.of(article.text)
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    if ration is not None:
        short = ration.quote(article.id, span)
        # a quotation that was cut would select too little: its start alone is given, with a hash of the whole
        selected = {"type": "TextQuoteSelector", "exact": words} if short == words else None
        checked = position | {"hash": digest(words), "quote": short}
        return [checked, selected] if selected else [checked]
    before, after = article.text[max(0, span.start - MAX_CONTEXT) : span.start], article.text[span.end :][:MAX_CONTEXT]
    return [position, {"type": "TextQuoteSelector", "exact": words, "prefix": before, "suffix": after}]


def _body(case: Case, fact: Fact) -> list[Json]:
    """What was found, in words and as tags."""
    match fact:
        case TimeExpression():
            return [_text(fact.value or "unresolved"), _tag(fact.type)]
        case Statement():
            speakers = ", ".join(case.name_of(i) for i in case.canonical_ids(fact.speakers)) or "nobody named"
            return [_text(f"{speakers}: {fact.act} ({fact.form})"), _tag("statement"), _tag(fact.act)]
        case Event():
            return [_text(f"{fact.type} ({fact.status})"), _tag("event"), _tag(fact.type)]


def _text(words: str) -> Json:
    return {"type": "TextualBody", "value": words, "format": "text/plain", "purpose": "describing"}


def _tag(word: str) -> Json:
    return {"type": "TextualBody", "value": word, "format": "text/plain", "purpose": "tagging"}
