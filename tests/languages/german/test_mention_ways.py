"""The two ends of a way are two places."""

import pytest

from tests.languages.german.test_mentions import mentions_of


@pytest.mark.parametrize("led", ["Die Bahnstrecke", "Der Verkehr zwischen"])
def test_ends_of_a_way_are_two_places(led: str) -> None:
    frames = mentions_of(f"{led} Kassel-Erfurt ruht.", **{"Kassel-Erfurt": "LOC"})
    assert {"Kassel", "Erfurt"} <= set(frames)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Der Ort Kassel-Erfurt liegt dort.", "Kassel-Erfurt"),
        ("Die Bahnstrecke Kassel-Zimpeln ruht.", "Kassel-Zimpeln"),
        ("Die Bahnstrecke Rheinland-Pfalz ruht.", "Rheinland-Pfalz"),
    ],
)
def test_place_with_a_hyphen_stays_one(words: str, name: str) -> None:
    assert name in mentions_of(words, **{name: "LOC"})
