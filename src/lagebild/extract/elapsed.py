"""When something is that is told to be so many days, weeks or years ago or ahead."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from lagebild.model.article import DateRange
from lagebild.model.facts import EventTime, TimeExpression
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame, Sentence

_EXACT_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_AMOUNT = re.compile(r"P(\d+)([DWMY])")
_DAYS = {"D": 1.0, "W": 7.0, "M": 30.44, "Y": 365.25}
_SLACK = {"D": 0.0, "W": 3.0, "M": 15.0, "Y": 183.0}
"""So many days on either side may be meant: nobody counts weeks to the day."""
FAR_DAYS = 6
"""From so many days on a number of days may be a round one: a multiple of one of these."""
ROUND_DAYS = (5, 7)
BOUNDED = 0.5
"""Share of a unit by which "more than" and "less than" stretch it."""


def find_time_away(
    document: Document, frame: EventFrame, times: Sequence[TimeExpression], published: DateRange
) -> EventTime:
    """When the event of the frame is, told to be so long ago, or so far ahead, from the day of its sentence.

    Where the sentence tells none, it is counted from that of the sentence before, if it goes on to tell the past, else
    from the days on which the article may have come out.
    """
    length = time_at(frame.elapsed or frame.remaining, times)
    day, count = _day_of_sentence(document, frame, times), count_back if frame.elapsed else count_ahead
    day = day or _day_told_before(document, frame, times)
    first, last = count(length, day or published.earliest), count(length, day or published.latest)
    if first == last:
        return first
    known = first.earliest is not None and last.latest is not None
    return EventTime(None, first.earliest, last.latest) if known else EventTime()


def time_at(spans: Sequence[Span], times: Sequence[TimeExpression]) -> TimeExpression | None:
    """The first time expression that shares a character with one of the spans."""
    return next((t for t in times if any(t.span.overlaps(span) for span in spans)), None)


def _day_of_sentence(document: Document, frame: EventFrame, times: Sequence[TimeExpression]) -> date | None:
    """The day that the sentence tells, from which it counts."""
    return _only_day_in(document.sentence_at(frame.trigger[0].start), times)


def _only_day_in(sentence: Sentence | None, times: Sequence[TimeExpression]) -> date | None:
    days = (t.earliest for t in times if sentence is not None and sentence.span.contains(t.span) and t.type == "DATE")
    exact = [day for day in days if day is not None and _EXACT_DAY.fullmatch(day)]
    return date.fromisoformat(exact[0]) if len(exact) == 1 else None


def _day_told_before(document: Document, frame: EventFrame, times: Sequence[TimeExpression]) -> date | None:
    """ "Am Montag wurde er entlassen. Das geschah zwei Tage nach dem Brand": the day of the sentence before."""
    first = document.tokens_in(frame.trigger[0])[:1]
    if not frame.elapsed or not first or first[0].sentence == 0:
        return None
    here, before = (document.sentences[first[0].sentence - back] for back in (0, 1))
    finite = [t for t in document.tokens_in(here.span) if t.feats.get("VerbForm") == "Fin"]
    told = bool(finite) and all(t.feats.get("Tense") == "Past" for t in finite)
    return _only_day_in(before, times) if told else None


def count_back(length: TimeExpression | None, day: date | None) -> EventTime:
    """The days that lie so long before the day; nothing where one of both is not known."""
    found = _measure(length)
    if found is None or day is None:
        return EventTime()
    least, most = found
    return _between(day, -most, min(-least, 0))


def count_ahead(length: TimeExpression | None, day: date | None) -> EventTime:
    """The days that lie so long behind the day; nothing where one of both is not known."""
    found = _measure(length)
    if found is None or day is None:
        return EventTime()
    least, most = found
    return _between(day, max(least, 0), most)


def _measure(length: TimeExpression | None) -> tuple[int, int] | None:
    """How many days the length may have at least and at most."""
    match = _AMOUNT.fullmatch(length.value or "") if length is not None else None
    if length is None or match is None:
        return None
    unit = match[2]
    middle = float(match[1]) * _DAYS[unit]
    slack = max(_SLACK[unit], 1.0 if _is_round(middle) else 0.0)
    longer = BOUNDED * _DAYS[unit] if length.mod in ("MORE_THAN", "EQUAL_OR_MORE", "APPROX") else 0.0
    shorter = BOUNDED * _DAYS[unit] if length.mod in ("LESS_THAN", "EQUAL_OR_LESS", "APPROX") else 0.0
    return round(middle - slack - shorter), round(middle + slack + longer)


def _is_round(days: float) -> bool:
    """Whether nobody may have counted so many days: "zehn Tage nach dem Brand", not "neun Tage"."""
    return days > FAR_DAYS and any(days % round_days == 0 for round_days in ROUND_DAYS)


def _between(day: date, first: int, last: int) -> EventTime:
    """The days from one to the other, counted from the day."""
    try:
        earliest, latest = day + timedelta(days=first), day + timedelta(days=last)
    except OverflowError:
        return EventTime()
    value = earliest.isoformat() if earliest == latest else None
    return EventTime(value, earliest.isoformat(), latest.isoformat())
