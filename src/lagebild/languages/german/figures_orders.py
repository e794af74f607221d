"""Tolls told one victim at a time: "zweites Todesopfer", "Dritter Mann tot", "ein viertes Kind starb"."""

import re

from lagebild.languages.german.figures_kinds import fate_of, find_kind
from lagebild.languages.german.numbers import figure_words
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document

ENDING = re.compile(r"e[rsnm]?$")
"""Endings of an adjective."""


def is_order(low: str) -> bool:
    """Whether the word says which of several somebody is; "acht" alone is a number."""
    return low not in figure_words()["numbers"] and ENDING.sub("", low) in figure_words()["orders"]


def find_order(document: Document, place: int) -> FigureSpan | None:
    """How many have died, where the word at this place says that a victim is the second, third and so on."""
    tokens = document.tokens
    low = tokens[place].text.lower()
    value = figure_words()["orders"][ENDING.sub("", low)] if is_order(low) else None
    noun = place + 1
    if value is None or noun >= len(tokens) or tokens[noun].upos not in NOUNS or tokens[noun].text[:1].islower():
        return None
    deadly: str = figure_words()["deadly"]["kind"]
    # "der zweite Mann starb" is one of two men
    told = fate_of(document, noun) or (find_kind(document, [noun]) if not _is_known(document, noun) else None)
    if told != deadly:
        return None
    span = Span(tokens[place].span.start, tokens[noun].span.end)
    return FigureSpan(span, deadly, float(value), float(value), float(value))


def _is_known(document: Document, noun: int) -> bool:
    """Whether the noun has an article or pronoun that is not indefinite."""
    before = (document.tokens[i] for i in document.children(noun) if i < noun - 1)
    return any(t.upos == "DET" and t.text.lower() not in figure_words()["one"]["words"] for t in before)
