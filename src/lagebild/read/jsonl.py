"""Lines of JSON become articles, one each."""

import json
from collections.abc import Iterator
from typing import IO, Any

from lagebild.errors import ArticleError
from lagebild.model.article import Article, Failure
from lagebild.read.articles import Given, make_article
from lagebild.read.dates import read_published
from lagebild.read.encoding import MAX_ARTICLE_BYTES, decode, too_long
from lagebild.read.html import read_html
from lagebild.read.outlets import name_outlet

_CHUNK = 1 << 20


def read_jsonl(stream: IO[bytes], source: str, *, path: str | None, language: str) -> Iterator[Article | Failure]:
    """One article or failure per line that is not blank."""
    for number, line in _number_lines(stream):
        where = f"{source}:{number}"
        try:
            if line is None:
                raise ArticleError(too_long())
            if line.strip():
                yield read_record(parse_record(line), where, path=path, language=language)
        except ArticleError as error:
            yield Failure(where, "read", str(error))


def parse_document(content: str) -> list[Any]:
    """The records of a file that is one JSON object or array; nothing when it is none."""
    if content.lstrip()[:1] not in ("{", "["):
        return []
    try:
        found = json.loads(content)
    except (json.JSONDecodeError, RecursionError):
        # plain text may open with a bracket
        return []
    return found if isinstance(found, list) else [found]


def read_records(records: list[Any], source: str, *, path: str | None, language: str) -> Iterator[Article | Failure]:
    """One article or failure per record."""
    for number, record in enumerate(records, 1):
        where = f"{source}:{number}"
        try:
            yield read_record(_check_record(record), where, path=path, language=language)
        except ArticleError as error:
            yield Failure(where, "read", str(error))


def _number_lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """Lines with their numbers; None for one too long, which is passed over without keeping it."""
    number = 0
    while line := stream.readline(MAX_ARTICLE_BYTES + 1):
        number += 1
        if len(line) <= MAX_ARTICLE_BYTES or line.endswith(b"\n"):
            yield number, line
            continue
        while (rest := stream.readline(_CHUNK)) and not rest.endswith(b"\n"):
            pass
        yield number, None


def parse_record(line: bytes) -> dict[str, Any]:
    """The object on the line."""
    try:
        record = json.loads(decode(line))
    except json.JSONDecodeError as error:
        # some of the messages of the parser end with "at"
        raise ArticleError(f"no valid JSON: {error.msg.removesuffix(' at')} at column {error.colno}") from error
    except RecursionError as error:
        raise ArticleError("no valid JSON: nested too deeply") from error
    return _check_record(record)


def _check_record(record: object) -> dict[str, Any]:
    """The record, which must be an object."""
    if not isinstance(record, dict):
        raise ArticleError('no JSON object: a record needs at least an id and a text, {"id": …, "text": …}')
    return record


def read_record(record: dict[str, Any], where: str, *, path: str | None, language: str) -> Article:
    """The article that a record holds."""
    published = read_published(record.get("published"), "given")
    if record.get("published") not in (None, "") and published.earliest is None:
        raise ArticleError(
            f"`published` is {record['published']!r}: give a date, date-time, month or year, such as 2024-03-06"
        )
    outlet = _text_of(record, "outlet", inner="name")
    identifier = record.get("id")
    given = Given(
        name=where,
        path=path,
        source_id=str(identifier) if isinstance(identifier, str | int) and identifier != "" else None,
        url=_text_of(record, "url"),
        title=_text_of(record, "title"),
        outlet=name_outlet(outlet) if outlet else None,
        byline=_text_of(record, "byline"),
        published=published,
        language=_text_of(record, "language"),
    )
    if text := _text_of(record, "text"):
        return make_article(text, given, language=language)
    if markup := _text_of(record, "html"):
        return read_html(markup, given, language=language)
    raise ArticleError("neither `text` nor `html` holds anything")


def _text_of(record: dict[str, Any], key: str, *, inner: str | None = None) -> str | None:
    """A string of the record, or None when it is missing; raises ArticleError when it is something else."""
    value = record.get(key)
    if isinstance(value, dict) and inner:
        value = value.get(inner)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ArticleError(f"`{key}` is no string")
    # neither a lone surrogate nor a null character can be stored in every database
    return value.encode("utf-8", errors="replace").decode("utf-8").replace("\x00", "\ufffd")
