"""Forms of names and role nouns."""

import pytest

from lagebild.knowledge.inflection import adjective_forms, inflect, phrase_forms, plural_forms


@pytest.mark.parametrize(
    ("phrase", "form"),
    [
        ("Europäische Kommission", "Europäischen Kommission"),
        ("Internationaler Strafgerichtshof", "Internationalen Strafgerichtshofs"),
        ("frühere Sowjetrepublik", "früheren Sowjetrepublik"),
        ("Neue Zürcher Zeitung", "Neuen Zürcher Zeitung"),
        ("Auheimer Allgemeine Zeitung", "Auheimer Allgemeinen Zeitung"),
        ("Joe Biden", "Joe Bidens"),
        ("Bundesamt für Migration", "Bundesamtes für Migration"),
        ("Internationales Komitee vom Roten Kreuz", "Internationalen Komitees vom Roten Kreuz"),
        ("Bündnis", "Bündnisses"),
        ("Europäischer Gerichtshof", "Europäischen Gerichtshofs"),
        ("Olaf Scholz", "Olaf Scholz’"),
    ],
)
def test_a_name_takes_its_forms(phrase: str, form: str) -> None:
    forms = phrase_forms(phrase)
    assert forms[0] == phrase
    assert form in forms


def test_an_acronym_and_a_place_adjective_stay_as_they_are() -> None:
    assert phrase_forms("EU") == ("EU",)
    assert adjective_forms("Schweizer") == ("Schweizer",)
    assert "Hamburgen SV" not in phrase_forms("Hamburger SV")


def test_an_adjective_has_five_forms() -> None:
    assert adjective_forms("russisch") == ("russische", "russischer", "russisches", "russischen", "russischem")


def test_a_form_that_can_be_singular_is_no_sure_plural() -> None:
    assert inflect("Präsident", "role") == ("Präsident", "Präsidenten")
    assert plural_forms("Präsident", "role") == frozenset()
    assert plural_forms("Präsidentin", "role") == {"Präsidentinnen"}


def test_a_paper_called_by_an_adjective_changes_like_one() -> None:
    assert "Auheimer Allgemeinen" in phrase_forms("Auheimer Allgemeine", "paper")
    assert phrase_forms("Auheimer Anzeiger", "paper") == ("Auheimer Anzeiger", "Auheimer Anzeigers")
