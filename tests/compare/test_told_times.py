"""Whether the words that date an event stand beside its own."""

from dataclasses import replace

from lagebild.compare.told_times import is_day_sure, is_duration_told
from tests.compare.handmade import Draft


def test_a_day_behind_a_comma_may_be_that_of_something_else():
    draft = Draft("a1", "Am Montag tagte der Rat, der Ausschuss berät zwei Stunden.")
    draft.event("tagte", "CONSULT", day="2024-03-04", when="Montag")
    draft.time("zwei Stunden", "PT2H", type="DURATION")
    draft.event("berät", "CONSULT", duration="PT2H")
    draft.events[1] = replace(draft.events[1], time=draft.events[0].time)
    analysis = draft.done()
    assert [is_day_sure(analysis, e) for e in analysis.events] == [True, False]
    assert is_duration_told(analysis, analysis.events[1])
