"""Phrases of word lists as patterns: any ending or beginning of a word, up to four words between two parts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import Document

BETWEEN = r"(?:\s+[\w-]+){0,4}?\s+"
"""Up to four words between two that belong together, and no mark."""
NEGATION_REACH = 2
"""Tokens before the words among which a negation turns them into their opposite."""
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of a list."""

    pattern: re.Pattern[str]
    needed: frozenset[str]
    """The longest run of letters of each, in lower case."""

    def may_stand_in(self, low: str) -> bool:
        """Whether a text, in lower case, holds letters without which none of the phrases stands in it."""
        return any(letters in low for letters in self.needed)

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """Where they stand in the text, or in a part of it."""
        for match in self.pattern.finditer(text, start, len(text) if end is None else end):
            yield Span(*match.span())


def compile_phrases(phrases: Sequence[str]) -> Phrases:
    """All phrases of a list: "*" stands for any letters of the word, "…" for up to four words."""
    patterns = "|".join(map(_to_pattern, sorted(phrases, key=len, reverse=True)))
    needed = frozenset(max(_LETTERS.findall(phrase.lower()), key=len) for phrase in phrases)
    return Phrases(re.compile(rf"(?<![\w-])(?:{patterns})(?![\w-])"), needed)


def _to_pattern(phrase: str) -> str:
    parts = [r"\s+".join(re.escape(w).replace(r"\*", r"\w*") for w in part.split()) for part in phrase.split("…")]
    pattern = BETWEEN.join(parts)
    several = " " in phrase and pattern[0].islower()
    return f"[{pattern[0]}{pattern[0].upper()}]{pattern[1:]}" if several else pattern


def is_negated(document: Document, span: Span) -> bool:
    """Whether a negation stands right before the words: "nicht freiwillig", "keine plumpe Fälschung"."""
    inside = document.indices_of(span)
    if not inside:
        return False
    before = document.tokens[max(0, inside.start - NEGATION_REACH) : inside.start]
    close = [t for n, t in enumerate(before) if all(o.upos != "PUNCT" for o in before[n:])]
    return any(t.lemma.lower() in speech_words().negations for t in close)
