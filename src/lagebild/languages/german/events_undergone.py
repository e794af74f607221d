"""Nouns of deeds whose genitive undergoes them: "der Sturz des Präsidenten", "die Einführung der Maut"."""

from lagebild.languages.german.events_agents import FOUGHT, OF_VERBS, SAID
from lagebild.languages.german.events_joint import unite_spans
from lagebild.languages.german.events_roles import case_of
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.facts import TALK
from lagebild.model.text import Document, EventFrame

OWNER, GENITIVES = "det:poss", frozenset({"nmod", "nmod:poss"})
BY_OWNERS = SAID | FOUGHT | {TALK, "AGREE", "CULTURE", "PUBLISH", "SPORT"}
"""Types of what the genitive of most nouns in "-ung" does: "die Mitteilung des Amtes", "die Übung der Armee"."""


def turn_genitives(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame with a genitive that was taken for the doer among those to whom it is done.

    Of 255 nouns in "-ung" of the annotated texts whose genitive takes part, it undergoes 228.
    """
    owners = [i for i in document.children(index) if _undergoes(document, index, i, frame.type)]
    turned = tuple(s for s in frame.by if document.root_of(s) in owners)
    if not turned:
        return frame
    by = tuple(s for s in frame.by if s not in turned)
    return replace(frame, by=by, against=unite_spans(frame.against, turned))


def _undergoes(document: Document, index: int, child: int, kind: str) -> bool:
    """Whether the word that hangs on the noun is its genitive or possessive and can only be done something to."""
    token, relation = document.tokens[index], document.tokens[child].deprel
    if token.upos != "NOUN" or relation not in GENITIVES | {OWNER} or case_of(document, child) not in _cases():
        return False
    lemma = token.lemma.lower()
    if lemma.endswith(tuple(load_set("events", "undergone", "nouns"))):
        return True
    of_verb = lemma.endswith(OF_VERBS) and not lemma.endswith(tuple(load_set("events", "undergone", "done")))
    return relation != OWNER and of_verb and kind not in BY_OWNERS


def _cases() -> frozenset[str | None]:
    return frozenset({None, event_words().genitive})
