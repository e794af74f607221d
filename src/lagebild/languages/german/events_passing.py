"""Words that may name a happening of which the text tells no more: other reports of it, or a day to come, say so."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.events import complete_frame
from lagebild.languages.german.events_marks import set_marks
from lagebild.languages.german.events_none import is_no_happening
from lagebild.languages.german.events_readings import read_word
from lagebild.languages.german.events_tense import is_hearsay, is_negated, read_tense
from lagebild.languages.german.events_types import find_topics
from lagebild.languages.german.events_words import EventWords, event_words
from lagebild.languages.german.vectors import WordVectors
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

KINDS = frozenset({"VERB", "NOUN"})
POINTS = frozenset({"DATE", "TIME"})
BY_OTHERS = "told by other reports"
BY_DAY = "on a day to come"
BEFORE_DAY = frozenset({"DET", "ADV", "ADP"})
"""Words between a verb and its day."""
ANYTHING = "OTHER"
"""The type of what no word of the lexicon names."""
FAINT = 0.05
"""The score of a word that nothing but the lexicon speaks for."""


def find_passing(document: Document, taken: Sequence[Span], vectors: WordVectors | None) -> tuple[EventFrame, ...]:
    """Nouns of the lexicon, and verbs that hardly mean anything else, beside the words taken by events, in text order.

    `vectors` are those of the words of the document.
    """
    words, topics = event_words(), find_topics(document, vectors)
    frames = [complete_frame(frame, document, words, topics) for frame in _list_words(document, taken, words)]
    kept = [set_marks(frame, document, words) for frame in frames if not is_no_happening(document, frame, taken, words)]
    found = [*kept, *_list_set_days(document, taken, words)]
    return tuple(sorted(found, key=lambda frame: frame.trigger[0]))


def _list_words(document: Document, taken: Sequence[Span], words: EventWords) -> Iterator[EventFrame]:
    for index, token in enumerate(document.tokens):
        if token.upos not in KINDS or any(token.span.overlaps(span) for span in (*document.skipped, *taken)):
            continue
        reading = next(iter(read_word(document, index, words)), None)
        if reading is not None and (reading.usual or token.upos == "NOUN"):
            rule = f"lexicon: {token.lemma}; {BY_OTHERS}"
            frame = EventFrame((token.span,), reading.type, score=FAINT, rule=rule)
            yield replace(frame, status=document.statuses[index]) if document.statuses else frame
        elif token.upos == "VERB" and _may_be_planned(document, index, words):
            kind = reading.type if reading is not None else ANYTHING
            yield EventFrame((token.span,), kind, "scheduled", score=FAINT, rule=f"{token.lemma} {BY_DAY}")


def _may_be_planned(document: Document, verb: int, words: EventWords) -> bool:
    """ "Entscheidet am Freitag": whether a verb with a point in time of its own tells of nothing past or unreal."""
    beside = tuple(document.children(verb))
    dated = (document.tokens[i].span for i in beside)
    points = [span for span, kind, _ in document.times if kind in POINTS]
    if not any(point.overlaps(span) for span in dated for point in points):
        return False
    told = read_tense(document, verb, words)
    given_up = any(document.tokens[i].text.lower() in load_set("events", "future", "was_to") for i in beside)
    asked = document.tokens[document.sentences[document.tokens[verb].sentence].last - 1].text == "?"
    real = told in {None, "scheduled"} and not asked and not is_hearsay(document, verb, words)
    return real and not given_up and not is_negated(document, verb, words)


def _list_set_days(document: Document, taken: Sequence[Span], words: EventWords) -> Iterator[EventFrame]:
    """ "Neuer Termin ist der 6. März": nouns that are said to be on a day."""
    for point, kind, _ in document.times:
        verb = next(iter(document.indices_of(point)), 0) - 1
        while verb > 0 and document.tokens[verb].upos in BEFORE_DAY:
            verb -= 1
        if (
            kind not in POINTS
            or verb < 1
            or document.tokens[verb].lemma not in load_set("events", "appointed", "being")
        ):
            continue
        token = document.tokens[verb - 1]
        free = not any(token.span.overlaps(span) for span in (*document.skipped, *taken))
        if token.upos == "NOUN" and free and not read_word(document, verb - 1, words):
            yield EventFrame(
                (token.span,), ANYTHING, "scheduled", time=(point,), score=FAINT, rule=f"{token.lemma} {BY_DAY}"
            )
