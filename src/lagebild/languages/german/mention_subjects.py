"""Whether a German noun or name is the subject of its clause, by the tree and what the parser leaves out of it."""

from lagebild.model.text import Document

PARTS = ("conj", "flat", "flat:name", "appos")
"""Relations of words that share the place of the one before them."""


def is_subject(document: Document, index: int) -> bool:
    """Whether the token is subject, also as a part of a name or a coordination that is."""
    tokens, seen = document.tokens, 0
    while tokens[index].deprel in PARTS and seen < len(tokens):
        if tokens[index].head < 0:
            return False
        index, seen = tokens[index].head, seen + 1
    head, subject = tokens[index].head, tokens[index].deprel.startswith("nsubj")
    if not subject or head < 0:
        return subject or _is_all_there_is(document, index)
    if _is_infinitive_with_zu(document, head):
        return False
    # a verb has one subject: of two that the parser gives it, the first
    return next(i for i in document.children(head) if tokens[i].deprel.startswith("nsubj")) == index


def _is_infinitive_with_zu(document: Document, verb: int) -> bool:
    """Whether the verb is an infinitive with "zu" of its own clause, which has no subject."""
    token, below = document.tokens[verb], document.children(verb)
    if token.feats.get("VerbForm") != "Inf" or any(document.tokens[i].deprel.startswith("aux") for i in below):
        return False
    word = token.text.lower()
    inside = word != token.lemma and word.replace("zu", "", 1) == token.lemma
    return inside or any(document.tokens[i].text.lower() == "zu" and i == verb - 1 for i in below)


def _is_all_there_is(document: Document, index: int) -> bool:
    """Whether a copula has the noun alone beside it ("40 Gäste waren im Bus")."""
    relations = {document.tokens[i].deprel for i in document.children(index)}
    return "cop" in relations and not any(r.startswith(("nsubj", "csubj")) for r in relations)
