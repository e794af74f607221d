"""Entities of all articles joined by id, each with all its mentions."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from lagebild.model.facts import Analysis, Entity, Mention


@dataclass(frozen=True, slots=True)
class KnownEntity:
    """An entity across articles."""

    entity: Entity
    """Name, kind, aliases and offices joined from all articles; its own mentions are left empty."""
    mentions: tuple[tuple[str, Mention], ...] = ()
    """Article id and mention, in reading order."""


def merge_entities(
    analyses: Iterable[Analysis], canonical: Callable[[str], str], referred: Iterable[str]
) -> dict[str, KnownEntity]:
    """One entry per canonical id, sorted by id; an id that is only referred to becomes an entry without mentions."""
    parts: dict[str, list[Entity]] = {}
    mentions: dict[str, list[tuple[str, Mention]]] = {}
    for analysis in analyses:
        for entity in analysis.entities:
            key = canonical(entity.id)
            parts.setdefault(key, []).append(entity)
            mentions.setdefault(key, []).extend((analysis.article.id, m) for m in entity.mentions)
    for key in map(canonical, referred):
        parts.setdefault(key, [Entity(key, key.rpartition(":")[2] or key, "other", rule="referred to only")])
    return {key: KnownEntity(join(key, parts[key]), _ordered(mentions.get(key, ()))) for key in sorted(parts)}


def join(key: str, parts: list[Entity]) -> Entity:
    """One entity from its parts in several articles; the part that bears the canonical id gives the name."""
    main = next((p for p in parts if p.id == key), parts[0])
    names = dict.fromkeys(name for p in (main, *parts) for name in (p.name, *p.aliases))
    offices = dict.fromkeys(office for p in (main, *parts) for office in p.offices)
    return replace(
        main,
        id=key,
        aliases=tuple(sorted(name for name in names if name != main.name)),
        offices=tuple(offices),
        mentions=(),
        wikidata=main.wikidata or next((p.wikidata for p in parts if p.wikidata), None),
        description=main.description or next((p.description for p in parts if p.description), None),
        gender=main.gender or next((p.gender for p in parts if p.gender), None),
        parent=main.parent or next((p.parent for p in parts if p.parent), None),
    )


def _ordered(mentions: Iterable[tuple[str, Mention]]) -> tuple[tuple[str, Mention], ...]:
    """Mentions article by article, in reading order inside each."""
    order: dict[str, int] = {}
    for article, _ in mentions:
        order.setdefault(article, len(order))
    return tuple(sorted(dict.fromkeys(mentions), key=lambda pair: (order[pair[0]], pair[1].span)))
