"""The page word list is whole, and the test for German tells it from its neighbours."""

import pytest

from lagebild.languages.german.words import is_common_word, load_words, looks_german


@pytest.mark.parametrize(
    "text",
    [
        "Der Stadtrat hat am Dienstag über den Haushalt beraten. Die Sitzung dauerte nach Angaben der Stadt fünf Stunden "
        "und wird am Freitag fortgesetzt.",
        "Messi Messi Messi 3:1",
        "Bewaffnete Demonstranten stürmten Montag früh die Botschaft in Ruva. Soldaten griffen ein, drei Zivilisten starben. "
        "Regierung fordert Abzug aller Truppen, Opposition verlangt Untersuchung.",
    ],
)
def test_german_and_texts_too_short_to_judge_pass(text: str) -> None:
    assert looks_german(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council met on Tuesday to discuss the budget. The meeting lasted five hours and will go on on Friday, it said.",
        "De gemeenteraad heeft dinsdag over de begroting gesproken. De vergadering duurde vijf uur en wordt vrijdag in het "
        "gemeentehuis voortgezet, zo meldt de stad.",
        "Byrådet drøftede tirsdag budgettet for det kommende år. Mødet varede ifølge kommunen fem timer og fortsætter på "
        "fredag, siger en talsmand til avisen.",
        "Le conseil municipal a débattu mardi du budget. La séance a duré cinq heures et reprendra vendredi, selon la "
        "mairie de la ville.",
        "Herbert Kern Norbert Moor Sebastian Rehn Werner Sturm Beate Falk Pamela Brandt Alexander Vogel Karl Lang "
        "Magnus Brunner Susanne Lind Johannes Ruva",
    ],
)
def test_other_languages_are_refused(text: str) -> None:
    assert not looks_german(text)


def test_every_month_has_a_name_and_every_day_of_the_week() -> None:
    words = load_words("page")
    assert set(words["months"].values()) == set(range(1, 13))
    assert set(words["weekdays"].values()) == set(range(7))


def test_words_of_a_subset_are_words_of_the_whole() -> None:
    words = load_words("page")
    assert set(words["related_with_colon"]) <= set(words["related_openers"])
    assert set(words["weak_outlet_endings"]) <= set(words["outlet_endings"])


def test_dictionary_knows_words_and_not_invented_places() -> None:
    assert is_common_word("Schluss")
    assert not is_common_word("Kalvhavn")
