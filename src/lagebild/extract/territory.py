"""States in the stead of their troops and places, where one does violence to another."""

from lagebild.extract.registry import Registry
from lagebild.model.facts import Entity
from lagebild.model.text import EventFrame

TERRITORY = frozenset({"ANNEX", "ASSAULT", "FIGHT", "MOBILIZE", "COERCE"})
"""Types done to a place are done to the state that holds it."""
DONE_TO_GOODS = frozenset({"SANCTION"})
"""Types done to the goods of a state ("Zölle auf serbische Waren") are done to it."""
MASSING = "MOBILIZE"
GROUP, PLACE, THING = "group", "place", "other"


def name_states(
    frame: EventFrame, by: tuple[str, ...], against: tuple[str, ...], registry: Registry
) -> tuple[tuple[str, ...], tuple[str, ...], str | None]:
    """Who does it and to whom, states in the stead of their troops, places and goods, and the first of those."""
    by, against = find_own_troops(frame.type, by, against, registry)
    against, thing = find_territory(frame.type, against, registry)
    if frame.by_troops and frame.type in TERRITORY:
        by = find_acting_states(by, registry)
    return by, against, thing


def find_acting_states(actors: tuple[str, ...], registry: Registry) -> tuple[str, ...]:
    """The states for which their troops act."""
    found = [registry.find(a) for a in actors]
    return tuple(dict.fromkeys(_state_of_troops(e, registry) or e.id for e in found if e is not None))


def find_own_troops(
    kind: str, by: tuple[str, ...], against: tuple[str, ...], registry: Registry
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who masses troops and against whom: "50.000 russische Soldaten wurden zusammengezogen" by their own state."""
    if kind != MASSING or by:
        return by, against
    found = {entity.id: _state_of_troops(entity, registry) for a in against if (entity := registry.find(a)) is not None}
    states = tuple(dict.fromkeys(state for state in found.values() if state))
    return states, tuple(a for a in against if not found.get(a))


def _state_of_troops(actor: Entity, registry: Registry) -> str | None:
    state = actor.parent if actor.kind == GROUP else None
    state = state or (registry.state_by_adjective(actor) if actor.kind in {GROUP, THING} else None)
    return registry.know(state) if state else None


def find_territory(kind: str, against: tuple[str, ...], registry: Registry) -> tuple[tuple[str, ...], str | None]:
    """States in the stead of their places and things, and the name of the first of those."""
    if kind not in TERRITORY | DONE_TO_GOODS:
        return against, None
    states, thing = [], None
    for entity in map(registry.find, against):
        if entity is None:
            continue
        state = entity.parent if entity.kind == PLACE and kind in TERRITORY else None
        state = state or (registry.state_by_adjective(entity) if entity.kind == THING else None)
        states.append(registry.know(state) if state else entity.id)
        thing = thing or (entity.name if state else None)
    return tuple(dict.fromkeys(states)), thing
