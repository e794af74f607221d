"""The place, day and agency with which a report opens."""

import re
from dataclasses import dataclass, replace
from functools import cache

from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.words import is_common_word
from lagebild.model.spans import Span
from lagebild.read.dates import PrintedDate, find_dates
from lagebild.read.outlets import agencies_of_dateline
from lagebild.read.page_words import PageWords, load_page_words

MAX_LEAD = 450
"""A dateline behind a lead sentence stands within so many characters."""

MAX_DAY = 40
"""A day with its weekday and clock takes no more characters."""

_NAME = r"(?:[A-ZÄÖÜÀ-Þ]\w{0,2}\.(?=[ ])|[A-ZÄÖÜÀ-Þ][\w’'-]*)"
_MIDDLE = r"(?P<middle>(?:, ?[^()/\n]{1,40}?)?)"
_CREDIT = r"[(/](?P<credit>[\w.]{1,20}(?:[ /,;+-]{1,3}[\w.]{1,20}){0,5})[)/]"
_BEHIND = r"(?P<behind>(?:,? [^()/–—\n-]{1,40}?)??)"
_OPENS = r"(?=[\"„“»«‚'‘]?[A-ZÄÖÜ0-9])"
_CLOSING = " – A"
"""What would stand behind a dateline: a dash and the first letter of the report."""
_SIGNED = re.compile(r"[(][\w.-]{2,20}[)]\s+(?=[A-ZÄÖÜ])")
_IN_FIGURES = re.compile(r"\d{1,2}\.\d{1,2}\.\d")
_CLOSES_DAY = re.compile(r"\s*(?:$|[.:]\s+(?=[\"„“»«‚'‘]?[A-ZÄÖÜ])|[–—-]\s+)")
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?\"“”»«] ))(?=[A-ZÄÖÜ])")


@dataclass(frozen=True, slots=True)
class Forms:
    """The shapes that a dateline may have."""

    credited: re.Pattern[str]
    """"Berlin (dpa) – ", "Wien, 4. Februar (nka) – ", "Wien (nka), 4. Februar – "."""
    barred: re.Pattern[str]
    """"BERLIN afp | "."""
    dashed: re.Pattern[str]
    """"Rinteln – "; a plain hyphen counts between spaces."""
    stopped: re.Pattern[str]
    """"Wilmington. ", "BERLIN/WIEN, 3. Mai. ", "Rom, 17. Mai, Agentur. "."""


@cache
def _load_forms() -> Forms:
    link = load_page_words().place_links
    place = (
        rf"(?P<place>{_NAME}(?:[ ](?:{link}[ ])?{_NAME}){{0,3}}(?:[ ]?/[ ]?{_NAME}(?:[ ]{_NAME}){{0,2}}){{0,3}}"
        rf"(?:[ ]\([A-ZÄÖÜ][\w.]+\))?){_MIDDLE}"
    )
    return Forms(
        credited=re.compile(rf"{place}\s*{_CREDIT}{_BEHIND}\s*(?:[–—-]+|:|(?<!(?<!\d\d\d)\d)\.|\+)\s+{_OPENS}"),
        barred=re.compile(rf"{place}\s+(?P<credit>[a-z]{{2,8}}(?:/[a-z]{{2,8}}){{0,3}})\s+\|\s+{_OPENS}"),
        dashed=re.compile(rf"{place}\s*(?:[–—]|(?<=\s)-)\s+{_OPENS}"),
        stopped=re.compile(rf"{place}(?<!(?<!\d\d\d)\d)\.\s+{_OPENS}"),
    )


@dataclass(frozen=True, slots=True)
class Dateline:
    """What stands before the first sentence of a report."""

    span: Span
    """Within the line."""
    place: str
    credit: str | None = None
    """As written, without brackets."""
    agencies: tuple[str, ...] = ()
    day: PrintedDate | None = None
    stamped: bool = False
    """The day stands before the place, as pages print the day on which they come out, or a service sent the report."""


def find_dateline(line: str, words: PageWords) -> Dateline | None:
    """The dateline at the start of the line, or behind one lead sentence when it has a credit or a dash."""
    line = line[: 2 * MAX_LEAD]
    if dated := _read_dated(line, words):
        return dated
    for match in _SENTENCE_START.finditer(line, 0, MAX_LEAD):
        at = match.start()
        found = _read_credited(line, at, words) or _read_dashed(line, at, words)
        found = found or (_read_stopped(line, words) if at == 0 else None)
        if found is not None:
            return found
    return None


def find_lone_dateline(line: str, words: PageWords) -> Dateline | None:
    """The dateline, with a day or agency, that is all of a line above the report ("Rom, 4. Juni 2025 (dpa)")."""
    closed = f"{line}{_CLOSING}"
    found = find_dateline(closed, words)
    if found is None or found.span != Span(0, len(closed) - 1) or not (found.agencies or found.day):
        return None
    return replace(found, span=Span(0, len(line)))


