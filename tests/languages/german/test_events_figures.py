"""Which numbers are those of an event."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_figures import find_own_figures
from lagebild.languages.german.events_words import event_words
from lagebild.model.figures import FigureSpan
from lagebild.model.text import EventFrame, Name
from tests.builders import make_document, span_of

NEWS = (
    "Zwei/zwei/NUM/2/nummod Tote/Tote/NOUN/0/root",
    "Fünf/fünf/NUM/2/nummod Kinder/Kind/NOUN/3/nsubj ertranken/ertrinken/VERB/0/root/VerbForm=Fin",
    "Bei/bei/ADP/3/case {article} Unfall/Unfall/NOUN/4/obl starben/sterben/VERB/0/root/VerbForm=Fin "
    "zwei/zwei/NUM/6/nummod Fahrer/Fahrer/NOUN/4/nsubj",
)


def count(*sentences: str, trigger: str, figures: tuple[str, ...]) -> list[str]:
    document = make_document(*sentences)
    spans = (span_of(document.text, figure) for figure in figures)
    frame = EventFrame(
        (span_of(document.text, trigger),), "ACCIDENT", figures=tuple(FigureSpan(s, "killed") for s in spans)
    )
    index = document.indices_of(frame.trigger[0])[0]
    return [f.span.of(document.text) for f in find_own_figures(document, index, frame, event_words())]


def test_another_accident_has_no_numbers_of_the_one_before_but_those_of_the_title() -> None:
    figures = ("Zwei Tote", "Fünf Kinder", "zwei Fahrer")
    brought_in, known = (
        (*NEWS[:2], NEWS[2].format(article=article)) for article in ("einem/ein/DET/3/det", "dem/der/DET/3/det")
    )
    assert count(*brought_in, trigger="Unfall", figures=figures) == ["Zwei Tote", "zwei Fahrer"]
    assert count(*known, trigger="Unfall", figures=figures) == list(figures)


def test_a_number_in_a_condition_is_not_that_of_what_depends_on_it() -> None:
    sentence = (
        "Falls/falls/SCONJ/4/mark sechs/sechs/NUM/3/nummod Gäste/Gast/NOUN/4/nsubj kommen/kommen/VERB/6/advcl/VerbForm=Fin "
        "+,/,/PUNCT/4/punct räumt/räumen/VERB/0/root/VerbForm=Fin Kern/Kern/PROPN/6/nsubj das/der/DET/9/det "
        "Haus/Haus/NOUN/6/obj"
    )
    assert count(sentence, trigger="räumt", figures=("sechs Gäste",)) == []


def test_how_many_of_the_injured_is_no_further_number() -> None:
    sentence = (
        "Zwei/zwei/NUM/2/nummod Helfer/Helfer/NOUN/4/nsubj:pass wurden/werden/AUX/4/aux:pass "
        "getötet/töten/VERB/0/root/VerbForm=Part +,/,/PUNCT/6/punct drei/drei/NUM/4/conj von/von/ADP/8/case "
        "ihnen/sie/PRON/6/nmod sofort/sofort/ADV/6/advmod"
    )
    assert count(sentence, trigger="getötet", figures=("Zwei Helfer", "drei")) == ["Zwei Helfer"]


def test_an_article_alone_is_no_number() -> None:
    sentence = (
        "Nach/nach/ADP/3/case dem/der/DET/3/det Unfall/Unfall/NOUN/7/obl wurden/werden/AUX/7/aux:pass die/der/DET/6/det "
        "Fahrer/Fahrer/NOUN/7/nsubj:pass versorgt/versorgen/VERB/0/root/VerbForm=Part"
    )
    assert count(sentence, trigger="Unfall", figures=("die",)) == []


@pytest.mark.parametrize(("case", "counted"), [("gegen", False), ("bei", True)])
def test_who_acts_against_it_is_no_number_of_it(case: str, counted: bool) -> None:
    document = make_document(
        f"Vierzig/vierzig/NUM/2/nummod Gäste/Gast/NOUN/3/nsubj klagten/klagen/VERB/0/root {case}/{case}/ADP/6/case die/der/DET/6/det "
        "Schließung/Schließung/NOUN/3/obl"
    )
    guests = FigureSpan(span_of(document.text, "Vierzig Gäste"), "headcount")
    frame = EventFrame((span_of(document.text, "Schließung"),), "BUSINESS", figures=(guests,))
    assert bool(find_own_figures(document, 5, frame, event_words())) is counted


def test_a_mark_counts_nothing() -> None:
    rows = (
        "Bei/bei/ADP/2/case Unfall/Unfall/NOUN/3/obl starben/sterben/VERB/0/root vier/vier/NUM/3/nsubj +././NUM/3/punct"
    )
    assert count(rows, trigger="Unfall", figures=("vier", ".")) == ["vier"]


AGED = (
    "Bei/bei/ADP/2/case Unfall/Unfall/NOUN/3/obl starb/sterben/VERB/0/root ein/ein/DET/8/det 34/34/NUM/6/nummod "
    "Jahre/Jahr/NOUN/7/obl alter/alt/ADJ/8/amod Mann/Mann/NOUN/3/nsubj"
)


@pytest.mark.parametrize(
    ("figure", "found"),
    [("34 Jahre", []), ("ein 34 Jahre", ["ein 34 Jahre alter Mann"]), ("ein", ["ein 34 Jahre alter Mann"])],
)
def test_an_age_counts_nobody_but_whom_it_tells_of(figure: str, found: list[str]) -> None:
    assert count(AGED, trigger="Unfall", figures=(figure,)) == found


def test_nobody_comes_to_harm_by_what_is_only_said() -> None:
    document = make_document(
        "Kern/Kern/PROPN/2/nsubj bestritt/bestreiten/VERB/0/root den/der/DET/4/det Tod/Tod/NOUN/2/obj zweier/zwei/NUM/6/nummod "
        "Gäste/Gast/NOUN/4/nmod"
    )
    figure = FigureSpan(span_of(document.text, "zweier Gäste"), "killed")
    for kind, found in (("REJECT", ()), ("DEATH", ("zweier Gäste",))):
        frame = EventFrame((span_of(document.text, "bestritt"),), kind, figures=(figure,))
        figures = find_own_figures(document, 1, frame, event_words())
        assert tuple(f.span.of(document.text) for f in figures) == found


def test_what_a_later_deed_is_about_is_no_number_of_what_was_before() -> None:
    sentence = (
        "Nach/nach/ADP/3/case dem/der/DET/3/det Unfall/Unfall/NOUN/4/obl {}/VERB/0/root/VerbForm=Fin zwei/zwei/NUM/6/nummod "
        "Fahrer/Fahrer/NOUN/4/nsubj"
    )
    for verb, found in (("klagten/klagen", []), ("starben/sterben", ["zwei Fahrer"])):
        assert count(sentence.format(verb), trigger="Unfall", figures=("zwei Fahrer",)) == found


def test_a_number_of_years_alone_counts_nobody_who_came_to_harm() -> None:
    sentence = (
        "Er/er/PRON/2/nsubj verletzte/verletzen/VERB/0/root/VerbForm=Fin seine/sein/DET/7/det:poss acht/acht/NUM/5/nummod "
        "Jahre/Jahr/NOUN/6/nmod alten/alt/ADJ/7/amod Zwillinge/Zwilling/NOUN/2/obj"
    )
    assert count(sentence, trigger="verletzte", figures=("acht",)) == []


def test_more_people_than_before_are_no_number() -> None:
    sentence = "Bei/bei/ADP/2/case Kämpfen/Kampf/NOUN/3/obl starben/sterben/VERB/0/root/VerbForm=Fin {} Bauern/Bauer/NOUN/3/nsubj "
    for words, marked, found in (
        ("mehr/mehr/DET/5/det", "mehr Bauern", []),
        ("neun/neun/NUM/5/nummod", "neun Bauern", ["neun Bauern"]),
        ("weniger/weniger/ADV/6/advmod als/als/ADP/6/case", "", []),
    ):
        figures = (marked,) if marked else ()
        assert count(sentence.format(words), trigger="Kämpfen", figures=figures) == found


def test_a_first_sentence_is_no_title() -> None:
    first = f"{NEWS[0]} +././PUNCT/2/punct"
    sentences = (first, NEWS[2].format(article="einem/ein/DET/3/det"))
    assert count(*sentences, trigger="Unfall", figures=("Zwei Tote", "zwei Fahrer")) == ["zwei Fahrer"]


@pytest.mark.parametrize(
    ("day", "place", "article", "found"),
    [
        ("Montag", "Kiel", "einer/ein/DET/5/det", []),
        ("Freitag", "Kiel", "einer/ein/DET/5/det", ["300 Gäste"]),
        ("Montag", "Bonn", "einer/ein/DET/5/det", ["300 Gäste"]),
        ("Montag", "Kiel", "der/der/DET/5/det/Definite=Def", ["300 Gäste"]),
    ],
)
def test_what_is_told_of_another_day_and_place_is_not_counted(
    day: str, place: str, article: str, found: list[str]
) -> None:
    document = make_document(
        "Freitag/Freitag/PROPN/2/obl kamen/kommen/VERB/0/root 300/300/NUM/4/nummod Gäste/Gast/NOUN/2/nsubj Bonn/Bonn/PROPN/2/obl",
        f"{day}/{day}/PROPN/2/obl kam/kommen/VERB/0/root Moor/Moor/PROPN/2/nsubj {article} Kundgebung/Kundgebung/NOUN/2/obl "
        f"{place}/{place}/PROPN/2/obl",
    )
    words = [token for token in document.tokens if token.text in {"Freitag", "Montag", "Bonn", "Kiel"}]
    document = replace(
        document,
        times=tuple((t.span, "DATE", 1.0) for t in words if t.text.endswith("tag")),
        names=tuple(Name(t.span, "LOC") for t in words if not t.text.endswith("tag")),
    )
    frame = EventFrame(
        (span_of(document.text, "Kundgebung"),),
        "PROTEST",
        figures=(FigureSpan(span_of(document.text, "300 Gäste"), "participants"),),
    )
    index = document.indices_of(frame.trigger[0])[0]
    told = find_own_figures(document, index, frame, event_words())
    assert [f.span.of(document.text) for f in told] == found


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        ("60/60/NUM/3/nummod", []),
        ("60/60/NUM/6/nummod Menschen/Mensch/NOUN/3/conj", ["60 Menschen"]),
    ],
)
def test_an_age_above_which_people_are_counts_nobody(behind: str, found: list[str]) -> None:
    sentence = (
        f"Beim/bei/ADP/2/case Unfall/Unfall/NOUN/3/obl Gäste/Gast/NOUN/0/root/Number=Plur über/über/ADP/5/case {behind}"
    )
    figure = " ".join(word.split("/")[0] for word in behind.split())
    assert count(sentence, trigger="Unfall", figures=(figure,)) == found


@pytest.mark.parametrize(("trigger", "told"), [("nahm", ["zwei Männer"]), ("durchsuchte", [])])
def test_whom_one_verb_counts_another_one_joined_to_it_does_not(trigger: str, told: list[str]) -> None:
    sentence = (
        "Kern/Kern/PROPN/2/nsubj nahm/nehmen/VERB/0/root/VerbForm=Fin zwei/zwei/NUM/4/nummod Männer/Mann/NOUN/2/obj mit/mit/ADP/2/compound:prt "
        "und/und/CCONJ/7/cc durchsuchte/durchsuchen/VERB/2/conj/VerbForm=Fin Häuser/Haus/NOUN/7/obj"
    )
    assert count(sentence, trigger=trigger, figures=("zwei Männer",)) == told
