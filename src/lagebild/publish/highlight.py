"""Text with overlapping highlights as well-formed HTML: nested where one holds the other, split where they cross."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from lagebild.model.spans import Span

LEFT_OUT = "\ue000"
"""Stands for a character of a report that a page may not show; a run of them is read as "…"."""
_GAP = re.compile(rf"{LEFT_OUT}(?:[{LEFT_OUT}\s]*{LEFT_OUT})?")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Characters that HTML forbids, that show as nothing, or that turn the direction of all that follows."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A fact's words in a text."""

    anchor: str
    """Id of its first piece."""
    kind: str
    """statement | premise | event | time | cited."""
    spans: tuple[Span, ...]


def weave(text: str, within: Span, highlights: Iterable[Highlight], anchored: set[str]) -> Markup:
    """The stretch as HTML; `anchored` holds the anchors already set on this page and is added to."""
    pieces = [
        (Span(max(s.start, within.start), min(s.end, within.end)), h)
        for h in highlights
        for s in h.spans
        if len(s) and s.overlaps(within)
    ]
    # the longer of two that start together is opened first, so that it holds the other
    pieces.sort(key=lambda p: (p[0].start, -p[0].end, p[1].anchor))
    cuts = sorted({within.start, within.end, *(p[0].start for p in pieces), *(p[0].end for p in pieces)})
    html: list[str] = []
    open_pieces: list[tuple[int, Highlight]] = []
    for cut, following in zip(cuts, [*cuts[1:], within.end], strict=True):
        _close_at(cut, open_pieces, html)
        while pieces and pieces[0][0].start == cut:
            span, highlight = pieces.pop(0)
            open_pieces.append((span.end, highlight))
            html.append(_start_tag(highlight, anchored))
        html.append(plain(text[cut:following]))
    return Markup("".join(html))


def plain(words: str) -> Markup:
    """The words as HTML."""
    shown = _GAP.sub("…", words) if LEFT_OUT in words else words
    return escape(_CONTROL.sub("", shown))


def _close_at(cut: int, open_pieces: list[tuple[int, Highlight]], html: list[str]) -> None:
    """Close what ends here; what crosses it is closed as well and opened again."""
    ending = [i for i, (end, _) in enumerate(open_pieces) if end <= cut]
    if not ending:
        return
    crossing = [p for p in open_pieces[ending[0] :] if p[0] > cut]
    html.append("</mark>" * (len(open_pieces) - ending[0]))
    del open_pieces[ending[0] :]
    for piece in crossing:
        open_pieces.append(piece)
        html.append(_start_tag(piece[1], {piece[1].anchor}))


def _start_tag(highlight: Highlight, anchored: set[str]) -> str:
    anchor = escape(highlight.anchor)
    place = "" if highlight.anchor in anchored else f' id="{anchor}"'
    anchored.add(highlight.anchor)
    return f'<mark class="h {escape(highlight.kind)}" data-f="{anchor}"{place}>'
