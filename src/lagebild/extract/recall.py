"""Which person or body named before a short description takes up: by its noun, by the same words, or by its sort."""

from collections import Counter

from lagebild.extract.ages import find_of_age
from lagebild.extract.chains import Chain, Seen
from lagebild.extract.epithets import CLEAR_LEAD, Epithets
from lagebild.extract.links import Found
from lagebild.extract.parties import Parties
from lagebild.extract.people import People
from lagebild.extract.sites import without_sites
from lagebild.extract.word_forms import MIN_NOUN, are_alike, list_head_words, list_parts
from lagebild.knowledge.entries import MEDIA
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import MentionFrame

NAMED_BARE = frozenset({"company", "club"})
"""Sorts of bodies that news names without saying what they are."""
TOLD_BY_COMPOUND = frozenset({"outlet", "court", "party", "local_police"})
"""Sorts of bodies whose compounds tell them apart."""
POLICE = "local_police"
"""Sort of the bodies of which an article mostly tells of one, by its name and as "the police"."""
COUNCIL = "council"
"""Sort of bodies that are told apart by where they sit."""
ASSOCIATION = "association"
"""Sort of the bodies that serve a cause, of which few texts tell more than one."""
BODY_REACH = 2
"""So many sentences before a noun for several the name of the body stands at most that it takes up."""
CAUSES = frozenset({"ngo", "militant", "alliance", "intergovernmental", "sport", "foundation"})
"""Types of known bodies that are called organisations or associations."""
GROUP_REACH = 6
"""So many sentences before a noun for several strangers the words stand at most that brought them in."""


