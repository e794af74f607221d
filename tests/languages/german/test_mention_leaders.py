"""States that a text names by their leaders."""

import pytest

from lagebild.languages.german.mention_leaders import is_led_beside_another
from tests.builders import make_document

LED = (
    "Die/der/DET/2/det {noun}/NOUN/6/nsubj {first}/X/PROPN/2/nmod und/und/CCONJ/5/cc {second}/Y/PROPN/3/conj "
    "schwiegen/schweigen/VERB/0/root/VerbForm=Fin"
)


def led(noun: str, first: str = "Karsowiens", second: str = "Velmarks") -> list[str]:
    document = make_document(LED.format(noun=noun, first=first, second=second))
    return [t.text for i, t in enumerate(document.tokens) if is_led_beside_another(document, i)]


@pytest.mark.parametrize("noun", ["Präsidenten/Präsident", "Außenminister/Außenminister", "Regierungen/Regierung"])
def test_two_names_behind_their_leaders_are_states(noun: str) -> None:
    assert led(noun) == ["Karsowiens", "Velmarks"]


def test_names_behind_other_nouns_or_without_genitive_are_none() -> None:
    assert led("Freunde/Freund") == []
    assert led("Präsidenten/Präsident", second="Moor") == []
