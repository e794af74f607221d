"""Who asks to be dismissed: whom he asks for it loses no office ("bat den Präsidenten um seine Entlassung")."""

from lagebild.languages.german.clauses import full_lemma, prepositions_of
from lagebild.languages.german.events_roles import phrases_of, subject_of
from lagebild.languages.german.events_words import NOUN
from lagebild.languages.german.words import load_set, load_words
from lagebild.model.spans import Span
from lagebild.model.text import Document

NAMING = frozenset({NOUN, "PROPN"})


def find_own_dismissal(document: Document, index: int) -> dict[str, tuple[Span, ...]]:
    """The subject of a verb of asking, where it asks for what would be done to itself."""
    token = document.tokens[index]
    if token.head < 0 or token.lemma not in load_set("events", "own_dismissal", "nouns"):
        return {}
    asking = load_set("events", "own_dismissal", "verbs")
    if full_lemma(document, token.head) not in asking or prepositions_of(document, index).isdisjoint(
        load_set("events", "own_dismissal", "prepositions")
    ):
        return {}
    subject = subject_of(document, token.head)
    if subject is None or document.tokens[subject].upos not in NAMING or not _is_owner(document, subject, index):
        return {}
    return {"by": tuple(phrases_of(document, subject))}


def _is_owner(document: Document, subject: int, index: int) -> bool:
    """Whether the possessive before the noun has a stem for the gender and number of the subject."""
    stems = load_words("events")["own_dismissal"]["stems"]
    feats = document.tokens[subject].feats
    form = "Plur" if feats.get("Number") == "Plur" else feats.get("Gender", "")
    stem = stems.get(form, "")
    own = (document.tokens[i] for i in document.children(index) if document.tokens[i].deprel == "det:poss")
    return bool(stem) and any(token.text.lower().startswith(stem) for token in own)
