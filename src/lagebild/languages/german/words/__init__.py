"""The German word lists, read once from their TOML files, and a cheap test whether a text is German."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from lagebild.languages.german.dictionary import is_known

MIN_WORDS_TO_JUDGE = 20
"""Shorter texts are mostly names and numbers: no share of frequent words can be told."""

MIN_FREQUENT_SHARE = 0.08
"""German news holds 0.2 to 0.4, other languages under 0.05."""

MIN_KNOWN_SHARE = 0.8
"""Of short German messages the dictionary knows nearly all words, of other languages or lists of names 0.4 to 0.65."""

JUDGED_CHARACTERS = 20_000
"""The beginning of a text is enough to tell its language."""

_WORD = re.compile(r"[^\W\d_]+")


@cache
def load_words(name: str) -> dict[str, Any]:
    """The word list `name`.toml of this folder."""
    source = files(__name__).joinpath(f"{name}.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def load_set(name: str, section: str, key: str) -> frozenset[str]:
    """One list of words of a section of the word list `name`.toml."""
    return frozenset(load_words(name)[section][key])


@cache
def _frequent_words() -> frozenset[str]:
    return frozenset(load_words("page")["frequent_words"])


def is_common_word(word: str) -> bool:
    """Whether the dictionary of word forms has it, in lower case or as written."""
    return is_known(word) or is_known(word.lower())


def looks_german(text: str) -> bool:
    """Whether enough frequent or known German words occur; a text too short to judge counts as German."""
    words = _WORD.findall(text[:JUDGED_CHARACTERS])
    if len(words) < MIN_WORDS_TO_JUDGE:
        return True
    frequent = sum(word.lower() in _frequent_words() for word in words) / len(words)
    return frequent >= MIN_FREQUENT_SHARE or sum(map(is_common_word, words)) / len(words) >= MIN_KNOWN_SHARE
