"""Which entity a name means: a person of the article, what the tables know, or somebody new."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lagebild.extract.people import People, Person, surnames
from lagebild.extract.states import BODY
from lagebild.extract.strangers import stranger_id
from lagebild.knowledge.entries import Candidate
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import MentionFrame

MIN_WEIGHT = 0.25
"""Candidates below are words that hardly ever mean the entity."""
MIN_UNLABELLED_WEIGHT = 0.6
"""A candidate of another kind than the wording tells must be this sure."""
Found = tuple[tuple[str, ...], str]


class NameLinker:
    """Links the names of one article; full names of persons are read first, wherever they stand."""

    def __init__(self, frames: Sequence[MentionFrame], knowledge: Knowledge, on: date | None) -> None:
        self.knowledge = knowledge
        self.on = on
        self.people = People(knowledge, on)
        self._persons: dict[str, Person] = {}
        self._others: dict[str, str] = {}
        named = [f for f in frames if f.form in ("name", "metonym")]
        self._bodies = {f.base for f in named if f.kind == "organisation"}
        for frame in named:
            if frame.kind == "person" and " " in frame.base:
                self._persons[frame.base] = self.people.introduce(frame)
        self._states = self._unknown_states(frames)
        self._named_states = self._find_states(frames)

    def person(self, frame: MentionFrame) -> Person:
        """The person whom the name means."""
        if " " in frame.base and frame.base in self._persons:
            return self._persons[frame.base]
        found = self.people.find_by_surname(frame)
        if found is None:
            found = self.people.introduce_surname(frame) if " " not in frame.base else self.people.introduce(frame)
        if frame.base not in found.names:
            found.names.append(frame.base)
        return found

    def link(self, frame: MentionFrame) -> Found:
        """The entity of a name or metonym."""
        if frame.kind == "person" and (body := self._body_in_short(frame)):
            return (self._stranger(replace(frame, kind="organisation", base=body)),), "first word of a body's name"
        if frame.kind == "person":
            person = self.person(frame)
            return (person.id,), person.rule
        candidates = self._candidates(frame)
        if candidates:
            return (candidates[0].entity,), candidates[0].how
        if frame.base in surnames(self.people.known.values()):
            person = self.person(frame)
            return (person.id,), "surname met before"
        body = self._body_in_short(frame) if frame.kind == "organisation" else None
        if body is not None and self.knowledge.candidates(body):
            return self.link(replace(frame, base=body))[0], "first word of a body's name"
        if frame.kind == "other":
            return (), ""  # works, events, currencies: nobody who acts
        return (self._stranger(frame),), "named in the article"

    def _body_in_short(self, frame: MentionFrame) -> str | None:
        """The one body of the article whose name begins with this word, when no person bears it."""
        if " " in frame.base or frame.role or frame.gender or self._candidates(frame):
            return None
        longer = {name for name in self._bodies if name.startswith(f"{frame.base} ")}
        borne = any(frame.base in full.split() for full in self._persons)
        return longer.pop() if len(longer) == 1 and not borne else None

    def _candidates(self, frame: MentionFrame) -> list[Candidate]:
        """What the tables offer for the name, best first; metonyms only where somebody acts."""
        rows = self.knowledge.candidates(frame.base, on=self.on)
        found = [c for c in rows if c.how not in ("adjective", "demonym") and c.weight >= MIN_WEIGHT]
        acting = [c for c in found if c.needs == "actor"] if frame.form == "metonym" else []
        found = self._of_states_named(acting or [c for c in found if not c.needs])
        labelled = [c for c in found if self._kind(c) == frame.kind]
        sure = [c for c in found if c.weight >= MIN_UNLABELLED_WEIGHT and self._kind(c) != "person"]
        return acting or labelled or sure

    def _of_states_named(self, found: list[Candidate]) -> list[Candidate]:
        """The candidates, first those of a state that the article names where the likeliest's state is not named."""
        states = [c.entity.split(BODY)[0] for c in found]
        bodies = len(set(states)) > 1 and all(BODY in c.entity for c in found[:2])
        if not bodies or states[0] in self._named_states:
            return found
        return sorted(found, key=lambda c: c.entity.split(BODY)[0] not in self._named_states)

    def _kind(self, candidate: Candidate) -> str:
        entity = self.knowledge.entity(candidate.entity)
        return entity.kind if entity else "other"

    def _stranger(self, frame: MentionFrame) -> str:
        """An id of its own; a state where the article gives the place a president or a government."""
        if frame.base in self._others:
            return self._others[frame.base]
        if frame.base in self._states:
            id = stranger_id("country", frame.base)
        else:
            longer = [id for name, id in self._others.items() if name.startswith((f"{frame.base}-", f"{frame.base} "))]
            fits = longer if frame.kind in ("organisation", "other") and len(set(longer)) == 1 else []
            id = fits[0] if fits else stranger_id(frame.kind, frame.base)
        self._others[frame.base] = id
        return id

    def _find_states(self, frames: Sequence[MentionFrame]) -> frozenset[str]:
        """Ids of the states that the article names or whose adjective it uses."""
        likeliest = (self.knowledge.candidates(f.base)[:1] for f in frames if f.form == "name" and f.kind != "person")
        named = [known for found in likeliest for c in found if (known := self.knowledge.entity(c.entity))]
        parents = {known.parent for known in named if known.parent and BODY not in known.id}
        return frozenset({known.id for known in named} | parents | {f.jurisdiction for f in frames if f.jurisdiction})

    def _unknown_states(self, frames: Sequence[MentionFrame]) -> frozenset[str]:
        """Places that no table knows and to which a head of state or a ministry belongs."""
        owners = [f.possessor for f in frames if f.possessor and (f.role in STATE_ROLES or f.relation == "institution")]
        owned = Counter(f.base for f in frames for o in owners if f.kind == "place" and f.span == o)
        return frozenset(name for name in owned if not self.knowledge.candidates(name))


STATE_ROLES = frozenset(("head_state", "head_gov", "foreign_minister", "defence_minister", "head_state_spokesperson"))
"""Only states have them."""
