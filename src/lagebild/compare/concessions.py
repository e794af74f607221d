"""Whether somebody gives way: later asks for less, or for the same at a later time."""

from collections.abc import Iterable, Iterator
from datetime import date

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import Happening, parse_days
from lagebild.compare.said import Said
from lagebild.compare.scales import NUMBER, read_number
from lagebild.compare.timeline import start_of
from lagebild.model.facts import TimeExpression
from lagebild.model.intervals import interval_of, plain
from lagebild.model.spans import Span

PUT_OFF_DAYS = 7
"""A deadline told more exactly may move by some days without being put off."""
MAX_DAYS = 200
"""Longer periods are no deadlines."""
SMALLER = 0.9
"""Less than this share of what was demanded is less; anything above may be rounding."""


def gives_way(corpus: Corpus, before: Said, after: Said, act: str) -> bool:
    """Whether the later of two statements names a later day, or a smaller number where something is demanded."""
    if not corpus.is_later(after.article, before.article):
        return False
    return _is_put_off(corpus, before, after) or (act == "demand" and _is_less(corpus, before, after))


def _is_put_off(corpus: Corpus, before: Said, after: Said) -> bool:
    first, second = find_deadline(corpus, before), find_deadline(corpus, after)
    if first is None or second is None:
        return False
    # when the first day has come, any later one is another
    told = corpus.by_id[after.article].published.earliest
    least = 1 if told is not None and told >= first else PUT_OFF_DAYS
    return (second - first).days >= least


def find_deadline(corpus: Corpus, said: Said) -> date | None:
    """The last day named in a statement, where it lies ahead of the report."""
    published = corpus.day(said.article)
    last = max((day for day, _ in _list_days(corpus, said)), default=None)
    return last if last is not None and published is not None and last >= published else None


def _list_days(corpus: Corpus, said: Said) -> Iterator[tuple[date, TimeExpression]]:
    """The last days of the times that a statement names, none of those that are too long for a deadline."""
    for time in corpus.by_id[said.article].times:
        days = parse_days(start_of(time), time.latest)
        inside = any(span.contains(time.span) for span in said.statement.content)
        if inside and days is not None and (days.last - days.first).days <= MAX_DAYS:
            yield days.last, time


def is_late(corpus: Corpus, group: Iterable[Said], happening: Happening) -> bool:
    """Whether it came about behind the last day, or hour of it, by which one of the group wants or promises it."""
    set_before = [s for s in group if not corpus.is_later(s.article, happening.article)]
    due = max((day for s in set_before if (day := find_deadline(corpus, s)) is not None), default=None)
    if due is None or happening.days is None or happening.days.first < due:
        return False
    if happening.days.first > due:
        return True
    hours = [interval_of(t.value) for s in set_before for day, t in _list_days(corpus, s) if day == due]
    came = interval_of(happening.event.time.value if happening.event.time else None)
    known = came is not None and came.timed and all(hour is not None and hour.timed for hour in hours)
    return known and all(plain(came.start) > plain(hour.start) for hour in hours if came and hour)


def _is_less(corpus: Corpus, before: Said, after: Said) -> bool:
    first, second = _only_number(corpus, before), _only_number(corpus, after)
    return first is not None and second is not None and second < SMALLER * first


def _only_number(corpus: Corpus, said: Said) -> float | None:
    """The number of a statement that has one and no more, times not counted."""
    analysis = corpus.by_id[said.article]
    times = [t.span for t in analysis.times]
    numbers = [
        read_number(m.group())
        for content in said.statement.content
        for m in NUMBER.finditer(analysis.article.text, content.start, content.end)
        if not any(Span(*m.span()).overlaps(t) for t in times)
    ]
    return numbers[0] if len(numbers) == 1 else None
