"""The place, day and agency with which a report opens."""

import re
from dataclasses import dataclass
from functools import cache

from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.words import is_common_word
from lagebild.model.text import Span
from lagebild.read.dates import PrintedDate, find_dates
from lagebild.read.outlets import agencies_of_dateline
from lagebild.read.page_words import PageWords, load_page_words

MAX_LEAD = 450
"""A dateline behind a lead sentence stands within so many characters."""

_NAME = r"(?:[A-ZÄÖÜÀ-Þ]\w{0,2}\.(?=[ ])|[A-ZÄÖÜÀ-Þ][\w’'-]*)"
_MIDDLE = r"(?P<middle>(?:, ?[^()/\n]{1,40}?)?)"
_CREDIT = r"[(/](?P<credit>[\w.]{1,20}(?:[ /,;+-]{1,3}[\w.]{1,20}){0,5})[)/]"
_OPENS = r"(?=[\"„“»«‚'‘]?[A-ZÄÖÜ0-9])"
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?\"“”»«] ))(?=[A-ZÄÖÜ])")


@dataclass(frozen=True, slots=True)
class Forms:
    """The shapes that a dateline may have."""

    credited: re.Pattern[str]
    """"Berlin (dpa) – ", "Wien, 4. Februar (nka) – "."""
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
        credited=re.compile(rf"{place}\s*{_CREDIT}\s*(?:[–—-]+|:|\.|\+)\s+{_OPENS}"),
        barred=re.compile(rf"{place}\s+(?P<credit>[a-z]{{2,8}}(?:/[a-z]{{2,8}}){{0,3}})\s+\|\s+{_OPENS}"),
        dashed=re.compile(rf"{place}\s*(?:[–—]|(?<=\s)-)\s+{_OPENS}"),
        stopped=re.compile(rf"{place}(?<!\d)\.\s+{_OPENS}"),
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


def find_dateline(line: str, words: PageWords) -> Dateline | None:
    """The dateline at the start of the line, or behind one lead sentence when it has a credit or a dash."""
    line = line[: 2 * MAX_LEAD]
    for match in _SENTENCE_START.finditer(line, 0, MAX_LEAD):
        at = match.start()
        found = _read_credited(line, at, words) or _read_dashed(line, at, words)
        found = found or (_read_stopped(line, words) if at == 0 else None)
        if found is not None:
            return found
    return None


def _read_credited(line: str, at: int, words: PageWords) -> Dateline | None:
    """A dateline with its agency."""
    forms = _load_forms()
    match = forms.credited.match(line, at) or forms.barred.match(line, at)
    if match is None or not _is_place(match["place"], words):
        return None
    day = next(find_dates(match["middle"], words), None) or next(find_dates(match["credit"], words), None)
    agencies = agencies_of_dateline(match["credit"], sure=day is not None)
    place, credit = match["place"], re.split(r",\s*\d", match["credit"])[0]
    if not agencies and day is None and credit[:1].isupper():
        # "Frankfurt (Oder) – ": the brackets belong to the place
        place, credit = f"{place} ({credit})", ""
    return Dateline(Span(at, match.end()), place, credit or None, agencies, day)


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


def _read_stopped(line: str, words: PageWords) -> Dateline | None:
    """A dateline that ends in a full stop."""
    match = _load_forms().stopped.match(line)
    if match is None or not _is_place(match["place"], words):
        return None
    middle = match["middle"].strip(" ,")
    day = next(find_dates(middle, words), None)
    if (middle and day is None) or (not middle and not _is_foreign_word(match["place"])):
        return None
    credit = middle[day.span.end :].strip(" ,.") if day else ""
    agencies = agencies_of_dateline(credit, sure=True) if credit else ()
    return Dateline(Span(0, match.end()), match["place"], credit or None, agencies, day)


def _is_place(place: str, words: PageWords) -> bool:
    """Whether the words may be a place: none of them opens sentences."""
    return not any(part.lower() in words.no_places for part in re.split(r"[ /]+", place))


@cache
def _is_foreign_word(place: str) -> bool:
    """Whether a bare word is a place the tables know, or no word of the language at all."""
    names = [name.title() if name.isupper() else name for name in re.split(r" ?/ ?", place)]
    if any(_is_place_id(c.entity) for name in names for c in open_knowledge().candidates(name)):
        return True
    return any(not _is_common(name) for name in names)


def _is_common(name: str) -> bool:
    """Whether a part of the name is a common word."""
    return any(is_common_word(part) for part in name.split())


def _is_place_id(entity: str) -> bool:
    known = open_knowledge().entity(entity)
    return known is not None and known.kind in ("place", "country")
