"""Families of time expressions in the wordings of news, told on Friday, 11 February 2022."""

import pytest

from tests.languages.german.telling import tell


def check(text: str, words: str, kind: str, value: str) -> None:
    assert (words, kind, value) in tell(text)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Heute in einer Woche wird gewählt.", "Heute in einer Woche", "2022-02-18"),
        ("Heute in acht Tagen wird gewählt.", "Heute in acht Tagen", "2022-02-18"),
        ("Heute vor drei Wochen brannte es.", "Heute vor drei Wochen", "2022-01-21"),
        ("Gestern vor einem Jahr brannte es.", "Gestern vor einem Jahr", "2021-02-10"),
        ("Morgen vor zehn Jahren brannte es.", "Morgen vor zehn Jahren", "2012-02-12"),
        ("Am 3. Februar war Wahl. Am Sonntag zuvor wurde geprobt.", "Am Sonntag zuvor", "2022-01-30"),
        ("Am 3. Februar war Wahl. Am Montag darauf wurde gezählt.", "Am Montag darauf", "2022-02-07"),
        ("Am 3. Februar war Wahl. Am Donnerstag danach fiel Schnee.", "Am Donnerstag danach", "2022-02-10"),
        ("Am Montag nach Ostern wird gezählt.", "Am Montag nach Ostern", "2022-04-18"),
        ("Am Freitag vor Pfingsten wird gezählt.", "Am Freitag vor Pfingsten", "2022-06-03"),
        ("Am Tag nach Weihnachten wurde gesungen.", "Am Tag nach Weihnachten", "2021-12-26"),
        ("Am Tag vor Silvester wurde gesungen.", "Am Tag vor Silvester", "2021-12-30"),
        ("Am Tag nach der Wahl wurde gezählt.", "Am Tag", "XXXX-XX-XX"),
        ("In der Folgewoche waren es mehr.", "In der Folgewoche", "2022-W07"),
        ("An einem Wochenende im Mai brannte es.", "An einem Wochenende", "XXXX-WXX-WE"),
        ("Am Vorwochenende waren es mehr.", "Am Vorwochenende", "2022-W05-WE"),
        ("In der zweiten Wochenhälfte taut es.", "In der zweiten Wochenhälfte", "2022-W06"),
        ("In der vorvergangenen Woche taute es.", "In der vorvergangenen Woche", "2022-W04"),
        ("Im vorvergangenen Jahr taute es.", "Im vorvergangenen Jahr", "2020"),
        ("Am übernächsten Wochenende wird gezählt.", "Am übernächsten Wochenende", "2022-W07-WE"),
        ("Am vorvergangenen Wochenende wurde gezählt.", "Am vorvergangenen Wochenende", "2022-W04-WE"),
        ("Zu Maria Himmelfahrt wird gefeiert.", "Maria Himmelfahrt", "2022-08-15"),
        ("Zum Erntedankfest wird gefeiert.", "Erntedankfest", "2022-10-02"),
        ("Am zweiten Adventssonntag wird gefeiert.", "Am zweiten Adventssonntag", "2022-12-04"),
        ("Zum Jahreswechsel 2020/21 wurde gefeiert.", "Jahreswechsel 2020/21", "2020-12-31"),
        ("Im Mai vor zwei Jahren wurde gebaut.", "Im Mai vor zwei Jahren", "2020-05"),
        ("Am 3. Mai vor 20 Jahren wurde gebaut.", "Am 3. Mai vor 20 Jahren", "2002-05-03"),
        ("Im Herbst vor drei Jahren wurde gebaut.", "Im Herbst vor drei Jahren", "2019-FA"),
        ("Ende Mai/Anfang Juni wird gebaut.", "Ende Mai", "2022-05"),
        ("Anfang bis Mitte März wird gebaut.", "Anfang", "2022-03"),
        ("Anfang oder Mitte Mai wird gebaut.", "Anfang", "2022-05"),
        ("Im ersten Vierteljahr wurde gebaut.", "Im ersten Vierteljahr", "2022-Q1"),
        ("Zum Jahresauftakt wurde gebaut.", "Zum Jahresauftakt", "2022"),
        ("Am letzten Tag des Monats wird gezählt.", "Am letzten Tag des Monats", "2022-02-28"),
        ("Am ersten Tag des Jahres wurde gezählt.", "Am ersten Tag des Jahres", "2022-01-01"),
        ("Im letzten Monat des Jahres wird gezählt.", "Im letzten Monat des Jahres", "2022-12"),
        ("Am letzten Tag des Jahres 2019 wurde gezählt.", "Am letzten Tag des Jahres 2019", "2019-12-31"),
        ("Am dritten Tag im Oktober wird gezählt.", "Am dritten Tag im Oktober", "2022-10-03"),
        ("In der letzten Woche im Juli wird gezählt.", "In der letzten Woche im Juli", "2022-W30"),
        ("Im laufenden Schuljahr fehlen Lehrer.", "Im laufenden Schuljahr", "2021/2022"),
        ("Im kommenden Studienjahr fehlen Lehrer.", "Im kommenden Studienjahr", "2022/2023"),
        ("In der vergangenen Saison stieg er ab.", "In der vergangenen Saison", "PAST_REF"),
        ("In dieser Legislaturperiode kommt es nicht.", "In dieser Legislaturperiode", "PRESENT_REF"),
        ("In der kommenden Spielzeit spielt er.", "In der kommenden Spielzeit", "FUTURE_REF"),
    ],
)
def test_date_is_found_whole_in_all_its_wordings(text: str, words: str, value: str) -> None:
    check(text, words, "DATE", value)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Das dauerte ein Dreivierteljahr.", "ein Dreivierteljahr", "P9M"),
        ("Das dauerte vier Semester.", "vier Semester", "P24M"),
        ("Sie filmten drei Winter lang.", "drei Winter", "P3Y"),
        ("Seit zwei Sommern bleibt der Regen aus.", "Seit zwei Sommern", "P2Y"),
        ("Seit Tausenden Jahren steht sie.", "Seit Tausenden Jahren", "PXY"),
        ("Sie gewann mit vier Hundertstelsekunden Vorsprung.", "vier Hundertstelsekunden", "PT0.04S"),
        ("Er lief die Strecke in 1:23,45 Minuten.", "1:23,45 Minuten", "PT1M23.45S"),
        ("Nach 37 Verhandlungstagen fiel das Urteil.", "37 Verhandlungstagen", "P37D"),
        ("Nach 20 Spielminuten fiel das Tor.", "20 Spielminuten", "PT20M"),
        ("Für ihn war es ein Wochenende zum Vergessen.", "ein Wochenende", "P1WE"),
        ("Sie probten ein ganzes Wochenende.", "ein ganzes Wochenende", "P1WE"),
    ],
)
def test_length_is_counted_in_all_units(text: str, words: str, value: str) -> None:
    check(text, words, "DURATION", value)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Das Blatt erscheint 14-tägig.", "14-tägig", "P14D"),
        ("Sie proben an jedem Wochenende.", "an jedem Wochenende", "XXXX-WXX-WE"),
        ("Züge fahren im Zwei-Stunden-Takt.", "im Zwei-Stunden-Takt", "PT2H"),
        ("Züge fahren im Stundentakt.", "im Stundentakt", "PT1H"),
        ("Alle halbe Stunde fährt ein Zug.", "Alle halbe Stunde", "PT30M"),
        ("Jede halbe Stunde fährt ein Zug.", "Jede halbe Stunde", "PT30M"),
        ("Jede Viertelstunde fährt ein Zug.", "Jede Viertelstunde", "PT15M"),
        ("Jeden Morgen um acht Uhr fährt ein Zug.", "Jeden Morgen um acht Uhr", "XXXX-XX-XXT08:00"),
        ("Täglich um 8 Uhr fährt ein Zug.", "Täglich um 8 Uhr", "XXXX-XX-XXT08:00"),
        ("Sie läuft mittwochs um 20:15 Uhr.", "mittwochs um 20:15 Uhr", "XXXX-WXX-3T20:15"),
        ("Das Zimmer kostet 90 Euro pro Nacht.", "pro Nacht", "XXXX-XX-XXTNI"),
        ("Die Wache ist rund um die Uhr besetzt.", "rund um die Uhr", "P1D"),
        ("Nacht für Nacht fallen Schüsse.", "Nacht für Nacht", "XXXX-XX-XXTNI"),
    ],
)
def test_what_returns_is_a_set(text: str, words: str, value: str) -> None:
    check(text, words, "SET", value)


