"""One analysis with a fact left out or one of its values replaced, and everything that hangs on it kept in step."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from lagebild.compare.anchors import Anchored
from lagebild.compare.edits import (
    EVENT_ACTORS,
    STATEMENT_ACTORS,
    Actors,
    edit_entity,
    edit_event,
    edit_statement,
    edit_time,
)
from lagebild.model.facts import Analysis, Entity, Event, EventTime, Mention, Statement, TimeExpression
from lagebild.model.spans import Span

JUDGED = "judged by "
"""Begins the rule of what a person put there."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What somebody put in place of what was found."""

    field: str
    value: str
    rule: str
    """Whose judgement it is; stands where else the rule stands that found the value."""
    actors: Actors


def leave_out(analysis: Analysis, one: Anchored) -> Analysis:
    """The analysis without the fact or mention, and without references to it."""
    if one.mention is not None:
        return _without_mention(analysis, *one.mention)
    match one.fact:
        case TimeExpression(id=name):
            times = (replace(t, anchor=None) if t.anchor == name else t for t in analysis.times if t.id != name)
            return _date_events(replace(analysis, times=tuple(times)), name)
        case Statement(id=name):
            # what it told is then told by the article itself
            told = _change_events(analysis, lambda e: replace(e, statement=None) if e.statement == name else e)
            return replace(told, statements=tuple(s for s in analysis.statements if s.id != name))
        case Event(id=name):
            events, passing = (tuple(e for e in told if e.id != name) for told in (analysis.events, analysis.passing))
            return replace(analysis, events=events, passing=passing)
    return analysis


def rewrite(analysis: Analysis, one: Anchored, edit: Edit) -> Analysis:
    """The analysis with one value of the fact or entity replaced; raises SetupError where it can't be."""
    if one.mention is not None:
        return _rewrite_entity(analysis, *one.mention, edit)
    match one.fact:
        case TimeExpression(id=name):
            times = (
                replace(edit_time(t, edit.field, edit.value), rule=edit.rule) if t.id == name else t
                for t in analysis.times
            )
            return _date_events(replace(analysis, times=tuple(times)), name)
        case Statement(id=name):
            statements = (
                replace(edit_statement(s, edit.field, edit.value, edit.actors), rule=edit.rule) if s.id == name else s
                for s in analysis.statements
            )
            return _with_actors(replace(analysis, statements=tuple(statements)), edit)
        case Event(id=name):

            def change(event: Event) -> Event:
                edited = edit_event(event, edit.field, edit.value, edit.actors)
                return replace(edited, rule=edit.rule) if event.id == name else event

            edited = _with_actors(_change_events(analysis, change), edit)
            return _with_time(edited, name, edit) if edit.field == "time" and edit.value else edited
    return analysis


def _with_time(analysis: Analysis, event_id: str, edit: Edit) -> Analysis:
    """The analysis with the edited time of an event among its times, on the words of the event itself."""
    event = next(e for e in (*analysis.events, *analysis.passing) if e.id == event_id)
    if not event.trigger:
        return analysis
    kind, span = "TIME" if event.time.clock else "DATE", event.trigger[0]
    others = tuple(t for t in analysis.times if not (t.span == span and t.rule.startswith(JUDGED)))
    made = TimeExpression(
        id=f"t{1 + max((int(t.id[1:]) for t in others if t.id[1:].isdigit()), default=0)}",
        span=span,
        type=kind,
        value=event.time.value,
        earliest=event.time.earliest,
        latest=event.time.latest,
        rule=edit.rule,
    )
    dated = replace(event, time=replace(event.time, source=made.id))
    changed = _change_events(analysis, lambda e: dated if e.id == event_id else e)
    return replace(changed, times=(*others, made))


def _date_events(analysis: Analysis, time_id: str) -> Analysis:
    """Events that the time dates take its value over, or have no time where it is gone."""
    time = next((t for t in analysis.times if t.id == time_id), None)
    day = EventTime() if time is None else EventTime(time.value, time.earliest, time.latest, time_id)
    return _change_events(analysis, lambda e: replace(e, time=_keep_clock(e, day)) if e.time.source == time_id else e)


def _change_events(analysis: Analysis, change: Callable[[Event], Event]) -> Analysis:
    """The analysis with each of its events changed, also those that it only names in passing."""
    events, passing = (tuple(map(change, told)) for told in (analysis.events, analysis.passing))
    return replace(analysis, events=events, passing=passing)


def _keep_clock(event: Event, day: EventTime) -> EventTime:
    return replace(day, clock=event.time.clock) if day.value is not None else day


def _with_actors(analysis: Analysis, edit: Edit) -> Analysis:
    """The analysis also lists whom an edit names for the first time."""
    if edit.field not in (*EVENT_ACTORS, *STATEMENT_ACTORS):
        return analysis
    known = {e.id for e in analysis.entities}
    new = tuple(replace(e, mentions=()) for e in edit.actors.read(edit.value) if e.id not in known)
    return replace(analysis, entities=(*analysis.entities, *new))


def _rewrite_entity(analysis: Analysis, entity: Entity, mention: Mention, edit: Edit) -> Analysis:
    if edit.field != "id":
        made = (
            replace(edit_entity(e, edit.field, edit.value), rule=edit.rule) if e.id == entity.id else e
            for e in analysis.entities
        )
        return replace(analysis, entities=tuple(made))
    meant = next(iter(edit.actors.read(edit.value)))
    found = next((e for e in analysis.entities if e.id == meant.id), None)
    target = found or replace(meant, mentions=())
    target = replace(target, mentions=tuple(sorted((*target.mentions, mention), key=lambda m: m.span)))
    rest = _without_mention(analysis, entity, mention, becomes=meant.id)
    others = tuple(e for e in rest.entities if e.id != meant.id)
    return replace(rest, entities=(*others, replace(target, rule=edit.rule)))


def _without_mention(analysis: Analysis, entity: Entity, mention: Mention, becomes: str | None = None) -> Analysis:
    """The entity without one mention; facts proved by that mention, or by none once all are gone, mean another."""
    left = tuple(m for e in analysis.entities if e.id == entity.id for m in e.mentions if m.span != mention.span)
    entities = tuple(
        replace(e, mentions=left) if e.id == entity.id else e for e in analysis.entities if e.id != entity.id or left
    )
    gone = not left

    def meant(ids: tuple[str, ...], spans: tuple[Span, ...]) -> tuple[str, ...]:
        if entity.id not in ids or not (gone or any(s.overlaps(mention.span) for s in spans)):
            return ids
        put = (becomes if i == entity.id else i for i in ids)
        return tuple(dict.fromkeys(i for i in put if i is not None))

    statements = tuple(_refer_statement(s, meant) for s in analysis.statements)
    changed = _change_events(analysis, lambda event: _refer_event(event, meant))
    return replace(changed, entities=entities, statements=statements)


Meant = Callable[[tuple[str, ...], tuple[Span, ...]], tuple[str, ...]]


def _refer_statement(statement: Statement, meant: Meant) -> Statement:
    return replace(
        statement,
        speakers=meant(statement.speakers, statement.speaker_spans),
        addressees=meant(statement.addressees, statement.addressee_spans),
        via=meant(statement.via, statement.via_spans),
    )


def _refer_event(event: Event, meant: Meant) -> Event:
    def spans(role: str) -> tuple[Span, ...]:
        return tuple(span for name, span in event.arguments if name == role)

    return replace(
        event,
        by=meant(event.by, spans("by")),
        against=meant(event.against, spans("against")),
        parties=meant(event.parties, spans("parties")),
    )
