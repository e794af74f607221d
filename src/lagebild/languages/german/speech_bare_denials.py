"""Denials that name nothing and so mean what was said right before: "Frei erfunden", "Das stimme nicht"."""

import re
from functools import cache

from lagebild.languages.german.words import load_words
from lagebild.model.spans import cover
from lagebild.model.text import Document, SpeechFrame

AROUND = re.compile(r"^[\W_]+|[\W_]+$")
"""Quotation marks and the like around the words."""


def is_bare_denial(document: Document, frame: SpeechFrame) -> bool:
    """Whether the content is nothing but words that call untrue what somebody else said."""
    said = AROUND.sub("", cover(frame.content).of(document.text)) if frame.content else ""
    return _pattern().fullmatch(" ".join(said.split())) is not None


@cache
def _pattern() -> re.Pattern[str]:
    lists = load_words("speech")["bare_denials"]
    named = {name: "|".join(lists[name]) for name in ("pointing", "being", "degrees", "untrue", "lies")}
    return re.compile("|".join(pattern.format(**named) for pattern in lists["patterns"]), re.IGNORECASE)
