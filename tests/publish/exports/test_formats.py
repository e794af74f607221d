"""All formats: none is broken by nothing, by failures or by hostile words; each is the same for the same record."""

import json
from pathlib import Path

import pytest

from lagebild.errors import SetupError
from lagebild.publish.case import Case
from lagebild.publish.exports.choices import Choices
from lagebild.publish.exports.formats import FORMATS, find_format, render, write_folder
from tests.publish.exports.cases import TRICKS, empty_case, hostile_case
from tests.publish.handmade import make_case

SLOW = ("pdf", "conllu")
"""Tried once in tests of their own: one lays out pages, the other runs the language model."""
WITHOUT_TEXT = [name for name, format in FORMATS.items() if not format.is_text]


def files(name: str, case: Case, **choices: object) -> dict[str, bytes]:
    format = find_format(name)
    chosen = Choices(**choices)  # type: ignore[arg-type]
    return dict(format.many(case, chosen)) if format.many else {name: render(name, case, chosen)}


@pytest.mark.parametrize("name", [n for n in FORMATS if n != "pdf"])
def test_an_empty_database_can_be_written_in_every_format(name: str) -> None:
    assert files(name, empty_case()) is not None


@pytest.mark.parametrize("trick", TRICKS)
@pytest.mark.parametrize("name", [n for n in FORMATS if n not in SLOW])
def test_hostile_words_break_no_format(name: str, trick: str) -> None:
    for content in files(name, hostile_case(trick)).values():
        content.decode("utf8", errors="strict" if name != "parquet" else "ignore")


@pytest.mark.parametrize("name", [n for n in FORMATS if n not in (*SLOW, "xmi")])
def test_the_same_record_gives_the_same_bytes(name: str) -> None:
    assert files(name, make_case()) == files(name, make_case())


@pytest.mark.parametrize("name", [n for n, format in FORMATS.items() if format.is_text])
def test_a_format_that_is_the_text_cannot_be_written_without_it(name: str, tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="can't be written without text"):
        write_folder(name, make_case(), Choices(whole_text=False), tmp_path)


def test_a_folder_of_files_is_refused_as_one_file() -> None:
    with pytest.raises(SetupError, match="name it with -o"):
        render("csv", make_case(), Choices())


def test_a_format_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(SetupError, match="choose one of json, jsonl"):
        find_format("docx")


def test_json_in_a_page_cannot_end_its_script() -> None:
    assert b"</script" not in render("jsonld", make_case(), Choices())
    json.loads(render("jsonld", make_case(), Choices()))
