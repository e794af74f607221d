"""The record as data: one JSON object in the format lagebild/1, and the same as JSON lines."""

import json
import re
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from typing import Any

from lagebild.compare.happenings import HAPPENED, UNREAL
from lagebild.model.article import Article, DateRange
from lagebild.model.facts import Event, Figure, Statement, TimeExpression
from lagebild.model.spans import Span, cover
from lagebild.publish.case import Case
from lagebild.publish.entities import KnownEntity
from lagebild.publish.judgement_json import list_judgements, mark_judged
from lagebild.publish.picture_json import PICTURE_SECTIONS

FORMAT = "lagebild/1"
Json = dict[str, Any]

EXACT_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def export_json(case: Case) -> Json:
    """The whole case as one object; the same case gives the same bytes."""
    rows = list(case.by_article.values())
    return {
        "format": FORMAT,
        "as_of": iso(case.as_of),
        "articles": [_article(case, a.article) for a in rows],
        "times": [mark_judged(case, _time(a.article, t)) for a in rows for t in a.times],
        "entities": [_entity(case, known) for known in case.entities.values()],
        "statements": [mark_judged(case, _statement(case, a.article, s)) for a in rows for s in a.statements],
        "events": [mark_judged(case, _event(case, a.article, e)) for a in rows for e in a.events],
        **{name: list(section(case)) for name, section in PICTURE_SECTIONS.items()},
        "judgements": list(list_judgements(case)),
        "failures": [{"source": f.source, "step": f.step, "reason": f.reason} for f in case.failures],
    }


def export_jsonl(whole: Json) -> Iterator[str]:
    """The same facts as lines: each object names its section, the first line names the format."""
    head = {key: value for key, value in whole.items() if not isinstance(value, list)}
    yield json.dumps(head)
    for section, items in whole.items():
        for item in items if isinstance(items, list) else ():
            yield json.dumps({"section": section, **item}, ensure_ascii=False)


def schema() -> Json:
    """The JSON Schema (2020-12) that every export meets."""
    text = files("lagebild.publish").joinpath("schema.json").read_text(encoding="utf8")
    loaded: Json = json.loads(text)
    return loaded


def line_schema() -> Json:
    """The JSON Schema that every line of the JSON lines meets."""
    whole = schema()
    head = {
        "type": "object",
        "required": ["format"],
        "properties": {name: p for name, p in whole["properties"].items() if p.get("type") != "array"},
        "not": {"required": ["section"]},
    }
    lines = [
        {
            "type": "object",
            "required": ["section"],
            "properties": {"section": {"const": name}},
            "allOf": [section["items"]],
        }
        for name, section in whole["properties"].items()
        if section.get("type") == "array"
    ]
    title = f"A line of {whole['title']}"
    return {**whole, "$id": "urn:lagebild:export-line:1", "title": title} | {
        "anyOf": [head, *lines],
        "required": [],
        "properties": {},
    }


def iso(day: date | None) -> str | None:
    """The date as ISO 8601, or None."""
    return day.isoformat() if day else None


def date_range(published: DateRange) -> Json:
    """A publication range with its reason."""
    return {"earliest": iso(published.earliest), "latest": iso(published.latest), "basis": published.basis}


def excerpt(article: Article, span: Span) -> Json:
    """A span with its words."""
    return {"start": span.start, "end": span.end, "text": span.of(article.text)}


def excerpts(article: Article, spans: tuple[Span, ...]) -> list[Json]:
    """Spans with their words."""
    return [excerpt(article, span) for span in spans]


def _whole(article: Article, spans: tuple[Span, ...]) -> Json | None:
    """The one stretch around all spans, since the format has room for one."""
    return excerpt(article, cover(spans)) if spans else None


def _article(case: Case, article: Article) -> Json:
    return {
        "id": article.id,
        "path": article.path,
        "source_id": article.source_id,
        "url": article.url,
        "title": article.title,
        "outlet": {"id": article.outlet.id, "name": article.outlet.name},
        "agencies": list(article.agencies),
        "byline": article.byline,
        "dateline": article.dateline,
        "language": article.language,
        "text": article.text,
        "parts": [{"kind": p.kind, "start": p.span.start, "end": p.span.end} for p in article.parts],
        "published": date_range(case.published(article)),
        "duplicate_of": article.duplicate_of,
        "story": case.story_of.get(article.id),
    }


def _time(article: Article, time: TimeExpression) -> Json:
    anchor = time.anchor if time.anchor in (None, "published") else f"{article.id}:{time.anchor}"
    return {
        "id": f"{article.id}:{time.id}",
        "article": article.id,
        **excerpt(article, time.span),
        "type": time.type,
        "value": time.value,
        "mod": time.mod,
        "zone": time.zone,
        "earliest": time.earliest,
        "latest": time.latest,
        "candidates": list(time.candidates),
        "rule": time.rule,
        "anchor": anchor,
        "vague_period": time.vague_period,
    }


