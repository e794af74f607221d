"""Parts of the day told from a happening, told on a Friday in February."""

from datetime import date

import pytest

from tests.languages.german.telling import tell


def values(text: str) -> list[str | None]:
    return [value for _, _, value in tell(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Das Urteil fiel am Dienstag. Am Abend nach dem Urteil wurde gefeiert.", "2022-02-08TEV"),
        ("Das Urteil fiel am Dienstag. Am Morgen nach dem Urteil kam Kern.", "2022-02-09TMO"),
        ("Das Urteil fiel am Dienstag. Am Abend vor dem Urteil schwieg Kern.", "2022-02-07TEV"),
        ("Das Urteil fiel am Dienstag. Am Morgen vor dem Urteil schwieg Kern.", "2022-02-08TMO"),
        ("Die Wahl war am Sonntag. Am Tag nach der Wahl ging Kern.", "2022-02-07"),
        ("Die Wahl war am Sonntag. Am Vorabend der Wahl sprach Kern.", "2022-02-05TEV"),
    ],
)
def test_the_day_of_a_happening_told_before_tells_the_part_of_the_day(text: str, told: str) -> None:
    assert values(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Am Dienstag brannte es. Am Abend vor der Abstimmung schwieg Kern.", "XXXX-XX-XXTEV"),
        ("Am Dienstag brannte es. In der Nacht nach dem Spiel lief Kern davon.", "XXXX-XX-XXTNI"),
        ("Am Dienstag brannte es. Am Vorabend des Gipfels sprach Kern.", "XXXX-XX-XXTEV"),
        ("Am Dienstag brannte es. Am Vortag der Wahl sprach Kern.", "XXXX-XX-XX"),
        ("Am Dienstag brannte es. Am Tag nach der Wahl ging Kern.", "XXXX-XX-XX"),
    ],
)
def test_a_happening_whose_day_is_not_told_leaves_the_day_open(text: str, told: str) -> None:
    assert values(text)[-1] == told


@pytest.mark.parametrize("place", ["vor dem Landgericht", "vor der Küste", "nach dem Bericht des Blattes"])
def test_a_place_or_a_source_behind_a_part_of_the_day_changes_nothing(place: str) -> None:
    assert values(f"Am Dienstag brannte es. Am Abend {place} stand Kern.")[-1] == "2022-02-08TEV"


THURSDAY = date(2022, 2, 10)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bis Mittwoch ruht der Verkehr, ab Donnerstag fahren wieder Züge.", ["2022-02-16", "2022-02-17"]),
        ("Bis Mittwoch ruht der Verkehr, ab Freitag fahren wieder Züge.", ["2022-02-16", "2022-02-18"]),
        ("Bis Sonntag bleibt es kalt, ab Samstag schneit es.", ["2022-02-13", "2022-02-12"]),
        ("Bis Mittwoch ruht der Verkehr. Ab Freitag kommt Regen.", ["2022-02-16", "2022-02-11"]),
    ],
)
def test_a_day_soon_behind_the_end_of_a_time_begins_the_next(text: str, told: list[str]) -> None:
    assert [value for _, _, value in tell(text, THURSDAY)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Das sagte Kern der Post (Freitag).", "2022-02-11"),
        ("Das sagte Kern der Post (Freitag und Samstag).", "2022-02-04"),
        ("Das sagte Kern der Post (Mittwoch).", "2022-02-09"),
    ],
)
def test_a_weekday_alone_in_brackets_is_that_of_tomorrows_issue(text: str, told: str) -> None:
    assert tell(text, THURSDAY)[0][2] == told
