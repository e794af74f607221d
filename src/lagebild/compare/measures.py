"""What a statement measures: numbers with what they count, lengths of time and times of the day."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from lagebild.compare.amounts import running_counts
from lagebild.compare.moments import minutes_of_day, parse_minutes
from lagebild.compare.scales import NUMBER, read_number
from lagebild.model.facts import Analysis
from lagebild.model.spans import Span

LARGE_DIGITS = 3
"""Numbers of so many digits are hardly shared by chance."""
SMALL = 0.4
"""How much a small number tells that counts nothing in particular."""
BARE = "number"
"""What a number counts of which nothing is known but its digits."""
LENGTH, CLOCK = "length", "clock"


@dataclass(frozen=True, slots=True)
class Measure:
    """A number and what it counts."""

    what: str
    value: str

    @property
    def telling(self) -> float:
        """How much it says that two statements share it."""
        return 1.0 if self.what != BARE or len(self.value) >= LARGE_DIGITS else SMALL  # "6.8" has three signs as well


def list_measures(analysis: Analysis, spans: Sequence[Span]) -> frozenset[Measure]:
    """The measures inside these words."""
    found: set[Measure] = set()
    taken: list[Span] = []
    for time in analysis.times:
        if any(span.contains(time.span) for span in spans):
            taken.append(time.span)
            minutes, clock = parse_minutes(time.value), minutes_of_day(time.value)
            if time.type == "DURATION" and minutes is not None:
                found.add(Measure(LENGTH, _show(minutes)))
            elif clock is not None:
                found.add(Measure(CLOCK, "{:02.0f}:{:02.0f}".format(*divmod(clock, 60))))
    for figure in analysis.figures:
        unit = figure.unit or (figure.what if figure.what in running_counts else None)
        inside = any(span.overlaps(figure.span) for span in spans)
        if inside and unit is not None and figure.value is not None and not _overlaps(figure.span, taken):
            taken.append(figure.span)
            found.add(Measure(unit, _show(figure.value)))
    return frozenset(found | {Measure(BARE, w) for span in spans for w in _digits(analysis, span, taken)})


def _digits(analysis: Analysis, span: Span, taken: Collection[Span]) -> list[str]:
    matches = NUMBER.finditer(analysis.article.text, span.start, span.end)
    return [_show(read_number(m.group())) for m in matches if not _overlaps(Span(*m.span()), taken)]


def _show(value: float) -> str:
    return f"{value:.12g}"


def _overlaps(span: Span, others: Collection[Span]) -> bool:
    return any(span.overlaps(o) for o in others)


def share_measure(a: frozenset[Measure], b: frozenset[Measure]) -> float:
    """How much the most telling measure says that both have, 0 to 1; a bare number may count the same."""
    shared = (min(x.telling, y.telling) for x in a for y in b if _are_equal(x, y))
    return max(shared, default=0.0)


def _are_equal(a: Measure, b: Measure) -> bool:
    return a.value == b.value and (a.what == b.what or BARE in (a.what, b.what))


def are_rival(a: frozenset[Measure], b: frozenset[Measure]) -> bool:
    """Whether both measure the same sort of thing, and nothing alike."""
    return not share_measure(a, b) and not {m.what for m in a}.isdisjoint(m.what for m in b)
