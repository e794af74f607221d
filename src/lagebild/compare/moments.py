"""Days, clock times and durations told of one happening: same, coarser, moved or contradictory."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lagebild.compare.amounts import judge_fixed
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import HAPPENED, MOVED, NOW, UNREAL, DaySpan, Happening
from lagebild.compare.told import APART, Told
from lagebild.model.facts import Analysis
from lagebild.model.spans import Span
from lagebild.model.stories import Verdict

CLOCK_SLACK_MINUTES = 4.0
"""Reports round clock times to five minutes."""
ABOUT_MINUTES = 20.0
"""A time given as about so much may be this far off."""
OTHER_STEP_MINUTES = 240.0
"""Nobody mistakes a time by so much: the day went on and something else is dated."""
DENIED = "denied"
"""The status whose day is that on which it did not come about."""
WANTED = UNREAL - {DENIED}
"""Statuses of what somebody sets a day for, or thinks of for one: what comes about has a day of its own."""
ZONED = "UTC"
"""Of clock times that are told with their zone, and counted in UTC."""
MINUTES_A_DAY = 1440.0
DAYS_OF_YEAR = 364
_TIME_OF_DAY = re.compile(r"T(\d\d):(\d\d)")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?(?:([+-])(\d{2}):?(\d{2})|Z)?$")
_N = r"(\d+(?:\.\d+)?)"
_DURATION = re.compile(rf"P(?:{_N}Y)?(?:{_N}M)?(?:{_N}W)?(?:{_N}D)?(?:T(?:{_N}H)?(?:{_N}M)?(?:\d+S)?)?$")
_MINUTES = (525600.0, 43800.0, 10080.0, 1440.0, 60.0, 1.0)


def time_spans(analysis: Analysis, happening: Happening) -> tuple[Span, ...]:
    """The words that date an event."""
    source = happening.event.time.source
    found = [t.span for t in analysis.times if t.id == source and source is not None]
    return tuple(found) or happening.event.spans_of("time")


def tell_days(analysis: Analysis, happening: Happening) -> Told | None:
    """The day of an event as a told value; None when nothing dates it."""
    spans = time_spans(analysis, happening)
    if (
        happening.days is None
        or happening.open_days
        or happening.event.time.value in (None, NOW)
        or not spans
        or _is_decision(analysis, happening.days, happening.event.status)
    ):
        return None
    value = happening.event.time.value
    status = happening.event.status
    inferred = not _is_beside(analysis, happening, spans)
    return Told(happening.article, value, spans, rounded=inferred, days=happening.days, status=status)


def _is_beside(analysis: Analysis, happening: Happening, spans: tuple[Span, ...]) -> bool:
    """Whether the words that date an event stand in the sentence that names it."""
    sentence = next((s for s in analysis.sentences if s.overlaps(happening.at)), happening.at)
    return any(sentence.overlaps(span) for span in spans)


def _is_decision(analysis: Analysis, days: DaySpan, status: str) -> bool:
    """Whether the day is that on which somebody called it off rather than the planned one."""
    published = analysis.published.earliest
    return status in MOVED and published is not None and days.last < published


def drop_left_days(told: Sequence[Told]) -> list[Told]:
    """Without the days that a report tells to be given up where it tells for when the thing is set instead."""
    return [t for t in told if not any(_is_set_instead(t, other) for other in told)]


def _is_set_instead(left: Told, new: Told) -> bool:
    if left.status not in MOVED or left.article != new.article or left.days is None or new.days is None:
        return False
    if left.days.overlaps(new.days):
        return False
    later = new.status == "postponed" and new.days.first > left.days.last
    return later or new.status == "scheduled" or new.status in HAPPENED


def judge_days(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two datings of one happening."""
    if a.days is None or b.days is None or a.days == b.days or a.value == b.value:
        return None
    if a.days.overlaps(b.days):
        return _judge_nested(a, b, a.days, b.days)
    unlike = (a.status == DENIED) != (b.status == DENIED) or _is_wish_and_deed(a, b)
    return APART if unlike else _judge_apart(corpus, a, b, a.days, b.days)


def _is_wish_and_deed(a: Told, b: Told) -> bool:
    """Whether one day is that by which somebody wants it, and the other that on which it came."""
    return any(one.status in WANTED and other.status in HAPPENED for one, other in ((a, b), (b, a)))


def _judge_apart(corpus: Corpus, a: Told, b: Told, first: DaySpan, second: DaySpan) -> Verdict:
    """Two datings without a day in common: a plan that was moved, or one of them is wrong or vague."""
    another = a.status != b.status or a.status in WANTED
    if {a.status, b.status} & MOVED or (another and corpus.is_later(b.article, a.article)):
        return Verdict("corrected_later", f"first told for {a.value}, later for {b.value}")
    if a.status == b.status == "scheduled" and corpus.is_later(b.article, a.article):
        return Verdict("corrected_later", f"planned for {a.value}, in a later report for {b.value}")
    if a.rounded or b.rounded:
        return Verdict("compatible", f"{a.value} and {b.value} differ, but one is inferred from another sentence", 0.5)
    if not (_is_firm(first) and _is_firm(second)):
        return Verdict("compatible", f"{a.value} and {b.value} have no day in common, but one is vague", 0.6)
    return Verdict("conflicting", f"{a.value} and {b.value} have no day in common")


def _is_firm(days: DaySpan) -> bool:
    """A day or a whole year: weeks and months are often told loosely."""
    return days.exact or (days.last - days.first).days >= DAYS_OF_YEAR


def _judge_nested(a: Told, b: Told, first: DaySpan, second: DaySpan) -> Verdict:
    if first.exact or second.exact or _holds(first, second) or _holds(second, first):
        return Verdict("coarser", f"{a.value} and {b.value} fit, one is less exact")
    return Verdict("compatible", f"{a.value} and {b.value} overlap")


