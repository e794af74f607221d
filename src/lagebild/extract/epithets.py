"""Whom a noun means that fits anybody ("the actress", "the 34-year-old"): the one of whom the text tells."""

from collections import Counter
from collections.abc import Iterator

from lagebild.extract.ages import AGE
from lagebild.extract.chains import Chain, Seen
from lagebild.extract.homes import STATE_ROLES
from lagebild.extract.links import Found
from lagebild.extract.parties import Parties
from lagebild.extract.people import People
from lagebild.extract.states import is_state
from lagebild.model.text import MentionFrame

EPITHET_REACH = 2
"""So many sentences before a description like "the actress" its name stands at most."""
CLEAR_LEAD = 2
"""What is named so many times as often as any other is what the article is about."""
ACCUSED = frozenset({"suspect", "perpetrator"})
OF_COURT = frozenset({"lawyer", "judge", "prosecutor", "police_officer"})
"""Roles of those who inquire, speak or judge in a trial, and so are neither the accused nor told by their country."""
FOR_OTHERS = frozenset({"lawyer", "spokesperson"})
"""Roles of those who speak for somebody else."""
OF_FOREIGNERS = frozenset({"VA"})
"""States whose officers come from all over the world."""
TELLING = frozenset({"spokesperson", "scientist", "journalist"})
"""Roles of those who tell or judge of a case as well."""


class Epithets:
    """The persons of an article whom such nouns can mean."""

    def __init__(self, people: People, chain: Chain, introduced: set[str], parties: Parties) -> None:
        self.people = people
        self.chain = chain
        self.parties = parties
        self.introduced = introduced
        """Persons without a name of whom the article tells."""

    def find(self, frame: MentionFrame, sentence: int) -> Found | None:
        """The one person of whom the sentences right before tell, where the noun fits anybody ("the actress")."""
        if not frame.epithet:
            return None
        others = self._others_than(frame)
        before = [s for s in self.chain.before(frame.span, sentence, EPITHET_REACH) if s.entity not in others]
        persons = [s for s in before if s.kind == "person" and s.number == "Sing" and self._is_told_of(s, frame)]
        fits = self._members_first([s for s in persons if _is_of_one_sex(s, frame)], frame)
        fits = self._compatriots_first(fits, frame)
        for back in range(EPITHET_REACH + 1):
            here = [s for s in fits if s.sentence == sentence - back and (back or s.subject)]
            found = next((kind for kind in _narrowing(here) if len(kind) == 1), None)
            if found:
                return (found.pop(),), "description of the person told of"
            if here:
                return self._foremost(here, frame)
        if stranger := self._stranger_told_of(frame, others):
            return stranger
        strangers = [s for s in before if s.kind == "person" and s.number == "Sing" and s.entity in self.introduced]
        if any(_is_of_one_sex(s, frame) for s in strangers):
            return None  # who is told of right before may be meant, rather than whom the text named far off
        # whoever only signs a picture or an article is told nothing of
        only = {s.entity for s in self.chain.seen if s.form == "name" and s.subject and self._is_told_of(s)} - others
        told = {s.entity for s in self.chain.seen if s.entity in only and frame.gender in (None, s.gender)}
        told = {s.entity for s in self._compatriots_first([s for s in self.chain.seen if s.entity in told], frame)}
        return (tuple(only), "description of the only person named") if len(only) == 1 and told == only else None

    def _members_first(self, seen: list[Seen], frame: MentionFrame) -> list[Seen]:
        """The persons; where the noun tells a party only those who belong to it, if any of them is told to do so."""
        members = [s for s in seen if self.parties.is_member(s.entity, self.people.known.get(s.entity), frame)]
        return members or seen

    def _compatriots_first(self, seen: list[Seen], frame: MentionFrame) -> list[Seen]:
        """The persons; where the noun tells a state, its officers if there are any, and none of another state."""
        state = frame.jurisdiction
        if state is None or not is_state(state, self.parties.knowledge):
            return seen
        homes = {s.entity: self._home_states(s.entity) for s in seen}
        compatriots = [s for s in seen if state in homes[s.entity]]
        return compatriots or [s for s in seen if not homes[s.entity]]

    def _home_states(self, entity: str) -> set[str]:
        """The states in whose offices somebody is or was, of which nobody but a citizen holds them."""
        known, person = self.parties.knowledge.entity(entity), self.people.known.get(entity)
        offices = known.offices if known is not None and known.kind == "person" else ()
        told = person.roles if person is not None else ()
        held = [(o.role, o.jurisdiction) for o in offices] + [r for r in told if r[0] in STATE_ROLES]
        states = {where for _, where in held if where and is_state(where, self.parties.knowledge)}
        return states - OF_FOREIGNERS

    def _foremost(self, seen: list[Seen], frame: MentionFrame) -> Found | None:
        """Whom of several the article has mentioned most often so far, or first, where the noun fits strangers too."""
        counts = Counter(s.entity for s in self.chain.seen if s.entity in {one.entity for one in seen})
        return ((counts.most_common(1)[0][0],), "who of those is mentioned most") if frame.anybody else None

    def _others_than(self, frame: MentionFrame) -> set[str]:
        """Whom the description cannot mean: whoever stands beside it, and for the accused who tells of the case."""
        others = self.chain.entities_at(frame.unlike)
        if self.parties.is_party(frame.jurisdiction):
            known = self.people.known.items()
            others |= {entity for entity, person in known if self.parties.is_member(entity, person, frame) is False}
        if frame.role in ACCUSED:
            return others | self._in_role(OF_COURT | TELLING)
        speaking = self._in_role(FOR_OTHERS) if AGE.match(frame.role_words) else set()
        if speaking and not self.people.known.keys() <= speaking | others:
            return others | speaking  # how old a lawyer or spokesman is nobody tells
        return others | self._in_role(OF_COURT) if frame.anybody and frame.jurisdiction else others

    def _stranger_told_of(self, frame: MentionFrame, others: set[str]) -> Found | None:
        """The person without a name who alone of the sex, or far more than others, the article tells of."""
        of_sex = (s for s in self.chain.seen if frame.anybody and frame.gender and s.gender == frame.gender)
        of_sex = (s for s in of_sex if s.entity not in others)
        counts = Counter(s.entity for s in of_sex if s.kind == "person" and s.number == "Sing").most_common(2)
        clear = counts and (len(counts) == 1 or counts[0][1] >= CLEAR_LEAD * counts[1][1])
        return ((counts[0][0],), "stranger told of") if clear and counts[0][0] in self.introduced else None

    def _is_told_of(self, seen: Seen, frame: MentionFrame | None = None) -> bool:
        """Whether the person has a name, or was introduced without one where the description fits strangers too."""
        stranger = frame is not None and frame.anybody and seen.entity in self.introduced
        return seen.entity in self.people.known or stranger

    def _in_role(self, roles: frozenset[str]) -> set[str]:
        """The persons whom the article gives one of the roles."""
        return {id for id, person in self.people.known.items() if any(role in roles for role, _ in person.roles)}


def _is_of_one_sex(seen: Seen, frame: MentionFrame) -> bool:
    """Whether both may be of one sex, as far as that is known."""
    return frame.gender in (None, seen.gender) or seen.gender is None


def _narrowing(seen: list[Seen]) -> Iterator[set[str]]:
    """Who is told of: all, those who are subjects, and those who are subjects of main clauses."""
    yield {s.entity for s in seen}
    yield {s.entity for s in seen if s.subject}
    yield {s.entity for s in seen if s.main}
