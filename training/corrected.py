"""Dependency trees that a parser made and a reader corrected, stand-off.

Sentences of GermEval are named as those judged singly; one of an article by its text and where it stands in it.
"""

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
    """Trees with their sentences; a text that differs from the one that was read is an error."""
    for record, text in read_annotated(path, texts):
        sentence = text[record.get("start", 0) : record.get("end", len(text))]
        yield CorrectedTree(sentence, record["upos"], record["heads"], record["relations"])
