"""The persons of one article: which full names, surnames and spellings belong to one of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from lagebild.extract.strangers import stranger_id
from lagebild.knowledge.lookup import Knowledge
from lagebild.knowledge.names import name_skeleton, same_person_name
from lagebild.model.facts import MINISTER, Office
from lagebild.model.text import MentionFrame

CLEAR_LEAD = 0.2
"""The first candidate of a lone surname must outweigh the second by this much."""
MAX_JOINED_GAP = 8
"""Two full names with no more characters between them are two persons ("Hans Meier und Hans Maier")."""
MIN_SLIP_LETTERS = 5
"""Shorter surnames with one letter changed are mostly other names."""

OF_PARTIES = frozenset({"politician", "candidate", "party_leader", "minister", "group_leader", "lawmaker"})
"""Roles that those may have who hold or held another office."""
CALLINGS = frozenset({"coach", "driver", "judge", "local_head", "mayor", "police_officer", "prosecutor", "rescuer"})
"""Roles that tell somebody else than a known politician who never had them."""
MAYOR, HEAD_OF_GOVERNMENT = "mayor", "head_gov"
KIN = "relative"
"""Role of whoever is told of as somebody's father, wife or child."""
ONE_PER_STATE = (MINISTER, HEAD_OF_GOVERNMENT)
"""How the keys of offices end that tell, beside a surname, who is meant, also where the state is not told."""


@dataclass(slots=True)
class Person:
    """One person of the article, growing while names are read."""

    id: str
    names: list[str] = field(default_factory=list)
    gender: str | None = None
    roles: list[tuple[str, str | None]] = field(default_factory=list)
    """Role key and jurisdiction, as the article or the tables give them."""
    role_words: list[str] = field(default_factory=list)
    rule: str = ""
    introduced: list[MentionFrame] = field(default_factory=list)
    """The full names by which the article introduces the person."""

    @property
    def full(self) -> str:
        """The fullest name."""
        return max(self.names, key=len, default="")


