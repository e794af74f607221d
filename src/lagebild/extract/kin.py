"""Whom a noun with an owner means ("Rehns Frau"): who was brought in by name as standing so to the owner."""

from dataclasses import dataclass, field

from lagebild.extract.links import Found
from lagebild.model.text import MentionFrame

ROLES = (None, "relative")
"""Roles of those who are told by whose they are; an office tells its holder by itself."""


@dataclass(slots=True)
class Kin:
    """The relatives and friends in one article."""

    _named: dict[str, list[tuple[str, frozenset[str]]]] = field(default_factory=dict)
    """Owners with whom the article has named as theirs, and by which nouns these are called."""

    def learn(self, entity: str, frame: MentionFrame, owners: tuple[str, ...]) -> None:
        """Keep a name with an owner before it ("seine Frau Ina Rehn")."""
        if frame.form != "name" or frame.kind != "person" or frame.role not in ROLES or len(owners) != 1:
            return
        nouns = frozenset((*frame.role_words.lower().split()[-1:], *frame.alike))
        self._named.setdefault(owners[0], []).append((entity, nouns))

    def find(self, frame: MentionFrame, owners: tuple[str, ...]) -> Found | None:
        """The one person who was named as standing to the owner as the noun tells."""
        one = frame.kind == "person" and frame.number == "Sing" and frame.definite is not False
        if not one or frame.role not in ROLES or len(owners) != 1:
            return None
        found = {entity for entity, nouns in self._named.get(owners[0], ()) if frame.noun in nouns}
        return ((found.pop(),), "named as standing so to the owner") if len(found) == 1 else None
