"""Words that multiply a number, learned from the figures of the articles: they name a thousand, a million and more."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from math import isclose, log10

from lagebild.compare.words import WORD, normalise_word
from lagebild.model.facts import Analysis

LEAST_FACTOR = 1000.0
"""Smaller factors are no words of their own next to digits."""
NUMBER = re.compile(r"(?<![\w.,:])\d+(?:[.\u00a0\u202f\u2009 ]\d{3})*(?:,\d+)?(?![\w:]|\.\d|-[^\W\d])")


def read_number(digits: str) -> float:
    """The value of digits as newspapers write them, grouped, with a comma before the fraction."""
    whole, _, part = digits.partition(",")
    return float(f"{normalise_word(whole)}.{part or 0}")


def learn_scales(analyses: Iterable[Analysis]) -> Mapping[str, float]:
    """Factor by word, where the values of the figures with that word say so."""
    seen: dict[str, Counter[float]] = defaultdict(Counter)
    for analysis in analyses:
        for figure in (*(f for e in analysis.events for f in e.figures), *analysis.figures):
            learned = _read_scale(analysis.excerpt(figure.span), figure.value)
            if learned is not None:
                seen[learned[0]][learned[1]] += 1
    return {word: factors.most_common(1)[0][0] for word, factors in seen.items()}


def _read_scale(text: str, value: float | None) -> tuple[str, float] | None:
    match = NUMBER.search(text)
    word = WORD.search(text, match.end()) if match is not None else None
    if match is None or word is None or not value or not read_number(match.group()):
        return None
    factor = value / read_number(match.group())
    if factor < LEAST_FACTOR or not isclose(log10(factor), round(log10(factor)), abs_tol=1e-9):
        return None
    return word.group().casefold(), 10.0 ** round(log10(factor))
