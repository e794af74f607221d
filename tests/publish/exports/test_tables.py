"""Tables: CSV that a spreadsheet can't be tricked with, Parquet with the columns of the schema."""

import csv
import io
import json

import pytest
from pyarrow import parquet

from lagebild.publish.case import Case
from lagebild.publish.exports import export_json
from lagebild.publish.exports.tables import FORMULA_STARTS, NUMBER, write_csv, write_parquet
from tests.publish.exports.cases import empty_case, hostile_case
from tests.publish.handmade import make_case, with_title


def csv_rows(case: Case, section: str) -> list[dict[str, str]]:
    content = dict(write_csv(export_json(case)))[f"{section}.csv"]
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def table(case: Case, section: str) -> list[dict[str, object]]:
    content = dict(write_parquet(export_json(case)))[f"{section}.parquet"]
    rows: list[dict[str, object]] = parquet.read_table(io.BytesIO(content)).to_pylist()
    return rows


def told(value: object) -> object:
    """The value without keys that say nothing: a table has them all."""
    if isinstance(value, dict):
        return {key: told(one) for key, one in value.items() if one is not None}
    return [told(one) for one in value] if isinstance(value, list) else value


def test_csv_holds_a_row_per_fact_with_nested_values_as_json() -> None:
    rows = csv_rows(make_case(), "events")
    assert [r["status"] for r in rows] == ["alleged", "occurred", "scheduled"]
    assert json.loads(rows[0]["figures"])[0]["value"] == 3.0


@pytest.mark.parametrize(
    "title",
    [
        '=HYPERLINK("http://evil.example")',
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "＝1",
    ],
)
def test_text_that_a_spreadsheet_would_run_is_set_off(title: str) -> None:
    assert f"'{title}" in [r["title"] for r in csv_rows(with_title(make_case(), title), "articles")]


@pytest.mark.parametrize("title", ["Feuer = Gefahr", "-5", "+3,5", "3 = 4"])
def test_text_that_is_no_formula_stays_as_it_is(title: str) -> None:
    assert title in [r["title"] for r in csv_rows(with_title(make_case(), title), "articles")]


def test_empty_tables_have_their_head() -> None:
    content = dict(write_csv(export_json(empty_case())))["statements.csv"].decode("utf-8-sig")
    assert content.startswith("id,article,speakers,")


@pytest.mark.parametrize("section", ["articles", "times", "statements", "events", "claims", "differences", "reuse"])
def test_parquet_gives_back_what_the_json_holds(section: str) -> None:
    whole = export_json(make_case())[section]
    rows = table(make_case(), section)
    assert [told(row) for row in rows] == [told(item) for item in whole]


def test_free_keys_of_a_record_are_pairs_in_parquet() -> None:
    record = table(make_case(), "records")[0]
    assert [name for name, _ in record["attributes"]] == ["date", "killed"]  # type: ignore[attr-defined]


def test_empty_and_full_databases_have_the_same_columns() -> None:
    empty, full = (dict(write_parquet(export_json(case))) for case in (empty_case(), make_case()))
    for name, content in full.items():
        assert parquet.read_schema(io.BytesIO(empty[name])).equals(parquet.read_schema(io.BytesIO(content))), name


def test_half_a_character_is_replaced_in_parquet() -> None:
    assert table(hostile_case("\ud800 half"), "articles")[0]["title"] == "\ufffd half"


@pytest.mark.parametrize("trick", ["=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1+1", " =1", "\r=1"])
def test_no_cell_of_any_table_starts_as_a_formula(trick: str) -> None:
    seen = set()
    for name, content in write_csv(export_json(hostile_case(trick))):
        for row in list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))[1:]:
            for cell in row:
                assert not cell.lstrip(" ").startswith(FORMULA_STARTS) or NUMBER.fullmatch(cell), (name, cell)
            seen.add(name)
    assert {"articles.csv", "entities.csv", "events.csv", "records.csv", "stories.csv", "failures.csv"} <= seen
