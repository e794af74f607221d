"""Nouns for people as such ("Menschen"): a crowd that acts is told from others by its number."""

from collections.abc import Iterator
from dataclasses import replace

from lagebild.languages.german.clauses import subtree
from lagebild.languages.german.mention_words import word_set
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame


def find_crowds(document: Document) -> Iterator[MentionFrame]:
    """No mentions unless many act, but the relative pronoun takes each of them up."""
    people = ((i, token) for i, token in enumerate(document.tokens) if token.text in word_set("persons", "as_such"))
    for index, token in people:
        numbers = [i for i in document.children(index) if document.tokens[i].deprel == "nummod"]
        frame = MentionFrame(token.span, "description", "group", base=token.text, number="Plur")
        if token.deprel != "nsubj" or not numbers:
            yield replace(frame, part_only=True)
            continue
        start = document.tokens[min(i for number in numbers for i in subtree(document, number))].span.start
        span = Span(start, token.span.end)
        yield replace(frame, span=span, base=span.of(document.text), subject=True)
