"""Names and descriptions to actors: first inside the article, then by office at the date, then by the tables."""

from datetime import date

from lagebild.extract.clusters import Cluster, ClusterBook
from lagebild.knowledge.entries import Candidate
from lagebild.knowledge.lookup import Knowledge
from lagebild.knowledge.names import same_person_name
from lagebild.model.text import MentionFrame

GOVERNMENT = "gov"
BODY_RELATIONS = frozenset({"government", "representative", "institution", "side"})
KINDS_ALIKE = {"place": {"place", "country", "organisation"}, "country": {"country", "organisation", "place"}}
"""What the wording takes for a place may be a state or, acting, its government."""
MIN_SURNAME_WEIGHT = 0.5
"""Below, too many people bear the surname to name one by it alone."""


class Linker:
    """Finds whom a name or a description means."""

    def __init__(self, book: ClusterBook, knowledge: Knowledge, on: date | None) -> None:
        self._book = book
        self._knowledge = knowledge
        self._on = on

    def link_name(self, frame: MentionFrame) -> Cluster | None:
        """Whom a name means; somebody new when nobody known fits."""
        if frame.kind in {"person", "other"} and (person := self._link_person(frame)) is not None:
            return person
        if frame.kind == "person":
            return self._open_person(frame)
        known = self._known_thing(frame)
        if known is not None:
            return known
        if frame.part_only:
            return None
        same = next((c for c in self._book if frame.base in c.names and c.kind != "person"), None)
        return same or self._book.open_new(frame.kind, frame.base, "name in the article")

    def link_description(self, frame: MentionFrame, owner: Cluster | None) -> Cluster | None:
        """Whom a description means: an office at the date, a body of a state, or what the article called so."""
        where = frame.jurisdiction or (self.state_of(owner) if owner else None)
        if frame.relation in BODY_RELATIONS and where:
            return self._body(frame, where)
        if frame.same_role:
            return self._colleague(frame, owner)
        if frame.role and not frame.former and frame.number != "Plur":
            held = self._office(frame, where)
            if held is not None:
                return held
        thing = self._known_thing(frame) if frame.kind != "person" else None
        return thing or self._called_so(frame)

    def _link_person(self, frame: MentionFrame) -> Cluster | None:
        """A person of the article or of the tables; None when the name is nobody's there."""
        base = frame.base
        for cluster in self._book.latest(lambda c: c.kind == "person", count=99):
            if _is_name_of(base, cluster):
                return cluster
        candidates = self._candidates(base, {"person"})
        if " " in base or frame.role:
            holder = self._holder_called(frame)
            if holder is not None:
                return holder
        strong = [c for c in candidates if " " in base or c.weight >= MIN_SURNAME_WEIGHT]
        if strong and (len(strong) == 1 or strong[0].weight > strong[1].weight):
            return self.open(strong[0].entity, "name in the tables")
        if " " in base:
            alike = self._knowledge.persons_like(base, on=self._on)
            if alike and same_person_name(base, alike[0].name):
                return self._book.open_known(alike[0], "spelling of a name in the tables")
        return None

    def _open_person(self, frame: MentionFrame) -> Cluster:
        cluster = self._book.open_new("person", frame.base, "person of the article")
        cluster.description = cluster.description or frame.role_words or None
        return cluster

    def _holder_called(self, frame: MentionFrame) -> Cluster | None:
        """The holder of the office named beside the name, when it is his name."""
        if not frame.role or not frame.jurisdiction:
            return None
        for holder in self._knowledge.holders(frame.role, frame.jurisdiction, on=self._on):
            if same_person_name(frame.base, holder.name) or frame.base == holder.name.split()[-1]:
                return self._book.open_known(holder, f"{frame.role} of {frame.jurisdiction} at the date")
        return None

    def _known_thing(self, frame: MentionFrame) -> Cluster | None:
        """A state, body, organisation or place of the tables; metonyms count only where they act."""
        kinds = KINDS_ALIKE.get(frame.kind, {frame.kind, "organisation", "group", "country"} - {"person"})
        found = self._candidates(frame.base, kinds)
        acting = [c for c in found if c.needs]
        plain = [c for c in found if not c.needs]
        chosen = (acting or plain) if frame.form == "metonym" else plain
        return self.open(chosen[0].entity, f"{chosen[0].how} in the tables") if chosen else None

    def _candidates(self, base: str, kinds: set[str]) -> list[Candidate]:
        found = self._knowledge.candidates(base, on=self._on)
        usable = [c for c in found if c.how not in {"adjective", "demonym"}]
        return [c for c in usable if (known := self._knowledge.entity(c.entity)) is not None and known.kind in kinds]

    def _body(self, frame: MentionFrame, where: str) -> Cluster | None:
        """The government or another body of a state."""
        state = where.partition(".")[0]
        for suffix in (frame.role, GOVERNMENT):
            found = self.open(f"{state}.{suffix}", f"{frame.relation} of {state}") if suffix else None
            if found is not None:
                return found
        return self.open(where, f"{frame.relation} of {where}")

    def _colleague(self, frame: MentionFrame, owner: Cluster | None) -> Cluster | None:
        """ "His Russian colleague": the same office in the other state."""
        antecedent = owner or next(iter(self._book.latest(lambda c: c.kind == "person" and bool(_offices(c)))), None)
        if antecedent is None or frame.jurisdiction is None:
            return None
        for role in _offices(antecedent, self._on):
            for holder in self._knowledge.holders(role, frame.jurisdiction, on=self._on):
                return self._book.open_known(holder, f"{role} of {frame.jurisdiction}, like {antecedent.name}")
        return None

    def _office(self, frame: MentionFrame, where: str | None) -> Cluster | None:
        role = frame.role or ""
        here = self._book.latest(lambda c: c.kind == "person" and c.holds(role, where))
        if here and frame.definite is not False:
            return here[0]
        holders = self._knowledge.holders(role, where, on=self._on) if where else ()
        return self._book.open_known(holders[0], f"{role} of {where} at the date") if len(holders) == 1 else None

    def _called_so(self, frame: MentionFrame) -> Cluster | None:
        """The actor that the article called so before, else a new one by its wording."""
        known = next((c for c in self._book if frame.base in c.names), None)
        if known is not None:
            return known
        named = frame.role_words and self._book.latest(lambda c: c.description == frame.role_words)
        if named and frame.definite:
            return named[0]
        return self._book.open_new(frame.kind, frame.base, "description in the article") if frame.base else None

    def state_of(self, owner: Cluster) -> str | None:
        """The state that an actor is, belongs to or holds office in."""
        if owner.kind in {"country", "organisation"}:
            return owner.parent or owner.id
        offices = owner.known.offices if owner.known else ()
        on = self._on or date.max
        places = [o.jurisdiction for o in offices if (o.start or date.min) <= on <= (o.end or date.max)]
        return places[0] if places else owner.parent

    def open(self, id: str, rule: str) -> Cluster | None:
        """The cluster of an entity of the tables; None when they don't know it."""
        known = self._knowledge.entity(id)
        return self._book.open_known(known, rule) if known else None


def _is_name_of(base: str, cluster: Cluster) -> bool:
    """A surname of the person, or a spelling of the whole name."""
    names = (cluster.name, *cluster.names)
    if " " not in base:
        return any(base == name.split()[-1] or base == name for name in names)
    return any(same_person_name(base, name) for name in names if " " in name) or (
        " " not in cluster.name and cluster.name == base.split()[-1]
    )


def _offices(cluster: Cluster, on: date | None = None) -> list[str]:
    offices = cluster.known.offices if cluster.known else ()
    held = [o.role for o in offices if on is None or (o.start or date.min) <= on <= (o.end or date.max)]
    return held or ([cluster.role] if cluster.role else [])
