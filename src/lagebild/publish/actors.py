"""Who has a page: everybody who speaks or acts."""

from lagebild.publish.case import Case
from lagebild.publish.links import actor_page


def has_page(case: Case, entity_id: str) -> bool:
    """Whether the actor is one of those who speak or take part in an event."""
    return case.canonical(entity_id) in case.acting


def actor_href(case: Case, entity_id: str) -> str:
    """Address of the actor's page; empty where it has none."""
    return actor_page(case.canonical(entity_id)) if has_page(case, entity_id) else ""
