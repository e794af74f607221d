"""The record in Python: opened without the model, tables made when looked at, safe to show in a notebook."""

import json
import subprocess
import sys
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

import pandas
import pytest

import lagebild
from lagebild.api.open_case import OpenCase
from lagebild.api.tables import Table
from lagebild.errors import SetupError
from lagebild.store.memory import MemoryStore

TABLES = ("articles", "stories", "records", "statements", "claims", "events", "times", "entities", "differences",
          "agenda", "ledger", "failures")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """A row made by hand."""

    name: str
    parts: tuple[str, ...] = ()
    day: date | None = None


def lines(*rows: Line) -> Table[Line]:
    return Table(Line, lambda: rows)


def test_looking_at_the_record_loads_no_model(workplace: Path) -> None:
    code = (
        "import sys, lagebild\n"
        "assert not [m for m in sys.modules if m.startswith('lagebild.')], 'importing loads nothing'\n"
        "with lagebild.open('case.db') as case:\n"
        "    assert len(case.articles) == 6 and len(case.statements)\n"
        "print([m for m in ('onnxruntime', 'tokenizers', 'lagebild.languages.german.pack') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=workplace)
    assert done.stdout.decode().strip() == "[]"


@pytest.mark.parametrize("name", TABLES)
def test_every_table_becomes_a_data_frame(name: str, workplace: Path) -> None:
    with lagebild.open("case.db") as case:
        table = getattr(case, name)
        frame = table.to_pandas()
        assert isinstance(frame, pandas.DataFrame)
        assert (len(frame), tuple(frame.columns)) == (len(table), table.columns)


@pytest.mark.parametrize("name", TABLES)
def test_tables_of_an_empty_database_have_columns_and_no_rows(name: str) -> None:
    table = getattr(lagebild.open(), name)
    assert len(table) == 0
    assert list(table.to_pandas().columns) == list(table.columns)
    assert table._repr_html_().startswith("<table>")


def test_rows_are_found_by_a_value_or_by_one_of_several() -> None:
    table = lines(Line("a", ("x", "y")), Line("b", ("y",)))
    assert [row.name for row in table.where(parts="x")] == ["a"]
    assert [row.name for row in table.where(name="b", parts="y")] == ["b"]
    with pytest.raises(SetupError, match="no column 'nome': choose one of name, parts, day"):
        table.where(nome="a")


def test_a_table_is_made_when_it_is_looked_at() -> None:
    made: list[str] = []

    def make() -> list[Line]:
        made.append("once")
        return [Line("a")]

    table = Table(Line, make)
    assert made == []
    assert (len(table), table[0].name, len(table[:1])) == (1, "a", 1)
    assert made == ["once"]


def test_a_notebook_shows_words_of_reports_as_words() -> None:
    html = lines(Line("<script>alert(1)</script>", ("\u202ex", "&"), date(2024, 3, 5)))._repr_html_()
    assert "<td>&lt;script&gt;alert(1)&lt;/script&gt;</td><td>x, &amp;</td><td>2024-03-05</td>" in html


def test_a_long_table_says_how_much_it_leaves_out() -> None:
    assert "… 5 more" in lines(*(Line(str(n)) for n in range(25)))._repr_html_()


def test_without_pandas_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(SetupError, match=r"lagebild\[notebook\]"):
        lines().to_pandas()


def test_statements_name_who_speaks_and_quote_the_report(workplace: Path) -> None:
    with lagebild.open("case.db") as case:
        texts = {row.id: " ".join(row.text.split()) for row in case.articles}
        assert any(row.speakers for row in case.statements)
        for row in case.statements:
            assert all(part in texts[row.article] for part in row.words.split(" … "))


def test_search_finds_words_in_any_form(workplace: Path) -> None:
    with lagebild.open("case.db") as case:
        found = case.search("Verletzte")
        assert found
        assert {row.article for row in found} <= {row.id for row in case.articles}


def test_a_correction_shows_at_once_and_is_kept(workplace: Path) -> None:
    with lagebild.open("case.db") as case:
        wrong = case.statements[0].id
        (judgement,) = case.correct(wrong, author="desk", note="no statement")
        assert judgement.verdict == "wrong"
        assert wrong not in {row.id for row in case.statements}
    with lagebild.open("case.db") as again:
        assert wrong not in {row.id for row in again.statements}


def test_what_was_known_earlier_has_fewer_reports(workplace: Path) -> None:
    with lagebild.open("case.db") as case:
        first = min(row.latest for row in case.articles if row.latest)
        assert 0 < len(case.as_of(first).articles) < len(case.articles)


def test_exports_are_bytes_or_files(workplace: Path) -> None:
    with lagebild.open("case.db") as case:
        whole = json.loads(case.export("json"))
        assert len(whole["articles"]) == 6
        assert case.export("jsonl", "lines.jsonl") == Path("lines.jsonl").read_bytes()
        case.export("csv", "tables", text=False)
        assert Path("tables/articles.csv").is_file()
        with pytest.raises(SetupError, match="folder"):
            case.export("csv")


def test_every_field_of_a_row_is_a_column() -> None:
    assert lines().columns == tuple(field.name for field in fields(Line))
    assert repr(lines(Line("a"))) == "<1 Line: name, parts, day>"
    assert repr(OpenCase(MemoryStore())) == "<OpenCase: 0 articles, 0 stories, 0 records, 0 statements>"
