"""The lines of a text, each with its place and the block of lines that it stands in."""

from dataclasses import dataclass

from lagebild.model.spans import Span


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its outer white space."""

    span: Span
    text: str
    block: int
    """Lines with no blank line between them share the number."""

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())


def split_lines(text: str) -> tuple[Line, ...]:
    """All lines that hold more than white space, in order."""
    lines: list[Line] = []
    position, block, blank = 0, 0, False
    # no pattern here: one that looks for the first sign takes quadratic time on long runs of blanks
    for raw in text.split("\n"):
        content = raw.strip()
        if content:
            block += blank and bool(lines)
            start = position + len(raw) - len(raw.lstrip())
            lines.append(Line(Span(start, start + len(content)), content, block))
        blank = not content
        position += len(raw) + 1
    return tuple(lines)


WRAP_WIDTH = (45, 110)
"""Lines cut by hand or by a mail program have about this length."""

MIN_WRAPPED_LINES = 3
"""Two lines of one width are a coincidence."""

MAX_WIDTH_SPREAD = 28
"""The next word would not have fitted: lines of one wrapped paragraph differ by no more than a long word."""


def join_wrapped(lines: tuple[Line, ...], text: str) -> tuple[Line, ...]:
    """The same lines, but blocks cut at a fixed width are one line each."""
    joined: list[Line] = []
    for block in _blocks(lines):
        if _is_wrapped(block):
            span = Span(block[0].span.start, block[-1].span.end)
            joined.append(Line(span, span.of(text), block[0].block))
        else:
            joined.extend(block)
    return tuple(joined)


def _blocks(lines: tuple[Line, ...]) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and blocks[-1][0].block == line.block:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _is_wrapped(block: list[Line]) -> bool:
    """Whether the block is one paragraph cut at a fixed width."""
    widths = [len(line.text) for line in block[:-1]]
    if len(block) < MIN_WRAPPED_LINES or not widths or len(block[-1].text) > max(widths) + 1:
        return False
    low, high = WRAP_WIDTH
    if min(widths) < low or max(widths) > high or max(widths) - min(widths) > MAX_WIDTH_SPREAD:
        return False
    stops = sum(line.text.endswith((".", "!", "?", ":")) for line in block[:-1])
    return stops * 2 <= len(widths)
