"""What the adjective of a town and a noun for a deed name: what happens there, and nobody ("Pariser Attentate")."""

from lagebild.languages.german.dictionary import find_table_lemma, is_known
from lagebild.languages.german.mention_marks import NameMark
from lagebild.languages.german.mention_words import noun_sense, word_set

ADJECTIVE_OF_TOWN = "er"


def is_deed(mark: NameMark) -> bool:
    """Whether a name of two words, taken for a place or body, ends in a noun for what happens there."""
    town, _, noun = mark.base.partition(" ")
    if mark.kind == "person" or not noun.istitle() or not (town.istitle() and town.endswith(ADJECTIVE_OF_TOWN)):
        return False
    base = find_table_lemma(noun) if is_known(noun) else noun
    deeds = tuple(word_set("places", "deeds") | word_set("places", "things"))
    return " " not in noun and base.lower().endswith(deeds) and noun_sense(noun) is None
