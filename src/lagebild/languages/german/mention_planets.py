"""Names of planets in German texts about space, where they are places, though firms and papers bear them."""

from lagebild.languages.german.mention_words import word_set
from lagebild.model.text import Document


def is_planet(document: Document, name: str) -> bool:
    """Whether the name is that of a planet or moon, and the text tells of space."""
    if name not in word_set("places", "planets"):
        return False
    signs = tuple(word_set("places", "signs_of_space"))
    return any(sign in token.text.lower() for token in document.tokens if token.upos == "NOUN" for sign in signs)
