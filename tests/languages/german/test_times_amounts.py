"""Clock times in words and in ranges, lengths that nobody counts, and what returns."""

import pytest

from lagebild.languages.german.times import find_times
from lagebild.model.article import DateRange
from lagebild.model.text import Document
from tests.languages.german.telling import FRIDAY, tell


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("Die Probe begann um halb neun.", "um halb neun", "TIME", "2022-02-11T08:30"),
        ("Um Viertel nach acht läutete es.", "Um Viertel nach acht", "TIME", "2022-02-11T08:15"),
        ("Um drei viertel zwölf läutete es.", "Um drei viertel zwölf", "TIME", "2022-02-11T11:45"),
        ("Gegen 3.40 Uhr früh brannte der Stadel.", "Gegen 3.40 Uhr früh", "TIME", "2022-02-11T03:40"),
        ("Um 4 Uhr in der Früh brannte der Stadel.", "Um 4 Uhr in der Früh", "TIME", "2022-02-11T04:00"),
        ("Um Punkt 12 Uhr wurde das Tor geöffnet.", "Um Punkt 12 Uhr", "TIME", "2022-02-11T12:00"),
        ("Einlass 19.30, Eintritt frei.", "19.30", "TIME", "2022-02-11T19:30"),
        ("Die Suche dauerte Stunden.", "Stunden", "DURATION", "PTXH"),
        ("Nach Monaten der Ungewissheit kam er frei.", "Nach Monaten", "DURATION", "PXM"),
        ("Binnen Minuten stand der Hof in Flammen.", "Binnen Minuten", "DURATION", "PTXM"),
        ("Die Jahre der Teilung waren hart.", "Die Jahre", "DURATION", "PXY"),
        ("Den ganzen Tag wurde verhandelt.", "Den ganzen Tag", "DURATION", "P1D"),
        ("Sie leisteten 360 ehrenamtliche Stunden.", "360 ehrenamtliche Stunden", "DURATION", "PT360H"),
        ("Er siegte in 2:05:12 Stunden.", "2:05:12 Stunden", "DURATION", "PT2H5M12S"),
        ("Er kam in 3:40 Minuten ans Ziel.", "3:40 Minuten", "DURATION", "PT3M40S"),
        ("Sie wartete eineinviertel Stunden.", "eineinviertel Stunden", "DURATION", "PT75M"),
        ("Es gilt seit einem Vierteljahrhundert.", "seit einem Vierteljahrhundert", "DURATION", "P25Y"),
        ("An Wochenenden ist die Straße gesperrt.", "An Wochenenden", "SET", "XXXX-WXX-WE"),
        ("Jedes Wochenende ist die Straße gesperrt.", "Jedes Wochenende", "SET", "XXXX-WXX-WE"),
        ("Sonntags bleibt das Museum geschlossen.", "Sonntags", "SET", "XXXX-WXX-7"),
        ("Mehrmals am Tag fällt der Strom aus.", "Mehrmals am Tag", "SET", "P1D"),
        ("Jahr für Jahr werden es mehr.", "Jahr für Jahr", "SET", "P1Y"),
        ("Es kostet zwei Euro pro Kopf und Tag.", "pro Kopf und Tag", "SET", "P1D"),
        ("Das bringt sechs Millionen Euro im Monat.", "im Monat", "SET", "P1M"),
        ("Dort fließen 18 Milliarden Kubikmeter Gas am Tag.", "am Tag", "SET", "P1D"),
        ("Pro Woche nutzen 900 Gäste die Bahn.", "Pro Woche", "SET", "P1W"),
        ("Was das Land im Jahr noch zahlt, ist offen.", "im Jahr", "SET", "P1Y"),
        ("Sie gruben ein 90.000 Jahre altes Werkzeug aus.", "90.000 Jahre", "DURATION", "P90000Y"),
        ("Mit zwei Jahren Verspätung wird gebaut.", "zwei Jahren", "DURATION", "P2Y"),
        ("Die Halle ist ganzjährig geheizt.", "ganzjährig", "DURATION", "P1Y"),
        ("Der Abend verging schnell.", "Der Abend", "TIME", "2022-02-11TEV"),
    ],
)
def test_clock_times_lengths_and_repetitions(text: str, words: str, kind: str, value: str) -> None:
    assert (words, kind, value) in tell(text)


def test_every_hour_of_opening_times_is_a_time_of_day() -> None:
    found = tell("Geöffnet ist von 9 bis 12 und von 14.30 bis 18 Uhr.")
    assert [value for _, _, value in found] == [f"2022-02-11T{clock}" for clock in ("09:00", "12:00", "14:30", "18:00")]


def test_a_knappe_stunde_is_less_than_an_hour_and_a_gute_is_more() -> None:
    text = "Er sprach eine knappe Stunde, sie eine gute halbe Stunde."
    times = find_times(Document(text, "de"), DateRange(FRIDAY, FRIDAY, "given"))
    assert [(time.value, time.mod) for time in times] == [("PT1H", "LESS_THAN"), ("PT30M", "MORE_THAN")]


@pytest.mark.parametrize(
    "text",
    [
        "Im Verlauf des Montags kam er.",
        "Kinder beider Gruppen zwischen sechs und elf Jahren durften mit.",
        "Die Maschine wird auf 2000 bis 3000 Grad erhitzt.",
    ],
)
def test_genitives_ages_and_counts_are_no_repetition_length_or_year(text: str) -> None:
    assert not [kind for _, kind, value in tell(text) if kind == "SET" or value in ("P11Y", "2000")]


def test_a_range_of_amounts_is_two_lengths() -> None:
    text = "Der Umbau dauert sechs bis acht Monate."
    times = find_times(Document(text, "de"), DateRange(FRIDAY, FRIDAY, "given"))
    assert [(time.span.of(text), time.value, time.mod) for time in times] == [
        ("sechs", "P6M", "EQUAL_OR_MORE"),
        ("acht Monate", "P8M", "EQUAL_OR_LESS"),
    ]
    assert tell("Mit sechs oder sieben Jahren kommen sie in die Schule.") == []


def test_a_year_before_an_amount_does_not_count_its_units() -> None:
    assert [value for _, _, value in tell("Bern, 03.02.2022 – Zwei Wochen nach dem Brand wird gebaut.")] == [
        "2022-02-03",
        "P2W",
    ]
    assert ("sieben Monate", "DURATION", "P7M") in tell("Die Arbeit ruhte 2011 sieben Monate lang.")


def test_ages_of_people_named_before_them_are_no_lengths() -> None:
    assert tell("Es kamen 30 Leute, zwischen fünf und 50 Jahren.") == []
    assert tell("Jugendliche bis 25 Jahren zahlen nichts.") == []


@pytest.mark.parametrize(
    ("text", "years"),
    [("Es kamen 900. 1300 ist richtig, sagte er.", []), ("Es war heiß. 2020 war zu trocken.", ["2020"])],
)
def test_digits_of_which_is_said_how_right_they_are_are_no_year(text: str, years: list[str]) -> None:
    assert [value for _, _, value in tell(text)] == years


@pytest.mark.parametrize(
    ("words", "anchor"),
    [("binnen zwei Tagen", "published"), ("binnen zwei Tagen nach der Wahl", None), ("fast zwei Tage", None)],
)
def test_a_term_counts_from_when_it_is_set(words: str, anchor: str | None) -> None:
    day = DateRange(FRIDAY, FRIDAY, "given")
    (time,) = find_times(Document(f"Er will den Saal {words} räumen.", "de"), day)
    assert (time.value, time.anchor) == ("P2D", anchor)
