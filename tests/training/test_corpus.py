"""The corpus that ships with the training code."""

from pathlib import Path

import pytest
from training.annotation import AnnotationError, Record, locate, read_passages, resolve_record
from training.corpus.check import (
    FOLDER,
    JUDGED_FILE,
    RECORD_FILES,
    TREE_FILE,
    fill_up,
    find_changed_files,
    find_mistakes,
    find_tree_mistakes,
    read_records,
)


def make_record(**changes: object) -> Record:
    statement = {
        "form": "indirect",
        "act": "assert",
        "content": [{"start": 5, "end": 9}],
        **{part: [] for part in ("speaker", "cue", "addressee", "via", "condition")},
    }
    return {"statements": [statement | changes], "times": [], "events": []}


@pytest.mark.parametrize("name", RECORD_FILES)
def test_shipped_annotation_has_no_mistakes(name: str) -> None:
    records = read_records(FOLDER / name)
    assert len(records) >= 24
    assert [m for record in records for m in find_mistakes(record)] == []


def test_single_judgements_have_no_mistakes() -> None:
    records = read_records(FOLDER / JUDGED_FILE)
    assert sum(len(record["events"]) for record in records) >= 1000
    assert [m for record in records for m in find_mistakes(fill_up(record))] == []


def test_wrong_type_of_a_single_judgement_is_a_mistake() -> None:
    event = {"trigger": [{"start": 0, "end": 3}], "type": "PARTY", "status": "occurred"}
    record = fill_up({"sha256": "0", "statements": [], "events": [event]})
    assert list(find_mistakes(record)) == ["event type 'PARTY' is not allowed"]


def make_tree(*heads: int) -> Record:
    return {"text": "germeval-0", "upos": ["X"] * len(heads), "heads": list(heads), "relations": ["dep"] * len(heads)}


def test_corrected_trees_have_no_mistakes() -> None:
    records = read_records(FOLDER / TREE_FILE)
    assert len(records) >= 300
    assert [m for record in records for m in find_tree_mistakes(record)] == []


@pytest.mark.parametrize("heads", [(-1, -1), (1, 2), (-1, 5), (-1, 2, 1)])
def test_what_is_no_tree_is_a_mistake(heads: tuple[int, ...]) -> None:
    assert len(list(find_tree_mistakes(make_tree(*heads)))) == 1


def test_tag_too_few_is_a_mistake() -> None:
    assert list(find_tree_mistakes(make_tree(-1, 0) | {"upos": ["X"]})) == ["not as many tags as heads and relations"]


def test_shipped_files_are_the_recorded_ones() -> None:
    assert find_changed_files() == []


def test_split_of_the_corpus_is_fixed() -> None:
    splits = [record["split"] for record in read_records(FOLDER / "corpus.jsonl")]
    assert (splits.count("train"), splits.count("test")) == (282, 70)


def test_second_annotation_is_of_test_articles() -> None:
    first = {record["id"]: record for record in read_records(FOLDER / "corpus.jsonl")}
    for record in read_records(FOLDER / "second-annotation.jsonl"):
        assert first[record["id"]]["split"] == "test"
        assert first[record["id"]]["sha256"] == record["sha256"]


def test_unknown_label_is_a_mistake() -> None:
    assert list(find_mistakes(make_record(act="shout"))) == ["act 'shout' is not allowed"]


def test_span_that_runs_backwards_is_a_mistake() -> None:
    assert len(list(find_mistakes(make_record(cue=[{"start": 4, "end": 4}])))) == 1


def test_text_with_another_hash_is_a_mistake() -> None:
    mistakes = list(find_mistakes(make_record() | {"sha256": "0"}, "Etwas steht hier."))
    assert "the text is not the annotated one" in mistakes


def test_words_are_located_whole_and_by_number() -> None:
    text = "Aber er sagte,\ner komme."
    assert locate(text, "er@@2") == (15, 17)
    assert locate(text, "sagte, er") == (8, 17)
    with pytest.raises(AnnotationError):
        locate(text, "er")


def test_text_form_becomes_offsets() -> None:
    written = {"id": "a", "statements": [{"form": "indirect", "act": "assert", "content": "er komme", "cue": "sagte"}]}
    statement = resolve_record(written, "Sie sagte, er komme.")["statements"][0]
    assert statement["content"] == [{"start": 11, "end": 19}]
    assert statement["cue"] == [{"start": 4, "end": 9}]
    assert statement["speaker"] == []


def test_passages_of_pairs_are_named_by_the_first_with_that_text(tmp_path: Path) -> None:
    pairs = '<r><pair id="7"><t>Ein  Zug\nhielt.</t></pair><pair id="8"><t>Ein Zug hielt.</t></pair></r>'
    (tmp_path / "set.xml").write_text(pairs, encoding="utf-8")
    assert read_passages(tmp_path / "set.xml") == {"rte-7": "Ein Zug hielt."}
