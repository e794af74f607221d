"""When an article came out, narrowed by the weekdays, dates and order words of its own text."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from lagebild.languages.german.publication_distance import find_days_by_distance
from lagebild.languages.german.times_grammar import load_pattern, look_up
from lagebild.languages.german.times_resolve import MOST_DAYS, Found, read_times
from lagebild.languages.german.times_values import DAYS_A_WEEK
from lagebild.languages.german.times_verbs import FUTURE, PAST
from lagebild.model.article import DateRange
from lagebild.model.text import Document

HEAD_LINES = 12
"""A date on a line of its own among the first lines is the line in which pages print when they came out."""

OPENING_LINES = 3
"""Headline, a second one, and the lead."""

NEXT_DAY = timedelta(days=1)

LISTED_RUNS = 6
"""More stretches of candidate days than this tell a reader nothing."""

SLACK = timedelta(days=4)
"""Nobody looks back on the beginning, middle or end of a month earlier than so many days into it."""

NAMED_SIDE = {PAST: "past", FUTURE: "to come"}


@dataclass(frozen=True, slots=True)
class Constraint:
    """Which days of publication some words allow."""

    allows: Callable[[date], bool]
    because: str


def narrow_publication(document: Document, published: DateRange) -> DateRange:
    """The publication range as narrowed by weekdays, order words and dates in the text itself."""
    if published.exact is not None:
        return published
    found = read_times(document, published)
    if line := _find_date_line(document, found, published) or _find_news_day(document, found, published):
        return line
    days = _days_of(published)
    if not days:
        return published
    reasons: list[str] = []
    for constraint in _find_constraints(document, found, days):
        left = [day for day in days if constraint.allows(day)]
        # words that leave no day were misread: the header is the better witness
        if left and len(left) < len(days):
            days = left
            reasons.append(constraint.because)
    if not reasons:
        return published
    because = f"{published.basis}, narrowed: {'; '.join(dict.fromkeys(reasons))}"
    return DateRange(days[0], days[-1], because + _list_candidates(days))


def _find_constraints(document: Document, found: Sequence[Found], days: Sequence[date]) -> list[Constraint]:
    """Everything that the text says about its day of publication, the surest first."""
    return [
        *_by_day_words(document, found),
        *_by_distance(document, found),
        *_by_told_days(found, days),
        *_by_weekdays(found),
        *_by_order(document, found),
    ]


def _by_day_words(document: Document, found: Sequence[Found]) -> list[Constraint]:
    """Today, yesterday or tomorrow with its weekday or date right behind it."""
    constraints: list[Constraint] = []
    for item, after in pairwise(found):
        if item.shape.reads != "day_word" or after.shape.reads not in ("weekday", "day"):
            continue
        gap = document.text[item.time.span.end : after.time.span.start]
        if not re.fullmatch(r"\s?[,(]?\s?", gap):
            continue
        offset = timedelta(days=item.shape.meaning("day_word"))
        because = f'"{document.text[item.time.span.start : after.time.span.end]}"'
        if after.shape.reads == "weekday":
            number = after.shape.meaning("weekday")
            constraints.append(_on_weekdays({(number - offset.days - 1) % DAYS_A_WEEK + 1}, because))
        elif after.reading.day is not None:
            constraints.append(_between(day := after.reading.day - offset, day, because))
    return constraints


def _by_distance(document: Document, found: Sequence[Found]) -> list[Constraint]:
    """How long before or after a dated happening the news is."""
    return [_between(first, last, because) for first, last, because in find_days_by_distance(document, found)]


def _between(first: date, last: date, because: str) -> Constraint:
    """Published on one of the days from the first to the last."""
    return Constraint(lambda day: first <= day <= last, because)


def _days_of(published: DateRange) -> list[date]:
    """All days of a range that is short enough to weigh each of them."""
    first, last = published.earliest, published.latest
    if first is None or last is None or not 0 <= (last - first).days <= MOST_DAYS:
        return []
    return [first + timedelta(days=index) for index in range((last - first).days + 1)]


def _list_candidates(days: Sequence[date]) -> str:
    """The days left, as runs, when they are not one run."""
    runs: list[list[date]] = []
    for day in days:
        if runs and day - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    if not 1 < len(runs) <= LISTED_RUNS:
        return ""
    names = [run[0].isoformat() if len(run) == 1 else f"{run[0].isoformat()}..{run[-1].isoformat()}" for run in runs]
    return f"; candidate days {', '.join(names)}"


def _find_date_line(document: Document, found: Sequence[Found], published: DateRange) -> DateRange | None:
    """The day printed on a line of its own near the top."""
    for item in found:
        span, day = item.time.span, item.reading.day
        if item.shape.reads != "day" or not item.shape.get("year") or day is None:
            continue
        before, after = document.text[: span.start], document.text[span.end :]
        alone = not before.rpartition("\n")[2].strip() and not after.partition("\n")[0].strip(" |-–.,")
        if alone and before.count("\n") < HEAD_LINES and _lies_in(day, published):
            return DateRange(day, day, f'the line "{span.of(document.text)}" near the top')
    return None


def _find_news_day(document: Document, found: Sequence[Found], published: DateRange) -> DateRange | None:
    """The day of the news where nothing dates the report: one told as past with its weekday and year in the opening."""
    if published.earliest is not None or published.latest is not None:
        return None
    told = [
        (day, item.time.span.of(document.text))
        for item in found
        if (day := item.reading.day)
        and item.lean <= 0
        and day.isoweekday() in _list_weekdays(document.text, item)
        and _is_in_opening(document.text, item.time.span.start)
    ]
    day, words = max(told, default=(None, ""))
    if day is None or _tells_later(found, day + NEXT_DAY):
        return None
    return DateRange(day, day + NEXT_DAY, f'the day of the news, "{words}" in the opening')


def _list_weekdays(text: str, item: Found) -> set[int]:
    """The weekdays that a time expression names; where a time of day joins it, beside that."""
    joined = (look_up("weekday", word.strip("(),.")) for word in item.time.span.of(text).split())
    return {int(number) for number in (item.shape.meaning("weekday"), *joined) if number}


def _tells_later(found: Sequence[Found], day: date) -> bool:
    """Whether something is told as past that lies behind the day."""
    return any(item.lean <= PAST and (item.time.earliest or "")[:10] > day.isoformat() for item in found)


def _is_in_opening(text: str, start: int) -> bool:
    """Whether it stands in the headline or in the first lines that follow."""
    return sum(1 for line in text[:start].split("\n") if line.strip()) <= OPENING_LINES


def _lies_in(day: date, published: DateRange) -> bool:
    """Whether the day is possible under the range."""
    return (published.earliest is None or published.earliest <= day) and (
        published.latest is None or day <= published.latest
    )


def _by_told_days(found: Sequence[Found], days: Sequence[date]) -> list[Constraint]:
    """A day or third of a month told as past lies before publication, one to come behind it."""
    constraints: list[Constraint] = []
    for item in found:
        time = item.time
        dated = item.shape.reads in ("day", "holiday") or (item.shape.reads == "month" and item.shape.get("edge"))
        if not dated or time.earliest is None or time.latest is None or item.lean not in NAMED_SIDE:
            continue
        first, last = date.fromisoformat(time.earliest[:10]), date.fromisoformat(time.latest[:10])
        because = f'"{item.shape.words}" ({time.value}) is told as {NAMED_SIDE[item.lean]}'
        if item.lean == PAST and last <= days[-1]:
            constraints.append(_not_before(first if first == last else first + SLACK, because))
        elif item.lean == FUTURE and first >= days[0]:
            constraints.append(_not_after(last, because))
    return constraints


def _not_before(border: date, because: str) -> Constraint:
    """Published on the day or later."""
    return Constraint(lambda day: day >= border, because)


def _not_after(border: date, because: str) -> Constraint:
    """Published on the day or earlier."""
    return Constraint(lambda day: day <= border, because)


def _by_weekdays(found: Sequence[Found]) -> list[Constraint]:
    """A weekday called today's, yesterday's or this week's fixes the weekday of publication."""
    constraints: list[Constraint] = []
    told = [item for item in found if item.shape.reads == "weekday"]
    past = [item.shape.meaning("weekday") for item in told if item.lean == PAST and _is_plain(item)]
    for item in told:
        number, words = item.shape.meaning("weekday"), item.shape.words
        offset = item.shape.meaning("day_adjective")
        if offset is not None:
            constraints.append(_on_weekdays({(number - offset - 1) % DAYS_A_WEEK + 1}, f'"{words}"'))
        elif item.shape.meaning("direction") == 0 and item.lean == FUTURE:
            since = max((weekday for weekday in past if weekday <= number), default=1)
            because = f'"{words}" is to come' + (" and an earlier weekday of the week is past" if since > 1 else "")
            constraints.append(_on_weekdays(set(range(since, number + 1)), because))
    return constraints


