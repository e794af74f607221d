"""Whom a possessive pronoun means: whoever its phrase is joined to, acts in its clause, or was told of last."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lagebild.extract.chains import Chain, Seen
from lagebild.extract.joints import JOINING
from lagebild.extract.links import Link
from lagebild.model.genders import gender_of
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame, Token

Owners = tuple[str, ...]
MAX_CLAUSES = 6
"""So many words above a phrase its clauses are looked for."""
INFINITIVES = ("xcomp", "ccomp")
"""Relations of clauses whose unspoken subject is who is asked, told or made to do something."""
SUBJECT, OBJECTS = "nsubj", ("obj", "iobj", "obl:arg")
FEMININE = "f"
READINGS: Mapping[str, tuple[tuple[str | None, str], ...]] = {
    "m": (("m", "Sing"), ("n", "Sing")),
    "f": (("f", "Sing"), (None, "Plur")),
}
"""Gender and number of the owners to whom a possessive pronoun can point."""


@dataclass(frozen=True, slots=True)
class OwnerReader:
    """Reads the possessive pronouns of one article."""

    document: Document
    frames: Sequence[MentionFrame]
    chain: Chain
    link: Callable[[int], Link | None]
    """The link of a frame that can be read before what stands in front of it, or None."""
    see: Callable[[MentionFrame, str], Seen]

    def find(self, frame: MentionFrame, sentence: int) -> Owners:
        """Whoever the phrase is joined to, who acts in its clause or in one above it, else who was told of last."""
        noun = self._noun_of(frame)
        found = self._joined_before(noun, frame)
        if found is None and not frame.of_last:
            found = self._by_clause(noun, frame)
        return self._told_last(frame, sentence) if found is None else found

    def find_in_clause(self, pronoun: MentionFrame) -> Owners | None:
        """Whoever the words of which the pronoun tells are joined to, or who acts in their clause; None for nobody."""
        noun = self.document.tokens[self.document.indices_of(pronoun.span)[0]].head
        found = self._joined_before(noun, pronoun)
        return self._by_clause(noun, pronoun) if found is None else found

    def _noun_of(self, frame: MentionFrame) -> int:
        """The word of the phrase on which its other words hang."""
        inside = self.document.indices_of(frame.span)
        tokens = self.document.tokens
        return next((i for i in inside if tokens[i].head not in inside and tokens[i].upos != "DET"), inside[-1])

    def _joined_before(self, noun: int, frame: MentionFrame) -> Owners | None:
        """Whoever stands before the phrase in its enumeration ("Rehn und seine Helfer")."""
        token = self.document.tokens[noun]
        if token.deprel != JOINING or not 0 <= token.head < noun:
            return None
        others = [i for i in self.document.children(token.head) if self.document.tokens[i].deprel == JOINING]
        members = [token.head, *(i for i in others if i < noun)]
        if (before := self._owned_alike(members[-1], frame)) is not None:
            return self.find(before, self.document.tokens[members[-1]].sentence)
        owners = [self._owners_at(member, frame) for member in members]
        named = [owner for owner in owners if owner]
        if frame.possessor_gender == FEMININE and len(named) == len(members) > 1:
            return tuple(dict.fromkeys(id for owner in named for id in owner))
        return self._right_before(frame) or self._of_member(members[-1], frame)

    def _owned_alike(self, word: int, frame: MentionFrame) -> MentionFrame | None:
        """The phrase at the word when it has such a pronoun too ("his deputy and his driver"): both have one owner."""
        span = self.document.tokens[word].span
        here = [f for f in self.frames if f.span.contains(span) and f.possessor is not None]
        alike = [f for f in here if f.possessor_gender == frame.possessor_gender and f.span.end < frame.span.start]
        return min(alike, key=lambda f: f.span.start, default=None)

    def _right_before(self, frame: MentionFrame) -> Owners | None:
        """Whom the shortest mention means that ends before the conjunction and fits ("the head of X and its owner")."""
        index = self.document.indices_of(frame.span).start - 1
        if index <= 0 or self.document.tokens[index].upos != "CCONJ":
            return None
        end = self.document.tokens[index - 1].span.end
        ending = [i for i, f in enumerate(self.frames) if f.span.end == end and not f.part_only]
        links = (self.link(i) for i in sorted(ending, key=lambda i: -self.frames[i].span.start))
        return next((link.entities for link in links if link is not None and self._fits(link, frame)), None)

    def _by_clause(self, noun: int, frame: MentionFrame) -> Owners | None:
        """The subject of the nearest clause around the phrase that it can belong to; a thing owns as well."""
        for word, inner in self._list_actors(noun):
            token = self.document.tokens[word]
            if not inner and token.span.start > frame.span.end and not self._is_person(token.span):
                continue  # who passes on what is told of others
            if (found := self._of_member(word, frame)) is not None:
                return found
        return None

    def _is_person(self, span: Span) -> bool:
        link = self._link_at(span)
        return link is not None and link.frame.kind == "person"

    def _list_actors(self, noun: int) -> Iterator[tuple[int, bool]]:
        """Who acts in the clauses around a word, the nearest first, and whether it is the word's own clause."""
        tokens, word = self.document.tokens, noun
        infinitive = False
        for depth in range(MAX_CLAUSES):
            above = tokens[word].head
            if above < 0:
                return
            children = list(self.document.children(above))
            subjects = [i for i in children if tokens[i].deprel.startswith(SUBJECT)]
            if infinitive:
                yield from ((i, not depth) for i in children if tokens[i].deprel in OBJECTS and i != word)
            if not tokens[word].deprel.startswith(SUBJECT):
                yield from ((i, not depth) for i in subjects[:1] if i != word)
            bare = not subjects and tokens[above].feats.get("VerbForm") == "Inf"
            infinitive = bare and tokens[above].deprel in INFINITIVES
            word = above

    def _of_member(self, word: int, frame: MentionFrame) -> Owners | None:
        """Who the word means when the pronoun can point to it: nobody for a thing, None when it cannot."""
        if joined := self._all_joined_with(word, frame):
            return joined
        owners = self._owners_at(word, frame)
        if owners is not None:
            return owners or None
        token = self.document.tokens[word]
        behind = token.span.start > frame.span.end and any(f.span.contains(token.span) for f in self.frames)
        return () if not behind and _is_fitting_thing(token, frame) else None

    def _all_joined_with(self, word: int, frame: MentionFrame) -> Owners:
        """All of an enumeration, to which only the pronoun of several can point."""
        tokens, before = self.document.tokens, frame.span.start
        rest = [i for i in self.document.children(word) if tokens[i].deprel == JOINING]
        if not rest or frame.possessor_gender != FEMININE or any(tokens[i].span.end > before for i in rest):
            return ()
        links = [self._link_at(tokens[i].span) for i in (word, *rest)]
        found = [link.entities for link in links if link is not None]
        return tuple(dict.fromkeys(e for ids in found for e in ids)) if len(found) == len(links) and all(found) else ()

    def _owners_at(self, word: int, frame: MentionFrame) -> Owners | None:
        """Who is mentioned at a word and fits the pronoun; empty when none fits, None when nobody is mentioned."""
        link = self._link_at(self.document.tokens[word].span)
        if link is None or not link.entities:
            return None
        return link.entities if self._fits(link, frame) else ()

    def _fits(self, link: Link, frame: MentionFrame) -> bool:
        seen = [self.see(link.frame, entity) for entity in link.entities]
        return bool(seen) and all(s.kind != "place" and _may_own(s, frame) for s in seen)

    def _link_at(self, span: Span) -> Link | None:
        """The link of the outermost mention around a word."""
        here = [i for i, f in enumerate(self.frames) if f.span.contains(span) and not f.part_only]
        found = (self.link(i) for i in sorted(here, key=lambda i: self.frames[i].span.start - self.frames[i].span.end))
        return next((link for link in found if link is not None), None)

    def _told_last(self, frame: MentionFrame, sentence: int) -> Owners:
        """Whom a personal pronoun of one of the readings would mean; of two the one who was mentioned nearer."""
        if frame.possessor is None or frame.possessor_gender is None:
            return ()
        pointers = [
            MentionFrame(span=frame.possessor, form="pronoun", number=number, gender=gender, subject=False)
            for gender, number in READINGS[frame.possessor_gender]
        ]
        found = [owners for pointer in pointers if (owners := self.chain.antecedent(pointer, sentence))]
        return max(found, key=lambda owners: self._nearness(owners, frame), default=())

    def _nearness(self, owners: Owners, frame: MentionFrame) -> tuple[int, bool, bool, int]:
        """How near the last mention of the owners stands: its sentence, its rank there, its place."""
        seen = [s for s in self.chain.seen if s.entity in owners and s.span.start < frame.span.start]
        return max((s.sentence, s.subject, s.kind != "group", s.span.start) for s in seen)


def _may_own(seen: Seen, frame: MentionFrame) -> bool:
    """Whether the possessive pronoun agrees with the words of the mention."""
    if seen.number == "Plur" or (seen.kind == "group" and seen.form == "name"):
        return frame.possessor_gender == FEMININE
    return seen.gender is None or (seen.gender == FEMININE) == (frame.possessor_gender == FEMININE)


def _is_fitting_thing(noun: Token, frame: MentionFrame) -> bool:
    """Whether a noun that stands for nobody agrees with the possessive pronoun."""
    if noun.upos != "NOUN":
        return False
    if noun.feats.get("Number") == "Plur":
        return frame.possessor_gender == FEMININE
    gender = gender_of(noun)
    return gender is not None and (gender == FEMININE) == (frame.possessor_gender == FEMININE)
