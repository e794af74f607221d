"""Which entity a description means: who holds an office that day, a body, somebody met before, or a stranger."""

from collections.abc import Sequence

from lagebild.extract.chains import Chain
from lagebild.extract.clients import Clients
from lagebild.extract.colleagues import Colleagues
from lagebild.extract.holders import find_holder, find_untold, may_hold, told_so
from lagebild.extract.homes import PARTY, StatesTold
from lagebild.extract.kin import Kin
from lagebild.extract.levels import tells_of_whole
from lagebild.extract.links import NEW, NOBODY, SPOKESPERSON, Found
from lagebild.extract.own_bodies import MINISTRY, OwnBodyReader
from lagebild.extract.people import People, Person
from lagebild.extract.recall import Recall
from lagebild.extract.spokesmen import Spokesmen
from lagebild.extract.state_nouns import OFTEN, StateReader
from lagebild.extract.states import BODY, is_state, state_of
from lagebild.extract.strangers import own_id, slug, stranger_id
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.facts import RULERS
from lagebild.model.text import MentionFrame

ARMED = tuple(f"{BODY}{part}" for part in ("military", "air_force", "navy", "general_staff"))
"""Ends of the ids of a state's forces."""
ONE_IN_A_STATE = ("parliament", "military", "central_bank")
"""Bodies of a state, besides its government and ministries, that are called by the bare noun."""
EMBASSY = "embassy"
PARLIAMENT, LEGISLATURE = "parliament", "legislature"
MILITARY = "military"
OF_HOME = ("gov", PARLIAMENT, MILITARY)
"""Bodies of the state that an article is about; its central bank may as well be that of a union of states."""
STATES = ("neighbour", "member", "home")
"""How a noun for a state stands to the one that it means."""
OF_PART = "of_part"
"""How a body stands to one of the parts of a state that all have theirs."""
REPORTING = "reporting"
"""How a paper stands to the article that calls it "this paper"."""
GROUP_LEADER = "group_leader"
"""Who leads a party in a parliament or in the council of a town."""
KIN = "relative"
"""Whose father or son is meant, only the owner or the same noun tells."""


