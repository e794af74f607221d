"""A number in a text, with what it counts."""

from dataclasses import dataclass

from lagebild.model.spans import Span


@dataclass(frozen=True, slots=True)
class FigureSpan:
    """A number with what it counts, as it stands in the text."""

    span: Span
    what: str
    """killed injured missing arrested displaced participants votes percent money troops distance magnitude age other"""
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    mod: str | None = None
    """Bound as in TIMEX3 (APPROX, MORE_THAN …), or EACH, FURTHER, REPLACED, FORMER, REACHED, WHOLE, PART, STANDING."""
    noun: Span | None = None
    """What is counted, where it does not stand right behind the number."""
    sorts: tuple[str, ...] = ()
