"""Sorts of what is counted: how alike prisoners and inmates are, which no two words show."""

from collections.abc import Collection, Iterable, Sequence

from lagebild.model.facts import Figure
from lagebild.model.spans import Span

INSIDE = "/"
"""What stands between a wider sort and a narrower one inside it."""
SAME_SORT = 0.8
"""Affinity of two numbers of one sort, nearly as good as of one noun ..."""
WIDER_SORT = 0.5
"""... and of two of which one counts a wider sort: prisoners and people."""


def sort_affinity(left: Iterable[str], right: Collection[str]) -> float:
    """How alike the sorts of two numbers are; 0 where either is of none or both are of other ones."""
    return max((_compare_sorts(a, b) for a in left for b in right), default=0.0)


def _compare_sorts(a: str, b: str) -> float:
    if a == b:
        return SAME_SORT
    return WIDER_SORT if a.startswith(b + INSIDE) or b.startswith(a + INSIDE) else 0.0


def are_other_sorts(left: Collection[str], right: Collection[str]) -> bool:
    """Whether both are of some sort, and of none in common: houses and people, soldiers and pupils."""
    return bool(left and right) and not sort_affinity(left, right)


def list_sorts(known: Sequence[Figure], span: Span, value: float) -> tuple[str, ...]:
    """The sorts of what a number counts, of all figures that tell it."""
    here = (f for f in known if f.sorts and f.span.overlaps(span) and value in (f.value, f.low, f.high))
    return tuple(dict.fromkeys(s for f in here for s in f.sorts))
