"""Which state a noun means that does not name it ("das Nachbarland", "sein Land"), and which state is told of."""

from collections import Counter

from lagebild.extract.chains import PAIR_REACH, Chain, Seen
from lagebild.extract.homes import StatesTold
from lagebild.extract.people import People
from lagebild.extract.recall import CLEAR_LEAD, Found
from lagebild.extract.states import is_state, state_of
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import MentionFrame

NOBODY: Found = ((), "")
ACTING_REACH = 2
"""So many sentences before a bare noun for a ministry its state acted at most."""
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
        """The neighbour, the land just named, or the member of a group that was named last and does not act."""
        if frame.possessor is not None:
            own = {state_of(owner, self.knowledge, self.people) for owner in owners} - {None}
            found = [state for state in own if state and is_state(state, self.knowledge)]
            return ((found[0],), "state of its owner") if len(found) == len(own) == 1 else NOBODY
        if frame.relation != "member":
            return self._land(frame, sentence) if frame.relation == "home" else self._neighbour(frame, sentence)
        members = self.knowledge.group(frame.base)
        if not members:
            return NOBODY
        acting = {state_of(s.entity, self.knowledge, self.people) for s in self.chain.before(frame.span, sentence, 0)}

        def fits(seen: Seen) -> bool:
            if not is_state(seen.entity, self.knowledge) or seen.entity not in members:
                return False
            return seen.entity not in acting or seen.sentence < sentence - 1

        acting |= {frame.jurisdiction}
        last = self.chain.last(frame.span, fits)
        return ((last,), "state named last") if last else NOBODY

    def _neighbour(self, frame: MentionFrame, sentence: int) -> Found:
        """The only state beside the acting one, of the sentences right before or of the whole article so far."""
        here = self.chain.before(frame.span, sentence, 0)
        acting = {state for s in here if (state := state_of(s.entity, self.knowledge, self.people))}
        for back in (PAIR_REACH, sentence) if acting else ():
            told = [s for s in self.chain.before(frame.span, sentence, back) if s.kind != "person"]
            states = {state for s in told if (state := state_of(s.entity, self.knowledge, self.people))} - acting
            states = {state for state in states if is_state(state, self.knowledge)}
            if len(states) == 1:
                return (states.pop(),), "only state beside the acting one"
        return NOBODY

    def _land(self, frame: MentionFrame, sentence: int) -> Found:
        """The only state just named, where the noun cannot as well mean a part of the state told of."""
        near = self.chain.before(frame.span, sentence, LAND_REACH)
        above = {self.told.state_above(s.entity) for s in near if s.kind == "place"}
        if not above.union((self.told.home(),)).isdisjoint(frame.rivals):
            return NOBODY
        named = [s for s in near if is_state(s.entity, self.knowledge) and s.entity not in frame.rivals]
        states = {s.entity for s in named if s.sentence == named[0].sentence}
        return ((states.pop(),), "only state just named") if len(states) == 1 else NOBODY

    def acting_before(self, sentence: int) -> str | None:
        """The state that one of the last sentences has as its subject, by its own name, its capital or government."""
        for back in range(1, ACTING_REACH + 1):
            here = [s for s in self.chain.seen if s.sentence == sentence - back and s.main and s.kind != "person"]
            states = {state_of(s.entity, self.knowledge, self.people) for s in here} - {None}
            states = {state for state in states if state and is_state(state, self.knowledge)}
            if states:
                return states.pop() if len(states) == 1 else None
        return None

    def of_ministers(self, sentence: int) -> str | None:
        """The only state for which somebody named in the sentence holds an office."""
        here = {s.entity for s in self.chain.seen if s.sentence == sentence and s.kind == "person"}
        states = {state_of(entity, self.knowledge, self.people) for entity in here} - {None}
        only = states.pop() if len(states) == 1 else None
        return only if only and is_state(only, self.knowledge) else None

    def told_most(self, least: int = 1) -> str | None:
        """The only state named so far, or the one named twice as often as any other, and so many times at least."""
        named = [s for s in self.chain.seen if s.kind != "person"]
        states = (state_of(s.entity, self.knowledge, self.people) for s in named)
        counts = Counter(state for state in states if state and is_state(state, self.knowledge)).most_common(2)
        clear = counts and (len(counts) == 1 or counts[0][1] >= CLEAR_LEAD * counts[1][1])
        return counts[0][0] if clear and counts[0][1] >= least else None
