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
