"""In which direction a place lies from another one, as an angle: "Ahlen, 20 Kilometer nördlich von Hamm"."""

from collections.abc import Iterator

from lagebild.languages.german.numbers import figure_words
from lagebild.model.figures import FigureSpan
from lagebild.model.text import Document

BEARING = "bearing"
"""The kind of a figure that tells an angle from the north, in degrees clockwise."""
PLACES = frozenset({"LOC"})
WORDS_BETWEEN = 7
"""So near before the direction stands the name of what lies there."""
LYING = frozenset({"NUM", "PUNCT", "ADV", "ADP", "NOUN", "ADJ"})
"""Parts of speech between both that tell of no movement."""


def find_bearings(document: Document) -> Iterator[FigureSpan]:
    """The directions in which named places lie, each with the name as what it is told of."""
    words = figure_words()["bearings"]
    for place, token in enumerate(document.tokens):
        degrees = words["degrees"].get(token.text.lower())
        if degrees is None:
            continue
        first = document.sentences[token.sentence].first
        for before in range(place - 1, max(first, place - WORDS_BETWEEN) - 1, -1):
            name = next((n for n in document.names if n.span.overlaps(document.tokens[before].span)), None)
            if name is not None:
                if name.label in PLACES:
                    yield FigureSpan(
                        token.span, BEARING, float(degrees), float(degrees), float(degrees), noun=name.span
                    )
                break
            if not _lies(document, before):
                break


def _lies(document: Document, index: int) -> bool:
    """Whether a word between a place and a direction may tell how far it lies, or that it lies there."""
    token = document.tokens[index]
    verb = token.lemma.lower() in figure_words()["bearings"]["lying"]
    return verb or token.upos in LYING or token.feats.get("VerbForm") == "Part"
