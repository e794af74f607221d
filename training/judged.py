"""Single labels that a reader gave to what a machine had marked: acts of contents, types and statuses of triggers.

They are stand-off: sentences of GermEval are named by their number in its file, SmartData news by their ids.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from training.annotation import OTHER_TEXT, AnnotationError, Record, is_text_of
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
    with path.open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            text = texts[record["text"]]
            if not is_text_of(record, text):
                raise AnnotationError(f"{record['text']}: {OTHER_TEXT}")
            yield Judged(text, record)


def name_sentences(sentences: list[str]) -> dict[str, str]:
    """Sentences of GermEval by the names that the records use."""
    return {f"germeval-{number}": sentence for number, sentence in enumerate(sentences)}
