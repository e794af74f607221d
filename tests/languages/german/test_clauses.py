"""Clauses as the dependency tree gives them."""

import pytest

from lagebild.languages.german.clauses import (
    full_lemma,
    is_moving,
    is_no_nominative,
    is_passive,
    particles_of,
    reach_noun,
    span_of,
    subtree,
    verb_readings,
)
from tests import builders
from tests.builders import make_document

GAVE = make_document(
    "gab/geben/VERB/0/root/VerbForm=Fin er/er/PRON/1/nsubj +,/,/PUNCT/1/punct an/an/ADP/1/compound:prt"
)


def test_a_separated_particle_belongs_to_its_verb() -> None:
    assert full_lemma(GAVE, 0) == "angeben"
    assert full_lemma(GAVE, 1) == "er"
    assert [GAVE.tokens[i].text for i in particles_of(GAVE, 0)] == ["an"]


def test_a_fixed_phrase_is_read_before_the_verb_alone() -> None:
    document = make_document("Er/er/PRON/2/nsubj machte/machen/VERB/0/root deutlich/deutlich/ADJ/2/advmod")
    readings = list(verb_readings(document, 1))
    assert (readings[0], readings[-1]) == ("deutlich machen", "machen")


def test_a_span_has_no_comma_at_its_ends() -> None:
    assert span_of(GAVE, (0, 1, 2)).of(GAVE.text) == "gab er"


def test_a_subtree_can_leave_branches_out() -> None:
    assert subtree(GAVE, 0, without=frozenset({"nsubj"})) == (0, 2, 3)


def test_the_last_of_joined_verbs_may_have_the_auxiliary_of_the_passive_for_all() -> None:
    document = make_document(
        "Gäste/Gast/NOUN/3/nsubj seien/sein/AUX/3/aux/VerbForm=Fin angegriffen/angreifen/VERB/0/root/VerbForm=Part "
        "und/und/CCONJ/6/cc einige/einige/DET/6/nsubj:pass verletzt/verletzen/VERB/3/conj/VerbForm=Part "
        "worden/werden/AUX/6/aux:pass/VerbForm=Part"
    )
    assert is_passive(document, 2)


def test_a_verb_of_its_own_in_the_passive_says_nothing_of_the_one_before() -> None:
    document = make_document(
        "Kern/Kern/PROPN/3/nsubj ist/sein/AUX/3/aux/VerbForm=Fin gekommen/kommen/VERB/0/root/VerbForm=Part "
        "und/und/CCONJ/6/cc wurde/werden/AUX/6/aux:pass/VerbForm=Fin begrüßt/begrüßen/VERB/3/conj/VerbForm=Part"
    )
    assert not is_passive(document, 2)


def test_a_perfect_with_sein_is_no_passive() -> None:
    sentence = "Kern/Kern/PROPN/3/nsubj:pass {helper} {verb}/VERB/0/root/VerbForm=Part"
    died = make_document(sentence.format(helper="ist/sein/AUX/3/aux", verb="verstorben/versterben"))
    overtaken = make_document(sentence.format(helper="wurde/werden/AUX/3/aux:pass", verb="übergangen/übergehen"))
    assert (is_moving(died, 2), is_moving(overtaken, 2)) == (True, False)


@pytest.mark.parametrize(
    ("verb", "moving"), [("folgen", True), ("nachfolgen", True), ("verfolgen", False), ("entscheiden", False)]
)
def test_a_verb_with_an_object_does_not_make_its_perfect_like_the_one_it_ends_in(verb: str, moving: bool) -> None:
    document = make_document(f"Kern/Kern/PROPN/2/nsubj {verb}/{verb}/VERB/0/root")
    assert is_moving(document, 1) is moving


def test_an_article_shows_that_a_noun_is_no_subject() -> None:
    for words, oblique in (("dem Rat", True), ("der Rat", False), ("der Regierung", True), ("die Regierung", False)):
        article, noun = words.split()
        document = make_document(f"{article}/der/DET/2/det {noun}/{noun}/NOUN/0/root")
        assert is_no_nominative(document, 1) == oblique


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("Die am Bau", "Die am Bau tätige Kromag"),
        ("einem", "einem"),
        ("großen", "großen Auto"),
        ("Kromag mit", "Kromag"),
    ],
)
def test_a_phrase_reaches_up_to_the_noun_of_its_article_or_adjective(cut: str, whole: str) -> None:
    document = make_document(
        "Die/der/DET/5/det am/an/ADP/3/case Bau/Bau/NOUN/4/nmod tätige/tätig/ADJ/5/amod Kromag/Kromag/PROPN/0/root "
        "mit/mit/ADP/9/case einem/ein/DET/9/det großen/groß/ADJ/9/amod Auto/Auto/NOUN/5/nmod"
    )
    assert reach_noun(document, builders.span_of(document.text, cut)).of(document.text) == whole


def test_an_adverb_may_stand_for_the_preposition_of_a_fixed_phrase() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj besteht/bestehen/VERB/0/root/VerbForm=Fin darauf/darauf/ADV/2/advmod"
    )
    assert "bestehen auf" in set(verb_readings(document, 1))


def test_a_phrase_is_read_before_a_word_that_only_points_to_one() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj stellte/stellen/VERB/0/root/VerbForm=Fin sich/sich/PRON/2/obj "
        "dagegen/dagegen/ADV/2/advmod hinter/hinter/ADP/6/case Moor/Moor/PROPN/2/obl"
    )
    readings = list(verb_readings(document, 1))
    assert readings.index("stellen hinter") < readings.index("stellen gegen")


@pytest.mark.parametrize(
    ("relation", "pronoun", "oblique"), [("acl", "", False), ("advcl", "", True), ("acl", "die", True)]
)
def test_a_word_that_opens_a_relative_clause_is_no_article_of_its_subject(
    relation: str, pronoun: str, oblique: bool
) -> None:
    rest = f"{pronoun}/der/PRON/6/obj/PronType=Rel " if pronoun else "heute/heute/ADV/6/advmod "
    document = make_document(
        "Plan/Plan/NOUN/0/root +,/,/PUNCT/6/punct den/der/DET/4/det Kern/Kern/PROPN/6/nsubj "
        f"{rest}vorlegte/vorlegen/VERB/1/{relation}/VerbForm=Fin"
    )
    assert is_no_nominative(document, 3) is oblique