class People:
    """All persons whom the article names."""

    def __init__(self, knowledge: Knowledge, on: date | None) -> None:
        self.knowledge = knowledge
        self.on = on
        self.known: dict[str, Person] = {}
        self.alone: Mapping[str, Sequence[int]] = {}
        """Where single names stand in the text."""

    def introduce(self, frame: MentionFrame) -> Person:
        """The person of a full name, new or met before under this or another spelling."""
        id, rule = self._id_of_full_name(frame)
        person = self._keep(id, frame.base, rule)
        person.introduced.append(frame)
        person.gender = person.gender or frame.gender
        return person

    def find_by_surname(self, frame: MentionFrame) -> Person | None:
        """The person of the article whom a lone surname, slip or first name can mean."""
        name = frame.base
        # of another sex is somebody else: "Minister Rehn" is not the wife whom the text names in full
        people = [p for p in self.known.values() if frame.gender is None or p.gender in (frame.gender, None)]
        exact = [p for p in people if any(_ends_with(full, name) for full in p.names)]
        if not exact:
            exact = [p for p in people if any(_near_surname(full, name) for full in p.names)]
            exact = exact if len(exact) == 1 else []
        if not exact:
            exact = [p for p in people if any(full.split()[0] == name for full in p.names if " " in full)]
            exact = exact if len(exact) == 1 else []
        if len(exact) > 1 and frame.role:
            exact = [p for p in exact if any(role == frame.role for role, _ in p.roles)] or exact
        named = [p for p in exact if " " in p.full]
        return self._choose_bearer(named or exact, frame) if exact else None

    def _choose_bearer(self, people: list[Person], frame: MentionFrame) -> Person:
        """Whom a surname means that several bear: who was called so before another one came, else who came last."""
        first = {p.id: min((f.span.start for f in p.introduced), default=0) for p in people}
        order = sorted(people, key=lambda p: first[p.id])
        before = [p for p in order if first[p.id] < frame.span.start]
        before = [p for p in before if not _is_relative(p)] or before  # who is told of keeps the bare surname
        alone = self.alone.get(frame.base, ())
        for person, other in pairwise(before):
            if any(first[person.id] < start < first[other.id] for start in alone):
                return person
        return before[-1] if before else order[0]

    def introduce_surname(self, frame: MentionFrame) -> Person:
        """The person of a lone name that no full name of the article explains."""
        person = self._person_of_surname(frame)
        if frame.role_words:  # an article alone may be another word's
            person.gender = person.gender or frame.gender
        return person

    def introduce_officer(self, frame: MentionFrame) -> None:
        """Keep who is told by office and surname alone: whom the tables have in it, or one of another calling."""
        if (frame.role is None and not frame.trade) or self.find_by_surname(frame) is not None:
            return
        holders = {id for id, _ in self._candidates(frame.base) if self._holds_as_told(id, frame)}
        if len(holders) == 1:
            self._keep(holders.pop(), frame.base, "office at the report's date")
        elif frame.trade or frame.role in CALLINGS:
            self.introduce_surname(frame)

    def _holds_as_told(self, id: str, frame: MentionFrame) -> bool:
        """Whether the person holds the office, or held it before, in the state told, if it is told."""
        known, told = self.knowledge.entity(id), frame.jurisdiction
        if known is None or self.on is None or frame.coming or frame.gender not in (known.gender, None):
            return False
        if told is None and not (frame.role or "").endswith(ONE_PER_STATE):
            return False
        terms = [o for o in known.offices if o.role == frame.role and told in (o.jurisdiction, None)]
        if frame.former:
            return any(o.end is not None and o.end <= self.on for o in terms)
        return any(_holds(o.start, o.end, self.on) for o in terms)

    def _person_of_surname(self, frame: MentionFrame) -> Person:
        rows = [row for row in self._candidates(frame.base) if not self._is_of_other_sex(frame, row[0])]
        rows = [row for row in rows if not self._is_of_other_calling(frame, row[0])]
        serving = [row for row in rows if row[1] == rows[0][1] and self._serves(row[0])]
        if len(rows) > 1 and len(serving) == 1:
            rows = serving  # of two of one name the one in office that day
        clear = rows and (len(rows) == 1 or rows[0][1] - rows[1][1] >= CLEAR_LEAD)
        if clear and (rows[0][1] >= CLEAR_LEAD + CLEAR_LEAD):
            return self._keep(rows[0][0], frame.base, "surname known to the tables")
        id = stranger_id("person", frame.base)
        met = self.known.get(id)
        if met is not None and frame.role_words and frame.gender and met.gender not in (frame.gender, None):
            # a man and a woman of one surname, of whom no full name is told
            id = stranger_id("person", f"{frame.base} {frame.gender}")
        return self._keep(id, frame.base, "named in the article")

    def _is_of_other_sex(self, frame: MentionFrame, id: str) -> bool:
        """Whether title or noun beside the surname tell another sex, and no office of the known bearer."""
        known = self.knowledge.entity(id)
        if known is None or not frame.role_words or frame.gender not in ("m", "f") or known.gender not in ("m", "f"):
            return False
        return frame.gender != known.gender and all(office.role != frame.role for office in known.offices)

    def _is_of_other_calling(self, frame: MentionFrame, id: str) -> bool:
        """Whether the surname stands beside a calling that the known officer never had ("Landrätin Rehn")."""
        known = self.knowledge.entity(id) if frame.trade or frame.role in CALLINGS else None
        if known is None or not known.offices or any(office.role == frame.role for office in known.offices):
            return False
        governed = [o.jurisdiction for o in known.offices if o.role == HEAD_OF_GOVERNMENT and frame.role == MAYOR]
        return not any(self._is_city(place) for place in governed)

    def _is_city(self, state: str) -> bool:
        """Whether a part of a state is a city, so that a mayor governs it ("Land Auheim")."""
        known = self.knowledge.entity(state)
        town = known.name.split()[-1] if known is not None else ""
        return any(c.entity.startswith("place:") for c in self.knowledge.candidates(town))

    def _serves(self, id: str) -> bool:
        """Whether the person holds an office on the day of the report."""
        known = self.knowledge.entity(id)
        return self.on is not None and known is not None and any(_holds(o.start, o.end, self.on) for o in known.offices)

    def bearer(self, id: str) -> str:
        """The one person of the article with the surname of one of the tables ("Clinton-Sprecher"), else who it was."""
        known = self.knowledge.entity(id) if id.startswith("person:") and id not in self.known else None
        same = [p.id for p in self.known.values() if known and p.full.split()[-1:] == known.name.split()[-1:]]
        return same[0] if len(same) == 1 else id

    def with_role(self, role: str, jurisdiction: str | None = None) -> list[Person]:
        """The persons who hold the role here, in the order of their introduction."""
        return [
            person
            for person in self.known.values()
            if any(key == role and jurisdiction in (None, where) for key, where in person.roles)
        ]

    def learn(
        self, person: Person, frame: MentionFrame, jurisdiction: str | None, *, instead_of: str | None = None
    ) -> None:
        """Keep what a mention says of the person; `instead_of` is whose office it seemed to be before."""
        if frame.role and instead_of not in (None, jurisdiction) and (frame.role, instead_of) in person.roles:
            person.roles.remove((frame.role, instead_of))
        if frame.role and not frame.same_role and not frame.former and (frame.role, jurisdiction) not in person.roles:
            person.roles.append((frame.role, jurisdiction))
        if frame.role_words and frame.form == "name" and frame.role_words not in person.role_words:
            person.role_words.append(frame.role_words)
        person.gender = person.gender or frame.gender

    def _id_of_full_name(self, frame: MentionFrame) -> tuple[str, str]:
        rows = self._candidates(frame.base)
        if rows:
            return rows[0][0], "name known to the tables"
        for person in self.known.values():
            alike = any(" " in name and same_person_name(name, frame.base) for name in person.names)
            if alike and not _told_apart(person, frame):
                return person.id, "spelling of a name met before"
        found = self.knowledge.persons_like(frame.base, on=self.on)
        if len(found) == 1:
            same = {name_skeleton(n) for n in (found[0].name, *found[0].aliases)}
            # a trainer called nearly as a minister is another one
            backed = any(self._may_be_office_of(frame, office) for office in found[0].offices)
            if name_skeleton(frame.base) in same or backed:
                return found[0].id, "spelling of a name of the tables"
        return stranger_id("person", frame.base), "named in the article"

    def _may_be_office_of(self, frame: MentionFrame, office: Office) -> bool:
        """Whether the words beside a name tell the office, or a politician of a party of the state in which it is."""
        party = self.knowledge.entity(frame.jurisdiction) if frame.jurisdiction and frame.role in OF_PARTIES else None
        return office.role == frame.role or (party is not None and office.jurisdiction in (party.id, party.parent))

    def _candidates(self, name: str) -> list[tuple[str, float]]:
        if self.knowledge.bare_name(name) != name:
            return []  # a firm's, read as a person's
        found = self.knowledge.candidates(name, on=self.on) or self.knowledge.candidates(name)
        return [(c.entity, c.weight) for c in found if c.entity.startswith("person:") and c.how != "metonym"]

    def _keep(self, id: str, name: str, rule: str) -> Person:
        person = self.known.get(id)
        if person is None:
            person = self.known[id] = Person(id, rule=rule)
            entity = self.knowledge.entity(id)
            if entity is not None:
                person.gender = entity.gender
                person.names.append(entity.name)
                person.roles += [(o.role, o.jurisdiction) for o in entity.offices if _holds(o.start, o.end, self.on)]
        if name not in person.names:
            person.names.append(name)
        return person


