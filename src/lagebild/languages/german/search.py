"""Words as full-text search compares them: stems without case, umlauts written out."""

import re
from functools import cache, lru_cache

import snowballstemmer

from lagebild.languages.german.words import load_words

_WORD = re.compile(r"\w+")
FOLDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})
STEMS_KEPT = 200_000
"""Words whose stem is remembered: enough for the running words of news, not for all names of a large collection."""
LEAST_STEM = 3
"""What is left between "ge" and the ending of a participle has so many letters ("an-ge-meld-et"), or is none."""


@cache
def _open_stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("german")


def find_terms(text: str) -> list[str]:
    """Stems of the words in text order; "Häuser" and "Haeuser" give the same."""
    return [_stem(word) for word in _WORD.findall(text)]


@lru_cache(maxsize=STEMS_KEPT)
def _stem(word: str) -> str:
    participle = _participles().fullmatch(word)
    if participle is not None:
        word = f"{participle['prefix']}{participle['stem']}en"
    # the stemmer itself reads ae, oe and ue as umlauts where they are ones
    stem: str = _open_stemmer().stemWord(word.lower().translate(FOLDED))
    return stem.translate(PLAIN)


@cache
def _participles() -> re.Pattern[str]:
    """Participles of verbs with a prefix that stands apart, which share their stem with the noun ("Anmeldung")."""
    words = load_words("events")["zu_infinitive"]
    prefixes = "|".join(sorted(words["prefixes"], key=lambda prefix: (-len(prefix), prefix)))
    others = "|".join(words["ge_verbs"])
    return re.compile(rf"(?P<prefix>{prefixes})ge(?!{others})(?P<stem>\w{{{LEAST_STEM},}}?)(?:e?t|en)(?:e[mnrs]?)?")
