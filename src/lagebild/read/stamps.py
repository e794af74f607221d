"""Lines and openings that say when a page came out, where neither its head nor its foot does."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from lagebild.languages.german.words import load_words
from lagebild.model.spans import Span
from lagebild.read.datelines import is_known_place
from lagebild.read.dates import PrintedDate, find_dates
from lagebild.read.heads import BODY, MIN_OPENING_CHARACTERS, is_headline
from lagebild.read.lines import Line
from lagebild.read.marks import BOILERPLATE, CAPTION
from lagebild.read.mastheads import cut_segments, is_outlet
from lagebild.read.outlets import known_agencies, known_outlet
from lagebild.read.page_words import PageWords, either

STAMP_LINES = 16
"""Pages say when they came out among their first lines."""

MAX_STAMP_CHARACTERS = 120
"""A longer line is prose."""

EARLY_PARAGRAPHS = 1
"""A day without a word such as "veröffentlicht" stands above the report, at most one lead behind the title."""

LATER_YEARS = 1
"""A text that speaks of years further on than that from the day was written later: the day is history."""

_NAME = re.compile(r"[A-ZÄÖÜ][\w’'-]+(?: [A-ZÄÖÜ]\.)?(?: [A-ZÄÖÜ][\w’'-]+){1,2}")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2}|com|net|org|info)")
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)")
_DASHED = re.compile(r"\s*[–—-]\s+(?=[\"„“»«‚'‘]?[A-ZÄÖÜ])")
_STOPPED = re.compile(r"[.]\s+(?=[\"„“»«‚'‘]?[A-ZÄÖÜ])")
_TIMED = re.compile(r"\s*:\s+(?=[\"„“»«‚'‘]?[A-ZÄÖÜ])")
_BRACKET = re.compile(r"[(](?P<inner>[^()\n]{6,60})[)]")
_CREDITED = re.compile(r"(?:\s*[(][\w/. -]{2,20}[)])?[.:]?")
_CODE = re.compile(r"(?<!\w)dpa:(?P<year>\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])-\d{2,3}-\d{4,6}/\d+")
CENTURY = 2000
_SENTENCE_END = (".", "!", "?", '"', "“", "”", "«", "»", ")")


def find_codes(lines: Sequence[Line]) -> dict[int, PrintedDate]:
    """The days in codes like "dpa:240613-930-141432/2" (13 June 2024), by line index."""
    found: dict[int, PrintedDate] = {}
    for index, line in enumerate(lines):
        match = _CODE.search(line.text) if len(line.text) <= MAX_STAMP_CHARACTERS else None
        if match is not None:
            year, month, day = (int(match[part]) for part in ("year", "month", "day"))
            found[index] = PrintedDate(Span(*match.span()), day, month, CENTURY + year)
    return found


def find_stamps(
    lines: Sequence[Line], labels: Sequence[str | None], end: int, words: PageWords
) -> dict[int, tuple[PrintedDate, ...]]:
    """The days of lines that hold nothing but a day and what goes with it, by line index; `end` is the head's."""
    found: dict[int, tuple[PrintedDate, ...]] = {}
    paragraphs = 0
    for index, line in enumerate(lines[:STAMP_LINES]):
        early = paragraphs <= EARLY_PARAGRAPHS
        if early and (day := _read_source_line(line.text, words)):
            found[index] = (day,)
        if labels[index] == CAPTION or (labels[index] == BOILERPLATE and index >= end):
            continue
        if days := read_stamp(line.text, words, early=early) or (_read_place_line(line.text, words) if early else ()):
            found[index] = days
        paragraphs += labels[index] in (BODY, None) and not is_headline(line.text)
    return found


def read_stamp(line: str, words: PageWords, *, early: bool) -> tuple[PrintedDate, ...]:
    """The days of a line that is there to date the page; `early` when the report has not begun."""
    days = tuple(find_dates(line, words))
    if not days or len(line) > MAX_STAMP_CHARACTERS or any(day.year is None for day in days):
        return ()
    timed = any(day.clock for day in days)
    marked = bool(_publishing().search(line) or (timed and words.markers.search(line)))
    rest = cut_segments(line, days, words)
    if not (marked or (early and timed)) or line.endswith(("?", "!")) or (rest and line.endswith(".")):
        return ()
    behind = len(rest) == 1 and marked and line.find(rest[0]) > days[0].span.start and " " not in rest[0]
    # below the report "von" and a name stand for who comments on it
    signed = early and any(_names_writer(segment, words) for segment in rest)
    fits = all(_is_source(part, words) or (signed and _NAME.fullmatch(part)) for part in _bare(rest, words))
    return days if behind or fits else ()


@cache
def _publishing() -> re.Pattern[str]:
    """Words that are said of pages alone: "Artikel veröffentlicht", "zuletzt geändert"."""
    return re.compile(rf"(?<!\w){either(load_words('page')['publishing_words'])}(?!\w)", re.IGNORECASE)


