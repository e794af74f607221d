"""Who speaks the quotation around a German pronoun of the third person: he means somebody else by it."""

from bisect import bisect_right

from lagebild.languages.german.mention_verbs import is_spoken
from lagebild.languages.german.speech_quotes import quotes_in
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import Document

MIN_WORDS = 3
"""Shorter quotations are titles, names and single words."""


def speaker_around(document: Document, index: int) -> Span | None:
    """The noun or pronoun for whoever speaks the quotation in which the word stands; None outside of quotations."""
    inside = _quotation_around(document, index)
    if inside is None:
        return None
    last = document.sentences[document.tokens[inside[-1]].sentence].last
    around = (*range(inside.stop, last), *range(_opening_of(document, inside.start), inside.start))
    speakers = (i for i in around if _speaks(document, i) and _quotation_around(document, i) is None)
    return next((document.tokens[i].span for i in speakers), None)


def _quotation_around(document: Document, index: int) -> range | None:
    """The words of the quotation in which a word stands."""
    quotes, at = quotes_in(document.text, speech_words()), document.tokens[index].span.start
    place = bisect_right(quotes, at, key=lambda quote: quote.start) - 1
    if place < 0 or quotes[place].end <= at:
        return None
    inside = document.indices_of(quotes[place])
    return inside if len(inside) >= MIN_WORDS else None


def _opening_of(document: Document, start: int) -> int:
    """The first word of what leads to a quotation: of its own sentence, or of one with a colon before it."""
    before = document.tokens[start - 1] if start else None
    leads = before is not None and (before.text == ":" or before.sentence == document.tokens[start].sentence)
    return document.sentences[before.sentence].first if before is not None and leads else start


def _speaks(document: Document, index: int) -> bool:
    """Whether the word is the subject of a verb of speech."""
    token = document.tokens[index]
    if not token.deprel.startswith("nsubj") or token.head < 0:
        return False
    return document.tokens[token.head].upos == "VERB" and is_spoken(document, token.head)
