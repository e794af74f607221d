"""States told in the present for a day: "Am Sonntag sind die Läden geschlossen" means the Sunday to come."""

from lagebild.languages.german.clauses import full_lemma, prepositions_of
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.text import Document

HELPERS = ("aux", "cop")


def is_state_ahead(document: Document, span: Span) -> bool:
    """Whether the expression tells when something is open or shut, by a participle with the present of "sein" alone."""
    inside = document.indices_of(span)
    heads = [i for i in inside if document.tokens[i].head not in inside]
    verbs = {document.tokens[i].head for i in heads}
    on_day = all(prepositions_of(document, i) & load_set("verbs", "states", "on") for i in heads)
    return on_day and bool(verbs) and all(_is_state(document, verb) for verb in verbs)


def _is_state(document: Document, verb: int) -> bool:
    """ "sind geschlossen", not "sind geschlossen worden" and not "waren geschlossen"."""
    if verb < 0 or full_lemma(document, verb) not in load_set("verbs", "states", "verbs"):
        return False
    token = document.tokens[verb]
    helpers = [t for t in (document.tokens[i] for i in document.children(verb)) if t.deprel.startswith(HELPERS)]
    now = [t for t in helpers if t.lemma == "sein" and t.feats.get("Tense") == "Pres"]
    return (token.upos == "ADJ" or token.feats.get("VerbForm") == "Part") and len(helpers) == len(now) == 1
