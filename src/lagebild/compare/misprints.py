"""Numbers that differ as misprints do: two digits swapped, one changed, a zero too many."""

from dataclasses import dataclass
from math import isclose, log10

from lagebild.knowledge.names import within_one_edit

LEAST_DIGITS = 3
"""Shorter numbers differ in a digit by chance."""
LARGE = 1000.0
"""Of numbers so large even two digits are seldom swapped by chance: 34,000 and 43,000."""
MOST_ZEROS = 3
"""Nobody writes more zeros too many or too few: thousands for millions."""

SWAPPED, CHANGED, SCALED = "two digits swapped", "one digit changed", "a power of ten apart"
ROUND_DIGITS = 1
"""Numbers of so few digits before their zeros are told of many things."""


@dataclass(frozen=True, slots=True)
class Misprint:
    """How one number may have come from the other."""

    how: str
    is_odd: bool
    """Whether counting on or another thing hardly yields it: these change one digit, or tell ten and a thousand."""


def find_misprint(a: float, b: float) -> Misprint | None:
    """How one of two unlike numbers may be a misprint of the other; None where none would be likely."""
    if a == b or min(a, b) <= 0.0:
        return None
    left, right = _digits(a), _digits(b)
    if left == right:
        zeros = abs(log10(a / b))
        near = round(zeros) <= MOST_ZEROS and isclose(zeros, round(zeros), abs_tol=1e-9)
        return Misprint(SCALED, len(left) > ROUND_DIGITS) if near else None
    if len(left) != len(right) or not _have_one_size(a, b) or not within_one_edit(left, right):
        return None
    if len(left) < LEAST_DIGITS and not (min(a, b) >= LARGE and _is_swap(left, right)):
        return None
    swapped = sorted(left) == sorted(right)
    return Misprint(SWAPPED if swapped else CHANGED, swapped)


def are_swapped(a: float, b: float) -> bool:
    """Whether one whole number has the digits of the other one with two neighbours swapped: 27 and 72."""
    if not (float(a).is_integer() and float(b).is_integer()):
        return False  # shares and measures, of which a story tells many
    left, right = _digits(a), _digits(b)
    return a != b and min(a, b) > 0.0 and _is_swap(left, right) and _have_one_size(a, b)


def has_few_digits(number: float) -> bool:
    """Whether it has so few digits that two such numbers may differ by chance as misprints do."""
    return len(_digits(number)) < LEAST_DIGITS


def _is_swap(left: str, right: str) -> bool:
    if len(left) != len(right):
        return False
    apart = [at for at, (x, y) in enumerate(zip(left, right, strict=True)) if x != y]
    return len(apart) == 2 and apart[1] == apart[0] + 1 and sorted(left) == sorted(right)


def _digits(number: float) -> str:
    """The digits of a number without its comma and without the zeros that only tell its size."""
    return f"{number:.12g}".replace(".", "").strip("0")


def _have_one_size(a: float, b: float) -> bool:
    return int(log10(a)) == int(log10(b))
