"""On which day somebody was killed of whom a report tells without a day, beside others of whom it gives one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from lagebild.extract.happenings import ALLEGED, BACKGROUND, DAY_LENGTH, DONE
from lagebild.model.facts import Event, EventTime, TimeExpression
from lagebild.model.text import Document

FATAL = frozenset({"ASSAULT", "CRIME", "DEATH", "FIGHT"})
"""Types of deeds that kill, each of them somebody else."""
BEFELL = DONE | {ALLEGED}
KILLED = "killed"
"""The kind of a number that counts the dead."""
Kind = tuple[str, str]


def share_days(
    document: Document, events: Sequence[Event], times: Sequence[TimeExpression], published: date | None
) -> tuple[Event, ...]:
    """The events; those that kill by a verb, with no day, are on the one day that the report gave such deeds before."""
    days: dict[Kind, dict[str, EventTime]] = {}
    shared = []
    for event in events:
        verb = _find_verb(document, event)
        kinds = _list_kinds(document, event, verb)
        if event.time == EventTime() and verb is not None and _is_undated(document, verb, times):
            event = _with_only_day(event, {day: time for kind in kinds for day, time in days.get(kind, {}).items()})
        elif len(event.time.value or "") == DAY_LENGTH and _is_news(event.time, published):
            for kind in kinds:
                days.setdefault(kind, {})[event.time.value or ""] = event.time
        shared.append(event)
    return tuple(shared)


def _list_kinds(document: Document, event: Event, verb: int | None) -> tuple[Kind, ...]:
    """What makes the event one of those that kill: its number of dead, and its type and verb."""
    if event.status not in BEFELL:
        return ()
    told = ((KILLED, ""),) if any(figure.what == KILLED for figure in event.figures) else ()
    return (*told, (event.type, document.tokens[verb].lemma)) if verb is not None and event.type in FATAL else told


def _with_only_day(event: Event, told: Mapping[str, EventTime]) -> Event:
    if len(told) != 1:
        return event
    (time,) = told.values()
    return replace(event, time=replace(time, clock=None))


def _find_verb(document: Document, event: Event) -> int | None:
    inside = document.indices_of(event.trigger[0])
    return next((i for i in inside if document.tokens[i].upos == "VERB"), None)


def _is_undated(document: Document, verb: int, times: Sequence[TimeExpression]) -> bool:
    """Whether the sentence holds no time at all, and its verb does not tell what had come before."""
    sentence = document.sentences[document.tokens[verb].sentence].span
    helpers = (document.tokens[i] for i in document.children(verb) if document.tokens[i].deprel == "aux")
    before = any(t.feats.get("Tense") == "Past" and t.feats.get("VerbForm") == "Fin" for t in helpers)
    return not before and not any(sentence.contains(t.span) for t in times)


def _is_news(time: EventTime, published: date | None) -> bool:
    """Whether the day is near the report: what befell long ago dates nothing else."""
    return published is None or (time.latest or "") >= f"{published - BACKGROUND}"
