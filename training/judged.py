"""Single labels that a reader gave to what a machine had marked: acts of contents, types and statuses of triggers.

They are stand-off: sentences of GermEval are named by their number in its file, SmartData news by their ids.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from training.annotation import Record, read_annotated
from training.own_texts import FOLDER

JUDGED = FOLDER.with_name("judged.jsonl")
"""Acts of contents, types and statuses of triggers."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A text with what was said about places in it."""

    text: str
    record: Record


def read_judged(path: Path, texts: Mapping[str, str]) -> Iterator[Judged]:
    """Records with their texts by id; a text that differs from the judged one is an error."""
    return (Judged(text, record) for record, text in read_annotated(path, texts))


def name_sentences(sentences: list[str]) -> dict[str, str]:
    """Sentences of GermEval by the names that the records use."""
    return {f"germeval-{number}": sentence for number, sentence in enumerate(sentences)}
