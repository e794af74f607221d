"""Which entity a description means: who holds an office that day, a body, somebody met before, or a stranger."""

from collections import Counter
from datetime import date

from lagebild.extract.chains import Chain, Seen
from lagebild.extract.people import People
from lagebild.extract.states import BODY, is_state, state_of
from lagebild.extract.strangers import slug, stranger_id
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import MentionFrame

Found = tuple[tuple[str, ...], str]
NOBODY: Found = ((), "")
NAMED_BARE = frozenset({"company", "club"})
"""Sorts of bodies that news names without saying what they are."""
TOLD_BY_COMPOUND = frozenset({"outlet", "court", "party"})
"""Sorts of bodies whose compounds tell them apart."""
SPOKESPERSON = "spokesperson"
KIN = "relative"
"""Whose father or son is meant, only the owner or the same noun tells."""
MIN_NOUN = 4
"""Shorter ends of words are no sign that two descriptions mean one body."""
CLEAR_LEAD = 2
"""What is named so many times as often as any other is what the article is about."""
ENDING = 2
"""Cases and genders change so many letters at the end of a word."""


class Describer:
    """Resolves the descriptions of one article."""

    def __init__(self, people: People, chain: Chain, knowledge: Knowledge, on: date | None, article: str) -> None:
        self.people = people
        self.chain = chain
        self.knowledge = knowledge
        self.on = on
        self.article = article
        self.wordings: dict[str, list[str]] = {}
        """How the article calls the persons and bodies that no table knows."""
        self.sorts: dict[str, set[str]] = {}
        """Sorts of the bodies of which a noun beside their name tells it."""

    def describe(self, frame: MentionFrame, sentence: int, owners: tuple[str, ...], states: tuple[str, ...]) -> Found:
        """The entities of a description, given whom its possessor means and which states it names."""
        if frame.relation in ("member", "neighbour", "home"):
            return self._state_by_description(frame, sentence)
        if frame.relation in ("government", "institution", "representative"):
            found = self._body(frame, owners, states)
            if found[0]:
                return found
        known = self._known_wording(frame)
        if known:
            return (known,), "description known to the tables"
        if frame.role and frame.role != KIN and frame.relation == "" and frame.kind in ("person", "group"):
            found = self._office(frame, owners, states, sentence)
            if found[0]:
                return found
        return self._met_before(frame, owners, sentence) or self._stranger(frame, owners, states)

    def _known_wording(self, frame: MentionFrame) -> str | None:
        found = self.knowledge.candidates(frame.base, on=self.on)
        if frame.definite is False:
            found = tuple(c for c in found if not c.entity.startswith("person:"))  # "a pope" is any
        return next((c.entity for c in found if c.how not in ("adjective", "demonym") and c.weight > 0.5), None)

    def _body(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...]) -> Found:
        """A government, ministry or its officials, by the state that the phrase names."""
        if frame.relation == "representative":
            bodies = [owner for owner in owners if not owner.startswith(("person:", "place:"))]
            bodies = [f"{owner}{BODY}gov" if is_state(owner, self.knowledge) else owner for owner in bodies]
            bodies = bodies or [self._government(state) for state in states]
            return tuple(bodies), "officials of the body"
        part = frame.role if frame.relation == "institution" else "gov"
        found = [self._government(state) if part == "gov" else f"{state}{BODY}{part}" for state in states]
        if found:
            return tuple(found), "body of the state"
        ending = f"{BODY}{part}"
        met = {s.entity for s in self.chain.seen if s.entity.endswith(ending)}
        if frame.definite is not False and len(met) == 1:
            return tuple(met), "only such body met"
        only = {s.entity for s in self.chain.seen if is_state(s.entity, self.knowledge)}
        if frame.relation == "institution" and frame.definite is True and len(only) == 1 and not met:
            return (f"{only.pop()}{BODY}{part}",), "body of the only state named"
        bare = frame.definite is True and frame.number == "Sing" and frame.possessor is None and " " not in frame.base
        if frame.relation == "government" and bare and (state := self._told_state()):
            return (f"{state}{BODY}gov",), "government of the state told of"
        return NOBODY

    def _told_state(self) -> str | None:
        """The only state named so far, or the one named at least twice as often as any other."""
        named = [s for s in self.chain.seen if s.kind != "person"]
        states = (state_of(s.entity, self.knowledge, self.people) for s in named)
        counts = Counter(state for state in states if state and is_state(state, self.knowledge)).most_common(2)
        clear = counts and (len(counts) == 1 or counts[0][1] >= CLEAR_LEAD * counts[1][1])
        return counts[0][0] if clear else None

    def _government(self, state: str) -> str:
        """A state's government; an organisation stands for itself."""
        return f"{state}{BODY}gov" if is_state(state, self.knowledge) else state

    def _office(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...], sentence: int) -> Found:
        """The holder of the office that the description names."""
        role = frame.role or ""
        if frame.same_role:
            return self._colleague(frame, states, sentence)
        if role == SPOKESPERSON:
            return self._spokesperson(frame, owners, states)
        if states or owners:
            return self._holders(frame, role, states or owners[:1])
        if frame.definite is False or frame.kind == "group":
            return NOBODY
        here = [p for p in self.people.with_role(role) if frame.gender in (None, p.gender) or p.gender is None]
        if frame.possessor is not None and frame.definite is None:
            return NOBODY  # "singer of the band X" beside another name
        if len(here) == 1:
            return (here[0].id,), "only holder of the role in the article"
        last = self.chain.last(frame.span, lambda s: any(s.entity == p.id for p in here))
        return ((last,), "last holder of the role met") if last else NOBODY

    def _holders(self, frame: MentionFrame, role: str, states: tuple[str, ...]) -> Found:
        found = []
        for state in states:
            here = self.people.with_role(role, state)
            known = () if frame.former else self.knowledge.holders(role, state, on=self.on)
            holder = here[0].id if len(here) == 1 else next((k.id for k in known), None)
            if holder is None or (frame.definite is False and not here):
                return NOBODY
            found.append(holder)
        if frame.kind == "group" and len(found) == 1:
            return NOBODY  # several ministers of one state are not the one in office
        return tuple(dict.fromkeys(found)), "office at the report's date"

    def _colleague(self, frame: MentionFrame, states: tuple[str, ...], sentence: int) -> Found:
        """The holder of the antecedent's role in the other jurisdiction."""
        recent = self.chain.before(frame.span, sentence, 1)
        people = [self.people.known[s.entity] for s in recent if s.entity in self.people.known]
        roles = [(role, where) for person in people for role, where in person.roles]
        for role, where in roles:
            others = [s for s in states if s != where]
            if others and (found := self._holders(frame, role, tuple(others[:1])))[0]:
                return found[0], "same role elsewhere"
        return NOBODY

    def _spokesperson(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...]) -> Found:
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
        for state in states:
            for key in ("head_state_spokesperson", "government_spokesperson"):
                fits = [k for k in self.knowledge.holders(key, state, on=self.on) if k.gender in (frame.gender, None)]
                if len(fits) == 1 and self._speaks_for(owners, state):
                    return (fits[0].id,), "office at the report's date"
        return NOBODY

    def _speaks_for(self, owners: tuple[str, ...], state: str) -> bool:
        """Whether the owner is the state itself, its government or its head."""
        heads = {p.id for role in ("head_state", "head_gov") for p in self.people.with_role(role, state)}
        return all(owner in (state, f"{state}{BODY}gov") or owner in heads for owner in owners)

    def _state_by_description(self, frame: MentionFrame, sentence: int) -> Found:
        """The member of a group, the neighbour or the land that was named last and is not the acting one."""
        members = self.knowledge.group(frame.base) if frame.relation == "member" else ()
        if frame.relation == "member" and not members:
            return NOBODY
        acting = {state_of(s.entity, self.knowledge, self.people) for s in self.chain.before(frame.span, sentence, 0)}

        def fits(seen: Seen) -> bool:
            if not is_state(seen.entity, self.knowledge) or (members and seen.entity not in members):
                return False
            return frame.relation == "home" or seen.entity not in acting or seen.sentence < sentence - 1

        if frame.relation != "home":
            acting |= {frame.jurisdiction}
        last = self.chain.last(frame.span, fits)
        return ((last,), "state named last") if last else NOBODY

    def _met_before(self, frame: MentionFrame, owners: tuple[str, ...], sentence: int) -> Found | None:
        """A definite short description means the body or person whose longer name ends in its noun."""
        if frame.definite is not True or (frame.kind == "organisation" and frame.number == "Plur"):
            return None
        if owners and not (frame.sort and frame.possessor_gender):
            return None
        if " " in frame.base:
            return self._told_alike(frame)
        noun = frame.base.casefold()
        if len(noun) < MIN_NOUN:
            return None
        for seen in reversed(self.chain.seen):
            if (seen.kind == "group") != (frame.kind == "group"):
                continue
            # a group is taken up by its bare noun only where a joined word told which ("EU-Minister ... die Minister")
            end = f"-{noun}" if frame.kind == "group" else noun
            if any(self._ends_in(words, end) for words in self._wordings(seen.entity)):
                return (seen.entity,), "longer name met before"
        return self._body_of_sort(frame, sentence) if frame.sort else None

    def _told_alike(self, frame: MentionFrame) -> Found | None:
        """The entity last described by all words of this description."""
        wanted = [word.casefold() for word in frame.base.split()]
        for seen in reversed(self.chain.seen):
            for words in self._wordings(seen.entity) if seen.kind == frame.kind else ():
                told = [word.casefold() for word in words.split()]
                if all(any(_alike(word, other) for other in told) for word in wanted):
                    return (seen.entity,), "described so before"
        return None

    def _body_of_sort(self, frame: MentionFrame, sentence: int) -> Found | None:
        """The body of that sort named last, or the only one named of which nothing tells the sort."""
        if frame.sort in TOLD_BY_COMPOUND and frame.base.casefold() not in frame.alike:
            return None  # a compound says more than the sort ("medical journal" is not the paper named last)
        named = [s for s in self.chain.seen if s.form == "name" and s.kind == "organisation" and not s.part_only]
        if not frame.subject:
            # what is done to "the firm" is not done by it
            named = [s for s in named if not (s.subject and s.sentence == sentence)]
        for seen in reversed(named):
            known = self.knowledge.entity(seen.entity)
            if known.type == frame.sort if known and known.type else self._is_of_sort(seen.entity, frame):
                return (seen.entity,), "body of this sort named last"
        if frame.sort not in NAMED_BARE:
            return None
        bare = [s.entity for s in named if self.knowledge.entity(s.entity) is None and s.entity not in self.sorts]
        counts = Counter(bare).most_common(2)
        if counts and (len(counts) == 1 or counts[0][1] >= CLEAR_LEAD * counts[1][1]):
            return (counts[0][0],), "body whose sort is not told, named most"
        return None

    def _is_of_sort(self, entity: str, frame: MentionFrame) -> bool:
        return frame.sort in self.sorts.get(entity, ()) or self._is_called(entity, frame.alike)

    def _is_called(self, entity: str, nouns: tuple[str, ...]) -> bool:
        return any(word.casefold().endswith(nouns) for words in self.wordings.get(entity, ()) for word in words.split())

    def _wordings(self, entity: str) -> list[str]:
        person = self.people.known.get(entity)
        if person is not None:
            return person.role_words
        known = self.knowledge.entity(entity)
        own = [known.name] if known is not None and known.kind == "organisation" else []
        return [*own, *self.wordings.get(entity, [])]

    def _ends_in(self, words: str, noun: str) -> bool:
        return any(word.casefold().endswith(noun) for word in words.split()[:3])

    def _stranger(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...]) -> Found:
        """An entity of its own, named by the wording and the owner; a person also by the article."""
        if frame.kind == "other" or not frame.base:
            return NOBODY
        id = stranger_id(frame.kind, frame.base)
        owner = next(iter(owners or states), None)
        if owner and slug(owner.split(":")[-1]) not in id:
            id = f"{id}-{slug(owner.split(':')[-1])}"
        if frame.kind == "person" and not id.endswith(slug(self.article)):
            id = f"{id}-{slug(self.article)}"  # somebody without a name is nobody of another article
        return (id,), "described in the article"

    def pair(self, frame: MentionFrame, sentence: int) -> Found:
        """The two whom a word for two means."""
        if frame.relation == "side":
            found = self.chain.pair(frame.span, sentence, self._side)
            return found or self.chain.two_most_named(frame.span, self._side), "the two states named last or most"
        if frame.role:
            holders = [p.id for p in self.people.with_role(frame.role)]
            if len(holders) == 2:
                return tuple(holders), "the two holders of the role"
            found = self.chain.pair(frame.span, sentence, lambda s: s.entity if s.entity in holders else None)
            return found, "the two holders of the role named last"
        kind = "organisation" if frame.kind == "organisation" else "person"
        others = {s.entity for s in self.chain.seen if frame.unlike is not None and s.span.overlaps(frame.unlike)}
        found = self.chain.pair(
            frame.span, sentence, lambda s: s.entity if s.kind == kind and s.entity not in others else None
        )
        return found, "the two named last"

    def _side(self, seen: Seen) -> str | None:
        if seen.part_only or seen.kind not in ("person", "country", "organisation"):
            return None
        return state_of(seen.entity, self.knowledge, self.people)


def _alike(word: str, other: str) -> bool:
    """Whether two words are forms of one word."""
    common = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return common >= MIN_NOUN and common >= max(len(word), len(other)) - ENDING
