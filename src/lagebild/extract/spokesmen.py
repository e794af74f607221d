"""Who speaks for whom: a spokesperson met before or in office, and the body for which one without a name speaks."""

from lagebild.extract.chains import Chain, agrees
from lagebild.extract.links import NOBODY, SPOKESPERSON, Found
from lagebild.extract.people import People
from lagebild.extract.states import BODY
from lagebild.knowledge.entries import MEDIA
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.facts import RULERS
from lagebild.model.text import MentionFrame

REACH = 2
"""So many sentences before "a spokesman" the body stands at most for which he speaks."""


class Spokesmen:
    """Those of one article who speak for others."""

    def __init__(self, people: People, chain: Chain, knowledge: Knowledge) -> None:
        self.people = people
        self.chain = chain
        self.knowledge = knowledge
        self.bodies: dict[str, str] = {}
        """For which bodies those without a name speak of whom no words tell it."""
        self._principals: dict[str, int] = {}
        """Of whom spokespersons went on telling, with the last sentence in which they did."""

    def body_before(self, frame: MentionFrame, sentence: int) -> tuple[str, ...]:
        """The body of which the article tells right before "a spokesman" who is nobody's by his words."""
        bare = frame.role == SPOKESPERSON and frame.definite is False and frame.kind == "person"
        if not bare or frame.possessor is not None or not self.knowledge.is_simple_role(frame.base):
            return ()
        for bodies in self.chain.bodies_before(frame, sentence, REACH):
            told = [s for s in bodies if not s.reported and not s.entity.startswith(MEDIA)]
            for found in ({s.entity for s in told if s.subject}, {s.entity for s in told}):
                if len(found) == 1:
                    return (found.pop(),)
            if told:
                return ()
        return ()

    def find_principal(self, frame: MentionFrame, sentence: int) -> tuple[str, ...]:
        """Of whom somebody who speaks for others has just told: where he goes on, "er" and "ihn" are not himself."""
        if frame.relation or frame.number != "Sing" or not self.chain.reported.hold(frame.span):
            return ()
        before = [s for s in self.chain.before(frame.span, sentence, 1) if s.sentence == sentence - 1]
        acting = [s for s in reversed(before) if s.reported and s.subject][:1]
        others = self.chain.entities_at(frame.unlike)
        meant = acting if frame.subject else [s for s in before if s.reported and s.entity not in others]
        told = {s.entity for s in meant if s.kind == "person" and agrees(s, frame)}
        tellers = {s.entity for s in before if s.teller}
        goes_on = all(self._principals.get(one) == sentence - 1 for one in told)
        begins = tellers.isdisjoint(told) and self._all_speak(tellers)
        if len(told) != 1 or not (begins if tellers else goes_on):
            return ()
        self._principals.update(dict.fromkeys(told if frame.subject else (), sentence))
        return tuple(told)

    def _all_speak(self, tellers: set[str]) -> bool:
        """Whether the article calls all of them spokespersons."""
        speaking = {p.id for p in self.people.known.values() if any(r.endswith(SPOKESPERSON) for r, _ in p.roles)}
        return tellers <= speaking

    def find(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...]) -> Found:
        """Who speaks for the owner: met in the article, or in the office of speaking for such an owner."""
        if frame.definite is False or frame.kind == "group":
            return NOBODY
        here = [p for p in self.people.with_role(SPOKESPERSON) if frame.gender in (None, p.gender) or p.gender is None]
        owned = [p for p in here if any(where in (*owners, *states) for _, where in p.roles)]
        if len(owned) == 1:
            return (owned[0].id,), "spokesperson met before"
        if not owners and not states:
            last = self.chain.last(frame.span, lambda s: any(s.entity == p.id for p in here))
            return ((last,), "last spokesperson met") if last else NOBODY
        for state in states if self.people.on is not None else ():  # who speaks today need not have spoken then
            for key in ("head_state_spokesperson", "government_spokesperson"):
                fits = [
                    k for k in self.knowledge.holders(key, state, on=self.people.on) if k.gender in (frame.gender, None)
                ]
                if len(fits) == 1 and self._speaks_for(owners, state):
                    return (fits[0].id,), "office at the report's date"
        return NOBODY

    def _speaks_for(self, owners: tuple[str, ...], state: str) -> bool:
        """Whether the owner is the state itself, its government or its head."""
        heads = {p.id for role in RULERS for p in self.people.with_role(role, state)}
        return all(owner in (state, f"{state}{BODY}gov") or owner in heads for owner in owners)
