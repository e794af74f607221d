"""The lines above the report: outlet, kicker, title, writer and day."""

import re
from dataclasses import dataclass, field

from lagebild.model.article import Outlet
from lagebild.read.credits import read_byline
from lagebild.read.datelines import Dateline, find_dateline, find_lone_dateline
from lagebild.read.dates import PrintedDate
from lagebild.read.lines import Line
from lagebild.read.marks import BOILERPLATE
from lagebild.read.mastheads import Masthead, read_masthead
from lagebild.read.outlets import known_agencies, name_outlet, outlet_of_url
from lagebild.read.page_words import PageWords

HEADING, BODY = "heading", "body"

MAX_HEAD_LINES = 16
"""Title, writer and day stand among the first lines."""

MAX_TITLE_CHARACTERS = 170
"""Longer lines are sentences of the report."""

MAX_LEAD_CHARACTERS = 420
"""A longer paragraph is the report itself; a shorter one may be the lead above the writer's name."""

MIN_OPENING_CHARACTERS = 60
"""Shorter lines with a place and a dash are titles."""

MAX_AGENCY_SIGN = 12
"""Credits beside a name are signs, not sentences."""

MAX_NAME_WORDS = 4
"""Names of papers in capitals are short."""

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_LAST_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_MARKDOWN = re.compile(r"^#{1,6}\s+")
_KICKER_SIGNS = re.compile(r"[+*=\s]+")
_CODE = re.compile(r"[a-z]{2,4}\d{3,4}\b|[\w-]+(?:/[\w.-]+)*/$|[\w-]+(?:/[\w.-]+){2,}$")


@dataclass(slots=True)
class Head:
    """What has been read so far; filled line by line."""

    title: str | None = None
    byline: str | None = None
    outlet: Outlet | None = None
    url: str | None = None
    dateline: Dateline | None = None
    agencies: list[str] = field(default_factory=list)
    """Ids of agencies named beside the writer or the day."""
    days: list[PrintedDate] = field(default_factory=list)
    lead: bool = False
    """A paragraph that may be the lead has been read."""
    end: int = 0
    """Index of the first line of the report itself."""


def read_head(lines: tuple[Line, ...], labels: list[str | None], words: PageWords) -> Head:
    """Read the lines above the report and label them; stops where the report begins."""
    head = Head()
    for index, line in enumerate(lines[:MAX_HEAD_LINES]):
        head.end = index
        if labels[index] is not None:
            _read_frame(line, head)
            continue
        label = _label_below_lead(line, head, words) if head.lead else _label_line(index, lines, head, words)
        if label is None:
            break
        labels[index] = label
        if label == BODY:
            if head.lead or head.dateline is not None or len(line.text) > MAX_LEAD_CHARACTERS:
                break
            head.lead = True
    return head


def _read_frame(line: Line, head: Head) -> None:
    """Take the outlet from an address."""
    if head.outlet is None and _ADDRESS.fullmatch(line.text):
        head.outlet, head.url = outlet_of_url(line.text), line.text


def _label_line(index: int, lines: tuple[Line, ...], head: Head, words: PageWords) -> str:
    """Take from a line above the report what it tells; returns its label."""
    line = lines[index]
    if _find_byline(line.text, words):
        return _read_signed(line, head, words)
    masthead = read_masthead(line.text, words, first=index == 0)
    if masthead is not None and index == 0 and masthead.guessed and not _has_headline_below(index, lines):
        masthead = None
    if masthead is None and index == 0 and _is_name_above(lines, words):
        masthead = Masthead(name_outlet(line.text))
    if masthead is not None and (masthead.days or masthead.is_path or head.title is None):
        if head.title is None or (masthead.outlet and words.outlet.search(masthead.outlet.name)):
            head.outlet = head.outlet or masthead.outlet
        head.days += masthead.days
        head.agencies += _agencies_beside(line.text, words)
        return HEADING if masthead.days else BOILERPLATE
    if (opening := _find_opening(line, words)) is not None:
        head.dateline = opening
        return BODY
    if head.dateline is None and (alone := find_lone_dateline(line.text, words)) is not None:
        head.dateline = alone
        return HEADING
    return _label_title(index, lines, head, words)


