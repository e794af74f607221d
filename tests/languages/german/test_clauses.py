"""Clauses as the dependency tree gives them."""

from lagebild.languages.german.clauses import full_lemma, span_of, subtree, verb_readings
from tests.builders import make_document

GAVE = make_document(
    "gab/geben/VERB/0/root/VerbForm=Fin er/er/PRON/1/nsubj +,/,/PUNCT/1/punct an/an/ADP/1/compound:prt"
)


def test_a_separated_particle_belongs_to_its_verb() -> None:
    assert full_lemma(GAVE, 0) == "angeben"
    assert full_lemma(GAVE, 1) == "er"


def test_a_fixed_phrase_is_read_before_the_verb_alone() -> None:
    document = make_document("Er/er/PRON/2/nsubj machte/machen/VERB/0/root deutlich/deutlich/ADJ/2/advmod")
    readings = list(verb_readings(document, 1))
    assert (readings[0], readings[-1]) == ("deutlich machen", "machen")


def test_a_span_has_no_comma_at_its_ends() -> None:
    assert span_of(GAVE, (0, 1, 2)).of(GAVE.text) == "gab er"


def test_a_subtree_can_leave_branches_out() -> None:
    assert subtree(GAVE, 0, without=frozenset({"nsubj"})) == (0, 2, 3)
