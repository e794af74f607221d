"""Bare nouns for a talk ("the talks lasted two hours") that take up the talk told right before in the same report."""

from collections.abc import Iterable
from dataclasses import replace

from lagebild.compare.happenings import HAPPENED, Happening
from lagebild.model.facts import TALK

SHARED = ("days", "sure_day", "open_days", "actors", "known", "bodies", "guests", "place", "moves")
"""What a bare noun for a talk has from the talk that it takes up."""
REACH = 2
"""So many sentences behind a talk a bare noun takes it up."""


def take_up_talks(told: Iterable[Happening]) -> list[Happening]:
    """The events of a story, article by article, where a bare noun for a talk has day and parties of the one before."""
    found: list[Happening] = []
    talk: Happening | None = None
    for happening in told:
        if not _is_bare(happening):
            talk = happening if happening.event.type == TALK else talk
        elif talk is not None and talk.article == happening.article and happening.sentence - talk.sentence <= REACH:
            event = replace(happening.event, parties=talk.event.parties)
            shared = {name: getattr(talk, name) for name in SHARED}
            happening = replace(happening, event=event, takes_up=talk.event.id, **shared)
        found.append(happening)
    return found


def _is_bare(happening: Happening) -> bool:
    """Whether it is a noun for a talk of which its sentence tells neither day, place nor parties."""
    event = happening.event
    told = happening.days is not None or event.parties or happening.place
    return event.type == TALK and happening.named and event.status in HAPPENED and not told
