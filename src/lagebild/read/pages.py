"""A page of text becomes parts, title, writer, agencies, outlet and day."""

from dataclasses import dataclass

from lagebild.model.article import DateRange, Outlet, Part
from lagebild.model.spans import Span
from lagebild.read.credits import Credit, read_byline, read_credit, read_opening_credit, read_source_line
from lagebild.read.datelines import find_dateline
from lagebild.read.dates import PrintedDate, cover_dates, day_after, find_dates
from lagebild.read.headings import label_headings
from lagebild.read.heads import BODY, HEADING, Head, is_headline, is_kicker, read_head
from lagebild.read.lines import Line, join_wrapped, split_lines
from lagebild.read.marks import BOILERPLATE, CAPTION, find_mark, is_link_bullet
from lagebild.read.mastheads import read_masthead
from lagebild.read.outlets import agency_outlet
from lagebild.read.page_words import PageWords, load_page_words
from lagebild.read.parts import CREDIT, build_parts
from lagebild.read.stamps import find_codes, find_inner_credits, find_opening_day, find_stamps

MAX_ALT_CHARACTERS = 140
"""The description of a picture above its caption is a short line."""

PAIR_LINES = 2
"""A picture's description and its caption stand as a block of their own."""

FOOT_LINES = 4
"""Credits, signs and the day stand among the last lines."""


@dataclass(frozen=True, slots=True)
class Page:
    """What the text itself tells of the report."""

    parts: tuple[Part, ...]
    title: str | None = None
    byline: str | None = None
    dateline: str | None = None
    agencies: tuple[str, ...] = ()
    outlet: Outlet | None = None
    url: str | None = None
    published: DateRange | None = None


def read_page(text: str, known: DateRange, given: dict[int, str] | None = None) -> Page:
    """Read a text; `known` helps with days that lack a year, `given` has the kinds of lines by their start offset."""
    words = load_page_words()
    lines = join_wrapped(split_lines(text), text)
    labels: list[str | None] = [(given or {}).get(line.span.start) or find_mark(line.text, words) for line in lines]
    _mark_neighbours(lines, labels, words)
    head = read_head(lines, labels, words)
    credits_ = _read_foot(lines, labels, head.end, words)
    stamps = [] if _is_dated(head, credits_) else _take_stamps(lines, labels, head.end, words)
    label_headings(lines, labels, head.end, words)
    _keep_some_text(labels)
    openings = {
        i: c for i, line in enumerate(lines) if labels[i] == BODY and (c := read_opening_credit(line.text, words))
    }
    agencies = _list_agencies(head, [*openings.values(), *credits_.values()])
    return Page(
        parts=_set_off_dateline(build_parts(lines, labels, openings, credits_, words), lines, head, words),
        title=head.title,
        byline=head.byline or _find_signs(list(credits_.values()), agencies),
        dateline=head.dateline.place if head.dateline else None,
        agencies=agencies,
        outlet=head.outlet or _outlet_of_copy(head),
        url=head.url,
        published=_find_published(head, [*(c.day for c in credits_.values() if c.day), *stamps], known),
    )


def _set_off_dateline(
    parts: tuple[Part, ...], lines: tuple[Line, ...], head: Head, words: PageWords
) -> tuple[Part, ...]:
    """The parts with the dateline as one of its own: it is no word of the sentence behind it."""
    if head.dateline is None:
        return parts
    line = next((line for line in lines if find_dateline(line.text, words) == head.dateline), None)
    if line is None:
        return parts
    end = line.span.start + head.dateline.span.end
    return tuple(piece for part in parts for piece in _split_part(part, end, line))


def _split_part(part: Part, offset: int, line: Line) -> tuple[Part, ...]:
    if not part.span.start < offset < part.span.end:
        return (part,)
    before = len(line.text[: offset - line.span.start].rstrip()) + line.span.start
    return Part(part.kind, Span(part.span.start, before)), Part(part.kind, Span(offset, part.span.end))


def _keep_some_text(labels: list[str | None]) -> None:
    """Read the last heading as text where nothing else is: a report of one line has no full stop."""
    if BODY not in labels and HEADING in labels:
        labels[len(labels) - 1 - labels[::-1].index(HEADING)] = BODY


def _mark_neighbours(lines: tuple[Line, ...], labels: list[str | None], words: PageWords) -> None:
    """Label what only the line above or below tells: lists of links, and descriptions above a caption."""
    for index, line in enumerate(lines):
        before = lines[index - 1] if index else None
        if labels[index] is None and is_link_bullet(line.text) and index and labels[index - 1] == BOILERPLATE:
            labels[index] = BOILERPLATE
        if labels[index] is None and before and labels[index - 1] == BOILERPLATE and before.block == line.block:
            in_list = words.related_alone.match(before.text) or is_link_bullet(before.text)
            labels[index] = BOILERPLATE if in_list and not line.text.endswith((".", "!", "?")) else None
    alts = [i for i in range(len(lines) - 1) if labels[i] is None and labels[i + 1] == CAPTION]
    for index in [index for index in alts if _is_alt(index, lines, labels, words)]:
        labels[index] = CAPTION


