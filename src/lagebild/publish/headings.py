"""What a record is called in the reader's language: what happens, and who takes part."""

from collections.abc import Sequence

from lagebild.compare.naming import name_happening
from lagebild.model.facts import Event
from lagebild.model.stories import Record
from lagebild.publish.case import Case
from lagebild.publish.messages import Messages
from lagebild.publish.proofs import sentence_around

MAX_ACTORS = 4
"""More of them would hide what happens."""
TOWARDS = {
    "together": ("AGREE", "CONSULT", "COOPERATE"),
    "for": ("SUPPORT", "AID"),
    "to": ("REQUEST",),
    "against": (
        *("ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "FIGHT"),
        *("CRIME", "ARREST", "COURT", "SPORT"),
    ),
}
"""How what somebody does stands to whom it is done to: the word between their names; elsewhere a dash."""


def title_record(case: Case, messages: Messages, record: Record) -> str:
    """A title that comparing made from a trigger and its actors in readable words; other titles as they are."""
    told = [
        (article, fact)
        for article, local in record.events
        if isinstance(fact := case.facts.get((article, local)), Event)
    ]
    named = [(a, e) for a, e in told if _is_made_of(case, record.title, a, e)]
    if not named:
        return record.title or record.id
    # comparing chose whom to name out of all reports; the report that names most of them says how they stand
    chosen = [name for name in record.title.partition(": ")[2].split(", ") if name]
    article, event = max(named, key=lambda pair: _fit(case, pair[1], chosen))
    head = _name_happening(case, messages, article, event, record)
    actors = _name_actors(case, messages, event, record.type, chosen) or _list(messages, chosen)
    place = case.name_of(event.place) if event.place else ""
    if actors:
        # a bare verb says nothing before it is known who does it
        return f"{actors}: {head}" if record.type == "OTHER" and not _is_noun(head) else f"{head}: {actors}"
    return ", ".join(filter(None, (head, place)))


def _fit(case: Case, event: Event, chosen: Sequence[str]) -> tuple[int, int, float]:
    names = {case.name_of(i) for i in case.canonical_ids((*event.by, *event.against, *event.parties))}
    return len(names.intersection(chosen)), -len(names.difference(chosen)), event.score


def _is_made_of(case: Case, title: str, article: str, event: Event) -> bool:
    words = _words(case, article, event)
    return not title or title == words or title.startswith(f"{words}: ")


def _words(case: Case, article: str, event: Event) -> str:
    return name_happening(case.by_article[article].article.text, event)


def _name_happening(case: Case, messages: Messages, article: str, event: Event, record: Record) -> str:
    """The report's own noun for it, else the kind of event; with the report's verb where the kind says little."""
    words = _words(case, article, event)
    sentence = sentence_around(case.by_article[article], event.trigger[0])
    if words[:1].isupper() and event.trigger[0].start > sentence.start:
        return words
    label = messages.label("event", record.type)
    quoted = f"{messages.label('quote', 'open')}{words}{messages.label('quote', 'close')}"
    if record.type == "OTHER":
        return quoted
    return label if event.by or event.against or event.parties else f"{label} ({quoted})"


def _is_noun(head: str) -> bool:
    return head[:1].isupper()


def _name_actors(case: Case, messages: Messages, event: Event, kind: str, chosen: Sequence[str]) -> str:
    by, against, parties = (
        [name for i in case.canonical_ids(ids) if (name := case.name_of(i)) in chosen or not chosen]
        for ids in (event.by, event.against, event.parties)
    )
    relation = next((name for name, kinds in TOWARDS.items() if kind in kinds), "")
    if by and against and relation != "together":
        between = f" {messages.label('towards', relation)} " if relation else " – "
        return between.join((_list(messages, by), _list(messages, against)))
    return _list(messages, list(dict.fromkeys([*by, *parties, *against])))


def _list(messages: Messages, names: list[str]) -> str:
    if len(names) > MAX_ACTORS:
        return f"{', '.join(names[:MAX_ACTORS])} …"
    first, last = names[:-1], names[-1:]
    return f" {messages.label('quote', 'and')} ".join(filter(None, (", ".join(first), *last)))
