"""Sentences in lines that open with a time and a colon."""

from dataclasses import replace

import pytest

from lagebild.model.chronicle import list_dated_sentences
from lagebild.model.spans import Span
from lagebild.model.text import Document, Sentence


def make(text: str, times: list[str]) -> Document:
    """A document of one sentence up to each full stop."""
    sentences, start = [], 0
    for part in text.split(". "):
        begin = text.index(part.strip(), start)
        start = begin + len(part.strip())
        sentences.append(Sentence(Span(begin, start), 0, 0))
    spans = [Span(text.index(told), text.index(told) + len(told)) for told in times]
    return replace(Document(text, "de"), sentences=tuple(sentences), times=tuple((s, "DATE", 1.0) for s in spans))


@pytest.mark.parametrize(
    ("text", "times", "dated"),
    [
        ("Am Montag: Der Rat tagt", ["Am Montag"], {0}),
        ("Am Montag tagt der Rat: Es geht um Geld", ["Am Montag"], set()),
        ("Der Rat tagt am Montag: Es geht um Geld", ["am Montag"], set()),
        ("Im Mai: Der Rat tagt. Moor tritt zurück. \nDer Streit geht weiter", ["Im Mai"], {0, 1}),
    ],
)
def test_a_line_that_opens_with_a_time_and_a_colon_is_dated(text: str, times: list[str], dated: set[int]) -> None:
    assert list_dated_sentences(make(text, times)) == dated
