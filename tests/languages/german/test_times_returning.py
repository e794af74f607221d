"""Days, months and hours that return are no single day."""

import pytest

from tests.languages.german.telling import tell


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Der Chor probt immer am Montag.", "am Montag", "XXXX-WXX-1"),
        ("Der Chor probt immer am Montagabend um 20 Uhr.", "am Montagabend um 20 Uhr", "XXXX-WXX-1T20:00"),
        ("Die Messe wird jeweils um 8 Uhr gefeiert.", "um 8 Uhr", "XXXX-XX-XXT08:00"),
        ("Er wird jedes Jahr am 19. Januar geehrt.", "am 19. Januar", "XXXX-01-19"),
        ("Traditionell im Juni feiert der Ort.", "im Juni", "XXXX-06"),
        ("Mittwoch vormittags bekommen sie frei.", "Mittwoch vormittags", "XXXX-WXX-3TMO"),
        ("Das ist immer im Winter so.", "im Winter", "XXXX-WI"),
        ("An Sonntagen ist die Straße frei.", "An Sonntagen", "XXXX-WXX-7"),
    ],
)
def test_an_adverb_makes_a_time_return(text: str, words: str, value: str) -> None:
    assert (words, "SET", value) in tell(text)


def test_opening_hours_name_days_of_every_week() -> None:
    found = tell("Das Museum ist von Dienstag bis Sonntag geöffnet.")
    assert [(kind, value) for _, kind, value in found] == [("SET", "XXXX-WXX-2"), ("SET", "XXXX-WXX-7")]


def test_times_of_day_behind_days_that_return_lie_on_no_day() -> None:
    found = tell("Montags von 8 bis 12 Uhr ist offen. Um 9 Uhr kam er.")
    assert [(kind, value) for _, kind, value in found] == [
        ("SET", "XXXX-WXX-1"),
        ("TIME", "T08:00"),
        ("TIME", "T12:00"),
        ("TIME", "2022-02-11T09:00"),
    ]


def test_hours_are_told_of_all_days_of_a_range() -> None:
    values = [value for _, _, value in tell("Geöffnet ist von Montag bis Freitag, 9-12 Uhr.")]
    assert values == ["XXXX-WXX-1", "XXXX-WXX-5", "T09:00", "T12:00"]


def test_what_is_so_as_a_rule_returns() -> None:
    assert ("Im Juli", "SET", "XXXX-07") in tell("Im Juli fällt üblicherweise wenig Regen.")


def test_opening_hours_name_months_of_every_year() -> None:
    found = tell("Die Hütte ist von Juni bis Oktober geöffnet.")
    assert [(kind, value) for _, kind, value in found] == [("SET", "XXXX-06"), ("SET", "XXXX-10")]


def test_months_of_a_season_told_in_the_present_return() -> None:
    assert tell("In den Sommermonaten fährt ein Bus.") == [("In den Sommermonaten", "SET", "XXXX-SU")]


@pytest.mark.parametrize(
    "text",
    [
        "Die Schau ist noch immer am Montag zu sehen.",
        "Von Montag bis Freitag ist die Straße gesperrt.",
        "Die Fähre fuhr immer am 3. Mai 2021.",
    ],
)
def test_days_of_one_week_are_no_repetition(text: str) -> None:
    assert all(kind == "DATE" for _, kind, _ in tell(text))
