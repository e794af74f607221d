"""Through whom somebody says something: "wies die Vorwürfe über seinen Anwalt zurück", "lehnte durch Kern ab"."""

from lagebild.languages.german.clauses import prepositions_of, verb_readings
from lagebild.languages.german.mention_words import noun_sense
from lagebild.languages.german.words import load_set
from lagebild.model.syntax import NOUNS, OBJECTS, PHRASES
from lagebild.model.text import Document

OWNED, OWN = "nmod", "det:poss"
PERSON = "person"


def find_mouthpiece(document: Document, verb: int) -> int | None:
    """The noun for whoever passes on what the verb of saying tells, or None."""
    if load_set("speech", "mouthpieces", "verbs").isdisjoint(verb_readings(document, verb)):
        return None
    children = tuple(document.children(verb))
    said = [i for i in children if document.tokens[i].deprel in OBJECTS and not _is_about(document, i)]
    below = [i for noun in said for i in document.children(noun) if document.tokens[i].deprel == OWNED]
    near = [i for i in children if document.tokens[i].deprel in PHRASES]
    return next((i for i in (*near, *below) if _passes_on(document, i)), None)


def _is_about(document: Document, noun: int) -> bool:
    """Whether the noun is one that tells of somebody ("den Bericht über seinen Anwalt")."""
    about = tuple(load_set("speech", "mouthpieces", "about"))
    return document.tokens[noun].lemma.lower().endswith(about)


def _passes_on(document: Document, index: int) -> bool:
    """Whether the noun is one for somebody who speaks for others, or for whom somebody calls his own."""
    token = document.tokens[index]
    through = load_set("speech", "mouthpieces", "prepositions")
    if token.upos not in NOUNS or prepositions_of(document, index).isdisjoint(through):
        return False
    if token.lemma.lower().endswith(tuple(load_set("speech", "mouthpieces", "nouns"))):
        return True
    sense = noun_sense(token.text)
    own = any(document.tokens[i].deprel == OWN for i in document.children(index))
    return own and sense is not None and sense.kind == PERSON
