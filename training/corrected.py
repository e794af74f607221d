"""Dependency trees that a parser made and a reader corrected, stand-off: sentences are named as those judged singly."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from training.annotation import read_annotated
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
    for record, text in read_annotated(path, texts):
        yield CorrectedTree(text, record["upos"], record["heads"], record["relations"])
