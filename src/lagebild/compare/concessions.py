"""Whether somebody gives way: later asks for less, or for the same at a later time."""

from datetime import date

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import parse_days
from lagebild.compare.said import Said
from lagebild.compare.scales import NUMBER, read_number
from lagebild.compare.timeline import start_of
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
    return first is not None and second is not None and (second - first).days >= PUT_OFF_DAYS


def find_deadline(corpus: Corpus, said: Said) -> date | None:
    """The last day named in a statement, where it lies ahead of the report."""
    published = corpus.day(said.article)
    found = []
    for time in corpus.by_id[said.article].times:
        days = parse_days(start_of(time), time.latest)
        inside = any(span.contains(time.span) for span in said.statement.content)
        if inside and days is not None and (days.last - days.first).days <= MAX_DAYS:
            found.append(days.last)
    last = max(found, default=None)
    return last if last is not None and published is not None and last >= published else None


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
