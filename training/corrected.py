"""Dependency trees that a parser made and a reader corrected, stand-off: sentences are named as those judged singly."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from training.annotation import OTHER_TEXT, AnnotationError, is_text_of
from training.own_texts import FOLDER

TREES = FOLDER.with_name("trees.jsonl")
"""Tags, heads and relations of the words that the tokenizer makes."""


@dataclass(frozen=True, slots=True)
class CorrectedTree:
    """A sentence with one tag, head (-1 for the root) and relation for each word."""

    text: str
    upos: list[str]
    heads: list[int]
    relations: list[str]


def read_corrected(path: Path, texts: Mapping[str, str]) -> Iterator[CorrectedTree]:
    """Trees with their sentences; a text that differs from the corrected one is an error."""
    with path.open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            text = texts[record["text"]]
            if not is_text_of(record, text):
                raise AnnotationError(f"{record['text']}: {OTHER_TEXT}")
            yield CorrectedTree(text, record["upos"], record["heads"], record["relations"])
