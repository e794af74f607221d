"""Who and what is known beforehand: people in office, states, organisations, outlets, agencies."""

from lagebild.knowledge.entries import Candidate, KnownEntity, Outlet, Role
from lagebild.knowledge.lookup import Knowledge, open_knowledge
from lagebild.knowledge.names import name_skeleton, same_person_name

__all__ = [
    "Candidate",
    "Knowledge",
    "KnownEntity",
    "Outlet",
    "Role",
    "name_skeleton",
    "open_knowledge",
    "same_person_name",
]
