"""What is shown of a contradiction."""

from benchmarks.contradictions import count_verdicts, list_contradictions, tell

from lagebild.model.stories import AttributeValue, Difference, Evidence, Picture
from tests.compare.handmade import Draft

FIRST = Draft("a1", "Der Brand brach nachts aus. Zwei Menschen starben.")
SECOND = Draft("a2", "Fünf Menschen starben bei dem Brand.", day=None)


def differ(verdict):
    sides = tuple(
        AttributeValue(value, (d.id,), (Evidence(d.id, d.at(value)),))
        for d, value in ((FIRST, "Zwei"), (SECOND, "Fünf"))
    )
    return Difference("d1", "y1", "value", "killed", None, verdict, sides, "2 and 5 exclude each other")


def test_a_contradiction_is_told_with_the_sentences_of_both_sides():
    analyses = {d.id: d.done() for d in (FIRST, SECOND)}
    shown = tell(differ("conflicting"), analyses)
    assert shown.splitlines()[0] == "value, killed: 2 and 5 exclude each other"
    assert "(2024-03-10): Zwei Menschen starben." in shown
    assert "(undated): Fünf Menschen starben bei dem Brand." in shown
    assert "nachts" not in shown


def test_only_contradictions_are_listed_and_all_verdicts_counted():
    picture = Picture(differences=(differ("conflicting"), differ("coarser")))
    assert [d.verdict for d in list_contradictions(picture)] == ["conflicting"]
    assert count_verdicts(picture.differences) == "1 conflicting, 1 coarser"
