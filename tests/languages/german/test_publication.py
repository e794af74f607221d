"""What a text tells about the day on which it came out."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lagebild.languages.german.times import find_times, narrow_publication
from lagebild.model.article import DateRange
from lagebild.model.text import Document

DECEMBER = DateRange(date(2021, 12, 1), date(2021, 12, 31), "header")


def narrow(text: str, published: DateRange = DECEMBER) -> DateRange:
    return narrow_publication(Document(text, "de"), published)


def days(published: DateRange) -> tuple[date | None, date | None]:
    return published.earliest, published.latest


def test_exact_day_is_left_as_it_is() -> None:
    published = DateRange(date(2021, 12, 3), date(2021, 12, 3), "url")
    assert narrow("Am 7. Dezember hatten sie gesprochen.", published) is published


def test_date_on_a_line_of_its_own_is_the_day() -> None:
    published = narrow("Politik\n\nEine Überschrift\n\n31. Dezember 2021\n\nSie haben am 12. Dezember 2021 gesprochen.")
    assert days(published) == (date(2021, 12, 31), date(2021, 12, 31))
    assert "31. Dezember 2021" in published.basis


def test_date_within_a_sentence_is_not_the_day() -> None:
    assert narrow("Politik\nDas Treffen vom 17. Dezember 2021 war kurz.").exact is None


def test_day_told_as_past_lies_before_publication() -> None:
    published = narrow("Erst am 7. Dezember hatten sie gesprochen.")
    assert days(published) == (date(2021, 12, 7), date(2021, 12, 31))
    assert published.basis.startswith("header, narrowed:")


def test_day_to_come_lies_behind_publication() -> None:
    assert days(narrow("Am 20. Dezember werden sie sprechen.")) == (date(2021, 12, 1), date(2021, 12, 20))


def test_third_of_a_month_told_as_past_has_begun() -> None:
    assert narrow("Mitte Dezember hatten sie gesprochen.").earliest == date(2021, 12, 15)


def test_weekday_of_this_week_and_one_before_it_leave_the_days_between() -> None:
    published = narrow("An diesem Donnerstag werden sie telefonieren. Das erklärte das Weiße Haus am Mittwoch.")
    assert published.latest == date(2021, 12, 30)
    assert "2021-12-29..2021-12-30" in published.basis
    assert "2021-12-01..2021-12-02" in published.basis


def test_weekday_called_todays_fixes_the_weekday_of_publication() -> None:
    published = narrow("Am heutigen Freitag haben sie telefoniert. Am 20. Dezember hatten sie sich geschrieben.")
    assert days(published) == (date(2021, 12, 24), date(2021, 12, 31))
    assert "2021-12-24, 2021-12-31" in published.basis


def test_todays_date_in_words_is_the_day() -> None:
    assert narrow("Heute, am 17. Dezember, haben sie telefoniert.").exact == date(2021, 12, 17)


def test_second_time_this_month_lies_behind_the_first() -> None:
    text = "Sie haben sich am Donnerstag zum zweiten Mal in diesem Monat ausgetauscht."
    first = " Am 7. Dezember hatten sie in einer Schalte gesprochen."
    assert narrow(text).earliest == date(2021, 12, 2)
    assert narrow(text + first).earliest == date(2021, 12, 9)


def test_text_without_hints_keeps_the_range() -> None:
    assert narrow("Sie haben am Donnerstag gesprochen. Die Gespräche im Januar stehen bevor.") is DECEMBER
    unknown = DateRange()
    assert narrow("Erst am 7. Dezember hatten sie gesprochen.", unknown) is unknown


def test_words_that_leave_no_day_are_passed_over() -> None:
    text = "Am 20. Dezember werden sie sprechen. Am 25. Dezember hatten sie gesprochen."
    published = narrow(text)
    assert published.earliest is not None and published.latest is not None
    assert published.earliest <= published.latest


def test_narrowed_range_gives_the_weekday_its_day() -> None:
    document = Document("Sie haben sich am Donnerstag ausgetauscht.", "de")
    (time,) = find_times(document, DateRange(date(2021, 12, 30), date(2021, 12, 31), "other reports"))
    assert (time.value, time.candidates) == ("2021-12-30", ())


SENTENCES = st.sampled_from(
    [
        "Am Donnerstag haben sie gesprochen.", "An diesem Freitag werden sie sprechen.", "Am heutigen Montag ist Wahl.",
        "Am 7. Dezember hatten sie gesprochen.", "Ende Dezember soll es enden.", "Gestern (Mittwoch) fiel ein Schuss.",
        "Zum zweiten Mal in diesem Monat haben sie am Dienstag gesprochen.", "Im Januar wollen sie reden.",
    ]
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(SENTENCES, max_size=5), st.dates(date(2020, 1, 1), date(2023, 1, 1)), st.integers(0, 45))
def test_narrowed_range_lies_in_the_given_one(sentences: list[str], first: date, length: int) -> None:
    published = DateRange(first, first + timedelta(days=length), "header")
    narrowed = narrow(" ".join(sentences), published)
    assert narrowed.earliest is not None and narrowed.latest is not None
    assert published.earliest <= narrowed.earliest <= narrowed.latest <= published.latest  # type: ignore[operator]


def test_day_told_in_full_with_its_weekday_in_the_opening_dates_a_report_that_nothing_dates() -> None:
    text = "Werk schließt\n\nDie Firma hat am Dienstag, dem 4. März 2025, ein Werk geschlossen."
    published = narrow(text, DateRange())
    assert days(published) == (date(2025, 3, 4), date(2025, 3, 5))
    assert "am Dienstag, dem 4. März 2025" in published.basis
    in_brackets = narrow(text.replace("Dienstag, dem 4. März 2025,", "Dienstag (4. März 2025)"), DateRange())
    assert days(in_brackets) == (date(2025, 3, 4), date(2025, 3, 5))
    with_clock = narrow(text.replace("4. März 2025,", "4. März 2025, um 9.30 Uhr"), DateRange())
    assert days(with_clock) == (date(2025, 3, 4), date(2025, 3, 5))
    assert narrow(text) == DECEMBER


def test_day_that_may_lie_far_back_or_ahead_dates_no_report() -> None:
    for text in (
        "Feier\n\nDas Werk wurde am 4. März 1925 eröffnet. Am Montag wurde gefeiert.",
        "Feier\n\nDas Werk wird am Dienstag, dem 4. März 2025, eröffnet.",
        "Feier\n\nAm Dienstag, dem 11. September 2001, wurde es eröffnet. Im Jahr 2005 wurde es geschlossen.",
        "Feier\n\nEins.\n\nZwei.\n\nDas Werk wurde am Dienstag, dem 4. März 2025, eröffnet.",
    ):
        assert narrow(text, DateRange()) == DateRange(), text


def test_distance_from_a_dated_happening_tells_the_day_of_the_news() -> None:
    text = "Drei Tage vor Ablauf der Frist haben sie am Samstag verhandelt.\nDie Frist läuft am 14. Dezember aus."
    published = narrow(text)
    assert days(published) == (date(2021, 12, 11), date(2021, 12, 12))
    assert "Frist" in published.basis


def test_distance_is_not_believed_against_a_weekday_or_for_another_happening() -> None:
    other_day = "Drei Tage vor Ablauf der Frist haben sie am Sonntag verhandelt.\nDie Frist läuft am 14. Dezember aus."
    other = "Drei Tage vor Ablauf der Frist wird verhandelt.\nDer Ablauf am 14. Dezember ist geplant."
    assert "Frist" not in narrow(other_day).basis
    assert "distance" not in narrow(other).basis and days(narrow(other))[1] == date(2021, 12, 14)


def test_distance_from_a_day_right_behind_counts() -> None:
    published = narrow("Eine Woche nach der Wahl am 5. Dezember streiten die Parteien.")
    assert days(published) == (date(2021, 12, 12), date(2021, 12, 13))


@pytest.mark.parametrize(
    ("opening", "told", "first"),
    [
        ("Kern sprach am Mittwoch vor Ort.", "Am Montag, dem 6. Dezember, entgleiste ein Zug.", date(2021, 12, 8)),
        ("Kern sprach am Donnerstag vor Ort.", "Am Montag, dem 6. Dezember, entgleiste ein Zug.", None),
        ("Kern sprach am Mittwoch vor Ort.", "Am 6. Dezember entgleiste ein Zug.", None),
        ("Kern sprach vor Ort.", "Am Montag, dem 6. Dezember, entgleiste ein Zug.", None),
    ],
)
def test_happening_told_in_other_words_counts_where_its_weekday_fits(
    opening: str, told: str, first: date | None
) -> None:
    published = narrow(f"Zwei Tage nach dem Unglück wird ermittelt. {opening}\n{told}")
    assert ("Zwei Tage nach" in published.basis) == (first is not None)
    assert first is None or days(published) == (first, first + timedelta(days=1))
