"""States in the stead of their troops and places, where one does violence to another."""

from lagebild.extract.registry import Registry

TERRITORY = frozenset({"ANNEX", "ASSAULT", "FIGHT", "MOBILIZE", "COERCE"})
"""Types done to a place are done to the state that holds it."""


def find_acting_states(actors: tuple[str, ...], registry: Registry) -> tuple[str, ...]:
    """The states for which their troops act."""
    found = [registry.find(a) for a in actors]
    states = [registry.know(e.parent) if e.kind == "group" and e.parent else e.id for e in found if e is not None]
    return tuple(dict.fromkeys(states))


def find_territory(kind: str, against: tuple[str, ...], registry: Registry) -> tuple[tuple[str, ...], str | None]:
    """States in the stead of their places, and the name of the first place."""
    if kind not in TERRITORY:
        return against, None
    states, thing = [], None
    for entity in map(registry.find, against):
        if entity is None:
            continue
        place = entity.kind == "place" and entity.parent is not None
        states.append(registry.know(entity.parent) if place and entity.parent else entity.id)
        thing = thing or (entity.name if place else None)
    return tuple(dict.fromkeys(states)), thing
