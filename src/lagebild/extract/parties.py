"""Of which party somebody is, as the article tells it: by brackets behind the name or by the noun before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lagebild.extract.chains import Seen
from lagebild.extract.homes import PARTY
from lagebild.extract.names import NameLinker
from lagebild.extract.people import Person
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.spans import Span
from lagebild.model.text import MentionFrame


@dataclass(slots=True)
class Parties:
    """The parties of the persons of one article."""

    knowledge: Knowledge
    bracketed: dict[str, str] = field(default_factory=dict)
    """Persons with the party in brackets behind their names."""
    titled: dict[str, str] = field(default_factory=dict)
    """Persons with the party that the noun before their names tells ("CDU-Bezirkschef Rehn")."""
    spans: set[Span] = field(default_factory=set)
    """Where a party only tells of which one somebody is."""

    def read(self, text: str, frames: Sequence[MentionFrame], names: NameLinker) -> None:
        """Keep whose party stands in brackets behind the name, or in the noun before it."""
        for frame in frames:
            if (
                frame.form == "name"
                and frame.kind == "person"
                and frame.jurisdiction
                and self.is_party(frame.jurisdiction)
            ):
                self.titled.setdefault(names.person(frame).id, frame.jurisdiction)
        for person, party in _bracketed(text, frames):
            own, bodies = names.link(person)[0], names.link(party)[0]
            if len(own) == len(bodies) == 1 and self.is_party(bodies[0]):
                self.bracketed.setdefault(own[0], bodies[0])
                self.spans.add(party.span)

    def is_party(self, entity: str | None) -> bool:
        """Whether the tables have the body as a party."""
        known = self.knowledge.entity(entity) if entity else None
        return known is not None and known.type == PARTY

    def of(self, entity: str, person: Person | None = None) -> str | None:
        """The party of somebody, where the article tells one."""
        roles = person.roles if person is not None else ()
        told = (where for _, where in roles if where and self.is_party(where))
        return self.bracketed.get(entity) or next(told, None) or self.titled.get(entity)

    def bodies_told_of(self, seen: Sequence[Seen], frame: MentionFrame) -> list[Seen]:
        """The bodies named so far; "her party" is none that stands in brackets behind somebody else's name."""
        passed = self.spans if frame.possessor_gender else set()
        named = (s for s in seen if s.form == "name" and s.kind == "organisation" and not s.part_only)
        return [s for s in named if s.span not in passed]


def _bracketed(text: str, frames: Sequence[MentionFrame]) -> Iterator[tuple[MentionFrame, MentionFrame]]:
    """Names of persons with the name of a body in brackets behind each."""
    bodies = {f.span.start: f for f in frames if f.form == "name" and f.kind == "organisation"}
    for frame in frames:
        end = frame.span.end
        if frame.form != "name" or frame.kind != "person" or text[end : end + 2] != " (":
            continue
        body = bodies.get(end + 2)
        if body is not None and text[body.span.end : body.span.end + 1] == ")":
            yield frame, body
