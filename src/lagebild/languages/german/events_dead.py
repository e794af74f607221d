"""Deaths that no verb tells: "Sängerin Kern ist tot"."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.events_roles import phrases_of
from lagebild.languages.german.events_tense import is_negated
from lagebild.languages.german.events_words import EventWords
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, EventFrame

PERSON, DEATH = "PER", "DEATH"
SCORE = 0.5
COPULA, SUBJECT = "cop", "nsubj"


def find_dead(document: Document, taken: Sequence[EventFrame], words: EventWords) -> Iterator[EventFrame]:
    """The deaths of persons named beside a copula in the indicative, unless an event stands on the same word."""
    for index, token in enumerate(document.tokens):
        if token.lemma.lower() not in load_set("events", "dead", "adjectives") or is_negated(document, index, words):
            continue
        below = [(document.tokens[i], i) for i in document.children(index)]
        told = any(t.deprel == COPULA and t.feats.get("Mood") == "Ind" for t, _ in below)
        subject = next((i for t, i in below if t.deprel == SUBJECT), None)
        known = any(token.span.overlaps(span) for frame in taken for span in frame.trigger)
        if not told or known or subject is None or any(token.span.overlaps(s) for s in document.skipped):
            continue
        who = tuple(phrases_of(document, subject))
        if any(n.label == PERSON and any(n.span.overlaps(span) for span in who) for n in document.names):
            yield EventFrame((token.span,), DEATH, "occurred", score=SCORE, rule=f"lexicon: {token.lemma}", by=who)
