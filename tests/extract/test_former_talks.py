"""Talks told only by another one that is the first since then."""

from dataclasses import replace

import pytest

from lagebild.extract.former_talks import find_former_talks
from lagebild.model.facts import Event, TimeExpression
from lagebild.model.spans import Span
from lagebild.model.text import EventFrame

WORD, SEIT, MAY = Span(0, 8), Span(9, 13), Span(9, 17)
TALK = Event("e2", "CONSULT", "occurred", (WORD,), parties=("ada", "bo"), channel="phone", duration="PT1H")
FRAMES = (EventFrame((WORD,), "CONSULT", since=SEIT),)
TIME = TimeExpression("t1", MAY, "DATE", "2024-05", earliest="2024-05-01", latest="2024-05-31")


def test_the_talk_before_has_the_same_parties_and_its_own_time() -> None:
    (former,) = find_former_talks((TALK,), FRAMES, (TIME,))
    assert (former.parties, former.status, former.time.value, former.trigger) == (
        ("ada", "bo"),
        "occurred",
        "2024-05",
        (MAY,),
    )
    assert (former.channel, former.duration, former.time.source) == (None, None, "t1")


def test_a_time_may_begin_behind_the_word() -> None:
    (former,) = find_former_talks((TALK,), FRAMES, (replace(TIME, span=Span(14, 17)),))
    assert former.time.source == "t1"


@pytest.mark.parametrize(
    ("talk", "time"),
    [
        (replace(TALK, type="ASSAULT"), TIME),
        (replace(TALK, parties=("ada",)), TIME),
        (replace(TALK, status="denied"), TIME),
        (replace(TALK, trigger=(Span(30, 38),)), TIME),
        (TALK, replace(TIME, type="DURATION")),
        (TALK, replace(TIME, value="PAST_REF")),
        (TALK, replace(TIME, span=Span(40, 44))),
    ],
)
def test_other_happenings_and_times_tell_of_none(talk: Event, time: TimeExpression) -> None:
    assert not list(find_former_talks((talk,), FRAMES, (time,)))
