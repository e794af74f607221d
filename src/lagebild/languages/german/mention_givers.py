"""Phrases with "von" that are no attribute: from whom somebody gets something, and of what he is cleared."""

from lagebild.languages.german.clauses import SUBJECTS, full_lemma
from lagebild.languages.german.mention_words import word_set
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document


def is_of_verb(document: Document, noun: int, complement: int) -> bool:
    """Whether a phrase behind a noun belongs to the verb: "sprach den Arzt | vom Vorwurf frei", "von Kern" below.

    "Hilfe erhält die Stadt | von Kern": with the object before the verb and the subject behind it, whoever follows it
    gives. "Die Sprecherin von Kern erhält Hilfe" tells whose she is.
    """
    if document.tokens[complement].lemma.lower().endswith(tuple(word_set("wording", "charges"))):
        return True
    token = document.tokens[noun]
    verb = token.head
    if token.deprel not in SUBJECTS or not 0 <= verb < noun:
        return False
    getting = full_lemma(document, verb) in load_set("events", "received", "getting")
    return getting and any(i < verb and document.tokens[i].deprel == "obj" for i in document.children(verb))
