"""Numbers of which the text says that they leave some out."""

import pytest

from lagebild.languages.german.figures_left_out import mark_left_out
from lagebild.languages.german.figures_nouns import PART
from lagebild.model.figures import FigureSpan
from tests.builders import make_document, span_of


def mods(words: str) -> list[str | None]:
    document = make_document(" ".join(f"{word}/{word}/X/0/dep" for word in words.split()))
    figures = [FigureSpan(span_of(document.text, number), "other", float(number)) for number in ("90", "82")]
    return [figure.mod for figure in mark_left_out(document, figures)]


@pytest.mark.parametrize(
    "behind",
    [
        "darin seien die Boote nicht enthalten",
        "dabei sind Kinder nicht mitgezählt",
        "die Helfer nicht eingerechnet",
        "ohne die Helfer mitzuzählen",
    ],
)
def test_the_last_number_before_such_words_is_of_a_part(behind: str) -> None:
    assert mods(f"Kern zählt 90 Leute Moor sagt 82 {behind}") == [None, PART]


@pytest.mark.parametrize("behind", ["darin seien die Boote enthalten", "nicht weit davon", "ohne die Helfer zu fragen"])
def test_other_words_leave_it_as_it_is(behind: str) -> None:
    assert mods(f"Kern zählt 90 Leute Moor sagt 82 {behind}") == [None, None]
