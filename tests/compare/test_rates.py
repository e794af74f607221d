"""The same number of one thing for two lengths of time."""

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.counts import compare_counts
from lagebild.compare.others import Strangers
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

NONE = Strangers(Corpus([], terms), {})
EACH = {"am Tag": "P1D", "täglich": "P1D", "im Monat": "P1M", "im Jahr": "P1Y", "jährlich": "P1Y"}


def differences(*texts):
    drafts = []
    for i, text in enumerate(texts):
        draft = Draft(f"a{i}", text, day=f"2024-03-{10 + i}")
        for words, value in EACH.items():
            if words in text:
                draft.time(words, value, type="SET")
        drafts.append(draft)
    corpus = Corpus([d.done() for d in drafts], terms)
    return compare_counts(corpus, Story("y1", "", tuple(d.id for d in drafts)), {}, {}, {}, NONE)


@pytest.mark.parametrize(
    ("first", "second", "sides"),
    [
        (
            "Durch die Leitung Norda fließen 380 Tonnen Gas am Tag.",
            "Durch die Leitung Norda flossen 380 Tonnen Gas im Jahr.",
            ["380 Tonnen Gas am Tag", "380 Tonnen Gas im Jahr"],
        ),
        (
            "Das Museum in Molin zählt täglich 620 Besucher.",
            "Das Museum in Molin zählt jährlich 620 Besucher.",
            ["620 Besucher täglich", "620 Besucher jährlich"],
        ),
    ],
)
def test_one_number_for_two_lengths_of_time_is_a_contradiction(first, second, sides):
    (found,) = differences(first, second)
    assert (found.kind, found.verdict, [s.value for s in found.sides]) == ("value", "conflicting", sides)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Durch die Leitung Norda fließen 380 Tonnen Gas am Tag.",
            "Durch die Leitung Norda flossen täglich 380 Tonnen Gas.",
        ),
        (
            "Durch die Leitung Norda fließen 380 Tonnen Gas am Tag.",
            "Im Hafen von Molin lagern 380 Tonnen Fisch im Jahr.",
        ),
        ("Ein Lehrer in Molin bekommt 4000 Euro im Monat.", "Der Verein in Molin zahlt 4000 Euro im Jahr."),
        ("Durch die Leitung Norda fließen 380 Tonnen Gas am Tag.", "Durch die Leitung Norda flossen 380 Tonnen Gas."),
    ],
)
def test_one_length_of_time_or_two_things_are_none(first, second):
    assert differences(first, second) == []
