"""Addresses: file names and anchors from ids, and links that are safe to follow."""

import re
from urllib.parse import urlsplit

_ODD = re.compile(r"[^A-Za-z0-9_-]")


def slug(identifier: str) -> str:
    """The id in characters that are safe in file names and anchors; different ids stay different."""
    return _ODD.sub(lambda found: f".{ord(found[0]):x}.", identifier)


def article_page(article_id: str) -> str:
    """File name of the page of an article."""
    return f"article-{slug(article_id)}.html"


def cited_page(article_id: str, start: int, end: int, anchor: str) -> str:
    """Address of any words of an article: a server marks them although no fact lies there."""
    return f"{article_page(article_id)}?cite={start}-{end}#{anchor}"


def story_page(story_id: str) -> str:
    """File name of the page of a story."""
    return f"story-{slug(story_id)}.html"


def picture_file(story_id: str, name: str) -> str:
    """File name of a drawing of a story."""
    return f"story-{slug(story_id)}-{name}.svg"


def fact_anchor(local_id: str) -> str:
    """Anchor of a fact on the page of its article."""
    return f"f-{slug(local_id)}"


def safe_url(url: str | None) -> str | None:
    """The address when it is an absolute http or https one without tricks; None otherwise."""
    if not url or re.search(r"[\x00-\x20\x7f\\]", url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def actor_page(entity_id: str) -> str:
    """File name of the page of an actor."""
    return f"actor-{slug(entity_id)}.html"


def read_slug(words: str) -> str | None:
    """The id that `slug` wrote; None for what it can't have written."""
    pieces = re.split(r"\.([0-9a-f]{1,6})\.", words)
    try:
        identifier = "".join(chr(int(piece, 16)) if n % 2 else piece for n, piece in enumerate(pieces))
    except ValueError:
        return None
    return identifier if slug(identifier) == words else None
