"""German time expressions with their values, and what they tell of the day of publication."""

from lagebild.languages.german.publication import narrow_publication
from lagebild.languages.german.times_learnt import find_learners, put_back
from lagebild.languages.german.times_replaced import find_replaced, is_anew, is_moved_to
from lagebild.languages.german.times_resolve import read_times
from lagebild.languages.german.times_topics import find_edge, find_topic
from lagebild.model.article import DateRange
from lagebild.model.changes import replace
from lagebild.model.facts import TimeExpression
from lagebild.model.spans import Span
from lagebild.model.text import Document

__all__ = ["find_times", "narrow_publication"]


def find_times(document: Document, published: DateRange) -> tuple[TimeExpression, ...]:
    """Time expressions with resolved values, in text order; ids are "t1", "t2", ..."""
    times = [found.time for found in read_times(document, published)]
    spans = tuple(time.span for time in times)
    replaced = find_replaced(document, times)
    learners: dict[str, tuple[Span, ...]] = {}
    for before, time in zip((None, *times), times, strict=False):
        told = learners[before.id] if before is not None and _are_near(document, before, time) else ()
        learners[time.id] = find_learners(document, time.span, told)
    return tuple(
        replace(
            put_back(time, published) if learners[time.id] else time,
            topic=find_topic(document, time.span, spans),
            edge=find_edge(document, time.span),
            instead_of=replaced.get(time.id),
            anew=is_anew(document, time),
            moved_to=is_moved_to(document, time),
            learners=learners[time.id],
        )
        for time in times
    )


def _are_near(document: Document, before: TimeExpression, time: TimeExpression) -> bool:
    """Whether two times stand in one sentence or in one and the next."""
    first, second = document.sentence_at(before.span.start), document.sentence_at(time.span.start)
    if first is None or second is None:
        return False
    return document.sentences.index(second) - document.sentences.index(first) <= 1
