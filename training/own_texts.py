"""The texts written for this project: loading them by split and recording which split each belongs to."""

import argparse
import csv
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from training.annotation import AnnotatedArticle, AnnotationError, resolve_record

FOLDER = Path(__file__).parent / "corpus" / "own"
NEWS = FOLDER.with_name("smartdata.jsonl")
"""Statements, times and events in news of the SmartData corpus, annotated for this project."""
PASSAGES = FOLDER.with_name("rte.jsonl")
"""The same in passages of the German RTE-3 set."""
SENTENCES = FOLDER.with_name("germeval.jsonl")
"""The same in single sentences of GermEval."""
SPLIT_COLUMNS = ("id", "split", "genre", "published")
TEST_SHARE = 5
"""One text in so many is kept for testing."""


def choose_split(article_id: str) -> str:
    """The split of a text, the same for an id whatever texts stand beside it."""
    digest = hashlib.sha256(article_id.encode()).digest()
    return "test" if int.from_bytes(digest[-8:], "big") % TEST_SHARE == 0 else "train"


def read_split(folder: Path) -> dict[str, str]:
    """The recorded split of every text."""
    with (folder / "split.tsv").open(encoding="utf-8", newline="") as lines:
        return {row["id"]: row["split"] for row in csv.DictReader(lines, delimiter="\t")}


def read_own(folder: Path, split: str | None) -> Iterator[AnnotatedArticle]:
    """Texts of one split, or of both; a text without a recorded split is an error."""
    splits = read_split(folder)
    for path in sorted((folder / "annotation").glob("*.json")):
        if path.stem not in splits:
            raise AnnotationError(f"{path.stem}: not in split.tsv")
        if split not in (None, splits[path.stem]):
            continue
        text = (folder / "texts" / f"{path.stem}.txt").read_text(encoding="utf-8")
        written = json.loads(path.read_text(encoding="utf-8"))
        try:
            record = resolve_record(written, text)
        except AnnotationError as error:
            raise AnnotationError(f"{path.stem}: {error}") from error
        described = {"split": splits[path.stem], "genre": written["genre"], "published": written["published"]}
        yield AnnotatedArticle(path.stem, text, record | described)


def write_split(folder: Path) -> None:
    """Record the split of every annotated text."""
    written = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((folder / "annotation").glob("*.json"))]
    with (folder / "split.tsv").open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, delimiter="\t", lineterminator="\n")
        writer.writerow(SPLIT_COLUMNS)
        writer.writerows((w["id"], choose_split(w["id"]), w["genre"], w["published"]) for w in written)


def main() -> None:
    """Write split.tsv anew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    write_split(parser.parse_args().folder)


if __name__ == "__main__":
    main()
