"""Ids of persons, bodies and places that no table knows."""

import re
import unicodedata

from lagebild.knowledge.letters import write_out

PREFIXES = {"person": "person", "organisation": "org", "place": "place", "country": "country", "group": "group"}


def slug(name: str) -> str:
    """The name as lower-case letters and digits joined by hyphens."""
    plain = unicodedata.normalize("NFKD", write_out(name))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", "-", plain).strip("-") or "unnamed"


def stranger_id(kind: str, name: str) -> str:
    """Kind and slug of the name, such as "person:sanna-rehn"."""
    return f"{PREFIXES.get(kind, 'other')}:{slug(name)}"


def own_id(id: str, article: str) -> str:
    """The id of somebody of whom only this article tells: that of the words, and the article."""
    ending = f"-{slug(article)}"
    return id if id.endswith(ending) else id + ending
