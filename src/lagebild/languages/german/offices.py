"""Offices of which nobody holds two at once: minister of one field or another, president of one court or another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lagebild.languages.german.words import load_words
from lagebild.model.facts import FORMER, OFFICE, Stance
from lagebild.model.spans import Span
from lagebild.model.text import Document

TIMES = ("former", "coming")
"""Keys of the words before an office that somebody holds no more or not yet."""
HEADS = "heads"
"""Key of the last parts of the compounds that name an office of a kind."""
ENDINGS = r"(?:s|es|n|en|innen)?"
"""How the word of an office is inflected."""
PREFIX = r"(?:Bundes|Landes|Staats)??"
"""Whose minister he is: tried last, for there are courts of labour and a state's courts of labour."""
SHARED = r"(?P<shared>(?:[\w-]+-,?\s+)+(?:und|sowie|&)\s+)?"
"""First parts that share the last one: "Innen- und Sozialminister"."""
BEFORE = 4
"""So many words before an office tell that it is held no more or not yet."""
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Kind:
    """The words of one kind of offices."""

    name: str
    pattern: re.Pattern[str]
    fields: dict[str, tuple[str, ...]]
    """The fields of an office by its first part, or by its word."""


@cache
def _load_kinds() -> tuple[Kind, ...]:
    """The word list, read once."""
    kinds = []
    for name, lists in load_words("offices").items():
        if name in TIMES:
            continue
        fields: dict[str, tuple[str, ...]] = {}
        for field, words in lists.items():
            for word in words if field != HEADS else ():
                fields[word] = (*fields.get(word, ()), field)
        kinds.append(Kind(name, _compile(fields, lists.get(HEADS)), fields))
    return tuple(kinds)


def _compile(fields: dict[str, tuple[str, ...]], heads: list[str] | None) -> re.Pattern[str]:
    words, ends = ("|".join(map(re.escape, sorted(w, key=len, reverse=True))) for w in (fields, heads or ()))
    core = rf"(?P<field>{words})-?(?:{ends})" if heads else rf"(?:(?!ex-)\w+-)?(?P<field>{words})"
    return re.compile(rf"(?<![\w-]){SHARED}(?P<word>{PREFIX}{core}{ENDINGS})(?![\w-])", re.IGNORECASE)


@cache
def _time_words(key: str) -> frozenset[str]:
    return frozenset(load_words("offices")[key]["words"])


def find_offices(document: Document) -> Iterator[Stance]:
    """Every such office with each of its fields as a side; one that is held no more under a topic of its own."""
    for kind in _load_kinds():
        for match in kind.pattern.finditer(document.text):
            span = Span(*match.span("word"))
            before = [w.lower() for w in WORD.findall(_before(document, span))][-BEFORE:]
            if not document.text[span.start].isupper() or not _time_words("coming").isdisjoint(before):
                continue
            topic = f"{OFFICE}{kind.name}{FORMER if not _time_words('former').isdisjoint(before) else ''}"
            for field in _list_fields(kind, match):
                yield Stance(span, topic, field)


def _before(document: Document, span: Span) -> str:
    """What stands before a word in its sentence."""
    sentence = document.sentence_at(span.start)
    return document.text[sentence.span.start if sentence is not None else span.start : span.start]


def _list_fields(kind: Kind, match: re.Match[str]) -> tuple[str, ...]:
    """The fields of an office, those of the first parts that share its last one as well."""
    parts = [match["field"], *re.findall(r"([\w-]+)-", match["shared"] or "")]
    return tuple(dict.fromkeys(f for p in parts for f in kind.fields.get(p.lower(), ())))