def _label_below_lead(line: Line, head: Head, words: PageWords) -> str | None:
    """The label of a line below the lead; None for a heading, with which the report has begun."""
    if _find_byline(line.text, words):
        return _read_signed(line, head, words)
    masthead = read_masthead(line.text, words, first=False)
    if masthead is not None and masthead.only_date:
        head.days += masthead.days
        return HEADING
    head.dateline = _find_opening(line, words)
    return BODY if head.dateline or not is_headline(line.text) else None


def _read_signed(line: Line, head: Head, words: PageWords) -> str:
    """Take writer and day from a byline; returns its label."""
    head.byline = head.byline or _find_byline(line.text, words)
    masthead = read_masthead(line.text, words, first=False)
    head.days += masthead.days if masthead else ()
    head.agencies += _agencies_beside(line.text, words)
    return HEADING if masthead and masthead.days else BOILERPLATE


def _agencies_beside(text: str, words: PageWords) -> list[str]:
    """The agencies that are items of a line with the writer or the day ("Jo Lang, dpa")."""
    items = [item.strip(" )") for item in re.split(rf"[|,·/(]|\s[–—-]\s|\s{words.joining}\s", text)[1:]]
    return [agency for item in items if len(item) <= MAX_AGENCY_SIGN for agency in known_agencies(item)]


def _is_name_above(lines: tuple[Line, ...], words: PageWords) -> bool:
    """Whether the first line is a name in capitals with the paper's motto or day right below."""
    if len(lines) < 2 or lines[1].block != lines[0].block or not lines[0].text.isupper():
        return False
    below = lines[1].text
    motto = bool(words.outlet.search(below) and words.markers.search(below))
    return lines[0].words <= MAX_NAME_WORDS and (motto or read_masthead(below, words, first=False) is not None)


def _find_byline(text: str, words: PageWords) -> str | None:
    """The writer, also behind a day in the same line."""
    segments = [text, *re.split(r"\s+[|·–—]\s+", text)[1:]]
    return next((byline for segment in segments if (byline := read_byline(segment, words))), None)


def _find_opening(line: Line, words: PageWords) -> Dateline | None:
    """The dateline of a line that is long enough to open a report."""
    if len(line.text) < MIN_OPENING_CHARACTERS:
        return None
    dateline = find_dateline(line.text, words)
    return dateline if dateline is not None and (dateline.agencies or _is_paragraph(line)) else None


def _is_paragraph(line: Line) -> bool:
    """Whether the line is too long for a title or ends as a paragraph does."""
    return len(line.text) > MAX_TITLE_CHARACTERS or line.text.endswith(
        (".", "!", "?", ":", "“", '"', "»", "”", ")", "…")
    )


def _label_title(index: int, lines: tuple[Line, ...], head: Head, words: PageWords) -> str:
    """Title, kicker, subtitle or text."""
    text = lines[index].text
    # "..., which nobody wanted. An analysis by Jo Lang"
    head.byline = head.byline or read_byline(_LAST_SENTENCE.split(text)[-1], words)
    if not is_headline(text):
        return BODY
    if head.title is None:
        if _is_desk_line(text):
            return BOILERPLATE
        if not is_kicker(text, words) or not _has_headline_below(index, lines):
            head.title = _MARKDOWN.sub("", text).rstrip(" =")
    return HEADING


def is_headline(text: str) -> bool:
    """Whether the line is short and does not end like a sentence."""
    if len(text) > MAX_TITLE_CHARACTERS:
        return False
    bare = text.rstrip(' ="“”»«')
    if bare.endswith((",", ";", ":")) or text[:1] in "•-*–▪":
        return False
    return not (bare.endswith(".") and not re.search(r"\.{2,}$|\b[A-Z]\.$", bare))


def is_kicker(text: str, words: PageWords) -> bool:
    """Whether the line is a section or one word above the title."""
    bare = _KICKER_SIGNS.sub(" ", text).strip()
    parts = re.split(rf"\s+{words.joining}\s+|\s*[/&,]\s*", bare.lower())
    if all(part in words.sections for part in parts) or text.startswith("++"):
        return True
    return len(bare.split()) == 1 and not bare.endswith(("!", "?"))


def _is_desk_line(text: str) -> bool:
    """Whether the line is an agency's line for the desk: number, keywords with strokes, remark in brackets."""
    return bool(_CODE.match(text)) or (text.startswith("(") and text.endswith(")"))


def _has_headline_below(index: int, lines: tuple[Line, ...]) -> bool:
    """Whether one of the next two lines could be the title."""
    return any(is_headline(line.text) for line in lines[index + 1 : index + 3])
