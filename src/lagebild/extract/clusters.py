"""The actors of one article while it is read: which mentions belong together, and who was named last."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lagebild.knowledge.entries import KnownEntity
from lagebild.model.facts import Entity, Mention
from lagebild.model.text import MentionFrame

NAMED = frozenset({"name", "metonym"})


@dataclass(slots=True)
class Cluster:
    """Everything that stands for one actor so far."""

    id: str
    name: str
    kind: str
    known: KnownEntity | None = None
    gender: str | None = None
    number: str | None = None
    role: str | None = None
    jurisdiction: str | None = None
    description: str | None = None
    rule: str = ""
    names: dict[str, None] = field(default_factory=dict)
    """Base forms by which it was called, in order."""
    mentions: list[tuple[MentionFrame, str]] = field(default_factory=list)
    """Frames with the form under which they stand for it."""

    @property
    def parent(self) -> str | None:
        """The state or body that it belongs to."""
        return (self.known.parent if self.known else None) or self.jurisdiction

    @property
    def last_place(self) -> int:
        """Where it was mentioned last; -1 before the first mention."""
        return self.mentions[-1][0].span.start if self.mentions else -1

    def holds(self, role: str, jurisdiction: str | None) -> bool:
        """Whether the actor is known, or called here, by that office."""
        if self.role == role and jurisdiction in (None, self.jurisdiction):
            return True
        offices = self.known.offices if self.known else ()
        return any(o.role == role and jurisdiction in (None, o.jurisdiction) for o in offices)

    def freeze(self) -> Entity:
        """The entity as it is passed on."""
        marks = {Mention(frame.span, form) for frame, form in self.mentions if not frame.part_only}
        aliases = dict.fromkeys((*(self.known.aliases if self.known else ()), *self.names))
        aliases.pop(self.name, None)
        return Entity(
            id=self.id,
            name=self.name,
            kind=self.kind,
            wikidata=self.known.wikidata if self.known else None,
            aliases=tuple(aliases),
            offices=self.known.offices if self.known else (),
            mentions=tuple(sorted(marks, key=lambda m: (m.span, m.form))),
            description=self.description,
            gender=self.gender,
            parent=self.parent,
            rule=self.rule,
        )


class ClusterBook:
    """All actors of an article, in the order of their first mention."""

    def __init__(self) -> None:
        self._clusters: dict[str, Cluster] = {}

    def __iter__(self) -> Iterator[Cluster]:
        return iter(self._clusters.values())

    def get(self, id: str) -> Cluster | None:
        """The cluster of that id."""
        return self._clusters.get(id)

    def open_known(self, known: KnownEntity, rule: str) -> Cluster:
        """The cluster of an entity of the tables."""
        found = self._clusters.get(known.id)
        if found is None:
            found = Cluster(known.id, known.name, known.kind, known, gender=known.gender, rule=rule)
            self._clusters[known.id] = found
        return found

    def open_new(self, kind: str, name: str, rule: str) -> Cluster:
        """The cluster of an actor that no table knows, by its wording."""
        id = f"{kind}:{make_slug(name)}"
        if id not in self._clusters:
            self._clusters[id] = Cluster(id, name, kind, rule=rule)
        return self._clusters[id]

    def latest(self, fits: Callable[[Cluster], bool], count: int = 1) -> list[Cluster]:
        """The actors that were mentioned last among those that fit, latest first."""
        fitting = [c for c in self._clusters.values() if c.mentions and fits(c)]
        return sorted(fitting, key=lambda c: -c.last_place)[:count]


def make_slug(name: str) -> str:
    """The name in lower-case letters, digits and hyphens, for ids."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-") or "unnamed"
