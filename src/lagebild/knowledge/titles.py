"""Role nouns and the modifiers that say whose role it is."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from lagebild.knowledge.entries import Role
from lagebild.knowledge.tables import list_cell, read_table

MIN_NOUN = 4
"""The shortest role noun that may end a compound ("Chef")."""
BODY = "org:"
"""How ids of bodies that are no state begin."""

KEPT_MODIFIERS = 1 << 14
"""Words of which is remembered whose adjective or first part they are."""
NO_ROLE = "-"
"""The noun names no person where it is joined to a body ("Telekom-Tochter")."""


class Titles:
    """Reads role nouns: alone, inflected, or at the end of a compound."""

    def __init__(self, connection: sqlite3.Connection, organisation: Callable[[str], str | None]) -> None:
        self._db = connection
        self._organisation = organisation
        self._seen: dict[str, Role | None] = {}
        self._where = lru_cache(KEPT_MODIFIERS)(self._find_jurisdiction)
        self._in_bodies = {row["role"]: row["in_bodies"] for row in read_table("role_kinds") if row["in_bodies"]}
        self._single = frozenset(row["role"] for row in read_table("role_kinds") if row["single"])
        self._markers = [(row["prefix"], row["meaning"]) for row in read_table("role_prefixes")]

    def role(self, noun: str) -> Role | None:
        """The office that a noun names."""
        if noun not in self._seen:
            self._seen[noun] = self._plain(noun) or self._marked(noun) or self._compound(noun)
        return self._seen[noun]

    def is_simple(self, noun: str) -> bool:
        """Whether no other noun for an office ends the noun, which would tell whose office it is."""
        ends = (noun[cut:].capitalize() for cut in range(1, len(noun) - MIN_NOUN + 1))
        return self._plain(noun) is not None and not any(map(self._plain, ends))

    def jurisdiction(self, modifier: str) -> str | None:
        """The state or body of an adjective ("russischer") or of a compound's first part ("US-", "Bundes")."""
        return self._where(modifier)

    def _find_jurisdiction(self, modifier: str) -> str | None:
        for form in (modifier, modifier.lower(), modifier.rstrip("-"), modifier.rstrip("-") + "-"):
            row = self._db.execute("select jurisdiction from modifier where form=?", (form,)).fetchone()
            if row:
                return str(row[0])
        return None

    def _plain(self, noun: str) -> Role | None:
        rows = self._db.execute(
            "select key, gender, jurisdiction, rivals, same_role, noun, former, plural, rank from noun where form=?"
            " order by rank",
            (noun,),
        ).fetchall()
        if not rows:
            return None
        key, gender, jurisdiction, rivals, same_role, base, former, plural, rank = rows[0]
        # a form of the man's and the woman's word tells no gender
        if any(row[1] != gender for row in rows if row[-1] == rank):
            gender = None
        others = list_cell(rivals)
        return Role(key, gender, jurisdiction, others, bool(same_role), base, bool(former), bool(plural))

    def _marked(self, noun: str) -> Role | None:
        for prefix, meaning in self._markers:
            if not noun.startswith(prefix) or len(noun) < len(prefix) + MIN_NOUN:
                continue
            rest = noun[len(prefix) :]
            role = self.role(rest[:1].upper() + rest[1:])
            if role:
                if meaning == "same":
                    return replace(role, noun=noun)
                if meaning == "former":
                    return replace(role, former=True, noun=noun)
                return replace(role, key=f"{meaning}_{role.key}", noun=noun)
        return None

    def _compound(self, noun: str) -> Role | None:
        for cut in range(1, len(noun) - MIN_NOUN + 1):
            front, rest = noun[:cut], noun[cut:]
            if front.endswith("-") != rest[:1].isupper():
                continue
            role = self._plain(rest[:1].upper() + rest[1:])
            if role and (found := self._owned(role, front, noun)):
                return found
        return None

    def _owned(self, role: Role, front: str, noun: str) -> Role | None:
        where = self.jurisdiction(front) or (self._organisation(front.rstrip("-")) if front.endswith("-") else None)
        if where is None:
            # an unknown body's spokesman is a spokesman, but its president is nobody's head of state
            return replace(role, noun=noun) if front.endswith("-") and role.key not in self._single else None
        if not where.startswith(BODY):
            return replace(role, jurisdiction=where, rivals=())
        key = self._in_bodies.get(role.key, role.key)
        return None if key == NO_ROLE else replace(role, key=key, jurisdiction=where, rivals=())
