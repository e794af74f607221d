"""Figures that events carry."""

import pytest

from lagebild.languages.german.figures import complete_figure, figure_at, find_figures, is_part, is_whole
from lagebild.model.figures import FigureSpan
from tests.builders import make_document, span_of

TOLL = make_document(
    "Mindestens/mindestens/ADV/2/advmod 233/233/NUM/3/nummod Menschen/Mensch/NOUN/4/nsubj starben/sterben/VERB/0/root/VerbForm=Fin "
    "am/an/ADP/6/case 7./7./NUM/4/obl +././PUNCT/4/punct",
    times=("7.",),
)


def test_a_number_of_people_counts_what_became_of_them() -> None:
    (figure,) = find_figures(TOLL, 3)
    assert (figure.what, figure.value, figure.low, figure.high) == ("killed", 233, 233, None)


def test_a_marked_figure_gets_its_bound_from_the_words_before_it() -> None:
    marked = FigureSpan(span_of(TOLL.text, "233 Menschen"), "killed")
    figure = complete_figure(TOLL, marked)
    assert (figure.value, figure.mod) == (233, "EQUAL_OR_MORE")


@pytest.mark.parametrize(
    ("before", "mod"),
    [("nie/nie/ADV", "EQUAL_OR_LESS"), ("niemals/niemals/ADV", "EQUAL_OR_LESS"), ("dort/dort/ADV", "MORE_THAN")],
)
def test_a_word_before_the_bound_turns_it_round(before: str, mod: str) -> None:
    document = make_document(
        f"Es/es/PRON/2/nsubj waren/sein/AUX/0/root {before}/2/advmod mehr/mehr/ADV/6/advmod als/als/CCONJ/4/fixed "
        "600/600/NUM/7/nummod Helfer/Helfer/NOUN/2/obj"
    )
    assert complete_figure(document, FigureSpan(span_of(document.text, "600 Helfer"), "other")).mod == mod


def test_what_is_counted_is_read_from_the_noun() -> None:
    document = make_document("Zehntausende/zehntausende/NUM/2/nummod Soldaten/Soldat/NOUN/0/root")
    figure = complete_figure(document, FigureSpan(span_of(document.text, document.text), "killed"))
    assert (figure.what, figure.low) == ("troops", 20_000)


def test_people_whom_no_number_counts_have_the_fate_that_the_verb_tells() -> None:
    document = make_document(
        "Einige/einige/DET/2/det Menschen/Mensch/NOUN/4/nsubj:pass wurden/werden/AUX/4/aux:pass "
        "festgenommen/festnehmen/VERB/0/root/VerbForm=Part"
    )
    figure = complete_figure(document, FigureSpan(span_of(document.text, "Einige Menschen"), "killed"))
    assert (figure.what, figure.value) == ("arrested", None)


def test_a_number_given_up_behind_the_new_one_is_none_of_its_figure() -> None:
    document = make_document(
        "Es/es/PRON/2/nsubj waren/sein/AUX/0/root 41/41/NUM/2/nsubj statt/statt/ADP/6/case 38/38/NUM/6/nummod "
        "Briefe/Brief/NOUN/3/nmod"
    )
    figure = complete_figure(document, FigureSpan(span_of(document.text, "41 statt 38 Briefe"), "other"))
    assert (figure.span.of(document.text), figure.value, figure.mod) == ("41", 41, None)


def test_money_has_its_unit() -> None:
    document = make_document(
        "Zwölf/zwölf/NUM/3/nummod Millionen/Million/NOUN/3/nummod Euro/Euro/NOUN/4/nsubj fehlen/fehlen/VERB/0/root/VerbForm=Fin"
    )
    figure = complete_figure(document, FigureSpan(span_of(document.text, "Zwölf Millionen Euro"), "money"))
    assert (figure.value, figure.unit) == (12_000_000, "EUR")


