"""How old reports say that somebody was."""

import pytest

from lagebild.compare.agreement import compare_record
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import list_happenings
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms


def compare(first, second):
    drafts = []
    for article, words in (("a1", first), ("a2", second)):
        draft = Draft(article, f"In Bergen starb am Montag ein {words}.")
        draft.entity("person:mann", words, description=words)
        drafts.append(draft.event("starb", "DEATH", day="2024-03-08", when="Montag", by=("person:mann",)))
    corpus = Corpus([d.done() for d in drafts], terms)
    group = list_happenings(corpus, Story("y1", "", ("a1", "a2")))
    found = compare_record(corpus, "y1", "r1", group)
    return [(d.kind, d.verdict, [s.value for s in d.sides]) for d in found if d.about == "age"]


def test_one_person_is_told_of_two_ages():
    assert compare("67-jähriger Matrose", "69-jähriger Matrose") == [("value", "conflicting", ["67", "69"])]


@pytest.mark.parametrize("other", ["67-jähriger Koch", "34-jähriger Matrose", "Matrose", "Matrose (67) vom Kutter 12"])
def test_equal_and_unlike_ages_are_no_difference(other):
    assert compare("67-jähriger Matrose", other) == []
