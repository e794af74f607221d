"""Trees that a reader corrected."""

import hashlib
import json
from pathlib import Path

import pytest
from training.annotation import AnnotationError
from training.corrected import read_corrected

TEXT = "Sie ging."


def write(folder: Path, text: str, **place: int) -> Path:
    digest = hashlib.sha256(text.encode()).hexdigest()
    tree = {"upos": ["PRON", "VERB", "PUNCT"], "heads": [1, -1, 1], "relations": ["nsubj", "root", "punct"]}
    path = folder / "trees.jsonl"
    path.write_text(json.dumps({"text": "germeval-0", "sha256": digest} | place | tree) + "\n", encoding="utf-8")
    return path


def test_trees_come_with_their_sentences(tmp_path: Path) -> None:
    (tree,) = read_corrected(write(tmp_path, TEXT), {"germeval-0": TEXT})
    assert (tree.text, tree.heads, tree.relations[0]) == (TEXT, [1, -1, 1], "nsubj")


def test_sentence_of_an_article_is_cut_out(tmp_path: Path) -> None:
    article = f"Er kam. {TEXT} Es regnete."
    (tree,) = read_corrected(write(tmp_path, article, start=8, end=17), {"germeval-0": article})
    assert tree.text == TEXT


def test_another_sentence_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError):
        list(read_corrected(write(tmp_path, "Er ging."), {"germeval-0": TEXT}))
