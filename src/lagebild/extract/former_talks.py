"""Talks that a report tells only by saying that another one is the first since then."""

from collections.abc import Iterator, Sequence

from lagebild.model.changes import replace
from lagebild.model.facts import TALK, Event, EventTime, TimeExpression
from lagebild.model.text import EventFrame

RULE = "the first since then"
DONE = frozenset({"occurred", "ongoing", "scheduled"})
"""Statuses of talks of which another one came before."""
POINT, REFERENCE = "DATE", "_REF"
PAIR = 2
"""So many parties are those of the talk before as well."""


def find_former_talks(
    events: Sequence[Event], frames: Sequence[EventFrame], times: Sequence[TimeExpression]
) -> Iterator[Event]:
    """The talks before those that are told to be the first since a point in time, between the same parties."""
    since = {frame.trigger: frame.since for frame in frames if frame.since is not None}
    for event in events:
        word = since.get(event.trigger)
        if word is None or event.type != TALK or event.status not in DONE or len(event.parties) < PAIR:
            continue
        told = (t for t in times if t.type == POINT and t.value and not t.value.endswith(REFERENCE))
        time = next((t for t in told if t.span.contains(word) or t.span.start == word.end + 1), None)
        if time is not None:
            yield replace(
                event,
                status="occurred",
                trigger=(time.span,),
                time=EventTime(time.value, time.earliest, time.latest, time.id, None),
                channel=None,
                duration=None,
                place=None,
                figures=(),
                number=None,
                arguments=(("time", time.span),),
                rule=RULE,
            )
