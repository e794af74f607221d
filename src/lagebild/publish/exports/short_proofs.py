"""The record without the reports' texts: proof as offsets, hash and a short quote."""

from collections.abc import Mapping
from typing import Any

from lagebild.publish.exports.choices import digest, shorten

Json = dict[str, Any]

WHOLE = frozenset(("id", "url", "path", "because", "reason", "rule", "basis", "name", "source_id", "byline", "note"))
"""What says where something stands or why it was judged so: no words of a report's text, or only single ones."""
HEADED = frozenset(("articles", "stories"))
"""Sections whose titles are headlines, by which reports are cited."""


def leave_out_texts(whole: Json) -> Json:
    """The same export without the texts of the articles; every run of their words is cut to a short quote."""
    return {
        name: [_strip(item, headed=name in HEADED) for item in section] if isinstance(section, list) else section
        for name, section in whole.items()
    }


def _strip(item: Json, *, headed: bool) -> Json:
    kept = {"title": item["title"]} if headed else {}
    if "text" in item and "start" not in item:
        kept |= {"text": "", "text_hash": digest(item["text"]), "text_length": len(item["text"])}
    stripped: Json = _shorten_in(item)
    return {**stripped, **kept}


def _shorten_in(value: Any, key: str = "") -> Any:
    match value:
        case str():
            return value if key in WHOLE else shorten(value)
        case list():
            return [_shorten_in(one, key) for one in value]
        case Mapping():
            proof = {"hash": digest(value["text"])} if "text" in value and "start" in value else {}
            return {name: _shorten_in(one, name) for name, one in value.items()} | proof
    return value
