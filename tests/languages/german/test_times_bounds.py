"""How a time is bounded by the words before it."""

import pytest

from lagebild.languages.german.times import find_times
from lagebild.model.article import DateRange
from lagebild.model.text import Document
from tests.languages.german.telling import FRIDAY


def bound_of(text: str) -> tuple[str | None, str | None]:
    time = find_times(Document(text, "de"), DateRange(FRIDAY, FRIDAY, "given"))[-1]
    return time.value, time.mod


@pytest.mark.parametrize(
    ("text", "value", "mod"),
    [
        ("Ein Ergebnis wird frühestens am Dienstag erwartet.", "2022-02-15", "ON_OR_AFTER"),
        ("Frühestens im Herbst wird gebaut.", "2022-FA", "ON_OR_AFTER"),
        ("Frühestens aber am 2. März wird geöffnet.", "2022-03-02", "ON_OR_AFTER"),
        ("Spätestens im Mai wird gebaut.", "2022-05", "ON_OR_BEFORE"),
        ("Spätestens am Montag muss gezahlt werden.", "2022-02-14", "ON_OR_BEFORE"),
        ("Spätestens 2030 ist Schluss.", "2030", "ON_OR_BEFORE"),
        ("Damit ist nicht vor Juni zu rechnen.", "2022-06", "ON_OR_AFTER"),
        ("Damit ist nicht vor dem Herbst zu rechnen.", "2022-FA", "ON_OR_AFTER"),
        ("Damit ist kaum vor 2024 zu rechnen.", "2024", "ON_OR_AFTER"),
        ("Der Plan soll noch vor dem Sommer kommen.", "2022-SU", "BEFORE"),
        ("Noch vor Montag soll er kommen.", "2022-02-14", "BEFORE"),
        ("Nach dem Winter wird gezählt.", "2021-WI", "AFTER"),
        ("Ihnen drohen bis zu fünf Jahre Haft.", "P5Y", "EQUAL_OR_LESS"),
        ("Es dauerte kaum drei Minuten.", "PT3M", "LESS_THAN"),
        ("Keine zwei Stunden dauerte es.", "PT2H", "LESS_THAN"),
        ("Das dauerte reichlich drei Wochen.", "P3W", "MORE_THAN"),
        ("Das dauerte deutlich mehr als drei Wochen.", "P3W", "MORE_THAN"),
        ("Nach spätestens vier Tagen war alles vorbei.", "P4D", "EQUAL_OR_LESS"),
        ("Bei Verspätungen ab drei Stunden gibt es Geld.", "PT3H", "EQUAL_OR_MORE"),
        ("Sie nahm über vier Jahre hinweg Mittel ein.", "P4Y", None),
        ("Sie nahm über vier Jahre lang Mittel ein.", "P4Y", None),
        ("Das geht schon über vier Jahre so.", "P4Y", "MORE_THAN"),
        ("Wirkung zeigt es erst über mehrere Jahre.", "PXY", None),
        ("Rom, 20.10.2021 – Fünf Tage vor der Wahl führt er.", "P5D", None),
        ("Es dauert fünf bis sieben Tage.", "P7D", "EQUAL_OR_LESS"),
        ("Das dauerte zweieinhalb Stunden.", "PT2.5H", None),
        ("Das dauerte anderthalb Stunden.", "PT90M", None),
    ],
)
def test_time_is_bounded_by_the_words_before_it(text: str, value: str, mod: str | None) -> None:
    assert bound_of(text) == (value, mod)
