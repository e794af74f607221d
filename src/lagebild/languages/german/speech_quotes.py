"""Own words of a speaker: in the quotation marks of this language, or in the first person without any."""

from collections.abc import Iterator
from functools import lru_cache

from lagebild.languages.german.clauses import SUBJECTS, deed_of, has_mood, indices_in, main_verbs
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame


def quoted_spans(text: str, span: Span, words: SpeechWords) -> Iterator[Span]:
    """Stretches in quotation marks, marks included, as far as they lie in the span."""
    for quote in quotes_in(text, words):
        start, end = max(quote.start, span.start), min(quote.end, span.end)
        if start < end:
            yield Span(start, end)


def quotes_in(text: str, words: SpeechWords) -> tuple[Span, ...]:
    """Quotations of a text by the marks of this language."""
    return find_quotes(text, tuple(words.quotes.items()))


@lru_cache(maxsize=64)
def find_quotes(text: str, pairs: tuple[tuple[str, str], ...]) -> tuple[Span, ...]:
    """All quotations of a text; one that the paragraph does not close is none."""
    closers = dict(pairs)
    found: list[Span] = []
    opened: int | None = None
    for place, character in enumerate(text):
        if opened is None:
            opened = place if character in closers else None
        elif character in closers[text[opened]]:
            found.append(Span(opened, place + 1))
            opened = None
        elif text[place : place + 2] == "\n\n":
            opened = None
    return tuple(found)


def ends_quotation(document: Document, index: int, opening: int, words: SpeechWords) -> bool:
    """Whether a token is the mark that closes a quotation begun before another token."""
    quotes = quotes_in(document.text, words)
    place, start = document.tokens[index].span.start, document.tokens[opening].span.start
    return document.tokens[index].upos == "PUNCT" and any(q.end - 1 == place and q.start < start for q in quotes)


def speaks_as_himself(document: Document, frame: SpeechFrame) -> bool:
    """ "Ich bleibe, sagte Kern": the first person without quotation marks tells that these are his own words."""
    mains = list(main_verbs(document, indices_in(document, frame.content)))
    if not frame.cue or not mains or any(has_mood(document.tokens[i], "Sub") for i in mains):
        return False
    spoken = indices_in(document, frame.speaker)
    if not spoken or any(document.tokens[i].feats.get("Person") == "1" for i in spoken):
        return False
    below = [document.tokens[i] for main in mains for i in document.children(deed_of(document, main))]
    marked = any(token.deprel == "mark" for token in below)
    return not marked and any(t.deprel in SUBJECTS and t.feats.get("Person") == "1" for t in below)


def speaks_of_himself(document: Document, frame: SpeechFrame) -> bool:
    """ "Er sei ehrlich: Wir irren uns.": whether own words in the first person stand in a content without marks."""
    oneself = load_set("speech", "interviews", "oneself")
    return any(document.tokens[i].text.lower() in oneself for i in indices_in(document, frame.content))
