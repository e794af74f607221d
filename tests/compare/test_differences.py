"""Which differences of a story are shown."""

from lagebild.compare.differences import drop_repeated
from lagebild.model.stories import AttributeValue, Difference, Evidence
from lagebild.model.text import Span


def difference(identity, verdict, *articles):
    sides = tuple(AttributeValue(a, (a,), (Evidence(a, Span(0, 1)),)) for a in articles)
    return Difference(identity, "y1", "value", "killed", None, verdict, sides, "")


def test_a_difference_whose_proofs_an_earlier_one_shows_is_dropped():
    whole, part = difference("d1", "coarser", "a1", "a2", "a3"), difference("d2", "compatible", "a1", "a2")
    assert drop_repeated([whole, part]) == (whole,)


def test_a_graver_verdict_on_a_part_of_the_proofs_is_kept():
    whole, part = difference("d1", "coarser", "a1", "a2", "a3"), difference("d2", "conflicting", "a1", "a2")
    assert drop_repeated([whole, part]) == (whole, part)
