"""Which entity each mention of an article means, by rules in a fixed order; unsure ones stay unresolved."""

from collections.abc import Sequence
from dataclasses import replace

from lagebild.extract.ages import age_behind
from lagebild.extract.chains import Chain, Seen
from lagebild.extract.descriptions import Describer
from lagebild.extract.headlines import find_headline, find_masthead, find_named_next, find_only_named
from lagebild.extract.hearers import find_hearer
from lagebild.extract.homes import StatesTold
from lagebild.extract.joints import find_joints, find_names_behind
from lagebild.extract.links import NEW, NOBODY, SPOKESPERSON, Link
from lagebild.extract.names import NameLinker
from lagebild.extract.owners import OwnerReader
from lagebild.extract.pairs import PairReader
from lagebild.extract.relatives import RelativeReader
from lagebild.extract.reported import ReportedWords, find_subject_above
from lagebild.extract.short_forms import find_short_forms
from lagebild.extract.sides import SideReader
from lagebild.extract.states import state_of
from lagebild.extract.subjects import find_subject_behind, leads, only_tells
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.article import Article, Outlet
from lagebild.model.genders import gender_of
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame

MAX_DEPTH = 4
"""Owners of owners beyond that are loops."""


def _is_titled(frame: MentionFrame) -> bool:
    """Whether the frame is a person's name with an office."""
    return frame.form == "name" and frame.kind == "person" and bool(frame.role)


