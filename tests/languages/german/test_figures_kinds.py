"""What a number counts, as the clause tells it."""

import pytest

from lagebild.languages.german.figures import complete_figure
from lagebild.languages.german.figures_kinds import find_kind
from lagebild.model.figures import FigureSpan
from lagebild.model.text import Document
from tests.builders import make_document, span_of


def kind(document: Document, words: str, marked: str = "killed") -> str:
    return complete_figure(document, FigureSpan(span_of(document.text, words), marked)).what


def test_whoever_was_hurt_is_injured_whatever_was_marked() -> None:
    document = make_document(
        "Mindestens/mindestens/ADV/2/advmod sieben/sieben/NUM/3/nummod Menschen/Mensch/NOUN/5/nsubj:pass "
        "wurden/werden/AUX/5/aux:pass/VerbForm=Fin verletzt/verletzen/VERB/0/root/VerbForm=Part"
    )
    assert kind(document, "Mindestens sieben Menschen") == "injured"


def test_whoever_suffers_injuries_is_injured() -> None:
    document = make_document(
        "Vier/vier/NUM/2/nummod Menschen/Mensch/NOUN/3/nsubj erlitten/erleiden/VERB/0/root/VerbForm=Fin "
        "schwere/schwer/ADJ/5/amod Verletzungen/Verletzung/NOUN/3/obj"
    )
    assert kind(document, "Vier Menschen") == "injured"


@pytest.mark.parametrize(
    ("wounds", "counted", "found"),
    [
        ("schwere/schwer/ADJ/5/amod Verletzungen/Verletzung/NOUN/1/obj", 5, "injured"),
        ("große/groß/ADJ/5/amod Verluste/Verlust/NOUN/1/obj", 5, "other"),
    ],
)
def test_a_number_counts_the_noun_right_behind_it_whatever_noun_it_hangs_on(
    wounds: str, counted: int, found: str
) -> None:
    document = make_document(
        f"Erlitten/erleiden/VERB/0/root/VerbForm=Fin vier/vier/NUM/{counted}/nummod Bauern/Bauer/NOUN/1/nsubj {wounds}"
    )
    assert kind(document, "vier Bauern", "other") == found


def test_soldiers_who_died_are_dead_and_no_troops() -> None:
    document = make_document(
        "Zehn/zehn/NUM/2/nummod Soldaten/Soldat/NOUN/3/nsubj starben/sterben/VERB/0/root/VerbForm=Fin"
    )
    assert kind(document, "Zehn Soldaten", "troops") == "killed"


def test_whoever_kills_is_not_killed() -> None:
    document = make_document(
        "Zwei/zwei/NUM/2/nummod Männer/Mann/NOUN/3/nsubj töteten/töten/VERB/0/root/VerbForm=Fin ihn/er/PRON/3/obj"
    )
    assert kind(document, "Zwei Männer", "other") == "other"


def test_no_one_is_killed_where_nothing_speaks_of_death() -> None:
    document = make_document(
        "Zwei/zwei/NUM/2/nummod Brigaden/Brigade/NOUN/3/obj verlegt/verlegen/VERB/0/root/VerbForm=Part"
    )
    assert kind(document, "Zwei Brigaden") == "other"


def test_the_number_of_those_arrested_is_theirs() -> None:
    document = make_document(
        "Die/die/DET/2/det Polizei/Polizei/NOUN/3/nsubj nahm/nehmen/VERB/0/root/VerbForm=Fin drei/drei/NUM/5/nummod "
        "Verdächtige/Verdächtige/NOUN/3/obj fest/fest/ADV/3/compound:prt"
    )
    assert kind(document, "drei Verdächtige") == "arrested"


def test_who_was_injured_or_had_fled_and_dies_is_counted_among_the_dead() -> None:
    for noun in ("Verletzte/verletzte/NOUN", "Flüchtlinge/Flüchtling/NOUN"):
        document = make_document(f"Zwei/zwei/NUM/2/nummod {noun}/3/nsubj starben/sterben/VERB/0/root/VerbForm=Fin")
        assert find_kind(document, (0, 1)) == "killed"


