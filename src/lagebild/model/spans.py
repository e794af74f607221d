"""Ranges of characters in the clean text of an article."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in the article's clean text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether both share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether the other span lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


def unite(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans as they come, each joined with the one before where the two overlap."""
    last: Span | None = None
    for span in spans:
        joined = last is not None and last.overlaps(span)
        if last is not None and not joined:
            yield last
        last = cover((last, span)) if last is not None and joined else span
    if last is not None:
        yield last


def touches(span: Span, others: Iterable[Span]) -> bool:
    """Whether the span shares a character with one of the others."""
    return any(span.overlaps(other) for other in others)


def any_touch(spans: Iterable[Span], others: Sequence[Span]) -> bool:
    """Whether one of the spans shares a character with one of the others."""
    return any(touches(span, others) for span in spans)


def cover(spans: Sequence[Span]) -> Span:
    """The smallest span around all of them (at least one)."""
    return spans[0] if len(spans) == 1 else Span(min(s.start for s in spans), max(s.end for s in spans))


def line_around(text: str, span: Span) -> Span:
    """The line of the text in which the span stands, or the lines from its first to its last, without line break."""
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(text))


def reading_order(spans: Sequence[Span]) -> tuple[int, int]:
    """A key that sorts by where the spans begin; of those that begin together the longest come first."""
    whole = cover(spans)
    return whole.start, -whole.end
