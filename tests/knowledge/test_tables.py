"""What holds in every shipped table, and what a wrong row leads to."""

import pytest

from lagebild.errors import SetupError
from lagebild.knowledge.checks import check_references, check_rows, check_tables, check_terms, check_unique
from lagebild.knowledge.compile_people import person_id
from lagebild.knowledge.tables import Row, parse_table, read_table


def term(person: str, start: str, end: str, role: str = "head_gov") -> Row:
    return {"person": person, "role": role, "jurisdiction": "XX", "start": start, "end": end}


def test_the_shipped_tables_are_sound() -> None:
    check_tables()


def test_no_two_persons_share_an_id() -> None:
    ids = [person_id(row) for row in read_table("persons")]
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize(
    ("table", "least"),
    [
        ("states", 200),
        ("metonyms", 250),
        ("offices", 600),
        ("organisations", 150),
        ("agencies", 60),
        ("outlets", 250),
        ("places", 300),
        ("lands", 16),
    ],
)
def test_a_table_covers_its_field(table: str, least: int) -> None:
    assert len(read_table(table)) >= least


def test_two_holders_of_one_office_on_a_day_are_refused() -> None:
    rows = [term("A", "2020-01-01", "2021-01-01"), term("B", "2020-12-31", "")]
    with pytest.raises(SetupError, match="still in office when B begins"):
        check_terms(rows, frozenset({"head_gov"}))


def test_an_office_for_several_may_have_several_holders() -> None:
    check_terms([term("A", "2020-01-01", ""), term("B", "2020-02-01", "")], frozenset())


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [("2021-01-01", "2020-01-01", "ends before it begins"), ("2021-13-01", "", "is no date")],
)
def test_a_wrong_term_is_refused(start: str, end: str, message: str) -> None:
    with pytest.raises(SetupError, match=message):
        check_terms([term("A", start, end)], frozenset())


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"qid": "7747", "source": "own", "checked": "2026"}, "no Wikidata id"),
        ({"qid": "Q7747", "source": "", "checked": "2026"}, "source or checked"),
        ({"gender": "x", "source": "own", "checked": "2026"}, "gender"),
    ],
)
def test_a_row_without_review_or_with_a_wrong_cell_is_refused(row: Row, message: str) -> None:
    with pytest.raises(SetupError, match=message):
        check_rows("some", [row])


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(SetupError, match="2 times"):
        check_unique("some", [{"id": "a"}, {"id": "a"}], "id")


def test_a_reference_to_nothing_is_refused() -> None:
    check_references("groups", "members", [{"members": "RU;UA"}], frozenset({"RU", "UA"}))
    with pytest.raises(SetupError, match="members names XX"):
        check_references("groups", "members", [{"members": "RU;XX"}], frozenset({"RU", "UA"}))


def test_remarks_are_skipped_and_short_lines_filled() -> None:
    assert parse_table("some", "# remark\na\tb\n1\n") == ({"a": "1", "b": ""},)


def test_a_line_with_too_many_cells_is_refused() -> None:
    with pytest.raises(SetupError, match="line 2: 3 cells for 2 columns"):
        parse_table("some", "a\tb\n1\t2\t3\n")
    with pytest.raises(SetupError, match="no header"):
        parse_table("some", "# only a remark\n")


def test_a_table_that_is_missing_is_named() -> None:
    with pytest.raises(SetupError, match=r"nowhere\.tsv"):
        read_table("nowhere")