def test_who_had_fled_and_is_rescued_is_no_more_counted_among_those_who_flee() -> None:
    document = make_document(
        "40/40/NUM/2/nummod Flüchtlinge/Flüchtling/NOUN/4/nsubj:pass wurden/werden/AUX/4/aux:pass/VerbForm=Fin "
        "gerettet/retten/VERB/0/root/VerbForm=Part"
    )
    assert find_kind(document, (0, 1)) == "other"


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (
            "Zwei/zwei/NUM/2/nummod Bergsteiger/Bergsteiger/NOUN/5/nsubj:pass wurden/werden/AUX/5/aux:pass/VerbForm=Fin "
            "tödlich/tödlich/ADJ/5/advmod verletzt/verletzen/VERB/0/root/VerbForm=Part",
            "killed",
        ),
        (
            "Zwei/zwei/NUM/2/nummod Täter/Täter/NOUN/3/nsubj verletzten/verletzen/VERB/0/root/VerbForm=Fin "
            "Kern/Kern/PROPN/3/obj tödlich/tödlich/ADJ/3/advmod",
            None,
        ),
        ("Zwei/zwei/NUM/2/nummod Soldaten/Soldat/NOUN/3/nsubj fielen/fallen/VERB/0/root/VerbForm=Fin", "killed"),
        (
            "Zwei/zwei/NUM/2/nummod Soldaten/Soldat/NOUN/3/nsubj fielen/fallen/VERB/0/root/VerbForm=Fin "
            "ins/in/ADP/5/case Wasser/Wasser/NOUN/3/obl:arg",
            "troops",
        ),
        ("Zwei/zwei/NUM/2/nummod Bäume/Baum/NOUN/3/nsubj fielen/fallen/VERB/0/root/VerbForm=Fin", None),
    ],
)
def test_who_is_fatally_hurt_and_soldiers_that_fall_are_dead(rows: str, kind: str | None) -> None:
    assert find_kind(make_document(rows), (0, 1)) == kind


def test_a_noun_says_what_becomes_of_those_behind_it() -> None:
    rows = "Die/die/DET/2/det {noun}/NOUN/0/root von/von/ADP/5/case acht/acht/NUM/5/nummod Soldaten/Soldat/NOUN/2/nmod"
    kinds = {"Festnahme/Festnahme": "arrested", "Hinrichtung/Hinrichtung": "killed", "Ankunft/Ankunft": "troops"}
    assert {noun: find_kind(make_document(rows.format(noun=noun)), (3, 4)) for noun in kinds} == kinds


def test_who_has_to_leave_home_is_displaced() -> None:
    document = make_document(
        "Neun/neun/NUM/2/nummod Familien/Familie/NOUN/3/nsubj mussten/müssen/VERB/0/root/VerbForm=Fin aus/aus/ADP/6/case "
        "ihren/ihr/DET/6/det:poss Häusern/Haus/NOUN/3/obl"
    )
    assert find_kind(document, (0, 1)) == "displaced"


@pytest.mark.parametrize(("verb", "counted"), [("klatschten/klatschen", "other"), ("ertranken/ertrinken", "killed")])
def test_who_does_something_else_did_not_share_the_fate_told_beside_it(verb: str, counted: str) -> None:
    document = make_document(
        f"Beim/bei/ADP/2/case Tod/Tod/NOUN/3/obl {verb}/VERB/0/root/VerbForm=Fin zwölf/zwölf/NUM/5/nummod "
        "Leute/Leute/NOUN/3/nsubj ,/,/PUNCT/3/punct Tote/Tote/NOUN/8/nsubj fehlen/fehlen/VERB/3/parataxis"
    )
    assert kind(document, "zwölf Leute") == counted


def test_who_is_killed_by_another_verb_of_the_sentence_is_dead() -> None:
    document = make_document(
        "Ein/ein/DET/2/det Räuber/Räuber/NOUN/3/nsubj schoss/schießen/VERB/0/root/VerbForm=Fin +,/,/PUNCT/8/punct "
        "bis/bis/SCONJ/8/mark er/er/PRON/8/nsubj:pass selbst/selbst/ADV/8/advmod getötet/töten/VERB/3/advcl/VerbForm=Part "
        "wurde/werden/AUX/8/aux:pass"
    )
    assert kind(document, "Ein Räuber") == "killed"


