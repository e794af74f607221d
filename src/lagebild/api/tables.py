"""Typed tables of facts: made when first looked at, shown in notebooks, handed to pandas."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, fields
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar, overload

from markupsafe import escape

from lagebild.errors import SetupError
from lagebild.publish.exports.characters import one_line

if TYPE_CHECKING:
    import pandas

SHOWN_ROWS = 20
"""Rows in the view of a notebook."""
SHOWN_CHARACTERS = 90
"""Characters of a cell there."""


class Row(Protocol):
    """A dataclass: one line of a table, one field a column."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


T = TypeVar("T", bound=Row)


class Table(Sequence[T], Generic[T]):
    """Rows of one kind; a sequence like any other, made when it is first looked at.

    Examples:
        >>> import lagebild
        >>> case = lagebild.open("case.db")
        >>> accidents = case.events.where(type="ACCIDENT", status="occurred")
        >>> {event.story for event in accidents} == {story.id for story in case.stories}
        True
        >>> list(case.stories.to_pandas().columns)
        ['id', 'title', 'reports', 'origins', 'records', 'conflicts']
    """

    def __init__(self, kind: type[T], make: Callable[[], Iterable[T]]) -> None:
        self._kind, self._make = kind, make

    @cached_property
    def _rows(self) -> tuple[T, ...]:
        return tuple(self._make())

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the fields of a row."""
        return tuple(field.name for field in fields(self._kind))

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[T]:
        return iter(self._rows)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> "Table[T]": ...
    def __getitem__(self, index: int | slice) -> "T | Table[T]":
        if isinstance(index, slice):
            return Table(self._kind, lambda: self._rows[index])
        return self._rows[index]

    def where(self, **values: object) -> "Table[T]":
        """The rows in which each named field is the value, or holds it among several."""
        unknown = [name for name in values if name not in self.columns]
        if unknown:
            raise SetupError(f"no column {unknown[0]!r}: choose one of {', '.join(self.columns)}")
        return Table(self._kind, lambda: (row for row in self._rows if _fits(row, values)))

    def to_dicts(self) -> list[dict[str, Any]]:
        """The rows as dictionaries."""
        return [asdict(row) for row in self._rows]

    def to_pandas(self) -> "pandas.DataFrame":
        """The rows as a data frame; needs pandas."""
        try:
            import pandas
        except ImportError as error:
            raise SetupError("a data frame needs pandas: pip install 'lagebild[notebook]'") from error
        return pandas.DataFrame(self.to_dicts(), columns=list(self.columns))

    def __repr__(self) -> str:
        return f"<{len(self)} {self._kind.__name__}: {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        """The first rows as an HTML table in which nothing of a report acts as markup."""
        head = "".join(f"<th>{escape(name)}</th>" for name in self.columns)
        body = "".join(f"<tr>{''.join(_cell(row, name) for name in self.columns)}</tr>" for row in self[:SHOWN_ROWS])
        more = f"<p>… {len(self) - SHOWN_ROWS} more</p>" if len(self) > SHOWN_ROWS else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _fits(row: Row, wanted: dict[str, object]) -> bool:
    def fits(value: object, asked: object) -> bool:
        return value == asked or (isinstance(value, tuple) and asked in value)

    return all(fits(getattr(row, name), asked) for name, asked in wanted.items())


def _cell(row: Row, name: str) -> str:
    text = one_line(_say(getattr(row, name)))
    cut = text if len(text) <= SHOWN_CHARACTERS else f"{text[:SHOWN_CHARACTERS]} …"
    return f"<td>{escape(cut)}</td>"


def _say(value: object) -> str:
    match value:
        case None:
            return ""
        case tuple():
            return ", ".join(map(_say, value))
        case date():
            return value.isoformat()
    return str(value)
