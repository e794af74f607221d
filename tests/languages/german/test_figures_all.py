"""Numbers that no event needs to carry."""

import pytest

from lagebild.languages.german.figures_all import find_all_figures
from lagebild.model.figures import FigureSpan
from tests.builders import make_document

POINT = " ././PUNCT/1/punct"


def find(*sentences: str) -> tuple[str, list[FigureSpan]]:
    document = make_document(*sentences)
    return document.text, list(find_all_figures(document))


def test_number_words_count_without_an_event() -> None:
    text, (figure,) = find(
        "Zwei/zwei/NUM/2/nummod Millionen/Million/NOUN/3/nsubj wären/sein/AUX/0/root nötig/nötig/ADJ/3/xcomp" + POINT
    )
    assert (figure.span.of(text), figure.value) == ("Zwei Millionen", 2_000_000)


def test_a_range_is_one_figure() -> None:
    _, (figure,) = find(
        "Man/man/PRON/2/nsubj sprach/sprechen/VERB/0/root von/von/ADP/4/case 20/20/NUM/7/nummod bis/bis/ADP/6/case "
        "25/25/NUM/7/nummod Millionen/Million/NOUN/2/obl" + POINT
    )
    assert (figure.value, figure.low, figure.high) == (None, 20_000_000, 25_000_000)


def test_a_bare_number_counts_what_the_number_is_said_to_be_of() -> None:
    text, (figure,) = find(
        "Die/die/DET/2/det Zahl/Zahl/NOUN/5/nsubj der/der/DET/4/det Toten/Tote/NOUN/2/nmod stieg/steigen/VERB/0/root "
        "auf/auf/ADP/7/case 41/41/NUM/5/obl" + POINT
    )
    assert figure.noun is not None
    assert (figure.noun.of(text), figure.what) == ("Toten", "killed")


def test_a_bare_number_counts_what_the_number_before_it_counts() -> None:
    _, figures = find(
        "Die/die/DET/2/det Firma/Firma/NOUN/3/nsubj nennt/nennen/VERB/0/root 87/87/NUM/5/nummod Prozent/Prozent/NOUN/3/obj "
        "+,/,/PUNCT/3/punct er/er/PRON/8/nsubj kommt/kommen/VERB/3/conj auf/auf/ADP/10/case 74/74/NUM/8/obl" + POINT
    )
    assert [(f.value, f.unit, f.what) for f in figures] == [(87, "%", "percent"), (74, "%", "percent")]


def test_units_of_several_words_and_signs_are_one() -> None:
    words = "Es/es/PRON/2/nsubj sind/sein/AUX/0/root 90/90/NUM/4/nummod Kubikmeter/Kubikmeter/NOUN/2/obj je/je/ADP/6/case Sekunde/Sekunde/NOUN/4/nmod"
    sign = "Es/es/PRON/2/nsubj sind/sein/AUX/0/root 80/80/NUM/4/nummod km/h/km/h/NOUN/2/obj".replace(
        "km/h/km/h", "Stundenkilometer/Stundenkilometer"
    )
    assert [find(s + POINT)[1][0].unit for s in (words, sign)] == ["m³/s", "km/h"]


def test_labels_and_articles_count_nothing() -> None:
    assert (
        find(
            "Ein/ein/DET/2/det Zug/Zug/NOUN/3/nsubj hielt/halten/VERB/0/root in/in/ADP/5/case Halle/Halle/NOUN/3/obl 3/3/NUM/5/nummod"
            + POINT
        )[1]
        == []
    )


def test_one_dead_is_counted() -> None:
    _, (figure,) = find(
        "Ein/ein/DET/2/det Toter/Tote/NOUN/3/nsubj wurde/werden/VERB/0/root geborgen/bergen/VERB/3/xcomp" + POINT
    )
    assert (figure.what, figure.value) == ("killed", 1)


def test_each_of_several_has_so_many() -> None:
    _, (figure,) = find(
        "Man/man/PRON/2/nsubj tauschte/tauschen/VERB/0/root je/je/ADV/4/advmod 40/40/NUM/5/nummod Gefangene/Gefangene/NOUN/2/obj"
        + POINT
    )
    assert figure.mod == "EACH"


@pytest.mark.parametrize("further", ["weitere", "zusätzliche"])
def test_so_many_more_are_told_as_such(further) -> None:
    _, (figure,) = find(
        f"Man/man/PRON/2/nsubj sah/sehen/VERB/0/root zehn/zehn/NUM/5/nummod {further}/weit/ADJ/5/amod Gruben/Grube/NOUN/2/obj"
        + POINT
    )
    assert (figure.value, figure.mod) == (10, "FURTHER")


