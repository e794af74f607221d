"""Numbers as German news writes them."""

import pytest

from lagebild.languages.german.numbers import Amount, read_amount, read_number_word


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("drei", 3),
        ("dreiundzwanzig", 23),
        ("zweitausend", 2000),
        ("hundertfünfzig", 150),
        ("zweihunderttausend", 200_000),
    ],
)
def test_a_number_word_has_a_value(words: str, value: int) -> None:
    assert read_number_word(words) == value


@pytest.mark.parametrize("word", ["wagen", "und", "tausendfüßler", "hundertschaft", ""])
def test_a_word_that_is_no_number_has_none(word: str) -> None:
    assert read_number_word(word) is None


def test_digits_may_be_grouped_by_space_or_dot() -> None:
    assert read_amount("60 000 Soldaten") == read_amount("60.000 Soldaten") == Amount(60000, 60000, 60000, None)


def test_a_scale_multiplies_digits_and_words() -> None:
    assert read_amount("1,9 Millionen Euro") == Amount(1_900_000, 1_900_000, 1_900_000, None)
    assert read_amount("zwölf Millionen Euro") == Amount(12_000_000, 12_000_000, 12_000_000, None)


def test_bounds_leave_the_other_side_open() -> None:
    assert read_amount("mindestens 233 Tote") == Amount(233, 233, None, "EQUAL_OR_MORE")
    assert read_amount("fast 100.000 Soldaten") == Amount(100_000, None, 100_000, "LESS_THAN")


def test_a_crowd_without_a_number_is_a_range() -> None:
    assert read_amount("Zehntausender russischer Soldaten") == Amount(None, 20_000, 99_999, "APPROX")


def test_words_without_a_number_give_no_amount() -> None:
    assert read_amount("der lange Marsch") is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("mehr als zwei Dutzend", 24),
        ("ein halbes Dutzend", 6),
        ("eine halbe Million Euro", 500_000),
        ("anderthalb Millionen", 1_500_000),
        ("ungefähr zwölf Millionen Euro", 12_000_000),
        ("19\u202f000 Menschen", 19_000),
        ("19\u00a0000 Menschen", 19_000),
        ("ein Zug mit 80 Reisenden", 80),
    ],
)
def test_a_number_is_read_with_the_scale_right_behind_it(words: str, value: int) -> None:
    amount = read_amount(words)
    assert amount is not None
    assert amount.value == value


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("zwischen 20 und 30 Tote", 20, 30),
        ("zehn bis zwölf Verletzte", 10, 12),
        ("zwei bis drei Millionen Euro", 2_000_000, 3_000_000),
        ("500 Millionen bis eine Milliarde Euro", 500_000_000, 1_000_000_000),
        ("2\u00a0000 – 3\u00a0000 Menschen", 2000, 3000),
    ],
)
def test_a_range_has_two_ends_and_no_value(words: str, low: int, high: int) -> None:
    assert read_amount(words) == Amount(None, low, high, None)


def test_two_numbers_that_are_no_range_are_told_apart() -> None:
    assert read_amount("20 und 30 Tote") == read_amount("20 statt 30 Tote") == Amount(20, 20, 20, None)


def test_several_hundreds_are_a_crowd() -> None:
    assert (
        read_amount("mehrere hundert Menschen") == read_amount("Hunderte Menschen") == Amount(None, 200, 999, "APPROX")
    )


def test_nobody_is_exactly_none() -> None:
    assert read_amount("keine Verletzten") == Amount(0, 0, 0, None)


def test_a_denied_bound_turns_round() -> None:
    assert read_amount("nicht mehr als 20 Tote") == Amount(20, None, 20, "EQUAL_OR_LESS")
    assert read_amount("nicht weniger als 20 Tote") == Amount(20, 20, None, "EQUAL_OR_MORE")


def test_a_preposition_of_place_bounds_no_number() -> None:
    assert read_amount("unter den Toten drei Kinder") == Amount(3, 3, 3, None)
    assert read_amount("unter 30 Tote") == Amount(30, None, 30, "LESS_THAN")


def test_a_share_is_no_count() -> None:
    assert read_amount("zwei Drittel der Abgeordneten") is None
