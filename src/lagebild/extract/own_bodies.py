"""Which party, ministry, firm or club is somebody's own ("her party"): the one of which he is told to be."""

from dataclasses import dataclass

from lagebild.extract.chains import Chain
from lagebild.extract.homes import PARTY
from lagebild.extract.links import NOBODY, Found
from lagebild.extract.parties import Parties
from lagebild.extract.people import People, Person
from lagebild.extract.states import BODY
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.facts import MINISTER
from lagebild.model.text import MentionFrame

MINISTRY = "ministry"
"""Sort of the bodies that a minister leads."""
OFFICERS_BODIES = ("company", "club", "authority", "association", "union", "agency")
"""Sorts of bodies that are led by a person of whom an article tells, where nothing tells the sort of his body."""


@dataclass(frozen=True, slots=True)
class OwnBodyReader:
    """Reads the nouns of one article for bodies with a possessor."""

    people: People
    chain: Chain
    knowledge: Knowledge
    parties: Parties

    def find(self, frame: MentionFrame, owners: tuple[str, ...]) -> Found | None:
        """The body in which the owner holds an office; nobody for one that the article names nowhere else."""
        persons = [self.people.known[owner] for owner in owners if owner in self.people.known]
        if frame.sort == MINISTRY and frame.possessor_gender:
            return self._ministry_of(persons[0]) if persons else None
        if frame.sort == PARTY and len(owners) == 1 and (own := self.parties.of(owners[0], *persons)):
            return (own,), "party of which the owner is told to be"
        for where in [where for person in persons for _, where in person.roles if where and frame.sort]:
            known = self.knowledge.entity(where)
            of_sort = known.type == frame.sort if known is not None and known.type else frame.sort in OFFICERS_BODIES
            if of_sort and where.startswith("org:"):
                return (where,), "body of which the owner is an officer"
        return None

    def part_of_named(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...]) -> Found | None:
        """The known body that the noun names together with a body told of ("the EU ... the Commission")."""
        bare = frame.definite is True and frame.kind == "organisation" and frame.number == "Sing"
        if not bare or owners or states or " " in frame.base:
            return None
        told = {s.entity for s in self.chain.seen if s.entity.startswith("org:")}
        told |= {
            where for p in self.people.known.values() for _, where in p.roles if where and where.startswith("org:")
        }
        known = [body for entity in told if (body := self.knowledge.entity(entity)) is not None]
        joined = (f"{name}-{frame.base}" for body in known for name in (body.name, *body.aliases))
        found = {
            c.entity for words in joined for c in self.knowledge.candidates(words, on=self.people.on) if c.weight > 0.5
        }
        return ((found.pop(),), "part of a body told of") if len(found) == 1 else None

    def _ministry_of(self, owner: Person) -> Found | None:
        """The ministry that the owner leads: of his state, or the one so called where no state is told."""
        offices = [(role, where) for role, where in owner.roles if role.endswith(MINISTER)]
        if not offices:
            return None
        role, where = next((office for office in offices if office[1]), offices[0])
        ending = f"{BODY}{role.removesuffix(MINISTER)}_{MINISTRY}"
        met = next((s.entity for s in reversed(self.chain.seen) if s.entity.endswith(ending)), None)
        led = f"{where}{ending}" if where else met
        return ((led,), "ministry of its minister") if led else NOBODY
