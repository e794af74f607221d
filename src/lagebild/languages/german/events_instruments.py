"""What is only thrown, fired or used in an event ("warfen Steine"): the means, to which nothing is done."""

from collections.abc import Mapping, Sequence

from lagebild.languages.german.clauses import full_lemma, prepositions_of
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame

OBJECT = "obj"
OBJECTS = frozenset({OBJECT, "nsubj:pass", "conj"})
GENITIVES = frozenset({"nmod", "nmod:poss"})
AGAINST = "against"
ARMING = frozenset({"MOBILIZE"})
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


def drop_means(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """ "Der Einsatz von Giftgas gegen die Stadt": the frame without what a noun only says to be used."""
    token = document.tokens[index]
    if frame.type not in HARMFUL | ARMING or not token.lemma.lower().endswith(
        tuple(load_set("events", "instruments", "nouns"))
    ):
        return frame
    used = {i for i in document.children(index) if document.tokens[i].deprel in GENITIVES}
    used = {i for i in used if prepositions_of(document, i) <= load_set("events", "instruments", "of")}
    used = {i for i in used if document.tokens[i].upos == "NOUN" and noun_sense(document.tokens[i].text) is None}
    by, against = (tuple(s for s in spans if document.root_of(s) not in used) for spans in (frame.by, frame.against))
    return replace(frame, by=by, against=against)


def _is_means(document: Document, root: int | None, index: int) -> bool:
    while root is not None and document.tokens[root].deprel == "conj" and document.tokens[root].head != index:
        root = document.tokens[root].head
    if root is None or document.tokens[root].head != index or document.tokens[root].deprel not in OBJECTS:
        return False
    token = document.tokens[root]
    return token.upos == "NOUN" and noun_sense(token.text) is None
