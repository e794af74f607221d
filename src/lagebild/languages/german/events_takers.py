"""Who takes part in an event and where it is, by evidence of the words around beside model, lexicon and tree."""

import math
from collections.abc import Iterator
from typing import NamedTuple

from lagebild.languages.german.events_roles import phrases_of
from lagebild.languages.german.evidence import Ratings, evidence_of
from lagebild.languages.german.traits_of_takers import list_taker_traits, list_takers, view_happening
from lagebild.languages.german.vectors import WordVectors, view_takers
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

ROLES = ("by", "against", "parties")
NONE, PLACE = "none", "place"
"""The labels of what takes no part and of where it is."""
ADDED, TURNED, TAKEN_OUT = 0.6, 0.65, 0.92
"""How sure the evidence must be to add somebody, to turn a role or to take somebody out."""
WITH_TARGETS = frozenset({"ASSAULT", "FIGHT", "MOBILIZE", "COERCE", "ANNEX"})
"""Types done to the state in which they are done or at whose border, which annotated texts mostly call the place."""
TARGET, PARTY = "against", "parties"
BY_EVIDENCE = "who and where by evidence"
"""What is told of an event whose participants or place the evidence has changed."""


class Part(NamedTuple):
    """A phrase that takes part, and how."""

    role: str
    head: int | None
    span: Span


def weigh_takers(document: Document, index: int, frame: EventFrame, vectors: WordVectors | None) -> EventFrame:
    """The frame with whom and which place the evidence wants in it, in another role, or out of it.

    What is no main event stays, and what has no vectors: traits alone are no better than what is found.
    """
    if frame.minor or vectors is None:
        return frame
    takers = list_takers(document, index, frame.trigger)
    if not takers:
        return frame
    given = [Part(role, document.root_of(span), span) for role in (PLACE, *ROLES) for span in getattr(frame, role)]
    found = {part.head: part.role for part in given if part.head is not None}
    event = view_happening(document, index, frame.type, takers)
    rows = [list_taker_traits(document, event, place) for place in range(len(takers))]
    ratings = evidence_of("taker").rate_all(rows, view_takers(document, index, takers, vectors))
    wanted = {taker: _choose_role(r, found.get(taker), frame) for taker, r in zip(takers, ratings, strict=True)}
    rated = {taker: _leave_filled(document, taker, wanted, found) for taker in takers}
    if all(rated[taker] == found.get(taker, NONE) for taker in takers):
        return frame
    parts = [*_keep(given, rated), *_add(document, found, rated)]
    told = {role: tuple(sorted({part.span for part in parts if part.role == role})) for role in (PLACE, *ROLES)}
    by, against, parties, place = (told[role] for role in (*ROLES, PLACE))
    return replace(frame, by=by, against=against, parties=parties, place=place, rule=f"{frame.rule}; {BY_EVIDENCE}")


def _choose_role(ratings: Ratings, given: str | None, frame: EventFrame) -> str:
    """The likeliest role where the evidence is sure enough of it, else the given one."""
    told = given or NONE
    best = max(ratings, key=lambda role: ratings[role], default=told)
    # who else stands in the sentence of a talk need not be one of its parties
    if (given == TARGET and frame.type in WITH_TARGETS) or (given is None and best == PARTY):
        return told
    least = ADDED if given is None else TAKEN_OUT if best == NONE else TURNED
    return best if math.exp(ratings.get(best, 0.0)) >= least else told


def _leave_filled(document: Document, taker: int, wanted: dict[int, str], found: dict[int, str]) -> str:
    """The wanted role; the given one where another word keeps that role to which this one is not joined."""
    role, given = wanted[taker], found.get(taker, NONE)
    kept = {i for i, other in found.items() if other == role and wanted.get(i, other) == role}
    joined = document.tokens[taker].deprel == "conj" and document.tokens[taker].head in kept
    return given if role not in {given, NONE} and kept and not joined else role


def _keep(given: list[Part], rated: dict[int, str]) -> Iterator[Part]:
    """What is given and not rated out, in its rated role; a place that has another role besides stays with it."""
    actors = {part.head for part in given if part.role != PLACE}
    for part in given:
        besides = part.role == PLACE and part.head in actors
        role = part.role if part.head is None or besides else rated.get(part.head, part.role)
        if role != NONE:
            yield part._replace(role=role)


def _add(document: Document, found: dict[int, str], rated: dict[int, str]) -> Iterator[Part]:
    """What is rated in and not given."""
    for taker, role in rated.items():
        if role != NONE and taker not in found:
            for span in phrases_of(document, taker):
                yield Part(role, taker, span)
