"""Talks in which somebody has said something took place: "in einem Telefonat habe er klargemacht, dass …"."""

from lagebild.languages.german.clauses import prepositions_of, verb_readings
from lagebild.languages.german.events_governors import is_complement
from lagebild.languages.german.events_tense import is_negated, is_verb, read_tense
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.words import load_set
from lagebild.model.facts import TALK
from lagebild.model.syntax import OBLIQUE
from lagebild.model.text import Document

DONE = frozenset({"occurred", "alleged"})


def is_scene_of_words(document: Document, index: int, kind: str, words: EventWords) -> bool:
    """Whether the noun for a talk only tells where somebody said what he is told to have said."""
    token = document.tokens[index]
    cases = prepositions_of(document, index)
    within = bool(cases) and cases <= load_set("events", "scenes", "prepositions")
    if kind != TALK or not within or token.deprel not in OBLIQUE or not is_verb(document, token.head):
        return False
    said = any(reading in speech_words().verbs for reading in verb_readings(document, token.head))
    inside = said and not is_complement(document, index, words) and not is_negated(document, token.head, words)
    return inside and read_tense(document, token.head, words) in DONE
