"""Dictionary forms."""

import pytest

from lagebild.languages.german.lemmas import apply_script, find_lemma


@pytest.mark.parametrize(
    ("form", "script", "lemma"),
    [("Städte", "k|0|Stadt|6|", "Stadt"), ("Neuen", "l|0||2|", "neu"), ("gab", "l|0|geben|3|", "geben")],
)
def test_a_script_cuts_and_adds_at_both_ends(form: str, script: str, lemma: str) -> None:
    assert apply_script(form, script) == lemma


def test_a_script_longer_than_the_form_says_nothing() -> None:
    assert apply_script("ab", "l|2||3|en") is None


def test_a_sure_script_decides() -> None:
    assert find_lemma("Präsidenten", "NOUN", "k|0||2|", 0.99) == "Präsident"


def test_an_unsure_script_gives_way_to_the_table_of_lemmas() -> None:
    assert find_lemma("Häuser", "NOUN", "k|0||0|", 0.3) == "Haus"


def test_abbreviations_in_capitals_stay() -> None:
    assert find_lemma("EUR", "NOUN", "k|0||0|", 0.3) == "EUR"


def test_a_contraction_has_the_lemma_of_its_preposition() -> None:
    assert find_lemma("Im", "ADP", "l|0||0|", 0.99) == "in"
    assert find_lemma("Am", "PROPN", "k|0||0|", 0.99) == "Am"


def test_a_word_that_no_table_knows_follows_a_likely_script() -> None:
    assert find_lemma("Nordstromrohrkrisen", "NOUN", "k|0||1|", 0.6) == "Nordstromrohrkrise"


def test_the_table_corrects_verbs() -> None:
    assert find_lemma("käme", "VERB", "l|0||1|en", 0.99) == "kommen"


def test_of_two_verbs_the_model_chooses() -> None:
    assert find_lemma("führen", "VERB", "l|0|fahren|6|", 0.6) == "fahren"


def test_numbers_and_marks_stay() -> None:
    assert find_lemma("1.500", "NUM", "l|0||1|", 0.99) == "1.500"
