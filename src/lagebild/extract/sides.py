"""Which two sides "both sides" or "both states" means: those who deal with each other, or were named last or most."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from lagebild.extract.chains import PAIR_REACH, Chain, Seen
from lagebild.extract.links import Found
from lagebild.extract.people import People
from lagebild.extract.states import BODY, is_state, state_of
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame

STATE = "state"
"""Sort of the nouns for two that only states are."""
BESIDE = frozenset({"intergovernmental", "outlet", "agency"})
"""Types of bodies that tell of two sides or come between them."""
DEALT_WITH = ("obj", "iobj", "obl")
"""Relations of those to whom a subject does something."""
Side = Callable[[Seen], str | None]
Two = tuple[str, str]


class SideReader:
    """Reads the words for two sides of one article."""

    def __init__(self, document: Document, people: People, chain: Chain, knowledge: Knowledge) -> None:
        self.document = document
        self.people = people
        self.chain = chain
        self.knowledge = knowledge

    def find(self, frame: MentionFrame, sentence: int) -> Found:
        """The two who dealt with each other last or most often, or who were named last or most often."""
        fits = self._side_of_others(frame)
        dealt = list(self._list_dealing(frame, fits))
        near = [two for where, two in dealt if sentence - PAIR_REACH <= where]
        if near:
            return self._bodies_of(near[-1]), "the two sides that dealt with each other last"
        if found := self.chain.pair(frame.span, sentence, self._states_only(fits)):
            return found, "the two states named last"
        if dealt:
            latest = [frozenset(two) for _, two in reversed(dealt)]
            most = Counter(latest).most_common(1)[0][0]  # of some that did so equally often those who did so last
            two = next(two for _, two in reversed(dealt) if frozenset(two) == most)
            return self._bodies_of(two), "the two sides that dealt with each other most"
        return self._two_most_named(frame.span, self._states_only(fits)), "the two states named most"

    def _two_most_named(self, span: Span, fits: Side) -> tuple[str, ...]:
        """The two that were named most often before the span, when no third was named as often."""
        counts = Counter(name for s in self.chain.seen if s.span.start < span.start and (name := fits(s)))
        ranked = counts.most_common(3)
        if len(ranked) < 2 or (len(ranked) > 2 and ranked[2][1] == ranked[1][1]):
            return ()
        return tuple(name for name, _ in ranked[:2])

    def _list_dealing(self, frame: MentionFrame, fits: Side) -> Iterator[tuple[int, Two]]:
        """Sentences before the word in which just two sides are joined, or one does something to the other."""
        before = [s for s in self.chain.seen if s.span.start < frame.span.start]
        for sentence, here in groupby(before, key=lambda s: s.sentence):
            sides = [(seen, side) for seen in here if (side := fits(seen)) is not None]
            strong = [(seen, side) for seen, side in sides if self._may_act(seen, side)]
            pairs = {frozenset(two): two for two in (*self._joined(sides), *self._of_one_verb(strong))}
            if len(pairs) == 1:
                yield sentence, next(iter(pairs.values()))

    def _may_act(self, seen: Seen, side: str) -> bool:
        """Whether the side is a state or a body with a name, and none that tells of both or comes between them."""
        known = self.knowledge.entity(side)
        if is_state(side, self.knowledge) or self._is_unknown_state(seen):
            return True
        return seen.kind != "group" and seen.form == "name" and (known is None or known.type not in BESIDE)

    def _joined(self, sides: Sequence[tuple[Seen, str]]) -> Iterator[Two]:
        """The two sides that are joined ("the government and the rebels"); a group only beside a state."""
        groups: dict[Span, dict[str, Seen]] = {}
        for seen, side in sides:
            if seen.joint is not None:
                groups.setdefault(seen.joint, {}).setdefault(side, seen)
        for group in groups.values():
            told = all(seen.kind != "group" for seen in group.values())
            if len(group) == 2 and (told or any(is_state(side, self.knowledge) for side in group)):
                one, other = group
                yield one, other

    def _of_one_verb(self, sides: Sequence[tuple[Seen, str]]) -> Iterator[Two]:
        """The side that is the subject of a verb, with the only other one that the verb tells of."""
        acting: dict[int, set[str]] = {}
        others: dict[int, set[str]] = {}
        for seen, side in sides:
            root = self.document.root_of(seen.span)
            token = self.document.tokens[root] if root is not None else None
            if token is not None and token.deprel.startswith("nsubj"):
                acting.setdefault(token.head, set()).add(side)
            elif token is not None and token.deprel.startswith(DEALT_WITH):
                others.setdefault(token.head, set()).add(side)
        for verb, subject in acting.items():
            beside = others.get(verb, set()) - subject
            if len(subject) == len(beside) == 1:
                yield next(iter(subject)), next(iter(beside))

    def _bodies_of(self, two: Two) -> tuple[str, ...]:
        """Two states, or bodies: beside a body that is no state stands the body that acts for one."""
        if all(is_state(side, self.knowledge) for side in two):
            return two
        last = {self._side(s): s.entity for s in self.chain.seen if BODY in s.entity}
        return tuple(last.get(side, side) for side in two)

    def _states_only(self, fits: Side) -> Side:
        """Of the sides those that are states, or bodies for which somebody acts."""

        def fits_state(seen: Seen) -> str | None:
            known = self.knowledge.entity(state_of(seen.entity, self.knowledge, self.people) or "")
            return None if known is None or known.type in BESIDE or self._only_describes(seen) else fits(seen)

        return fits_state

    def _only_describes(self, seen: Seen) -> bool:
        """Whether the mention is a part of a participle beside a noun ("the rebels armed by the state")."""
        root = self.document.root_of(seen.span)
        above = self.document.tokens[root].head if root is not None else -1
        return above >= 0 and self.document.tokens[above].deprel == "amod"

    def _side(self, seen: Seen) -> str | None:
        """The state or body, no part of a state, that is mentioned or for which somebody acts."""
        if self._is_unknown_state(seen):
            return seen.entity
        if seen.part_only or seen.kind not in ("person", "country", "organisation", "group"):
            return None
        side = state_of(seen.entity, self.knowledge, self.people)
        if side is None and seen.kind != "person":
            side = seen.entity
        known = self.knowledge.entity(side) if side is not None else None
        return None if known is not None and known.kind == "place" else side

    def _is_unknown_state(self, seen: Seen) -> bool:
        """Whether a place that no table knows acts as only states do, or is joined with another one."""
        acts = seen.kind == "place" and seen.form == "metonym" and not seen.part_only
        return acts and self.knowledge.entity(seen.entity) is None

    def _side_of_others(self, frame: MentionFrame) -> Side:
        """Which mentions are of sides, or states where the noun says so, beside whoever deals with both of them."""
        others = self.chain.entities_at(frame.unlike)
        apart = {state_of(entity, self.knowledge, self.people) for entity in others} | others

        def fits(seen: Seen) -> str | None:
            side = self._side(seen)
            unknown = self._is_unknown_state(seen)
            state = frame.sort != STATE or unknown or (side is not None and is_state(side, self.knowledge))
            return side if side not in apart and state else None

        return fits