def _is_plain(item: Found) -> bool:
    """Whether nothing says which week the weekday lies in."""
    return not (item.shape.get("direction") or item.shape.get("day_adjective") or item.shape.get("week_of"))


def _on_weekdays(numbers: set[int], because: str) -> Constraint:
    """Published on one of the weekdays."""
    return Constraint(lambda day: day.isoweekday() in numbers, because)


def _by_order(document: Document, found: Sequence[Found]) -> list[Constraint]:
    """What happened on a weekday "for the second time this month" lies in that month, behind the first time."""
    constraints: list[Constraint] = []
    for match in load_pattern("order_in_month").finditer(document.text):
        sentence = document.text[: match.start()].rfind("\n") + 1
        near = [i for i in found if i.shape.reads == "weekday" and sentence <= i.time.span.start < match.end() + 80]
        if not near or near[0].lean == FUTURE:
            continue
        number, times = near[0].shape.meaning("weekday"), re.sub(r"\s+", " ", match.group())
        told = [item.time.earliest for item in found if item.lean == PAST and _dates_first_time(item)]
        because = f'"{near[0].shape.words}" is "{times}"'
        constraints.append(Constraint(_second_time(number, min(filter(None, told), default="")), because))
    return constraints


def _dates_first_time(item: Found) -> bool:
    """Whether the words may date the first time: a day or a third of a month."""
    return item.shape.reads == "day" or (item.shape.reads == "month" and bool(item.shape.get("edge")))


def _second_time(weekday: int, first: str) -> Callable[[date], bool]:
    """Whether the last such weekday lies in the month of publication and behind the first time, as far as told."""

    def allows(day: date) -> bool:
        held = day - timedelta(days=(day.isoweekday() - weekday) % DAYS_A_WEEK)
        same_month = (held.year, held.month) == (day.year, day.month)
        in_month = first[:7] == day.isoformat()[:7]
        return same_month and held.day > 1 and (not in_month or held.isoformat() > first[:10])

    return allows
