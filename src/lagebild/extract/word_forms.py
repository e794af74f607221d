"""Words of descriptions side by side: forms of one word, and the words up to the noun."""

import re

MIN_NOUN = 4
"""Shorter ends of words are no sign that two descriptions mean one body."""
ENDING = 2
"""Cases and genders change so many letters at the end of a word."""


def are_alike(word: str, other: str) -> bool:
    """Whether two words are forms of one word."""
    common = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return common >= MIN_NOUN and common >= max(len(word), len(other)) - ENDING


def list_head_words(words: str) -> list[str]:
    """The words up to the noun: what follows it in lower case only tells more ("Union of the Police")."""
    found: list[str] = []
    for word in words.split():
        if found and found[-1][:1].isupper() and word[:1].islower():
            break
        found.append(word)
    return found


def list_parts(words: str) -> list[str]:
    """The telling parts of a description: "Fahrer des Fords" has those of "Ford-Fahrer"."""
    return [part for part in re.split(r"[\s-]+", words.casefold()) if len(part) >= MIN_NOUN]
