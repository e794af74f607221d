"""Frozen dataclasses to flat database rows and back."""

import struct
import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from functools import cache, partial
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter

T = TypeVar("T")


@cache
def columns_of(kind: Any, prefix: str = "") -> tuple[tuple[str, type], ...]:
    """Column names and scalar types (str, int, float, bool) of a dataclass; lists are JSON, parts flattened."""
    return tuple(_columns(kind, prefix))


def _columns(kind: Any, prefix: str) -> Iterator[tuple[str, type]]:
    for name, hint in _hints(kind):
        if is_dataclass(hint):
            yield from _columns(hint, f"{prefix}{name}_")
        else:
            yield prefix + name, hint if hint in (int, float, bool) else str


def to_row(fact: Any, prefix: str = "") -> dict[str, Any]:
    """The row of a dataclass instance, keyed like `columns_of`."""
    row: dict[str, Any] = {}
    kind: Any = type(fact)
    for name, column, write in _writers(kind, prefix):
        value = getattr(fact, name)
        if column is None:
            row |= to_row(value, f"{prefix}{name}_")
        elif isinstance(value, date):
            row[column] = value.isoformat()
        else:
            row[column] = write(value) if write and value is not None else value
    return row


@cache
def _writers(kind: Any, prefix: str) -> tuple[tuple[str, str | None, Any], ...]:
    """How each field is written: its column, or None where it takes several; and by what, None where as it is."""
    return tuple(
        (name, None if is_dataclass(hint) else prefix + name, _writer(hint) if _is_nested(hint) else None)
        for name, hint in _hints(kind)
    )


def _writer(hint: Any) -> Any:
    """What makes the JSON of a list; most are empty."""
    dump = _adapter(hint).dump_json
    return lambda value: "[]" if value == () else dump(value).decode()


def from_row(kind: type[T], row: Mapping[Any, Any], prefix: str = "", **given: Any) -> T:
    """The dataclass instance of a row; `given` fields are taken as they are."""
    values: dict[str, Any] = dict(given)
    hashable: Any = kind
    for name, column, read, keeps_none in _readers(hashable, prefix):
        if name in given:
            continue
        if column is None:
            values[name] = read(row)
            continue
        value = row[column]
        if value is not None:
            values[name] = read(value) if read else value
        elif keeps_none:
            # where it is left out, an older database lacks what came later: the field's default stands
            values[name] = None
    return kind(**values)


@cache
def _readers(kind: Any, prefix: str) -> tuple[tuple[str, str | None, Any, bool], ...]:
    """How each field is read: its column, or None where it is made of several; by what; and whether it may be None."""
    return tuple(
        (name, None, partial(_from_row, hint, f"{prefix}{name}_"), False)
        if is_dataclass(hint)
        else (name, prefix + name, _reader(hint), name not in _never_none(kind))
        for name, hint in _hints(kind)
    )


def _from_row(kind: Any, prefix: str, row: Mapping[Any, Any]) -> Any:
    return from_row(kind, row, prefix)


def _reader(hint: Any) -> Any:
    """What makes the value of a column; None where it is taken as it is."""
    if _is_nested(hint):
        parse = _adapter(hint).validate_json
        # most lists are empty: what stands in a row thousands of times isn't parsed
        return lambda value: () if value == "[]" else parse(value)
    if hint in (date, datetime):
        return hint.fromisoformat
    return bool if hint is bool else None


@cache
def _hints(kind: Any) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((f.name, _bare(hints[f.name])) for f in fields(kind))


@cache
def _never_none(kind: Any) -> frozenset[str]:
    """Fields with a default that are never None."""
    hints = get_type_hints(kind)
    return frozenset(
        f.name for f in fields(kind) if type(None) not in get_args(hints[f.name]) and f.default is not MISSING
    )


def _bare(hint: Any) -> Any:
    """The type without `| None`."""
    if get_origin(hint) in (Union, types.UnionType):
        rest = [a for a in get_args(hint) if a is not type(None)]
        return rest[0] if len(rest) == 1 else hint
    return hint


def _is_nested(hint: Any) -> bool:
    return get_origin(hint) in (tuple, dict, list)


@cache
def _adapter(hint: Any) -> TypeAdapter[Any]:
    return TypeAdapter(hint)


def to_json(kind: Any, value: Any) -> str:
    """A list of facts as one JSON text."""
    return _adapter(kind).dump_json(value).decode()


def from_json(kind: Any, text: str | None) -> Any:
    """The list back; empty where an older database has none."""
    return _adapter(kind).validate_json(text) if text else ()


def unpack_vector(packed: bytes) -> tuple[float, ...]:
    """A vector as it is kept beside its sentence."""
    return struct.unpack(f"<{len(packed) // 2}e", packed)
