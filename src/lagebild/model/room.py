"""Room in a frozen, slotted class for what it looks up once."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import TypeVar, TypeVarTuple

Holder = TypeVar("Holder", bound="WithRoom")
Details = TypeVarTuple("Details")
Found = TypeVar("Found")


class WithRoom:
    """What a cached property keeps here is no field: it is neither compared nor pickled nor handed on to a copy."""

    __slots__ = ("__dict__",)


def kept_in_room(find: Callable[[Holder, *Details], Found]) -> Callable[[Holder, *Details], Found]:
    """A function whose answers are kept with the object that it is asked about; no other argument may change them."""
    name = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def look_up(holder: Holder, *details: *Details) -> Found:
        room: dict[str, dict[Hashable, Found]] = holder.__dict__
        kept = room.get(name)
        if kept is None:
            kept = room[name] = {}
        if details not in kept:
            kept[details] = find(holder, *details)
        return kept[details]

    return look_up
