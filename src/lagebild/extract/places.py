"""Where an event is: which of the words for its place mean one."""

from collections.abc import Iterator, Sequence

from lagebild.extract.actors import NOWHERE_ACTING
from lagebild.extract.registry import OTHERS, Registry
from lagebild.model.spans import Span


def find_place(spans: Sequence[Span], registry: Registry, *, known_only: bool) -> str | None:
    """The first place told, else the first thing; a capital that stands for its government is told as the state.

    What stands behind the first words is a place only where the article names it elsewhere too.
    """
    thing = None
    for number, span in enumerate(spans):
        for name, certain in _list_places(span, registry, known_only=known_only or number > 0):
            if certain:
                return name
            thing = thing or name
    return thing


def _list_places(span: Span, registry: Registry, *, known_only: bool) -> Iterator[tuple[str, bool]]:
    """Each place or thing that the words mean, and whether it surely is a place.

    A place inside the name of a body only says where that one is.
    """
    for entity in map(registry.find, registry.resolve((span,), known_only=known_only)):
        if entity is None or entity.kind == "person":
            continue
        if entity.kind not in OTHERS:
            yield entity.id, entity.kind in NOWHERE_ACTING
        elif entity.parent and not any(m.span != span and m.span.contains(span) for m in entity.mentions):
            # a parliament belongs to its government, which is somewhere else
            yield (entity.parent, True) if registry.kind_of(entity.parent) not in OTHERS else (entity.id, False)
