"""Who wrote a report and which agencies it credits, as printed above or below the text."""

import re
from dataclasses import dataclass, replace

from lagebild.model.spans import Span
from lagebild.read.dates import PrintedDate, find_dates
from lagebild.read.outlets import MAX_UNKNOWN_CREDIT, known_agencies
from lagebild.read.page_words import PageWords

MAX_BYLINE_CHARACTERS = 160
MAX_BYLINE_WORDS = 14
"""Longer lines that open like a byline are sentences."""

FOOT_CHARACTERS = 180
"""Where at the end of a paragraph a credit is looked for."""

_STOP = r"[.!?…\"“”»«:]"
_FOOT = re.compile(
    rf"(?:^|(?<={_STOP}\s)|(?<={_STOP})|(?P<open>(?<=\w\s)))"
    r"(?P<all>(?P<signs>(?:[a-zäöüß]{1,8}(?:[/ ][a-zäöüß]{1,8}){0,3})?)\s*\((?P<inner>[^()\n]{2,90})\)\.?)\s*$"
)
_OPENING = re.compile(r"\((?P<inner>[\w./ ,-]{2,30})\)\s*(?:[–—-]\s*)?(?=[\"„“»«]?[A-ZÄÖÜ0-9])")
_SIGN = r"[A-Za-zäöüß]{2,8}"
_SLASHED = re.compile(
    rf"(?:^|(?<={_STOP}\s))(?P<signs>[a-zäöüß]{{2,8}}(?:[ ]?/[ ]?{_SIGN}){{1,4}})"
    r"(?P<stamp>\s+\d{6}\s+\w{3,4}\.?\s+\d\d)?\s*$"
)
_DESK = re.compile(r"^(?P<signs>[a-z]{2,6}(?:\s+[a-z]{2,4}){0,2}\s+[a-z]{2,3}/[a-z]{2,3})$")
_NAMES = r"[A-ZÄÖÜ][\w’'-]+(?: [A-ZÄÖÜ]\.)?(?: [A-ZÄÖÜ][\w’'-]+){1,2}"
_NAME_WORD = re.compile(r"[A-ZÄÖÜ][\w’'.-]*$|[A-ZÄÖÜ]\.$")


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit below the text."""

    span: Span
    """Within the line."""
    byline: str | None
    agencies: tuple[str, ...]
    day: PrintedDate | None = None


def read_byline(line: str, words: PageWords) -> str | None:
    """The writer that a line such as "Von Jana Prill, Berlin" names."""
    match = words.byline.match(line) if len(line) <= MAX_BYLINE_CHARACTERS else None
    if match is None or line.endswith((".", "?", "!", ":")) or len(line.split()) > MAX_BYLINE_WORDS:
        return None
    who = match["who"].strip()
    first = re.split(r",\s+|\s+[–|·—-]\s+|\s*\(", who)[0].strip()
    parts = re.split(r"[\s-]+", first)
    named = [part for part in parts if _NAME_WORD.match(part) and part.rstrip(".").lower() not in words.byline_titles]
    fillers = [part for part in parts if part.rstrip(".").lower() in words.byline_titles]
    if len(named) + len(fillers) < len(parts) or not _is_writer(parts, named, words):
        return None
    while len(parts) > 2 and parts[0].lower() in words.byline_titles and not parts[0].endswith("."):
        first = first[len(parts[0]) :].lstrip(" -")
        parts = parts[1:]
    return first


def _is_writer(parts: list[str], named: list[str], words: PageWords) -> bool:
    """Whether each name has two words, or a word such as "Korrespondent" says who writes."""
    if any(part.lower() in words.byline_titles and part[0].isupper() and not part.endswith(".") for part in parts):
        return True
    joins = sum(bool(re.fullmatch(words.joining, part)) for part in parts)
    return len(named) >= 2 * (joins + 1)


def read_credit(line: str, words: PageWords) -> Credit | None:
    """The credit that closes the line: "wa/pgr (dpa, afp)", "(APA, 28.4.2016)", "dpa/hk", a desk's signs."""
    base = max(0, len(line) - FOOT_CHARACTERS)
    credit = _read_bracketed(line[base:], words) or _read_signs(line[base:])
    if credit is None or (base and credit.span.start == 0):
        return None
    return replace(credit, span=Span(base + credit.span.start, base + credit.span.end))


