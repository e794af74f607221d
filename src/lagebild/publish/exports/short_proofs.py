"""The record without the reports' texts: proof as offsets, hash and a short quote."""

from collections.abc import Mapping
from typing import Any

from lagebild.publish.exports.choices import digest, shorten

Json = dict[str, Any]

WHOLE = frozenset(("id", "url", "path", "because", "reason", "rule", "basis", "name", "source_id", "byline", "note"))
"""What says where something stands or why it was judged so: no words of a report's text, or only single ones."""
HEADED = frozenset(("articles", "stories"))
"""Sections whose titles are headlines, by which reports are cited."""
MAX_SHARE = 1 / 5
"""Of a report's characters that all its quotes together may show: short quotes of every fact would add up to it."""
FIRST_QUOTED = (("statements", "content"), ("events", "trigger"))
"""What gets its quote before names, times and the rest."""


class Ration:
    """How much of each article was quoted; what would be too much gets no quote, only offsets and hash."""

    def __init__(self, articles: list[Json]) -> None:
        self._left = {a["id"]: int(MAX_SHARE * len(a["text"])) for a in articles}
        self._shown: dict[str, set[int]] = {}

    def quote(self, article: str, start: int, words: str) -> str:
        """The words in short, or nothing; what was quoted before costs nothing."""
        short = shorten(words)
        shown = self._shown.setdefault(article, set())
        fresh = set(range(start, start + len(short.removesuffix(" …")))) - shown
        if len(fresh) > self._left.get(article, 0):
            return ""
        self._left[article] = self._left.get(article, 0) - len(fresh)
        shown |= fresh
        return short


def leave_out_texts(whole: Json) -> Json:
    """The same export without the texts of the articles; runs of their words are cut, and rationed by article."""
    ration = Ration(whole["articles"])
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
            proof = {}
            if "text" in value and "start" in value:
                quoted = ration.quote(inside, value["start"], value["text"])
                proof = {"text": quoted, "hash": digest(value["text"])}
            return {name: _shorten_in(one, ration, inside, name) for name, one in value.items()} | proof
    return value
