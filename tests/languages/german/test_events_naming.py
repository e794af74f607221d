"""Which words can name who takes part in an event."""

from dataclasses import replace

import pytest

from lagebild.languages.german.events_naming import is_known_person, list_naming
from lagebild.model.text import Document, Name
from tests.builders import make_document, span_of

REPORT = (
    "Graz/Graz/PROPN/7/nsubj –/–/PUNCT/7/punct Von/von/ADP/4/case Mai/Mai/NOUN/7/obl bis/bis/ADP/6/case Juli/Juli/NOUN/4/nmod "
    "sanken/sinken/VERB/0/root/VerbForm=Fin knapp/knapp/ADV/9/advmod Preise/Preis/NOUN/7/nsubj +,/,/PUNCT/11/punct gab/geben/VERB/7/conj "
    "es/es/PRON/11/nsubj Streit/Streit/NOUN/11/obj"
)


def make_report() -> Document:
    document = make_document(REPORT, times=("Mai", "Juli"))
    return replace(document, names=(Name(span_of(document.text, "Graz"), "LOC"),))


def naming(document: Document, *words: str) -> list[str]:
    spans = [span_of(document.text, w) for w in words]
    return [span.of(document.text) for span in list_naming(document, spans)]


@pytest.mark.parametrize("words", ["Graz", "Mai bis Juli", "knapp", "es"])
def test_a_dateline_a_range_of_time_an_adverb_and_an_empty_pronoun_name_nobody(words: str) -> None:
    assert naming(make_report(), words, "Preise") == ["Preise"]


def test_what_holds_words_left_out_is_left_out() -> None:
    document = make_report()
    spans = [span_of(document.text, words) for words in ("knapp Preise", "Streit")]
    assert list_naming(document, spans, [span_of(document.text, "Preise")]) == (spans[1],)


def test_a_place_that_opens_a_sentence_without_a_dash_may_act() -> None:
    document = make_document("Graz/Graz/PROPN/2/nsubj klagt/klagen/VERB/0/root/VerbForm=Fin")
    assert naming(replace(document, names=(Name(span_of(document.text, "Graz"), "LOC"),)), "Graz") == ["Graz"]


def test_a_word_that_only_points_back_names_nobody_and_a_relative_pronoun_may() -> None:
    told = make_document("Dies/dieser/DET/3/nsubj/PronType=Dem war/sein/AUX/3/cop neu/neu/ADJ/0/root")
    assert naming(told, "Dies") == []
    relative = make_document(
        "Land/Land/NOUN/0/root +,/,/PUNCT/4/punct das/der/PRON/4/nsubj/PronType=Rel angriff/angreifen/VERB/1/acl"
    )
    assert naming(relative, "das") == ["das"]


def test_a_definite_article_makes_a_known_person_of_a_description() -> None:
    for words, known in (("der/der", True), ("ein/ein", False)):
        document = make_document(f"{words}/DET/2/det Minister/Minister/NOUN/0/root/Number=Sing")
        assert is_known_person([document.tokens[1], document.tokens[0]]) == known


@pytest.mark.parametrize(
    ("first", "named"), [("Einer", "der Lehrer Moor"), ("Bruder", "Bruder der Opfer, der Lehrer Moor")]
)
def test_of_one_of_many_the_words_name_him_that_say_who_it_is(first: str, named: str) -> None:
    document = make_document(
        f"{first}/ein/PRON/8/nsubj der/der/DET/3/det Opfer/Opfer/NOUN/1/nmod +,/,/PUNCT/6/punct der/der/DET/6/det "
        "Lehrer/Lehrer/NOUN/1/appos Moor/Moor/PROPN/6/appos klagt/klagen/VERB/0/root/VerbForm=Fin"
    )
    document = replace(document, names=(Name(span_of(document.text, "Moor"), "PER"),))
    assert naming(document, f"{first} der Opfer, der Lehrer Moor") == [named]