@pytest.mark.parametrize(("first", "joint", "value"), [("3", "auf", 3e6), ("3", "mit", 3.0), ("3.000", "auf", 3000.0)])
def test_the_first_of_two_joined_numbers_has_the_scale_of_both(first: str, joint: str, value: float) -> None:
    document = make_document(
        f"von/von/ADP/2/case {first}/{first}/NUM/6/obl {joint}/{joint}/ADP/5/case 5/5/NUM/5/nummod "
        "Millionen/Million/NOUN/6/obl stieg/steigen/VERB/0/root/VerbForm=Fin"
    )
    assert complete_figure(document, FigureSpan(document.tokens[1].span, "money")).value == value


def test_both_numbers_of_a_range_are_one_figure_with_the_word_that_opens_it() -> None:
    document = make_document(
        "Zwischen/zwischen/ADP/2/case 20/20/NUM/5/nummod und/und/CCONJ/4/cc 30/30/NUM/2/conj "
        "Menschen/Mensch/NOUN/6/nsubj starben/sterben/VERB/0/root/VerbForm=Fin"
    )
    (figure,) = find_figures(document, 5)
    assert (figure.low, figure.high) == (20, 30)
    marked = complete_figure(document, FigureSpan(span_of(document.text, "20 und 30 Menschen"), "killed"))
    assert marked.span.of(document.text) == "Zwischen 20 und 30 Menschen"
    assert (marked.value, marked.low, marked.high) == (None, 20, 30)


def test_an_age_is_no_count() -> None:
    document = make_document(
        "Ein/ein/DET/5/det 67/67/NUM/3/nummod Jahre/Jahr/NOUN/4/obl alter/alt/ADJ/5/amod Mann/Mann/NOUN/6/nsubj "
        "starb/sterben/VERB/0/root/VerbForm=Fin"
    )
    figure = complete_figure(document, FigureSpan(span_of(document.text, "Ein 67 Jahre alter Mann"), "killed"))
    assert (figure.what, figure.value) == ("killed", 1)


def test_a_noun_that_tells_an_age_is_one_person() -> None:
    document = make_document(
        "Ein/ein/DET/2/det 15-Jähriger/15-Jähriger/NOUN/4/nsubj:pass wurde/werden/AUX/4/aux:pass/VerbForm=Fin "
        "verletzt/verletzen/VERB/0/root/VerbForm=Part"
    )
    figure = complete_figure(document, FigureSpan(span_of(document.text, "Ein 15-Jähriger"), "injured"))
    assert figure.value != 15


def complete(sentence: str, words: str, what: str = "other") -> tuple[str, str]:
    document = make_document(sentence)
    figure = complete_figure(document, FigureSpan(span_of(document.text, words), what))
    return figure.span.of(document.text), figure.what


def test_a_number_keeps_the_words_that_make_a_crowd_of_it() -> None:
    crowd = "einige/einige/DET/3/det hundert/hundert/NUM/3/nummod Bauern/Bauer/NOUN/4/nsubj kamen/kommen/VERB/0/root"
    assert complete(crowd, "hundert Bauern")[0] == "einige hundert Bauern"
    assert complete(crowd.replace("einige", "vier"), "hundert Bauern")[0] == "hundert Bauern"


def test_a_number_goes_on_to_its_scale_and_is_no_share_then() -> None:
    sentence = "auf/auf/ADP/3/case 3,4/3,4/NUM/3/nummod Millionen/Million/NOUN/4/obl sank/sinken/VERB/0/root"
    assert complete(sentence, "3,4", "percent") == ("3,4 Millionen", "other")


PART = (
    "drei/drei/NUM/5/obj der/der/DET/4/det 30/30/NUM/4/nummod Bauern/Bauer/NOUN/1/nmod tötete/töten/VERB/0/root "
    "er/er/PRON/5/nsubj"
)


def test_an_article_that_may_be_a_number_belongs_to_it() -> None:
    one = "mindestens/mindestens/ADV/2/advmod ein/ein/DET/3/det Bauer/Bauer/NOUN/4/nsubj kam/kommen/VERB/0/root"
    assert complete(one, "mindestens ein")[0] == "mindestens ein Bauer"


def test_a_number_ends_before_what_leads_on_to_the_whole() -> None:
    assert complete(PART, "drei der")[0] == "drei"


