"""Happenings of a row, such as the first and the second round: which are one by their numbers, and which are two."""

from lagebild.compare.happenings import Happening
from lagebild.model.facts import NOT_FIRST

FIRST = 1
MIN_END = 4
"""So many last letters in common show two compounds of one noun ("negotiation round" and "round of talks")."""


def are_of_other_numbers(a: Happening, b: Happening) -> bool:
    """Whether one is told to be the first and the other the second, or one of those that follow.

    Two reports may count otherwise, so that what both surely tell of one day is one all the same.
    """
    first, second = a.event.number, b.event.number
    if first is None or second is None or first == second or a.event.type != b.event.type:
        return False
    dated_alike = a.days is not None and a.days == b.days and a.days.exact and a.sure_day and b.sure_day
    return not dated_alike and (NOT_FIRST not in (first, second) or FIRST in (first, second))


def have_same_number(a: Happening, b: Happening) -> bool:
    """Whether both are told by one noun, and to be the second, say, of their row."""
    first, second = a.event.number, b.event.number
    if not first or first != second or a.event.type != b.event.type:
        return False
    return any(x[-MIN_END:] == y[-MIN_END:] for x in a.trigger for y in b.trigger)


def is_first_of_several(a: Happening, b: Happening) -> bool:
    """Whether a report tells of a first one and, without a number, of another one of its kind."""
    numbers = {a.event.number, b.event.number}
    return numbers == {FIRST, None} and a.event.type == b.event.type


def are_on_other_levels(a: Happening, b: Happening) -> bool:
    """Whether rulers meet here and their envoys there, and nobody by name in both."""
    levels = set(a.event.levels), set(b.event.levels)
    return all(levels) and levels[0].isdisjoint(levels[1]) and not a.known & b.known


def are_on_one_level(a: Happening, b: Happening) -> bool:
    """Whether those who meet, called by what they are alone, are of one level: envoys, and ambassadors."""
    return not set(a.event.levels).isdisjoint(b.event.levels) and not (a.known and b.known)


def use_other_channels(a: Happening, b: Happening) -> bool:
    """Whether both are told to be held in some way, such as by phone and in one place, and in another way each."""
    return None not in (a.event.channel, b.event.channel) and a.event.channel != b.event.channel