def _entity(case: Case, known: KnownEntity) -> Json:
    entity = known.entity
    offices = [{"office": o.role, "of": o.jurisdiction, "from": iso(o.start), "to": iso(o.end)} for o in entity.offices]
    mentions = [
        {"article": article_id, **excerpt(case.by_article[article_id].article, m.span), "form": m.form, "rule": m.rule}
        for article_id, m in known.mentions
    ]
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind,
        "wikidata": entity.wikidata,
        "aliases": list(entity.aliases),
        "offices": offices,
        "mentions": mentions,
        "description": entity.description,
        "gender": entity.gender,
        "parent": entity.parent,
        "rule": entity.rule,
    }


def _statement(case: Case, article: Article, statement: Statement) -> Json:
    return {
        "id": f"{article.id}:{statement.id}",
        "article": article.id,
        "speakers": case.canonical_ids(statement.speakers),
        "speaker_spans": excerpts(article, statement.speaker_spans),
        "addressees": case.canonical_ids(statement.addressees),
        "addressee_spans": excerpts(article, statement.addressee_spans),
        "via": case.canonical_ids(statement.via),
        "via_spans": excerpts(article, statement.via_spans),
        "act": statement.act,
        "form": statement.form,
        "polarity": statement.polarity,
        "hedges": excerpts(article, statement.hedges),
        "contrast": excerpts(article, statement.contrast),
        "cue": excerpts(article, statement.cue),
        "content": excerpts(article, statement.content),
        "condition": _whole(article, statement.condition),
        "consequence": _whole(article, statement.consequence),
        "impersonal": statement.impersonal,
        "claim": case.claim_of.get((article.id, statement.id)),
        "score": statement.score,
        "rule": statement.rule,
    }


def _event(case: Case, article: Article, event: Event) -> Json:
    return {
        "id": f"{article.id}:{event.id}",
        "article": article.id,
        "type": event.type,
        "by": case.canonical_ids(event.by),
        "against": case.canonical_ids(event.against),
        "parties": case.canonical_ids(event.parties),
        "channel": event.channel,
        "time": _event_time(case, article, event),
        "duration": event.duration,
        "place": event.place,
        "object": event.object,
        "status": event.status,
        "figures": [_figure(figure) for figure in event.figures],
        # the first stretch is the verb or noun itself; the others are its particle or light verb
        "trigger": excerpt(article, event.trigger[0]) if event.trigger else None,
        "trigger_spans": excerpts(article, event.trigger),
        "statement": f"{article.id}:{event.statement}" if event.statement else None,
        "record": case.record_of.get((article.id, event.id)),
        "mode": event.mode,
        "arguments": [{"role": role, **excerpt(article, span)} for role, span in event.arguments],
        "score": event.score,
        "rule": event.rule,
    }


def _event_time(case: Case, article: Article, event: Event) -> Json:
    time = event.time
    source = f"{article.id}:{time.source}" if time.source else None
    if time.value is None and (day := _day_of_record(case, article, event)) is not None:
        return {"value": day, "earliest": day, "latest": day, "source": None, "clock": time.clock, "basis": "record"}
    return {
        "value": time.value,
        "earliest": time.earliest,
        "latest": time.latest,
        "source": source,
        "clock": time.clock,
    }


def _lasts(case: Case, article: Article, event: Event) -> bool:
    """ "Läuft seit einiger Zeit": whether its own words say how long it has been going on, so that no day is its."""
    own = event.spans_of("time")
    times = case.by_article[article.id].times if event.status == "ongoing" else ()
    return any(t.type == "DURATION" and any(t.span.overlaps(span) for span in own) for t in times)


def _is_dated_beside(case: Case, article: Article, event: Event, day: str) -> bool:
    """Whether what the report tells right before or behind it as the same kind of deed is of another day."""
    events = sorted(case.by_article[article.id].events, key=lambda e: e.trigger)
    place = events.index(event)
    beside = [e for e in (*events[max(place - 1, 0) : place], *events[place + 1 : place + 2]) if e.type == event.type]
    dated = (e for e in beside if e.status in HAPPENED and EXACT_DAY.fullmatch(e.time.value or ""))
    return any(e.time.value != day for e in dated)


def _day_of_record(case: Case, article: Article, event: Event) -> str | None:
    """The day that other reports of the same record give, when they give but one, and the report can know it."""
    if event.status in UNREAL or _lasts(case, article, event):
        return None
    record = case.records.get(case.record_of.get((article.id, event.id), ""))
    told = [v.value for v in dict(record.attributes).get("date", ())] if record else []
    days = {value[:10] for value in told if EXACT_DAY.match(value)}
    if len(days) != 1:
        return None
    day = days.pop()
    if _is_dated_beside(case, article, event, day):
        return None
    first, last = article.published.earliest, article.published.latest
    if event.status in HAPPENED and last is not None and day > f"{last}":
        return None
    if event.status == "scheduled" and first is not None and day < f"{first}":
        return None
    week = "{}-W{:02}".format(*date.fromisoformat(day).isocalendar())
    return day if all(value[:10] == day or value in (day[:7], day[:4], week) for value in told) else None


def _figure(figure: Figure) -> Json:
    return {
        "what": figure.what,
        "value": figure.value,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "mod": figure.mod,
        "start": figure.span.start,
        "end": figure.span.end,
    }