def _is_alt(index: int, lines: tuple[Line, ...], labels: list[str | None], words: PageWords) -> bool:
    """Whether the line describes the picture whose caption follows directly."""
    line, caption = lines[index], lines[index + 1]
    if line.block != caption.block or len(line.text) > MAX_ALT_CHARACTERS or line.text.endswith((".", "!", "?", ":")):
        return False
    if read_byline(line.text, words) or next(find_dates(line.text, words), None) or is_kicker(line.text, words):
        return False
    if any(labels[above] is None and is_headline(lines[above].text) for above in range(index)):
        return True
    # on a page without blank lines the first short line is the title, not the description of a picture
    return [other.block for other in lines].count(line.block) == PAIR_LINES


def _read_foot(lines: tuple[Line, ...], labels: list[str | None], begin: int, words: PageWords) -> dict[int, Credit]:
    """The credits of the last lines by line index; days in lines of their own count too."""
    found: dict[int, Credit] = {}
    foot = [i for i in range(begin, len(lines)) if labels[i] in (None, BODY)][-FOOT_LINES:]
    foot += [i for i in range(len(lines) - FOOT_LINES, len(lines)) if i > begin and labels[i] == CAPTION]
    for index in foot:
        text = lines[index].text
        if labels[index] == CAPTION:
            if source := read_source_line(text, words):
                found[index], labels[index] = source, CREDIT
            continue
        if credit := read_credit(text, words):
            found[index] = credit
            if len(credit.span) == len(text):
                labels[index] = CREDIT
            continue
        masthead = read_masthead(text, words, first=False) if index > begin else None
        if masthead is not None and masthead.only_date and masthead.sure:
            found[index] = Credit(Span(0, len(text)), None, (), masthead.days[0])
            labels[index] = CREDIT
    return found


def _is_dated(head: Head, credits_: dict[int, Credit]) -> bool:
    """Whether the frame of the report already has its day."""
    return bool(head.days or (head.dateline and head.dateline.day) or any(c.day for c in credits_.values()))


def _take_stamps(lines: tuple[Line, ...], labels: list[str | None], end: int, words: PageWords) -> list[PrintedDate]:
    """The days of lines that only date the page, which become headings; else of the opening or an inner credit.

    Before them goes the day in the code by which an agency numbers its reports.
    """
    if codes := find_codes(lines):
        labels[:] = [BOILERPLATE if i in codes else label for i, label in enumerate(labels)]
        return list(codes.values())
    stamps = find_stamps(lines, labels, end, words)
    for index in stamps:
        labels[index] = HEADING
    if stamps:
        return [day for days in stamps.values() for day in days]
    opening = find_opening_day(lines, labels, words)
    return [opening] if opening else find_inner_credits(lines, labels, words)


def _list_agencies(head: Head, credits_: list[Credit]) -> tuple[str, ...]:
    """All agencies credited; where the head names the writer, a lone sign below the text is an agency's."""
    agencies = [*(head.dateline.agencies if head.dateline else ()), *head.agencies]
    for credit in credits_:
        agencies += credit.agencies
        if head.byline and credit.byline and credit.byline.isalpha() and not credit.agencies:
            agencies.append(credit.byline)
    return tuple(dict.fromkeys(agencies))


def _find_signs(credits_: list[Credit], agencies: tuple[str, ...]) -> str | None:
    """The writers' signs below the text, without those that are an agency's."""
    for credit in credits_:
        signs = [sign for sign in (credit.byline or "").split("/") if sign and sign not in agencies]
        if signs:
            return "/".join(signs)
    return None


def _outlet_of_copy(head: Head) -> Outlet | None:
    """The agency of the dateline as publisher: the report names no other outlet."""
    if head.dateline is None or not head.dateline.agencies or head.dateline.credit is None:
        return None
    return agency_outlet(head.dateline.agencies[0], head.dateline.credit)


def _find_published(head: Head, foot_days: list[PrintedDate], known: DateRange) -> DateRange | None:
    """The range from the lines with days, else from the dateline."""
    hint = known if known.earliest else None
    ranges = [days for day in [*head.days, *foot_days] if (days := day.on_days(hint))]
    if covered := cover_dates(ranges, "date line"):
        return covered
    line = head.dateline
    days = line.day.on_days(hint) if line and line.day else None
    if days is None or line is None:
        return None
    found = DateRange(days.earliest, days.latest, "dateline")
    # papers print the day on which the report was written, agencies send it at once
    return found if line.credit or line.stamped else day_after(found)
