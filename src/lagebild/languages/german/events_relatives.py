"""What a relative clause tells of the happening before it: "das Manöver, mit dem die Armee reagiert hatte"."""

from lagebild.languages.german.clauses import prepositions_of
from lagebild.languages.german.events_roles import phrases_of, subject_of
from lagebild.languages.german.events_tense import is_negated, is_verb, read_tense
from lagebild.languages.german.events_words import event_words
from lagebild.languages.german.words import load_set
from lagebild.model.changes import replace
from lagebild.model.text import Document, EventFrame

RELATIVE, DONE = "acl", "occurred"


def happened_by_clause(document: Document, index: int) -> bool:
    """Whether something was done with, at or by the happening that a noun names: so it took place."""
    verb = _find_clause(document, index, "of_means")
    if verb is None or is_negated(document, verb, event_words()):
        return False
    return read_tense(document, verb, event_words()) == DONE


def name_means_user(document: Document, index: int, frame: EventFrame) -> EventFrame:
    """The frame with whoever does something with the happening as its doer, where nobody else is."""
    verb = _find_clause(document, index, "of_instruments") if not frame.by else None
    subject = subject_of(document, verb) if verb is not None else None
    if verb is None or subject is None or read_tense(document, verb, event_words()) != DONE:
        return frame
    return replace(frame, by=tuple(phrases_of(document, subject)))


def _find_clause(document: Document, index: int, kind: str) -> int | None:
    """The verb of a relative clause behind a noun whose pronoun has one of the prepositions."""
    cases = load_set("events", "relatives", kind)
    for verb in document.children(index) if document.tokens[index].upos == "NOUN" else ():
        if not document.tokens[verb].deprel.startswith(RELATIVE) or not is_verb(document, verb) or verb < index:
            continue
        pronouns = (i for i in document.children(verb) if "Rel" in document.tokens[i].feats.get("PronType", ""))
        if any(i < verb and not cases.isdisjoint(prepositions_of(document, i)) for i in pronouns):
            return verb
    return None
