"""Who holds an office that a description names: whom the article or the tables give for that day."""

from collections.abc import Container, Iterator
from datetime import date

from lagebild.extract.people import People, Person
from lagebild.model.text import MentionFrame

SHARED = frozenset({"athlete", "artist", "journalist", "academic", "scientist", "employee", "relative"})
"""Roles of which a text tells of more than one person, with or without a name."""


def find_holder(frame: MentionFrame, role: str, state: str, people: People) -> str | None:
    """The one holder; without a day only whom the article names, for the office of today is not that of the report."""
    if frame.former or frame.coming:
        unknown = frame.coming and people.on is None
        named = [id for id in _who_held(role, state, people) if unknown or not _serves(id, role, people)]
        return _only([p.id for p in told_so(frame, people)]) or _only(named)
    here = [person for person in people.with_role(role, state) if _may_be_called_so(person.gender, frame)]
    if len(here) == 1:
        return here[0].id
    if people.on is None:
        held = (people.knowledge.entity(id) for id in _who_held(role, state, people))
        return _only([known.id for known in held if known is not None and _may_be_called_so(known.gender, frame)])
    holder = next(iter(people.knowledge.holders(role, state, on=people.on)), None)
    return holder.id if holder is not None and _may_be_called_so(holder.gender, frame) else None


def _may_be_called_so(gender: str | None, frame: MentionFrame) -> bool:
    """Whether the noun for the office is not that of the other sex."""
    return frame.gender not in ("m", "f") or gender in (frame.gender, None)


def told_so(frame: MentionFrame, people: People) -> list[Person]:
    """The one person whom the article introduces as former or coming holder of the office, as the description says."""
    told = [p for p in people.known.values() if any(_is_told_so(f, frame) for f in p.introduced)]
    return told if len(told) == 1 else []


def _is_told_so(introduced: MentionFrame, frame: MentionFrame) -> bool:
    same = None in (introduced.jurisdiction, frame.jurisdiction) or introduced.jurisdiction == frame.jurisdiction
    when = (introduced.former, introduced.coming) == (frame.former, frame.coming)
    return when and same and introduced.role == frame.role


def _who_held(role: str, state: str, people: People) -> Iterator[str]:
    """The persons of the article who held the office at any time."""
    for person in people.known.values():
        known = people.knowledge.entity(person.id)
        if known is not None and any((o.role, o.jurisdiction) == (role, state) for o in known.offices):
            yield person.id


def _serves(id: str, role: str, people: People) -> bool:
    """Whether the person holds the office on the day of the report; where that is unknown, on the last known day."""
    known, on = people.knowledge.entity(id), people.on
    terms = [o for o in known.offices if o.role == role] if known is not None else []
    return any(o.end is None if on is None else (o.start or date.min) <= on < (o.end or date.max) for o in terms)


def find_untold(frame: MentionFrame, people: People, met: Container[str]) -> str | None:
    """The one person met whom the article calls so without saying whose ("Umweltminister Moor ... der Zeller ...")."""
    if frame.former or frame.coming or frame.role in SHARED or frame.definite is False or frame.kind == "group":
        return None
    called = [person for person in people.with_role(frame.role or "") if _may_be_called_so(person.gender, frame)]
    if len(called) != 1 or called[0].id not in met or people.knowledge.entity(called[0].id) is not None:
        return None
    return called[0].id if all(where is None for role, where in called[0].roles if role == frame.role) else None


def may_hold(id: str, frame: MentionFrame, people: People) -> bool:
    """Whether the person, by the tables, holds the office of which a description tells that says nothing of whose."""
    known = people.knowledge.entity(id) if id in people.known and not (frame.former or frame.coming) else None
    return known is not None and _may_be_called_so(known.gender, frame) and _serves(id, frame.role or "", people)


def _only(ids: list[str]) -> str | None:
    return ids[0] if len(set(ids)) == 1 else None
