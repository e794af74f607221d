"""Times of day with their days, days in digits, and words for today that mean the present."""

from datetime import date

import pytest

from lagebild.languages.german.times import find_times
from lagebild.model.article import DateRange
from lagebild.model.text import Document
from tests.languages.german.telling import tell


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("Es beginnt um 20 Uhr am Samstag.", "um 20 Uhr am Samstag", "TIME", "2022-02-12T20:00"),
        ("Es brannte um acht Uhr am Freitagabend.", "um acht Uhr am Freitagabend", "TIME", "2022-02-11T20:00"),
        ("Es brannte um acht Uhr am Montagmorgen.", "um acht Uhr am Montagmorgen", "TIME", "2022-02-07T08:00"),
        ("Kurz vor drei schlug er zu.", "Kurz vor drei", "TIME", "2022-02-11T03:00"),
        ("Er soll abends um 8 Uhr kommen.", "abends um 8 Uhr", "TIME", "2022-02-11T20:00"),
        ("Er kommt um 8 Uhr am Abend.", "um 8 Uhr am Abend", "TIME", "2022-02-11T20:00"),
        ("Beginn ist am Samstag, 14:30.", "am Samstag, 14:30", "TIME", "2022-02-12T14:30"),
        ("Die Rede begann gegen zehn Uhr.", "gegen zehn Uhr", "TIME", "2022-02-11T10:00"),
        ("Sie treffen sich jeden Mittwoch um 16 Uhr.", "jeden Mittwoch um 16 Uhr", "SET", "XXXX-WXX-3T16:00"),
        ("Der Tunnel ist bis einschließlich Sonntag zu.", "bis einschließlich Sonntag", "DATE", "2022-02-13"),
        ("Es läutet jeden Tag um 7 Uhr.", "jeden Tag um 7 Uhr", "SET", "XXXX-XX-XXT07:00"),
        ("Am 20.03. 18.20 Uhr beginnt das Spiel.", "Am 20.03. 18.20 Uhr", "TIME", "2022-03-20T18:20"),
        ("Die Messe soll 25.03. beginnen.", "25.03.", "DATE", "2022-03-25"),
        ("Im letzten September war er dort.", "Im letzten September", "DATE", "2021-09"),
        ("In der 32. Kalenderwoche 2021 war es heiß.", "In der 32. Kalenderwoche 2021", "DATE", "2021-W32"),
        ("Sie kamen am neunundzwanzigsten Mai 2021.", "am neunundzwanzigsten Mai 2021", "DATE", "2021-05-29"),
        ("Es war Heilige Drei Könige im Jahr 2020.", "Heilige Drei Könige im Jahr 2020", "DATE", "2020-01-06"),
        ("Am 2. Advent 2021 wurde gewählt.", "Am 2. Advent 2021", "DATE", "2021-12-05"),
        ("Im Geschäftsjahr 2020 sank der Gewinn.", "Im Geschäftsjahr 2020", "DATE", "2020"),
        ("In der Saison 2020/21 stieg er ab.", "In der Saison 2020/21", "DATE", "2020/2021"),
        ("Der Kurs findet dreimal täglich statt.", "dreimal täglich", "SET", "P1D"),
        ("Er tagt jeden dritten Mittwoch im Monat.", "jeden dritten Mittwoch im Monat", "SET", "P1M"),
        ("Die 35-Stunden-Woche gilt als Erfolg.", "35-Stunden-Woche", "DURATION", "PT35H"),
        ("Die 14-Tage-Frist endet.", "14-Tage", "DURATION", "P14D"),
        ("Seit Jahrtausenden wird dort gesiedelt.", "Seit Jahrtausenden", "DURATION", "PXML"),
        ("Das dauerte mehr als ein Jahrhundert.", "mehr als ein Jahrhundert", "DURATION", "P100Y"),
        ("Über die Jahre ist viel geschehen.", "Über die Jahre", "DURATION", "PXY"),
        ("Früher war alles anders.", "Früher", "DATE", "PAST_REF"),
        ("In den kommenden Tagen soll es regnen.", "In den kommenden Tagen", "DURATION", "PXD"),
        ("Sie sprachen zum zweiten Mal in diesem Monat.", "in diesem Monat", "DATE", "2022-02"),
        ("Nach dem 50-minütigen Gespräch reiste er ab.", "50-minütigen", "DURATION", "PT50M"),
        ("Anfang der Woche war er in Kiew.", "Anfang der Woche", "DATE", "2022-W06"),
        ("Das Treffen endete gegen Mittag.", "gegen Mittag", "TIME", "2022-02-11TMI"),
        ("Gestern Abend wurde geschossen.", "Gestern Abend", "TIME", "2022-02-10TEV"),
    ],
)  # fmt: skip
def test_expression_has_its_words_and_value(text: str, words: str, kind: str, value: str) -> None:
    assert (words, kind, value) in tell(text)


