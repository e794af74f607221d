"""Lines inside a report that are headings between paragraphs."""

import re

from lagebild.read.heads import BODY, HEADING, is_headline
from lagebild.read.lines import Line
from lagebild.read.page_words import PageWords

MAX_HEADING_WORDS = 14
"""Headings between paragraphs are short."""

MAX_CALL_WORDS = 7
"""A longer line that ends in "!" or "?" is a sentence of the report."""

_LISTED = re.compile(r"(?:\d+[.)]|[•*▪–-])\s")
_MARKDOWN = re.compile(r"#{1,6}\s+\S")


def label_headings(lines: tuple[Line, ...], labels: list[str | None], begin: int, words: PageWords) -> None:
    """Label every line after the head that has no label yet."""
    for index in range(len(lines)):
        if labels[index] is None:
            labels[index] = HEADING if index >= max(begin, 1) and _is_heading(index, lines, labels, words) else BODY


def _is_heading(index: int, lines: tuple[Line, ...], labels: list[str | None], words: PageWords) -> bool:
    """Whether the line stands like a heading: short, no sentence, text below."""
    line = lines[index]
    if _MARKDOWN.match(line.text):
        return True
    if line.words <= MAX_HEADING_WORDS and _is_ticker(line.text, words):
        return True
    if not is_headline(line.text) or line.words > MAX_HEADING_WORDS or _LISTED.match(line.text):
        return False
    if not re.match(r"[\"„“»«‚'‘(]?[A-ZÄÖÜ0-9]", line.text) or not _has_text_below(index, lines, labels):
        return False
    if line.text.endswith(("!", "?")):
        return line.words <= MAX_CALL_WORDS and (line.text.isupper() or line.text.endswith("?"))
    return not line.text.endswith((")", "…")) and not _is_list_item(index, lines)


def _is_ticker(text: str, words: PageWords) -> bool:
    """Whether the line opens an entry of a live report: "+++ 16:30 +++" or "17.55 | ..."."""
    clock = rf"\d{{1,2}}[.:]\d\d(?:\s*{words.clock}\b)?"
    return bool(re.match(rf"\+{{2,}}.*\+{{2,}}$|{clock}\s*[|–:-]|{clock}$", text))


def _has_text_below(index: int, lines: tuple[Line, ...], labels: list[str | None]) -> bool:
    """Whether a paragraph follows among the next three lines."""
    return any(
        (labels[after] in (None, BODY) and not is_headline(lines[after].text)) or _LISTED.match(lines[after].text)
        for after in range(index + 1, min(index + 4, len(lines)))
    )


def _is_list_item(index: int, lines: tuple[Line, ...]) -> bool:
    """Whether the line is one of several short lines in a row."""
    before = lines[index - 1]
    return before.block == lines[index].block and is_headline(before.text)
