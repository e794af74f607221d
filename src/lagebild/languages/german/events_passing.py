"""Words that may name a happening of which the text tells no more: other reports of it say whether they do."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagebild.languages.german.events import complete_frame
from lagebild.languages.german.events_marks import set_marks
from lagebild.languages.german.events_none import is_no_happening
from lagebild.languages.german.events_readings import read_word
from lagebild.languages.german.events_types import find_topics
from lagebild.languages.german.events_words import EventWords, event_words
from lagebild.languages.german.vectors import WordVectors
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

KINDS = frozenset({"VERB", "NOUN"})
BY_OTHERS = "told by other reports"
FAINT = 0.05
"""The score of a word that nothing but the lexicon speaks for."""


def find_passing(document: Document, taken: Sequence[Span], vectors: WordVectors | None) -> tuple[EventFrame, ...]:
    """Nouns of the lexicon, and verbs that hardly mean anything else, beside the words taken by events, in text order.

    `vectors` are those of the words of the document.
    """
    words, topics = event_words(), find_topics(document, vectors)
    frames = [complete_frame(frame, document, words, topics) for frame in _list_words(document, taken, words)]
    return tuple(
        set_marks(frame, document, words) for frame in frames if not is_no_happening(document, frame, taken, words)
    )


def _list_words(document: Document, taken: Sequence[Span], words: EventWords) -> Iterator[EventFrame]:
    for index, token in enumerate(document.tokens):
        if token.upos not in KINDS or any(token.span.overlaps(span) for span in (*document.skipped, *taken)):
            continue
        reading = next(iter(read_word(document, index, words)), None)
        if reading is not None and (reading.usual or token.upos == "NOUN"):
            rule = f"lexicon: {token.lemma}; {BY_OTHERS}"
            frame = EventFrame((token.span,), reading.type, score=FAINT, rule=rule)
            yield replace(frame, status=document.statuses[index]) if document.statuses else frame