def test_the_whole_of_which_a_part_is_counted_is_no_count_of_its_own() -> None:
    document = make_document(PART)
    assert is_whole(document, FigureSpan(span_of(document.text, "30 Bauern"), "killed"))
    assert not is_whole(document, FigureSpan(span_of(document.text, "drei"), "killed"))


def test_how_many_of_those_told_is_a_part() -> None:
    document = make_document(
        "Zwei/zwei/NUM/2/nummod Helfer/Helfer/NOUN/4/nsubj:pass wurden/werden/AUX/4/aux:pass verletzt/verletzen/VERB/0/root "
        "+,/,/PUNCT/6/punct einer/ein/DET/4/conj von/von/ADP/8/case ihnen/sie/PRON/6/nmod schwer/schwer/ADJ/6/advmod"
    )
    whole, part = (FigureSpan(span_of(document.text, words), "injured") for words in ("Zwei Helfer", "einer"))
    assert (is_part(document, whole), is_part(document, part)) == (False, True)


@pytest.mark.parametrize("marked", ["Zehntausender", "Zehntausender estnischer"])
def test_a_number_in_the_genitive_counts_the_noun_behind_it(marked: str) -> None:
    document = make_document(
        "Abzug/Abzug/NOUN/0/root Zehntausender/Zehntausende/NOUN/4/amod estnischer/estnisch/ADJ/4/amod Soldaten/Soldat/NOUN/1/nmod "
        "im/in/ADP/6/case Mai/Mai/PROPN/1/nmod"
    )
    figure = complete_figure(document, FigureSpan(span_of(document.text, marked), "participants"))
    assert (figure.span.of(document.text), figure.what) == ("Zehntausender estnischer Soldaten", "troops")


def test_a_bound_before_one_keeps_the_noun() -> None:
    document = make_document(
        "Dabei/dabei/ADV/2/advmod starb/sterben/VERB/0/root/VerbForm=Fin mindestens/mindestens/ADV/4/advmod "
        "ein/ein/DET/5/det Bauer/Bauer/NOUN/2/nsubj"
    )
    marked = complete_figure(document, FigureSpan(span_of(document.text, "mindestens ein"), "killed"))
    assert (marked.span.of(document.text), marked.value) == ("mindestens ein Bauer", 1)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Er/er/PRON/2/nsubj hat/haben/AUX/7/aux die/der/DET/4/det Zahl/Zahl/NOUN/7/obj auf/auf/ADP/6/case 31/31/NUM/7/obl "
            "korrigiert/korrigieren/VERB/0/root/VerbForm=Part",
            "31",
        ),
        (
            "Auf/auf/ADP/2/case 31/31/NUM/6/nummod +,/,/PUNCT/6/punct unter/unter/ADP/5/case ihnen/sie/PRON/6/nmod "
            "Kinder/Kind/NOUN/0/root",
            "31",
        ),
        ("Auf/auf/ADP/3/case 31/31/NUM/3/nummod Kinder/Kind/NOUN/0/root", "31 Kinder"),
    ],
)
def test_a_number_takes_in_only_a_noun_that_it_counts(sentence: str, found: str) -> None:
    document = make_document(sentence)
    place = next(i for i, token in enumerate(document.tokens) if token.upos == "NUM")
    figure = figure_at(document, place)
    assert figure is not None
    assert figure.span.of(document.text) == found


@pytest.mark.parametrize(("adverb", "bound"), [("nie", "EQUAL_OR_LESS"), ("erst", "MORE_THAN")])
def test_a_word_before_the_figure_turns_its_bound_round(adverb: str, bound: str) -> None:
    document = make_document(
        f"Moor/Moor/PROPN/2/nsubj hatte/haben/VERB/0/root {adverb}/{adverb}/ADV/2/advmod mehr/mehr/ADV/6/advmod "
        "als/als/ADP/6/case 600/600/NUM/7/nummod Soldaten/Soldat/NOUN/2/obj"
    )
    figure = complete_figure(document, FigureSpan(span_of(document.text, "mehr als 600 Soldaten"), "troops"))
    assert (figure.value, figure.mod) == (600, bound)
