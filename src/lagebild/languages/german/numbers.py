"""Numbers as German news writes them: digits with spaces, dots and commas, number words, scales and crowds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from lagebild.languages.german.words import load_words

_DIGITS = re.compile(r"\d{1,3}(?:[.  ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
MILLION = 1_000_000
_LARGE_WORD = re.compile(r"(?:(?P<thousands>\w*?)tausend)?(?:(?P<hundreds>\w*?)hundert)?(?:und)?(?P<rest>\w*)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its bounds, as read off words."""

    value: float | None
    low: float | None
    high: float | None
    mod: str | None


@cache
def figure_words() -> dict[str, Any]:
    """The word list of figures."""
    return load_words("figures")


def read_amount(text: str) -> Amount | None:
    """The amount that the words name, or None: "mehr als 60 000" is 60000 with MORE_THAN."""
    low_text = text.lower()
    mod = _bound(low_text)
    crowd = next((figure_words()["vague"][w] for w in re.findall(r"\w+", low_text) if _is_crowd(w, low_text)), None)
    if crowd is not None:
        return Amount(None, float(crowd[0]), float(crowd[1]), mod or "APPROX")
    value = _value(low_text)
    if value is None:
        return None
    low = value if mod in {"MORE_THAN", "EQUAL_OR_MORE", None} else None
    high = value if mod in {"LESS_THAN", "EQUAL_OR_LESS", None} else None
    return Amount(value, low, high, mod)


def _is_crowd(word: str, text: str) -> bool:
    return word in figure_words()["vague"] and _DIGITS.search(text) is None and _first_number(text) is None


def _bound(text: str) -> str | None:
    for phrase, mod in figure_words()["bounds"].items():
        if re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text):
            return str(mod)
    return None


def _value(text: str) -> float | None:
    number, rest = _first_number(text), text
    if (match := _DIGITS.search(text)) is not None:
        number = float(re.sub(r"[.\s ]", "", match[0]).replace(",", "."))
        rest = text[match.end() :]
    if number is None:
        return None
    scales = figure_words()["scales"]
    # a number word holds its hundred or thousand itself; only larger scales stand apart
    usable = scales if match else {w: s for w, s in scales.items() if s >= MILLION}
    following = re.findall(r"\w+", rest)[: 1 if match else 3]
    scale = next((usable[w] for w in following if w in usable), 1)
    return number * scale


def _first_number(text: str) -> float | None:
    return next((n for w in re.findall(r"[^\W\d_]+", text) if (n := read_number_word(w)) is not None), None)


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
