"""Talks that take up the one told right before in the same report: "the talks lasted two hours", "they spoke long"."""

from collections.abc import Iterable
from dataclasses import replace

from lagebild.compare.happenings import HAPPENED, MOVED, Happening, meet_others
from lagebild.compare.rows import are_on_one_level
from lagebild.model.facts import TALK

WHO = ("actors", "known", "bodies", "guests")
"""What a talk called by a noun alone has from the talk of which it tells again: who takes part."""
SHARED = ("days", "sure_day", "open_days", *WHO, "place", "moves")
"""What a bare noun for a talk has besides, which tells neither day nor place of its own."""
REACH = 2
"""So many sentences behind a talk a bare noun takes it up ..."""
REACH_OF_PLAN = 5
"""... and so many behind one that was only agreed on the noun with its day."""


def take_up_talks(told: Iterable[Happening]) -> list[Happening]:
    """The events of a story, article by article, where a noun for a talk has from the one before what it leaves out."""
    found: list[Happening] = []
    talk: Happening | None = None
    plan: Happening | None = None
    for happening in told:
        before = talk if talk is not None and _is_near(happening, talk, REACH) else None
        if plan is not None and _is_near(happening, plan, REACH_OF_PLAN) and _sets_day(happening, plan):
            happening = _share(happening, plan, WHO)
        elif before is not None and _is_told_by_move(happening, before):
            happening = _share(happening, before, WHO)
        elif before is not None and _replaces(happening, before):
            happening = replace(happening, takes_up=before.event.id)
        elif before is not None and _is_bare(happening, before):
            happening = _share(happening, before, SHARED)
        elif happening.event.type == TALK and not (talk is not None and _is_bare(happening, None)):
            talk = happening
            plan = happening if _is_only_agreed_on(happening) else plan
        found.append(happening)
    return found


def _is_near(happening: Happening, talk: Happening, reach: int) -> bool:
    return talk.article == happening.article and happening.sentence - talk.sentence <= reach


def _share(happening: Happening, talk: Happening, what: Iterable[str]) -> Happening:
    event = replace(happening.event, parties=talk.event.parties, levels=talk.event.levels)
    return replace(happening, event=event, takes_up=talk.event.id, **{name: getattr(talk, name) for name in what})


def _is_only_agreed_on(talk: Happening) -> bool:
    """Whether it is planned by those who take part, and not yet told for when."""
    return talk.event.status == "scheduled" and talk.days is None and bool(talk.event.parties)


def _sets_day(happening: Happening, plan: Happening) -> bool:
    """Whether a noun without anybody who takes part tells for when a talk is planned that was only agreed on."""
    event = happening.event
    named = event.type == TALK and happening.named and not event.parties and happening.sentence > plan.sentence
    return named and event.status == "scheduled" and happening.days is not None


def _is_told_by_move(happening: Happening, talk: Happening) -> bool:
    """Whether the sentence behind one that puts a talk off only goes on about it: "It is moved to Monday"."""
    off = happening.event.type == TALK and happening.event.status == talk.event.status == "postponed"
    return off and happening.sentence - talk.sentence == 1 and not happening.named and not happening.known


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
