"""Grouping of articles into stories."""

from lagebild.compare.corpus import Corpus
from lagebild.compare.stories import group_stories
from tests.compare.handmade import Draft, terms

FERRY_ONE = "Die Fähre Meridian sank im Harlsund. Kapitän Brekstad verließ das Schiff. Die Küstenwache sucht Vermisste."
FERRY_TWO = (
    "Nach dem Untergang der Meridian im Harlsund wird Brekstad befragt. Die Küstenwache birgt weitere Vermisste."
)
PLANT = "Im Chemiewerk Korvanit brannte ein Kessel. Werkleiter Brandis verweist auf Schweißarbeiten. Anwohner klagen."


def ids_of(stories):
    return sorted(sorted(s.articles) for s in stories)


def test_reports_of_one_happening_come_together_and_others_stay_apart():
    drafts = [Draft("a1", FERRY_ONE), Draft("a2", FERRY_TWO), Draft("a3", PLANT)]
    corpus = Corpus([d.done() for d in drafts], terms)
    assert ids_of(group_stories(corpus)) == [["a1", "a2"], ["a3"]]


def test_two_reports_that_share_only_common_words_are_two_stories():
    corpus = Corpus([Draft("a1", FERRY_ONE).done(), Draft("a2", PLANT).done()], terms)
    assert ids_of(group_stories(corpus)) == [["a1"], ["a2"]]


def test_like_happenings_years_apart_are_two_stories():
    old = Draft("a1", FERRY_ONE.replace("Brekstad", "Holm").replace("Meridian", "Aurora"), day="2011-03-10")
    corpus = Corpus([old.done(), Draft("a2", FERRY_TWO).done()], terms)
    assert ids_of(group_stories(corpus)) == [["a1"], ["a2"]]


def test_story_id_does_not_depend_on_the_order_of_the_input():
    drafts = [Draft("a1", FERRY_ONE), Draft("a2", FERRY_TWO, day="2024-03-11"), Draft("a3", PLANT)]
    forward = group_stories(Corpus([d.done() for d in drafts], terms))
    backward = group_stories(Corpus([d.done() for d in reversed(drafts)], terms))
    assert forward == backward
