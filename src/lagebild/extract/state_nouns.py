"""Which state a noun means that does not name it ("das Nachbarland", "sein Land"), and which state is told of."""

from collections import Counter
from collections.abc import Iterable

from lagebild.extract.chains import PAIR_REACH, Chain, Seen
from lagebild.extract.epithets import CLEAR_LEAD
from lagebild.extract.homes import AGENCY, StatesTold
from lagebild.extract.links import NOBODY, Found
from lagebild.extract.people import MAYOR, People
from lagebild.extract.states import BODY, is_state, state_of
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import MentionFrame

OFTEN = 2
"""A state named once may only be the scene of something."""
ACTING_REACH = 2
"""So many sentences before a bare noun for a ministry its state acted at most."""
OF_TOWNS = frozenset({MAYOR, "local_head"})
"""Roles of those who govern a town or district."""
LAND_REACH = 2
"""So many sentences before a bare noun for a state its name stands at most."""


class StateReader:
    """Reads the nouns for states of one article."""

    def __init__(self, people: People, chain: Chain, knowledge: Knowledge, told: StatesTold) -> None:
        self.people = people
        self.chain = chain
        self.knowledge = knowledge
        self.told = told

    def describe(self, frame: MentionFrame, sentence: int, owners: tuple[str, ...]) -> Found:
        """The owner's land, the land just named, the neighbour, or the member of a group that was named last."""
        if frame.relation == "member":
            return self._member(frame, sentence)
        if frame.relation != "home":
            return self._neighbour(frame, sentence)
        if frame.possessor is None:
            return self._land(frame, sentence)
        own = self._only_state(self._states_behind(owners))
        return ((own,), "state of its owner") if own else NOBODY

    def _member(self, frame: MentionFrame, sentence: int) -> Found:
        """The state of a group that was named last and does not act."""
        members = self.knowledge.group(frame.base)
        if not members:
            return NOBODY
        acting = {
            frame.jurisdiction,
            *self._states_behind(s.entity for s in self.chain.before(frame.span, sentence, 0)),
        }

        def fits(seen: Seen) -> bool:
            if not is_state(seen.entity, self.knowledge) or seen.entity not in members:
                return False
            return seen.entity not in acting or seen.sentence < sentence - 1

        last = self.chain.last(frame.span, fits)
        return ((last,), "state named last") if last else NOBODY

    def _neighbour(self, frame: MentionFrame, sentence: int) -> Found:
        """The only state beside the acting one, of the sentences right before or of the whole article so far."""
        acting = self._states_behind(s.entity for s in self.chain.before(frame.span, sentence, 0))
        for back in (PAIR_REACH, sentence) if acting else ():
            told = self.chain.before(frame.span, sentence, back)
            states = self._states_behind(s.entity for s in told if s.kind != "person") - acting
            states = {state for state in states if is_state(state, self.knowledge)}
            if len(states) == 1:
                return (states.pop(),), "only state beside the acting one"
        return NOBODY

    def _land(self, frame: MentionFrame, sentence: int) -> Found:
        """The only state just named, where the noun cannot as well mean a part of the state told of."""
        near = self.chain.before(frame.span, sentence, LAND_REACH)
        if frame.rivals and any(s.sentence == sentence and self._is_of_town(s) for s in near):
            return NOBODY  # a mayor speaks of the part of the state in which his town lies
        above = {self.told.state_above(s.entity) for s in near if s.kind == "place"}
        if not above.union((self.told.home(),)).isdisjoint(frame.rivals):
            return NOBODY
        named = [s for s in near if is_state(s.entity, self.knowledge) and s.entity not in frame.rivals]
        states = {s.entity for s in named if s.sentence == named[0].sentence}
        if len(states) == 1:
            return (states.pop(),), "only state just named"
        home = self.told.home() or self.told_most(OFTEN)
        if home is None or home in frame.rivals or (home not in states if states else self.only_others_told(home)):
            return NOBODY
        return (home,), "state that the article is about"

    def _is_of_town(self, seen: Seen) -> bool:
        """Whether somebody governs a town of which the article does not tell the state."""
        person = self.people.known.get(seen.entity)
        return person is not None and any(role in OF_TOWNS and where is None for role, where in person.roles)

    def body_of_part(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...]) -> Found:
        """The body of a part of a state that the phrase names, or of the only one that the article names."""
        if frame.definite is False or frame.number == "Plur":
            return NOBODY
        holders = (where for person in self.people.known.values() for _, where in person.roles if where)
        named = (*owners, *states) or (*self.told.parts, *(where for where in holders if ":" not in where))
        parts = {part for part in named if "-" in part and self.knowledge.entity(f"{part}{BODY}{frame.role}")}
        part = parts.pop() if len(parts) == 1 else None
        state = self.told.state_above(part) if part else None
        if part is None or self.told.likeliest((state, *self.told.signs)) != state:
            return NOBODY
        return (f"{part}{BODY}{frame.role}",), "body of the part of a state"

    def are_parts_told(self, state: str, body: str) -> bool:
        """Whether the article tells of parts of the state that have such bodies, and so far of nobody who rules it."""
        if not (self.told.names_part_of(state) and self.knowledge.has_in_parts(state, body)):
            return False
        above = any(s.entity.startswith(f"{state}{BODY}") for s in self.chain.seen if s.form != "metonym")
        return not (above or any(where == state for person in self.people.known.values() for _, where in person.roles))

    def acting_before(self, sentence: int) -> str | None:
        """The state that the sentence or one before has as its subject, by name, capital, government or minister.

        An agency that tells something cites the ministry of its own state, where the article tells of that one.
        """
        if (own := self._state_of_agency(sentence)) is not None:
            return own
        for back in range(ACTING_REACH + 1):
            here = (s for s in self.chain.seen if s.sentence == sentence - back and s.main)
            states = {s for s in self._states_behind(s.entity for s in here) if is_state(s, self.knowledge)}
            if states:
                return self._only_state(states)
        return None

    def _state_of_agency(self, sentence: int) -> str | None:
        """ "Russlands Agentur Tass meldete, das Ministerium …": the state of the agency that tells it."""
        acting = (s.entity for s in self.chain.seen if s.sentence == sentence and s.main)
        known = (self.knowledge.entity(entity) for entity in acting if entity.startswith(AGENCY))
        states = {agency.parent for agency in known if agency is not None and agency.parent}
        return self._only_state(states & self._states_behind(s.entity for s in self.chain.seen))

    def only_others_told(self, state: str) -> bool:
        """Whether the text so far has told of states, and not of this one, its places, bodies or officers."""
        told = {
            above
            for s in self.chain.seen
            for above in (state_of(s.entity, self.knowledge, self.people), self.told.state_above(s.entity))
            if above and is_state(above, self.knowledge)
        }
        return bool(told) and state not in told

    def of_ministers(self, sentence: int) -> str | None:
        """The only state for which somebody named in the sentence holds an office."""
        here = (s.entity for s in self.chain.seen if s.sentence == sentence and s.kind == "person")
        return self._only_state(self._states_behind(here))

    def _states_behind(self, entities: Iterable[str]) -> set[str]:
        """The states that these are or act for; the body itself for its officers."""
        return {state for entity in entities if (state := state_of(entity, self.knowledge, self.people))}

    def _only_state(self, states: set[str]) -> str | None:
        """The one that stands alone, where it is a state and no body or part of one."""
        only = next(iter(states)) if len(states) == 1 else None
        return only if only and is_state(only, self.knowledge) else None

    def told_most(self, least: int = 1) -> str | None:
        """The only state named so far, or the one named twice as often as any other, and so many times at least."""
        counts = self.count_told().most_common(2)
        clear = counts and (len(counts) == 1 or counts[0][1] >= CLEAR_LEAD * counts[1][1])
        return counts[0][0] if clear and counts[0][1] >= least else None

    def count_told(self) -> Counter[str]:
        """How often each state, or one of its bodies, is named so far."""
        named = [s for s in self.chain.seen if s.kind != "person"]
        states = (state_of(s.entity, self.knowledge, self.people) for s in named)
        return Counter(state for state in states if state and is_state(state, self.knowledge))
