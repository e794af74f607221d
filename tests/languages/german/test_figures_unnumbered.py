"""One and none told without a number."""

import pytest

from lagebild.languages.german.figures_all import find_all_figures
from lagebild.languages.german.figures_unnumbered import find_unnumbered
from tests.builders import make_document

POINT = " +././PUNCT/1/punct"


def read(line: str) -> list[tuple[str, str, float | None]]:
    document = make_document(line + POINT)
    found = find_unnumbered(document, find_all_figures(document))
    return [(f.span.of(document.text), f.what, f.value) for f in found]


@pytest.mark.parametrize(
    ("line", "words", "what"),
    [
        (
            "Er/er/PRON/4/nsubj ist/sein/AUX/4/cop der/der/DET/5/det einzige/einzig/ADJ/5/amod"
            " Verletzte/Verletzte/NOUN/0/root",
            "einzige Verletzte",
            "injured",
        ),
        (
            "Ein/ein/DET/3/det einzelner/einzeln/ADJ/3/amod Räuber/Räuber/NOUN/4/nsubj sang/singen/VERB/0/root",
            "einzelner Räuber",
            "other",
        ),
        ("Ein/ein/DET/2/det Einzeltäter/Einzeltäter/NOUN/3/nsubj schoss/schießen/VERB/0/root", "Einzeltäter", "other"),
    ],
)
def test_the_only_one_is_one(line: str, words: str, what: str) -> None:
    assert read(line) == [(words, what, 1.0)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Es/es/PRON/2/nsubj gab/geben/VERB/0/root keine/kein/DET/4/det Toten/Tote/NOUN/2/obj", "keine Toten"),
        (
            "Tote/Tote/NOUN/2/obj gab/geben/VERB/0/root es/es/PRON/2/nsubj nicht/nicht/PART/2/advmod",
            "Tote",
        ),
    ],
)
def test_there_are_none(line: str, words: str) -> None:
    assert read(line) == [(words, "killed", 0.0)]


@pytest.mark.parametrize(
    "line",
    [
        "Es/es/PRON/2/nsubj gab/geben/VERB/0/root keine/kein/DET/5/det weiteren/weiter/ADJ/5/amod Toten/Tote/NOUN/2/obj",
        "Es/es/PRON/2/nsubj gab/geben/VERB/0/root Tote/Tote/NOUN/2/obj",
        "Er/er/PRON/4/nsubj ist/sein/AUX/4/cop das/der/DET/5/det einzige/einzig/ADJ/5/amod Haus/Haus/NOUN/0/root",
        "Er/er/PRON/2/nsubj nannte/nennen/VERB/0/root Tote/Tote/NOUN/2/obj nicht/nicht/PART/2/advmod",
    ],
)
def test_other_words_tell_no_number(line: str) -> None:
    assert read(line) == []


def test_a_single_one_of_a_known_sort_is_one_where_the_words_stress_it() -> None:
    call = "Es/es/PRON/2/nsubj gab/geben/VERB/0/root {}/{}/DET/5/det einzigen/einzig/ADJ/5/amod Anruf/Anruf/NOUN/2/obj"
    assert read(call.format("einen", "ein")) == [("einzigen Anruf", "other", 1.0)]
    assert read(call.format("den", "der")) == []
