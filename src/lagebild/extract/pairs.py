"""Whom a word for two means: holders of a role, a group of the noun, or the two who were named last."""

from collections.abc import Callable
from itertools import product

from lagebild.extract.chains import PAIR_REACH, Seen
from lagebild.extract.links import NEW, NOBODY, SPOKESPERSON, Found
from lagebild.extract.recall import Recall
from lagebild.extract.sides import SideReader
from lagebild.extract.strangers import own_id, stranger_id
from lagebild.knowledge.entries import MEDIA
from lagebild.model.facts import RULERS
from lagebild.model.text import MentionFrame

PAIR = 2
FOR_OTHERS = (SPOKESPERSON, "adviser")
"""Roles of those who speak for somebody else: they are none of two who deal with each other."""


class PairReader:
    """Reads the words for two of one article."""

    def __init__(self, sides: SideReader, recall: Recall, article: str) -> None:
        self._sides = sides
        self.people = sides.people
        self.chain = sides.chain
        self.recall = recall
        self.article = article

    def find(self, frame: MentionFrame, sentence: int) -> Found:
        """The two whom a word for two means; those of whom it says whose they are were not just named."""
        if frame.relation == "side":
            return self._sides.find(frame, sentence)
        if frame.role:
            holders = [p.id for p in self.people.with_role(frame.role)]
            if len(holders) == 2:
                return tuple(holders), "the two holders of the role"
            found = self.chain.pair(frame.span, sentence, lambda s: s.entity if s.entity in holders else None)
            if found:
                return found, "the two holders of the role named last"
        if frame.possessor is not None:
            return self._unnamed_pair(frame, sentence)
        if met := self._group_of_noun(frame):
            return (met,), "group called by the same noun"
        return self._named_last(frame, sentence) or self._unnamed_pair(frame, sentence)

    def find_holders(self, frame: MentionFrame) -> tuple[str, ...]:
        """ "Die drei Präsidenten": whoever the article has told to hold the office, where they are as many."""
        if frame.count is None or frame.count <= PAIR or not frame.role:
            return ()
        roles = RULERS if frame.role in RULERS else (frame.role,)
        holders = dict.fromkeys(p.id for role in roles for p in self.people.with_role(role))
        told = {s.entity for s in self.chain.seen if s.span.start < frame.span.start}
        found = tuple(holder for holder in holders if holder in told)
        return found if len(found) == frame.count else ()

    def _named_last(self, frame: MentionFrame, sentence: int) -> Found | None:
        """The two persons or bodies named last that the word or its noun can mean."""
        others = self.chain.entities_at(frame.unlike)
        others |= {s.entity for s in self.chain.seen if s.entity.startswith(MEDIA)}
        others |= {p.id for role in FOR_OTHERS for p in self.people.with_role(role)}
        if frame.sort:
            found = self.chain.pair(frame.span, sentence, self._of_sort(others, frame))
            return (found, "the two of this sort named last") if found else None
        kinds: tuple[str, ...] = ("organisation",) if frame.kind == "organisation" else ("person",)
        kinds = (*kinds, "organisation") if frame.form == "pronoun" else kinds
        tellers = {s.entity for s in self.chain.before(frame.span, sentence, PAIR_REACH) if s.teller}
        for kind, apart in product(kinds, (others | tellers, others)):  # who only tells it is none of two others
            found = self.chain.pair(frame.span, sentence, self._of_kind(kind, apart, frame))
            if found:
                return found, "the two named last"
        return self._only_two_named(frame, others)

    def _of_kind(self, kind: str, others: set[str], frame: MentionFrame) -> Callable[[Seen], str | None]:
        """Which mentions are of somebody of the kind who is not ruled out, nor called by another noun only."""
        free = frame.form == "pronoun" or frame.anybody or kind != "person"

        def fits(seen: Seen) -> str | None:
            told = free or seen.entity in self.people.known or self._is_called(seen.entity, frame)
            return seen.entity if seen.kind == kind and seen.entity not in others and told else None

        return fits

    def _of_sort(self, others: set[str], frame: MentionFrame) -> Callable[[Seen], str | None]:
        """Which mentions are of bodies that may be of the sort that the noun for two names."""

        def fits(seen: Seen) -> str | None:
            free = seen.kind == "organisation" and not seen.part_only and seen.entity not in others
            return seen.entity if free and self.recall.may_be_one_of(seen.entity, frame) else None

        return fits

    def _is_called(self, entity: str, frame: MentionFrame) -> bool:
        noun = frame.role_words.casefold()
        return bool(noun) and self.recall.is_called(entity, (noun, noun.removesuffix("n"), noun.removesuffix("en")))

    def _only_two_named(self, frame: MentionFrame, others: set[str]) -> Found | None:
        """The only two persons whom the article names so far, where a noun says that persons are meant."""
        named = dict.fromkeys(s.entity for s in self.chain.seen if s.entity in self.people.known)
        two = frame.kind == "person" and frame.form == "description" and len(named) == 2
        return (tuple(named), "the only two named") if two and others.isdisjoint(named) else None

    def _group_of_noun(self, frame: MentionFrame) -> str | None:
        """The only group that the article has called by the noun ("zwei Wirte kamen ... die beiden Wirte")."""
        groups = {s.entity for s in self.chain.seen if s.kind == "group" and frame.form == "description"}
        called = {entity for entity in groups if self._is_called(entity, frame)}
        return called.pop() if len(called) == 1 else None

    def _unnamed_pair(self, frame: MentionFrame, sentence: int) -> Found:
        """Two whom the article does not name: a group told of before, or one of its own by the noun."""
        noun = frame.role_words.casefold()
        before = self.chain.before(frame.span, sentence, PAIR_REACH)
        near = [s for s in before if s.kind == "group" and s.number == "Plur" and not s.part_only]
        near = [s for s in near if not noun or self._is_called(s.entity, frame)]
        if near:
            return (near[0].entity,), "group told of before"
        if not noun:
            return NOBODY
        id = stranger_id("group", frame.role_words)
        return (id if frame.kind == "organisation" else own_id(id, self.article),), NEW
