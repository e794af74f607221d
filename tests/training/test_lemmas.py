"""Edit scripts for lemmas."""

import pytest
from training.lemmas import make_script

from lagebild.languages.german.lemmas import apply_script


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("Häuser", "Haus"),
        ("angekündigt", "ankündigen"),
        ("Kam", "kommen"),
        ("die", "der"),
        ("US-Präsidenten", "US-Präsident"),
        ("x", "y"),
    ],
)
def test_script_gives_the_lemma_back(form: str, lemma: str) -> None:
    script = make_script(form, lemma)
    assert apply_script(form, script) == lemma


def test_script_does_not_fit_a_word_that_is_too_short() -> None:
    assert apply_script("ab", "l|2||1|") is None
