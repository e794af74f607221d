"""How pairs of told values become differences."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.told import Told, Topic, find_differences
from lagebild.model.spans import Span
from lagebild.model.stories import Verdict
from tests.compare.handmade import Draft, terms


def test_every_place_in_which_a_report_tells_its_value_proves_it():
    corpus = Corpus(
        [Draft("a1", "Elf.", day="2024-03-10").done(), Draft("a2", "Zwölf.", day="2024-03-11").done()], terms
    )
    told = [Told("a1", "11", (Span(0, 1),)), Told("a2", "12", (Span(0, 1),)), Told("a2", "12", (Span(2, 3),))]
    (found,) = find_differences(
        corpus, Topic("y1", "time", "date"), told, lambda *_: Verdict("corrected_later", "moved")
    )
    assert [len(side.evidence) for side in found.sides] == [1, 2]
