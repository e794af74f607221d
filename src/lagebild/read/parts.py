"""Labelled lines become parts; credits inside a line are parts of their own."""

from collections.abc import Iterator

from lagebild.model.article import Part
from lagebild.model.spans import Span
from lagebild.read.credits import Credit
from lagebild.read.heads import BODY, HEADING
from lagebild.read.lines import Line
from lagebild.read.marks import BOILERPLATE, CAPTION, find_credit
from lagebild.read.page_words import PageWords

CREDIT = "credit"
"""Label of a line that is nothing but a credit or a day below the report."""


def build_parts(
    lines: tuple[Line, ...],
    labels: list[str | None],
    openings: dict[int, Credit],
    credits_: dict[int, Credit],
    words: PageWords,
) -> tuple[Part, ...]:
    """At least one part per line; together they hold every word of the text."""
    parts: list[Part] = []
    for index, line in enumerate(lines):
        kind = labels[index] or BODY
        if kind == CREDIT:
            # a day is worth reading, signs are not
            parts.append(Part(HEADING if credits_[index].day else BOILERPLATE, line.span))
            continue
        begin = openings[index].span.end if index in openings else 0
        cut, tail = _find_cut(line, kind, credits_.get(index), words)
        parts += _cut_line(line, kind, begin, max(begin, cut), tail)
    return tuple(parts)


def _cut_line(line: Line, kind: str, begin: int, cut: int, tail: str) -> Iterator[Part]:
    """The opening credit up to `begin`, the line itself, and the closing credit from `cut` on."""
    for start, end, own in ((0, begin, BOILERPLATE), (begin, cut, kind), (cut, len(line.text), tail)):
        piece = line.text[start:end]
        if piece.strip():
            first = line.span.start + start + len(piece) - len(piece.lstrip())
            yield Part(own, Span(first, first + len(piece.strip())))


def _find_cut(line: Line, kind: str, closing: Credit | None, words: PageWords) -> tuple[int, str]:
    """Where in the line a closing credit begins, and what that credit is; the end of the line when there is none."""
    end = len(line.text)
    if kind == BODY and closing is not None:
        return closing.span.start, BOILERPLATE
    cut = find_credit(line.text, words) if kind in (BODY, CAPTION) else None
    if cut is None:
        return end, BOILERPLATE
    if kind == BODY:
        return cut, CAPTION
    # glued to the last word of a caption, the credit would spoil that word for the analysis
    return (cut if cut and line.text[cut - 1].isalnum() else end), BOILERPLATE
