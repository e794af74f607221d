"""Numbers that are out of others, or of some of those counted before."""

import pytest

from lagebild.languages.german.figures_all import find_all_figures
from tests.builders import make_document

POINT = " +././PUNCT/1/punct"


def read(*sentences: str) -> list[tuple[str, float | None, str | None, str | None]]:
    document = make_document(*sentences)
    return [
        (f.span.of(document.text), f.value, f.mod, f.noun and f.noun.of(document.text))
        for f in find_all_figures(document)
    ]


@pytest.mark.parametrize("of", ["von/von/ADP", "der/der/DET", "aller/aller/DET", "dieser/dieser/DET", "aus/aus/ADP"])
def test_a_number_out_of_another_counts_the_same(of: str) -> None:
    assert read(
        f"Es/es/PRON/2/expl fuhren/fahren/VERB/0/root 31/31/NUM/2/nsubj {of}/5/case 80/80/NUM/6/nummod Busse/Bus/NOUN/3/nmod"
        + POINT
    ) == [("31", 31, None, "Busse"), ("80 Busse", 80, "WHOLE", None)]


def test_words_may_stand_before_the_whole_and_its_noun() -> None:
    assert read(
        "Es/es/PRON/2/expl fuhren/fahren/VERB/0/root drei/drei/NUM/2/nsubj von/von/ADP/8/case insgesamt/insgesamt/ADV/6/advmod "
        "neun/neun/NUM/8/nummod bestellten/bestellt/ADJ/8/amod Bussen/Bus/NOUN/3/nmod" + POINT
    ) == [("drei", 3, None, "Bussen"), ("neun bestellten Bussen", 9, "WHOLE", None)]


def test_a_number_behind_a_noun_is_no_label_where_a_whole_follows() -> None:
    told = read(
        "Laut/laut/ADP/2/case Amt/Amt/NOUN/7/obl 31/31/NUM/7/nsubj von/von/ADP/6/case 80/80/NUM/6/nummod Bussen/Bus/NOUN/3/nmod "
        "fuhren/fahren/VERB/0/root" + POINT
    )
    assert told[0] == ("31", 31, None, "Bussen")


def test_a_change_and_a_sum_out_of_another_are_no_pairs() -> None:
    for noun in ("Euro/Euro/NOUN", "Prozent/Prozent/NOUN"):
        assert "WHOLE" not in [
            mod
            for _, _, mod, _ in read(
                f"Man/man/PRON/2/nsubj gab/geben/VERB/0/root 31/31/NUM/2/obj von/von/ADP/6/case 80/80/NUM/6/nummod {noun}/3/nmod"
                + POINT
            )
        ]


def test_of_people_told_by_their_fate_a_part_tells_something_else() -> None:
    assert read(
        "19/19/NUM/5/nsubj der/der/DET/4/det 31/31/NUM/4/nummod Verletzten/Verletzte/NOUN/1/nmod gingen/gehen/VERB/0/root"
        + POINT
    ) == [("19", 19, "PART", "Verletzten"), ("31 Verletzten", 31, "WHOLE", None)]


@pytest.mark.parametrize("words", ["davon/davon/ADV/5/advmod", "darunter/darunter/ADV/5/advmod"])
def test_some_of_those_counted_before_are_a_part(words: str) -> None:
    (_, told) = read(
        "Es/es/PRON/2/nsubj starben/sterben/VERB/0/root neun/neun/NUM/2/nsubj +,/,/PUNCT/7/punct vier/vier/NUM/7/nsubj "
        f"{words} sangen/singen/VERB/2/conj" + POINT
    )
    assert told[1:3] == (4, "PART")


def test_votes_are_out_of_all_votes() -> None:
    told = read(
        "31/31/NUM/4/nsubj der/der/DET/4/det 80/80/NUM/4/nummod Stimmen/Stimme/NOUN/5/nsubj fehlten/fehlen/VERB/0/root"
        + POINT
    )
    assert [(value, mod) for _, value, mod, _ in told] == [(31, None), (80, "WHOLE")]
