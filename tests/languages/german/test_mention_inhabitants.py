"""What German nouns for the people of a state stand for."""

import pytest

from lagebild.knowledge.lookup import open_knowledge
from lagebild.languages.german.mention_inhabitants import inhabitant_sense, townspeople_sense
from lagebild.languages.german.mentions import find_mentions
from tests.builders import make_document


@pytest.mark.parametrize(
    ("word", "gender", "base"),
    [
        ("Iraner", "m", "Iraner"),
        ("Iranern", "m", "Iraner"),
        ("Schweizern", "m", "Schweizer"),
        ("Deutschen", None, "Deutsche"),
        ("Kanadierin", "f", "Kanadierin"),
        ("Schottin", "f", "Schottin"),
    ],
)
def test_only_nouns_made_of_an_adjective_serve_for_both_sexes(word: str, gender: str | None, base: str) -> None:
    sense = inhabitant_sense(word, open_knowledge())
    assert sense is not None
    assert (sense.gender, sense.base) == (gender, base)


@pytest.mark.parametrize(("word", "gender"), [("Linzer", "m"), ("Linzern", "m"), ("Linzerin", "f")])
def test_people_of_a_town_are_men_or_women(word: str, gender: str) -> None:
    sense = townspeople_sense(word, open_knowledge())
    assert sense is not None
    assert sense.gender == gender


def test_people_of_a_place_that_only_the_text_names() -> None:
    assert townspeople_sense("Auheimer", open_knowledge()) is None
    sense = townspeople_sense("Auheimern", open_knowledge(), {"Auheim"})
    assert sense is not None
    assert (sense.base, sense.inhabitant) == ("Auheimer", None)
    assert townspeople_sense("Lohrer", open_knowledge(), {"Lohre"}) is not None


def test_woman_of_a_state_is_known_as_such_though_her_ending_alone_tells_a_woman() -> None:
    document = make_document(
        "Die/der/DET/2/det Kanadierin/Kanadierin/NOUN/3/nsubj/Number=Sing siegte/siegen/VERB/0/root/VerbForm=Fin",
        "Die/der/DET/2/det Bäckerin/Bäckerin/NOUN/3/nsubj/Number=Sing siegte/siegen/VERB/0/root/VerbForm=Fin",
    )
    frames = find_mentions(document)
    assert [(f.base, f.epithet, f.jurisdiction) for f in frames if f.kind == "person"] == [
        ("Kanadierin", True, "CA"),
        ("Bäckerin", False, None),
    ]
