"""Numbers that take the place of others, and that a count has come to."""

import pytest

from lagebild.languages.german.figures_all import find_all_figures
from tests.builders import make_document

POINT = " ././PUNCT/1/punct"
NUMBER_OF = "die/die/DET/4/det Zahl/Zahl/NOUN/2/obj der/der/DET/6/det Kranken/Kranke/NOUN/4/nmod "
FROM_TO = "von/von/ADP/8/case fünf/fünf/NUM/2/obl auf/auf/ADP/10/case vier/vier/NUM/2/obl"


def mods(sentence: str) -> list[str | None]:
    return [f.mod for f in find_all_figures(make_document(sentence + POINT))]


def test_the_first_of_two_numbers_is_taken_back_where_a_verb_corrects_it() -> None:
    assert mods(f"Es/es/PRON/2/nsubj korrigierte/korrigieren/VERB/0/root {NUMBER_OF}{FROM_TO}") == ["REPLACED", None]
    assert mods(f"Es/es/PRON/2/nsubj zerlegte/zerlegen/VERB/0/root {NUMBER_OF}{FROM_TO}") == [None, None]


@pytest.mark.parametrize(
    ("sentence", "mod"),
    [
        (
            "Die/die/DET/2/det Zahl/Zahl/NOUN/3/nsubj stieg/steigen/VERB/0/root auf/auf/ADP/5/case 700/700/NUM/3/obl",
            "REACHED",
        ),
        (
            "Die/die/DET/2/det Zahl/Zahl/NOUN/3/nsubj liegt/liegen/VERB/0/root bei/bei/ADP/5/case 700/700/NUM/3/obl",
            None,
        ),
        (
            "Die/die/DET/2/det Miete/Miete/NOUN/3/nsubj stieg/steigen/VERB/0/root auf/auf/ADP/6/case "
            "700/700/NUM/6/nummod Euro/Euro/NOUN/3/obl",
            "REACHED",
        ),
        (
            "Die/die/DET/2/det Miete/Miete/NOUN/3/nsubj stieg/steigen/VERB/0/root um/um/ADP/6/case "
            "700/700/NUM/6/nummod Euro/Euro/NOUN/3/obl",
            None,
        ),
        (
            "Inzwischen/inzwischen/ADV/2/advmod zählt/zählen/VERB/0/root man/man/PRON/2/nsubj "
            "58/58/NUM/5/nummod Helfer/Helfer/NOUN/2/obj",
            "REACHED",
        ),
        (
            "Gestern/gestern/ADV/2/advmod zählte/zählen/VERB/0/root man/man/PRON/2/nsubj "
            "58/58/NUM/5/nummod Helfer/Helfer/NOUN/2/obj",
            None,
        ),
    ],
)
def test_a_count_has_come_to_a_number(sentence: str, mod: str | None) -> None:
    assert mods(sentence) == [mod]


def test_a_number_parted_by_a_comma_from_its_verb_reaches_not_up_to_it() -> None:
    document = make_document(
        "Nicht/nicht/PART/2/advmod 62/62/NUM/10/nsubj +,/,/PUNCT/5/punct wie/wie/ADV/5/mark "
        "erst/melden/VERB/2/acl +,/,/PUNCT/8/punct sondern/sondern/CCONJ/8/cc 48/48/NUM/9/nummod "
        "Gäste/Gast/NOUN/2/conj kamen/kommen/VERB/0/root" + POINT
    )
    found = find_all_figures(document)
    assert [(f.span.of(document.text), f.mod) for f in found] == [("62", "REPLACED"), ("48 Gäste", None)]


BEFORE = (
    "Der/der/DET/2/det Stab/Stab/NOUN/6/nsubj hatte/haben/AUX/6/aux zuvor/zuvor/ADV/6/advmod 120/120/NUM/6/obj"
    " genannt/nennen/VERB/0/root"
)


def test_a_number_that_somebody_had_told_before_is_an_old_one() -> None:
    now = " und/und/CCONJ/9/cc nun/nun/ADV/9/advmod 210/210/NUM/6/conj"
    assert mods(BEFORE + now) == ["FORMER", None]
    assert mods(BEFORE) == [None]  # it may be the only one
    assert mods(BEFORE.replace("hatte/", "hat/") + now) == [None, None]


def test_a_number_in_words_is_taken_back_where_another_one_is_set_against_it() -> None:
    against = "Es/es/PRON/2/nsubj waren/sein/VERB/0/root zwei/zwei/NUM/2/obj ,/,/PUNCT/6/punct nicht/nicht/ADV/6/advmod"
    assert mods(f"{against} drei/drei/NUM/3/conj") == [None, "REPLACED"]
    assert mods("Nicht/nicht/ADV/3/advmod alle/all/DET/3/det drei/drei/NUM/4/nsubj kamen/kommen/VERB/0/root") == [None]
