"""The record as tables, one per kind of fact: CSV for spreadsheets, Parquet for data tools."""

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any

from lagebild.errors import SetupError
from lagebild.publish.exports.arrow_types import arrow_schema
from lagebild.publish.exports.characters import whole_characters
from lagebild.publish.exports.record_json import Json, schema

FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
"""What spreadsheets take for the start of a formula, also in the wide letters of East Asian keyboards."""
NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def write_csv(whole: Json) -> Iterator[tuple[str, bytes]]:
    """One CSV file per kind, UTF-8 with a mark so that spreadsheets read umlauts; nested values are JSON."""
    for section, columns in _columns().items():
        items = whole[section]
        extra = dict.fromkeys(key for item in items for key in item)
        names = list(dict.fromkeys((*columns, *extra)))
        file = io.StringIO(newline="")
        writer = csv.writer(file)
        writer.writerow(names)
        writer.writerows([_cell(item.get(name)) for name in names] for item in items)
        yield f"{section}.csv", file.getvalue().encode("utf-8-sig", errors="replace")


def write_parquet(whole: Json) -> Iterator[tuple[str, bytes]]:
    """One Parquet file per kind; columns and nesting are those of the JSON schema, also where nothing was found."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise SetupError("Parquet needs pyarrow: pip install 'lagebild[parquet]'") from error
    for section, columns in arrow_schema(schema()).items():
        rows = [_storable(item, columns) for item in whole[section]]
        sink = io.BytesIO()
        parquet.write_table(pyarrow.Table.from_pylist(rows, schema=columns), sink)
        yield f"{section}.parquet", sink.getvalue()


def _columns() -> dict[str, list[str]]:
    """Sections with the columns that the schema names, so that an empty table has its head."""
    contract = schema()
    found = {}
    for name, section in contract["properties"].items():
        if section.get("type") == "array":
            kind = section["items"]["$ref"].rpartition("/")[2]
            found[name] = list(contract["$defs"][kind]["properties"])
    return found


def _storable(item: Json, columns: Any) -> Json:
    return {field.name: _as_typed(item.get(field.name), field.type) for field in columns}


def _as_typed(value: Any, kind: Any) -> Any:
    """The value as its Arrow type takes it: objects with free keys become pairs, numbers that are whole stay exact."""
    if isinstance(value, str):
        return whole_characters(value)
    if isinstance(value, list):
        return [_as_typed(one, kind.value_type) for one in value]
    if isinstance(value, dict):
        if hasattr(kind, "item_type"):
            return [(key, _as_typed(one, kind.item_type)) for key, one in value.items()]
        return {field.name: _as_typed(value.get(field.name), field.type) for field in kind}
    return value


def _cell(value: object) -> str | int | float | bool | None:
    """A value for a spreadsheet; text that it would take for a formula is set off by an apostrophe."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False) if value else ""
    if isinstance(value, str):
        text = value.replace("\0", "")
        formula = text.lstrip(" ").startswith(FORMULA_STARTS) and not NUMBER.fullmatch(text)
        return f"'{text}" if formula else text
    return value if value is None or isinstance(value, int | float) else str(value)
