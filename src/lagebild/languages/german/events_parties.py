"""Who meets, where the noun of a talk names all of them itself."""

from collections.abc import Mapping

from lagebild.languages.german.clauses import conjuncts, subtree
from lagebild.languages.german.events_roles import BRANCHES_LEFT_OUT, case_of, noun_slot
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document


def names_both(document: Document, index: int, slots: Mapping[str, tuple[str, ...]], words: EventWords) -> bool:
    """Whether its own words name both who take part in what a noun means ("Gespräche beider Länder", "zwischen …")."""
    heads = [i for i in document.children(index) if noun_slot(document, i, words) in slots.get("parties", ())]
    inside = (i for head in heads for i in subtree(document, head, without=BRANCHES_LEFT_OUT))
    if any(document.tokens[i].text.lower() in words.both for i in inside):
        return True
    # who is joined to the one behind "zwischen" may hang on him or on the noun
    joined = any(conjuncts(document, i) or _is_joined(document, i) for i in heads)
    return joined and any(case_of(document, i) in load_set("events", "between", "prepositions") for i in heads)


def list_between_others(document: Document, index: int) -> tuple[int, ...]:
    """Whom a noun with another verb names behind "zwischen": they take part in that, not in what `index` tells."""
    token = document.tokens[index]
    if token.upos != "VERB":
        return ()
    sentence = document.sentences[token.sentence]
    between = load_set("events", "between", "prepositions")
    behind = [i for i in range(sentence.first, sentence.last) if case_of(document, i) in between]
    heads = [i for i in behind if _noun_of_other_verb(document, document.tokens[i].head, index)]
    return tuple(place for i in heads for place in subtree(document, i, without=BRANCHES_LEFT_OUT))


def _noun_of_other_verb(document: Document, noun: int, index: int) -> bool:
    verb = next((i for i in document.ancestors(noun) if document.tokens[i].upos == "VERB"), None)
    return document.tokens[noun].upos == "NOUN" and verb is not None and verb != index


def _is_joined(document: Document, index: int) -> bool:
    return any(document.tokens[i].deprel == "cc" for i in document.children(index))
