"""What a web page says about itself: JSON-LD, OpenGraph and the head of the page."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from lagebild.model.article import DateRange
from lagebild.read.dates import read_published

ARTICLE_TYPES = re.compile(
    r"(?:News|Report|Live|Analysis|Opinion|Background|Review)?\w*(?:Article|BlogPosting)", re.IGNORECASE
)
"""Types of schema.org that describe a report."""


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """The page's own words about the article."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published: DateRange = field(default_factory=DateRange)


def read_metadata(tree: Any) -> PageMetadata:
    """Collect what the page says; JSON-LD wins over meta elements."""
    linked = next(_find_articles(tree), {})
    publisher = _names(linked.get("publisher")) or _meta(tree, "og:site_name")
    title = _string(linked.get("headline")) or _meta(tree, "og:title") or _heading(tree)
    return PageMetadata(
        title=_without_publisher(title, publisher),
        author=_names(linked.get("author")) or _meta(tree, "author", "article:author"),
        publisher=publisher,
        url=_canonical(tree) or _meta(tree, "og:url"),
        language=_language(tree),
        published=read_published(
            _string(linked.get("datePublished"))
            or _meta(tree, "article:published_time", "date", "dc.date", "datePublished"),
            "metadata",
        ),
    )


def _find_articles(tree: Any) -> Iterator[dict[str, Any]]:
    """All JSON-LD objects that describe an article."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            found = json.loads(script.text or "", strict=False)
        except (json.JSONDecodeError, RecursionError):
            # broken JSON-LD is common; the meta elements say the same
            continue
        yield from (node for node in _nodes(found) if _is_article(node))


def _nodes(found: Any) -> Iterator[dict[str, Any]]:
    """The objects in JSON-LD, lists and graphs opened."""
    for node in found if isinstance(found, list) else [found]:
        if isinstance(node, dict):
            yield node
            graph = node.get("@graph")
            yield from (inner for inner in graph if isinstance(inner, dict)) if isinstance(graph, list) else ()


def _is_article(node: dict[str, Any]) -> bool:
    types = node.get("@type")
    return any(
        isinstance(t, str) and ARTICLE_TYPES.fullmatch(t) for t in (types if isinstance(types, list) else [types])
    )


def _string(value: Any) -> str | None:
    # JSON-LD often holds entities that HTML would have resolved
    return unescape(value).strip() or None if isinstance(value, str) else None


def _without_publisher(title: str | None, publisher: str | None) -> str | None:
    """The title without the outlet's name behind it."""
    if title is None or publisher is None:
        return title
    return re.sub(rf"\s+[|–—-]\s+{re.escape(publisher)}$", "", title) or title


def _names(value: Any) -> str | None:
    """The names of persons or of an organisation."""
    found = []
    for item in value if isinstance(value, list) else [value]:
        name = _string(item.get("name")) if isinstance(item, dict) else _string(item)
        if name and not name.startswith("http"):
            found.append(name)
    return ", ".join(found) or None


def _meta(tree: Any, *names: str) -> str | None:
    """The content of the first meta element of one of the names."""
    wanted = {name.lower() for name in names}
    for element in tree.iter("meta"):
        key = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        content = (element.get("content") or "").strip()
        # the author is often given as the address of a profile
        if key in wanted and content and (key == "og:url" or not content.startswith("http")):
            return str(content)
    return None


def _heading(tree: Any) -> str | None:
    """The only first-level heading, else the title element without the outlet's name."""
    headings = [" ".join(" ".join(h.itertext()).split()) for h in tree.iter("h1")]
    if len(headings) == 1 and headings[0]:
        return headings[0]
    title = tree.find(".//title")
    text = " ".join((title.text or "").split()) if title is not None else ""
    return re.split(r"\s+[|–—-]\s+", text)[0] or None


def _canonical(tree: Any) -> str | None:
    for element in tree.iter("link"):
        if (element.get("rel") or "").lower() == "canonical" and (element.get("href") or "").startswith("http"):
            return str(element.get("href"))
    return None


def _language(tree: Any) -> str | None:
    root = tree if tree.tag == "html" else tree.find(".//html")
    language = (root.get("lang") if root is not None else None) or ""
    return language.lower().split("-")[0] or None
