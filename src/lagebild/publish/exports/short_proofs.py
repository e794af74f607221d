"""The record without the reports' texts: proof as offsets, hash and a short quote."""

from collections.abc import Mapping
from typing import Any

from lagebild.model.spans import Span
from lagebild.publish.exports.choices import digest, shorten
from lagebild.publish.exports.quotes import Ration

Json = dict[str, Any]

WHOLE = frozenset(("id", "url", "path", "because", "reason", "rule", "basis", "name", "source_id", "byline", "note"))
"""What says where something stands or why it was judged so: no words of a report's text, or only single ones."""
HEADED = frozenset(("articles", "stories"))
"""Sections whose titles are headlines, by which reports are cited."""
PLACELESS = frozenset(("what", "condition", "value", "matter", "object"))
"""Words of reports that an export repeats without their place."""
FEWEST_BLANKS = 3
"""Names and numbers have fewer, and are no quotes."""
FIRST_QUOTED = (("statements", "content"), ("events", "trigger"))
"""What gets its quote before names, times and the rest."""


def leave_out_texts(whole: Json) -> Json:
    """The same export without the texts of the articles; runs of their words are cut, and rationed by article."""
    ration = Ration({article["id"]: article["text"] for article in whole["articles"]})
    for section, key in FIRST_QUOTED:
        for item in whole[section]:
            _shorten_in(item[key], ration, item["article"])
    return {
        name: [_strip(item, ration, headed=name in HEADED) for item in section]
        if isinstance(section, list)
        else section
        for name, section in whole.items()
    }


def _strip(item: Json, ration: Ration, *, headed: bool) -> Json:
    kept = {"title": item["title"]} if headed else {}
    if "text" in item and "start" not in item:
        kept |= {"text": "", "text_hash": digest(item["text"]), "text_length": len(item["text"])}
    stripped: Json = _shorten_in(item, ration)
    return {**stripped, **kept}


def _shorten_in(value: Any, ration: Ration, article: str = "", key: str = "") -> Any:
    match value:
        case str():
            return value if key in WHOLE else shorten(value)
        case list():
            return [_shorten_in(one, ration, article, key) for one in value]
        case Mapping():
            inside = str(value.get("article") or article)
            proof = {
                name: ration.quote_found(_reports(value, inside), words)
                for name, words in value.items()
                if name in PLACELESS and isinstance(words, str) and words.count(" ") >= FEWEST_BLANKS
            }
            if "text" in value and "start" in value:
                quoted = ration.quote(inside, Span(value["start"], value["end"]))
                proof |= {"text": quoted, "hash": digest(value["text"])}
            return {name: _shorten_in(one, ration, inside, name) for name, one in value.items()} | proof
    return value


def _reports(item: Mapping[str, Any], inside: str) -> list[str]:
    """The reports in which words of an item can stand."""
    told = [entry["article"] for entry in item.get("entries", ()) if isinstance(entry, Mapping) and "article" in entry]
    return [i for i in (*item.get("articles", ()), *told, inside) if isinstance(i, str)]
