"""Sentences of two articles that are nearest to each other in meaning."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.twins import find_twins
from lagebild.model.stories import Story
from tests.compare.handmade import Draft, terms

STORY = Story("y1", "", ("a1", "a2"))
TOLL, FEAST = (1.0, 0.0), (0.0, 1.0)


def twins(first, second):
    left = Draft("a1", "Die Zahl der Verletzten stieg. Am Abend wurde gefeiert.").done(first)
    right = Draft("a2", "Am Abend war Musik. Es gibt mehr Verletzte.").done(second)
    return find_twins(Corpus([left, right], terms), STORY)


def test_sentences_that_choose_each_other_are_twins():
    assert set(twins((TOLL, FEAST), (FEAST, TOLL))) == {(("a1", 0), ("a2", 1)), (("a1", 1), ("a2", 0))}


def test_without_vectors_there_are_none():
    assert twins((), ()) == {}


def test_unlike_sentences_are_none_though_nothing_else_is_nearer():
    assert twins((TOLL, TOLL), (FEAST, FEAST)) == {}
