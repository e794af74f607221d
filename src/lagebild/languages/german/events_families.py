"""Words of one family, by what ablaut and endings leave of them: "ruft zurück" and "Rückruf" name one thing."""

import re
from functools import cache

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.words import load_words
from lagebild.model.text import Document

MIN_STEM = 3
"""What an ending must leave of a word, and how many consonants tell a family from others."""
TWICE = re.compile(r"(.)\1+")


def find_family(document: Document, index: int) -> str:
    """The consonants of the stem of a verb or noun, in order; empty where they are too few to tell anything."""
    verbal = is_verb(document, index)
    return _reduce(full_lemma(document, index) if verbal else document.tokens[index].lemma, verbal=verbal)


@cache
def _reduce(lemma: str, *, verbal: bool) -> str:
    families = load_words("events")["families"]
    word = lemma.lower()
    for prefix, short in families["prefixes"].items():
        word = short + word.removeprefix(prefix) if word.startswith(prefix) else word
    endings = families["of_verbs" if verbal else "of_nouns"]
    ending = next((e for e in endings if word.endswith(e) and len(word) >= len(e) + MIN_STEM), "")
    consonants = "".join(c for c in word.removesuffix(ending) if c.isalpha() and c not in families["vowels"])
    return TWICE.sub(r"\1", consonants) if len(consonants) >= MIN_STEM else ""
