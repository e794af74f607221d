"""The opening of a report gives place, agency and day."""

import pytest

from lagebild.read.datelines import find_dateline, find_lone_dateline
from lagebild.read.page_words import load_page_words

REST = "Das Parlament hat am Mittwoch über den Haushalt beraten."


@pytest.mark.parametrize(
    ("opening", "place", "agencies"),
    [
        ("Berlin (Reuters) - ", "Berlin", ("reuters",)),
        ("BERLIN/MOSKAU (dpa) – ", "BERLIN/MOSKAU", ("dpa",)),
        ("Frankfurt am Main (dpa/lhe) - ", "Frankfurt am Main", ("dpa",)),
        ("Dorsk, 11. März 2024 (nka) - ", "Dorsk", ("nka",)),
        ("Frankfurt (Oder) (dpa) - ", "Frankfurt (Oder)", ("dpa",)),
        ("St. Pölten (APA) – ", "St. Pölten", ("apa",)),
        ("Dorsk/Havnsund, 1. Februar (nka) – ", "Dorsk/Havnsund", ("nka",)),
        ("Dorsk (nka), 1. Februar 2024 - ", "Dorsk", ("nka",)),
        ("Havnsund (dpa/lhe) 12. Mai 2024. ", "Havnsund", ("dpa",)),
        ("DORSK, 4. Feb. /Vena/. ", "DORSK", ("vena",)),
        ("Sirwan, 17. Mai, KorrStaat. ", "Sirwan", ("korrstaat",)),
        ("Sirwan, 17. Mai 2024. ", "Sirwan", ()),
        ("BERLIN afp/dpa | ", "BERLIN", ("afp", "dpa")),
        ("Wien – ", "Wien", ()),
        ("Wilmington. ", "Wilmington", ()),
        ("PORT SALINE, 18. November. ", "PORT SALINE", ()),
        ("Die Lage bleibt schwierig. Wien – ", "Wien", ()),
    ],
)
def test_dateline_is_read(opening: str, place: str, agencies: tuple[str, ...]) -> None:
    found = find_dateline(opening + REST, load_page_words())
    assert found is not None
    assert (found.place, found.agencies) == (place, agencies)
    assert found.span.end == len(opening)


@pytest.mark.parametrize(
    "line",
    [
        REST,
        "Schluss. Das Parlament hat genug.",
        "Heute – Das ist der Tag der Entscheidung.",
        "Angst – Das ist das Wort, das alle benutzen.",
        "Der Minister (SPD) – Er war nicht dabei – kam später.",
        "Nein. Das Parlament stimmt nicht zu.",
        "Die Partei (Grüne) lehnt den Haushalt ab.",
        "Lehner (SPD), seit 2019 im Amt, - Das ist neu.",
    ],
)
def test_other_openings_are_no_dateline(line: str) -> None:
    assert find_dateline(line, load_page_words()) is None


def test_day_of_the_dateline_is_read() -> None:
    found = find_dateline("Port Saline (kod, 15.11.2023) – " + REST, load_page_words())
    assert found is not None
    assert found.credit == "kod"
    assert found.day is not None
    assert (found.day.day, found.day.month, found.day.year) == (15, 11, 2023)


def test_day_behind_the_agency_dates_the_report() -> None:
    found = find_dateline("Dorsk (nka), Mittwoch, 15. November 2023 – " + REST, load_page_words())
    assert found is not None and found.day is not None
    assert (found.credit, found.day.day, found.day.month, found.day.year) == ("nka", 15, 11, 2023)


@pytest.mark.parametrize("closing", [". ", " - ", ": "])
def test_a_day_alone_behind_the_agency_dates_the_report(closing: str) -> None:
    opening = "Dorsk (nka) - Mittwoch, 15. November 2023" + closing
    found = find_dateline(opening + REST, load_page_words())
    assert found is not None and found.day is not None
    assert (found.day.day, found.span.end) == (15, len(opening))


def test_a_day_in_the_first_sentence_does_not_date_the_report() -> None:
    found = find_dateline("Dorsk (nka) - 15. November 2023 war der Stichtag. Der Rat berät.", load_page_words())
    assert found is not None and found.day is None


def test_a_short_first_sentence_is_no_part_of_the_dateline() -> None:
    found = find_dateline("Dorsk, 11. März 2024 (nka) - Der Rat tagt am 12. März 2024. Er berät.", load_page_words())
    assert found is not None and found.day is not None
    assert found.day.day == 11


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Dorsk/Havnsund, 4. Juni 2024 (dpa)", ("Dorsk/Havnsund", ("dpa",))),
        ("Dorsk, 4. Juni 2024", ("Dorsk", ())),
        ("Frankfurt (Oder)", None),
        ("Dorsk", None),
        ("Dorsk, 4. Juni 2024 (dpa) – Der Rat berät", None),
        ("Brand in Dorsk gelöscht", None),
    ],
)
def test_a_dateline_with_day_or_agency_may_be_all_of_a_line(
    line: str, found: tuple[str, tuple[str, ...]] | None
) -> None:
    dateline = find_lone_dateline(line, load_page_words())
    assert (dateline and (dateline.place, dateline.agencies)) == found
