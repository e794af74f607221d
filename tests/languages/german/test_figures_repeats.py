"""How often something was done."""

import pytest

from lagebild.languages.german.figures_all import find_all_figures
from lagebild.languages.german.figures_repeats import find_repeats
from tests.builders import make_document

POINT = " +././PUNCT/1/punct"


def read(line: str) -> list[tuple[str, float | None, str, tuple[str, ...]]]:
    document = make_document(line + POINT)
    found = find_repeats(document, find_all_figures(document))
    return [(f.span.of(document.text), f.value, f.noun.of(document.text) if f.noun else "", f.sorts) for f in found]


@pytest.mark.parametrize(
    ("line", "words", "value"),
    [
        ("Moor/Moor/PROPN/2/nsubj rief/anrufen/VERB/0/root dreimal/dreimal/ADV/2/advmod", "dreimal", 3.0),
        ("Moor/Moor/PROPN/2/nsubj rief/anrufen/VERB/0/root 14-mal/14-mal/NUM/2/obl", "14-mal", 14.0),
        (
            "Moor/Moor/PROPN/2/nsubj rief/anrufen/VERB/0/root zwei/zwei/NUM/4/nummod Mal/Mal/NOUN/2/obl",
            "zwei Mal",
            2.0,
        ),
        (
            "Moor/Moor/PROPN/2/nsubj rief/anrufen/VERB/0/root ein/ein/DET/5/det einziges/einzig/ADJ/5/amod"
            " Mal/Mal/NOUN/2/obl",
            "einziges Mal",
            1.0,
        ),
    ],
)
def test_a_deed_done_so_often_counts_with_its_verb(line: str, words: str, value: float) -> None:
    assert read(line) == [(words, value, "rief", ("call",))]


@pytest.mark.parametrize(
    "line",
    [
        "Er/er/PRON/3/nsubj ist/sein/AUX/3/cop hoch/hoch/ADJ/0/root dreimal/dreimal/ADV/3/advmod",
        "Er/er/PRON/2/nsubj wuchs/wachsen/VERB/0/root dreimal/dreimal/ADV/2/advmod so/so/ADV/5/advmod schnell/schnell/ADV/2/advmod",
        "Er/er/PRON/2/nsubj kam/kommen/VERB/0/root einmal/einmal/ADV/2/advmod",
        "Er/er/PRON/2/nsubj kam/kommen/VERB/0/root letztes/letzt/ADJ/4/amod Mal/Mal/NOUN/2/obl",
    ],
)
def test_what_only_compares_or_tells_no_number_counts_nothing(line: str) -> None:
    assert read(line) == []
