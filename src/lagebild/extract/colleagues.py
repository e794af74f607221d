"""Whom "his colleague" means: who holds the same office in the state told, or the other one of whom the text tells."""

from collections.abc import Callable

from lagebild.extract.chains import Chain
from lagebild.extract.links import NOBODY, Found
from lagebild.extract.people import People
from lagebild.model.text import MentionFrame

STATE_REACH, COLLEAGUE_REACH = 1, 2
"""So many sentences before it whoever has the colleague stands, and the colleague himself where no state is told."""


class Colleagues:
    """The colleagues of the persons of one article."""

    def __init__(
        self, people: People, chain: Chain, find_holders: Callable[[MentionFrame, str, tuple[str, ...]], Found]
    ) -> None:
        self.people = people
        self.chain = chain
        self.find_holders = find_holders

    def find(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...], sentence: int) -> Found:
        """The holder of the antecedent's role in the other jurisdiction, or whoever else was just told to hold it."""
        if frame.jurisdiction is None:  # the states are those of whoever has the colleague
            return self._other_holder(frame, owners, states, sentence)
        recent = self.chain.before(frame.span, sentence, STATE_REACH)
        people = [self.people.known[s.entity] for s in recent if s.entity in self.people.known]
        for role, where in [role for person in people for role in person.roles]:
            others = [s for s in states if s != where]
            if others and (found := self.find_holders(frame, role, tuple(others[:1])))[0]:
                return found[0], "same role elsewhere"
        return NOBODY

    def _other_holder(
        self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...], sentence: int
    ) -> Found:
        """The one person told of right before who holds the office of the owner, or of one of his state, elsewhere."""
        known = self.people.known
        near = {s.entity for s in self.chain.before(frame.span, sentence, COLLEAGUE_REACH) if s.entity in known}
        own = {id for id in near if id in owners or any(where in states for _, where in known[id].roles)}
        held = {role for id in own for role, _ in known[id].roles}
        fits = [id for id in near - own if not held.isdisjoint(role for role, _ in known[id].roles)]
        one_sex = [id for id in fits if frame.gender in (None, known[id].gender) or known[id].gender is None]
        return ((one_sex[0],), "the other holder of the office") if len(one_sex) == 1 else NOBODY
