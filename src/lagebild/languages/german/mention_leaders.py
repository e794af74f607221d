"""States that a text names by their leaders: "die Präsidenten Karsowiens und Velmarks"."""

from lagebild.languages.german.mention_words import word_set
from lagebild.model.text import Document

SECOND = 3
"""The second of two joined names has so many words before it: noun, first name and conjunction."""
JOINT = "cc"


def is_led_beside_another(document: Document, index: int) -> bool:
    """Whether the word is one of two names in the genitive behind the noun for those who lead two states."""
    tokens = document.tokens
    first = index - 2 if index >= SECOND and tokens[index - 1].deprel == JOINT else index
    if first < 1 or first + 2 >= len(tokens) or tokens[first + 1].deprel != JOINT:
        return False
    leaders = word_set("places", "of_states") | word_set("places", "of_states_together")
    named = all(tokens[i].text[:1].isupper() and tokens[i].text.endswith("s") for i in (first, first + 2))
    return named and tokens[first - 1].lemma in leaders
