"""Surnames and full names that are those of a firm or base: the noun right before them says so ("Molkerei Rehn")."""

from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.model.text import Document


def kind_by_noun_before(document: Document, first: int, last: int, *, known: bool = False) -> str | None:
    """What the noun right before tells that a person's name names; None behind whoever belongs to that firm or base.

    "Die Chefin des Unternehmens Rehn" may be Rehn herself, but no politician whose surname the tables know.
    """
    tokens = document.tokens
    before = tokens[first - 1] if first else None
    if before is None or before.upos != "NOUN" or tokens[first].head != first - 1:
        return None
    sense = noun_sense(tokens[before.head].text) if before.head >= 0 and before.deprel == "nmod" else None
    if sense is not None and sense.kind != "organisation" and not known:
        return None
    if before.text.lower().endswith(tuple(word_set("places", "bases"))):
        return "place"
    return "organisation" if first == last and _is_firm(before.text) else None


def is_firm_like_place(document: Document, first: int, last: int) -> bool:
    """Whether a town's name is that of a firm, because a noun for one stands right before it ("Zulieferer")."""
    tokens = document.tokens
    before = tokens[first - 1] if first else None
    if before is None or first != last or before.upos != "NOUN" or tokens[first].head != first - 1:
        return False
    noun = noun_sense(before.text)
    return noun is not None and noun.head in word_set("bodies", "called_like_towns")


def _is_firm(word: str) -> bool:
    """Whether the noun is one for a firm or shop."""
    noun = noun_sense(word)
    listed = noun is not None and noun.head in word_set("bodies", "firms")
    return listed or word.lower().endswith(tuple(word_set("bodies", "shops")))