def _read_credited(line: str, at: int, words: PageWords) -> Dateline | None:
    """A dateline with its agency."""
    forms = _load_forms()
    match = forms.credited.match(line, at) or forms.barred.match(line, at)
    if match is None or not _is_place(match["place"], words):
        return None
    behind = match.groupdict().get("behind") or ""
    last = next(find_dates(behind, words), None)
    if behind and (last is None or last.span.end < len(behind)):
        return None
    day = next(find_dates(match["middle"], words), None) or next(find_dates(match["credit"], words), None) or last
    end = match.end()
    if day is None and (following := _find_day_behind(line, end, words)):
        day, end = following
    agencies = agencies_of_dateline(match["credit"], sure=day is not None)
    place, credit = match["place"], re.split(r",\s*\d", match["credit"])[0]
    if not agencies and day is None and credit[:1].isupper():
        # "Frankfurt (Oder) – ": the brackets belong to the place
        place, credit = f"{place} ({credit})", ""
    return Dateline(Span(at, end), place, credit or None, agencies, day)


def _find_day_behind(line: str, start: int, words: PageWords) -> tuple[PrintedDate, int] | None:
    """The whole date that stands alone behind the agency ("Bonn (dpa) - 3. Mai 2021. Die …"), and where it ends."""
    day = next(find_dates(line[start : start + MAX_DAY], words), None)
    if day is None or day.span.start or day.year is None:
        return None
    closing = _CLOSES_DAY.match(line, start + day.span.end)
    return (day, closing.end()) if closing else None


def _read_dashed(line: str, at: int, words: PageWords) -> Dateline | None:
    """A dateline that ends in a dash."""
    match = _load_forms().dashed.match(line, at)
    if match is None:
        return None
    place, middle = match["place"], match["middle"]
    day = next(find_dates(middle, words), None)
    if (middle and day is None) or not _is_place(place, words) or not (day or _is_foreign_word(place)):
        return None
    return Dateline(Span(at, match.end()), place, day=day)


def _read_stopped(line: str, words: PageWords, at: int = 0) -> Dateline | None:
    """A dateline that ends in a full stop."""
    match = _load_forms().stopped.match(line, at)
    if match is None or not _is_place(match["place"], words):
        return None
    middle = match["middle"].strip(" ,")
    day = next(find_dates(middle, words), None)
    if (middle and day is None) or (not middle and not _is_foreign_word(match["place"])):
        return None
    credit = middle[day.span.end :].strip(" ,.") if day else ""
    agencies = agencies_of_dateline(credit, sure=True) if credit else ()
    return Dateline(Span(at, match.end()), match["place"], credit or None, agencies, day)


def _read_dated(line: str, words: PageWords) -> Dateline | None:
    """A dateline behind its day in figures ("11.01.2016 Barcelona. "), or with its day behind a service's sign."""
    if opener := _SIGNED.match(line):
        found = _read_credited(line, opener.end(), words) or _read_dashed(line, opener.end(), words)
        return (
            None if found is None or found.day is None else replace(found, span=Span(0, found.span.end), stamped=True)
        )
    day = next(find_dates(line[:MAX_DAY], words), None) if line[:1].isdigit() else None
    if day is None or day.span.start or day.year is None or not _IN_FIGURES.match(line):
        return None
    at = day.span.end + len(line[day.span.end :]) - len(line[day.span.end :].lstrip())
    found = _read_credited(line, at, words) or _read_dashed(line, at, words) or _read_stopped(line, words, at)
    return None if found is None else replace(found, span=Span(0, found.span.end), day=day, stamped=True)


def _is_place(place: str, words: PageWords) -> bool:
    """Whether the words may be a place: none of them opens sentences."""
    return not any(part.lower() in words.no_places for part in re.split(r"[ /]+", place))


@cache
def _is_foreign_word(place: str) -> bool:
    """Whether a bare word is a place the tables know, or no word of the language at all."""
    return is_known_place(place) or any(not _is_common(name) for name in _split_places(place))


def is_known_place(place: str) -> bool:
    """Whether the tables know the name, or one of the names between strokes, as a place."""
    return any(_is_place_id(c.entity) for name in _split_places(place) for c in open_knowledge().candidates(name))


def _split_places(place: str) -> list[str]:
    """The names between strokes, as written in running text."""
    return [name.title() if name.isupper() else name for name in re.split(r" ?/ ?", place)]


def _is_common(name: str) -> bool:
    """Whether a part of the name is a common word."""
    return any(is_common_word(part) for part in name.split())


def _is_place_id(entity: str) -> bool:
    known = open_knowledge().entity(entity)
    return known is not None and known.kind in ("place", "country")
