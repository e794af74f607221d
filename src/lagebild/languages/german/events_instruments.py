"""What is only thrown, fired or used in an event ("warfen Steine"): the means, to which nothing is done."""

from collections.abc import Mapping, Sequence

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document

OBJECT = "obj"
OBJECTS = frozenset({OBJECT, "nsubj:pass", "conj"})
AGAINST = "against"
HARMFUL = frozenset({"ASSAULT", "COERCE", "CRIME", "FIGHT", "PROTEST"})


def list_instruments(document: Document, index: int, kind: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Those of the spans that are the object of a verb of throwing, firing or using, and are nobody."""
    if kind not in HARMFUL or full_lemma(document, index) not in load_set("events", "instruments", "verbs"):
        return ()
    return tuple(span for span in spans if _is_means(document, document.root_of(span), index))


def slots_without_means(
    document: Document, index: int, kind: str, slots: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    """The slots of the verb, of which its object fills none where it is but the means."""
    objects = (i for i in document.children(index) if document.tokens[i].deprel in OBJECTS)
    spans = tuple(document.tokens[i].span for i in objects)
    if AGAINST not in slots or not list_instruments(document, index, kind, spans):
        return slots
    return {**slots, AGAINST: tuple(slot for slot in slots[AGAINST] if slot != OBJECT)}


def _is_means(document: Document, root: int | None, index: int) -> bool:
    while root is not None and document.tokens[root].deprel == "conj" and document.tokens[root].head != index:
        root = document.tokens[root].head
    if root is None or document.tokens[root].head != index or document.tokens[root].deprel not in OBJECTS:
        return False
    token = document.tokens[root]
    return token.upos == "NOUN" and noun_sense(token.text) is None
