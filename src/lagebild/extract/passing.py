"""Words that may name a happening in passing: events that count only where other reports tell of the same one."""

from collections.abc import Sequence

from lagebild.extract.events import make_event, statement_around
from lagebild.extract.modes import find_mode
from lagebild.extract.registry import Registry
from lagebild.extract.standing import is_vouched_for, with_status_at
from lagebild.model.article import Article
from lagebild.model.changes import replace
from lagebild.model.facts import Event, Statement, TimeExpression
from lagebild.model.spans import cover
from lagebild.model.text import Document, EventFrame


def find_passing(
    document: Document,
    article: Article,
    frames: Sequence[EventFrame],
    times: Sequence[TimeExpression],
    statements: Sequence[Statement],
    registry: Registry,
) -> tuple[Event, ...]:
    """The events of these frames in text order, with ids "p1", "p2", ... and no time but that of their own words."""
    events: list[Event] = []
    for frame in frames:
        if any(cover(frame.trigger).overlaps(span) for span in article.spans_of("boilerplate")):
            continue
        said = statement_around(frame, statements)
        own = [t for t in times if any(t.span.overlaps(span) for span in frame.time)]
        vouched = is_vouched_for(document, frame)
        event = make_event(frame, f"p{len(events) + 1}", registry, own, said, vouched=vouched)
        events.append(with_status_at(event, document, frame, article.published))
    return tuple(replace(e, mode=find_mode(e, article.published.latest)) for e in events)
