"""What the page of an actor shows: who it is, what it said, and in which happenings it takes part."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lagebild.model.facts import Event, Office
from lagebild.model.stories import Record
from lagebild.publish.case import Case
from lagebild.publish.links import story_page
from lagebild.publish.messages import Messages
from lagebild.publish.readable import say_description
from lagebild.publish.records import TIME_ATTRIBUTES, RecordView, view_records
from lagebild.publish.speakers import SpeakerView, view_speakers

MAX_ALIASES = 12


@dataclass(frozen=True, slots=True)
class StoryLink:
    """A story in which the actor occurs."""

    href: str
    title: str
    reports: int
    """How many of its reports name the actor."""


@dataclass(frozen=True, slots=True)
class ActorView:
    """The page of an actor."""

    id: str
    name: str
    kind: str
    description: str
    aliases: tuple[str, ...]
    offices: list[str]
    wikidata: str
    stories: list[StoryLink]
    said: SpeakerView | None
    records: list[RecordView]
    complete: bool = True
    """Whether everything is shown, not only the newest stories."""


def view_actor(case: Case, messages: Messages, entity_id: str, *, complete: bool = True) -> ActorView | None:
    """The page of one actor; None for an actor that the case doesn't know."""
    key = case.canonical(entity_id)
    known = case.entities.get(key)
    if known is None:
        return None
    entity = known.entity
    named = {article for article, _ in known.mentions}
    records = [r for r in case.picture.records if _takes_part(case, r, key)]
    stories = [
        StoryLink(story_page(s.id), s.title, len(named.intersection(s.articles)))
        for s in case.picture.stories
        if named.intersection(s.articles) or any(r.story == s.id for r in records)
    ]
    said = view_speakers(case, messages, list(case.by_article), only=key)
    return ActorView(
        id=key,
        name=entity.name,
        kind=entity.kind,
        description=say_description(entity),
        aliases=entity.aliases[:MAX_ALIASES],
        offices=[_say_office(case, messages, office, entity.gender) for office in _by_start(entity.offices)],
        wikidata=f"https://www.wikidata.org/wiki/{entity.wikidata}" if (entity.wikidata or "").isalnum() else "",
        stories=sorted(stories, key=lambda s: (-s.reports, s.title)),
        said=said[0] if said else None,
        records=view_records(case, messages, [_only_times(r) for r in records]),
        complete=complete,
    )


def _takes_part(case: Case, record: Record, key: str) -> bool:
    for fact in map(case.facts.get, record.events):
        if isinstance(fact, Event) and key in case.canonical_ids((*fact.by, *fact.against, *fact.parties)):
            return True
    return False


def _only_times(record: Record) -> Record:
    """The record with those attributes that say when it is: the others stand on the page of its story."""
    return replace(record, attributes=tuple(a for a in record.attributes if a[0] in TIME_ATTRIBUTES))


def _by_start(offices: Sequence[Office]) -> list[Office]:
    """The newest first; those without a start last."""
    return sorted(offices, key=lambda o: (o.start is None, -o.start.toordinal() if o.start else 0, o.role))


def _say_office(case: Case, messages: Messages, office: Office, gender: str | None) -> str:
    name = messages.office(office.role, gender)
    of = case.name_of(office.jurisdiction) if office.jurisdiction else ""
    start, end = (str(d.year) if d else "" for d in (office.start, office.end))
    years = f"{start}–{end}" if start or end else ""
    return ", ".join(filter(None, (name, of, years)))
