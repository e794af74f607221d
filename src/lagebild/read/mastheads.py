"""Lines above the title that name the outlet, the section and the day."""

import re
from dataclasses import dataclass, replace

from lagebild.model.article import Outlet
from lagebild.read.dates import PrintedDate, find_dates
from lagebild.read.outlets import known_outlet, name_outlet
from lagebild.read.page_words import SEPARATORS, PageWords

MAX_MASTHEAD_CHARACTERS = 240
MAX_MASTHEAD_WORDS = 22
"""A longer line is prose."""

MAX_OUTLET_WORDS = 7
"""Names of papers are short; the motto below them is not the name."""

MAX_OPENING_WORDS = 5
"""What opens the page before a day or a path of menus is taken for the outlet's name up to so many words."""

_SEPARATOR = re.compile(SEPARATORS)
_PATH = re.compile(r"\s[>›»|·•→]\s|\s{3,}|☰|\s[–—]\s")
_MENU_PATH = re.compile(r"\S\s[>›»→]\s\S")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_ISSUE_YEAR = re.compile(r"(?<![\d./])\d{1,2}/((?:20)?\d\d)(?![\d/.])")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a line above or beside the title tells."""

    outlet: Outlet | None = None
    days: tuple[PrintedDate, ...] = ()
    is_path: bool = False
    """A path of menus such as "Start › Ausland"."""
    guessed: bool = False
    """The outlet is only the first item of the line: it may as well be the title."""
    sure: bool = False
    """Weekday, clock or a word such as "Stand" shows that the day is meant for the page."""
    only_date: bool = False
    """Nothing stands in the line but the day and words that go with it."""


def read_masthead(line: str, words: PageWords, *, first: bool) -> Masthead | None:
    """The line as a masthead or a line with the day, or None when it is neither."""
    if len(line) > MAX_MASTHEAD_CHARACTERS or len(line.split()) > MAX_MASTHEAD_WORDS or line.endswith(("?", "!")):
        return None
    days = tuple(find_dates(line, words))
    if issue := _read_issue(line, days, words):
        return issue
    rest = [segment for segment in cut_segments(line, days, words) if segment]
    if days and not rest:
        return Masthead(days=_with_years(line, days), only_date=True, sure=has_sure_sign(line, days, words))
    if rest and ":" in rest[0] and rest[0].split(":")[0].lower() in words.menu:
        rest[0] = rest[0].split(":", 1)[1].strip()
    opening = rest[0] if first and rest and (days or _PATH.search(line)) and line.startswith(rest[0]) else None
    outlet = _find_outlet(rest, opening, words)
    if days and (
        _stands_apart(line, days, words) and (outlet is not None or not first or has_sure_sign(line, days, words))
    ):
        return Masthead(outlet, _with_years(line, days), guessed=_is_guess(outlet, words))
    if not days and _is_path(line, rest, outlet, words):
        return Masthead(outlet, is_path=bool(_MENU_PATH.search(line)), guessed=_is_guess(outlet, words))
    if not days and not rest and any(part.strip(".:,") in words.fillers for part in line.lower().split()):
        return Masthead(is_path=True)
    return None


def _read_issue(line: str, days: tuple[PrintedDate, ...], words: PageWords) -> Masthead | None:
    """An outlet with the day of its issue and nothing else: "Dorfblatt vom 3. Mai 2021"."""
    if len(days) != 1 or days[0].year is None or line[days[0].span.end :].strip(" ."):
        return None
    name, _, joint = line[: days[0].span.start].rstrip().rpartition(" ")
    if joint not in words.fillers or not _is_name(name) or len(name.split()) > MAX_OUTLET_WORDS:
        return None
    named = is_outlet(name, words) and all(word[:1].isupper() for word in name.split())
    outlet = known_outlet(name) or (name_outlet(name) if named else None)
    return Masthead(outlet, days, sure=True) if outlet else None


def _is_guess(outlet: Outlet | None, words: PageWords) -> bool:
    """Whether neither the tables nor the form of its name confirm the outlet."""
    return outlet is not None and not known_outlet(outlet.name) and not is_outlet(outlet.name, words)


def cut_segments(line: str, days: tuple[PrintedDate, ...], words: PageWords) -> list[str]:
    """What is left of the line, cut at separators, without days, clocks, markers, issue numbers and menu words."""
    bare = list(line)
    for day in days:
        bare[day.span.start : day.span.end] = "\x00" * len(day.span)
    text = "".join(bare)
    text = words.issue.sub("\x00", _clock(words).sub("\x00", _ISSUE_YEAR.sub("\x00", text)))
    segments = re.split(rf"{SEPARATORS}|\x00+|,\s", text)
    cleaned = (words.markers.sub("", segment).strip().strip(" .,:;–-") for segment in segments)
    return [segment for segment in cleaned if segment and not _is_filler(segment, words)]


def _clock(words: PageWords) -> re.Pattern[str]:
    """A time of day."""
    return re.compile(rf"\b\d{{1,2}}[.:]\d{{2}}\b(?:\s*{words.clock}\b)?|\b\d{{1,2}}\s*{words.clock}\b")


def _is_filler(segment: str, words: PageWords) -> bool:
    """Whether the words stand beside a day without telling anything."""
    low = segment.lower()
    if low in words.menu or low in words.sections or low in words.weekdays:
        return True
    return all(
        part.strip(".:") in words.fillers or part.isdigit() or not re.search(r"\w", part) for part in low.split()
    )


def _find_outlet(rest: list[str], opening: str | None, words: PageWords) -> Outlet | None:
    """The first segment that is known as an outlet, opens the page, or ends like the name of an outlet."""
    short = [segment for segment in rest if len(segment.split()) <= MAX_OUTLET_WORDS]
    for segment in short:
        if segment[:1].isupper() and (known := known_outlet(segment)):
            return known
    if opening in short and len(opening.split()) <= MAX_OPENING_WORDS and _is_name(opening):
        return name_outlet(opening)
    for segment in short:
        if _DOMAIN.fullmatch(segment) or (_is_name(segment) and is_outlet(segment, words)):
            return name_outlet(segment)
    return None


def _is_name(text: str) -> bool:
    """Whether the words may be the name of an outlet: a capital first, no colon and no number of a desk."""
    return text[:1].isupper() and not re.search(r"\d{3}|:", text)


def is_outlet(text: str, words: PageWords) -> bool:
    """Whether a word ends like "Tageblatt"; words such as "heute" are no name by themselves."""
    return bool(words.outlet.search(text)) and text.lower() not in words.weak_outlets


def _stands_apart(line: str, days: tuple[PrintedDate, ...], words: PageWords) -> bool:
    """Whether each day is an item of its own, or a word such as "Stand" goes before it."""
    for day in days:
        before, behind = line[: day.span.start].rstrip(), line[day.span.end :].lstrip()
        opens = not before or before[-1] in "|·•›>»→,–—-+([:" or line[: day.span.start].endswith("   ")
        marked = any(found.end() >= len(before) - 1 for found in words.markers.finditer(before))
        closes = not behind or behind[0] in "|·•›>»,–—-+)]:" or line[day.span.end :].startswith("   ")
        if not ((opens or marked) and (closes or _is_filler(behind, words))):
            return False
    return True


def has_sure_sign(line: str, days: tuple[PrintedDate, ...], words: PageWords) -> bool:
    """Whether weekday, clock or a marker shows that the day is no part of a title."""
    if any(day.clock or day.weekday is not None for day in days):
        return True
    beside = "".join(" " if any(d.span.start <= i < d.span.end for d in days) else c for i, c in enumerate(line))
    return bool(_clock(words).search(beside) or words.markers.search(line) or words.issue.search(line))


def _is_path(line: str, rest: list[str], outlet: Outlet | None, words: PageWords) -> bool:
    """Whether the line is a path such as "Sender › Nachrichten › Ausland", or nothing but the name of an outlet."""
    items = [item.strip().lower() for item in _SEPARATOR.split(line) if item.strip()]
    if len(items) > 1 and re.search(r"[>›|☰]|\s[·•]\s", line):
        return all(len(item.split()) <= MAX_OUTLET_WORDS for item in items)
    if len(items) > 1 and any(item in words.menu or item in words.sections for item in items):
        return outlet is not None and outlet.name.lower() in (rest[0].lower(), items[0])
    names = rest if len(rest) == 1 else items
    return outlet is not None and len(items) <= 2 and _is_named([name.lower() for name in names], outlet, words)


def _is_named(items: list[str], outlet: Outlet, words: PageWords) -> bool:
    """Whether a line without a day is a name: known, or all its words belong to a name that ends like an outlet's."""
    if known_outlet(outlet.name):
        return len(items) == 1
    if len(items) == 2 and outlet.name.isupper():
        return bool(words.outlet.search(items[1])) and outlet.name.lower() == items[0]
    last = items[0].split()[-1]
    weak = last in words.weak_outlets and not outlet.name.isupper()
    return len(items[0].split()) <= 4 and not weak and bool(words.outlet.search(items[0]))


def _with_years(line: str, days: tuple[PrintedDate, ...]) -> tuple[PrintedDate, ...]:
    """The days, a missing year taken from the number of the issue ("47/2023")."""
    issue = _ISSUE_YEAR.search(line)
    if issue is None:
        return days
    year = int(issue[1]) if len(issue[1]) == 4 else 2000 + int(issue[1])
    return tuple(day if day.year is not None else replace(day, year=year) for day in days)
