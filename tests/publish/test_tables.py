"""Tables for the terminal and for pipes."""

import io

import pytest
from rich.console import Console
from syrupy.assertion import SnapshotAssertion

from lagebild.errors import SetupError
from lagebild.publish.tables import TABLES, columns, make_table, rows

from .handmade import make_case


def shown(what: str, language: str) -> str:
    console = Console(file=io.StringIO(), width=200, force_terminal=False)
    console.print(make_table(make_case(), what, language=language))
    return console.file.getvalue()


@pytest.mark.parametrize("what", TABLES)
def test_every_row_has_as_many_cells_as_the_table_has_columns(what: str) -> None:
    found = rows(make_case(), what)
    assert found
    assert {len(row) for row in found} == {len(columns(what))}


@pytest.mark.parametrize("what", TABLES)
def test_table_looks_as_recorded(what: str, snapshot: SnapshotAssertion) -> None:
    assert shown(what, "de") == snapshot


def test_plain_rows_keep_the_codes_of_the_model() -> None:
    (statement,) = rows(make_case(), "statements")
    assert statement[:5] == ("a1:s1", "Das <i>Blatt</i>", "Sanna Rehn", "assert", "indirect")


def test_headings_and_codes_are_in_the_language_of_the_reader() -> None:
    german, english = shown("differences", "de"), shown("differences", "en")
    assert "Urteil" in german
    assert "widersprüchlich" in german
    assert "Verdict" in english
    assert "conflicting" in english


def test_difference_shows_who_says_what() -> None:
    assert "3 (Das <i>Blatt</i>) | 7 (Kurier)" in rows(make_case(), "differences")[0]


def test_markup_and_escapes_in_a_report_do_not_reach_the_terminal() -> None:
    case = make_case()
    assert "[bold]" not in "".join(cell for row in rows(case, "stories") for cell in row)
    cells = "".join(cell for what in TABLES for row in rows(case, what) for cell in row)
    assert "\x1b" not in cells
    assert "\n" not in cells


def test_unknown_table_says_which_there_are() -> None:
    with pytest.raises(SetupError, match="stories, records"):
        rows(make_case(), "weather")


def test_unknown_language_says_which_there_are() -> None:
    with pytest.raises(SetupError, match="de, en"):
        make_table(make_case(), "stories", language="fr")


@pytest.mark.parametrize("what", TABLES)
def test_table_fits_a_terminal_of_eighty_columns(what: str) -> None:
    console = Console(file=io.StringIO(), width=80, force_terminal=False)
    console.print(make_table(make_case(), what, language="de"))
    assert max(len(line) for line in console.file.getvalue().splitlines()) <= 80
