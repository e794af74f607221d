"""Surnames and full names that are those of a firm or base: the noun right before them says so ("Molkerei Rehn")."""

from lagebild.languages.german.mention_words import noun_sense, word_set
from lagebild.model.text import Document


def kind_by_noun_before(document: Document, first: int, last: int) -> str | None:
    """What the noun right before tells that a person's name names; None behind whoever belongs to that firm or base.

    "Die Chefin des Unternehmens Rehn" may be Rehn herself.
    """
    tokens = document.tokens
    before = tokens[first - 1] if first else None
    if before is None or before.upos != "NOUN" or tokens[first].head != first - 1:
        return None
    sense = noun_sense(tokens[before.head].text) if before.head >= 0 and before.deprel == "nmod" else None
    if sense is not None and sense.kind != "organisation":
        return None
    if before.text.lower().endswith(tuple(word_set("places", "bases"))):
        return "place"
    noun = noun_sense(before.text) if first == last else None
    return "organisation" if noun is not None and noun.head in word_set("bodies", "firms") else None
