"""Articles annotated by the corpus guidelines: stand-off records and the text form they are written in."""

import hashlib
import json
import lzma
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lagebild.languages.german.tokens import Span
from training.labels import ROLES

Record = dict[str, Any]
STATEMENT_PARTS = ("content", *ROLES)
EVENT_PARTS = ("trigger", "by", "against", "parties", "time", "place")
DEVELOPMENT_STORIES = frozenset({"grenzmanoever", "zugentgleisung"})
"""Story sets that are looked at and never trained on."""
OTHER_TEXT = "the text is not the annotated one"


class AnnotationError(ValueError):
    """An annotation that does not fit its text."""


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """A text with its stand-off record."""

    id: str
    text: str
    record: Record


def locate(text: str, wanted: str) -> Span:
    """Offsets of the words, white space loose; `@@n` names the n-th occurrence."""
    wanted, _, number = wanted.partition("@@")
    words = wanted.split()
    if not words:
        raise AnnotationError("empty string")
    # whole words: a marked "er" must not be found inside "aber"
    before = r"(?<!\w)" if words[0][0].isalnum() else ""
    behind = r"(?!\w)" if words[-1][-1].isalnum() else ""
    hits = [m.span() for m in re.finditer(before + r"\s+".join(map(re.escape, words)) + behind, text)]
    if number:
        if not number.isdigit() or not 0 < int(number) <= len(hits):
            raise AnnotationError(f"{wanted!r} occurs {len(hits)} times, not {number}")
        return hits[int(number) - 1]
    if len(hits) != 1:
        raise AnnotationError(f"{wanted!r} occurs {len(hits)} times")
    return hits[0]


def resolve_record(written: Record, text: str) -> Record:
    """The stand-off record of an annotation in text form."""

    def spans(value: str | list[str] | None) -> list[dict[str, int]]:
        strings = [value] if isinstance(value, str) else value or []
        return [dict(zip(("start", "end"), locate(text, string), strict=True)) for string in strings]

    statements = [
        {"form": s["form"], "act": s["act"], **{part: spans(s.get(part)) for part in STATEMENT_PARTS}}
        for s in written.get("statements", [])
    ]
    times = [
        {"span": spans(t["text"]), "type": t["type"], "value": t["value"], "mod": t.get("mod")}
        for t in written.get("times", [])
    ]
    events = [
        {
            "type": e["type"],
            "status": e["status"],
            "figures": [
                {"span": spans(f["text"]), "what": f.get("what"), "value": f.get("value"), "mod": f.get("mod")}
                for f in e.get("figures", [])
            ],
            **{part: spans(e.get(part)) for part in EVENT_PARTS},
        }
        for e in written.get("events", [])
    ]
    digest = hashlib.sha256(text.encode()).hexdigest()
    return {"id": written["id"], "sha256": digest, "statements": statements, "times": times, "events": events}


def read_texts(path: Path) -> dict[str, str]:
    """Article texts by upstream file name, from a file (xz) of the Wikinews quotation set."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return {row["file"]: row["originalText"] for row in map(json.loads, lines)}


def read_documents(path: Path) -> dict[str, str]:
    """Texts of the SmartData corpus (xz) by their ids."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return {row["id"]: row["text"] for row in map(json.loads, lines)}


def read_passages(path: Path) -> dict[str, str]:
    """Passages of RTE-3 in German (XML), white space made one; a text of several pairs is named by the first."""
    passages: dict[str, str] = {}
    for pair in ElementTree.parse(path).getroot().iter("pair"):
        passages.setdefault(" ".join(pair.findtext("t", "").split()), f"rte-{pair.get('id')}")
    return {name: text for text, name in passages.items()}


def is_text_of(record: Record, text: str) -> bool:
    """Whether a record was made for this text."""
    digest: str = record["sha256"]
    return hashlib.sha256(text.encode()).hexdigest() == digest


def read_annotated(
    records: Path, texts: Mapping[str, str], named_by: str = "text", split: str | None = None
) -> Iterator[tuple[Record, str]]:
    """Records, of one split or of all, with the texts that they name; a text that differs from theirs is an error."""
    with records.open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            if split is not None and record["split"] != split:
                continue
            text = texts[record[named_by]]
            if not is_text_of(record, text):
                raise AnnotationError(f"{record.get('id', record[named_by])}: {OTHER_TEXT}")
            yield record, text


def list_sources(records: Path) -> Iterator[str]:
    """The texts that the records of a file annotate, by their names."""
    with records.open(encoding="utf-8") as lines:
        yield from (record["source_file"] for record in map(json.loads, lines))


def read_corpus(records: Path, texts: Mapping[str, str], split: str) -> Iterator[AnnotatedArticle]:
    """Articles of one split of an annotated set; a text that differs from the annotated one is an error."""
    for record, text in read_annotated(records, texts, "source_file", split):
        yield AnnotatedArticle(record["id"], text, record)


def read_stories(folder: Path, *, development: bool) -> Iterator[AnnotatedArticle]:
    """Reports of the story sets kept for development, or of all the others."""
    for story in sorted(path for path in folder.iterdir() if path.is_dir()):
        if (story.name in DEVELOPMENT_STORIES) != development:
            continue
        for report in sorted(story.glob("[0-9][0-9].json")):
            text = report.with_suffix(".txt").read_text(encoding="utf-8")
            written = json.loads(report.read_text(encoding="utf-8"))
            yield AnnotatedArticle(f"{story.name}-{report.stem}", text, resolve_record(written, text))
