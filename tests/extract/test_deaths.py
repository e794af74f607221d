"""Somebody of whose death no day is told was killed on the only day that the report gives such deeds."""

from datetime import date
from typing import Any

import pytest

from lagebild.extract.deaths import share_days
from lagebild.model.facts import Event, EventTime, Figure, TimeExpression
from lagebild.model.spans import Span
from tests.builders import make_document, span_of

LEAD = (
    "Zwei/zwei/NUM/2/nummod Bauern/Bauer/NOUN/4/nsubj:pass wurden/werden/AUX/4/aux:pass/VerbForm=Fin|Tense=Past "
    "getötet/töten/VERB/0/root/VerbForm=Part"
)
LATER = "Dann/dann/ADV/4/advmod {helper} Kern/Kern/PROPN/4/nsubj:pass {verb}/VERB/0/root/VerbForm=Part"
STRUCK_DOWN, KILLED = "umgebracht/umbringen", "getötet/töten"
WAS = "wurde/werden/AUX/4/aux:pass/VerbForm=Fin|Tense=Past"
HAD = "war/sein/AUX/4/aux/VerbForm=Fin|Tense=Past"
PUBLISHED = date(2026, 3, 11)


def day_of_second(
    *,
    day: str | None = "2026-03-09",
    helper: str = WAS,
    verb: str = KILLED,
    dead: bool = False,
    status: str = "occurred",
    time: str | None = None,
) -> str | None:
    document = make_document(LEAD, LATER.format(helper=helper, verb=verb))
    dated = EventTime(day, day, day, "t1") if day else EventTime()
    figures = (Figure(Span(0, 4), "killed", 2.0),)
    words = (span_of(document.text, "getötet"), document.tokens[-1].span)
    first = Event(id="e1", type="CRIME", status="occurred", trigger=words[:1], time=dated, figures=figures)
    second = Event(id="e2", type="CRIME", status=status, trigger=words[1:], figures=figures if dead else ())
    times = () if time is None else (TimeExpression("t2", span_of(document.text, time), "DATE", None),)
    return share_days(document, (first, second), times, PUBLISHED)[1].time.value


@pytest.mark.parametrize("told", [{"verb": KILLED}, {"verb": STRUCK_DOWN, "dead": True}, {"status": "alleged"}])
def test_who_was_killed_by_the_same_verb_or_is_counted_was_killed_that_day(told: dict[str, Any]) -> None:
    assert day_of_second(**told) == "2026-03-09"


@pytest.mark.parametrize(
    "told",
    [
        {"verb": STRUCK_DOWN},
        {"helper": HAD},
        {"status": "hypothetical"},
        {"time": "Dann"},
        {"day": "2011-05-03"},
        {"day": "2026-03"},
        {"day": None},
    ],
)
def test_what_was_told_otherwise_or_before_or_long_ago_dates_nothing(told: dict[str, Any]) -> None:
    assert day_of_second(**told) is None
