"""Years, weeks and days counted from the time told before, and the course of a unit."""

import pytest

from tests.languages.german.telling import tell


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("2001 zog er weg, ein Jahr später kam er zurück.", "ein Jahr später", "2002"),
        ("Die Fabrik schloss 1998. Im folgenden Jahr wurde sie abgerissen.", "Im folgenden Jahr", "1999"),
        ("Die Fabrik schloss 1998. Im Jahr zuvor gab es dort Streiks.", "Im Jahr zuvor", "1997"),
        ("Im Jahr zuvor waren es weniger.", "Im Jahr zuvor", "2021"),
        ("In der Woche danach kam Schnee.", "In der Woche danach", "2022-W07"),
        ("Am Montag fiel Regen, tags darauf kam Schnee.", "tags darauf", "2022-02-08"),
        ("Er will bis Ostern ausziehen. Es folgte der Anruf acht Tage später.", "acht Tage später", None),
        ("Er will bis Ostern ausziehen. Acht Tage später soll der Anbau fallen.", "Acht Tage später", "2022-04-25"),
        ("Am Montag fiel Regen, am Tag darauf, dem Feiertag, kam Schnee.", "am Tag darauf", "2022-02-08"),
        ("Er wird im Laufe der Woche erwartet.", "der Woche", "2022-W06"),
        ("Er wird im Laufe des Tages erwartet.", "des Tages", "2022-02-11"),
        ("Die Zahl sank im heurigen Jahr.", "im heurigen Jahr", "2022"),
        ("Die Frist läuft ab Mai 2023 bis Ende des Jahres.", "bis Ende des Jahres", "2023"),
        ("Die Frist läuft von Mai 2023 bis Jahresende.", "bis Jahresende", "2023"),
        ("Sie begann im Mai 2014. Bis Ende des Jahres läuft sie.", "Bis Ende des Jahres", "2022"),
        ("Zwischen 1. März und dem 30. April 2016 kamen viele.", "1. März", "2016-03-01"),
        ("In Kürze soll sie beginnen.", "In Kürze", "FUTURE_REF"),
    ],
)
def test_times_beside_the_one_told(text: str, words: str, value: str) -> None:
    assert (words, "DATE", value) in tell(text)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Am Montag fiel Regen. Am Morgen danach lag Schnee.", "Am Morgen danach", "2022-02-08TMO"),
        ("Über Nacht fiel Schnee.", "Nacht", "2022-02-10TNI"),
        ("Die ganze Nacht brannte Licht.", "Die ganze Nacht", "2022-02-10TNI"),
        ("Am Sonntag in der Früh lag Schnee.", "Am Sonntag in der Früh", "2022-02-06TMO"),
        ("Im Laufe des Abends kamen sie an.", "des Abends", "2022-02-11TEV"),
    ],
)
def test_parts_of_the_day_beside_the_one_told(text: str, words: str, value: str) -> None:
    assert (words, "TIME", value) in tell(text)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Im dritten Quartal 2021 stieg er gegenüber dem gleichen Zeitraum des Vorjahres.", "dem gleichen Zeitraum des Vorjahres", "2020-Q3"),
        ("Im ersten Halbjahr 2021 waren es mehr als im Vorjahreszeitraum.", "im Vorjahreszeitraum", "2020-H1"),
        ("Im Jänner waren es mehr als im Vorjahresmonat.", "im Vorjahresmonat", "2021-01"),
        ("Es waren mehr als im gleichen Zeitraum des Vorjahres.", "im gleichen Zeitraum des Vorjahres", "2021"),
        ("Der Gewinn stieg 2019 auf 20 Millionen (Vorjahr: 18 Millionen).", "Vorjahr", "2018"),
        ("2019 gab es viel Schnee. Im Vorjahr gab es wenig.", "Im Vorjahr", "2021"),
        ("Im Mai 1974 trat er zurück. Im Sommer desselben Jahres zog er fort.", "Im Sommer desselben Jahres", "1974-SU"),
        ("Im Mai 1974 trat er zurück, im August desselben Jahres zog er fort.", "im August desselben Jahres", "1974-08"),
    ],
)  # fmt: skip
def test_the_same_part_of_another_year(text: str, words: str, value: str) -> None:
    assert (words, "DATE", value) in tell(text)


def test_an_amount_by_which_something_shifts_is_a_length() -> None:
    assert tell("2019 begannen sie um ein Jahr früher.")[-1] == ("ein Jahr früher", "DURATION", "P1Y")


def test_a_pronoun_before_a_coming_week_is_no_part_of_it() -> None:
    assert tell("Der Markt, der kommende Woche beginnt, ist neu.") == [("kommende Woche", "DATE", "2022-W07")]
    assert tell("Ende der kommenden Woche ist Markt.") == [("Ende der kommenden Woche", "DATE", "2022-W07")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Am Montag tagte der Rat. Er einigte sich am Abend darauf, das Gesetz zum 1. März zu ändern.", "am Abend"),
        ("Am Montag tagte der Rat. Er bestand am Mittwoch darauf, dass gewählt wird.", "am Mittwoch"),
        ("Am Montag tagte der Rat. Am Abend darauf reiste er ab.", "Am Abend darauf"),
    ],
)
def test_a_word_that_announces_what_the_verb_goes_on_to_tell_is_no_time(text: str, words: str) -> None:
    assert tell(text)[1][0] == words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sie wollen Anfang der Woche sprechen.", "2022-W07"),
        ("Sie sprachen Anfang der Woche.", "2022-W06"),
        ("Sie wollen Anfang dieser Woche sprechen.", "2022-W06"),
        ("Sie wollen Ende der Woche sprechen.", "2022-W06"),
    ],
)
def test_a_part_of_the_week_that_is_over_returns_in_the_next(text: str, value: str) -> None:
    assert tell(text)[0][2] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Das ist schon der dritte Fall in zwei Jahren.", "in zwei Jahren", "P2Y"),
        ("Das ist der schwerste Sturm in zehn Jahren.", "in zehn Jahren", "P10Y"),
        ("In zwei Jahren ist der dritte Fall zu prüfen.", "In zwei Jahren", "2024"),
        ("Der Chef tritt nach nur elf Monaten zurück.", "elf Monaten", "P11M"),
        ("Der Unfall liegt elf Monate zurück.", "elf Monate", "2021-03"),
    ],
)
def test_an_amount_within_which_something_is_counted_is_a_length(text: str, words: str, value: str) -> None:
    assert [(told[0], told[2]) for told in tell(text)] == [(words, value)]


def test_an_amount_with_its_earliest_end_is_a_point_to_come() -> None:
    assert tell("Züge sollen in frühestens vier Jahren fahren.") == [("in frühestens vier Jahren", "DATE", "2026")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Am 3. Mai 2021 brach der Damm. An jenem Montag stieg das Wasser.", "2021-05-03"),
        ("Am 3. Mai 2021 brach der Damm. An jenem Donnerstag stieg das Wasser.", "2021-05-06"),
        ("Am 3. Mai 2021 brach der Damm. An jenem Sonntagabend stieg das Wasser.", "2021-05-02TEV"),
    ],
)
def test_that_weekday_is_the_one_nearest_to_the_day_told(text: str, value: str) -> None:
    assert tell(text)[-1][2] == value