class Recall:
    """How an article has called its persons and bodies so far."""

    def __init__(self, people: People, chain: Chain, knowledge: Knowledge) -> None:
        self.people = people
        self.chain = chain
        self.knowledge = knowledge
        self.wordings: dict[str, list[str]] = {}
        """How the article calls the persons and bodies that no table knows."""
        self.sorts: dict[str, set[str]] = {}
        """Sorts of the bodies of which a noun beside their name tells it."""
        self.only_named: dict[str, str] = {}
        """First nouns of the names of bodies ("Feuerwehr Auheim") with the only body so called in the article."""
        self.nouns: dict[str, set[str]] = {}
        """The nouns by which the article calls those whom it does not name."""
        self.introduced: set[str] = set()
        """Persons without a name of whom the article tells ("ein Autofahrer")."""
        self.parties = Parties(knowledge, people.on)
        self.epithets = Epithets(people, chain, self.introduced, self.parties)
        self.named_bodies: Counter[str] = Counter()
        """How often the whole article names each body that may be a firm or club."""

    def met_before(self, frame: MentionFrame, owners: tuple[str, ...], sentence: int) -> Found | None:
        """A definite short description means the body or person whose longer name ends in its noun."""
        body = frame.kind == "organisation"
        if frame.definite is not True or (body and frame.number == "Plur"):
            one = body and frame.definite is None and frame.number != "Plur"
            return self._named_so(frame) if one else None
        told = (
            find_of_age(frame, self.chain.seen, self._wordings)
            or self._group_told_of(frame, sentence)
            or self._taken_up(frame, owners, sentence)
        )
        if told or owners:
            return told
        return self._same_group(frame, sentence) or self._body_as_group(frame, sentence)

    def _same_group(self, frame: MentionFrame, sentence: int) -> Found | None:
        """The only group near that was called by the same noun ("Demonstranten in Auheim ... die Demonstranten")."""
        bare = frame.kind == "group" and frame.noun and " " not in frame.base and frame.jurisdiction is None
        near = self.chain.before(frame.span, sentence, GROUP_REACH) if bare else []
        found = {s.entity for s in near if s.kind == "group" and frame.noun in self.nouns.get(s.entity, ())}
        if len(found) == 1:
            return (found.pop(),), "group called by the same noun"
        called = [s for s in near if s.form == "description" and s.number == "Plur"]
        last = next((s.span for s in called if frame.noun in self.nouns.get(s.entity, ())), None)
        several = tuple(dict.fromkeys(s.entity for s in reversed(near) if s.span == last))
        return (several, "those called by the same noun") if len(several) > 1 else None

    def _group_told_of(self, frame: MentionFrame, sentence: int) -> Found | None:
        """The only group that the article has brought in without a name, where the noun fits any ("die Männer")."""
        if not frame.anybody or frame.kind != "group" or " " in frame.base:
            return None
        near = [s for s in self.chain.before(frame.span, sentence, GROUP_REACH) if s.entity in self.introduced]
        found = {s.entity for s in near if s.kind == "group" and (not frame.gender or s.gender in (None, frame.gender))}
        return ((found.pop(),), "group told of before") if len(found) == 1 else None

    def _body_as_group(self, frame: MentionFrame, sentence: int) -> Found | None:
        """The one body named right before that may be called by a noun for several ("die Gruppe", "die Mannschaft")."""
        if not self._is_of_people(frame) or " " in frame.base:
            return None
        for bodies in self.chain.bodies_before(frame, sentence, BODY_REACH):
            here = [s for s in bodies if s.form == "name" and self._may_be_of_sort(s.entity, frame)]
            sure = [s for s in here if self._is_known_as(s.entity, frame)]
            for found in ({s.entity for s in sure}, {s.entity for s in here}):
                if len(found) == 1:
                    return (found.pop(),), "body named right before"
            if here:
                break
        called = {e for e, nouns in self.nouns.items() if frame.noun in nouns and e in self._named()}
        return ((called.pop(),), "body called by the same noun") if len(called) == 1 else None

    def _is_of_people(self, frame: MentionFrame) -> bool:
        """Whether the noun stands for several people, who may be those of a firm, band or club."""
        return frame.kind == "group" and frame.sort in NAMED_BARE

    def _taken_up(self, frame: MentionFrame, owners: tuple[str, ...], sentence: int) -> Found | None:
        """Whom the words of a definite description take up."""
        if owners and not (frame.sort and frame.possessor_gender):
            return None
        if " " in frame.base:
            return self._told_alike(frame) or self.epithets.find(frame, sentence) or self._only_so_called(frame)
        noun = frame.base.casefold()
        if len(noun) < MIN_NOUN:
            return None
        ends = ((noun,), frame.alike) if frame.kind == "person" else ((noun,),)
        takers = (s.entity for nouns in ends for s in reversed(self.chain.seen) if self._takes_up(s, frame, nouns))
        if found := next(takers, None):
            return (found,), "longer name met before"
        if frame.kind == "organisation" and (named := self._only_body(frame, noun)):
            return (named,), "only body of this name in the article"
        return (
            self._body_of_sort(frame, sentence)
            if frame.sort and not self._is_of_people(frame)
            else self.epithets.find(frame, sentence)
        )

    def _only_body(self, frame: MentionFrame, noun: str) -> str | None:
        """The body that alone in the article is called by the noun, or by one of the same sort ("Polizeidirektion")."""
        if noun in self.only_named or frame.sort != POLICE or noun not in frame.alike:
            return self.only_named.get(noun)
        found = {body for first, body in self.only_named.items() if first.endswith(frame.alike)}
        return found.pop() if len(found) == 1 else None

    def _takes_up(self, seen: Seen, frame: MentionFrame, nouns: tuple[str, ...]) -> bool:
        """Whether one of the nouns is the end of a longer description by which the text called the entity."""
        other_sex = frame.kind == "person" and {seen.gender, frame.gender} == {"m", "f"}
        apart = (seen.kind == "group") != (frame.kind == "group")
        if other_sex or (apart and seen.kind != "organisation"):  # "die Rebellen" may be "die Huthi-Rebellen"
            return False
        if {seen.kind, frame.kind} == {"person", "organisation"}:
            return False  # "der Vorstand" is no "Finanzvorstand", "der Deutsche" no "Deutsche Bank"
        # a group is taken up by its bare noun only where a joined word told which ("EU-Minister ... die Minister")
        ends = tuple(f"-{noun}" for noun in nouns) if frame.kind == "group" else nouns
        called = any(self._ends_in(words, end) for words in self._wordings(seen.entity) for end in ends)
        return called and not (frame.sort and self._is_passed(seen, frame))

    def _named_so(self, frame: MentionFrame) -> Found | None:
        """The known body, named before, whose name ends in the bare noun ("Parlament und Kommission")."""
        known = (e for s in reversed(self.chain.seen) if (e := self.knowledge.entity(s.entity)) is not None)
        noun = frame.base.casefold()
        fits = (e.id for e in known if e.kind == "organisation" and self._ends_in(e.name, noun))
        bare = len(noun) >= MIN_NOUN and " " not in noun
        return ((found,), "body of this name met before") if bare and (found := next(fits, None)) else None

    def _only_so_called(self, frame: MentionFrame) -> Found | None:
        """The only person without a name whom the article has called by the noun ("a man ... the injured man")."""
        if frame.kind != "person" or not frame.noun or not frame.base.casefold().endswith(frame.noun):
            return None
        called = {e for e, nouns in self.nouns.items() if e in self.introduced and frame.noun in nouns}
        found = {s.entity for s in self.chain.seen if s.entity in called and s.gender in (None, frame.gender)}
        return ((found.pop(),), "only one called by this noun") if len(found) == 1 else None

    def _told_alike(self, frame: MentionFrame) -> Found | None:
        """The entity last described by all words of this description."""
        wanted = list_parts(frame.base) or [frame.base.casefold()]
        for seen in reversed(self.chain.seen):
            for words in self._wordings(seen.entity) if seen.kind == frame.kind else ():
                told = list_parts(words)
                if all(any(are_alike(word, other) for other in told) for word in wanted):
                    return (seen.entity,), "described so before"
        return None

    def _body_of_sort(self, frame: MentionFrame, sentence: int) -> Found | None:
        """The body of that sort named last, or the only one named of which nothing tells the sort."""
        if frame.sort in TOLD_BY_COMPOUND and frame.base.casefold() not in frame.alike:
            return None  # a compound says more than the sort ("medical journal" is not the paper named last)
        if frame.sort == COUNCIL or (frame.sort in NAMED_BARE and frame.possessor_gender):
            return None  # "her firm" is the one of which she is an officer, if any
        owner = frame.jurisdiction or ""
        if owner.startswith("org:") and frame.base.casefold().endswith(frame.alike):
            # "the X group" is X; the parent of X is not the body named last
            own = frame.base.casefold().rpartition("-")[2] in frame.alike or self._begins_with(frame, owner)
            return ((owner,), "body that the compound names") if own else None
        named = self.parties.bodies_told_of(self.chain.seen, frame)
        # what is done to "the firm" is not done by it
        others = self.chain.entities_at(frame.unlike)
        named = [s for s in named if s.entity not in others or s.sentence != sentence]
        # whose daughter it is, it is not
        apart = frame.jurisdiction if not frame.base.casefold().endswith(frame.alike) else None
        fits = [s for s in reversed(named) if s.entity != apart and self._is_known_as(s.entity, frame)]
        leading = {s.entity for s in fits if s.main and sentence - 1 <= s.sentence}
        if len(leading) == 1:
            return (leading.pop(),), "body of this sort, subject of the last sentence"
        if fits:
            return (fits[0].entity,), "body of this sort named last"
        return self._body_near(frame, sentence) or self._only_body_named(frame, named, sentence)

    def _only_body_named(self, frame: MentionFrame, named: list[Seen], sentence: int) -> Found | None:
        """The body that alone is named so far, or is named most, where nothing tells its sort."""
        if frame.sort == ASSOCIATION:
            only = tuple({s.entity for s in named if not s.entity.startswith(MEDIA)})
            return (only, "only body named so far") if len(only) == 1 and not self.knowledge.entity(only[0]) else None
        return self._bare_body(frame, named, sentence) if frame.sort in NAMED_BARE else None

    def _body_near(self, frame: MentionFrame, sentence: int) -> Found | None:
        """The one body that the sentences right before describe by a longer noun, or may serve a cause by its type."""
        if frame.base.casefold() not in frame.alike:
            return None
        for bodies in self.chain.bodies_before(frame, sentence, BODY_REACH):
            if fits := {s.entity for s in bodies if self._may_be_meant(s, frame)}:
                return ((fits.pop(),), "body told of right before") if len(fits) == 1 else None
        return None

    def _may_be_meant(self, seen: Seen, frame: MentionFrame) -> bool:
        known = self.knowledge.entity(seen.entity)
        if known is not None:
            return frame.sort == ASSOCIATION and known.type in CAUSES
        if seen.form != "description" or frame.sort in NAMED_BARE:
            return False
        words = {word.casefold() for called in self.wordings.get(seen.entity, ()) for word in called.split()}
        return any(word.endswith(frame.alike) for word in words - {*frame.alike})

    def _begins_with(self, frame: MentionFrame, owner: str) -> bool:
        """Whether the noun is glued to the name of the body ("Volkswagenkonzern")."""
        known = self.knowledge.entity(owner)
        names = (known.name, *known.aliases) if known is not None else ()
        return any(frame.base.casefold().startswith(name.casefold()) for name in names)

    def _bare_body(self, frame: MentionFrame, named: list[Seen], sentence: int) -> Found | None:
        """The body of which nothing tells the sort: subject of the last sentence, or the one named most."""
        leading = {s.entity for s in named if s.main and sentence - 1 <= s.sentence}
        leading = {entity for entity in leading if self._may_be_of_sort(entity, frame)}
        if len(leading) == 1:
            return (leading.pop(),), "body whose sort is not told, subject of the last sentence"
        if frame.base.casefold() not in frame.alike:
            return None  # a compound says more of a body than that it is named most
        bare = [s.entity for s in named if self.knowledge.entity(s.entity) is None and s.entity not in self.sorts]
        counts = without_sites(bare, self._wordings).most_common(2)
        if not counts and frame.possessor is None:
            may_be = (e for e in self.named_bodies.elements() if self._may_be_of_sort(e, frame))
            counts, sort = without_sites(may_be, self._wordings).most_common(2), "body named most in the article"
        else:
            sort = "body whose sort is not told, named most"
        clear = counts and (len(counts) == 1 or counts[0][1] >= CLEAR_LEAD * counts[1][1])
        if clear and counts[0][0] in self._named():  # what is named only later is not taken up
            return (counts[0][0],), sort
        return None

    def _is_passed(self, seen: Seen, frame: MentionFrame) -> bool:
        """Whether a named body whose sort fits took the place of one that is not called so by its own name."""
        if seen.entity in self._named() and (frame.sort not in NAMED_BARE or self._bears_noun(seen.entity, frame)):
            return False
        later = [s for s in self.chain.seen if s.span.start > seen.span.start and s.form == "name" and s.subject]
        later = [s for s in later if s.entity != seen.entity and (s.main or seen.entity not in self._named())]
        return any(s.kind == "organisation" and self._may_be_of_sort(s.entity, frame) for s in later)

    def _bears_noun(self, entity: str, frame: MentionFrame) -> bool:
        """Whether the name of the body ends in the noun of the description."""
        known = self.knowledge.entity(entity)
        name = known.name if known is not None else entity
        return name.casefold().endswith(frame.base.casefold())

    def _named(self) -> set[str]:
        return {s.entity for s in self.chain.seen if s.form == "name"}

    def _may_be_of_sort(self, entity: str, frame: MentionFrame) -> bool:
        known = self.knowledge.entity(entity)
        bare = frame.sort in NAMED_BARE and entity not in self.sorts and (known is None or not known.type)
        return bare or self._is_known_as(entity, frame)

    def may_be_one_of(self, entity: str, frame: MentionFrame) -> bool:
        """Whether a body with a name is of the sort of which the noun tells, or nothing tells its sort."""
        known = self.knowledge.entity(entity)
        told = (known is not None and known.type) or self.sorts.get(entity)
        return entity in self._named() and (not told or self._is_known_as(entity, frame))

    def _is_known_as(self, entity: str, frame: MentionFrame) -> bool:
        """Whether the body is of the sort by the tables, or where they tell none, by the article."""
        known = self.knowledge.entity(entity)
        return known.type == frame.sort if known and known.type else self._is_of_sort(entity, frame)

    def _is_of_sort(self, entity: str, frame: MentionFrame) -> bool:
        return frame.sort in self.sorts.get(entity, ()) or self.is_called(entity, frame.alike)

    def is_called(self, entity: str, nouns: tuple[str, ...]) -> bool:
        """Whether a word by which the article calls the entity ends in one of the nouns."""
        return any(word.casefold().endswith(nouns) for words in self.wordings.get(entity, ()) for word in words.split())

    def _wordings(self, entity: str) -> list[str]:
        person, told = self.people.known.get(entity), self.wordings.get(entity, [])
        own = person.role_words if person is not None else self.parties.own_name(entity, told)
        return [*own, *told]

    def _ends_in(self, words: str, noun: str) -> bool:
        return any(word.casefold().endswith(noun) for word in list_head_words(words)[:3])
