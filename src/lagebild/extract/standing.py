"""How sure an event is that a statement tells of: done, alleged, threatened, demanded, denied or only feared."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from lagebild.extract.happenings import DAY_LENGTH
from lagebild.extract.registry import Registry
from lagebild.model.article import DateRange
from lagebild.model.changes import replace
from lagebild.model.chronicle import list_dated_sentences
from lagebild.model.facts import ENDS, UNPLANNED, Event, EventTime, Statement
from lagebild.model.spans import cover
from lagebild.model.text import Document, EventFrame, Sentence, Token

HOSTILE = frozenset({"SANCTION", "ASSAULT", "COERCE"})
"""What a speaker says he may do of this is a threat."""
DONE_BY_RIVALS = frozenset({"ASSAULT", "FIGHT", "COERCE", "ANNEX", "CRIME"})
"""Deeds of which those against whom they are planned speak before they are done."""
CLAIMING = frozenset({"assert", "accuse", "warn", "worry"})
DONE = "occurred"
CALLED_OFF = "cancelled"
"""What somebody threatened, demanded or promised is called off when he takes that back."""
PLANNED = "scheduled"
OPEN = frozenset({"hypothetical", PLANNED})
TOLD = frozenset({"occurred", "ongoing", "alleged"})
STATUS_OF_ACT = {"threaten": "threatened", "demand": "demanded", "deny": "denied"}
ORDERING = "demand"
"""Who orders a thing that is told as planned, or demands something of it, does not only demand that it be."""
WISH = "wish"
"""The rule by which a sentence tells what shall be done besides what was demanded."""
WEIGHING = "announce"
"""Who tells in this act of what he may do only weighs it: "Rehn erwägt, das Werk zu verkaufen"."""
VOUCHED_FOR_BY_OTHERS = frozenset({"assert", "accuse"})
"""What is only said by somebody in these acts is alleged."""
EXACT_DAY = re.compile(r"\d{4}-\d\d-\d\d")
PASSIVE = "aux:pass"
HISTORY = timedelta(days=366)
"""A plan of so long ago is not looked forward to any more."""
OPENING_SENTENCES = 4
"""With its title; what a report opens with is its news."""


def status_in_statement(
    frame: EventFrame, by: tuple[str, ...], statement: Statement | None, registry: Registry, *, vouched: bool
) -> str:
    """What a threat, demand or denial is about is threatened, demanded or denied; what somebody says is alleged."""
    if statement is None:
        return frame.status
    if _is_taken_back(frame, statement):
        return CALLED_OFF
    if frame.status in TOLD:
        return _status_of_told(frame, statement, registry.text, vouched=vouched)
    return _status_of_open(frame, by, statement, registry) if frame.status in OPEN else frame.status


def _is_taken_back(frame: EventFrame, statement: Statement) -> bool:
    """Whether it is what somebody threatened, demanded or promised and takes back, and not his taking it back."""
    told = frame.status in TOLD | OPEN | frozenset(STATUS_OF_ACT.values())
    own = any(c.overlaps(t) for c in statement.cue for t in frame.trigger)
    return told and not own and statement.outcome == "withdrawn"


def _status_of_open(frame: EventFrame, by: tuple[str, ...], statement: Statement, registry: Registry) -> str:
    conditional = any(part.contains(cover(frame.trigger)) for part in statement.condition)
    if conditional or _is_only_claimed(frame, by, statement, registry):
        return "hypothetical"
    weighed = statement.act == WEIGHING and frame.status == "hypothetical"
    if not weighed and frame.type in HOSTILE and by and _states(by, registry) <= _states(statement.speakers, registry):
        return "threatened"
    ordered = statement.act == ORDERING and frame.status == "scheduled" and statement.rule != WISH
    told = statement.act == "threaten" or statement.rule == WISH
    if told or (statement.form == "reported" and not ordered):
        return STATUS_OF_ACT.get(statement.act, frame.status)
    return frame.status


def _is_only_claimed(frame: EventFrame, by: tuple[str, ...], statement: Statement, registry: Registry) -> bool:
    """Whether somebody else says that rivals plan a hostile deed: nobody but those who plan it can announce it."""
    planned = frame.type in DONE_BY_RIVALS and frame.status == "scheduled" and statement.act in CLAIMING
    if not (planned and by and statement.speakers):
        return False
    return _states(by, registry).isdisjoint(_states(statement.speakers, registry))


def _states(actors: Sequence[str], registry: Registry) -> set[str]:
    """The states for which they act, or themselves."""
    found = ((a, registry.find(a)) for a in actors)
    return {(entity.parent if entity and entity.parent else a) for a, entity in found}


def is_vouched_for(document: Document, frame: EventFrame) -> bool:
    """Whether the report stands for it whoever said it: it opens with it, or names it by a noun as known."""
    sentence = document.sentence_at(frame.trigger[0].start)
    opening = document.sentences[:OPENING_SENTENCES]
    return sentence in opening or is_named(document, frame)


def is_named(document: Document, frame: EventFrame) -> bool:
    """Whether a noun tells of it, which has no tense of its own."""
    return any(t.upos == "NOUN" for t in document.tokens_in(frame.trigger[0]))


def _status_of_told(frame: EventFrame, statement: Statement, text: str, *, vouched: bool) -> str:
    if statement.act == "deny" and not frame.aside:
        return "alleged" if _follows_colon(statement, text) else "denied"
    only_said = not vouched and statement.form == "indirect" and statement.act in VOUCHED_FOR_BY_OTHERS
    return "alleged" if only_said and frame.status == "occurred" and statement.speakers else frame.status


def _follows_colon(statement: Statement, text: str) -> bool:
    """ "Er widersprach: Man habe geprüft": whether it is what he who denies something says is so instead."""
    return text[: min(span.start for span in statement.content)].rstrip().endswith(":")


def is_in_present(document: Document, frame: EventFrame) -> bool:
    """Whether all verbs of the sentence tell of now or of what is to come."""
    verbs = _list_verbs(document, document.sentence_at(frame.trigger[0].start))
    return _tell_now(verbs) and all(t.feats.get("VerbForm") != "Part" for t in verbs)


def _list_verbs(document: Document, sentence: Sentence | None) -> list[Token]:
    return [t for t in document.tokens_in(sentence.span) if t.upos in {"VERB", "AUX"}] if sentence else []


def _tell_now(verbs: Sequence[Token]) -> bool:
    """Whether all those of the verbs that are finite tell in the present, and one is."""
    finite = [t.feats for t in verbs if t.feats.get("VerbForm") == "Fin"]
    return bool(finite) and all(feats.get("Tense") == "Pres" and feats.get("Mood") == "Ind" for feats in finite)


def befell_before(event: Event, published: date | None) -> bool:
    """ "Reist am Donnerstag nach dem Unglück an": whether a day after the report is that of a later deed alone."""
    ahead = is_ahead(event.time, published) or event.status == "scheduled"
    return event.type in UNPLANNED and ahead


def is_ahead(time: EventTime, published: date | None) -> bool:
    """Whether the time begins after the day of the report."""
    return time.earliest is not None and published is not None and time.earliest > f"{published.isoformat()}T24"


def has_bare_present(document: Document, frame: EventFrame) -> bool:
    """Whether the verbs of the sentence tell in the present without any auxiliary, and of no second time."""
    sentence = document.sentence_at(frame.trigger[0].start)
    if sentence is None or not is_in_present(document, frame):
        return False
    times = [span for span, _, _ in document.times if sentence.span.contains(span)]
    return len(times) <= 1 and all(t.upos != "AUX" for t in document.tokens_in(sentence.span))


def is_told_in_chronicle(document: Document, frame: EventFrame) -> bool:
    """ "2. Mai: Der Hafen wird gesperrt": whether a line that opens with a day tells it in the present."""
    sentence = document.sentence_at(frame.trigger[0].start)
    verbs = _list_verbs(document, sentence)
    if sentence is None or not _tell_now(verbs) or any(t.upos == "AUX" and t.deprel != PASSIVE for t in verbs):
        return False
    return document.tokens[sentence.first].sentence in list_dated_sentences(document)


def list_done_before(document: Document, frame: EventFrame) -> frozenset[str]:
    """The statuses that mean a deed done where its day is over: in a chronicle also of what goes on that day."""
    if is_told_in_chronicle(document, frame):
        return frozenset({PLANNED, "ongoing"})
    return frozenset({PLANNED}) if has_bare_present(document, frame) else frozenset()


def with_status_at(event: Event, document: Document, frame: EventFrame, published: DateRange) -> Event:
    """The event with the status that its time gives it, as seen on the day of the report.

    What is told as done keeps no day to come: "Rom, am Freitag der nächste Gegner, hatte gewonnen".
    """
    if frame.aside and befell_before(event, published.latest):
        return _without_day(event)
    tenseless = is_named(document, frame) or is_in_present(document, frame)
    before = list_done_before(document, frame)
    status = status_at(event.status, event.time, published, tenseless=tenseless, before=before)
    if status == DONE and is_ahead(event.time, published.latest) and _is_told_past(document, frame):
        return _without_day(event)
    return replace(event, status=status)


def _is_told_past(document: Document, frame: EventFrame) -> bool:
    """Whether the verb of the event or what helps it tells in the past, with no modal verb and so no infinitive."""
    verbs = [i for i in document.indices_of(frame.trigger[0]) if document.tokens[i].upos == "VERB"]
    helping = [document.tokens[j] for i in verbs for j in document.children(i)]
    told = [*(document.tokens[i] for i in verbs), *(t for t in helping if t.deprel.startswith("aux"))]
    finite = [t.feats for t in told if t.feats.get("VerbForm") == "Fin"]
    past = bool(finite) and all(f.get("Tense") == "Past" and f.get("Mood") == "Ind" for f in finite)
    return past and all(t.feats.get("VerbForm") != "Inf" for t in told)


def _without_day(event: Event) -> Event:
    """The event as a deed done, on a day that nobody tells."""
    told = tuple(argument for argument in event.arguments if argument[0] not in {"time", ENDS})
    return replace(event, status=DONE, time=EventTime(), arguments=told)


def status_at(
    status: str,
    time: EventTime,
    published: DateRange,
    *,
    tenseless: bool = False,
    before: frozenset[str] = frozenset(),
) -> str:
    """What is named, or told in the present, of a day after the report is planned: "Am Freitag beginnt die Messe".

    What a chronicle tells in the present of a day before it is done: "2. Mai: Der Vorstand tritt zurück".
    """
    if status in before and _is_day_before(time, published.earliest):
        return DONE
    now = status == "ongoing" or (status == DONE and tenseless)
    return PLANNED if now and is_ahead(time, published.latest) else status


def _is_day_before(time: EventTime, published: date | None) -> bool:
    """Whether the time is one day, and over before the report."""
    day = time.value or ""
    return published is not None and EXACT_DAY.fullmatch(day) is not None and day < published.isoformat()


def leave_old_plans_open(events: Sequence[Event], published: date | None) -> list[Event]:
    """The events; what was to be years before ("1851 soll er verkauft werden") may have come about or not.

    It is looked back at from the day of the report, else from the last day on which the report tells a deed.
    """
    done = [e.time.latest[:DAY_LENGTH] for e in events if e.status in TOLD and e.time.latest]
    told = max((day for day in done if EXACT_DAY.fullmatch(day)), default=None)
    seen = published or (date.fromisoformat(told) if told else None)
    if seen is None:
        return list(events)
    old = (seen - HISTORY).isoformat()
    return [
        replace(e, status="hypothetical") if e.status == PLANNED and e.time.latest and e.time.latest < old else e
        for e in events
    ]
