"""Who gives and who gets, where a verb tells a deed from the side of those to whom it is done."""

from lagebild.languages.german.clauses import is_passive
from lagebild.languages.german.events_agents import find_agents
from lagebild.languages.german.events_course import carrying_verb
from lagebild.languages.german.events_roles import case_of, phrases_of
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document

DONE_TO = frozenset({"SUPPORT", "AID", "ACCUSE", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "ARREST", "COURT"})
"""Types of what others do to somebody."""
CORE = frozenset({"nsubj", "obj"})
DATIVE = frozenset({"iobj", "obl:arg"})


def find_received(document: Document, index: int, kind: str, words: EventWords) -> dict[str, tuple[Span, ...]]:
    """Who does it to whom, by a verb of getting ("Hilfe erhielt A aus B") or of what looms ("A droht Haft")."""
    token = document.tokens[index]
    if kind not in DONE_TO or token.deprel not in CORE or token.head < 0:
        return {}
    verb, lemma = carrying_verb(document, index, words)
    children = list(document.children(verb))
    if lemma in load_set("events", "received", "getting") and token.deprel == "obj" and not is_passive(document, verb):
        done_to = [i for i in children if document.tokens[i].deprel == "nsubj"]
        givers = load_set("events", "received", "givers")
        by = _phrases(document, [i for i in children if case_of(document, i) in givers])
    elif lemma in load_set("events", "received", "looming"):
        # these verbs have no object: a tree that finds one has taken their dative for the subject
        others = DATIVE if token.deprel == "nsubj" else DATIVE | {"nsubj"}
        done_to = [i for i in children if document.tokens[i].deprel in others and case_of(document, i) is None]
        by = find_agents(document, index, words)
    else:
        return {}
    return {"by": by, "against": _phrases(document, done_to)} if done_to else {}


def _phrases(document: Document, heads: list[int]) -> tuple[Span, ...]:
    """The phrase of the first of these words."""
    return tuple(span for head in heads[:1] for span in phrases_of(document, head))
