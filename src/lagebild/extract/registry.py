"""Entities by the words that stand for them; words that stand for nobody known become an entity of their own."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace
from types import MappingProxyType

from lagebild.extract.actors import WORDING_ONLY, ActorIndex
from lagebild.extract.links import SPOKESPERSON
from lagebild.extract.states import BODY
from lagebild.extract.strangers import stranger_id
from lagebild.knowledge.entries import MEDIA, KnownEntity
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.facts import Entity, Mention
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document

NO_WORDINGS: Mapping[Span, str] = MappingProxyType({})
TOWNS = frozenset({"place"})
"""Kinds of names that only say where a speaker is: "the council in Ruva"."""
ACTING = frozenset({"person", "organisation", "group", "country"})
"""Kinds of those who can act."""
OTHERS = frozenset({"organisation", "group"})
"""Kinds of those who are somebody's without being him."""

Describe = Callable[[Document, Span], tuple[str, str]]
"""Tells kind and base form of whom words stand for; an empty base form for those that stand for nobody."""


def take_literally(document: Document, span: Span) -> tuple[str, str]:
    """The words as they stand, for something of unknown kind."""
    return "other", span.of(document.text).rstrip(" ,")


class Registry:
    """The entities of one article, growing while its facts are read."""

    def __init__(
        self,
        document: Document,
        entities: tuple[Entity, ...],
        knowledge: Knowledge,
        describe: Describe = take_literally,
    ) -> None:
        self.text = document.text
        self._knowledge = knowledge
        self.entities = entities
        self._document = document
        self._read: tuple[tuple[Entity, ...], ActorIndex] | None = None
        """The mentions of the entities as they were when last looked up."""
        self._describe = describe

    def resolve(
        self,
        spans: Sequence[Span],
        *,
        known_only: bool = False,
        wordings: Mapping[Span, str] = NO_WORDINGS,
        things: Sequence[Span] = (),
        located_by: Set[str] = frozenset(),
    ) -> tuple[str, ...]:
        """Entity ids in the order of the spans, each once; `known_only` adds nobody new, `wordings` are base forms.

        A name inside of `things` only says what they are about. A name of one of the kinds `located_by` only says where
        somebody is, behind his noun and a preposition.
        """
        found: list[str] = []
        for span in spans:
            known = () if span in things else self._actors().resolve(span)
            if located_by and self._is_only_where(span, known, located_by):
                known = ()
            elif span not in things:
                known = known or self._of_adjective(span)
            found += known or (() if known_only else self._add(span, wordings.get(span)))
        return tuple(dict.fromkeys(found))

    def resolve_voices(self, spans: Sequence[Span]) -> tuple[str, ...]:
        """Who speaks: a town behind a noun says where somebody is, a name behind a noun for others whose they are."""
        whose = [span for span in spans if self._is_only_whose(span, self._actors().resolve(span))]
        return self.resolve(spans, things=whose, located_by=TOWNS)

    def _actors(self) -> ActorIndex:
        if self._read is None or self._read[0] is not self.entities:
            self._read = self.entities, ActorIndex(self._document, self.entities)
        return self._read[1]

    def _is_only_where(self, span: Span, known: tuple[str, ...], kinds: Set[str]) -> bool:
        named = [e for e in map(self.find, known) if e is not None]
        places = [m.span.start for e in named for m in e.mentions if span.contains(m.span)]
        if not places or any(e.kind not in kinds for e in named):
            return False
        before = [t.upos for t in self._document.tokens_in(Span(span.start, min(places)))]
        return bool(NOUNS & set(before)) and "ADP" in before

    def _is_only_whose(self, span: Span, known: tuple[str, ...]) -> bool:
        """Whether the words name others by somebody who is none of them ("the minister's office")."""
        named = [e for e in map(self.find, known) if e is not None]
        root = self._document.root_of(span)
        if root is None or not named or self._document.tokens[root].upos != "NOUN":
            return False
        head = self._document.tokens[root].span
        free = not any(m.span.overlaps(head) for e in self.entities for m in e.mentions)
        return free and self._describe(self._document, span)[0] in OTHERS

    def leave_bodies(self, things: Sequence[Span]) -> tuple[Span, ...]:
        """The things without nouns by which the article calls somebody ("die Bahn", "das Land"), who can act."""
        called = {self._document.root_of(m.span) for e in self.entities if e.kind in ACTING for m in e.mentions}
        roots = ((span, self._document.root_of(span)) for span in things)
        return tuple(s for s, root in roots if root is None or root not in called)

    def find(self, entity: str) -> Entity | None:
        """The entity of that id."""
        return next((e for e in self.entities if e.id == entity), None)

    def kind_of(self, entity: str) -> str | None:
        """The kind of somebody whom the article or the tables know."""
        known = self.find(entity) or self._knowledge.entity(entity)
        return known.kind if known is not None else None

    def serves_one_of(self, person: str, states: Sequence[str]) -> bool:
        """Whether the tables know an office of somebody in one of the states, held at any time."""
        known = self._knowledge.entity(person)
        offices = known.offices if known is not None else ()
        return any(office.jurisdiction in states for office in offices)

    def state_by_adjective(self, thing: Entity) -> str | None:
        """The state that the adjective before a noun names ("aserbaidschanische Stellungen"), listed with the words."""
        for mention in thing.mentions:
            words = self._document.tokens_in(mention.span)
            state = self._knowledge.jurisdiction(words[0].text) if len(words) > 1 and words[0].upos == "ADJ" else None
            known = self._knowledge.entity(state) if state else None
            if known is not None and known.kind == "country":
                self._list(known, (Mention(words[0].span, "description", "adjective"),), "adjective")
                return known.id
        return None

    def name_principals(self, doers: Sequence[str]) -> tuple[str, ...]:
        """The doers of a deed; for whoever only speaks for a state by the tables its government, of which he told."""
        return tuple(dict.fromkeys(self._principal_of(entity) for entity in doers))

    def _principal_of(self, entity: str) -> str:
        known = self._knowledge.entity(entity)
        offices = known.offices if known is not None else ()
        states = {o.jurisdiction for o in offices if o.role.endswith(SPOKESPERSON)}
        speaks = len(states) == 1 and len(states) == len({o.jurisdiction for o in offices})
        body = f"{states.pop()}{BODY}gov" if speaks else entity
        return self.know(body) if self._knowledge.entity(body) is not None else entity

    def _of_adjective(self, span: Span) -> tuple[str, ...]:
        """The state that an adjective names ("the Russian build-up"), or who asked in a compound ("dpa-Anfrage")."""
        state = self._knowledge.jurisdiction(span.of(self.text)) or self._in_compound(span)
        known = self._knowledge.entity(state) if state else None
        if known is None:
            return ()
        self._list(known, (Mention(span, "description", "adjective"),), "adjective")
        return (known.id,)

    def know(self, id: str) -> str:
        """List somebody of the tables whom the article means without a word for him, as a state by its town."""
        known = self._knowledge.entity(id)
        if known is not None:
            self._list(known, (), "state of the place")
        return id

    def _list(self, known: KnownEntity, mentions: tuple[Mention, ...], rule: str) -> None:
        """Add somebody of the tables whom the article has not listed so far, or where else it mentions him."""
        listed = self.find(known.id)
        if listed is None:
            made = Entity(
                id=known.id,
                name=known.name,
                kind=known.kind,
                wikidata=known.wikidata,
                aliases=known.aliases,
                mentions=mentions,
                parent=known.parent,
                rule=rule,
            )
            self.entities = (*self.entities, made)
        elif new := tuple(m for m in mentions if all(m.span != old.span for old in listed.mentions)):
            grown = replace(listed, mentions=tuple(sorted((*listed.mentions, *new), key=lambda m: m.span)))
            self.entities = tuple(grown if e.id == known.id else e for e in self.entities)

    def _in_compound(self, span: Span) -> str | None:
        """The paper or agency that a part of a word names."""
        whole = self._document.tokens_in(span)
        if len(whole) != 1 or whole[0].span == span:
            return None
        found = (match.entity for match in self._knowledge.candidates(span.of(self.text)))
        return next((entity for entity in found if entity.startswith(MEDIA)), None)

    def _add(self, span: Span, base: str | None) -> tuple[str, ...]:
        """An entity by its wording, in base form if told; words without a noun or that only measure are nobody."""
        if not any(token.upos in NOUNS for token in self._document.tokens_in(span)):
            return ()
        kind, told = self._describe(self._document, span)
        if not told:
            return ()
        name = base or told
        id, mention = stranger_id(kind, name), Mention(span, "description", WORDING_ONLY)
        known = self.find(id)
        if known is None:
            known = Entity(id=id, name=name, kind=kind, mentions=(mention,), rule=WORDING_ONLY)
            self.entities = (*self.entities, known)
        elif mention not in known.mentions:
            grown = replace(known, mentions=tuple(sorted((*known.mentions, mention), key=lambda m: m.span)))
            self.entities = tuple(grown if e.id == known.id else e for e in self.entities)
        return (known.id,)
