"""Corrections made in XMI come back as judgements, and the record follows them."""

from pathlib import Path
from typing import Any
from zipfile import ZipFile

import cassis
import pytest

from lagebild.compare.corrections import correct_analyses
from lagebild.errors import SetupError
from lagebild.model.facts import Statement
from lagebild.publish.exports.xmi import EVENT_LAYER, STATEMENT_LAYER, TIME_LAYER, TYPES_FILE, make_types, write_xmi
from lagebild.publish.exports.xmi_judgements import read_corrections
from tests.publish.handmade import make_case


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in write_xmi(make_case()):
        (tmp_path / name).write_bytes(content)
    return tmp_path


def edit(folder: Path, name: str = "a1.xmi") -> Any:
    with (folder / name).open("rb") as file:
        return cassis.load_cas_from_xmi(file, typesystem=make_types())


def save(document: Any, folder: Path, name: str = "a1.xmi") -> None:
    document.to_xmi(folder / name)


def said(folder: Path) -> list[tuple[str, str, str | None, str | None]]:
    corrections = read_corrections(make_case(), folder, author="desk")
    return [(j.verdict, j.kind, j.field, j.value) for j in corrections.judgements]


def test_what_nobody_changed_says_nothing(folder: Path) -> None:
    corrections = read_corrections(make_case(), folder, author="desk")
    assert (corrections.judgements, corrections.unread) == ((), ())


def test_a_changed_feature_is_an_edited_value(folder: Path) -> None:
    document = edit(folder)
    document.select(STATEMENT_LAYER)[0].act = "warn"
    document.select(TIME_LAYER)[0].value = "2024-03-11"
    save(document, folder)
    assert said(folder) == [("edited", "time", "value", "2024-03-11"), ("edited", "statement", "act", "warn")]


def test_a_removed_span_is_a_wrong_fact_only_when_no_other_is_left(folder: Path) -> None:
    document = edit(folder)
    first, second = document.select(EVENT_LAYER)
    document.remove(first)
    save(document, folder)
    assert said(folder) == []
    document.remove(second)
    save(document, folder)
    assert said(folder) == [("wrong", "event", None, None)]


def test_another_speaker_is_the_speaker_of_the_record(folder: Path) -> None:
    document = edit(folder)
    document.select(STATEMENT_LAYER)[0].speakers = "Rederei"
    save(document, folder)
    case = make_case()
    corrections = read_corrections(case, folder, author="desk")
    corrected = correct_analyses(case.analyses, corrections.judgements)
    (statement,) = [s for a in corrected.analyses for s in a.statements if isinstance(s, Statement)]
    assert statement.speakers == ("other:rederei",)
    assert corrections.judgements[0].author == "desk"


def test_a_value_that_no_fact_can_have_is_told_and_left(folder: Path) -> None:
    document = edit(folder)
    document.select(STATEMENT_LAYER)[0].act = "shout"
    save(document, folder)
    corrections = read_corrections(make_case(), folder, author="desk")
    assert corrections.judgements == ()
    assert "'shout' is none of assert, deny" in corrections.unread[0]


def test_a_new_span_is_told_and_left(folder: Path) -> None:
    document = edit(folder)
    document.add(document.typesystem.get_type(EVENT_LAYER)(begin=0, end=9, eventType="DEATH"))
    save(document, folder)
    assert read_corrections(make_case(), folder, author="desk").unread == (
        'a1.xmi: "Drei Tote" is new: a judgement corrects what was found, it adds nothing',
    )


def test_the_file_of_another_analysis_changes_nothing(folder: Path) -> None:
    document = edit(folder)
    for layer in (EVENT_LAYER, STATEMENT_LAYER, TIME_LAYER):
        for span in document.select(layer):
            span.recipe = "older"
    save(document, folder)
    corrections = read_corrections(make_case(), folder, author="desk")
    assert corrections.judgements == ()
    assert "another analysis" in corrections.unread[0]


def test_a_text_that_the_database_does_not_have_is_told(folder: Path) -> None:
    document = edit(folder)
    document.sofa_string = "Etwas anderes."
    save(document, folder)
    assert "no article of this database" in read_corrections(make_case(), folder / "a1.xmi", author="desk").unread[0]


def test_a_zip_as_inception_writes_it_is_read(folder: Path) -> None:
    document = edit(folder)
    document.select(STATEMENT_LAYER)[0].form = "direct"
    archive = folder / "export.zip"
    with ZipFile(archive, "w") as file:
        file.writestr("annotation/a1.xmi/desk.xmi", document.to_xmi())
        file.writestr(f"annotation/a1.xmi/{TYPES_FILE}", (folder / TYPES_FILE).read_bytes())
    assert said(archive) == [("edited", "statement", "form", "direct")]


@pytest.mark.parametrize("content", [b"", b"no xml"])
def test_a_file_that_is_no_cas_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.xmi").write_bytes(content)
    with pytest.raises(SetupError, match=r"x\.xmi"):
        read_corrections(make_case(), tmp_path / "x.xmi", author="desk")


def test_a_folder_without_xmi_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"no \.xmi file"):
        read_corrections(make_case(), tmp_path, author="desk")
