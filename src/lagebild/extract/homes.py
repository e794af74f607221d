"""Which states an article tells of, and which of several states a word means that all of them use ("Bundeskanzler")."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from lagebild.extract.states import BODY, list_owners
from lagebild.extract.strangers import slug
from lagebild.extract.word_forms import are_alike
from lagebild.knowledge.entries import Candidate, KnownEntity
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import MentionFrame

PARTY = "party"
MILITANT = "militant"
LEGISLATURE = "legislature"
COUNTRY = "country"
PLACE = "place"
AGENCY = "agency:"
GROUP_OF_PARLIAMENT = "parliamentary_group"
MIN_WEIGHT = 0.25
"""Readings of a word below are rare."""
MIN_SIGNS = 2
"""One name of another state is no sign that the article is about its affairs."""
MIN_SIGNS_OF_HOME = 3
CLEAR_LEAD = 2
SIGNS_OF_OFFICER = 2
"""Who holds an office is told of more often than a town."""
SIGNS_OF_OUTLET = 2
STATE_ROLES = frozenset(("head_state", "head_gov", "foreign_minister", "defence_minister", "head_state_spokesperson"))
"""Only states have them."""


class StatesTold:
    """The states of which the names of one article tell."""

    def __init__(self, frames: Sequence[MentionFrame], knowledge: Knowledge, country: str | None = None) -> None:
        self.knowledge = knowledge
        joined = {f.jurisdiction for f in frames if f.jurisdiction and not f.rivals}
        self.named = self._find_named(frames) | joined
        """Ids of the states, their parts and bodies that the article names or whose adjective it uses."""
        acting = (knowledge.candidates(f.base)[:1] for f in frames if f.form == "metonym")
        ids = (id.split(BODY)[0] for id in (*self.named, *(c.entity for rows in acting for c in rows)) if ":" not in id)
        self._names: dict[str, set[str]] = {place: {""} for place in joined}
        """By which words the article names each body, or joins it to a noun."""
        for frame in frames:
            for candidate in knowledge.candidates(frame.base)[:1] if frame.form in ("name", "metonym") else ():
                self._names.setdefault(candidate.entity, set()).add(frame.base)
        self.parts = frozenset(id for id in ids if "-" in id)
        """Parts of states that the article names, themselves or by one of their bodies."""
        self.party_states = self._find_party_states(frames)
        """States of whose parties one is named, in full, by its letters or with an officer of it."""
        self.outlet_state = country
        self.signs: Counter[str] = Counter({country: SIGNS_OF_OUTLET} if country else {})
        """How many different names tell of each state."""
        spelt: set[str] = set()
        for name, kind in dict.fromkeys((f.base, f.kind) for f in frames if f.form in ("name", "metonym")):
            own = {c.entity for c in knowledge.candidates(name)[:1] if kind == COUNTRY}
            if own & spelt:
                continue  # another spelling of the state's own name is no further sign
            spelt |= own
            for state in self._told_by(name, kind):
                self.signs[state] += SIGNS_OF_OFFICER if kind == "person" else 1
        self.signs.update(above for place in joined if (above := self.state_above(place)))

    def home(self) -> str | None:
        """The state that the article is about, where enough names tell of it and far fewer of any other."""
        ranked = [*self.signs.most_common(2), ("", 0), ("", 0)]
        (state, most), (_, second) = ranked[:2]
        return state if most >= MIN_SIGNS_OF_HOME and most >= CLEAR_LEAD * second else None

    def names_part_of(self, state: str) -> bool:
        """Whether the article names a part of the state, whose bodies are called by the same nouns."""
        return any(part.startswith(f"{state}-") for part in self.parts)

    def told_most_of(self, states: Sequence[str]) -> str | None:
        """The one of these states of which more names of the article tell than of any other of them."""
        ranked = sorted(states, key=lambda state: -self.signs[state])[:2]
        return ranked[0] if self.signs[ranked[0]] > (self.signs[ranked[1]] if ranked[1:] else 0) else None

    def ruled_from(self, places: Iterable[str]) -> tuple[str, ...]:
        """The states whose governments sit in these towns."""
        found = (c for place in places for c in self.knowledge.candidates(place) if c.how == "metonym")
        return tuple(c.entity.split(BODY)[0] for c in found if c.entity.endswith(f"{BODY}gov"))

    def likeliest(self, states: Sequence[str | None]) -> str | None:
        """The one of these states that the article is about; the first where nothing tells."""
        best = max(states, key=lambda state: self.signs[state] if state else 0)
        told = self.signs[best] if best else 0
        return best if told >= MIN_SIGNS and told > self.signs[states[0] or ""] else states[0]

    def is_party_elsewhere(self, candidate: Candidate) -> bool:
        """Whether a common word is a party's name only in a state of which the article tells nothing."""
        if not self.is_party_in_short(candidate):
            return False
        state = self.state_of(candidate)
        told = sum(count >= MIN_SIGNS for count in self.signs.values())
        return state is not None and not self.signs[state] and told > 0

    def is_body_elsewhere(self, candidate: Candidate, name: str) -> bool:
        """Whether a noun stands for a body only in a state of which the article tells nothing, but of another one."""
        state = self._state_in_name(candidate, name)
        return state is not None and not self.signs[state] and any(n >= MIN_SIGNS for n in self.signs.values())

    def is_of_another_state(self, candidate: Candidate, name: str, state: str) -> bool:
        """Whether the name stands for a body of another state than this one."""
        own = self._state_in_name(candidate, name) or self.state_of(candidate)
        return own is not None and self.state_above(own) not in (None, self.state_above(state))

    def is_namesake(self, known: KnownEntity, name: str) -> bool:
        """Whether a known body bears a name that means another one here: many parties do, or one of another state."""
        rows = (c for c in self.knowledge.candidates(name) if c.entity == known.id)
        return known.type in (GROUP_OF_PARLIAMENT, PARTY) or any(self.is_body_elsewhere(c, name) for c in rows)

    def _state_in_name(self, candidate: Candidate, name: str) -> str | None:
        """The state that the full name of the body tells, which a noun of it leaves out ("Bischofskonferenz")."""
        known = self.knowledge.entity(candidate.entity) if candidate.how == "short" else None
        words = known.name.split() if known is not None and known.parent else []
        rest = [word for word in words if not any(are_alike(word, own) for own in name.split())]
        if len(words) - len(rest) != len(name.split()):
            return None
        state = self.state_above(candidate.entity)
        return state if state in {c.entity for word in rest for c in self.knowledge.candidates(word)} else None

    def is_party_in_short(self, candidate: Candidate) -> bool:
        """Whether the word is a party's name only in short ("Grüne")."""
        known = self.knowledge.entity(candidate.entity)
        return candidate.how == "short" and known is not None and known.type == PARTY

    def settle(self, frame: MentionFrame, frames: Sequence[MentionFrame]) -> MentionFrame:
        """The frame with the state that is meant, where its noun names an office of several."""
        if not frame.rivals or frame.jurisdiction is None:
            return frame
        options = (frame.jurisdiction, *frame.rivals)
        owners = [f for f in frames if frame.possessor and f is not frame and frame.possessor.contains(f.span)]
        sure = [c.entity for f in owners for c in self.knowledge.candidates(f.base) if c.entity in options]
        if frame.form == "name":
            known = self._first_person(frame.base)
            sure += [o.jurisdiction for o in (known.offices if known else ()) if o.jurisdiction in options]
        return replace(frame, jurisdiction=sure[0] if sure else self.likeliest(options))

    def state_of(self, candidate: Candidate) -> str | None:
        """The state of a body, chamber, party or militia; None for what bears one name in all states."""
        if BODY in candidate.entity:
            return candidate.entity.split(BODY)[0]
        known = self.knowledge.entity(candidate.entity)
        if known is not None and known.type == LEGISLATURE:
            return self.state_above(candidate.entity)
        return known.parent if known is not None and known.type in (PARTY, MILITANT) else None

    def state_above(self, entity: str) -> str | None:
        """The state itself, or the one to which a body, place or firm belongs."""
        above, below = entity, ""
        while above != below:  # a parliament with a name of its own stands above itself
            known = self.knowledge.entity(above)
            if known is not None and known.kind == COUNTRY:
                return above
            below = above
            above = above.split(BODY)[0] if BODY in above else (known.parent or "") if known is not None else ""
        return None

    def with_home_first(self, found: list[Candidate], name: str) -> list[Candidate]:
        """The candidates; "die Union" is no union of states beside a party, or where no other words name that one."""
        if not found or found[0].how != "short" or self.state_of(found[0]) is not None:
            return found
        told = self.party_states if self.names_otherwise(found[0].entity, name) else frozenset(self.signs)
        return sorted(found, key=lambda c: self.state_of(c) not in told)

    def names_otherwise(self, entity: str, name: str) -> bool:
        """Whether the article names the body or one of its own bodies by other words than these."""
        return any(names != {name} for body, names in self._names.items() if entity in (body, self._parent(body)))

    def _parent(self, entity: str) -> str | None:
        known = self.knowledge.entity(entity)
        return known.parent if known is not None else None

    def abroad_of(self, frame: MentionFrame) -> str | None:
        """An id for the body of the state that the frame tells, where its name is that of a body of another one."""
        state = frame.jurisdiction if frame.kind == "organisation" else None
        known = self.knowledge.entity(state) if state else None
        if known is None:
            return None
        rows = self.knowledge.candidates(frame.base)
        other = next((c.entity for c in rows if self.is_of_another_state(c, frame.base, known.id)), None)
        return f"{other}-{slug(known.name)}" if other else None

    def find_abroad(self, named: Sequence[MentionFrame]) -> dict[str, str]:
        """Names of known bodies with another state that the article tells first beside them, and of which it tells."""
        told: dict[str, list[str | None]] = {}
        bodies = {f.base: self.knowledge.candidates(f.base)[:1] for f in named if f.kind == "organisation"}
        for frame in named:
            for body in bodies.get(frame.base, ()):
                told.setdefault(body.entity, []).append(frame.jurisdiction if self.abroad_of(frame) else None)
        first = {body: states[0] for body, states in told.items() if len({*states} - {None}) == 1}
        away = {base: first.get(body.entity) for base, rows in bodies.items() for body in rows}
        return {base: state for base, state in away.items() if state and self._tells_of(state, base)}

    def _tells_of(self, state: str, name: str) -> bool:
        """Whether more names tell of the state than of that of the known body of this name."""
        own = {self.state_above(c.entity) for c in self.knowledge.candidates(name)}
        return all(self.signs[state] > self.signs[other] for other in own if other and other != state)

    def _told_by(self, name: str, kind: str) -> Iterator[str]:
        """The state that a name tells of, none where it stands for things of several states."""
        if kind == "person":
            known = self._first_person(name) if " " in name else None
            where = [o.jurisdiction for o in known.offices] if known else []
            yield from {state for place in where if (state := self.state_above(place))}
            return
        # "Landkreis Auheim" lies where Auheim does
        found = self.knowledge.candidates(name) or self.knowledge.candidates(name.partition(" ")[2] * (kind == PLACE))
        rows = [c for c in found if not c.derived and not list_owners(found)]
        rows = [c for c in rows if c.weight >= MIN_WEIGHT and not c.entity.startswith("person:")]
        if any(self.is_party_in_short(c) or self._state_in_name(c, name) for c in rows):
            return
        # whose agency tells it is told of by nobody
        states = {state for c in rows if not c.entity.startswith(AGENCY) and (state := self.state_above(c.entity))}
        if len(states) == 1:
            yield states.pop()

    def _first_person(self, name: str) -> KnownEntity | None:
        persons = (c.entity for c in self.knowledge.candidates(name) if c.entity.startswith("person:"))
        return next((self.knowledge.entity(id) for id in persons), None)

    def _find_party_states(self, frames: Sequence[MentionFrame]) -> frozenset[str]:
        names = {f.base for f in frames if f.form == "name" and f.kind == "organisation"}
        named = {c.entity for name in names for c in self.knowledge.candidates(name)[:1] if c.how != "short"}
        told = named | {f.jurisdiction for f in frames if f.jurisdiction}
        bodies = (known for id in told if (known := self.knowledge.entity(id)) is not None and known.type == PARTY)
        return frozenset(known.parent for known in bodies if known.parent)

    def _find_named(self, frames: Sequence[MentionFrame]) -> frozenset[str]:
        likeliest = (self.knowledge.candidates(f.base)[:1] for f in frames if f.form == "name" and f.kind != "person")
        named = [known for found in likeliest for c in found if (known := self.knowledge.entity(c.entity))]
        # what bears one name in several states tells of none
        clear = [k for k in named if k.type != GROUP_OF_PARLIAMENT and not self._has_homonyms(k)]
        parents = {known.parent for known in clear if known.parent and BODY not in known.id}
        return frozenset({known.id for known in named} | parents)

    def _has_homonyms(self, party: KnownEntity) -> bool:
        """Whether parties of several states share one of its names, or anybody that of a militia."""
        if party.type not in (PARTY, MILITANT):
            return False
        forms = (party.name, *party.aliases)
        if party.type == MILITANT:
            return any(len(self.knowledge.candidates(form)) > 1 for form in forms)
        found = {state for form in forms for c in self.knowledge.candidates(form) if (state := self.state_of(c))}
        return len(found) > 1


def find_unknown_states(frames: Sequence[MentionFrame], knowledge: Knowledge) -> frozenset[str]:
    """Names that no table knows: of states, and of places with a head of state, a government or a ministry."""
    led = [f for f in frames if f.role in STATE_ROLES or f.relation in ("government", "institution")]
    owners = {f.possessor for f in led}
    owned = {f.base for f in frames if f.kind == PLACE and f.span in owners}
    states = {f.base for f in frames if f.kind == COUNTRY}
    return frozenset(name for name in owned | states if not knowledge.candidates(name))
