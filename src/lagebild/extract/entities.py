"""Who and what an article names, with every mention."""

from collections.abc import Mapping, Sequence

from lagebild.extract.linking import Linker
from lagebild.extract.links import Link
from lagebild.extract.states import BODY, state_of
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.article import Article
from lagebild.model.facts import ENTITY_KINDS, Entity, Mention
from lagebild.model.text import Document, MentionFrame

REPRESENTATIVE = "representative"
"""The relation of words for those who act for a body."""
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
    # words for those who act for a body do not say what it is
    own = (link.frame for link in links if link.frame.relation != REPRESENTATIVE)
    described = person.role_words if person else [frame.role_words for frame in own if frame.role_words]
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
    # whoever acts for a body stands for it, and is none that belongs to itself
    told = next((o[0] for o in owners if o and o[0] != id), jurisdictions[0] if jurisdictions else None)
    return told or linker.describer.spokesmen.bodies.get(id)
