"""A word together with those joined to it."""

from lagebild.languages.german.coordination import with_conjuncts
from tests.builders import make_document


def test_each_head_stands_before_the_words_joined_to_it() -> None:
    document = make_document(
        "Rom/Rom/PROPN/4/nsubj und/und/CCONJ/3/cc Bern/Bern/PROPN/1/conj lobten/loben/VERB/0/root Wien/Wien/PROPN/4/obj"
    )
    assert with_conjuncts(document, [4, None, 0]) == (4, 0, 2)


def test_without_a_head_nothing_is_joined() -> None:
    document = make_document("Rom/Rom/PROPN/0/root und/und/CCONJ/3/cc Bern/Bern/PROPN/1/conj")
    assert with_conjuncts(document, [None]) == ()
