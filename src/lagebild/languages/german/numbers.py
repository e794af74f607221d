"""Numbers as German news writes them: digits with spaces, dots and commas, number words, scales, ranges and crowds."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from lagebild.languages.german.words import load_words

_GAPS = ". \u00a0\u2009\u202f"
"""What groups digits by three: a dot or one of the spaces."""
_DIGITS = rf"\d{{1,3}}(?:[{_GAPS}]\d{{3}})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?"
_PIECES = re.compile(rf"{_DIGITS}|[^\W\d_]+")
_LARGE_WORD = re.compile(r"(?:(?P<thousands>\w*?)tausend)?(?:(?P<hundreds>\w*?)hundert)?(?:und)?(?P<rest>\w*)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its bounds, as read off words."""

    value: float | None
    low: float | None
    high: float | None
    mod: str | None


@dataclass(frozen=True, slots=True)
class _Number:
    """One number of a text, with the scale that stands behind it."""

    bare: float
    scale: float
    start: int
    end: int
    in_digits: bool

    @property
    def value(self) -> float:
        return self.bare * self.scale


@cache
def figure_words() -> dict[str, Any]:
    """The word list of figures."""
    return load_words("figures")


def read_amount(text: str) -> Amount | None:
    """The amount that the words name, or None: "mehr als 60 000" is 60000 with MORE_THAN."""
    low_text = text.lower()
    numbers = list(_find_numbers(low_text))
    if (crowd := _find_crowd(low_text, numbers)) is not None:
        mod = find_bound(low_text, len(low_text))
        return Amount(crowd[0], *crowd, mod) if crowd[0] == crowd[1] else Amount(None, *crowd, mod or "APPROX")
    if not numbers:
        return None
    if (both := next((ends for pair in pairwise(numbers) if (ends := _range_of(low_text, *pair))), None)) is not None:
        return Amount(None, *both, None)
    # "ein" may be an article; digits never are
    number = next((n for n in numbers if n.in_digits), numbers[0])
    mod = find_bound(low_text, number.start)
    low = number.value if mod in {"MORE_THAN", "EQUAL_OR_MORE", None} else None
    high = number.value if mod in {"LESS_THAN", "EQUAL_OR_LESS", None} else None
    return Amount(number.value, low, high, mod)


def _find_numbers(text: str) -> Iterator[_Number]:
    """Digits and number words, each with the scales right behind it; fractions such as "zwei Drittel" are left out."""
    words = figure_words()
    pieces = list(_PIECES.finditer(text))
    place = 0
    while place < len(pieces):
        first, place = pieces[place], place + 1
        in_digits = first[0][0].isdigit()
        bare = _read_digits(first[0]) if in_digits else read_number_word(first[0])
        if bare is None:
            continue
        scale, last = 1.0, first
        while place < len(pieces) and (factor := words["scales"].get(pieces[place][0])) is not None:
            scale, last, place = scale * factor, pieces[place], place + 1
        if place == len(pieces) or pieces[place][0] not in words["fractions"]["nouns"]:
            yield _Number(bare, scale, first.start(), last.end(), in_digits)


def _read_digits(digits: str) -> float:
    return float(re.sub(rf"[{_GAPS}]", "", digits).replace(",", "."))


def _find_crowd(text: str, numbers: Sequence[_Number]) -> tuple[float, float] | None:
    """The least and most that "Tausende" or "mehrere tausend" may mean; a number beside it says it better."""
    words = figure_words()
    pieces = re.findall(r"\w+", text)
    for before, word in pairwise(["", *pieces]):
        named = word if not numbers else f"{word}e" if before in words["several"]["words"] else None
        if named in words["vague"]:
            low, high = words["vague"][named]
            return float(low), float(high)
    return None


def _range_of(text: str, first: _Number, second: _Number) -> tuple[float, float] | None:
    """The ends of "20 bis 30" or "zwischen 20 und 30"; a scale behind the second counts for both."""
    between, words = text[first.end : second.start].strip(), figure_words()["ranges"]
    opened = text[: first.start].rstrip().endswith(words["opening"]) and between == words["and"]
    if not opened and between not in words["to"]:
        return None
    low = first.value if first.scale > 1 or first.bare >= second.bare else first.bare * second.scale
    return (low, second.value) if low < second.value else None


def find_bound(text: str, start: int) -> str | None:
    """The bound that a phrase sets to the number that starts there."""
    adjacent = figure_words()["adjacent_bounds"]["words"]
    for phrase, pattern, mod in _load_bounds():
        match = pattern.search(text) if phrase in text else None
        # "unter den Verletzten sind drei Kinder" bounds nothing
        if match and (phrase not in adjacent or not text[match.end() : start].strip()):
            return mod
    return None


@cache
def _load_bounds() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """Phrases that bound a number, as patterns, with what they make of it."""
    bounds = figure_words()["bounds"].items()
    return tuple((phrase, re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)"), str(mod)) for phrase, mod in bounds)


@cache
def read_number_word(word: str) -> float | None:
    """The value of a number word such as "dreiundzwanzig" or "zweitausend"."""
    numbers = figure_words()["numbers"]
    if word in numbers:
        return float(numbers[word])
    if "und" in word and (parts := word.split("und", 1))[0] in numbers and parts[1] in numbers:
        return float(numbers[parts[0]] + numbers[parts[1]])
    match = _LARGE_WORD.fullmatch(word)
    if match is None or (match["thousands"] is None and match["hundreds"] is None):
        return None
    parts_of = [(match["thousands"], 1000), (match["hundreds"], 100), (match["rest"], 1)]
    return _add_up(parts_of)


def _add_up(parts: Sequence[tuple[str | None, int]]) -> float | None:
    total = 0.0
    for text, scale in parts:
        if text is None or (not text and scale == 1):
            continue
        value = 1.0 if not text else read_number_word(text)
        if value is None:
            return None
        total += value * scale
    return total
