"""Log odds from features and their weights, which stand in two dataclasses of one kind."""

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter, mul
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Features = TypeVar("Features", bound="DataclassInstance")


def weigh(features: Features, weights: Features) -> float:
    """The sum of all features, each times its weight."""
    read = _reader(type(weights))
    return float(sum(map(mul, read(weights), read(features))))


@cache
def _reader(kind: "type[DataclassInstance]") -> Callable[[Any], tuple[float, ...]]:
    """Reads all fields of such a dataclass at once."""
    first, second, *more = (field.name for field in fields(kind))
    return attrgetter(first, second, *more)
