"""What somebody asks for or agrees on, to which a day behind it belongs: "rief zu einer Feier am Samstag auf"."""

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.times_grammar import load_forms, load_pattern
from lagebild.model.spans import Span
from lagebild.model.text import Document

MATTERS = frozenset({"obj", "obl", "obl:arg", "nsubj:pass"})
"""Relations of what somebody asks for to his verb."""


def find_matter(document: Document, span: Span) -> int | None:
    """The happening right before the expression to which somebody calls: "rief zu einer Feier am Samstag auf"."""
    inside = document.indices_of(span)
    if not inside or not load_pattern("opens_on").match(document.text, span.start):
        return None
    noun = inside[0] - 1
    token = document.tokens[noun] if noun >= 0 else None
    if token is None or token.upos != "NOUN" or token.head < 0 or token.deprel not in MATTERS:
        return None
    if token.deprel.startswith("obl") and not _is_called_to(document, noun):
        return None  # "einigten sich bei einem Treffen am Dienstag" tells where
    happens = token.text.lower().endswith(tuple(load_forms("day_event")))
    return noun if happens and full_lemma(document, token.head) in load_forms("looks_ahead_to") else None


def _is_called_to(document: Document, noun: int) -> bool:
    """Whether a preposition leads from the verb to the happening: "bat um ein Treffen", "auf ein Treffen"."""
    cases = {document.tokens[i].text.lower() for i in document.children(noun) if document.tokens[i].deprel == "case"}
    if cases & load_forms("leads_to_accusative"):
        return document.tokens[noun].feats.get("Case") == "Acc"
    return bool(cases & load_forms("leads_to_matter"))


def was_so(document: Document, verb: int) -> bool:
    """Whether the verb tells what had been done before: "waren zur Wahl am Sonntag aufgerufen"."""
    return any(document.tokens[i].text.lower() in load_forms("was") for i in document.children(verb))
