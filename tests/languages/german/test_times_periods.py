"""Quarters, decades, centuries, seasons and holidays, and spans of years in short form."""

from datetime import date

import pytest

from tests.languages.german.telling import tell


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Im 3. Quartal 2021 stieg der Umsatz.", "Im 3. Quartal 2021", "2021-Q3"),
        ("Im 1. Halbjahr 2021 stieg der Umsatz.", "Im 1. Halbjahr 2021", "2021-H1"),
        ("In der 2. Jahreshälfte soll er steigen.", "In der 2. Jahreshälfte", "2022-H2"),
        ("In den frühen Achtzigern wohnte er dort.", "In den frühen Achtzigern", "198"),
        ("Seit den 80ern wohnt er dort.", "Seit den 80ern", "198"),
        ("Mitte der Neunziger zog er weg.", "Mitte der Neunziger", "199"),
        ("Im 18. und 19. Jahrhundert war das Brauch.", "Im 18.", "17"),
        ("Im 20. Jh. war das Brauch.", "Im 20. Jh.", "19"),
        ("Im letzten Jahrhundert war das Brauch.", "Im letzten Jahrhundert", "19"),
        ("Im 7. Jahrhundert v. Chr. war das Brauch.", "Im 7. Jahrhundert v. Chr.", "BC06"),
        ("In der ersten Hälfte der 70er-Jahre war das Brauch.", "In der ersten Hälfte der 70er-Jahre", "197"),
        ("Das Grab stammt aus der Zeit um 500 v. Chr. und ist leer.", "500 v. Chr.", "BC0500"),
        ("Im Spätherbst 2019 kam der Schnee.", "Im Spätherbst 2019", "2019-FA"),
        ("Im Mai '68 wurde gestreikt.", "Im Mai '68", "1968-05"),
        ("Der Krieg 1914/18 zerstörte den Ort.", "1914/18", "1914/1918"),
        ("Am Schmutzigen Donnerstag ziehen sie durchs Dorf.", "Am Schmutzigen Donnerstag", "2022-02-24"),
        ("Das neue Jahr begann mit Regen.", "Das neue Jahr", "2022"),
        ("Im Juni/Juli wird gebaut.", "Im Juni", "2022-06"),
        ("Zwischen Juni und September wird gebaut.", "Juni", "2022-06"),
    ],
)
def test_periods_of_the_calendar(text: str, words: str, value: str) -> None:
    assert (words, "DATE", value) in tell(text)


def test_a_span_of_years_in_two_digits_names_both() -> None:
    assert [value for _, _, value in tell("Der Krieg 1914-18 zerstörte den Ort.")] == ["1914", "1918"]


def test_two_digits_behind_a_year_may_be_a_month() -> None:
    assert ("10", "DATE", "2010") not in tell("Die Akte 2005-10 ist verschwunden.")


@pytest.mark.parametrize(
    ("day", "value"), [(date(2021, 8, 20), "2020-SU"), (date(2021, 9, 20), "2021-SU"), (date(2021, 6, 5), "2020-SU")]
)
def test_last_summer_is_never_the_one_that_runs(day: date, value: str) -> None:
    assert tell("Letzten Sommer war es heiß.", day)[0][2] == value


def test_years_in_a_row_are_years_and_the_blocks_of_a_number_are_none() -> None:
    assert [value for _, _, value in tell("Die Zahlen für 2012 2013 2014 fehlen.")] == ["2012", "2013", "2014"]
    assert tell("Anfragen unter 0999 1990 2010.") == []


def test_um_before_four_digits_names_a_year_unless_they_count_something() -> None:
    assert [value for _, _, value in tell("Die Orgel entstand um 1750.")] == ["1750"]
    assert tell("Es kostet um 1750 Euro mehr.") == []


def test_an_adverb_written_as_a_noun_inside_of_a_sentence_is_no_time() -> None:
    assert tell("Sie bekamen keine Heuer, meldet Radio Aktuell.") == []
    assert [time[2] for time in tell("Heuer bekamen sie Geld.")] == ["2022"]


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("Diesen Winter werde man genug Gas haben.", date(2022, 3, 11), "2021-WI"),
        ("Diesen Winter werde man genug Gas haben.", date(2022, 11, 11), "2022-WI"),
        ("In diesem Sommer soll gebaut werden.", date(2022, 1, 11), "2022-SU"),
    ],
)
def test_the_season_called_this_one_is_the_nearest(text: str, day: date, value: str) -> None:
    assert tell(text, day)[0][2] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Mit der Entscheidung wird im zweiten Quartal gerechnet.", "2023-Q2"),
        ("Im vierten Quartal soll die Brücke öffnen.", "2022-Q4"),
        ("Der Konzern legt Zahlen für das zweite Quartal vor.", "2022-Q2"),
        ("Im zweiten Quartal sank der Umsatz.", "2022-Q2"),
    ],
)
def test_a_quarter_that_is_over_returns_next_year_where_it_is_to_come(text: str, value: str) -> None:
    assert tell(text, date(2022, 11, 24))[0][2] == value
