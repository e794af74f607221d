"""Bytes of unknown encoding become text, or the reason why they are none."""

import gzip
import io
import lzma
import re
import zlib
from collections.abc import Iterator
from typing import IO

from charset_normalizer import from_bytes

from lagebild.errors import ArticleError

MAX_ARTICLE_BYTES = 20_000_000
"""No report is longer; a bigger file is a dump or a broken export."""

MAX_CONTROL_SHARE = 0.02
"""Text has next to no control characters, binary files many."""

SAMPLE_BYTES = 100_000
"""Enough of a file to tell text from binary."""

PACKING_ERRORS = (OSError, EOFError, lzma.LZMAError, zlib.error)
"""What reading a damaged file or archive may raise."""

_GZIP, _XZ = b"\x1f\x8b", b"\xfd7zXZ\x00"
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_WINDOWS_GAPS = re.compile(r"[\x80-\x9f]")


def open_packed(stream: IO[bytes]) -> IO[bytes]:
    """The same stream, unpacked when it begins like gzip or xz."""
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(stream)  # type: ignore[type-var]
    start = buffered.peek(6)[:6]
    if start.startswith(_GZIP):
        return io.BufferedReader(gzip.GzipFile(fileobj=buffered))
    if start.startswith(_XZ):
        return io.BufferedReader(lzma.LZMAFile(buffered))
    return buffered


def read_limited(stream: IO[bytes]) -> bytes:
    """All bytes of one article; raises ArticleError when there are too many or the archive is broken."""
    try:
        content = stream.read(MAX_ARTICLE_BYTES + 1)
    except PACKING_ERRORS as error:
        raise ArticleError(f"cannot be read to its end: {error}") from error
    if len(content) > MAX_ARTICLE_BYTES:
        raise ArticleError(too_long())
    return content


def too_long() -> str:
    """The reason for refusing an article by its size."""
    size = f"longer than {MAX_ARTICLE_BYTES // 1_000_000} MB"
    return f"{size}: no single report; split it, or give JSONL with one report a line"


def decode(content: bytes) -> str:
    """The text of the bytes; raises ArticleError when they are binary."""
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content.decode(encoding, errors="replace")
    if is_binary(content):
        raise ArticleError("binary, no text: give plain text, HTML or JSONL")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_broken(content, error)


def is_binary(content: bytes) -> bool:
    """Whether control characters show that this is no text."""
    sample = content[:SAMPLE_BYTES]
    return b"\x00" in sample or len(_CONTROL.findall(sample)) > MAX_CONTROL_SHARE * len(sample)


def _decode_broken(content: bytes, error: UnicodeDecodeError) -> str:
    """Text that is not UTF-8 throughout: mixed, in an older encoding, or cut in the middle of a character."""
    lines = content.split(b"\n")
    valid = [line for line in lines if _is_utf8(line)]
    if any(not line.isascii() for line in valid) or error.start >= len(content) - 4:
        return "\n".join(line.decode("utf-8") if _is_utf8(line) else _decode_line(line) for line in lines)
    best = from_bytes(content[:SAMPLE_BYTES], cp_isolation=["cp1252", "iso8859_15", "cp850", "mac_roman"]).best()
    return content.decode(best.encoding if best else "cp1252", errors="replace")


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decode_line(line: bytes) -> str:
    """One line of a file that mixes encodings, character by character where both occur in it."""
    return "".join(_decode_runs(line))


def _decode_runs(line: bytes) -> Iterator[str]:
    while line:
        try:
            yield line.decode("utf-8")
            return
        except UnicodeDecodeError as error:
            yield line[: error.start].decode("utf-8")
            yield line[error.start : error.start + 1].decode("cp1252", errors="replace")
            line = line[error.start + 1 :]


def clean_newlines(text: str) -> str:
    """All kinds of line ends as a line feed; everything else stays."""
    return re.sub(r"\r\n?|\x85|\u2028|\u2029", "\n", text)