def read_opening_credit(line: str, words: PageWords) -> Credit | None:
    """The agency in brackets with which a paragraph opens: "(dpa) Two days later ..."."""
    match = _OPENING.match(line)
    if match is None:
        return None
    sign = match["inner"].strip()
    agencies = known_agencies(sign)
    if (
        not agencies
        and sign.isalpha()
        and sign.islower()
        and len(sign) <= MAX_UNKNOWN_CREDIT
        and sign not in words.services
    ):
        agencies = (sign,)
    return Credit(Span(0, match.end()), None, agencies) if agencies else None


def read_source_line(line: str, words: PageWords) -> Credit | None:
    """The agencies in a line such as "Quelle: dpa" below the report."""
    opener = words.agency_openers.match(line)
    agencies = known_agencies(line[opener.end() :]) if opener else ()
    return Credit(Span(0, len(line)), None, agencies) if agencies else None


def _read_bracketed(line: str, words: PageWords) -> Credit | None:
    match = _FOOT.search(line)
    if match is None:
        return None
    inner, signs = match["inner"].strip(), match["signs"].strip()
    day = next(find_dates(inner, words), None)
    bare = _without(inner, day)
    opener = words.agency_openers.match(bare)
    rest = bare[opener.end() :] if opener else bare
    agencies = known_agencies(rest)
    if opener and not agencies and rest.strip().isalpha() and len(rest.strip()) <= MAX_UNKNOWN_CREDIT:
        agencies = (rest.strip().lower(),)
    if not agencies and not _may_close(rest, day, words, inside=match["open"] is not None):
        return None
    start = match.start("all") + len(match["all"]) - len(match["all"].lstrip())
    return Credit(Span(start, match.end("all")), _join_signs(signs, "" if opener else rest, words), agencies, day)


def _without(inner: str, day: PrintedDate | None) -> str:
    """The bracket without the day in it."""
    if day is None:
        return inner
    return (inner[: day.span.start] + " " + inner[day.span.end :]).strip(" ,;–-")


def _may_close(rest: str, day: PrintedDate | None, words: PageWords, *, inside: bool) -> bool:
    """Whether signs, names with a day, or a day with a word such as "Zusammenfassung" are in the bracket."""
    if day is None:
        return not inside and _are_signs(rest)
    bare = words.markers.sub("", rest).strip(" ,:;")
    if not bare and not inside:
        # a bare day in brackets may be that of anything told
        return bool(words.markers.search(rest)) or day.weekday is not None or day.clock
    return _are_signs(rest) or _are_names(rest, words)


def _are_names(text: str, words: PageWords) -> bool:
    """Whether each item in the bracket begins with a first name and a surname."""
    return bool(re.match(rf"{_NAMES}(?=$|[,;]| & | {words.origin} )", text))


def _are_signs(text: str) -> bool:
    """Whether the words are all signs of writers or desks: short, lower case, at least one."""
    parts = [part for part in re.split(r"[,/;\s]+", text) if part]
    return 0 < len(parts) <= 8 and all(part.isalpha() and part.islower() and len(part) <= 5 for part in parts)


def _is_service(sign: str, words: PageWords) -> bool:
    """Whether the sign is an agency's or stands for the newsroom."""
    return sign in words.services or bool(known_agencies(sign))


def _join_signs(signs: str, rest: str, words: PageWords) -> str | None:
    """The signs that are no agencies; those before the bracket win."""
    if signs and not known_agencies(signs):
        return signs
    if _are_names(rest, words):
        return rest.strip(" ,;")
    own = [sign for part in re.split(r"[,/;]", rest) if (sign := part.strip()) and not _is_service(sign, words)]
    return "/".join(own) if own and _are_signs(" ".join(own)) else None


def _read_signs(line: str) -> Credit | None:
    """ "dpa/hk" or "mdk xx hl/tz" at the end; unknown signs are the writer's."""
    match = _SLASHED.search(line) or _DESK.search(line)
    if match is None:
        return None
    signs = re.split(r"[/\s]+", match["signs"])
    agencies = known_agencies("/".join(signs))
    own = [sign for sign in signs if not known_agencies(sign)]
    day = next(find_dates(line[match.end("signs") :]), None)
    return Credit(Span(match.start("signs"), len(line)), "/".join(own) or None, agencies, day)
