"""Contradictions between the same two voices about one thing, told once."""

from lagebild.compare.contradictions import join_contradictions
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.spans import Span

CHARGE, REPLY = Told("a1", "Rehn: the pump failed", (Span(0, 9),)), Told("a1", "Werk: denied that", (Span(20, 29),))
AGAIN = Told("a2", "Rehn: it was never serviced", (Span(3, 9),))


def contradict(*told, about="deny", verdict="single_source"):
    return make_difference(Topic("y1", "attribution", about), verdict, told, "they contradict each other")


def test_the_same_two_voices_that_share_a_side_are_shown_once_under_the_name_of_the_matter():
    named = contradict(AGAIN, REPLY, about="pump", verdict="conflicting")
    (joined,) = join_contradictions([contradict(CHARGE, REPLY), named])
    assert [side.value for side in joined.sides] == [CHARGE.value, REPLY.value, AGAIN.value]
    assert (joined.about, joined.verdict) == ("pump", "conflicting")
    assert joined.sides[1].articles == ("a1",)


def test_what_joins_two_others_makes_all_three_one():
    elsewhere = Told("a2", "Werk: knew nothing", (Span(30, 40),))
    bridge = contradict(CHARGE, AGAIN, elsewhere)
    assert len(join_contradictions([contradict(CHARGE, REPLY), contradict(AGAIN, elsewhere), bridge])) == 1


def test_another_voice_or_another_matter_stays_apart():
    other = Told("a1", "Rat: denied that", (Span(40, 49),))
    assert len(join_contradictions([contradict(CHARGE, REPLY), contradict(CHARGE, other)])) == 2
    assert len(join_contradictions([contradict(CHARGE, REPLY), contradict(AGAIN, Told("a2", "Werk: no", ()))])) == 2
