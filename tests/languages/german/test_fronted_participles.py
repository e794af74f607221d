"""Trees in which a participle stands first."""

import pytest

from lagebild.languages.german.fronted_participles import turn_fronted_participles


def turned(words: str, first: str = "nsubj:pass", second: str = "obj", owner: bool = False) -> tuple[str, str]:
    """Relations of the two nouns of "Gebaut hat die Brücke die Firma", and of what hangs on them."""
    forms = words.split()
    governors = [-1, 0, 3, 0, 5, 3 if owner else 0, 5][: len(forms)]
    relations = ["root", "aux", "det", first, "det", second, "appos"][: len(forms)]
    tags = ["VERB", "AUX", "DET", "NOUN", "DET", "NOUN", "PROPN"][: len(forms)]
    turn_fronted_participles(forms, tags, [0], governors, relations)
    return relations[3], relations[5]


def test_what_the_tree_takes_for_the_subject_of_a_passive_is_the_object() -> None:
    assert turned("Gebaut hat die Brücke die Firma") == ("obj", "nsubj")


def test_the_noun_for_somebody_or_with_a_name_is_the_subject() -> None:
    assert turned("Geführt hat das Rennen die Polizei", "nsubj") == ("obj", "nsubj")
    assert turned("Gewonnen hat das Rennen die Schwedin Dahl", "nsubj") == ("obj", "nsubj")


@pytest.mark.parametrize(
    "words",
    ["Verhaftet hat die Polizei den Mann", "Gewonnen hat der Däne das Rennen", "Verkauft hat die Firma das Haus"],
)
def test_a_first_noun_that_acts_stays_the_subject(words: str) -> None:
    assert turned(words, "nsubj") == ("nsubj", "obj")


def test_a_masculine_noun_with_the_article_of_a_subject_owns_nothing() -> None:
    assert turned("Bezahlt hat das Haus der Bund", "nsubj:pass", "nmod", owner=True) == ("obj", "nsubj")
    assert turned("Bezahlt hat das Haus der Frau", "nsubj", "nmod", owner=True) == ("nsubj", "nmod")


def test_a_passive_keeps_its_subject() -> None:
    assert turned("Gebaut wird die Brücke die Firma") == ("nsubj:pass", "obj")
