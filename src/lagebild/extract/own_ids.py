"""Whoever an article does not name has an id of this article: "the company" of another one is another company."""

from collections.abc import Iterable, Mapping

from lagebild.extract.strangers import own_id
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.changes import replace
from lagebild.model.facts import Analysis, Entity, Event, Statement

STATE = "country"
BARE = frozenset({"description", "pronoun"})
"""Forms of mentions that name nobody."""


def give_own_ids(analysis: Analysis, knowledge: Knowledge) -> Analysis:
    """The analysis with an id of the article for all whom it only describes; states and their bodies keep theirs."""
    article = analysis.article.id
    own = {e.id: own_id(e.id, article) for e in analysis.entities if _is_nameless(e, knowledge)}
    if not own:
        return analysis
    return replace(
        analysis,
        entities=_join_same(_rename_entity(e, own) for e in analysis.entities),
        statements=tuple(_rename_statement(s, own) for s in analysis.statements),
        events=tuple(_rename_event(e, own) for e in analysis.events),
        passing=tuple(_rename_event(e, own) for e in analysis.passing),
    )


def _is_nameless(entity: Entity, knowledge: Knowledge) -> bool:
    unnamed = bool(entity.mentions) and all(m.form in BARE for m in entity.mentions)
    return unnamed and not entity.id.startswith(f"{STATE}:") and knowledge.entity(entity.id) is None


def _rename_entity(entity: Entity, own: Mapping[str, str]) -> Entity:
    offices = tuple(replace(o, jurisdiction=own.get(o.jurisdiction, o.jurisdiction)) for o in entity.offices)
    parent = own.get(entity.parent, entity.parent) if entity.parent is not None else None
    return replace(entity, id=own.get(entity.id, entity.id), parent=parent, offices=offices)


def _join_same(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """The entities, one for each id: somebody described may bear it already whom other words only mention."""
    found: dict[str, Entity] = {}
    for entity in entities:
        known = found.setdefault(entity.id, entity)
        if known is not entity:
            mentions = {m.span: m for m in (*entity.mentions, *known.mentions)}
            found[entity.id] = replace(known, mentions=tuple(mentions[span] for span in sorted(mentions)))
    return tuple(found.values())


def _rename_event(event: Event, own: Mapping[str, str]) -> Event:
    by, against, parties = (_rename(ids, own) for ids in (event.by, event.against, event.parties))
    place = own.get(event.place, event.place) if event.place is not None else None
    return replace(event, by=by, against=against, parties=parties, place=place)


def _rename_statement(statement: Statement, own: Mapping[str, str]) -> Statement:
    speakers, addressees, via = (_rename(ids, own) for ids in (statement.speakers, statement.addressees, statement.via))
    return replace(statement, speakers=speakers, addressees=addressees, via=via)


def _rename(ids: tuple[str, ...], own: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(own.get(i, i) for i in ids)
