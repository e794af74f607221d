"""What the knowledge tables know: entities, candidates for a wording, role nouns, outlets."""

from dataclasses import dataclass
from datetime import date

from lagebild.model.facts import Office

MEDIA = ("agency:", "outlet:")
"""Ids of bodies that pass on what is told begin so."""


@dataclass(frozen=True, slots=True)
class KnownEntity:
    """A person, state, body, organisation, place or group of the tables."""

    id: str
    name: str
    kind: str
    """person | country | organisation | place | group."""
    wikidata: str | None = None
    name_en: str = ""
    gender: str | None = None
    """m | f | None."""
    parent: str | None = None
    """The state or body that it belongs to."""
    aliases: tuple[str, ...] = ()
    """Other names in their base form, without metonyms and adjectives."""
    offices: tuple[Office, ...] = ()
    memberships: tuple[Office, ...] = ()
    """Parties that the person belongs or belonged to, each as jurisdiction."""
    type: str = ""
    """What sort of body: company | party | union | club | authority | outlet | agency ..."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that a wording may stand for."""

    entity: str
    how: str
    """name | short | acronym | metonym | adjective | demonym | translit | slip."""
    needs: str = ""
    """"actor": counts only where the wording speaks, decides or acts; else empty."""
    weight: float = 1.0
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def derived(self) -> bool:
        """Whether the wording is no name, but an adjective or a word for people made of one."""
        return self.how in ("adjective", "demonym")


@dataclass(frozen=True, slots=True)
class Role:
    """What a role noun says of its bearer."""

    key: str
    gender: str | None = None
    """m | f | None where the form fits both."""
    jurisdiction: str | None = None
    """Fixed by the noun ("RU"), or None where a modifier or the context decides."""
    rivals: tuple[str, ...] = ()
    """Other states that have an office of this name."""
    same_role: bool = False
    """The bearer holds the antecedent's role in another jurisdiction."""
    noun: str = ""
    """Base form of the noun."""
    former: bool = False
    """The noun itself says that the term is over."""
    plural: bool = False
    """The form can only be a plural."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """A newspaper, broadcaster or site."""

    id: str
    name: str
    domain: str
    country: str
    language: str = "de"
    owner: str = ""
    type: str = ""
    """newspaper | magazine | public | private | online | state | agency."""
