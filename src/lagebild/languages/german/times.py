"""German time expressions with their values, and what they tell of the day of publication."""

from dataclasses import replace

from lagebild.languages.german.publication import narrow_publication
from lagebild.languages.german.times_replaced import find_replaced, is_anew
from lagebild.languages.german.times_resolve import read_times
from lagebild.languages.german.times_topics import find_edge, find_topic
from lagebild.model.article import DateRange
from lagebild.model.facts import TimeExpression
from lagebild.model.text import Document

__all__ = ["find_times", "narrow_publication"]


def find_times(document: Document, published: DateRange) -> tuple[TimeExpression, ...]:
    """Time expressions with resolved values, in text order; ids are "t1", "t2", ..."""
    times = [found.time for found in read_times(document, published)]
    spans = tuple(time.span for time in times)
    replaced = find_replaced(document, times)
    return tuple(
        replace(
            time,
            topic=find_topic(document, time.span, spans),
            edge=find_edge(document, time.span),
            instead_of=replaced.get(time.id),
            anew=is_anew(document, time),
        )
        for time in times
    )
