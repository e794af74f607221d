"""Checks the annotation: labels, offsets, digests and, where texts are given, whether they are the annotated ones."""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from training.annotation import (
    EVENT_PARTS,
    OTHER_TEXT,
    STATEMENT_PARTS,
    Record,
    is_text_of,
    read_documents,
    read_passages,
    read_texts,
)
from training.articles import read_sentences
from training.labels import ACTS, EVENT_TYPES, FIGURES, FORMS, STATUSES, TIME_TYPES
from training.passages import ROOT

FOLDER = Path(__file__).parent
RECORD_FILES = (
    "corpus.jsonl",
    "second-annotation.jsonl",
    "smartdata.jsonl",
    "rte.jsonl",
    "germeval.jsonl",
    "second-short.jsonl",
)
JUDGED_FILE = "judged.jsonl"
TREE_FILE = "trees.jsonl"
MODS = frozenset({"START", "MID", "END", "APPROX", "BEFORE", "AFTER", "MORE_THAN", "LESS_THAN", None})


def read_records(path: Path) -> list[Record]:
    """All records of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def find_mistakes(record: Record, text: str | None = None) -> Iterator[str]:
    """What is wrong with a record, in words."""
    choices: list[tuple[str, object, tuple[object, ...] | frozenset[object]]] = []
    spans: list[dict[str, int]] = []
    for statement in record["statements"]:
        choices += [("form", statement["form"], FORMS), ("act", statement["act"], ACTS)]
        spans += [span for part in STATEMENT_PARTS for span in statement[part]]
        if not statement["content"]:
            yield "a statement without content"
    for time in record["times"]:
        choices += [("time type", time["type"], TIME_TYPES), ("mod", time["mod"], MODS)]
        spans += time["span"]
    for event in record["events"]:
        choices += [("event type", event["type"], EVENT_TYPES), ("status", event["status"], STATUSES)]
        spans += [span for part in EVENT_PARTS for span in event[part]]
        for figure in event["figures"]:
            choices.append(("figure", figure["what"], (*FIGURES, None)))
            spans += figure["span"]
    yield from (f"{what} {value!r} is not allowed" for what, value, allowed in choices if value not in allowed)
    yield from (f"{span} is no span" for span in spans if not 0 <= span["start"] < span["end"])
    if text is not None:
        yield from _find_text_mistakes(record, text, spans)


def _find_text_mistakes(record: Record, text: str, spans: list[dict[str, int]]) -> Iterator[str]:
    if not is_text_of(record, text):
        yield OTHER_TEXT
    for span in spans:
        words = text[span["start"] : span["end"]]
        if span["end"] > len(text) or words != words.strip():
            yield f"{span} does not mark words of the text"


def fill_up(record: Record) -> Record:
    """A record of single judgements as an annotation that tells nothing else."""
    blank: Record = {part: [] for part in (*STATEMENT_PARTS, *EVENT_PARTS, "figures")}
    return {
        "sha256": record["sha256"],
        "statements": [blank | {"form": FORMS[0]} | statement for statement in record["statements"]],
        "times": [],
        "events": [blank | event for event in record["events"]],
    }


def find_tree_mistakes(record: Record, text: str | None = None) -> Iterator[str]:
    """What is wrong with a corrected tree, in words."""
    heads: list[int] = record["heads"]
    if not len(heads) == len(record["upos"]) == len(record["relations"]):
        yield "not as many tags as heads and relations"
    if heads.count(ROOT) != 1 or not all(ROOT <= head < len(heads) for head in heads):
        yield "not one root, or a head outside"
    elif any(_turns_in_circle(heads, word) for word in range(len(heads))):
        yield "the tree turns in a circle"
    if text is not None and not is_text_of(record, text):
        yield OTHER_TEXT


def _turns_in_circle(heads: list[int], word: int) -> bool:
    seen: set[int] = set()
    while word != ROOT and word not in seen:
        seen.add(word)
        word = heads[word]
    return word != ROOT


def find_changed_files() -> list[str]:
    """Files whose digest is not the recorded one."""
    lines = (FOLDER / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    pairs = [line.split(maxsplit=1) for line in lines]
    return [name for digest, name in pairs if hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() != digest]


def main() -> None:
    """Print every mistake; exit status 1 if there is any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, help="file (xz) of the Wikinews set that holds the article texts")
    parser.add_argument("--documents", type=Path, help="training file (xz) of the SmartData corpus")
    parser.add_argument("--passages", type=Path, help="development file (XML) of the German RTE-3 set")
    parser.add_argument("--sentences", type=Path, help="GermEval file (xz) that holds the single sentences")
    arguments = parser.parse_args()
    mistakes = [f"{name}: the file has changed" for name in find_changed_files()]
    texts = read_texts(arguments.texts) if arguments.texts else {}
    texts |= read_documents(arguments.documents) if arguments.documents else {}
    texts |= read_passages(arguments.passages) if arguments.passages else {}
    texts |= read_sentences(arguments.sentences) if arguments.sentences else {}
    for name in RECORD_FILES:
        for record in read_records(FOLDER / name):
            text = texts.get(record["source_file"])
            mistakes += [f"{name} {record['id']}: {mistake}" for mistake in find_mistakes(record, text)]
    for record in read_records(FOLDER / TREE_FILE):
        mistakes += [
            f"{TREE_FILE} {record['text']}: {mistake}"
            for mistake in find_tree_mistakes(record, texts.get(record["text"]))
        ]
    for record in read_records(FOLDER / JUDGED_FILE):
        found = find_mistakes(fill_up(record), texts.get(record["text"]))
        mistakes += [f"{JUDGED_FILE} {record['text']}: {mistake}" for mistake in found]
    print("\n".join(mistakes) or "no mistakes")
    sys.exit(bool(mistakes))


if __name__ == "__main__":
    main()
