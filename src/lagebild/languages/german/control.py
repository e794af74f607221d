"""Who does what an infinitive tells where its verb asks, allows or forbids it: the object of that verb."""

from lagebild.languages.german.clauses import full_lemma, is_reflexive
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import OBJECTS
from lagebild.model.text import Document

CLAUSES = ("xcomp", "ccomp")
"""Beginnings of the relations of an infinitive to its verb."""


def list_asked(document: Document, infinitive: int) -> list[int]:
    """The heads of those whom the verb above an infinitive asks, allows, forbids or lets do it.

    Of two subjects the second is one of them: the tree took a dative for it ("hat der Firma untersagt, ...").
    """
    token = document.tokens[infinitive]
    if token.head < 0 or not token.deprel.startswith(CLAUSES) or is_reflexive(document, token.head):
        return []
    if full_lemma(document, token.head) not in load_set("mentions", "verbs", "asking"):
        return []
    before = [i for i in document.children(token.head) if i < infinitive]
    subjects = [i for i in before if document.tokens[i].deprel == "nsubj"]
    return [i for i in before if document.tokens[i].deprel in OBJECTS] or subjects[1:]


def list_bidden(document: Document, infinitive: int) -> list[int]:
    """The same without whom one lets do it: "ließ den Hof räumen" tells of the yard, "ließ ihn gehen" of him."""
    head = document.tokens[infinitive].head
    lets = head >= 0 and document.tokens[head].lemma in load_set("mentions", "verbs", "letting")
    return [] if lets else list_asked(document, infinitive)