def test_who_recovers_the_dead_is_not_dead() -> None:
    document = make_document(
        "Zwölf/zwölf/NUM/2/nummod Taucher/Taucher/NOUN/3/nsubj bargen/bergen/VERB/0/root/VerbForm=Fin die/der/DET/5/det "
        "Toten/Tote/NOUN/3/obj"
    )
    assert kind(document, "Zwölf Taucher") == "other"


def test_whom_a_murder_is_of_is_dead() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj gestand/gestehen/VERB/0/root/VerbForm=Fin Morde/Mord/NOUN/2/obj an/an/ADP/6/case "
        "zwei/zwei/NUM/6/nummod Wirten/Wirt/NOUN/3/nmod"
    )
    assert kind(document, "zwei Wirten") == "killed"


def test_the_number_before_a_comma_belongs_to_another_clause() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj wurden/werden/VERB/0/root 30/30/NUM/6/nummod ,/,/PUNCT/6/punct drei/drei/NUM/6/nummod "
        "Gäste/Gast/NOUN/7/nsubj starben/sterben/VERB/2/conj/VerbForm=Fin"
    )
    figure = complete_figure(document, FigureSpan(span_of(document.text, "30 , drei Gäste"), "killed"))
    assert (figure.span.of(document.text), figure.value) == ("drei Gäste", 3.0)


@pytest.mark.parametrize(("noun", "what"), [("Leichen/Leiche", "killed"), ("Berichte/Bericht", "other")])
def test_whose_bodies_are_found_are_dead_whatever_else_the_verb_tells(noun: str, what: str) -> None:
    document = make_document(
        f"Die/der/DET/2/det {noun}/NOUN/7/nsubj:pass von/von/ADP/5/case 30/30/NUM/5/nummod Menschen/Mensch/NOUN/2/nmod "
        "wurden/werden/AUX/7/aux:pass gefunden/finden/VERB/0/root nach/nach/ADP/10/case ihrem/ihr/DET/10/det "
        "Tod/Tod/NOUN/7/obl"
    )
    assert kind(document, "30 Menschen") == what


def test_who_lives_somewhere_has_not_lost_his_life() -> None:
    document = make_document(
        "60/60/NUM/2/nummod Wölfe/Wolf/NOUN/3/nsubj leben/leben/VERB/0/root/VerbForm=Fin dort/dort/ADV/3/advmod"
    )
    assert find_kind(document, (0, 1)) is None
    assert kind(document, "60 Wölfe") == "other"


def test_deeds_with_dead_are_not_themselves_counted_as_dead() -> None:
    document = make_document(
        "Nach/nach/ADP/3/case drei/drei/NUM/3/nummod Anschlägen/Anschlag/NOUN/6/obl mit/mit/ADP/5/case "
        "Toten/Tote/NOUN/3/nmod schloss/schließen/VERB/0/root/VerbForm=Fin das/der/DET/8/det Bad/Bad/NOUN/6/nsubj"
    )
    assert find_kind(document, (1, 2)) != "killed"


@pytest.mark.parametrize(
    ("noun", "found"), [("Kranke/Kranker", "other"), ("Tote/Toter", "killed"), ("Todesfälle/Todesfall", "killed")]
)
def test_the_ill_are_not_the_dead_beside_them(noun: str, found: str) -> None:
    document = make_document(
        "Moor/Moor/PROPN/2/nsubj zählt/zählen/VERB/0/root drei/drei/NUM/4/nummod Tote/Toter/NOUN/2/obj und/und/CCONJ/7/cc "
        f"62/62/NUM/7/nummod {noun}/NOUN/4/conj"
    )
    assert kind(document, f"62 {noun.split('/')[0]}") == found


@pytest.mark.parametrize(
    ("noun", "found"), [("Ja-Stimmen/Ja-Stimme", "votes"), ("Wahlberechtigte/Wahlberechtigter", "participants")]
)
def test_a_compound_counts_what_its_last_part_does(noun: str, found: str) -> None:
    document = make_document(f"Moor/Moor/PROPN/2/nsubj zählt/zählen/VERB/0/root 62/62/NUM/4/nummod {noun}/NOUN/2/obj")
    assert kind(document, f"62 {noun.split('/')[0]}", "other") == found
