"""Who and what an article names, with every mention, and which of them a span of words stands for."""

from collections.abc import Mapping, Sequence

from lagebild.extract.linking import Linker
from lagebild.extract.links import Link
from lagebild.extract.states import BODY, state_of
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.article import Article
from lagebild.model.facts import ENTITY_KINDS, Entity, Mention
from lagebild.model.text import Document, MentionFrame, Span

MAX_JOINT = 12
"""Two mentions of one phrase are coordinated when no more characters lie between them."""
KIND_OF_PREFIX = {"org": "organisation", "agency": "organisation"}


def find_entities(
    document: Document, article: Article, frames: Sequence[MentionFrame], knowledge: Knowledge
) -> tuple[Entity, ...]:
    """The entities of the article in the order of their first mention."""
    linker = Linker(document, article, frames, knowledge)
    links = linker.link_all()
    mentioned: dict[str, list[Link]] = {}
    for link in links:
        for entity in link.entities if not link.frame.part_only else ():
            mentioned.setdefault(entity, []).append(link)
    bases = {e: link.frame.base for link in reversed(links) if link.frame.form != "pronoun" for e in link.entities}
    entities = [_make_entity(id, found, linker, knowledge, bases) for id, found in mentioned.items()]
    return tuple(sorted(entities, key=lambda entity: (entity.mentions[0].span, entity.id)))


def _make_entity(id: str, links: list[Link], linker: Linker, knowledge: Knowledge, bases: Mapping[str, str]) -> Entity:
    known = knowledge.entity(id)
    mentions = {(link.frame.span, link.frame.form): link.rule for link in links}
    ordered = tuple(Mention(span, form, rule) for (span, form), rule in sorted(mentions.items()))
    names = _names(links)
    if known is not None:
        return Entity(
            id=id, name=known.name, kind=known.kind, wikidata=known.wikidata,
            aliases=tuple(dict.fromkeys((*known.aliases, *(n for n in names if n != known.name)))),
            offices=known.offices, mentions=ordered, gender=known.gender,
            parent=known.parent or state_of(id, knowledge, linker.people) if known.kind == "person" else known.parent,
            rule=links[0].rule,
        )  # fmt: skip
    person = linker.people.known.get(id)
    name = person.full if person else max(names, key=len) if names else bases.get(id, links[0].frame.base)
    described = person.role_words if person else [link.frame.role_words for link in links if link.frame.role_words]
    return Entity(
        id=id, name=name, kind=_kind(id, links), aliases=tuple(n for n in names if n != name), mentions=ordered,
        description=described[0] if described else None,
        gender=person.gender if person else next((k.frame.gender for k in links if _kind(id, links) == "person"), None),
        parent=_parent(id, links, linker, knowledge), rule=links[0].rule,
    )  # fmt: skip


def _names(links: list[Link]) -> list[str]:
    """The names, not descriptions or metonyms, by which the article calls the entity."""
    return list(dict.fromkeys(k.frame.base for k in links if k.frame.form == "name" and k.frame.base))


def _kind(id: str, links: list[Link]) -> str:
    prefix = id.split(":")[0]
    kind = KIND_OF_PREFIX.get(prefix, prefix)
    if BODY in id:
        return "organisation"
    return kind if kind in ENTITY_KINDS else links[0].frame.kind


def _parent(id: str, links: list[Link], linker: Linker, knowledge: Knowledge) -> str | None:
    if BODY in id:
        return id.split(BODY)[0]
    person = linker.people.known.get(id)
    if person is not None:
        return next((where for _, where in person.roles if where), None)
    owners = (linker.owners_of(link.frame) for link in links)
    jurisdictions = [link.frame.jurisdiction for link in links if link.frame.jurisdiction]
    return next((o[0] for o in owners if o), jurisdictions[0] if jurisdictions else None)


def resolve_span(entities: Sequence[Entity], span: Span) -> tuple[str, ...]:
    """Ids of the entities that the words of the span stand for: its head, or all that it coordinates."""
    return ActorIndex(entities).resolve(span)


class ActorIndex:
    """The mentions of one article, to look up whom a span stands for."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._kinds = {entity.id: entity.kind for entity in entities}
        rows = [(m.span, entity.id) for entity in entities for m in entity.mentions]
        self._rows = sorted(rows, key=lambda row: (row[0].start, -row[0].end))

    def resolve(self, span: Span) -> tuple[str, ...]:
        """Ids of the entities that the words of the span stand for."""
        inside = [row for row in self._rows if row[0].overlaps(span)]
        exact = [id for reach, id in inside if reach == span]
        if exact:
            return tuple(dict.fromkeys(exact))
        outer = [row for row in inside if not any(_encloses(other[0], row[0]) for other in inside)]
        heads: list[str] = []
        end = None
        for reach, id in outer:
            same = end is None or reach.start < end
            if not same and (reach.start - (end or 0) > MAX_JOINT or not self._joins(heads[0], id)):
                break
            heads.append(id)
            end = max(end or 0, reach.end)
        return tuple(dict.fromkeys(heads))

    def _joins(self, first: str, id: str) -> bool:
        """Whether the second can be one more actor and no place of the first."""
        return self._kinds[id] != "place" or self._kinds[first] == "place"


def _encloses(outer: Span, inner: Span) -> bool:
    return outer != inner and outer.contains(inner)
