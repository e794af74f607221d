""" "Das erste Gespräch seit Mai": what is the first of its kind since some time was before at that time."""

from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document


def find_since(document: Document, index: int) -> Span | None:
    """The word right behind a noun that is told to be the first, from which the time of the one before it begins."""
    behind = index + 1
    if document.tokens[index].upos not in NOUNS:
        return None
    sentence = document.sentences[document.tokens[index].sentence]
    if behind >= sentence.last or document.tokens[behind].text.lower() not in load_set(
        "events", "first_since", "prepositions"
    ):
        return None
    firsts = load_set("events", "first_since", "firsts")
    first = any(document.tokens[i].lemma.lower() in firsts for i in document.children(index))
    return document.tokens[behind].span if first else None
