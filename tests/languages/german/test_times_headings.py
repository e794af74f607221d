"""Days of headings and of entries that a day heads, told on a Friday in February."""

import pytest

from tests.languages.german.telling import tell


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Treffen am Mittwoch in Wien\n\nDie Minister wollen am Mittwoch reden.", "2022-02-16"),
        ("Brand am Mittwoch in Wien\n\nAm Mittwoch brannte ein Lager.", "2022-02-09"),
        ("+++ 20 Uhr: Treffen am Mittwoch +++ Sie wollen am Mittwoch reden.", "2022-02-16"),
        ("Brand am Mittwoch in Wien\n\nSie wollen am Montag reden.", "2022-02-09"),
    ],
)
def test_a_heading_without_a_verb_means_the_day_of_the_sentence_below_it(text: str, value: str) -> None:
    assert value in [told for words, _, told in tell(text) if words == "am Mittwoch"][:1]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Dienstag, 1. Februar: Das Amt prüft. Die Firma soll bis Freitag zahlen.", "2022-02-04"),
        ("Dienstag, 1. Februar: Das Amt prüft.\n\nDie Firma soll bis Montag zahlen.", "2022-02-14"),
        ("Am 1. Februar prüfte das Amt. Die Firma soll bis Montag zahlen.", "2022-02-14"),
    ],
)
def test_weekdays_of_an_entry_count_from_the_day_that_heads_it(text: str, value: str) -> None:
    assert tell(text)[-1][2] == value
