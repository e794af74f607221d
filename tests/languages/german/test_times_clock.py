"""Times of the day in words, and which half of the day they leave open."""

from datetime import date

import pytest

from lagebild.languages.german.times import find_times
from lagebild.model.article import DateRange
from lagebild.model.text import Document
from tests.languages.german.telling import FRIDAY, tell


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Um zehn vor neun klingelte es.", "Um zehn vor neun", "2022-02-11T08:50"),
        ("Gegen fünf nach acht am Abend fiel der Strom aus.", "Gegen fünf nach acht am Abend", "2022-02-11T20:05"),
        ("Der Lärm begann um kurz nach sechs.", "um kurz nach sechs", "2022-02-11T06:00"),
        ("Es war kurz vor drei am Nachmittag, als er kam.", "kurz vor drei am Nachmittag", "2022-02-11T15:00"),
    ],
)
def test_a_time_in_words_needs_no_word_for_it(text: str, words: str, value: str) -> None:
    assert (words, "TIME", value) in tell(text)


def test_a_count_is_no_time_of_the_day() -> None:
    assert tell("Der Kurs fiel um zehn vor zwei Jahren gekaufte Aktien.") == [
        ("vor zwei Jahren", "DATE", "2020"),
    ]
    assert tell("Sie gewann kurz nach zehn verlorenen Spielen.") == []


def test_words_alone_leave_the_half_of_the_day_open() -> None:
    published = DateRange(FRIDAY, FRIDAY, "given")
    (open_half,) = find_times(Document("Um zehn vor neun klingelte es.", "de"), published)
    (told,) = find_times(Document("Um zehn vor neun abends klingelte es.", "de"), published)
    assert open_half.candidates == ("2022-02-11T20:50",)
    assert (told.value, told.candidates) == ("2022-02-11T20:50", ())


def test_what_lies_before_or_after_a_time_lies_on_its_day() -> None:
    day = DateRange(FRIDAY, FRIDAY, "given")
    (time,) = find_times(Document("Er kam kurz nach 14 Uhr.", "de"), day)
    assert (time.earliest, time.latest) == ("2022-02-11T14:00", "2022-02-11T23:59")


def test_a_time_beside_a_day_lies_on_that_day_whatever_the_tense() -> None:
    told = tell("Der Bürgermeister lud für Dienstag, 19.30 Uhr, zu einer Versammlung ein.", date(2022, 2, 12))
    assert told == [("Dienstag, 19.30 Uhr", "TIME", "2022-02-15T19:30")]


def test_entries_of_a_live_ticker_lie_on_their_own_day() -> None:
    text = "Die Heizung läuft seit Mittwoch.\n\n12.30 Uhr – Das Spiel beginnt.\n13:05 | Es fällt ein Tor."
    assert [value for _, _, value in tell(text)] == ["2022-02-09", "2022-02-11T12:30", "2022-02-11T13:05"]


def test_lines_of_a_live_ticker_lie_on_the_day_of_the_line_before_them() -> None:
    text = "Freitag\n\n16:30 Uhr\n\nRehn will am Sonntag reisen.\n\n14:10 Uhr\n\nIn der Nacht sprach er."
    told = [value for _, _, value in tell(text)]
    assert told == ["2022-02-11", "2022-02-11T16:30", "2022-02-13", "2022-02-11T14:10", "2022-02-10TNI"]


def test_signs_may_set_off_the_entries_of_a_live_ticker() -> None:
    text = "+++ 16:30 Uhr: Rehn will reisen +++\n\nAm Vortag war er hier.\n\n+++ 14:10 Uhr: Moor ruht +++\n"
    assert [value for _, _, value in tell(text)] == ["2022-02-11T16:30", "2022-02-10", "2022-02-11T14:10"]


def test_a_day_is_not_joined_with_the_head_of_an_entry_below_it() -> None:
    assert tell("Was am Freitag geschah\n\n20:45 Uhr: Rehn kam.\n")[1] == ("20:45 Uhr", "TIME", "2022-02-11T20:45")


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Stand: 11.02.2022, 20:45 Uhr\n20:30 Uhr: Rehn kam.\n", ["11.02.2022, 20:45 Uhr", "20:30 Uhr"]),
        ("11. Februar 2022\n\nUm 2.43 Uhr fiel ein Baum.", ["11. Februar 2022", "Um 2.43 Uhr"]),
        ("11. Februar 2022\nUm 2.43 Uhr fiel ein Baum.", ["11. Februar 2022", "Um 2.43 Uhr"]),
        ("Der Baum fiel am 11. Februar 2022\num 2.43 Uhr.", ["am 11. Februar 2022\num 2.43 Uhr"]),
    ],
)
def test_times_on_lines_apart_are_not_joined(text: str, times: list[str]) -> None:
    assert [words for words, _, _ in tell(text)] == times