@pytest.mark.parametrize(("scale", "value"), [("Mrd.", 118.5e9), ("Mio.", 118.5e6), ("Milliarden", 118.5e9)])
def test_a_shortened_scale_counts_as_the_full_one(scale, value) -> None:
    _, (figure,) = find(
        f"Man/man/PRON/2/nsubj zahlte/zahlen/VERB/0/root 118,5/118,5/NUM/4/nummod {scale}/x/NOUN/5/nmod Dollar/Dollar/NOUN/2/obj"
        + POINT
    )
    assert figure.value == value


SEES = "Man/man/PRON/2/nsubj sah/sehen/VERB/0/root "


@pytest.mark.parametrize(
    ("words", "mod"),
    [
        ("nicht/nicht/PART/4/advmod 62/62/NUM/5/nummod Gäste/Gast/NOUN/2/obj", "REPLACED"),
        ("statt/statt/ADP/5/case 62/62/NUM/5/nummod Gäste/Gast/NOUN/2/obl", "REPLACED"),
        ("statt/statt/ADP/6/case bisher/bisher/ADV/5/advmod 62/62/NUM/6/nummod Gäste/Gast/NOUN/2/obl", "REPLACED"),
        ("nicht/nicht/PART/6/advmod alle/all/DET/6/det 62/62/NUM/6/nummod Gäste/Gast/NOUN/2/obj", None),
        ("nicht/nicht/PART/5/advmod mehr/mehr/ADV/5/advmod als/als/CCONJ/6/cc 62/62/NUM/2/obj", "EQUAL_OR_LESS"),
        (
            "statt/statt/ADP/4/case Ruhe/Ruhe/NOUN/2/obl nun/nun/ADV/2/advmod 62/62/NUM/7/nummod Gäste/Gast/NOUN/2/obj",
            None,
        ),
    ],
)
def test_a_number_of_which_another_takes_the_place(words, mod) -> None:
    _, (figure,) = find(SEES + words + POINT)
    assert (figure.value, figure.mod) == (62, mod)


@pytest.mark.parametrize(
    ("lemma", "kind"),
    [("erkranken", "other"), ("vermissen", "missing"), ("verletzen", "injured"), ("sterben", "killed")],
)
def test_a_bare_number_of_another_verb_counts_what_that_says(lemma: str, kind: str) -> None:
    _, figures = find(
        "Drei/drei/NUM/2/nummod Menschen/Mensch/NOUN/3/nsubj starben/sterben/VERB/0/root +,/,/PUNCT/7/punct "
        f"46/46/NUM/7/nsubj:pass wurden/werden/AUX/7/aux:pass genannt/{lemma}/VERB/3/conj/VerbForm=Part" + POINT
    )
    assert [f.what for f in figures] == ["killed", kind]


def test_victims_in_brackets_are_counted_and_ages_are_not() -> None:
    brackets = "Es/es/PRON/2/expl brannte/brennen/VERB/0/root (/(/PUNCT/5/punct +{number}/{number}/ADV/5/advmod {noun}/2/parataxis +)/)/PUNCT/5/punct"
    _, (dead,) = find(brackets.format(number="elf", noun="Tote/Tote/NOUN") + POINT)
    assert (dead.what, dead.value) == ("killed", 11)
    assert find(brackets.format(number="58", noun="Kern/Kern/PROPN") + POINT)[1] == []


def test_what_kills_several_is_none_of_them() -> None:
    _, figures = find(
        "Eine/ein/DET/2/det Welle/Welle/NOUN/7/nsubj riss/reißen/VERB/0/root elf/elf/NUM/5/nummod Hirten/Hirte/NOUN/3/obj "
        "in/in/ADP/7/case Tod/Tod/NOUN/3/obl".replace("NOUN/7/nsubj", "NOUN/3/nsubj")
        + POINT
    )
    assert [f.value for f in figures] == [11]


def test_a_unit_behind_a_scale_is_read_where_the_tree_parts_them() -> None:
    _, (figure,) = find(
        "Man/man/PRON/2/nsubj kommt/kommen/VERB/0/root auf/auf/ADP/4/case 2,6/2,6/NUM/2/obl Millionen/Million/NOUN/2/obl "
        "Euro/Euro/NOUN/2/obl" + POINT
    )
    assert (figure.what, figure.unit, figure.value) == ("money", "EUR", 2.6e6)
