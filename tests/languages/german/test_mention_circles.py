"""Adjectives before circles of officials tell of the state."""

import pytest

from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mention_circles import states_told
from lagebild.languages.german.mention_words import noun_sense


@pytest.mark.parametrize(
    ("adjective", "noun", "told"),
    [
        ("Moskauer", "Regierungskreise", ["RU"]),
        ("Berliner", "Sicherheitskreisen", ["DE"]),
        ("Berliner", "Beamte", ["DE-BE"]),
        ("französische", "Diplomatenkreise", ["FR"]),
        ("Kölner", "Regierungskreise", []),
    ],
)
def test_a_capital_before_circles_stands_for_its_state(adjective: str, noun: str, told: list[str]) -> None:
    assert states_told([adjective], noun_sense(noun), open_knowledge()) == told
