"""The numbers of an article with what they count."""

from dataclasses import replace

import pytest

from lagebild.compare.corpus import Corpus
from lagebild.compare.quantities import list_quantities, name_number
from lagebild.model.facts import Figure
from lagebild.model.spans import Span
from tests.compare.handmade import Draft, terms


def test_words_behind_a_comma_do_not_name_the_number():
    corpus = Corpus([Draft("a1", "Es gab 19 Verletzte, davon drei schwer.").done()], terms)
    assert [q.words for q in list_quantities(corpus, corpus.by_id["a1"], (), {})] == ["Verletzte"]


def test_a_sign_behind_a_number_is_its_unit():
    corpus = Corpus([Draft("a1", "Er verhindert 87 % der Fälle.").done()], terms)
    assert [q.units for q in list_quantities(corpus, corpus.by_id["a1"], (), {})] == [("%",)]


def test_a_small_number_without_a_unit_counts_nothing():
    corpus = Corpus([Draft("a1", "Sie wohnt in Haus 7. Die Zahl stieg auf 190.").done()], terms)
    assert [q.value for q in list_quantities(corpus, corpus.by_id["a1"], (), {})] == [190.0]


def test_words_that_mean_nothing_by_themselves_end_the_name():
    corpus = Corpus([Draft("a1", "Er sprach von 60 in der Rede und von 40 Soldaten im Norden.").done()], terms)
    assert [q.words for q in list_quantities(corpus, corpus.by_id["a1"], (), {})] == ["", "Soldaten"]


def test_words_behind_a_number_end_with_what_it_counts():
    corpus = Corpus([Draft("a1", "Dort fehlen 41 Plätze seither ganz.").done()], terms)
    found = list_quantities(corpus, corpus.by_id["a1"], (), {})
    assert [name_number(corpus, number) for number in found] == ["41 Plätze"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Odo Moor (47) schwieg.", []),
        ("Es halfen Odo Moor, 47, und Ida Rehn, 45.", []),
        ("In Odo Moors Boot (47) war Platz.", [47.0]),
        ("Es zahlten Odo Moor, 47 Fischer und viele mehr.", [47.0]),
    ],
)
def test_an_age_behind_a_name_counts_nothing(text, values):
    draft = Draft("a1", text).entity("person:odo", "Odo Moor").entity("person:ida", "Ida Rehn")
    corpus = Corpus([draft.done()], terms)
    assert [q.value for q in list_quantities(corpus, corpus.by_id["a1"], (), {})] == values


@pytest.mark.parametrize(
    ("text", "words", "value", "values"),
    [
        ("Es starb ein 58 Jahre alter Wirt.", "ein 58 Jahre alter Wirt", 1.0, []),
        ("Es starben zwei Wirte von 22 und 31 Jahren.", "zwei Wirte von 22 und 31 Jahren", 2.0, []),
        ("Es starben mindestens 14 Wirte.", "mindestens 14 Wirte", 14.0, [14.0]),
        ("Es starben rund 40 Wirte.", "rund 40 Wirte", 40.0, [40.0]),
        ("Es starben rund 12 von 31 Wirten.", "rund 12 von 31 Wirten", 12.0, [12.0, 31.0]),
        ("Es starben 12 von 31 Wirten.", "12 von 31 Wirten", 12.0, [12.0, 31.0]),
    ],
)
def test_how_old_those_are_whom_words_count_is_no_number_of_them(text, words, value, values):
    draft = Draft("a1", text).event(text.split()[1], "DEATH", figures=[(words, "killed", value, None)])
    corpus = Corpus([draft.done()], terms)
    assert [q.value for q in list_quantities(corpus, corpus.by_id["a1"], (), {})] == values


@pytest.mark.parametrize(
    ("text", "words", "mod", "values"),
    [
        ("Das traf Gäste über 60.", "60", "MORE_THAN", []),
        ("Das traf Kinder unter zehn Jahren.", "zehn Jahren", "LESS_THAN", []),
        ("Das Kind ist 24 Jahre alt.", "24 Jahre", None, [24.0]),
    ],
)
def test_an_age_that_parts_people_counts_nobody(text, words, mod, values):
    draft = Draft("a1", text)
    value = 60.0 if words == "60" else 10.0 if mod else 24.0
    analysis = replace(draft.done(), figures=(Figure(draft.at(words), "age", value, value, value, None, mod),))
    corpus = Corpus([analysis], terms)
    assert [q.value for q in list_quantities(corpus, corpus.by_id["a1"], (), {})] == values


@pytest.mark.parametrize(
    ("text", "values"), [("Halle 3 bleibt zu.", []), ("Dort bleiben 3 Hallen zu.", [3.0]), ("Gleis 48 ist zu.", [48.0])]
)
def test_a_small_number_behind_a_noun_tells_one_of_several_apart(text, values):
    corpus = Corpus([Draft("a1", text).done()], terms)
    assert [q.value for q in list_quantities(corpus, corpus.by_id["a1"], (), {})] == values


def test_an_ordinal_counts_nothing_and_a_number_at_the_end_of_its_sentence_does():
    text = "Im 85. Jahr schloss die Mühle mit 62 Leuten. Es waren einmal 140. Leute gab es genug."
    second, third = text.index("Es waren"), text.index("Leute gab")
    sentences = (Span(0, second - 1), Span(second, third - 1), Span(third, len(text)))
    analysis = replace(Draft("a1", text).done(), sentences=sentences)
    corpus = Corpus([analysis], terms)
    assert [q.value for q in list_quantities(corpus, analysis, (), {})] == [62.0, 140.0]


def test_a_short_noun_is_a_unit_and_a_short_word_of_the_next_line_is_none():
    corpus = Corpus([Draft("a1", "Dort lagen 41 Eier. Es fehlen 52\nDie Post kam.").done()], terms)
    assert [q.units for q in list_quantities(corpus, corpus.by_id["a1"], (), {})] == [("eier",), ()]


def test_the_number_of_an_issue_counts_nothing():
    corpus = Corpus([Draft("a1", "Blatt Nr. 12 vom Mai.").done()], terms)
    assert list_quantities(corpus, corpus.by_id["a1"], (), {}) == []
