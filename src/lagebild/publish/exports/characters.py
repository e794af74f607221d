"""Characters that formats forbid or that play tricks on readers, replaced or left out."""

import re

REPLACEMENT = "\ufffd"
"""Stands for one character, so that offsets stay what they are."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HALF = re.compile("[\ud800-\udfff]")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufffe\uffff]")
"""Controls, and marks that turn the direction of writing or hide themselves."""


def keep_places(text: str) -> str:
    """The text as XML accepts it; every other character is replaced by one, so offsets hold."""
    return _NOT_XML.sub(REPLACEMENT, text)


def whole_characters(text: str) -> str:
    """The text without halves of characters, which no encoding takes; offsets hold."""
    return _HALF.sub(REPLACEMENT, text)


def one_line(text: str) -> str:
    """The text as one line without characters that nobody sees, for titles and quotes that people read."""
    return " ".join(_UNSEEN.sub("", text.replace("\n", " ")).split())
