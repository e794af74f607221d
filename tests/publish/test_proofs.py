"""Proofs with their sentence."""

from dataclasses import replace

from lagebild.model.spans import Span
from lagebild.model.stories import Evidence
from lagebild.publish.case import Case
from lagebild.publish.messages import load_messages
from lagebild.publish.proofs import MAX_CONTEXT, pieces_around, prove, prove_facts, sentence_around

from .handmade import FIRST, SECOND, at, first_report, make_case, make_picture, proof

EN = load_messages("en")


def test_proof_shows_the_words_inside_their_sentence() -> None:
    (found,) = prove(make_case(), EN, [proof("a2", "sieben Tote")])
    assert (found.before, found.words, found.after) == ("Die Fähre brannte am Montag. Es gibt ", "sieben Tote", ".")


def test_known_sentences_bound_the_proof() -> None:
    span = at(FIRST, "Feuer")
    analysis = replace(first_report(), sentences=(Span(0, 24), Span(25, len(FIRST))))
    assert sentence_around(analysis, span) == Span(25, len(FIRST))


def test_proof_links_to_its_words_on_the_page_of_the_report() -> None:
    (found,) = prove(make_case(), EN, [proof("a2", "sieben Tote")])
    span = at(SECOND, "sieben Tote")
    assert found.source.href == f"article-a2.html#f-p{span.start}-{span.end}"
    (fact,) = prove_facts(make_case(), EN, [("a1", "s1")])
    assert fact.source.href == "article-a1.html#f-s1"


def test_words_outside_the_text_prove_nothing() -> None:
    beyond = Evidence("a1", Span(5, len(FIRST) + 1))
    assert prove(make_case(), EN, [beyond, Evidence("gone", Span(0, 3)), Evidence("a1", Span(4, 4))]) == []


def test_words_that_no_longer_read_as_stored_prove_nothing() -> None:
    span = at(FIRST, "Drei Tote")
    stored = {("a1", span): "Zwei Tote"}
    case = Case((first_report(),), make_picture(), (), stored)
    assert prove(case, EN, [proof("a1", "Drei Tote")]) == []
    assert prove(replace(case, stored_words={("a1", span): "Drei Tote"}), EN, [proof("a1", "Drei Tote")])


def test_oldest_report_comes_first() -> None:
    found = prove(make_case(), EN, [proof("a2", "am Montag"), proof("a1", "am Montag")])
    assert [p.source.article for p in found] == ["a1", "a2"]


def test_very_long_sentence_is_cut_at_a_word() -> None:
    text = "wort " * 200 + "BELEG" + " wort" * 200
    analysis = replace(first_report(), article=replace(first_report().article, text=text))
    (found,) = prove(Case((analysis,), make_picture()), EN, [Evidence("a1", at(text, "BELEG"))])
    assert found.before.startswith("… wort")
    assert found.after.endswith("wort …")
    assert len(found.before) <= MAX_CONTEXT + 2


def test_statement_is_shown_inside_its_sentence() -> None:
    report = replace(first_report(), sentences=(Span(0, 24), Span(25, len(FIRST))))
    pieces = pieces_around(report, report.statements[0].content)
    assert pieces == [
        ("Kapitän Rehn sagte, ", False),
        ("am Montag habe ein Feuer gewütet", True),
        (", falls die Pumpe versage.", False),
    ]


def test_statement_of_an_unknown_sentence_is_shown_alone() -> None:
    spans = (at(FIRST, "am Montag"), at(FIRST, "gewütet"))
    assert pieces_around(first_report(), spans) == [("am Montag", True), (" … ", False), ("gewütet", True)]


def test_of_words_in_one_sentence_the_fewest_are_shown() -> None:
    whole, exact = proof("a2", "Es gibt sieben Tote"), proof("a2", "sieben Tote")
    other = proof("a2", "tagt der Ausschuss")
    found = prove(make_case(), EN, [whole, exact, other])
    assert [p.words for p in found] == ["sieben Tote", "tagt der Ausschuss"]
