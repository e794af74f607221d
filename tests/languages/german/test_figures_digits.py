"""Digits grouped by a plain space are one number."""

import pytest

from lagebild.languages.german.figures_digits import goes_on_digits, last_of_digits
from tests.builders import make_untagged


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("90 000 Menschen", "000"),
        ("1 250 000 Euro", "000"),
        ("2019 400 Tote", "2019"),
        ("12 30 Leute", "12"),
        ("3 Autos", "3"),
        ("90  000 Menschen", "90"),
    ],
)
def test_groups_of_three_behind_single_spaces_belong_to_the_number(text: str, last: str) -> None:
    document = make_untagged(text)
    place = last_of_digits(document, 0)
    assert document.tokens[place].text == last


def test_all_groups_are_taken() -> None:
    assert last_of_digits(make_untagged("1 250 000 Euro"), 0) == 2


def test_a_later_group_of_digits_begins_no_number() -> None:
    document = make_untagged("die Zahl 82 000 und 5 000")
    assert [t.text for i, t in enumerate(document.tokens) if goes_on_digits(document, i)] == ["000", "000"]
    assert not goes_on_digits(make_untagged("Im Jahr 120 Punkte"), 2)
