"""Which spellings of a person's name belong together."""

import re
import unicodedata
from functools import cache, lru_cache

from lagebild.knowledge.tables import read_table

MIN_SLIP_LENGTH = 4
"""Shorter skeletons with one letter changed are mostly other names."""

_VOWELS = re.compile("[aeiou]")


@cache
def _spelling_rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row["pattern"]), row["becomes"]) for row in read_table("transliteration"))


@cache
def _plain_letters() -> dict[int, str]:
    return {ord(row["letter"]): row["plain"] for row in read_table("letters")}


@lru_cache(maxsize=65536)
def _token_skeleton(token: str) -> str:
    plain = unicodedata.normalize("NFKD", token.lower().translate(_plain_letters()))
    key = "".join(letter for letter in plain if letter.isalpha())
    for pattern, becomes in _spelling_rules():
        key = pattern.sub(becomes, key)
    return key


def name_skeleton(name: str) -> str:
    """The name with spellings of one sound made equal ("Zelenskyy" and "Selenskyj" give the same)."""
    return " ".join(key for key in map(_token_skeleton, name.split()) if key)


def within_one_edit(left: str, right: str) -> bool:
    """Whether one letter added, dropped, changed or two neighbours swapped make the words equal."""
    if left == right:
        return True
    if abs(len(left) - len(right)) > 1:
        return False
    if len(left) > len(right):
        left, right = right, left
    start = next((i for i, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]), len(left))
    if len(left) < len(right):
        return left[start:] == right[start + 1 :]
    rest_equal = left[start + 1 :] == right[start + 1 :]
    swapped = left[start : start + 2] == right[start : start + 2][::-1] and left[start + 2 :] == right[start + 2 :]
    return rest_equal or swapped


def _fits(left: str, right: str) -> bool:
    if left == right:
        return True
    return min(len(left), len(right)) >= MIN_SLIP_LENGTH and within_one_edit(left, right)


def _initial(word: str) -> str:
    letters = word.strip(".").lower()
    return letters if len(letters) == 1 else ""


def _given_names_fit(left: list[str], right: list[str]) -> bool:
    if not left or not right:
        return True
    if _initial(left[0]) or _initial(right[0]):
        return left[0][:1].lower() == right[0][:1].lower()
    one, other = _token_skeleton(left[0]), _token_skeleton(right[0])
    return _fits(one, other) or _same_consonants(one, other)


def _same_consonants(left: str, right: str) -> bool:
    # Alexander and Aljaksandr differ in vowels only
    bones = _VOWELS.sub("", left)
    return left[:1] == right[:1] and len(bones) >= MIN_SLIP_LENGTH and bones == _VOWELS.sub("", right)


def same_person_name(a: str, b: str) -> bool:
    """Whether two names can be spellings of one person's name; a missing first name fits any."""
    left = [word for word in a.split() if _token_skeleton(word)]
    right = [word for word in b.split() if _token_skeleton(word)]
    if not left or not right:
        return False
    return _fits(_token_skeleton(left[-1]), _token_skeleton(right[-1])) and _given_names_fit(left[:-1], right[:-1])
