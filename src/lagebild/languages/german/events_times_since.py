"""Times that say since when there was no such happening: "the first talk since May", "the longest since 2011"."""

from lagebild.languages.german.clauses import indices_in
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.times_grammar import load_pattern
from lagebild.model.spans import Span
from lagebild.model.text import Document

SUPERLATIVE = "Sup"
LONGEST_LEAD = 60
"""So many characters before a time show what it is told of."""


def tells_last_before(document: Document, index: int, span: Span, words: EventWords) -> bool:
    """Whether the time says when the last one before the event was, by a word that counts or compares it."""
    if not _is_since(document, span, words):
        return False
    below = (document.tokens[i] for i in document.children(index))
    counted = any(t.upos == "ADJ" and t.lemma in words.counting_adjectives for t in below)
    return counted or _is_of_superlative(document, span, words) or _is_first_since(document, span)


def _is_since(document: Document, span: Span, words: EventWords) -> bool:
    """ "The first talk since May": with such a noun, the time says when the last one was."""
    inside = indices_in(document, (span,))
    first = inside[0] if inside else 0
    around = {document.tokens[i].text.casefold() for i in (first, first - 1) if i >= 0}
    return bool(inside) and not around.isdisjoint(words.since)


def _is_first_since(document: Document, span: Span) -> bool:
    """ "Sank erstmals seit Mai": since then there was none."""
    before = document.text[max(0, span.start - LONGEST_LEAD) : span.start]
    return load_pattern("first_before").search(before) is not None


def _is_of_superlative(document: Document, span: Span, words: EventWords) -> bool:
    """ "The longest strike since 2011", "would be the first since 2011"."""
    root, first = document.root_of(span), document.indices_of(span).start
    head = document.tokens[root].head if root is not None else -1
    before = document.tokens[max(first - 1, 0)]
    around = [before, *(document.tokens[i] for i in (document.children(head) if head >= 0 else ()))]
    first_of_all = before.lemma.lower() in words.counting_adjectives
    return first_of_all or any(t.feats.get("Degree") == SUPERLATIVE for t in around)
