"""Nouns for people as such ("Menschen") and for members of a body: which and how many act tells them from others."""

from collections.abc import Iterator
from dataclasses import replace

from lagebild.languages.german.clauses import subtree
from lagebild.languages.german.mention_words import adjective_form, nominative_plural, word_set
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


def find_some_members(document: Document) -> Iterator[MentionFrame]:
    """Some of the members of a body, who are not the body itself ("mehrere EU-Staaten", "baltische EU-Staaten")."""
    for index, token in enumerate(document.tokens):
        if is_some_members(document, index):
            before = document.tokens[index - 1]
            dative = token.feats.get("Case") == "Dat"
            noun = nominative_plural(token.text, token.lemma, token.feats.get("Gender"), dative=dative)
            which = before.text.lower()
            which = adjective_form(which, None, plural=True) if before.upos == "ADJ" else which
            base = noun if before.upos == "DET" else f"{which} {noun}"
            yield MentionFrame(
                Span(before.span.start, token.span.end), "description", "group", base=base, number="Plur",
                subject=token.deprel.startswith("nsubj"),
            )  # fmt: skip


def is_some_members(document: Document, index: int) -> bool:
    """Whether a noun for the members of a body stands behind a word for some of them, or for which they are."""
    token = document.tokens[index]
    _, body, noun = token.text.rpartition("-")
    if not body or noun not in word_set("bodies", "members") or index == 0:
        return False
    before = document.tokens[index - 1]
    if before.sentence != token.sentence or before.upos not in ("DET", "NUM", "ADJ"):
        return False
    if before.upos != "NUM":
        return before.upos == "ADJ" or before.text.lower() in word_set("number", "some")
    whole = word_set("determiners", "definite") | word_set("number", "all")
    return index < 2 or document.tokens[index - 2].text.lower() not in whole
