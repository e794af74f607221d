"""Values that a person put in place of what was found: which can be edited, and what an edit makes of a fact."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from lagebild.errors import SetupError
from lagebild.knowledge.letters import slug
from lagebild.model.facts import (
    ACTS,
    ENDS,
    ENTITY_KINDS,
    EVENT_TYPES,
    FORMS,
    STATUSES,
    Entity,
    Event,
    EventTime,
    Figure,
    Statement,
    TimeExpression,
)
from lagebild.model.intervals import interval_of
from lagebild.model.spans import Span
from lagebild.model.stories import VERDICTS

CHANNELS = ("phone", "video", "in_person", "letter")
POLARITIES = ("positive", "negative")
TIME_TYPES = ("DATE", "TIME", "DURATION", "SET")
DURATION = re.compile(r"P(?!$)[\dX.]*[YMWD]?(?:[\d.]+[MD])*(?:T[\dX.]+[HMS](?:[\d.]+[MS])*)?")
_NOWHERE = Span(0, 0)
NOTHING = ""
"""An empty value empties the field."""
FIGURE = "figures."
"""Before the name of what a figure counts: `figures.killed`."""


@dataclass(frozen=True, slots=True)
class Actors:
    """Finds the entity of an id or a name that a person wrote."""

    known: Mapping[str, Entity]
    """Entities by id and by lower-case name."""

    def read(self, value: str) -> tuple[Entity, ...]:
        """The entities that the value names, separated by semicolons; a name that nobody has is a new entity."""
        return tuple(self._find(name.strip()) for name in value.split(";") if name.strip())

    def _find(self, name: str) -> Entity:
        known = self.known.get(name) or self.known.get(name.casefold())
        return known or Entity(f"other:{slug(name)}", name, "other", rule="named by a judgement")


def _choice(*allowed: str) -> Callable[[str], str | None]:
    def read(value: str) -> str | None:
        if value not in allowed:
            raise SetupError(f"{value!r} is none of {', '.join(allowed)}")
        return value

    return read


def _optional(read: Callable[[str], str | None]) -> Callable[[str], str | None]:
    return lambda value: None if value == NOTHING else read(value)


def _duration(value: str) -> str:
    if not DURATION.fullmatch(value):
        raise SetupError(f"{value!r} is no duration such as PT50M or P3D")
    return value


def _text(value: str) -> str:
    return value


def read_event_time(value: str) -> EventTime:
    """The time of an event as a person wrote it: a TIMEX3 date or clock time, or nothing."""
    if value == NOTHING:
        return EventTime()
    earliest, latest = bounds_of(value)
    clock = value[11:] if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*", value) else None
    return EventTime(value, earliest, latest, None, clock)


def bounds_of(value: str) -> tuple[str, str]:
    """First and last moment of a TIMEX3 date or clock time, both included; raises SetupError for anything else."""
    interval = interval_of(value)
    if interval is None:
        raise SetupError(f"{value!r} is no time such as 2021-12-30, 2021-12, 2021-W52 or 2021-12-30T21:35+01:00")
    if interval.grain == "minute":
        moment = interval.start.isoformat(timespec="minutes")
        return moment, moment
    last = interval.end - timedelta(minutes=1)
    if interval.grain in ("hour", "daypart"):
        return interval.start.isoformat(timespec="minutes"), last.isoformat(timespec="minutes")
    return interval.start.date().isoformat(), last.date().isoformat()


Readers = Mapping[str, Callable[[str], Any]]
EVENT_READERS: Readers = {
    "type": _choice(*EVENT_TYPES),
    "status": _choice(*STATUSES),
    "time": read_event_time,
    "place": _optional(_text),
    "channel": _optional(_choice(*CHANNELS)),
    "duration": _optional(_duration),
    "object": _optional(_text),
}
STATEMENT_READERS: Readers = {"act": _choice(*ACTS), "form": _choice(*FORMS), "polarity": _choice(*POLARITIES)}
ENTITY_READERS: Readers = {"name": _text, "kind": _choice(*ENTITY_KINDS), "description": _optional(_text)}
EVENT_ACTORS = ("by", "against", "parties")
STATEMENT_ACTORS = ("speakers", "addressees", "via")

FIELDS: Mapping[str, tuple[str, ...]] = {
    "time": ("value", "type"),
    "event": (*EVENT_READERS, *EVENT_ACTORS, f"{FIGURE}WHAT"),
    "record": (*EVENT_READERS, *EVENT_ACTORS, f"{FIGURE}WHAT"),
    "statement": (*STATEMENT_READERS, *STATEMENT_ACTORS),
    "claim": (*STATEMENT_READERS, *STATEMENT_ACTORS),
    "entity": (*ENTITY_READERS, "id"),
    "difference": ("verdict",),
    "story": ("title",),
}
"""What can be edited of each kind of subject; of a record or claim it is edited in every report."""


def edit_event(event: Event, field: str, value: str, actors: Actors) -> Event:
    """The event with one value replaced; where it got a new time, its trigger is the proof."""
    if field in EVENT_ACTORS:
        meant: dict[str, Any] = {field: tuple(e.id for e in actors.read(value))}
        return replace(event, **meant)
    if field.startswith(FIGURE):
        return replace(event, figures=_edit_figures(event, field.removeprefix(FIGURE), value))
    if field not in EVENT_READERS:
        raise SetupError(f"an event has no {field!r}: choose one of {', '.join(FIELDS['event'])}")
    edited: Event = replace(event, **{field: EVENT_READERS[field](value)})
    if field == "time":
        kept = tuple((role, span) for role, span in event.arguments if role not in {"time", ENDS})
        return replace(edited, arguments=(*kept, *(("time", span) for span in event.trigger[:1] if value)))
    return edited


def _edit_figures(event: Event, what: str, value: str) -> tuple[Figure, ...]:
    others = tuple(f for f in event.figures if f.what != what)
    if value == NOTHING:
        return others
    try:
        number = float(value)
    except ValueError as error:
        raise SetupError(f"{value!r} is no number") from error
    old = next((f for f in event.figures if f.what == what), None)
    span = old.span if old is not None else next(iter(event.trigger), _NOWHERE)
    return (*others, Figure(span, what, number, number, number, old.unit if old is not None else None))


def edit_statement(statement: Statement, field: str, value: str, actors: Actors) -> Statement:
    """The statement with one value replaced; who is no longer meant loses the words that named him."""
    if field in STATEMENT_ACTORS:
        ids = tuple(e.id for e in actors.read(value))
        spans = {"speakers": "speaker_spans", "addressees": "addressee_spans", "via": "via_spans"}[field]
        meant: dict[str, Any] = {field: ids, spans: getattr(statement, spans) if ids else ()}
        edited = replace(statement, **meant)
        return replace(edited, impersonal=False) if field == "speakers" and ids else edited
    if field not in STATEMENT_READERS:
        raise SetupError(f"a statement has no {field!r}: choose one of {', '.join(FIELDS['statement'])}")
    made: Statement = replace(statement, **{field: STATEMENT_READERS[field](value)})
    return made


def edit_time(time: TimeExpression, field: str, value: str) -> TimeExpression:
    """The time with another value or type; it is no longer ambiguous."""
    if field == "type":
        return replace(time, type=str(_choice(*TIME_TYPES)(value)))
    if field != "value":
        raise SetupError(f"a time has no {field!r}: choose one of {', '.join(FIELDS['time'])}")
    if value == NOTHING:
        return replace(time, value=None, earliest=None, latest=None, candidates=())
    if time.type in ("DURATION", "SET"):
        return replace(time, value=_duration(value), candidates=())
    earliest, latest = bounds_of(value)
    return replace(time, value=value, earliest=earliest, latest=latest, candidates=(), mod=None, vague_period=False)


def edit_entity(entity: Entity, field: str, value: str) -> Entity:
    """The entity with another name, kind or description."""
    if field not in ENTITY_READERS:
        raise SetupError(f"an entity has no {field!r}: choose one of {', '.join(FIELDS['entity'])}")
    edited: Entity = replace(entity, **{field: ENTITY_READERS[field](value)})
    return edited


def check_edit(kind: str, field: str | None, value: str | None) -> None:
    """Raise SetupError where nothing of this name can be edited or the value can't stand there."""
    fields = FIELDS.get(kind, ())
    known = field in fields or ((field or "").startswith(FIGURE) and f"{FIGURE}WHAT" in fields)
    if field is None or value is None or not known:
        raise SetupError(f"{field!r} of a {kind} can't be edited: choose one of {', '.join(fields)}")
    if kind in ("event", "record"):
        edit_event(Event("e0", "OTHER", "occurred", ()), field, value, Actors({}))
    elif kind in ("statement", "claim"):
        edit_statement(Statement("s0", (), "indirect", "assert"), field, value, Actors({}))
    elif kind == "time":
        _check_time(field, value)
    elif kind == "difference":
        _choice(*VERDICTS)(value)
    elif kind == "entity" and field in ENTITY_READERS:
        ENTITY_READERS[field](value)


def _check_time(field: str, value: str) -> None:
    """A duration can stand where the expression is one, a date where it is a date."""
    kind = "DURATION" if value.startswith("P") else "DATE"
    edit_time(TimeExpression("t0", _NOWHERE, kind, None), field, value)
