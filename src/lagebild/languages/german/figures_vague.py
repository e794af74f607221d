"""Shares and sizes told without a number: "gut ein Sechstel", "jeder Dritte", "ein sechsstelliger Betrag"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from lagebild.languages.german.figures_kinds import find_kind
from lagebild.languages.german.figures_orders import ENDING
from lagebild.languages.german.numbers import figure_words, find_bound, read_number_word
from lagebild.languages.german.words import load_set
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document

PERCENT, PER_CENT, MONEY, OTHER = "percent", "%", "money", "other"
WHOLE = 100.0
MEANT = {
    "MORE_THAN": (1.0, 1.2),
    "EQUAL_OR_MORE": (1.0, 1.2),
    "LESS_THAN": (0.84, 1.0),
    "EQUAL_OR_LESS": (0.84, 1.0),
    "APPROX": (0.88, 1.12),
}
"""From and up to which part of the share that its words name a share told so may be meant ..."""
PLAIN = (0.92, 1.08)
"""... and one that nothing bounds: whoever tells a third seldom means it exactly."""
BOUND_CHARACTERS = 18
"""So near before a share stand the words that bound it."""
GENITIVE = frozenset({"nmod", "appos"})
LEAST_HUNDREDS, MOST_HUNDREDS = 1.0, 999.0
"""How many of a scale a noun means that names nothing but the scale ("Millionenhöhe")."""
KEPT_WORDS = 1 << 14
"""Words of which is remembered what they tell."""


def find_vague(document: Document, taken: Sequence[FigureSpan]) -> Iterator[FigureSpan]:
    """Shares and sizes that the words tell as a range, outside of the figures `taken`."""
    for index, token in enumerate(document.tokens):
        found = _read(document, index, token.text.lower())
        if found is not None and not any(f.span.overlaps(found.span) for f in taken):
            yield found


def _read(document: Document, index: int, low: str) -> FigureSpan | None:
    if document.tokens[index].text[:1].isupper() and low in figure_words()["shares"]["nouns"]:
        return _read_share(document, index, low)
    if low in load_set("figures", "shares", "each"):
        return _read_each(document, index)
    if (digits := _read_digits(low)) is not None:
        return _read_size(document, index, digits)
    return _read_scale(document, index, low) if document.tokens[index].upos in NOUNS else None


def _read_share(document: Document, index: int, low: str) -> FigureSpan | None:
    """ "Zwei Drittel der Betten", "fast die Hälfte"; "das letzte Drittel" is none."""
    parts = float(figure_words()["shares"]["nouns"][low])
    if index == 0:
        return None
    before = document.tokens[index - 1].text.lower()
    half = before in load_set("figures", "shares", "articles") and parts == 2.0
    number = 1.0 if half else _read_number(before)
    if number is None or not 0.0 < number < parts:
        return None
    return _make_share(document, index - 1, index, number / parts)


def _read_number(low: str) -> float | None:
    return float(low) if low.isdigit() else read_number_word(low)


def _read_each(document: Document, index: int) -> FigureSpan | None:
    """ "Jeder dritte Befragte", "jede Fünfte"."""
    if index + 1 >= len(document.tokens):
        return None
    parts = figure_words()["orders"].get(ENDING.sub("", document.tokens[index + 1].text.lower()))
    return _make_share(document, index, index + 1, 1.0 / parts) if parts else None


def _make_share(document: Document, first: int, last: int, share: float) -> FigureSpan:
    start = document.tokens[first].span.start
    sentence = document.sentence_at(start)
    opening = max(sentence.span.start if sentence else 0, start - BOUND_CHARACTERS)
    bound = find_bound(document.text[opening:start].lower(), start - opening)
    least, most = MEANT.get(bound or "", PLAIN)
    noun = next(
        (
            document.tokens[i].span
            for i in document.children(last)
            if i > last and document.tokens[i].deprel in GENITIVE and document.tokens[i].upos in NOUNS
        ),
        None,
    )
    value = share * WHOLE
    span = Span(start, document.tokens[last].span.end)
    return FigureSpan(span, PERCENT, None, value * least, min(value * most, WHOLE), PER_CENT, noun=noun)


@lru_cache(KEPT_WORDS)
def _read_digits(low: str) -> int | None:
    """How many digits an adjective gives a number ("sechsstellig")."""
    number, found, ending = low.partition(figure_words()["sizes"]["adjective"])
    if not found or len(ending) > 2:
        return None
    digits = _read_number(number.rstrip("-"))
    return int(digits) if digits else None


def _read_size(document: Document, index: int, digits: int) -> FigureSpan | None:
    """ "Ein sechsstelliger Betrag", "eine dreistellige Zahl von Häftlingen", "ein zweistelliger Millionenschaden"."""
    head = document.tokens[index].head
    if not index < head or document.tokens[head].upos not in NOUNS:
        return None
    low = document.tokens[head].lemma.lower()
    least, most = 10.0 ** (digits - 1), 10.0**digits - 1.0
    span = Span(document.tokens[index].span.start, document.tokens[head].span.end)
    if low.endswith(tuple(load_set("figures", "sizes", "sums"))):
        scale = _find_scale(low) or 1.0
        return FigureSpan(span, MONEY, None, least * scale, most * scale)
    if low not in figure_words()["toll"]["nouns"]:
        return None
    counted = next((i for i in document.children(head) if i > head and document.tokens[i].upos in NOUNS), None)
    if counted is None:
        return None
    kind = find_kind(document, [counted]) or OTHER
    return FigureSpan(span, kind, None, least, most, noun=document.tokens[counted].span)


def _read_scale(document: Document, index: int, low: str) -> FigureSpan | None:
    """ "Ein Schaden in Millionenhöhe", "einen Millionenbetrag"."""
    scale = _find_scale(low)
    if scale is None or not document.tokens[index].lemma.lower().endswith(tuple(load_set("figures", "sizes", "sums"))):
        return None
    beside = (document.tokens[i].text.lower() for i in document.children(index) if i < index)
    if any(_read_digits(word) is not None for word in beside):
        return None  # read with its adjective
    return FigureSpan(document.tokens[index].span, MONEY, None, LEAST_HUNDREDS * scale, MOST_HUNDREDS * scale)


@lru_cache(KEPT_WORDS)
def _find_scale(low: str) -> float | None:
    """The scale with which a compound begins ("Milliardenhöhe")."""
    words = figure_words()
    begins = (w for w in words["sizes"]["scales"] if low.startswith(w) and len(low) > len(w))
    return next((float(words["scales"][w]) for w in begins), None)