def test_a_night_that_goes_on_from_a_day_lies_behind_it() -> None:
    assert tell("Am Montag wurde gewählt. Noch in der Nacht trat er zurück.")[-1][2] == "2022-02-07TNI"
    assert tell("Am Montag wurde gewählt. In der Nacht hatte es geschneit.")[-1][2] == "2022-02-06TNI"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Am Donnerstag wurde gewählt. Das Ergebnis kam kurz nach Mitternacht.", "2022-02-11T00:00"),
        ("Am Donnerstag kurz nach Mitternacht brannte es.", "2022-02-10T00:00"),
        ("Die Strecke war bis Mitternacht gesperrt.", "2022-02-11T00:00"),
        ("Die Strecke ist bis Mitternacht gesperrt.", "2022-02-12T00:00"),
    ],
)
def test_a_midnight_of_the_past_is_over_and_follows_the_day_told_before(text: str, value: str) -> None:
    assert tell(text)[-1][2] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Die Frist endet um Mitternacht.", "2022-02-12T00:00"),
        ("Die Regeln gelten ab Mitternacht.", "2022-02-12T00:00"),
        ("Die Regeln galten ab Mitternacht.", "2022-02-11T00:00"),
        ("Bis Mitternacht müssen sie zahlen.", "2022-02-12T00:00"),
        ("Die Frist läuft am Montag um Mitternacht ab.", "2022-02-15T00:00"),
        ("Der Rat tagte am Mittwoch bis kurz vor Mitternacht.", "2022-02-10T00:00"),
        ("Um Mitternacht brannte ein Haus.", "2022-02-11T00:00"),
    ],
)
def test_what_lasts_until_midnight_ends_with_the_day(text: str, value: str) -> None:
    assert tell(text)[-1][2] == value


def test_one_midnight_after_the_other_is_the_same() -> None:
    told = tell("Die Frist endet heute um Mitternacht. Bis Mitternacht müssen sie zahlen.")
    assert {value for _, _, value in told} == {"2022-02-12T00:00"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Um 20.40 Uhr am Montagabend riss das Seil. Erst um 2.15 Uhr kam Hilfe.", "2022-02-08T02:15"),
        ("Am Montagabend legte das Boot ab. Gegen 4 Uhr funkte es.", "2022-02-08T04:00"),
        ("Die Feier begann am Montag um 20 Uhr und endete um 3 Uhr.", "2022-02-08T03:00"),
        ("Am Montagabend tagte der Rat. Bauern hatten um 3 Uhr das Tor besetzt.", "2022-02-07T03:00"),
        ("Am Montagabend tagte der Rat. Schon um 4 Uhr kamen Bauern.", "2022-02-07T04:00"),
        ("Am Montagnachmittag tagte der Rat. Um 5 Uhr kamen Bauern.", "2022-02-07T05:00"),
        ("Am Montagabend tagte der Rat. Um 9 Uhr kamen Bauern.", "2022-02-07T09:00"),
    ],
)
def test_small_hours_told_behind_an_evening_are_those_of_its_night(text: str, value: str) -> None:
    assert tell(text)[-1][2] == value


@pytest.mark.parametrize(
    ("hour", "value"),
    [("22.20", "2022-02-06T22:20"), ("3.15", "2022-02-07T03:15"), ("14.30", "2022-02-11T14:30")],
)
def test_hours_of_the_night_are_those_of_the_night_told_in_another_paragraph(hour: str, value: str) -> None:
    text = f"In der Nacht zum Montag brach der Damm, um 3.55 Uhr läutete es.\n\nDas Fax kam um {hour} Uhr an."
    assert tell(text)[-1][2] == value


TICKER = "Stand: Freitag, 11. Februar 2022, 21.00 Uhr\n\n"


@pytest.mark.parametrize(
    ("entries", "values"),
    [
        (
            "+++ Fr, 20.40 Uhr: Gespräche +++ Sie wollen am Dienstag reden.\n\n+++ Mi, 17.30 Uhr: Streik +++ Es geht weiter.",
            ["2022-02-11T20:40", "2022-02-15", "2022-02-09T17:30"],
        ),
        (
            "Mittwoch, 14 Uhr: In Kiel bricht der Damm.\n\nDi., 9.30 Uhr: Der Pegel steigt.",
            ["2022-02-09T14:00", "2022-02-08T09:30"],
        ),
    ],
)
def test_a_weekday_with_its_hour_heads_an_entry_that_lies_behind(entries: str, values: list[str]) -> None:
    assert [value for _, _, value in tell(TICKER + entries)][1:] == values
