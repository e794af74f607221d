"""Sorts of what is counted: how alike prisoners and inmates are, which no two words show."""

from collections.abc import Collection, Iterable, Sequence

from lagebild.model.facts import Figure
from lagebild.model.spans import Span

INSIDE = "/"
"""What stands between a wider sort and a narrower one inside it."""
PEOPLE = "person"
"""The sort of all people."""
COUNTABLE = frozenset({PEOPLE, "animal", "building", "document", "household", "vehicle"})
"""Sorts that are counted, and of which no unit tells how many there are."""
SEXES, CHILD = ("person/man", "person/woman"), "person/child"
"""Sorts of people by sex alone, and the one of those who are not grown up."""
ROLES = ("person/offender", "person/hostage")
"""What people are by a happening, and nobody else of its story."""
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
    if _is_inside(a, b) or _is_inside(b, a) or _is_told_by_sex(a, b) or _is_told_by_sex(b, a):
        return WIDER_SORT
    return 0.0


def _is_told_by_sex(a: str, b: str) -> bool:
    """Whether one only says of which sex grown people are, and the other one what they are: men and hijackers."""
    return a in SEXES and is_of_people(b) and b not in SEXES and not _is_inside(b, CHILD)


def are_other_sorts(left: Collection[str], right: Collection[str]) -> bool:
    """Whether both are of some sort, and of none in common: houses and people, soldiers and pupils."""
    return bool(left and right) and not sort_affinity(left, right)


def is_told_by_sex(sort: str) -> bool:
    """Whether it only says of which sex people are."""
    return sort in SEXES


def is_of_people(sort: str) -> bool:
    """Whether it is a sort of people."""
    return sort.partition(INSIDE)[0] == PEOPLE


def is_countable(sort: str) -> bool:
    """Whether it is a sort of people, animals or things that nobody measures."""
    return sort.partition(INSIDE)[0] in COUNTABLE


def share_role(left: Collection[str], right: Collection[str]) -> bool:
    """Whether both are of one role that a story has for one group of people: hijackers, hostages."""
    return any(all(any(_is_inside(s, role) for s in sorts) for sorts in (left, right)) for role in ROLES)


def _is_inside(sort: str, wider: str) -> bool:
    return sort == wider or sort.startswith(wider + INSIDE)


def are_of_two_roles(left: Collection[str], right: Collection[str]) -> bool:
    """Whether people of such a role are in one, and in the other one only people of other sorts."""
    return are_other_sorts(left, right) and any(_is_inside(s, role) for s in (*left, *right) for role in ROLES)


def list_sorts(known: Sequence[Figure], span: Span, value: float) -> tuple[str, ...]:
    """The sorts of what a number counts, of all figures that tell it."""
    here = (f for f in known if f.sorts and f.span.overlaps(span) and value in (f.value, f.low, f.high))
    return tuple(dict.fromkeys(s for f in here for s in f.sorts))
