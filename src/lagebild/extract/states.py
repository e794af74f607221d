"""The state or body that an entity belongs to or acts for."""

from collections.abc import Sequence

from lagebild.extract.people import People
from lagebild.knowledge.entries import Candidate
from lagebild.knowledge.lookup import Knowledge

BODY = "."
"""Joins a state's id and the name of one of its bodies ("RU.gov")."""
PARLIAMENT = f"{BODY}parliament"


def state_of(entity: str, knowledge: Knowledge, people: People) -> str | None:
    """The state of a country, of one of its bodies or of somebody in its offices; an organisation for its officers."""
    known = knowledge.entity(entity)
    if known is not None and known.kind == "country":
        return entity
    if BODY in entity:
        return entity.split(BODY)[0]
    if entity.startswith("country:"):
        return entity
    person = people.known.get(entity)
    if person is not None:
        return next((where for _, where in person.roles if where), None)
    if known is not None and known.kind == "person":
        return next((o.jurisdiction for o in known.offices if o.end is None), None)
    return None


def is_state(entity: str, knowledge: Knowledge) -> bool:
    """Whether the id is a state's."""
    known = knowledge.entity(entity)
    return (known is not None and known.kind == "country") or (entity.startswith("country:") and BODY not in entity)


def list_owners(rows: Sequence[Candidate]) -> tuple[str, ...]:
    """The states, likeliest first, whose chambers the word stands for; none where it stands for that of one alone."""
    chambers = [c for c in rows if c.how == "metonym" and c.entity.endswith(PARLIAMENT)]
    owners = tuple(dict.fromkeys(c.entity.split(BODY)[0] for c in chambers))
    return owners if len(owners) > 1 and len(chambers) == len(rows) else ()
