"""Several mentions of one happening in an article share what each of them tells."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.model.facts import Event, EventTime
from lagebild.model.text import cover

OPEN_STATUSES = frozenset({"scheduled", "postponed", "cancelled", "demanded", "threatened", "hypothetical", "denied"})
"""What has not happened is not the same as what has."""
MAX_DISTANCE = 4000
"""Characters between two mentions; further apart, an article speaks of another happening."""


def share_attributes(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events, each completed with date, duration, channel and participants of its other mentions."""
    groups: list[list[Event]] = []
    for event in events:
        scored = [(score, group) for group in groups if (score := _likeness(event, group)) > 0]
        if scored:
            max(scored, key=lambda pair: pair[0])[1].append(event)
        else:
            groups.append([event])
    merged = {e.id: _complete(e, group) for group in groups for e in group}
    return tuple(merged[e.id] for e in events)


def _likeness(event: Event, group: Sequence[Event]) -> float:
    """Above zero when the event may be one with all of the group; more the more they share."""
    if any(_conflict(event, other) for other in group):
        return 0.0
    return max(_shared(event, other) for other in group)


def _conflict(a: Event, b: Event) -> bool:
    if a.type != b.type or (a.status in OPEN_STATUSES) != (b.status in OPEN_STATUSES):
        return True
    if a.channel and b.channel and a.channel != b.channel:
        return True
    if a.duration and b.duration and a.duration != b.duration:
        return True
    if not _times_meet(a.time, b.time):
        return True
    if abs(cover(a.trigger).start - cover(b.trigger).start) > MAX_DISTANCE:
        return True
    ours, theirs = _actors(a), _actors(b)
    return bool(ours and theirs and not ours & theirs)


def _shared(a: Event, b: Event) -> float:
    """Participants or date in common, or a mention that tells nothing of its own."""
    score = 0.5 * len(_actors(a) & _actors(b))
    score += 1.0 if a.time.value and a.time.value == b.time.value else 0.0
    bare = (not _actors(a) and a.time.value is None) or (not _actors(b) and b.time.value is None)
    return score + (0.25 if bare and a.place == b.place else 0.0)


def _times_meet(a: EventTime, b: EventTime) -> bool:
    if not (a.earliest and a.latest and b.earliest and b.latest):
        return True
    return a.earliest[:10] <= b.latest[:10] and b.earliest[:10] <= a.latest[:10]


def _actors(event: Event) -> set[str]:
    return {*event.by, *event.against, *event.parties}


def _complete(event: Event, group: Sequence[Event]) -> Event:
    if len(group) == 1:
        return event
    dated = [e.time for e in group if e.time.value]
    finest = max(dated, key=lambda t: len(t.value or ""), default=event.time)
    clock = event.time.clock or next((e.time.clock for e in group if e.time.clock), None)
    return replace(
        event,
        by=event.by or _first(group, "by"),
        against=event.against or _first(group, "against"),
        parties=event.parties or _first(group, "parties"),
        channel=event.channel or next((e.channel for e in group if e.channel), None),
        duration=event.duration or next((e.duration for e in group if e.duration), None),
        place=event.place or next((e.place for e in group if e.place), None),
        time=replace(event.time if event.time.value else finest, clock=clock),
    )


def _first(group: Sequence[Event], field: str) -> tuple[str, ...]:
    return next((found for e in group if (found := getattr(e, field))), ())
