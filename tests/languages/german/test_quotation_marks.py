"""Quotation marks that close right behind a phrase."""

import pytest

from lagebild.languages.german.quotation_marks import end_with_closing_mark
from lagebild.languages.german.unlisted import base_form
from lagebild.model.spans import Span
from tests.builders import make_document
from tests.languages.german.test_mentions import mentions_of


@pytest.mark.parametrize(
    ("text", "phrase", "whole"),
    [
        ("die Zeitung „Bote“ schrieb", "Zeitung „Bote", "Zeitung „Bote“"),
        ("die Zeitung »Bote« schrieb", "Zeitung »Bote", "Zeitung »Bote«"),
        ("die Zeitung «Bote» schrieb", "Zeitung «Bote", "Zeitung «Bote»"),
        ('die Zeitung "Bote" schrieb', 'Zeitung "Bote', 'Zeitung "Bote"'),
        ("er lobte „die Zeitung“ sehr", "Zeitung", "Zeitung"),
        ("er lobte „die Firma »Bote«“ sehr", "Firma »Bote«", "Firma »Bote«"),
    ],
)
def test_mark_that_closes_what_opens_in_the_phrase_belongs_to_it(text: str, phrase: str, whole: str) -> None:
    start = text.index(phrase)
    end = end_with_closing_mark(text, start, start + len(phrase))
    assert text[start:end] == whole


def test_mention_ends_behind_its_quotation() -> None:
    assert "Zeitung „Auheimer Bote“" in mentions_of("Das schrieb die Zeitung „Auheimer Bote“.", Auheimer_Bote="ORG")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Fähre/Fähre/NOUN/0/root „/„/PUNCT/3/punct +Arobi/Arobi/PROPN/1/appos +“/“/PUNCT/3/punct", "Fähre „Arobi“"),
        ("„/„/PUNCT/2/punct +Fähre/Fähre/NOUN/0/root +“/“/PUNCT/2/punct", "Fähre"),
    ],
)
def test_thing_is_called_with_both_marks_or_with_none(words: str, name: str) -> None:
    document = make_document(words)
    assert base_form(document, Span(0, len(document.text) - 1)) == name
