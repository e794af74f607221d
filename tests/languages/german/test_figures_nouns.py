"""Bare numbers that count what another number counts."""

import pytest

from lagebild.languages.german.figures_all import find_all_figures
from tests.builders import make_document

POINT = " +././PUNCT/1/punct"
COUNTED = (
    "Laut/laut/ADP/2/case Kern/Kern/PROPN/3/obl fehlen/fehlen/VERB/0/root 40/40/NUM/5/nummod {noun}/3/nsubj" + POINT
)
ZELTE, TOTE = "Zelte/Zelt/NOUN", "Tote/Tote/NOUN"


def read(second: str, noun: str = ZELTE) -> tuple[str | None, str]:
    document = make_document(COUNTED.format(noun=noun), second + POINT)
    last = find_all_figures(document)[-1]
    return (last.noun and last.noun.of(document.text), last.what)


@pytest.mark.parametrize(
    "second",
    [
        "Das/der/DET/2/det Amt/Amt/NOUN/3/nsubj nennt/nennen/VERB/0/root 52/52/NUM/3/obj",
        "Moor/Moor/PROPN/2/nsubj zählt/zählen/VERB/0/root 52/52/NUM/2/obj",
        "Moor/Moor/PROPN/2/nsubj gibt/geben/VERB/0/root 52/52/NUM/2/obj zu/zu/ADP/2/compound:prt",
        "Moor/Moor/PROPN/2/nsubj spricht/sprechen/VERB/0/root von/von/ADP/4/case 52/52/NUM/2/obl",
        "Moor/Moor/PROPN/2/nsubj kommt/kommen/VERB/0/root auf/auf/ADP/4/case 52/52/NUM/2/obl",
        "Damals/damals/ADV/4/advmod waren/sein/AUX/4/cop es/es/PRON/4/nsubj 52/52/NUM/0/root",
        "Moor/Moor/PROPN/2/nsubj redet/reden/VERB/0/root von/von/ADP/4/case 52/52/NUM/2/obl",
        "Nun/nun/ADV/2/advmod ist/sein/VERB/0/root von/von/ADP/4/case 52/52/NUM/2/obl die/der/DET/6/det Rede/Rede/NOUN/2/nsubj",
    ],
)
def test_who_counts_again_counts_what_was_counted_before(second: str) -> None:
    assert read(second) == ("Zelte", "other")


def test_the_kind_is_taken_over_as_well() -> None:
    assert read("Das/der/DET/2/det Amt/Amt/NOUN/3/nsubj nennt/nennen/VERB/0/root 52/52/NUM/3/obj", TOTE) == (
        "Tote",
        "killed",
    )


@pytest.mark.parametrize(
    "second",
    [
        "Moor/Moor/PROPN/2/nsubj kauft/kaufen/VERB/0/root 52/52/NUM/2/obj",
        "Um/um/ADP/2/case fünf/fünf/NUM/3/obl kam/kommen/VERB/0/root Moor/Moor/PROPN/3/nsubj",
        "Moor/Moor/PROPN/2/nsubj nennt/nennen/VERB/0/root 52/52/NUM/4/nummod Gründe/Grund/NOUN/2/obj",
    ],
)
def test_other_numbers_stand_for_themselves(second: str) -> None:
    assert read(second)[0] is None


def test_who_dies_is_counted_though_another_number_tells_something_else() -> None:
    document = make_document(
        "Elf/elf/NUM/2/nummod Hirten/Hirte/NOUN/3/nsubj zogen/ziehen/VERB/0/root aus/aus/ADP/3/compound:prt +,/,/PUNCT/7/punct "
        "zwei/zwei/NUM/7/nsubj starben/sterben/VERB/3/conj" + POINT
    )
    assert [(f.value, f.what) for f in find_all_figures(document)] == [(11, "other"), (2, "killed")]


def test_of_two_numbers_side_by_side_the_noun_behind_the_second_is_counted_by_both() -> None:
    line = (
        "Kern/Kern/PROPN/2/nsubj zählt/zählen/VERB/0/root 12/12/NUM/2/obj statt/statt/ADP/6/case 15/15/NUM/6/nummod"
        " Zelte/Zelt/NOUN/2/obl"
    )
    document = make_document(line + POINT)
    first = find_all_figures(document)[0]
    assert first.noun is not None and first.noun.of(document.text) == "Zelte"


def test_the_noun_nearest_behind_the_number_is_what_it_counts() -> None:
    first = (
        "Kern/Kern/PROPN/2/nsubj zählt/zählen/VERB/0/root 40/40/NUM/5/nummod seiner/sein/DET/5/det"
        " Schafe/Schaf/NOUN/2/obj in/in/ADP/7/case Molin/Molin/PROPN/5/nmod"
    )
    document = make_document(
        first + POINT, "Das/der/DET/2/det Amt/Amt/NOUN/3/nsubj nennt/nennen/VERB/0/root 52/52/NUM/3/obj" + POINT
    )
    last = find_all_figures(document)[-1]
    assert last.noun is not None and last.noun.of(document.text) == "Schafe"


def test_numbers_behind_that_of_all_are_of_some_of_them() -> None:
    line = (
        "Von/von/ADP/4/case den/der/DET/4/det fünf/fünf/NUM/4/nummod Dieben/Dieb/NOUN/5/obl flohen/fliehen/VERB/0/root"
        " zwei/zwei/NUM/5/nsubj +././PUNCT/5/punct"
    )
    assert [f.mod for f in find_all_figures(make_document(line))] == [None, "PART"]


def test_a_sentence_without_a_number_may_stand_between() -> None:
    again = "Das/der/DET/2/det Amt/Amt/NOUN/3/nsubj nennt/nennen/VERB/0/root 52/52/NUM/3/obj"
    for between, noun in ((1, "Zelte"), (2, None)):
        silent = ["Moor/Moor/PROPN/2/nsubj sang/singen/VERB/0/root" + POINT] * between
        document = make_document(COUNTED.format(noun=ZELTE), *silent, again + POINT)
        last = find_all_figures(document)[-1]
        assert (last.noun and last.noun.of(document.text)) == noun


def test_numbers_side_by_side_count_what_stands_behind_them_and_not_what_was_counted_before() -> None:
    second = (
        "Moor/Moor/PROPN/2/nsubj zählt/zählen/VERB/0/root 41/41/NUM/2/obj statt/statt/ADP/6/case 38/38/NUM/6/nummod"
        " Kisten/Kiste/NOUN/3/nmod"
    )
    document = make_document(COUNTED.format(noun=ZELTE), second + POINT)
    first = find_all_figures(document)[1]
    assert (first.value, first.noun and first.noun.of(document.text)) == (41, "Kisten")


def test_a_sum_told_by_its_scale_alone_has_the_currency_of_the_last_one() -> None:
    debt = "Es/es/PRON/2/nsubj fehlen/fehlen/VERB/0/root 2/2/NUM/4/nummod Millionen/Million/NOUN/5/nmod Euro/Euro/NOUN/2/obj"
    last = "Es/es/PRON/2/nsubj {}/{}/VERB/0/root 7/7/NUM/4/nummod Millionen/Million/NOUN/2/obj{}"
    for behind, unit in (("", "EUR"), (" Hirten/Hirte/NOUN/4/nmod", None)):
        document = make_document(debt + POINT, last.format("bleiben", "bleiben", behind) + POINT)
        assert find_all_figures(document)[-1].unit == unit
