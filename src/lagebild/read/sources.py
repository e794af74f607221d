"""Files, folders and standard input become articles, one after the other."""

import io
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO

from lagebild.errors import ArticleError, SetupError
from lagebild.model.article import Article, Failure
from lagebild.read.articles import Given, make_id, make_plain_article
from lagebild.read.encoding import PACKING_ERRORS, decode, open_packed, read_limited
from lagebild.read.html import read_html
from lagebild.read.jsonl import parse_document, read_jsonl, read_records

STANDARD_INPUT = "-"
FORMATS = {
    ".txt": "text", ".text": "text", ".md": "text", ".html": "html", ".htm": "html", ".xhtml": "html",
    ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip
PACKED = (".gz", ".xz")
NO_REPORTS = frozenset({
    ".json", ".yaml", ".yml", ".toml", ".csv", ".tsv", ".xml", ".ini", ".cfg", ".py", ".js", ".css", ".log", ".lock",
    ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico", ".mp3", ".mp4", ".pdf", ".zip", ".tar", ".db", ".sqlite",
    ".parquet",
})  # fmt: skip
"""Files that lie beside reports in folders; named one by one, they are looked into."""

SNIFFED_BYTES = 4096
"""The format shows in the first lines."""


def read_articles(sources: Sequence[str], *, language: str = "de") -> Iterator[Article | Failure]:
    """All articles of the sources, in order; raises SetupError at once when a source does not exist."""
    for source in sources:
        if source != STANDARD_INPUT and not Path(source).exists():
            raise SetupError(f"no file or folder {source!r}: give existing paths, or - for standard input")
    return _mark_duplicates(item for source in sources for item in _read_source(source, language))


def _mark_duplicates(items: Iterator[Article | Failure]) -> Iterator[Article | Failure]:
    """The same items; an article whose text came before points to the first one and has an id of its own."""
    first_ids: dict[str, str] = {}
    used: set[str] = set()
    for item in items:
        if isinstance(item, Failure):
            yield item
            continue
        if item.id in used:
            # same file name and text in two folders
            item = replace(item, id=make_id(f"{item.path}\0{len(used)}", item.text))
        used.add(item.id)
        first = first_ids.setdefault(make_id("", " ".join(item.text.split())), item.id)
        yield item if first == item.id else replace(item, duplicate_of=first)


def _read_source(source: str, language: str) -> Iterator[Article | Failure]:
    if source == STANDARD_INPUT:
        yield from _read_stream(sys.stdin.buffer, Given(name=STANDARD_INPUT), STANDARD_INPUT, None, language)
    elif Path(source).is_dir():
        yield from _read_folder(Path(source), language)
    else:
        yield from _read_file(Path(source), language)


def _read_folder(folder: Path, language: str) -> Iterator[Article | Failure]:
    """Every report below the folder, sorted by path; hidden files and files that hold no reports are left out."""
    found = False
    for path in sorted(folder.rglob("*")):
        if any(part.startswith(".") for part in path.relative_to(folder).parts) or not path.is_file():
            continue
        if Path(_unpacked_name(path)).suffix.lower() in NO_REPORTS:
            continue
        found = True
        yield from _read_file(path, language)
    if not found:
        yield Failure(
            str(folder), "read", f"no reports in the folder: looked for {', '.join(sorted(FORMATS))}, also .gz and .xz"
        )


def _unpacked_name(path: Path) -> str:
    """The file name without the ending of the packer."""
    return path.stem if path.suffix.lower() in PACKED else path.name


def _read_file(path: Path, language: str) -> Iterator[Article | Failure]:
    kind = FORMATS.get(Path(_unpacked_name(path)).suffix.lower())
    try:
        with path.open("rb") as stream:
            yield from _read_stream(stream, Given(name=path.name, path=str(path)), str(path), kind, language)
    except OSError as error:
        yield Failure(str(path), "read", f"cannot be opened: {error.strerror or error}")


def _read_stream(
    stream: IO[bytes], given: Given, source: str, kind: str | None, language: str
) -> Iterator[Article | Failure]:
    """The articles of an open file, unpacked where needed."""
    try:
        unpacked = open_packed(stream)
        start = unpacked.peek(SNIFFED_BYTES)[:SNIFFED_BYTES] if isinstance(unpacked, io.BufferedReader) else b""
        if (kind or sniff_format(start)) == "jsonl":
            yield from read_jsonl(unpacked, source, path=given.path, language=language)
            return
        content = decode(read_limited(unpacked))
        if (kind or sniff_format(content[:SNIFFED_BYTES].encode())) == "html":
            yield read_html(content, given, language=language)
        elif kind is None and (records := parse_document(content)):
            yield from read_records(records, source, path=given.path, language=language)
        else:
            yield make_plain_article(content, given, language=language)
    except ArticleError as error:
        yield Failure(source, "read", str(error))
    except PACKING_ERRORS as error:
        yield Failure(source, "read", f"cannot be read to its end: {error}")


def sniff_format(start: bytes) -> str:
    """Format of a file by its first bytes: html, jsonl or text."""
    head = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    low = head[:1000].lower()
    if low.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) or (
        low.startswith((b"<?xml", b"<!--")) and b"<html" in low
    ):
        return "html"
    return "jsonl" if head.startswith((b'{"', b'{ "')) else "text"
