"""Who speaks in a passive without an agent: "seitens der Stadt wurde mitgeteilt", "in einer Studie im Fachblatt X"."""

from collections.abc import Iterator

from lagebild.languages.german.clauses import indices_in, prepositions_of, roots_in, span_of, subtree
from lagebild.languages.german.speech_links import find_texts, name_phrase
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document

NOMINAL = frozenset({"NOUN", "PROPN"})


def find_sides(document: Document, verb: int) -> Iterator[Span]:
    """Those on whose side something is said: "seitens der Stadt", "von Seiten der Stadt"."""
    sides = load_set("speech", "passive", "sides")
    for child in document.children(verb):
        if document.tokens[child].text.lower() in sides:
            below = (i for i in document.children(child) if document.tokens[i].upos in NOMINAL and i > child)
            yield from (name_phrase(document, i) for i in below)
        elif not sides.isdisjoint(prepositions_of(document, child)):
            yield name_phrase(document, child)


def find_works(document: Document, verb: int, words: SpeechWords) -> Iterator[Span]:
    """The texts in which something is said, without where they stand: "in einer Studie | im Fachblatt"."""
    for text in find_texts(document, verb, words):
        inside = indices_in(document, (text,))
        below = (i for root in roots_in(document, inside) for i in document.children(root) if i > root)
        place = next((i for i in below if prepositions_of(document, i) & words.inside), None)
        first = subtree(document, place)[0] if place is not None else len(document.tokens)
        yield span_of(document, [i for i in inside if i < first])


def leave_place(document: Document, speaker: Span, verb: int, words: SpeechWords) -> Span:
    """The text in which something is said, where the words for its place are taken for the speaker or with it."""
    texts = zip(find_texts(document, verb, words), find_works(document, verb, words), strict=True)
    beyond = (work for text, work in texts if work.end < speaker.end <= text.end and text.start <= speaker.start)
    return next(beyond, speaker)
