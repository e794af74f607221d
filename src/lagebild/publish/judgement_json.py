"""Judgements as JSON objects of the export, and which of them each fact carries."""

from collections.abc import Iterator
from typing import Any

from lagebild.model.judgements import Anchor, Judgement
from lagebild.publish.case import Case

Json = dict[str, Any]


def list_judgements(case: Case) -> Iterator[Json]:
    """All judgements, also those taken back, with what became of them."""
    for judgement in case.judgements:
        yield {
            "id": judgement.id,
            "verdict": judgement.verdict,
            "kind": judgement.kind,
            "anchors": [_anchor(a) for a in judgement.anchors],
            "others": [_anchor(a) for a in judgement.others],
            "field": judgement.field,
            "value": judgement.value,
            "author": judgement.author,
            "made": judgement.made.isoformat(),
            "note": judgement.note,
            "undone": judgement.undone.isoformat() if judgement.undone else None,
            "state": state_of(case, judgement),
            "reason": case.unread.get(judgement.id),
        }


def state_of(case: Case, judgement: Judgement) -> str:
    """stands | undone | unread."""
    if not judgement.stands:
        return "undone"
    return "unread" if judgement.id in case.unread else "stands"


def mark_judged(case: Case, item: Json) -> Json:
    """A fact of the export with the ids of the judgements about it, where there are any."""
    article, _, local = item["id"].partition(":")
    marks = case.marks.get((article, local), ())
    return item | {"judged": [judgement.id for judgement in marks]} if marks else item


def _anchor(anchor: Anchor) -> Json:
    place = {"start": anchor.span.start, "end": anchor.span.end, "text": anchor.quote}
    return {"article": anchor.article, "kind": anchor.kind, **place}