class Describer:
    """Resolves the descriptions of one article."""

    def __init__(self, people: People, chain: Chain, knowledge: Knowledge, told: StatesTold, article: str) -> None:
        self.people = people
        self.chain = chain
        self.knowledge = knowledge
        self.told = told
        self.on = people.on
        self.article = article
        self.outlet: str | None = None
        """The paper that reports, where the tables know it."""
        self.recall = Recall(people, chain, knowledge)
        self._own_bodies = OwnBodyReader(people, chain, knowledge, self.recall.parties)
        self.clients = Clients(chain)
        self.kin = Kin()
        self.spokesmen = Spokesmen(people, chain, knowledge)
        self.colleagues = Colleagues(people, chain, self._holders)
        self.frames: Sequence[MentionFrame] = ()
        """All mentions of the article."""
        self.states = StateReader(people, chain, knowledge, told)

    def describe(self, frame: MentionFrame, sentence: int, owners: tuple[str, ...], states: tuple[str, ...]) -> Found:
        """The entities of a description, given whom its possessor means and which states it names."""
        if (related := self._by_relation(frame, sentence, owners, states)) is not None:
            return related
        known = self._known_wording(frame)
        if known:
            return (known,), "description known to the tables"
        if frame.role and frame.role != KIN and frame.relation == "" and frame.kind in ("person", "group"):
            found = self._office(frame, owners, states, sentence)
            if found[0]:
                return found
        of_owner = self._own_bodies.find(frame, owners)
        if frame.coming or of_owner == NOBODY:
            return self._stranger(frame, owners, states)  # nobody who has been told of so far
        met = (
            of_owner
            or self.kin.find(frame, owners)
            or self.recall.met_before(frame, owners, sentence)
            or self._own_bodies.part_of_named(frame, owners, states)
        )
        spoken_for = () if met or owners or states else self.spokesmen.body_before(frame, sentence)
        found = met or self._stranger(frame, owners or spoken_for, states)
        self.spokesmen.bodies.update((entity, body) for entity in found[0] for body in spoken_for)
        return found

    def _by_relation(
        self, frame: MentionFrame, sentence: int, owners: tuple[str, ...], states: tuple[str, ...]
    ) -> Found | None:
        """What the noun says of how somebody stands to a state, a body or a person; None where it tells too little."""
        if frame.relation in STATES:
            return self.states.describe(frame, sentence, owners)
        if frame.relation == REPORTING:
            return ((self.outlet,), "paper that reports") if self.outlet else NOBODY
        if frame.relation == OF_PART:
            found = self.states.body_of_part(frame, owners, states)
            return found if found[0] else None
        if frame.relation in ("government", "institution", "representative"):
            found = self._body(frame, owners, states, sentence)
            return found if found[0] else None
        return self.clients.find(frame, sentence) if frame.client else None

    def learn_owners(self, entity: str, frame: MentionFrame, owners: tuple[str, ...]) -> None:
        """Keep for whom a counsel speaks, and whose wife or friend is brought in by name."""
        if frame.counsel:
            self.clients.learn(entity, owners)
        self.kin.learn(entity, frame, owners)

    def _known_wording(self, frame: MentionFrame) -> str | None:
        person = frame.kind == "person"  # "a pope" is any, a member is no party, "the cooks" nobody called so
        rows = () if person and frame.definite is False else self.knowledge.candidates(frame.base, on=self.on)
        found = [c for c in rows if c.entity.startswith("person:") is person]
        found = [c for c in found if not self.told.is_body_elsewhere(c, frame.base)]
        sure = next((c.entity for c in found if not c.derived and c.weight > 0.5), None)
        if sure is not None or frame.definite is not True or frame.possessor is not None or frame.jurisdiction:
            return sure
        # "das Bündnis" may be any, but where one of those so called is named it is that one
        meant = {c.entity for c in found if not c.derived}
        named = meant & {s.entity for s in self.chain.seen if s.form == "name" and s.entity.startswith("org:")}
        home = self.told.home()
        own = named or {entity for entity in meant if home and self.told.state_above(entity) == home}
        return own.pop() if len(own) == 1 else None

    def _body(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...], sentence: int) -> Found:
        """A government, ministry or its officials, by the state that the phrase names."""
        if frame.relation == "representative":
            bodies = [owner for owner in owners if not owner.startswith(("person:", "place:"))]
            bodies = [f"{owner}{BODY}gov" if is_state(owner, self.knowledge) else owner for owner in bodies]
            bodies = bodies or [self._government(state) for state in states]
            return tuple(bodies), "officials of the body"
        if frame.relation == "government" and any(self._rules_nowhere(owner, frame) for owner in owners):
            return NOBODY  # who leads the army does not rule the state
        part = frame.role or "" if frame.relation == "institution" else "gov"
        if part == EMBASSY and not owners and frame.jurisdiction is None:
            # the states are those where it sits, the only ones whose it is not
            found_elsewhere = self._bare_body(frame, part, owners, sentence)
            hosts = {f"{state}{BODY}{part}" for state in states}
            return NOBODY if hosts & set(found_elsewhere[0]) else found_elsewhere
        found = [self._government(state) if part == "gov" else f"{state}{BODY}{part}" for state in states]
        return (tuple(found), "body of the state") if found else self._bare_body(frame, part, owners, sentence)

    def _rules_nowhere(self, owner: str, frame: MentionFrame) -> bool:
        """Whether an owner is an army, or is named behind the noun and never led a government ("Regierung Rehn")."""
        known = self.knowledge.entity(owner) if owner.startswith("person:") else None
        named = known is not None and known.name.endswith(f" {frame.base.rpartition(' ')[2]}")
        ruled = known is not None and any(office.role in RULERS for office in known.offices)
        return owner.endswith(ARMED) or (named and not ruled)

    def _bare_body(self, frame: MentionFrame, part: str, owners: tuple[str, ...], sentence: int) -> Found:
        """A government or ministry of which nothing in the phrase says whose it is."""
        ending = f"{BODY}{part}"
        if frame.rivals:
            state = self.told.told_most_of(frame.rivals)
            return ((f"{state}{ending}",), "federation told of most") if state else NOBODY
        met = {s.entity for s in self.chain.seen if s.entity.endswith(ending) or self._is_of_type(s.entity, part)}
        bare = frame.definite is True and frame.number == "Sing" and frame.possessor is None
        ministry = bare and part.endswith(MINISTRY)
        if ministry and (acting := self.states.acting_before(sentence)):
            return (f"{acting}{ending}",), "ministry of the state that acted before"
        if (home := self._home_of(frame, part)) and f"{home}{ending}" not in met and not self._is_called_so(ending):
            return (f"{home}{ending}",), "body of the state that the article is about"
        if frame.definite is not False and len(met) == 1 and not owners:
            return tuple(met), "only such body met"
        governed = {s.entity.split(BODY)[0] for s in self.chain.seen if ministry and s.entity.endswith(f"{BODY}gov")}
        if len(governed) == 1:
            return (f"{governed.pop()}{ending}",), "ministry of the only government told of"
        only = set(self.states.count_told())
        if frame.relation == "institution" and frame.definite is True and len(only) == 1 and not met:
            state = self.told.likeliest((only.pop(), *self.told.signs))
            return (f"{state}{BODY}{part}",), "body of the only state named"
        return self._body_of_state_told(frame, sentence) if bare else NOBODY

    def _is_of_type(self, entity: str, part: str) -> bool:
        """Whether the tables know a body with a name of its own as one of that sort (Federal Reserve, Bundestag)."""
        known = self.knowledge.entity(entity)
        return known is not None and known.type in {part, LEGISLATURE if part == PARLIAMENT else part}

    def _home_of(self, frame: MentionFrame, part: str) -> str | None:
        """The state that the article is about, where the noun names its government, parliament or army."""
        bare = frame.definite is not False and frame.possessor is None and " " not in frame.base
        home = self.told.home() if bare and part in OF_HOME and "-" not in frame.base else None
        if home is None or self.states.told_most(OFTEN) not in (home, None) or self.states.only_others_told(home):
            return None
        of_parts = self.knowledge.has_in_parts(home, part) if part == PARLIAMENT else self.told.names_part_of(home)
        return None if of_parts and part != MILITARY else home

    def _is_called_so(self, ending: str) -> bool:
        """Whether the article has called a body of that sort by its noun, and not only by its town."""
        return any(s.entity.endswith(ending) and s.form != "metonym" for s in self.chain.seen)

    def _body_of_state_told(self, frame: MentionFrame, sentence: int) -> Found:
        """The government or ministry, without anything that says whose, of the state of which the article tells."""
        if frame.relation == "government" and (state := self.states.told_most()):
            return (f"{state}{BODY}gov",), "government of the state told of"
        ministry = frame.relation == "institution" and (frame.role or "").endswith(MINISTRY)
        acting = self.states.of_ministers(sentence) if ministry else None
        if ministry and (state := acting or self.told.home()):
            if acting is None and self.states.are_parts_told(state, frame.role or ""):
                return self.states.body_of_part(frame, (), ())
            return (f"{state}{BODY}{frame.role}",), "ministry of the state told of"
        if frame.relation == "institution" and frame.role in ONE_IN_A_STATE and (state := self.states.told_most(OFTEN)):
            return (f"{state}{BODY}{frame.role}",), "body of the state told of"
        return NOBODY

    def _government(self, state: str) -> str:
        """A state's government; an organisation stands for itself."""
        return f"{state}{BODY}gov" if is_state(state, self.knowledge) else state

    def _office(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...], sentence: int) -> Found:
        """The holder of the office that the description names."""
        role = frame.role or ""
        if frame.same_role:
            return self.colleagues.find(frame, owners, states, sentence)
        if role == SPOKESPERSON:
            return self.spokesmen.find(frame, owners, states)
        if states or owners:
            where = states or owners[:1]
            beyond = self._out_of_office(owners) or self._is_of_part(frame, role, owners, where)
            return NOBODY if beyond else self._holders(frame, role, where)
        return self._bare_office(frame, role, sentence)

    def _bare_office(self, frame: MentionFrame, role: str, sentence: int) -> Found:
        """The holder of an office that the description names without saying whose."""
        if frame.definite is False or frame.kind == "group":
            return NOBODY
        here = [p for p in self.people.with_role(role) if frame.gender in (None, "n", p.gender) or p.gender is None]
        if frame.possessor is not None and frame.definite is None:
            return NOBODY  # "singer of the band X" beside another name
        if frame.coming or (frame.former and not here):
            here = told_so(frame, self.people)
        here = self._called_so(here, frame) or here
        met = [s.entity for s in self.chain.seen if s.span.start < frame.span.start]
        ids = {p.id for p in here}
        ids.update(entity for entity in {*met} - ids if may_hold(entity, frame, self.people))
        unmet = bool(ids) and frame.epithet and not frame.anybody and ids.isdisjoint(met)
        if unmet and (near := self.recall.epithets.find(frame, sentence)):
            return near  # who is told of right before comes before whom the article names later on
        if len(ids) == 1:
            return tuple(ids), "only holder of the role in the article"
        last = next((entity for entity in reversed(met) if entity in ids), None)
        return ((last,), "last holder of the role met") if last else NOBODY

    def _called_so(self, holders: list[Person], frame: MentionFrame) -> list[Person]:
        """Those of the holders of a role beside whose names the noun of the description stands."""
        nouns = {p.id: [w.casefold() for words in p.role_words for w in words.split()] for p in holders}
        return [p for p in holders if frame.noun and any(noun.endswith(frame.noun) for noun in nouns[p.id])]

    def _is_of_part(self, frame: MentionFrame, role: str, owners: tuple[str, ...], where: tuple[str, ...]) -> bool:
        """Whether the office is that of a part of a party: of an unknown leader, or in a town's council."""
        party = self.knowledge.entity(where[0])
        if party is None or party.type != PARTY or party.parent is None or self.people.with_role(role, party.id):
            return False
        unknown = any(owner.startswith("person:") and self.knowledge.entity(owner) is None for owner in owners)
        return unknown or (role == GROUP_LEADER and not tells_of_whole(party.parent, party.id, self.frames, self.told))

    def _out_of_office(self, owners: tuple[str, ...]) -> bool:
        """Whether the one whose minister is meant is known, but rules nowhere on that day."""
        states = {owner: state_of(owner, self.knowledge, self.people) for owner in owners}
        persons = [o for o in owners if o.startswith("person:") and self.knowledge.entity(o) is not None and states[o]]
        ruling = {k.id for o in persons for r in RULERS for k in self.knowledge.holders(r, states[o] or "", on=self.on)}
        return bool(persons) and self.on is not None and ruling.isdisjoint(persons)

    def _holders(self, frame: MentionFrame, role: str, states: tuple[str, ...]) -> Found:
        found = []
        for state in states:
            holder = find_holder(frame, role, state, self.people)
            if holder is None and (untold := find_untold(frame, self.people, {s.entity for s in self.chain.seen})):
                return (untold,), "only holder of the role in the article"
            if holder is None or (frame.definite is False and not self.people.with_role(role, state)):
                return NOBODY
            found.append(holder)
        if frame.kind == "group" and len(found) == 1:
            return NOBODY  # several ministers of one state are not the one in office
        return tuple(dict.fromkeys(found)), "office at the report's date"

    def _stranger(self, frame: MentionFrame, owners: tuple[str, ...], states: tuple[str, ...]) -> Found:
        """An entity of its own, named by the wording and the owner; a person also by the article."""
        if frame.kind == "other" or not frame.base:
            return NOBODY
        id = stranger_id(frame.kind, frame.base)
        owner = next(iter(owners or states), None)
        if owner and slug(owner.split(":")[-1]) not in id:
            id = f"{id}-{slug(owner.split(':')[-1])}"
        if frame.kind == "person":
            id = own_id(id, self.article)  # somebody without a name is nobody of another article
        return (id,), NEW
