"""Who does what an infinitive tells where its verb asks, allows or forbids it: the object of that verb."""

from lagebild.languages.german.clauses import full_lemma, is_passive, is_reflexive, prepositions_of
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


def is_for_others(document: Document, infinitive: int) -> bool:
    """Whether the verb above an infinitive demands or advises what others are to do, and nobody is told to whom.

    Whoever "asks to be allowed to speak" wants to do it himself.
    """
    token = document.tokens[infinitive]
    if token.head < 0 or not token.deprel.startswith(CLAUSES) or is_reflexive(document, token.head):
        return False
    lemma, asking = full_lemma(document, token.head), load_set("mentions", "verbs", "asking")
    demands = lemma in load_set("mentions", "verbs", "demanding") or lemma in asking
    lets = lemma in load_set("mentions", "verbs", "letting") | load_set("mentions", "verbs", "helping")
    if not demands or lets or is_passive(document, token.head) or asks_for_leave(document, infinitive):
        return False
    beside = [i for i in document.children(token.head) if i != infinitive]
    addressing = load_set("mentions", "verbs", "addressing")
    return not any(document.tokens[i].deprel in OBJECTS or prepositions_of(document, i) & addressing for i in beside)


def asks_for_leave(document: Document, infinitive: int) -> bool:
    """Whether the infinitive tells what somebody wants to be allowed to do, or to be done to himself."""
    if is_passive(document, infinitive):
        return True
    near = (infinitive, *document.children(infinitive))
    return any(document.tokens[i].lemma in load_set("mentions", "verbs", "allowing") for i in near)


def is_asked_for(document: Document, noun: int) -> bool:
    """Whether the verb above a noun asks or makes its object do what the noun names ("forderte A zum Rückzug auf")."""
    verb = document.tokens[noun].head
    if load_set("events", "onlookers", "asked_for").isdisjoint(prepositions_of(document, noun)):
        return False
    # who calls others to a strike may strike too
    if (
        full_lemma(document, verb) not in load_set("mentions", "verbs", "asking")
        or is_passive(document, verb)
        or is_reflexive(document, verb)
    ):
        return False
    return any(document.tokens[i].deprel in OBJECTS for i in document.children(verb) if i != noun)