@pytest.mark.parametrize(
    "text",
    [
        "Das steht in Kapitel 3.1. Einleitung und Dank.",
        "Er las Version 2.3. der Schrift.",
        "Er berief sich auf Resolution 1244 des Rates.",
        "Die Mitgliederzahl sank von 1750 auf 1300.",
        "Die Zahl von 1900 war zu hoch.",
        "Kinder zwischen sechs und elf Jahren spielten.",
        "Im Winter-Biathlon gewann sie.",
        "Zar Nikolaus der Zweite dankte ab.",
        "Der Zug kam früher als geplant.",
        "Nun einmal ehrlich: Das ist bisher nicht geklärt.",
        "Zuletzt war er krank.",
        "Die Lage ist ernst.",
    ],
)
def test_what_only_looks_like_a_time_is_left_alone(text: str) -> None:
    assert tell(text) == []


def test_score_of_a_match_is_no_time_of_day() -> None:
    assert tell("Am Samstag 24:23 gewonnen hat Kiel.") == [("Am Samstag", "DATE", "2022-02-05")]


@pytest.mark.parametrize(
    ("behind", "value"),
    [
        ("Im Januar trat er zurück.", "2023-01"),
        ("Am 3. Januar trat er zurück.", "2023-01-03"),
        ("3. Januar", "2024-01-03"),
    ],
)
def test_date_behind_the_dash_of_a_dateline_ends_no_range(behind: str, value: str) -> None:
    assert tell(f"Rom, 14. März 2023 - {behind}", date(2023, 3, 14))[-1][2] == value


def test_range_in_digits_takes_the_year_behind_it() -> None:
    assert [value for _, _, value in tell("Das Fest dauerte vom 14.10. bis 15.10.2018.")] == [
        "2018-10-14",
        "2018-10-15",
    ]
    assert [value for _, _, value in tell("Das Fest findet vom 18.-21.3. statt.")] == ["2022-03-18", "2022-03-21"]


def test_day_without_year_takes_the_year_of_its_month_told_before() -> None:
    text = "Im März 1992 begann die Arbeit der Kommission in der Hauptstadt des Landes. "
    more = "Alle ihre Mitglieder waren gekommen, und die erste Sitzung fiel auf den 5. März."
    assert tell(text + more)[-1][2] == "1992-03-05"


def test_today_means_the_present_in_a_long_text_without_news() -> None:
    essay = "Die Parteien waren einst der Riemen zur Bevölkerung und gaben den Ton an. " * 40
    today = "Heute schließen sich die Parteien den Bewegungen an."
    assert tell(today)[0][2] == "2022-02-11"
    assert tell(essay + today)[-1][2] == "PRESENT_REF"
    assert tell("Am Montag stritten sie. " + essay + today)[-1][2] == "2022-02-11"


def test_a_name_of_today_in_brackets_means_the_present() -> None:
    assert tell("Er stammt aus Danzig (heute Gdańsk).") == [("heute", "DATE", "PRESENT_REF")]
    assert tell("Das Spiel (heute, 18 Uhr) wird gezeigt.")[0][2] == "2022-02-11T18:00"


def test_a_time_of_day_keeps_its_weekday_where_nothing_dates_the_report() -> None:
    document = Document("Die Wahl beginnt am Mittwoch um 6 Uhr.", "de")
    time = find_times(document, DateRange(None, None, "unknown"))[0]
    assert (time.type, time.value, time.earliest) == ("TIME", "XXXX-WXX-3T06:00", None)
