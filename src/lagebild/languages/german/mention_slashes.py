"""Names joined by a slash ("Rehn/Moor"), and ends of a way, cut apart for reading mentions; else they stay one word."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from lagebild.languages.german.mention_ways import find_ways
from lagebild.languages.german.mention_words import word_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.text import Document, Name, Token

BETWEEN_NAMES = (
    r"(?<=\w[a-zäöüß]{3})/(?!Innen)(?=[A-ZÄÖÜ]{2}|[A-ZÄÖÜ][a-zäöüß]|dpa\b)|(?<=[A-ZÄÖÜ]{3})/(?=[A-ZÄÖÜ]{4}|dpa\b)"
)
"""The slash in "Rehn/Moor" and "MAINZ/TRIER"; "CDU/CSU" is one name."""


@cache
def _between_names() -> re.Pattern[str]:
    """The same, and the slash of a credit before an agency whose name is short or in small letters."""
    agencies = "|".join(sorted(word_set("agencies", "behind_slash")))
    return re.compile(rf"{BETWEEN_NAMES}|(?<=[A-ZÄÖÜ]{{2}})/(?=(?:{agencies})\b)")


def cut_at_slashes(document: Document) -> Document:
    """The document with words and names in two wherever a slash joins two names."""
    ways = find_ways(document.tokens)
    parts = [ways.get(token.span) or _parts(document, token) for token in document.tokens]
    if all(len(spans) == 1 for spans in parts):
        return document
    places = [0]
    for spans in parts:
        places.append(places[-1] + len(spans))
    tokens = tuple(
        token
        for index, spans in enumerate(parts)
        for token in _cut(document, document.tokens[index], spans, places[index], places)
    )
    sentences = tuple(replace(s, first=places[s.first], last=places[s.last]) for s in document.sentences)
    names = tuple(part for name in document.names for part in _cut_name(document, name, ways))
    return replace(document, tokens=tokens, sentences=sentences, names=names)


def _parts(document: Document, token: Token) -> tuple[Span, ...]:
    """The names and the slashes between them; the word alone where no slash joins names."""
    if "/" not in token.text:
        return (token.span,)
    start = token.span.start
    cuts = [match.span() for match in _slashes(token.text)] if token.text[:1] != "/" else []
    if not cuts or "//" in token.text:
        return (token.span,)
    borders = [start, *(start + place for cut in cuts for place in cut), token.span.end]
    return tuple(Span(*pair) for pair in pairwise(borders))


def _slashes(text: str) -> Iterator[re.Match[str]]:
    """The slashes between two names; "Frankfurt/Main" is one."""
    for match in _between_names().finditer(text):
        behind = re.match(r"\w+", text[match.end() :])
        if behind is None or behind.group() not in word_set("places", "behind_slash"):
            yield match


def _cut(document: Document, token: Token, spans: tuple[Span, ...], place: int, places: list[int]) -> Iterator[Token]:
    """The tokens of one word: what stands behind a slash is joined with the first part as by "und"."""
    head = places[token.head] if token.head >= 0 else -1
    yield replace(token, span=spans[0], text=spans[0].of(document.text), head=head)
    for number, span in enumerate(spans[1:], 1):
        slash = number % 2 == 1
        word = span.of(document.text)
        yield replace(
            token, span=span, text=word, lemma=word, upos="PUNCT" if slash else token.upos,
            feats={} if slash else token.feats, head=place, deprel="punct" if slash else "conj",
        )  # fmt: skip


def _cut_name(document: Document, name: Name, ways: Mapping[Span, tuple[Span, ...]]) -> Iterator[Name]:
    start = name.span.start
    if (way := ways.get(name.span)) is not None:
        yield from (replace(name, span=end) for end in (way[0], way[-1]))
        return
    for match in _slashes(name.span.of(document.text)):
        yield replace(name, span=Span(start, name.span.start + match.start()))
        start = name.span.start + match.end()
    yield replace(name, span=Span(start, name.span.end))
