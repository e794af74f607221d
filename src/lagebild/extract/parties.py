"""Of which party somebody is, as the article tells it: by brackets behind the name or by the noun before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

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
    on: date | None = None
    """The day of the article, where it is known."""
    bracketed: dict[str, str] = field(default_factory=dict)
    """Persons with the party in brackets behind their names."""
    titled: dict[str, str] = field(default_factory=dict)
    """Persons with the party that the noun before their names tells ("CDU-Bezirkschef Rehn")."""
    spans: set[Span] = field(default_factory=set)
    """Where a party only tells of which one somebody is."""
    parts: dict[Span, str] = field(default_factory=dict)
    """Boards and groups of parties with the party that the noun tells ("CDU-Vorstand")."""

    def read(self, text: str, frames: Sequence[MentionFrame], names: NameLinker) -> None:
        """Keep whose party stands in brackets behind the name, or in the noun before it."""
        for frame in frames:
            told = frame.jurisdiction or self._party_in_name(frame)
            if told is None or not self.is_party(told):
                continue
            if frame.form == "name" and frame.kind == "person":
                self.titled.setdefault(names.person(frame).id, told)
            elif frame.kind == "organisation":
                self.parts[frame.span] = told
        for person, party in _bracketed(text, frames):
            own, bodies = names.link(person)[0], names.link(party)[0]
            if len(own) == len(bodies) == 1 and self.is_party(bodies[0]):
                self.bracketed.setdefault(own[0], bodies[0])
                self.spans.add(party.span)

    def _party_in_name(self, frame: MentionFrame) -> str | None:
        """The likeliest meaning of what the name of a body begins with ("CDU-Fraktion")."""
        first = frame.base.partition("-")[0] if frame.kind == "organisation" and "-" in frame.base else ""
        return next((c.entity for c in self.knowledge.candidates(first)), None) if first else None

    def is_party(self, entity: str | None) -> bool:
        """Whether the tables have the body as a party."""
        known = self.knowledge.entity(entity) if entity else None
        return known is not None and known.type == PARTY

    def of(self, entity: str, person: Person | None = None) -> str | None:
        """The party of somebody, where the article tells one."""
        roles = person.roles if person is not None else ()
        told = (where for _, where in roles if where and self.is_party(where))
        return self.bracketed.get(entity) or next(told, None) or self.titled.get(entity) or self._by_tables(entity)

    def is_member(self, entity: str, person: Person | None, frame: MentionFrame) -> bool | None:
        """Whether somebody belongs to the party that a noun tells; None where the party of either is not known."""
        told = {party for party in (frame.jurisdiction, *frame.rivals) if self.is_party(party)}
        own = self.of(entity, person) if told else None
        return None if own is None else own in told

    def _by_tables(self, entity: str) -> str | None:
        """The party to which somebody belongs by the tables on the day of the article."""
        known = self.knowledge.entity(entity)
        terms = (*known.memberships, *known.offices) if known is not None else ()
        valid = (t for t in terms if self.on is None or (t.start or self.on) <= self.on <= (t.end or self.on))
        return next((t.jurisdiction for t in valid if self.is_party(t.jurisdiction)), None)

    def own_name(self, entity: str, told: Sequence[str]) -> list[str]:
        """The name of a known body; of a party only where the article uses its first word or letters of it."""
        known = self.knowledge.entity(entity)
        if known is None or known.kind != "organisation":
            return []
        words = {word for wording in told for word in wording.split()}
        letters = any(sum(map(str.isupper, word)) > 1 for word in words)
        return [known.name] if known.type != PARTY or letters or known.name.split()[0] in words else []

    def bodies_told_of(self, seen: Sequence[Seen], frame: MentionFrame) -> list[Seen]:
        """The bodies named so far, for a bare "party" those of which a board or group is told of too.

        "Her party" is none that stands in brackets behind somebody else's name.
        """
        passed = self.spans if frame.possessor_gender else set()
        bare = frame.sort == PARTY and not frame.possessor_gender
        told = (
            replace(s, entity=self.parts[s.span], form="name") if bare and s.span in self.parts else s for s in seen
        )
        named = (s for s in told if s.form == "name" and s.kind == "organisation" and not s.part_only)
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