def _told_apart(person: Person, frame: MentionFrame) -> bool:
    """Whether the article shows that two names spelled alike are two persons: by role, sex, or side by side."""
    for other in person.introduced:
        if other.base == frame.base:
            continue
        roles, sexes = {other.role, frame.role} - {None}, {other.gender, frame.gender} - {None}
        gap = max(other.span.start, frame.span.start) - min(other.span.end, frame.span.end)
        if len(roles) > 1 or len(sexes) > 1 or gap <= MAX_JOINED_GAP:
            return True
    return False


def _is_relative(person: Person) -> bool:
    """Whether the article brings the person in as somebody's ("his wife Ina Rehn", "daughter Ina Rehn")."""
    return any(frame.possessor_gender or frame.role == KIN for frame in person.introduced)


def _holds(start: date | None, end: date | None, on: date | None) -> bool:
    return (start or date.min) <= (on or date.max) < (end or date.max) or (on is None and end is None)


def _ends_with(full: str, name: str) -> bool:
    return full == name or full.endswith((f" {name}", f"-{name}"))


def _near_surname(full: str, name: str) -> bool:
    surname = full.split()[-1]
    return " " not in name and min(len(surname), len(name)) >= MIN_SLIP_LETTERS and same_person_name(surname, name)


def surnames(people: Iterable[Person]) -> frozenset[str]:
    """The last words of all names."""
    return frozenset(name.split()[-1] for person in people for name in person.names if name)
