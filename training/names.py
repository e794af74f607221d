"""Sentences with marked names: GermEval 2014, DFKI SmartData and MobIE."""

import json
import lzma
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lagebild.languages.german.tokens import Span

NO_SPACE_BEFORE = frozenset(".,;:!?)]}%“”»…")
NO_SPACE_AFTER = frozenset("([{„«")
STRAIGHT_QUOTES = frozenset({'"', "''", "``"})
MAX_CLOSING_LENGTH = 3

KINDS = {
    "person": "PER",
    "organization": "ORG",
    "organization-company": "ORG",
    "location": "LOC",
    "location-city": "LOC",
    "location-street": "LOC",
}
"""Types of the DFKI sets that mean the same as in GermEval."""
UNLIKE = frozenset({"location-stop", "location-route", "org-position", "trigger", "event-cause", "disaster-type"})
"""Types that GermEval would sometimes mark and sometimes not: nothing is learnt from them."""


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A name in a text; kind None means that nothing is known of these words."""

    start: int
    end: int
    kind: str | None


@dataclass(frozen=True, slots=True)
class NamedText:
    """A text with its outer and inner names."""

    text: str
    outer: tuple[NamedSpan, ...]
    inner: tuple[NamedSpan, ...] = ()
    complete: bool = True
    """False where only people, places and organisations are marked."""


def join_words(words: Iterable[str]) -> tuple[str, list[Span]]:
    """Running text of tokenised words, with the span of each word."""
    text, spans, open_quote, glue = "", [], False, True
    for word in words:
        quote = word in STRAIGHT_QUOTES
        closes = (quote and open_quote) or (word[0] in NO_SPACE_BEFORE and len(word) <= MAX_CLOSING_LENGTH)
        if not glue and not closes:
            text += " "
        spans.append((len(text), len(text) + len(word)))
        text += word
        glue = word in NO_SPACE_AFTER or (quote and not open_quote)
        open_quote ^= quote
    return text, spans


def collect_spans(spans: list[Span], tags: list[str]) -> tuple[NamedSpan, ...]:
    """Names in IOB2 tags as character spans."""
    names: list[NamedSpan] = []
    for (start, end), tag in zip(spans, tags, strict=True):
        if tag.startswith("B-"):
            names.append(NamedSpan(start, end, tag[2:]))
        elif tag.startswith("I-") and names:
            names[-1] = NamedSpan(names[-1].start, end, names[-1].kind)
    return tuple(names)


def read_germeval(path: Path) -> Iterator[NamedText]:
    """Sentences of a GermEval 2014 file (xz)."""
    for rows in _read_blocks(path):
        cells = [row for row in rows if not row[0].startswith("#")]
        text, spans = join_words(row[1] for row in cells)
        yield NamedText(
            text, collect_spans(spans, [row[2] for row in cells]), collect_spans(spans, [r[3] for r in cells])
        )


def read_mobie(path: Path) -> Iterator[NamedText]:
    """Sentences of the MobIE names layer (xz)."""
    for rows in _read_blocks(path):
        cells = [row for row in rows if not row[0].startswith("-DOCSTART-")]
        if cells:
            text, spans = join_words(row[0] for row in cells)
            yield NamedText(text, _translate(text, collect_spans(spans, [row[3] for row in cells])), complete=False)


def read_smartdata(path: Path) -> Iterator[NamedText]:
    """Documents of the SmartData corpus (xz)."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            spans = tuple(NamedSpan(e["start"], e["end"], e["type"]) for e in row["entities"])
            yield NamedText(row["text"], _translate(row["text"], spans), complete=False)


def _translate(text: str, spans: tuple[NamedSpan, ...]) -> tuple[NamedSpan, ...]:
    """The spans with GermEval's kinds, less those that mean something else."""
    names = []
    for span in spans:
        words = text[span.start : span.end]
        kind = KINDS.get(span.kind or "")
        if kind == "LOC" and words[:1].islower():
            names.append(NamedSpan(span.start, span.end, "LOCderiv"))
        elif (kind == "LOC" and words.endswith("er")) or words[:1] in ("#", "@"):
            # "Berliner" is a derived form only before a noun; hashtags are not news
            names.append(NamedSpan(span.start, span.end, None))
        elif kind:
            names.append(NamedSpan(span.start, span.end, kind))
        elif span.kind in UNLIKE:
            names.append(NamedSpan(span.start, span.end, None))
    return tuple(names)


def _read_blocks(path: Path) -> Iterator[list[list[str]]]:
    """Blocks of tab-separated rows between blank lines."""
    block: list[list[str]] = []
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                block.append(line.rstrip("\n").split("\t" if "\t" in line else " "))
            elif block:
                yield block
                block = []
    if block:
        yield block
