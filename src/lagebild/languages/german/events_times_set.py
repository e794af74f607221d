"""Times of a sentence that a deed sets for something else: the end of a term, the day of a plan or demand."""

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.times_clauses import clause_around, sentence_around
from lagebild.languages.german.times_grammar import load_pattern
from lagebild.languages.german.times_matters import find_matter
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document

DONE = frozenset({"occurred", "alleged", "denied"})
"""Statuses of a deed that sets a time which is not its own."""
CAME_ABOUT = frozenset({"occurred", "ongoing"})
"""Statuses of what was, whenever it should have been."""
LENGTH = "DURATION"
LONGEST_LEAD = 60
"""So many characters before a time show what it is told of."""


def is_set_by(document: Document, index: int, span: Span, status: str, words: EventWords) -> bool:
    """Whether the time is one that the event sets, asks for or agrees on, and not its own."""
    return (
        _is_of_matter(document, index, span)
        or _is_before_consequence(document, index, span)
        or _is_term(document, index, span)
        or _is_of_demand(document, index, span, words)
        or (status in CAME_ABOUT and _is_given_up(document, span))
        or (status in DONE and is_verb(document, index) and _is_given(document, index, span))
    )


def _is_given(document: Document, index: int, span: Span) -> bool:
    """ "Setzte eine Frist bis Freitag", "vereinbarte für Montag ein Treffen", "verlängerte bis Juli"."""
    if any(time == span and kind == LENGTH for time, kind, _ in document.times):
        return False
    until = load_pattern("opens_until").match(document.text, span.start) is not None
    if until and full_lemma(document, index) in load_set("events", "times_of_plans", "lengthening"):
        return True
    sentence = document.sentences[document.tokens[index].sentence].span
    before = document.text[max(sentence.start, span.start - LONGEST_LEAD) : span.start]
    if load_pattern("planned_for_before").search(before):
        return True
    opening = f"{before}{span.of(document.text).split(maxsplit=1)[0]} "
    ends = load_pattern("term_before").search(opening) is not None
    return ends and load_pattern("lapsed").search(document.text, sentence.start, sentence.end) is None


def _is_of_matter(document: Document, index: int, span: Span) -> bool:
    """ "Beantragte eine Sitzung am Freitag": whether the time is that of what the verb asks for."""
    matter = find_matter(document, span)
    return matter is not None and document.tokens[matter].head == index


def _is_before_consequence(document: Document, index: int, span: Span) -> bool:
    """ "Muss bis Freitag zahlen, sonst …": whether what follows from missing the time is told behind it."""
    start = document.tokens[index].span.start
    return span.end < start and load_pattern("otherwise").search(document.text, span.end, start) is not None


def _is_term(document: Document, index: int, span: Span) -> bool:
    """ "Stellte ein Ultimatum bis Freitag": whether the time is the end of the term that the word itself names."""
    start = document.tokens[index].span.start
    opening = f"{document.text[start : span.start]}{span.of(document.text).split(maxsplit=1)[0]} "
    return start < span.start and load_pattern("term_before").match(opening) is not None


def _is_of_demand(document: Document, index: int, span: Span, words: EventWords) -> bool:
    """ "Verlangt Sicherheit bis Juli": from when or until when what the verb demands shall be so."""
    if not is_verb(document, index) or full_lemma(document, index) not in words.statuses["demanded"]:
        return False
    return load_pattern("opens_border_to_come").match(document.text, span.start) is not None


def _is_given_up(document: Document, span: Span) -> bool:
    """ "Der Streik, der eigentlich bis Freitag dauern sollte, ist beendet": whether it was only planned for then."""
    before = document.text[max(0, span.start - LONGEST_LEAD) : span.start]
    if load_pattern("first_planned_before").search(before) is None:
        return False
    clause = clause_around(document, span, sentence_around(document, span))
    return load_pattern("was_to_come").search(clause.of(document.text)) is not None