def _holds(outer: DaySpan, inner: DaySpan) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def tell_clock(analysis: Analysis, happening: Happening) -> Told | None:
    """The time of day of an event in minutes, in UTC where the report names a zone."""
    clock, spans = happening.event.time.clock, time_spans(analysis, happening)
    match = _CLOCK.match(clock or "")
    if match is None or not spans or happening.days is None or happening.event.status in MOVED | UNREAL:
        return None
    minutes = 60.0 * int(match[1]) + int(match[2])
    zone = "local"
    if match[3] or (clock or "").endswith("Z"):
        zone = ZONED
        shift = 60.0 * int(match[4] or 0) + int(match[5] or 0)
        minutes -= shift if match[3] == "+" else -shift
    about = any(t.mod is not None for t in analysis.times if t.id == happening.event.time.source)
    return Told(happening.article, clock or "", spans, minutes, minutes, about, happening.days, zone)


def settle_zones(told: Sequence[Told]) -> list[Told]:
    """Clock times of a happening; one without a zone takes that of another one with the same hour and minute."""
    zoned = {_wall(t.value): t for t in told if t.status == ZONED}
    return [_in_zone(t, zoned[_wall(t.value)]) if _wall(t.value) in zoned else t for t in told]


def _wall(clock: str) -> str:
    """Hour and minute as a clock on the wall shows them."""
    return clock[:5]


def _in_zone(told: Told, zoned: Told) -> Told:
    return (
        told if told.status == ZONED else replace(told, value=zoned.value, low=zoned.low, high=zoned.high, status=ZONED)
    )


def judge_clock(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two clock times of one happening; where one report names no zone, whole hours between them prove nothing."""
    if a.low is None or b.low is None or a.days != b.days:
        return None
    gap = abs(a.low - b.low) % MINUTES_A_DAY
    gap = min(gap, MINUTES_A_DAY - gap)
    if gap <= CLOCK_SLACK_MINUTES:
        return None if a.rounded == b.rounded else Verdict("coarser", f"{a.value} and {b.value} fit, one is rounded")
    if (a.rounded or b.rounded) and gap <= ABOUT_MINUTES:
        return Verdict("coarser", f"{a.value} and {b.value} fit, one is rounded")
    if a.status != b.status and gap % 60.0 <= CLOCK_SLACK_MINUTES:
        return Verdict("compatible", f"{a.value} and {b.value} may be one time in two zones")
    if gap >= OTHER_STEP_MINUTES:
        return Verdict("compatible", f"{a.value} and {b.value} are hours apart: most likely two steps of one day", 0.5)
    return Verdict("conflicting", f"{gap:.0f} minutes between {a.value} and {b.value}")


def tell_limit(analysis: Analysis, happening: Happening) -> Told | None:
    """The first and last minute of the time of a day by which somebody wants it to be done."""
    time, spans = happening.event.time, time_spans(analysis, happening)
    first, last = minutes_of_day(time.earliest), minutes_of_day(time.latest)
    days = happening.days
    if happening.event.status not in WANTED or first is None or last is None or not spans:
        return None
    if days is None or not days.exact:
        return None
    return Told(happening.article, analysis.excerpt(spans[0]), spans, first, last, days=days)


def judge_limits(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two times of one day by which one thing is to be done."""
    if a.days != b.days or a.low is None or b.low is None or a.high is None or b.high is None:
        return APART
    if (a.low, a.high) == (b.low, b.high):
        return None
    if a.high < b.low or b.high < a.low:
        return Verdict("conflicting", f"{a.value} and {b.value} exclude each other")
    return Verdict("coarser", f"{a.value} and {b.value} fit, one is less exact")


def tell_duration(analysis: Analysis, happening: Happening) -> Told | None:
    """The duration of an event in minutes, with the bound that the words set."""
    value = happening.event.duration
    minutes = parse_minutes(value)
    if value is None or minutes is None or minutes >= MINUTES_A_DAY:
        return None  # days and weeks mostly tell how long ago it was
    known = [t for t in analysis.times if t.type == "DURATION" and t.value == value]
    marked = happening.event.spans_of("duration")
    nearest = min(known, key=lambda t: abs(t.span.start - happening.at.start), default=None)
    if nearest is not None and not marked and not _is_beside(analysis, happening, (nearest.span,)):
        return None  # told of something else in another sentence
    start = happening.event.time.source
    ends = [t.span for t in analysis.times if t.type == "TIME" and start is not None and t.anchor == start]
    spans = tuple(marked or ([nearest.span] if nearest is not None else ends))  # or told by the end: "30 minutes later"
    if not spans:
        return None
    mod = (nearest.mod if nearest is not None else None) or ""
    low = None if mod in ("LESS_THAN", "EQUAL_OR_LESS") else minutes
    high = None if mod in ("MORE_THAN", "EQUAL_OR_MORE") else minutes
    return Told(happening.article, value, spans, low, high, mod == "APPROX")


def minutes_of_day(value: str | None) -> float | None:
    """Minutes since midnight of a TIMEX3 value with a time of the day; None for others."""
    match = _TIME_OF_DAY.search(value or "")
    return 60.0 * int(match[1]) + int(match[2]) if match is not None else None


def parse_minutes(duration: str | None) -> float | None:
    """Minutes of an ISO duration; None for vague ones."""
    match = _DURATION.match(duration or "")
    if match is None or not any(match.groups()):
        return None
    return sum(float(n) * unit for n, unit in zip(match.groups(), _MINUTES, strict=True) if n)


def judge_duration(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two durations of one happening."""
    return judge_fixed(corpus, a, b)
