"""Dictionary forms."""

import pytest

from lagebild.languages.german.lemmas import apply_script, find_infinitives, find_lemma


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


@pytest.mark.parametrize(
    ("form", "script", "lemma"),
    [
        ("umzulegen", "l|0||0|", "umlegen"),
        ("zuzubauen", "l|0||0|", "zubauen"),
        ("zubereiten", "l|0||0|", "zubereiten"),
        ("kontaminiert", "l|0||0|", "kontaminieren"),
        ("verfrachtet", "l|0||2|een", "verfrachten"),
        ("gefesselt", "l|2||1|en", "fesseln"),
        ("weggeätzt", "l|0||0|", "wegätzen"),
    ],
)
def test_verbs_outside_the_table_of_forms_are_read_by_their_ends(form: str, script: str, lemma: str) -> None:
    assert find_lemma(form, "VERB", script, 0.99) == lemma


def test_a_noun_in_the_dictionary_makes_no_verb() -> None:
    assert "läufen" not in find_infinitives("läuft")


def test_an_unknown_verb_form_is_a_form_of_nothing() -> None:
    assert find_infinitives("xqurzt") == ()


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("Kosovo-Streits", "Kosovo-Streit"),
        ("US-Waffen", "US-Waffe"),
        ("U-Ausschusses", "U-Ausschuss"),
        ("Post-Zentrale", "Post-Zentrale"),
        ("Bau-", "Bau-"),
    ],
)
def test_a_joined_noun_is_read_by_its_last_part_where_that_is_a_noun(form: str, lemma: str) -> None:
    assert find_lemma(form, "NOUN", "k|0||0|", 0.99) == lemma


@pytest.mark.parametrize(
    ("form", "upos", "script", "lemma"),
    [
        ("Unternehmen", "NOUN", "k|0||1|", "Unternehmen"),
        ("Sicherheitskräfte", "NOUN", "k|0||2|", "Sicherheitskraft"),
        ("Schluss", "NOUN", "k|0||0|", "Schluss"),
        ("rasante", "ADJ", "k|0||2|", "rasant"),
        ("bekannten", "ADJ", "k|0||2|", "bekannt"),
    ],
)
def test_a_sure_script_that_makes_no_word_gives_way_to_the_table(form: str, upos: str, script: str, lemma: str) -> None:
    assert find_lemma(form, upos, script, 0.99) == lemma


@pytest.mark.parametrize(("form", "lemma"), [("abgeraten", "abraten"), ("hineingeraten", "hineingeraten")])
def test_a_participle_is_no_infinitive_of_a_verb_that_nobody_uses(form: str, lemma: str) -> None:
    assert find_lemma(form, "VERB", "l|0||0|", 0.99) == lemma


def test_of_two_verbs_of_one_form_the_one_that_is_meant_is_chosen() -> None:
    assert find_lemma("vermisst", "VERB", "l|0||3|essen", 0.99) == "vermissen"
