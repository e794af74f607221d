"""Stories, records, claims, differences, reuse, terms, agenda and ledger as JSON objects of the export."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lagebild.model.article import DateRange
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue, Evidence, Passage, StatusChange, TermSide
from lagebild.publish.case import Case, group_by_story
from lagebild.publish.iptc import code_of_plan, code_of_record

Json = dict[str, Any]


def _stories(case: Case) -> Iterator[Json]:
    records, claims = group_by_story(case.picture.records), group_by_story(case.picture.claims)
    for story in case.picture.stories:
        yield {
            "id": story.id,
            "title": story.title,
            "articles": list(story.articles),
            "records": [r.id for r in records.get(story.id, ())],
            "claims": [c.id for c in claims.get(story.id, ())],
            "because": story.because,
            "changes": [
                {"kind": c.kind, "articles": list(c.articles), "stories": list(c.stories), "because": c.because}
                for c in story.changes
            ],
            "episodes": [{"id": e.id, "articles": list(e.articles), "because": e.because} for e in story.episodes],
        }


def _records(case: Case) -> Iterator[Json]:
    for record in case.picture.records:
        yield {
            "id": record.id,
            "story": record.story,
            "type": record.type,
            "title": record.title,
            "status": record.status,
            "iptc": code_of_record(record),
            "events": [f"{article}:{event}" for article, event in record.events],
            "articles": list(record.articles),
            "origins": record.origins,
            "attributes": {name: [_value(case, v) for v in values] for name, values in record.attributes},
            "verdicts": {
                name: {"verdict": v.verdict, "because": v.because, "score": v.score} for name, v in record.verdicts
            },
            "history": _history(record.history),
            "because": list(record.because),
        }


def _history(changes: Iterable[StatusChange]) -> list[Json]:
    return [{"status": c.status, "article": c.article, **_days(c.published)} for c in changes]


def _claims(case: Case) -> Iterator[Json]:
    for claim in case.picture.claims:
        yield {
            "id": claim.id,
            "story": claim.story,
            "speakers": case.canonical_ids(claim.speakers),
            "statements": [f"{article}:{statement}" for article, statement in claim.statements],
            "possible": [f"{article}:{statement}" for article, statement in claim.possible],
            "articles": list(claim.articles),
            "origins": claim.origins,
            "relation": claim.relation,
            "because": claim.because,
        }


def _differences(case: Case) -> Iterator[Json]:
    for difference in case.picture.differences:
        yield {
            "id": difference.id,
            "story": difference.story,
            "kind": difference.kind,
            "about": difference.about,
            "record": difference.record,
            "claim": difference.claim,
            "verdict": difference.verdict,
            "sides": [_value(case, side) for side in difference.sides],
            "because": difference.because,
        }


def _reuse(case: Case) -> Iterator[Json]:
    for reuse in case.picture.reuse:
        yield {
            "articles": list(reuse.articles),
            "passages": [_passage(p) for p in reuse.passages],
            "slips": list(reuse.slips),
            "origin": reuse.origin,
            "share": reuse.share,
            "story": reuse.story,
        }


def _terms(case: Case) -> Iterator[Json]:
    for contrast in case.picture.terms:
        yield {
            "story": contrast.story,
            "referent": contrast.referent,
            "sides": [_term_side(case, side) for side in contrast.sides],
        }


def _agenda(case: Case) -> Iterator[Json]:
    for entry in case.picture.agenda:
        yield {
            "record": entry.record,
            "story": entry.story,
            "when": entry.when,
            "what": entry.what,
            "parties": case.canonical_ids(entry.parties),
            "place": entry.place,
            "status": entry.status,
            "articles": list(entry.articles),
            "iptc": code_of_plan(entry.status),
            "known_from": entry.known_from.isoformat() if entry.known_from else None,
            "uid": f"{entry.uid}@lagebild" if entry.uid else None,
            "sequence": entry.sequence,
            "changes": [
                {"status": c.status, "when": c.when, "article": c.article, **_days(c.published)} for c in entry.changes
            ],
            "evidence": [_evidence(case, e) for e in entry.evidence],
        }


def _ledger(case: Case) -> Iterator[Json]:
    for entry in case.picture.ledger:
        yield {
            "id": entry.id,
            "story": entry.story,
            "by": case.canonical_ids(entry.by),
            "act": entry.act,
            "to": case.canonical_ids(entry.to),
            "what": entry.what,
            "condition": entry.condition,
            "status": entry.status,
            "entries": _statement_keys(entry.entries),
            "answers": _statement_keys(entry.answers),
            "first": _report(case, entry.first),
            "last": _report(case, entry.last),
            "changes": _history(entry.changes),
        }


def _positions(case: Case) -> Iterator[Json]:
    for position in case.picture.positions:
        yield {
            "story": position.story,
            "issue": position.issue,
            "matter": position.matter,
            "actor": case.canonical(position.actor),
            "stance": position.stance,
            "act": position.act,
            "article": position.article,
            "statement": f"{position.article}:{position.statement}",
            **_days(position.published),
        }


def _report(case: Case, article_id: str) -> Json | None:
    article = case.article(article_id)
    return None if article is None else {"article": article_id, **_days(case.published(article))}


def _days(published: DateRange) -> Json:
    earliest, latest = published.earliest, published.latest
    return {
        "earliest": earliest.isoformat() if earliest else None,
        "latest": latest.isoformat() if latest else None,
    }


def _statement_keys(keys: Iterable[tuple[str, str]]) -> list[Json]:
    return [{"statement": f"{article}:{statement}", "article": article} for article, statement in keys]


def _value(case: Case, value: AttributeValue) -> Json:
    evidence = [_evidence(case, e) for e in value.evidence]
    return {"value": value.value, "articles": list(value.articles), "evidence": evidence}


def _term_side(case: Case, side: TermSide) -> Json:
    return {
        "term": side.term,
        "articles": list(side.articles),
        "distanced": side.distanced,
        "evidence": [_evidence(case, e) for e in side.evidence],
    }


def _evidence(case: Case, evidence: Evidence) -> Json:
    article = case.article(evidence.article)
    words = evidence.span.of(article.text) if article else ""
    return {"article": evidence.article, **_range(evidence.span), "text": words}


def _passage(passage: Passage) -> Json:
    return {"a": _range(passage.a), "b": _range(passage.b), "similarity": passage.similarity}


def _range(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


PICTURE_SECTIONS: dict[str, Callable[[Case], Iterator[Json]]] = {
    "stories": _stories,
    "records": _records,
    "claims": _claims,
    "differences": _differences,
    "reuse": _reuse,
    "terms": _terms,
    "agenda": _agenda,
    "ledger": _ledger,
    "positions": _positions,
}
"""Sections that comparing yields, in the order of the format."""
