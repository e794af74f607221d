"""Log odds from features and their weights, which stand in two dataclasses of one kind."""

from dataclasses import fields
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Features = TypeVar("Features", bound="DataclassInstance")


def weigh(features: Features, weights: Features) -> float:
    """The sum of all features, each times its weight."""
    names = (field.name for field in fields(features))
    return sum(float(getattr(weights, name) * getattr(features, name)) for name in names)
