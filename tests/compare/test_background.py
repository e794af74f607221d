"""What is usual in a collection."""

from lagebild.compare.background import Usual, choose_sample, is_outgrown, measure_background
from lagebild.compare.sketches import draw_sketch
from lagebild.model.sketches import Background
from tests.compare.handmade import Draft, terms

DRAFTS = [
    Draft("a1", "Die Fähre sank. Die Fähre war alt.").entity("place:sund", "Fähre", "place"),
    Draft("a2", "Die Fähre wird gehoben."),
]


def usual():
    analyses = [d.done() for d in DRAFTS]
    return Usual(measure_background([draw_sketch(a, terms) for a in analyses], analyses, terms))


def test_terms_are_counted_by_sentence_and_features_by_article():
    assert usual().count_term("fähre") == 3
    assert usual().count_feature("fähre") == 2


def test_what_nobody_knows_counts_as_one():
    assert usual().count_term("unbekannt") == 1
    assert usual().count_feature("entity place:sund") == 1


def test_background_is_the_same_whatever_order_the_articles_come_in():
    analyses = [d.done() for d in DRAFTS]
    sketches = [draw_sketch(a, terms) for a in analyses]
    assert measure_background(sketches, analyses, terms) == measure_background(sketches[::-1], analyses, terms)


def test_a_collection_is_measured_anew_when_it_has_grown_by_half():
    background = Background(articles=100, sentences=1000)
    assert not is_outgrown(background, 149)
    assert is_outgrown(background, 150)
    assert is_outgrown(background, 60)


def test_sample_does_not_depend_on_the_order_of_the_articles():
    assert choose_sample(["a", "b", "c"]) == choose_sample(["c", "a", "b"])
