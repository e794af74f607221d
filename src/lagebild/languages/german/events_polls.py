"""Polls to which voters are called: "Am Sonntag sind 400.000 Menschen zur Wahl aufgerufen" demands nothing."""

from lagebild.languages.german.clauses import full_lemma, is_passive, prepositions_of
from lagebild.languages.german.events_tense import is_past
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.syntax import PHRASES
from lagebild.model.text import Document

INFINITIVES = frozenset({"xcomp", "ccomp"})


def is_called_to_poll(document: Document, verb: int) -> bool:
    """Whether voters are told to be called to a poll, by nobody who asks them for it."""
    token = document.tokens[verb]
    if token.feats.get("VerbForm") != "Part" or full_lemma(document, verb) not in load_set(
        "events", "polls", "calling"
    ):
        return False
    below = list(document.children(verb))
    helpers = [document.tokens[i].lemma for i in below if document.tokens[i].deprel.startswith("aux")]
    if not helpers or not load_set("events", "polls", "being").issuperset(helpers):
        return False
    return any(_is_poll(document, i) for i in below)


def _is_poll(document: Document, index: int) -> bool:
    """ "zur Wahl", "einen Landtag zu wählen"."""
    token = document.tokens[index]
    if token.deprel in INFINITIVES:
        return token.lemma in load_set("events", "polls", "voting") and not is_passive(document, index)
    to_it = prepositions_of(document, index) & load_set("events", "polls", "to")
    polls = tuple(load_words("events")["polls"]["nouns"])
    return token.deprel in PHRASES and bool(to_it) and token.lemma.lower().endswith(polls)


def read_poll(document: Document, index: int) -> str | None:
    """The status of a poll to which voters are called, by the tense; None of other happenings."""
    head = document.tokens[index].head
    if head < 0 or not is_called_to_poll(document, head) or not _is_poll(document, index):
        return None
    return "occurred" if is_past([document.tokens[i] for i in document.children(head)]) else "scheduled"
