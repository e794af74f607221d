"""Talks that take up the one told right before in the same report: "the talks lasted two hours", "they spoke long"."""

from collections.abc import Iterable
from dataclasses import replace

from lagebild.compare.happenings import HAPPENED, MOVED, Happening, meet_others
from lagebild.compare.rows import are_on_one_level
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
        near = talk is not None and talk.article == happening.article and happening.sentence - talk.sentence <= REACH
        if talk is None or not (_is_bare(happening, talk if near else None) or (near and _replaces(happening, talk))):
            talk = happening if happening.event.type == TALK else talk
        elif happening.event.status not in HAPPENED:
            happening = replace(happening, takes_up=talk.event.id)
        elif near:
            event = replace(happening.event, parties=talk.event.parties)
            shared = {name: getattr(talk, name) for name in SHARED}
            happening = replace(happening, event=event, takes_up=talk.event.id, **shared)
        found.append(happening)
    return found


def _replaces(happening: Happening, talk: Happening) -> bool:
    """Whether a talk is planned right behind one of the same people that is off: it comes in its stead."""
    if talk.event.status not in MOVED or happening.event.type != TALK or happening.event.status != "scheduled":
        return False
    if happening.days is None or happening.days == talk.days or happening.sentence - talk.sentence > 1:
        return False
    return not meet_others(happening, talk) and (
        are_on_one_level(happening, talk) or bool(happening.actors & talk.actors)
    )


def _is_bare(happening: Happening, talk: Happening | None) -> bool:
    """Whether a noun for a talk, or a verb with its length, has neither day nor place nor parties of its own."""
    event = happening.event
    if event.type != TALK or event.status not in HAPPENED or happening.days is not None or happening.place:
        return False
    if talk is None or not event.parties:
        return happening.named and not event.parties
    again = set(event.parties) == set(talk.event.parties) and event.channel in (None, talk.event.channel)
    return again and happening.sentence > talk.sentence and (happening.named or event.duration is not None)