class Linker:
    """Links the mentions of one article."""

    def __init__(
        self, document: Document, article: Article, frames: Sequence[MentionFrame], knowledge: Knowledge
    ) -> None:
        self.document = document
        outlet = knowledge.outlet_of(name=article.outlet.name) if article.outlet != Outlet() else None
        self.told = told = StatesTold(frames, knowledge, outlet.country if outlet else None)
        self.frames = frames = [told.settle(frame, frames) for frame in frames]
        self.knowledge = knowledge
        published = article.published
        self.on = published.exact or published.latest or published.earliest
        self.chain = Chain(ReportedWords(document))
        self.names = NameLinker(frames, knowledge, self.on, told, find_short_forms(document.text, frames, knowledge))
        self.people = self.names.people
        self.describer = Describer(self.people, self.chain, knowledge, told, article.id)
        self.describer.frames = frames
        self.describer.recall.parties.read(document.text, frames, self.names)
        self.describer.outlet = outlet.id if outlet else None
        sides = SideReader(document, self.people, self.chain, knowledge)
        self._pairs = PairReader(sides, self.describer.recall, article.id)
        self._masthead = find_masthead(document)
        self._links: dict[int, Link] = {}
        self._genders: dict[str, str] = {}
        self._joints = find_joints(document, frames)
        self._relatives = RelativeReader(document, frames, self._joints)
        self._owner_reader = OwnerReader(document, frames, self.chain, self._link_early, self._seen)

    def link_all(self) -> tuple[Link, ...]:
        """One link for each frame, in text order."""
        learnt = {i: self._learn_role(i) for i, f in enumerate(self.frames) if _is_titled(f)}
        self._links.clear()  # before the chain stood, descriptions of owners were read without what went before
        self.describer.recall.named_bodies.update(self._find_bodies())
        self.describer.recall.only_named.update(find_only_named(self.frames, self.names))
        things = self._find_things()
        for index, frame in enumerate(self.frames):
            while things and things[0].span.start < frame.span.start:
                self.chain.things.append(things.pop(0))
            link = self._link(index, 0)
            if index in learnt:
                self._learn_role(index, learnt[index])
            if not link.entities and (frame.form == "name" or (frame.form == "pronoun" and not frame.relation)):
                self.chain.things.append(self._thing(frame))
            for entity in link.entities:
                self._remember(frame, entity)
                if frame.possessor is not None or frame.counsel:
                    self.describer.learn_owners(entity, frame, self._owners(index, 0))
        return tuple(self._links[index] for index in range(len(self.frames)))

    def _remember(self, frame: MentionFrame, entity: str) -> None:
        """Keep for what follows who was mentioned, and by which words."""
        recall, described = self.describer.recall, frame.form == "description"
        self.chain.add(self._seen(frame, entity))
        new = frame.definite is False or (frame.anybody and frame.definite is None)
        if described and frame.kind == "group" and frame.anybody and new:
            recall.introduced.add(entity)
        one = described and frame.kind == "person" and frame.number == "Sing"
        if one and frame.role != SPOKESPERSON:
            recall.introduced.add(entity)
        if frame.kind in ("person", "organisation", "group") and frame.form in ("name", "description"):
            age = age_behind(self.document.text, frame.span.end) if frame.form == "name" else None
            wordings = (f"{frame.base} {frame.role_words}", frame.role_words, age)
            recall.wordings.setdefault(entity, []).extend(words for words in wordings if words)
        if described and frame.noun:
            recall.nouns.setdefault(entity, set()).add(frame.noun)
        if frame.form == "name" and frame.sort:
            recall.sorts.setdefault(entity, set()).add(frame.sort)

    def _learn_role(self, index: int, before: str | None = None) -> str | None:
        """Keep the role that a named person's description tells; the state or body that the role belongs to."""
        frame, where = self.frames[index], self._jurisdiction(index, 0)
        self.people.learn(self.names.person(frame), frame, where, instead_of=before)
        return where

    def _find_bodies(self) -> list[str]:
        """The bodies of all names in the article that may be a firm's or club's."""
        named = [f for f in self.frames if f.form == "name" and f.kind == "organisation" and not f.part_only]
        named = [f for f in named if not self._only_signs(f)]
        found = [entity for frame in named for entity in self.names.link(frame)[0]]
        known = {entity: self.knowledge.entity(entity) for entity in found}
        return [e for e in found if (body := known[e]) is None or body.type in ("company", "club")]

    def _find_things(self) -> list[Seen]:
        """Nouns that stand for nobody, in text order: a pronoun may mean them as well."""
        taken = {i for f in self.frames if not f.part_only for i in range(f.span.start, f.span.end)}
        return [
            Seen(
                "", "thing", token.span, token.sentence, gender_of(token),
                token.feats.get("Number", "Sing"), token.deprel.startswith("nsubj"), "thing",
            )
            for token in self.document.tokens
            if token.upos == "NOUN" and token.span.start not in taken
        ]  # fmt: skip

    def _thing(self, frame: MentionFrame) -> Seen:
        """A named thing, such as a work, an index or a product, or what a pronoun left open takes up."""
        token = self.document.tokens[self.document.indices_of(frame.span)[-1]]
        gender = frame.gender or gender_of(token)
        number = frame.number or "Sing"
        return Seen("", "thing", frame.span, token.sentence, gender, number, frame.subject, "thing")

    def _link(self, index: int, depth: int) -> Link:
        if index not in self._links:
            frame = self.frames[index]
            self._links[index] = Link(frame, *self._resolve(index, frame, depth))
        return self._links[index]

    def _resolve(self, index: int, frame: MentionFrame, depth: int) -> tuple[tuple[str, ...], str]:
        if frame.relation == "relative":
            return self._relatives.link(frame, self._links)
        if frame.same_as is not None and (equal := self._equated(index, frame.same_as, depth)):
            return equal, "equated by a copula"
        if frame.count == 2 or (frame.form == "description" and frame.number == "Plur"):
            behind = find_names_behind(self.document, frame, self.frames, self._joints)
            named = tuple(dict.fromkeys(e for name in behind for e in self.names.link(name)[0]))
            named = named or self._pairs.find_holders(frame)
            if named or frame.count == 2:
                return (named, "those named behind") if named else self._pairs.find(frame, self._sentence(frame))
        if frame.form == "pronoun":
            found = self._pointed_at(frame)
            return (found, "pronoun") if found else ((), "")
        if frame.form in ("name", "metonym"):
            return self.names.link(frame)
        told = self.names.link_described(frame) or self._describe(index, self._without_speaker(frame), depth)
        # what is said of a pronoun left open is nobody new
        of_pronoun = told[1] == NEW and any(f.form == "pronoun" and f.span == frame.same_as for f in self.frames)
        return NOBODY if of_pronoun else told

    def _pointed_at(self, frame: MentionFrame) -> tuple[str, ...]:
        """Whom a pronoun means."""
        sentence = self._sentence(frame)
        if frame.relation == "demonstrative":
            return self.chain.told_last(frame, sentence)
        speakers = self._speaker_around(frame, sentence)
        owners = self._owner_reader.find_in_clause(frame) if frame.relation == "possessive" else None
        if owners is not None and set(owners).isdisjoint(speakers):
            return owners
        above, speaking = find_subject_above(self.document, frame.span), self.describer.spokesmen
        heard = find_hearer(self.document, self.chain, frame) or speaking.find_principal(frame, sentence)
        return heard or self.chain.antecedent(frame, sentence, speakers, above) or self._named_behind(frame)

    def _named_behind(self, frame: MentionFrame) -> tuple[str, ...]:
        """Whom a pronoun means before which nobody is told of: who acts or speaks behind it in its sentence."""
        if any(s.kind in ("person", "group") for s in self.chain.seen):
            return ()
        behind = find_subject_behind(self.document, frame, self.frames)
        link = self._link_early(self.frames.index(behind)) if behind is not None else None
        return link.entities if link is not None else ()

    def _speaker_around(self, frame: MentionFrame, sentence: int) -> tuple[str, ...]:
        """Who speaks the quotation around a pronoun; who only is a pronoun is whom it would mean in its place."""
        if frame.said_by is None:
            return ()
        here = [i for i, f in enumerate(self.frames) if f.span.contains(frame.said_by) and not f.part_only]
        if not here:
            return ()
        outer = min(here, key=lambda i: self.frames[i].span.start)
        speaker = self.frames[outer]
        if speaker.form == "pronoun" and speaker.span.start > frame.span.start:
            return self.chain.antecedent(replace(speaker, span=frame.span, unlike=()), sentence)
        link = self._link_early(outer)
        return link.entities if link is not None else ()

    def _without_speaker(self, frame: MentionFrame) -> MentionFrame:
        """The frame; in a quotation it does not mean whoever speaks it."""
        if frame.said_by is None:
            return frame
        speakers = self._speaker_around(frame, self._sentence(frame))
        return replace(frame, unlike=(*frame.unlike, *(s.span for s in self.chain.seen if s.entity in speakers)))

    def _describe(self, index: int, frame: MentionFrame, depth: int) -> tuple[tuple[str, ...], str]:
        """Whom a description means that nothing equates with a name."""
        headlined = find_headline(frame, self.frames, self._sentence)
        if headlined is not None:
            return self.names.link(headlined)[0], "whom the headline means"
        owners = self._owners(index, depth)
        states = (self.people.bearer(frame.jurisdiction),) if frame.jurisdiction else self._states(owners)
        if frame.relation in ("institution", "of_part") and not states:
            inside = (f.base for f in self.frames if f.kind == "place" and frame.span.contains(f.span))
            states = self.told.ruled_from(inside)
        found = self.describer.describe(frame, self._sentence(frame), owners, states)
        named = find_named_next(self.document, frame, self.frames) if found[1] == NEW else None
        person = self.names.link(named)[0] if named is not None else ()
        return found if not person or self.knowledge.entity(person[0]) else (person, "named right behind")

    def _equated(self, index: int, span: Span, depth: int) -> tuple[str, ...]:
        """The one entity that the words behind the copula mean."""
        others = [i for i, f in enumerate(self.frames) if f.span == span and i != index]
        if not others or depth >= MAX_DEPTH:
            return ()
        found = self._link(others[0], depth + 1).entities
        return found if len(found) == 1 else ()

    def _owners(self, index: int, depth: int) -> tuple[str, ...]:
        """The entities that the possessor of the phrase means."""
        frame = self.frames[index]
        if frame.possessor is None or depth >= MAX_DEPTH:
            return ()
        inside = [i for i, f in enumerate(self.frames) if i != index and frame.possessor.overlaps(f.span)]
        inside = [i for i in inside if frame.span.contains(self.frames[i].span) and self.frames[i].span != frame.span]
        outer = [i for i in inside if not any(self._holds(j, i) for j in inside)]
        if outer:
            return tuple(dict.fromkeys(e for i in outer for e in self._link(i, depth + 1).entities))
        return self._pronoun_owner(frame)

    def _holds(self, outer: int, inner: int) -> bool:
        around, held = self.frames[outer].span, self.frames[inner].span
        return outer != inner and around != held and around.contains(held)

    def _pronoun_owner(self, frame: MentionFrame) -> tuple[str, ...]:
        """The person or body that a possessive pronoun at the head of the phrase points to."""
        if frame.possessor is None or frame.possessor_gender is None:
            return ()
        return self._owner_reader.find(frame, self._sentence(frame))

    def _link_early(self, index: int) -> Link | None:
        """The link of a mention already read, or of a name, which needs nothing that stands before it."""
        frame = self.frames[index]
        early = frame.form in ("name", "metonym") and frame.same_as is None
        return self._link(index, MAX_DEPTH) if early else self._links.get(index)

    def _states(self, owners: tuple[str, ...]) -> tuple[str, ...]:
        found = [state_of(owner, self.knowledge, self.people) for owner in owners]
        return tuple(dict.fromkeys(state for state in found if state))

    def _jurisdiction(self, index: int, depth: int) -> str | None:
        """The state or body of the office that a named person's description tells."""
        frame = self.frames[index]
        if frame.jurisdiction:
            return frame.jurisdiction
        owners = self._owners(index, depth)
        states = self._states(owners)
        return states[0] if states else (owners[0] if owners else None)

    def _sentence(self, frame: MentionFrame) -> int:
        tokens = self.document.tokens_in(frame.span)
        return tokens[0].sentence if tokens else 0

    def _seen(self, frame: MentionFrame, entity: str) -> Seen:
        known = self.knowledge.entity(entity)
        person = self.people.known.get(entity)
        kind = known.kind if known else entity.split(":")[0].replace("org", "organisation")
        gender = (person.gender if person else None) or (known.gender if known else None) or frame.gender
        if kind == "organisation" and frame.form in ("name", "description"):
            gender = gender or self._genders.get(entity)
            self._genders |= {entity: gender} if gender else {}
        main = frame.subject and leads(self.document, frame)
        teller = frame.subject and frame.form != "pronoun" and only_tells(self.document, frame)
        return Seen(
            entity, kind, frame.span, self._sentence(frame), gender, frame.number or "Sing", frame.subject, frame.form,
            frame.part_only or frame.predicate or self._only_signs(frame), main, self._joints.get(frame.span), teller,
            self.chain.reported.hold(frame.span),
        )  # fmt: skip

    def _only_signs(self, frame: MentionFrame) -> bool:
        """Whether the mention stands where the article only says who prints it: nothing is told of it there."""
        return self._masthead is not None and self._masthead.contains(frame.span)

    def owners_of(self, frame: MentionFrame) -> tuple[str, ...]:
        """The entities that the possessor of a linked frame means."""
        return self._owners(self.frames.index(frame), 0)
