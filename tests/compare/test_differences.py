"""Which differences of a story are shown."""

from lagebild.compare.differences import drop_repeated
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue, Difference, Evidence


def difference(identity, verdict, *articles):
    sides = tuple(AttributeValue(a, (a,), (Evidence(a, Span(0, 1)),)) for a in articles)
    return Difference(identity, "y1", "value", "killed", None, verdict, sides, "")


def test_a_difference_whose_proofs_an_earlier_one_shows_is_dropped():
    whole, part = difference("d1", "coarser", "a1", "a2", "a3"), difference("d2", "compatible", "a1", "a2")
    assert drop_repeated([whole, part]) == (whole,)


def test_a_graver_verdict_on_a_part_of_the_proofs_is_kept():
    whole, part = difference("d1", "coarser", "a1", "a2", "a3"), difference("d2", "conflicting", "a1", "a2")
    assert drop_repeated([whole, part]) == (whole, part)


def test_a_difference_told_again_of_words_inside_those_of_an_earlier_one_is_dropped():
    def quote(identity, start):
        sides = tuple(AttributeValue(a, (a,), (Evidence(a, Span(start, 9)),)) for a in ("a1", "a2"))
        return Difference(identity, "y1", "attribution", "promise", None, "conflicting", sides, "")

    outer, inner = quote("d1", 0), quote("d2", 4)
    assert drop_repeated([outer, inner]) == (outer,)
    assert drop_repeated([inner, outer]) == (inner, outer)
