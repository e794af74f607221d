"""Days that a text prints beside a report, and the range of days in which it was published."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from lagebild.model.article import DateRange
from lagebild.model.spans import Span
from lagebild.read.page_words import PageWords, either, load_page_words

FIRST_PAPER = 1605
"""The year of the first newspaper: an earlier one stands for none, as some pages give the first year of all."""
CENTURY = 2000
"""Two-digit years of news pages belong to this century."""


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A day as printed; the year may be missing."""

    span: Span
    """Within the line, weekday and clock included."""
    day: int
    month: int
    year: int | None = None
    last_day: int | None = None
    """The second day of "9./10. November"."""
    weekday: int | None = None
    clock: bool = False
    """A time of day stands behind it."""

    def on_days(self, known: DateRange | None = None) -> DateRange | None:
        """The days meant, or None when the year cannot be told or the weekday contradicts."""
        years = [self.year] if self.year is not None else _years_of(known)
        fitting = [days for year in years if (days := self._in_year(year)) and _meets(days, known)]
        return fitting[0] if len(fitting) == 1 else None

    def _in_year(self, year: int) -> DateRange | None:
        """The days in that year, unless they do not exist or fall on another weekday."""
        try:
            first = date(year, self.month, self.day)
            last = date(year, self.month, self.last_day or self.day)
        except ValueError:
            return None
        if last < first or self.weekday not in (None, first.weekday(), last.weekday()):
            return None
        return DateRange(first, last)


def _years_of(known: DateRange | None) -> list[int]:
    if known is None or known.earliest is None or known.latest is None:
        return []
    return list(range(known.earliest.year, known.latest.year + 1))


def _meets(days: DateRange, known: DateRange | None) -> bool:
    """Whether both ranges share a day; an unknown range meets every other."""
    if known is None:
        return True
    earliest, latest = known.earliest or date.min, known.latest or date.max
    return (days.earliest or date.min) <= latest and earliest <= (days.latest or date.max)


def narrow(known: DateRange, found: DateRange) -> DateRange:
    """The days in both ranges with the basis of the narrower; `known` when they share none."""
    if (found.earliest is None and found.latest is None) or not _meets(found, known):
        return known
    earliest = max(known.earliest or date.min, found.earliest or date.min)
    latest = min(known.latest or date.max, found.latest or date.max)
    if (earliest, latest) == (known.earliest, known.latest):
        return known
    return DateRange(earliest, latest, found.basis)


def cover_dates(ranges: list[DateRange], basis: str) -> DateRange | None:
    """The smallest range around all of them."""
    known = [r for r in ranges if r.earliest is not None and r.latest is not None]
    if not known:
        return None
    return DateRange(min(r.earliest for r in known if r.earliest), max(r.latest for r in known if r.latest), basis)


@cache
def _date_pattern() -> re.Pattern[str]:
    """A day with its weekday before and its clock time behind."""
    words = load_page_words()
    month, weekday = either(words.months), either(words.weekdays)
    return re.compile(
        rf"""(?<![\w.,/])(?:(?P<weekday>{weekday})\b\.?,?\s*(?:{words.before_day}\s+)?)?
        (?:(?P<stamp_day>\d\d)\d{{4}}\s+(?P<stamp_month>{month})\.?\s+(?P<stamp_year>\d\d)(?!\w)
         | (?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?
         | (?P<bare_day>\d{{1,2}})\s+(?P<bare_month>{month})\s+(?P<bare_year>(?:19|20)\d\d)(?!\d)
         | (?P<dashed_day>\d\d)-(?P<dashed_month>\d\d)-(?P<dashed_year>(?:19|20)\d\d)(?![\d-])
         | (?P<day>\d{{1,2}})\.(?:\s*[/–-]\s*(?P<last>\d{{1,2}})\.)?\s*
           (?:(?P<month>{month})\b\.?(?:\s*(?P<year>(?:19|20)\d\d)(?!\d))?
            | (?P<number>\d{{1,2}})\.\s?(?P<number_year>(?:19|20)\d\d|\d\d)(?!\d|\.\d)))
        (?P<clock>,?\s*(?:[|/·–-]\s*)?(?:{words.before_clock}\s+)?\d{{1,2}}[.:]\d\d(?::\d\d)?(?:\s*{words.clock}\b)?
         |,?\s*\d{{1,2}}\s*{words.clock}\b)?""",
        re.IGNORECASE | re.VERBOSE,
    )


def find_dates(line: str, words: PageWords | None = None) -> Iterator[PrintedDate]:
    """All days printed in the line, in order."""
    words = words or load_page_words()
    for match in _date_pattern().finditer(line):
        group = match.groupdict()
        day, month, year = _read_parts(group, words)
        if month is None or not 1 <= month <= 12 or not 1 <= day <= 31:
            continue
        weekday = words.weekdays[group["weekday"].lower()] if group["weekday"] else None
        last = int(group["last"]) if group["last"] else None
        yield PrintedDate(
            Span(*match.span()), day, month, year, last, weekday, bool(group["clock"] or group["stamp_day"])
        )


def _read_parts(group: dict[str, str | None], words: PageWords) -> tuple[int, int | None, int | None]:
    """Day, month and year out of whichever form matched."""
    if stamp := group["stamp_day"]:
        return (
            int(stamp),
            words.months.get((group["stamp_month"] or "").lower()),
            CENTURY + int(group["stamp_year"] or 0),
        )
    if group["bare_day"]:
        return (
            int(group["bare_day"]),
            words.months.get((group["bare_month"] or "").lower()),
            _number(group["bare_year"]),
        )
    for form in ("iso", "dashed"):
        if group[f"{form}_day"]:
            return int(group[f"{form}_day"] or 0), _number(group[f"{form}_month"]), _number(group[f"{form}_year"])
    day = int(group["day"] or 0)
    if group["month"]:
        return day, words.months.get(group["month"].lower()), int(group["year"]) if group["year"] else None
    year = int(group["number_year"] or 0)
    return day, int(group["number"] or 0), year if year >= 100 else CENTURY + year


_GIVEN = re.compile(r"\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?\s*")


def read_published(value: object, basis: str) -> DateRange:
    """A date, date-time, month or year as a range; unknown when it is none of these, or before there was any paper."""
    found = DateRange() if value is None or isinstance(value, bool) else _read_given(str(value).strip(), basis)
    return found if found.earliest is None or found.earliest.year >= FIRST_PAPER else DateRange()


def _read_given(text: str, basis: str) -> DateRange:
    if match := _GIVEN.fullmatch(text):
        return _range_of(int(match[1]), _number(match[2]), _number(match[3]), basis)
    try:
        # The day that the writer's own clock showed: a zone is dropped, not converted.
        day = datetime.fromisoformat(text.replace("Z", "+00:00")).date()
    except ValueError:
        printed = next(find_dates(text), None)
        days = printed.on_days() if printed else None
        return DateRange(days.earliest, days.latest, basis) if days else DateRange()
    return DateRange(day, day, basis)


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _range_of(year: int, month: int | None, day: int | None, basis: str) -> DateRange:
    """Whole year, whole month or one day; unknown when the calendar has no such day."""
    try:
        if month is None:
            return DateRange(date(year, 1, 1), date(year, 12, 31), basis)
        last = calendar.monthrange(year, month)[1]
        return DateRange(date(year, month, day or 1), date(year, month, day or last), basis)
    except (ValueError, calendar.IllegalMonthError):
        return DateRange()


def day_after(days: DateRange) -> DateRange:
    """The same range, one day longer."""
    return DateRange(days.earliest, days.latest + timedelta(days=1) if days.latest else None, days.basis)
