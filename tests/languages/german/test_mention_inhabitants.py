"""What German nouns for the people of a state stand for."""

import pytest

from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mention_inhabitants import inhabitant_sense


@pytest.mark.parametrize(
    ("word", "gender", "base"),
    [
        ("Iraner", "m", "Iraner"),
        ("Iranern", "m", "Iraner"),
        ("Schweizern", "m", "Schweizer"),
        ("Deutschen", None, "Deutsche"),
        ("Kanadierin", "f", "Kanadierin"),
    ],
)
def test_only_nouns_made_of_an_adjective_serve_for_both_sexes(word: str, gender: str | None, base: str) -> None:
    sense = inhabitant_sense(word, open_knowledge())
    assert sense is not None
    assert (sense.gender, sense.base) == (gender, base)
