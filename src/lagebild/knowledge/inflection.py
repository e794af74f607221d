"""The forms that a word of the tables takes in running text, by the endings of the inflection table."""

import re
from functools import cache

from lagebild.knowledge.tables import list_cell, read_table

WEAK_ENDING = re.compile(r"(e|es)$")
"""An inflected adjective inside a name; -er is left out because most of them are invariable place adjectives."""
ANY_ENDING = re.compile(r"(e|es|er)$")
"""A lower-case word with one of these endings before a noun is an adjective."""
MIN_ADJECTIVE = 4
"""Shorter words are articles and prepositions."""

MIN_SPOKEN_ACRONYM = 4
"""Shorter acronyms are spelled out letter by letter."""
PLURAL = "+"


@cache
def _rules(word_class: str) -> tuple[tuple[tuple[str, ...], str, str], ...]:
    return tuple(
        (list_cell(row["ends"]), row["strip"], row["add"])
        for row in read_table("inflection")
        if row["class"] == word_class
    )


def inflect(word: str, word_class: str) -> tuple[str, ...]:
    """The word and its other forms; the first row of the class whose ending fits decides."""
    for ends, strip, add in _rules(word_class):
        if ends and not word.lower().endswith(ends):
            continue
        stem = word.removesuffix(strip)
        return tuple(dict.fromkeys((word, *(stem + ending.lstrip(PLURAL) for ending in add.split(",")))))
    return (word,)


def plural_forms(word: str, word_class: str) -> frozenset[str]:
    """The forms that can only be a plural."""
    for ends, strip, add in _rules(word_class):
        if not ends or word.lower().endswith(ends):
            stem, endings = word.removesuffix(strip), add.split(",")
            return frozenset(stem + ending[1:] for ending in endings if ending.startswith(PLURAL))
    return frozenset()


def is_invariable(adjective: str) -> bool:
    """Whether this is a place adjective, which has a capital and takes no endings."""
    return adjective[:1].isupper() and any(adjective.endswith(ends) for ends, _, _ in _rules("invariable"))


def adjective_forms(adjective: str) -> tuple[str, ...]:
    """All attributive forms of an adjective."""
    return (adjective,) if is_invariable(adjective) else inflect(adjective, "adjective")[1:]


def phrase_forms(phrase: str, word_class: str = "name") -> tuple[str, ...]:
    """The forms of a name of several words: its adjectives change together, its noun takes the genitive."""
    words = phrase.split(" ")
    # "Frankfurter Allgemeine Zeitung": the adjective of a place stays as it is before one that changes
    behind = _leading_adjectives(words[1:-1]) if is_invariable(words[0]) and not _is_inflected(words[0]) else 0
    first, changing = (1, 1 + behind) if behind else (0, _leading_adjectives(words[:-1]))
    # "Bundesamt für Migration": what follows the noun stays as it is
    noun = changing if len(words) > changing + 1 and words[changing + 1][:1].islower() else len(words) - 1
    heads = [words[:noun]]
    for ending in inflect("", "adjective")[1:] if changing else ():
        heads.append([ANY_ENDING.sub(ending, w) if first <= i < changing else w for i, w in enumerate(words[:noun])])
    name = words[noun]
    nouns = (name,) if name[-2:].isupper() or not name[-1:].isalpha() else inflect(name, word_class)
    return tuple(dict.fromkeys(" ".join([*head, form, *words[noun + 1 :]]) for head in heads for form in nouns))


def acronym_forms(acronym: str) -> tuple[str, ...]:
    """An acronym as desks write it: in capitals, or like a word where it can be spoken."""
    if len(acronym) < MIN_SPOKEN_ACRONYM or not acronym.isalpha():
        return (acronym,)
    if acronym.isupper():
        return (acronym, acronym.capitalize())
    return (acronym, acronym.upper()) if acronym.istitle() else (acronym,)


def _leading_adjectives(words: list[str]) -> int:
    count = 0
    for word, following in zip(words, [*words, ""][1:], strict=True):
        # a word before a preposition or article is the noun, whatever its ending
        if len(word) < MIN_ADJECTIVE or not _is_inflected(word) or (following[:1].islower() and word[:1].isupper()):
            break
        count += 1
    return count


def _is_inflected(word: str) -> bool:
    if WEAK_ENDING.search(word) or word[:1].islower():
        return bool(ANY_ENDING.search(word))
    return any(word.endswith(ends) for ends, _, _ in _rules("inflected_er"))