@pytest.mark.parametrize(
    "text",
    [
        "Der Ort zählte zuletzt 1850 Einwohner.",
        "Das Gerät kostet 1999 Euro.",
        "Mittlerweile sind es 1600.",
        "Es kamen rund 2000.",
        "Die Stadt sprach von 1400, die Kammer von 1700.",
        "Die Rede ist von 1500.",
        "1200 waren gekommen.",
        "Zuschauer: 1870",
        "Gekommen waren 1450 statt 2000.",
    ],
)
def test_round_digits_beside_what_they_count_are_no_year(text: str) -> None:
    assert tell(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Um 1900 wurde gebaut.", "1900"),
        ("1798 wurde gebaut.", "1798"),
        ("1850 wurde gebaut.", "1850"),
        ("Seit 2000 sind die Tore offen.", "2000"),
        ("Statt 2023 wird später gebaut.", "2023"),
    ],
)
def test_digits_that_nothing_counts_are_a_year(text: str, value: str) -> None:
    assert tell(text)[0][2] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Morgen früh wird gewählt.", "Morgen früh", "2022-02-12TMO"),
        ("Morgen abend wird gewählt.", "Morgen abend", "2022-02-12TEV"),
        ("Heute früh wurde gewählt.", "Heute früh", "2022-02-11TMO"),
        ("Am Samstagabend vor Weihnachten wurde gesungen.", "Am Samstagabend vor Weihnachten", "2021-12-18TEV"),
        ("Am Vorabend von Allerheiligen wird gesungen.", "Am Vorabend von Allerheiligen", "2022-10-31TEV"),
    ],
)
def test_part_of_a_day_is_found_whole_in_all_its_wordings(text: str, words: str, value: str) -> None:
    check(text, words, "TIME", value)
