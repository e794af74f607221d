"""Words as full-text search compares them: stems without case, umlauts written out."""

import re
from functools import cache, lru_cache

import snowballstemmer

_WORD = re.compile(r"\w+")
FOLDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})
STEMS_KEPT = 200_000
"""Words whose stem is remembered: enough for the running words of news, not for all names of a large collection."""


@cache
def _open_stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("german")


def find_terms(text: str) -> list[str]:
    """Stems of the words in text order; "Häuser" and "Haeuser" give the same."""
    return [_stem(word) for word in _WORD.findall(text)]


@lru_cache(maxsize=STEMS_KEPT)
def _stem(word: str) -> str:
    # the stemmer itself reads ae, oe and ue as umlauts where they are ones
    stem: str = _open_stemmer().stemWord(word.lower().translate(FOLDED))
    return stem.translate(PLAIN)
