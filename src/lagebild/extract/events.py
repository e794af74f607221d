"""Event frames become events: who takes part, when and where it is, inside which statement it is told."""

import re
from collections.abc import Sequence
from datetime import datetime

from lagebild.extract.actors import NOWHERE_ACTING
from lagebild.extract.attendance import join_attendants
from lagebild.extract.deaths import share_days
from lagebild.extract.elapsed import find_time_away, time_at
from lagebild.extract.figures import make_figure
from lagebild.extract.former_talks import find_former_talks
from lagebild.extract.happenings import share_attributes
from lagebild.extract.modes import find_mode
from lagebild.extract.places import find_place
from lagebild.extract.registry import TOWNS, Registry
from lagebild.extract.retellings import make_mention
from lagebild.extract.standing import (
    is_vouched_for,
    leave_old_plans_open,
    status_in_statement,
    with_status_at,
)
from lagebild.extract.talks import is_apart, is_measure, is_of_saying, is_penalty, keep_near, name_doers, without_saying
from lagebild.extract.territory import TERRITORY, name_states
from lagebild.model.article import Article
from lagebild.model.changes import replace
from lagebild.model.facts import ENDS, Event, EventTime, Statement, TimeExpression
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document, EventFrame

EXACT_DURATION = re.compile(r"P(?:T?\d+[YMWDHS])+|PT\d+M")
"""Durations of a stated length; PXY and the like say only the order."""
PART_OF_HOUR = re.compile(r"PT(\d+\.\d+)H")
LENGTH = "DURATION"
FROM_MODEL = "model"
AGENCY = "agency:"
SHARED = frozenset({"CONSULT", "AGREE", "COOPERATE"})
"""Types of what several do together: a state behind a preposition is one of them."""
SYMMETRIC = frozenset({"CONSULT"})
"""Who talks with whom is no matter of doer and done-to."""
BETWEEN_PEOPLE = frozenset({"CONSULT", "AGREE", "SUPPORT", "COOPERATE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
"""Types that are done to people and bodies alone."""
PUNISHING = frozenset({"COURT", "ARREST"})
"""Types that tell how long somebody is punished."""
LEAVING = "RETREAT"
BY_FORCES = frozenset({"ASSAULT", "ACCIDENT", "DISASTER", "DEATH", "OTHER"})
"""Types that storms and vehicles do too."""
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
CLOCK = re.compile(r"T\d\d:\d\d")


def find_events(
    document: Document,
    article: Article,
    frames: Sequence[EventFrame],
    times: Sequence[TimeExpression],
    statements: Sequence[Statement],
    registry: Registry,
) -> tuple[Event, ...]:
    """Events in text order; whoever is known only as a participant is added to the registry."""
    told = [f for f in frames if not any(cover(f.trigger).overlaps(b) for b in article.spans_of("boilerplate"))]
    around = [statement_around(frame, statements) for frame in told]
    kept = [
        replace(f, parties=keep_near(document, f, registry), time=without_saying(document, f.time, said))
        for f, said in zip(told, around, strict=True)
    ]
    dates = _assign_times(document, kept, times, around)
    events = [
        make_event(frame, f"e{number}", registry, own, said, vouched=is_vouched_for(document, frame))
        for number, (frame, own, said) in enumerate(zip(kept, dates, around, strict=True), 1)
    ]
    events = [
        replace(event, time=find_time_away(document, frame, times, article.published))
        if frame.elapsed or frame.remaining
        else event
        for event, frame in zip(events, kept, strict=True)
    ]
    events = [
        replace(event, time=_widen(event.time, frame, times)) if frame.stretch else event
        for event, frame in zip(events, kept, strict=True)
    ]
    latest = article.published.latest
    seen = [
        event if frame.until else with_status_at(event, document, frame, article.published)
        for event, frame in zip(events, kept, strict=True)
    ]
    settled = zip(leave_old_plans_open(seen, latest), kept, strict=True)
    mentions = join_attendants(document, [make_mention(document, frame, event) for event, frame in settled])
    shared = share_days(document, share_attributes(mentions, latest), times, latest)
    in_order = sorted((*shared, *find_former_talks(shared, kept, times)), key=lambda e: e.trigger)
    return tuple(replace(e, id=f"e{number}", mode=find_mode(e, latest)) for number, e in enumerate(in_order, 1))


def make_event(
    frame: EventFrame,
    name: str,
    registry: Registry,
    times: Sequence[TimeExpression],
    statement: Statement | None,
    *,
    vouched: bool,
) -> Event:
    """The event of a frame with its times; `vouched` says whether the report itself stands for it."""
    by, against, parties = _take_part(frame, registry, statement)
    by, against, thing = name_states(frame, by, against, registry)
    points = [t for t in times if t.type in {"DATE", "TIME"} and t.value and not t.vague_period]
    spoken = " ".join(span.of(registry.text) for span in frame.object)
    return Event(
        id=name,
        type=frame.type,
        status=status_in_statement(frame, by, statement, registry, vouched=vouched),
        trigger=frame.trigger,
        by=by,
        against=tuple(a for a in against or _bodies_left(frame, registry) if a not in by),
        parties=parties,
        channel=frame.channel,
        time=_make_time(points),
        duration=_make_duration(points, times),
        number=frame.number,
        levels=frame.levels,
        place=find_place(frame.place, registry, known_only=_knows_better(frame)),
        object=spoken or thing or _thing_done_to(frame),
        figures=tuple(map(make_figure, frame.figures)),
        statement=statement.id if statement else None,
        arguments=_arguments(frame),
        score=frame.score,
        rule=frame.rule,
    )


def _without_things(frame: EventFrame) -> tuple[Sequence[Span], ...]:
    """The spans by, against and between: what nobody is says nothing, and forces of nature only do harm."""
    by, parties = ([s for s in spans if s not in frame.things] for spans in (frame.by, frame.parties))
    if frame.type in BY_FORCES:
        by, parties = list(frame.by), list(frame.parties)
    against = [s for s in frame.against if s not in frame.things] if frame.type in BETWEEN_PEOPLE else frame.against
    return by, against, parties


def _thing_done_to(frame: EventFrame) -> str | None:
    """The base form of a thing that an event is against: it takes no part, and is what the event is about."""
    done_to = frame.against if frame.type in BETWEEN_PEOPLE else ()
    return next((base for span, base in frame.wordings if span in frame.things and span in done_to), None)


def _knows_better(frame: EventFrame) -> bool:
    """Whether only entities known already may take part: in talks, and where the lexicon alone speaks."""
    return frame.type in SYMMETRIC or not frame.rule.startswith(FROM_MODEL)


def _take_part(
    frame: EventFrame, registry: Registry, statement: Statement | None
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Who does it, to whom, and who else takes part."""
    frame, wordings = replace(frame, things=registry.leave_bodies(frame.things)), dict(frame.wordings)
    spans = _without_things(frame)
    where = frozenset() if frame.type in TERRITORY | SHARED else NOWHERE_ACTING
    found = [
        registry.resolve(s, known_only=_knows_better(frame), wordings=wordings, things=frame.things, located_by=kinds)
        for s, kinds in zip(spans, (TOWNS | where, where, where), strict=True)
    ]
    # an agency that stands beside the text is its source, no actor in it
    by, against, parties = (tuple(i for i in ids if not i.startswith(AGENCY)) for ids in found)
    by = statement.speakers if frame.by_speaker and not by and statement is not None else by
    by = by if frame.type in BETWEEN_PEOPLE else registry.name_principals(by)
    if frame.type in SYMMETRIC:
        return (), (), tuple(dict.fromkeys((*by, *parties, *against)))
    return name_doers(by, statement), against, parties


def _bodies_left(frame: EventFrame, registry: Registry) -> tuple[str, ...]:
    """The bodies that somebody leaves: a state is a place to go away from, a union or party is none."""
    left = registry.resolve(frame.place[:1], known_only=True) if frame.type == LEAVING else ()
    found = ((name, registry.find(name)) for name in left)
    return tuple(name for name, body in found if body and body.kind == "organisation" and body.parent is None)


def _assign_times(
    document: Document,
    frames: Sequence[EventFrame],
    times: Sequence[TimeExpression],
    around: Sequence[Statement | None],
) -> list[list[TimeExpression]]:
    """Time expressions of each frame: those its own words hold, else those of its sentence that no other frame has.

    `around` are the statements in which the frames stand.
    """
    own: list[list[TimeExpression]] = [
        [
            t
            for t in times
            if not (frame.elapsed or frame.remaining)
            and any(t.span.overlaps(span) for span in frame.time)
            and not _measures(document, t, frame)
        ]
        for frame in frames
    ]
    claimed = {t.id for found in own for t in found}
    for frame, said, found in zip(frames, around, own, strict=True):
        sentence = document.sentence_at(frame.trigger[0].start)
        if sentence is None or frame.elapsed or frame.remaining:
            continue
        rivals = [f for f in frames if f is not frame and sentence.span.contains(f.trigger[0])]
        taken = claimed | {t.id for t in times if any(t.span.overlaps(s) for s in frame.time_apart)}
        inside = (
            t
            for t in times
            if sentence.span.contains(t.span)
            and not is_apart(document, t.span, frame.trigger[0])
            and not _measures(document, t, frame)
        )
        free = [t for t in inside if t.id not in taken and not _is_reference(t) and not is_of_saying(t.span, said)]
        dated = any(t.type in {"DATE", "TIME"} for t in found)
        found += [t for t in free if not rivals and (t.type != "DATE" or not dated)]
    return own


def _measures(document: Document, time: TimeExpression, frame: EventFrame) -> bool:
    """Whether a length of time is a measure of something, and not how long the event lasts."""
    if time.type != LENGTH:
        return False
    penalty = frame.type in PUNISHING and is_penalty(document, time.span)
    return penalty or all(is_measure(document, time.span, part) for part in frame.trigger)


def _is_reference(time: TimeExpression) -> bool:
    return time.value is None or time.value.endswith("_REF") or time.vague_period


def _make_time(points: Sequence[TimeExpression]) -> EventTime:
    """The finest date, with the time of day where one is told."""
    if not points:
        return EventTime()
    first = max(points, key=lambda t: (not _is_reference(t), t.type == "DATE", len(t.value or "")))
    clock, value = next((t for t in points if CLOCK.search(t.value or "")), None), first.value
    told = f"{(clock.value or '').split('T')[1]}{clock.zone or ''}" if clock else None
    if first.type == "TIME" and value and "T" in value:
        value = value.split("T")[0] or None
    return EventTime(value, first.earliest, first.latest, first.id, told)


def _widen(time: EventTime, frame: EventFrame, times: Sequence[TimeExpression]) -> EventTime:
    """The time of an event as a stretch, where it lasts from one time to another."""
    ends = [end for span in frame.stretch if (end := time_at((span,), times)) is not None]
    if not ends or len(ends) != len(frame.stretch) or time.source not in {end.id for end in ends}:
        return time
    first, last = ends
    if first.type != "DATE" or not first.earliest or not last.latest or first.earliest >= last.latest:
        return time
    return replace(time, value=first.value, earliest=first.earliest, latest=last.latest, source=first.id)


def _make_duration(points: Sequence[TimeExpression], times: Sequence[TimeExpression]) -> str | None:
    """The stated duration, else the distance from a told start to a told end."""
    lengths = (_in_minutes(t.value or "") for t in times if t.type == LENGTH)
    stated = next((length for length in lengths if EXACT_DURATION.fullmatch(length)), None)
    told = sorted(points, key=lambda t: t.span)
    clocks = [t.value for t in told if t.value and MOMENT.fullmatch(t.value)]
    if stated or len(clocks) < 2:
        return stated
    start, end = map(datetime.fromisoformat, clocks[:2])
    if end <= start:
        return None
    minutes = int((end - start).total_seconds() // 60)
    return f"PT{minutes}M"


def _in_minutes(length: str) -> str:
    """The length, a part of an hour told in minutes: two and a half hours are 150 of them."""
    hours = PART_OF_HOUR.fullmatch(length)
    return f"PT{round(float(hours[1]) * 60)}M" if hours else length


def statement_around(frame: EventFrame, statements: Sequence[Statement]) -> Statement | None:
    """The innermost statement that holds the whole trigger, but the one by which the report that tells it is denied."""
    span = cover(frame.trigger)
    around = [s for s in statements if any(part.contains(span) for part in (*s.content, *s.condition))]
    denied = [s for s in around if s.act == "deny" and s.form == "reported" and frame.status != "scheduled"]
    return min(denied or around, key=lambda s: len(cover(s.content)), default=None)


def _arguments(frame: EventFrame) -> tuple[tuple[str, Span], ...]:
    roles = ("by", "against", "parties", "time", "ends", "place", "object", "initiator")
    return tuple((ENDS if role == "ends" else role, span) for role in roles for span in getattr(frame, role))