def _names_writer(segment: str, words: PageWords) -> bool:
    """Whether the words are "von" and a first name with a surname."""
    opener, _, who = segment.partition(" ")
    return opener.lower() in words.fillers and any(_NAME.fullmatch(part) for part in _bare([who], words))


def _bare(segments: Sequence[str], words: PageWords) -> Iterator[str]:
    """The segments without small words such as "von" and "am" around them."""
    for segment in segments:
        parts = segment.split()
        while parts and parts[0].lower() in words.fillers:
            parts = parts[1:]
        while parts and parts[-1].lower() in words.fillers:
            parts = parts[:-1]
        yield " ".join(parts)


def _is_source(bare: str, words: PageWords) -> bool:
    """Whether the words are an outlet, an agency or the address of a site."""
    named = known_agencies(bare) or known_outlet(bare) or _DOMAIN.fullmatch(bare)
    return bool(named) or is_outlet(bare, words)


def _read_place_line(line: str, words: PageWords) -> tuple[PrintedDate, ...]:
    """The day of a line that holds a place, the day and at most a credit in brackets: "Soltau, 02.05.2016 (BA/gm)"."""
    day = next(find_dates(line, words), None) if len(line) <= MAX_STAMP_CHARACTERS else None
    if day is None or day.year is None or not _CREDITED.fullmatch(line[day.span.end :]):
        return ()
    place = line[: day.span.start].strip(" ,")
    return (day,) if place and not re.search(r"\d", place) and is_known_place(place) else ()


def _read_source_line(line: str, words: PageWords) -> PrintedDate | None:
    """The day of a line that holds a site as the source and the day: "Quelle: tagblatt.at - 08-01-2016"."""
    day = next(find_dates(line, words), None) if len(line) <= MAX_STAMP_CHARACTERS else None
    opener = words.agency_openers.match(line)
    if day is None or day.year is None or opener is None or day.span.end != len(line.rstrip()):
        return None
    source = line[opener.end() : day.span.start].strip(" -–—|,")
    return day if known_outlet(source) or _DOMAIN.fullmatch(source.lower()) else None


def find_opening_day(lines: Sequence[Line], labels: Sequence[str | None], words: PageWords) -> PrintedDate | None:
    """The day with which the first paragraph of the report opens ("(20.01.16) - ", "28. Januar 2016 – ")."""
    opened = [(day, line) for line in lines if (day := _read_opening(line.text, words))]
    if not opened or len({(day.year, day.month, day.day) for day, _ in opened}) > 1:
        # several days that open lines are a chronicle
        return None
    day, first = opened[0]
    body = [line for line, label in zip(lines, labels, strict=True) if label in (BODY, None)]
    prose = [line for line in body if not is_headline(line.text)]
    if first not in prose[: EARLY_PARAGRAPHS + 1]:
        return None
    years = [int(year) for line in body for year in _YEAR.findall(line.text)]
    return None if max(years, default=0) > (day.year or 0) + LATER_YEARS else day


def _read_opening(line: str, words: PageWords) -> PrintedDate | None:
    """The full day before a dash or full stop, or before a colon with its time of day, at the start of a paragraph."""
    begin = 1 if line[:1] in "([" else 0
    day = next(find_dates(line[:MAX_STAMP_CHARACTERS], words), None)
    if day is None or day.span.start != begin or day.year is None or len(line) < MIN_OPENING_CHARACTERS:
        return None
    rest = line[day.span.end :]
    if begin:
        bracketed = rest[:1] in (")", "]") and re.match(r".\s*(?:[–—-]\s*)?[\"„“»«]?[A-ZÄÖÜ]", rest)
        return day if bracketed else None
    return day if _DASHED.match(rest) or _STOPPED.match(rest) or (day.clock and _TIMED.match(rest)) else None


def find_inner_credits(lines: Sequence[Line], labels: Sequence[str | None], words: PageWords) -> list[PrintedDate]:
    """The days in brackets with an agency behind a sentence, also where more follows: "(APA, 18.3.2016) Ergebnis:".

    The bracket with which the report closes may hold the day alone.
    """
    body = [line.text.rstrip() for line, label in zip(lines, labels, strict=True) if label in (BODY, None)]
    return [
        day
        for number, text in enumerate(body, 1)
        for day, end, credited in _read_inner(text, words)
        if credited or (number == len(body) and end == len(text))
    ]


def _read_inner(line: str, words: PageWords) -> Iterator[tuple[PrintedDate, int, bool]]:
    """The full days of brackets behind a sentence, where the brackets end, and whether a credit stands beside.

    Beside the day only agencies or the newsroom's sign may stand.
    """
    for match in _BRACKET.finditer(line):
        inner = match["inner"]
        day = next(find_dates(inner, words), None)
        if day is None or day.year is None or not line[: match.start()].rstrip().endswith(_SENTENCE_END):
            continue
        credit = inner[: day.span.start].strip(" ,;")
        items = [item.strip() for item in re.split(r"[/,;+]", credit)]
        if day.span.end == len(inner) and (
            not credit or all(item in words.services or known_agencies(item) for item in items)
        ):
            yield day, match.end(), bool(credit)
