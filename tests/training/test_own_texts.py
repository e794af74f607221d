"""The texts written for this project, with their annotation and their split."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest
from training.annotation import AnnotationError
from training.corpus.check import find_mistakes
from training.own_texts import FOLDER, choose_split, read_own, read_split, write_split

IDS = sorted(path.stem for path in (FOLDER / "annotation").glob("*.json"))


def write_article(folder: Path, article_id: str, content: str) -> None:
    statement = {"form": "indirect", "act": "assert", "content": content, "cue": "sagte"}
    written = {"id": article_id, "published": "2020-01-02", "genre": "test", "statements": [statement]}
    for name in ("annotation", "texts"):
        (folder / name).mkdir(exist_ok=True)
    (folder / "annotation" / f"{article_id}.json").write_text(json.dumps(written), encoding="utf-8")
    (folder / "texts" / f"{article_id}.txt").write_text("Sie sagte, er komme.", encoding="utf-8")


def test_there_are_at_least_fifty_texts_each_with_its_annotation() -> None:
    assert len(IDS) >= 50
    assert sorted(path.stem for path in (FOLDER / "texts").glob("*.txt")) == IDS


@pytest.mark.parametrize("article_id", IDS)
def test_text_is_named_by_its_id_and_dated(article_id: str) -> None:
    written = json.loads((FOLDER / "annotation" / f"{article_id}.json").read_text(encoding="utf-8"))
    assert written["id"] == article_id
    assert date.fromisoformat(written["published"]).isoformat() == written["published"]
    assert written["genre"]


def test_every_annotation_fits_its_text_and_uses_allowed_labels() -> None:
    articles = list(read_own(FOLDER, None))
    assert [article.id for article in articles] == IDS
    assert [(a.id, m) for a in articles for m in find_mistakes(a.record, a.text)] == []


def test_recorded_split_is_the_stable_one_and_complete() -> None:
    assert read_split(FOLDER) == {article_id: choose_split(article_id) for article_id in IDS}


def test_split_table_repeats_genre_and_date() -> None:
    with (FOLDER / "split.tsv").open(encoding="utf-8", newline="") as lines:
        rows = {row["id"]: (row["genre"], row["published"]) for row in csv.DictReader(lines, delimiter="\t")}
    assert rows == {a.id: (a.record["genre"], a.record["published"]) for a in read_own(FOLDER, None)}


def test_about_a_fifth_is_kept_for_testing_and_no_text_is_in_both() -> None:
    train = {article.id for article in read_own(FOLDER, "train")}
    test = {article.id for article in read_own(FOLDER, "test")}
    assert not train & test
    assert train | test == set(IDS)
    assert 0.1 <= len(test) / len(IDS) <= 0.3


def test_text_without_a_split_is_an_error(tmp_path: Path) -> None:
    write_article(tmp_path, "a", "er komme")
    write_split(tmp_path)
    assert [article.id for article in read_own(tmp_path, None)] == ["a"]
    write_article(tmp_path, "b", "er komme")
    with pytest.raises(AnnotationError, match="b: not in split"):
        list(read_own(tmp_path, None))


def test_words_that_are_not_in_the_text_are_an_error_that_names_it(tmp_path: Path) -> None:
    write_article(tmp_path, "a", "er gehe")
    write_split(tmp_path)
    with pytest.raises(AnnotationError, match="a: 'er gehe' occurs 0 times"):
        list(read_own(tmp_path, None))
