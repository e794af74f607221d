"""Shares and sizes told without a number."""

import pytest

from lagebild.languages.german.figures_vague import find_vague
from tests.builders import make_document

POINT = " +././PUNCT/1/punct"


def read(line: str) -> list[tuple[str, str, int, int]]:
    document = make_document(line + POINT)
    return [(f.span.of(document.text), f.what, round(f.low or 0), round(f.high or 0)) for f in find_vague(document, ())]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Gut/gut/ADV/3/advmod ein/ein/DET/3/det Sechstel/Sechstel/NOUN/5/nsubj der/der/DET/5/det"
            " Betten/Bett/NOUN/0/root",
            ("ein Sechstel", "percent", 17, 20),
        ),
        (
            "Zwei/zwei/NUM/2/nummod Drittel/Drittel/NOUN/3/nsubj fehlten/fehlen/VERB/0/root",
            ("Zwei Drittel", "percent", 61, 72),
        ),
        (
            "Fast/fast/ADV/3/advmod die/der/DET/3/det Hälfte/Hälfte/NOUN/4/nsubj fehlte/fehlen/VERB/0/root",
            ("die Hälfte", "percent", 42, 50),
        ),
        (
            "Jeder/jeder/DET/3/det dritte/dritt/ADJ/3/amod Befragte/Befragte/NOUN/4/nsubj log/lügen/VERB/0/root",
            ("Jeder dritte", "percent", 31, 36),
        ),
        (
            "Ein/ein/DET/3/det sechsstelliger/sechsstellig/ADJ/3/amod Betrag/Betrag/NOUN/4/nsubj"
            " fehlt/fehlen/VERB/0/root",
            ("sechsstelliger Betrag", "money", 100_000, 999_999),
        ),
        (
            "Schäden/Schaden/NOUN/0/root in/in/ADP/3/case Millionenhöhe/Millionenhöhe/NOUN/1/nmod",
            ("Millionenhöhe", "money", 1_000_000, 999_000_000),
        ),
    ],
)
def test_shares_and_sizes_in_words_are_ranges(line: str, found: tuple[str, str, int, int]) -> None:
    assert read(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "Das/der/DET/3/det letzte/letzt/ADJ/3/amod Drittel/Drittel/NOUN/4/nsubj zählt/zählen/VERB/0/root",
        "Die/der/DET/3/det zweite/zweit/ADJ/3/amod Hälfte/Hälfte/NOUN/4/nsubj beginnt/beginnen/VERB/0/root",
        "Die/der/DET/2/det Millionenstadt/Millionenstadt/NOUN/3/nsubj wächst/wachsen/VERB/0/root",
    ],
)
def test_halves_of_a_match_and_cities_are_none(line: str) -> None:
    assert read(line) == []
