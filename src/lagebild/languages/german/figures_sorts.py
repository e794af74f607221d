"""Of which sort those are that a number counts: reports call one thing detainees, prisoners or inmates."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from lagebild.languages.german.figures_nouns import is_number
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.words import load_words
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, FigureSpan, Token

REACH = 5
"""So many words behind a number stands the noun that it counts."""
LEAST_END = 4
"""Shorter nouns are the chance ending of too many words."""
LEAST_START = 3
"""Letters of the first part of a compound."""
KEPT_WORDS = 1 << 14
"""Nouns of which is remembered of what sort they are."""
BETWEEN = frozenset({"ADJ", "ADV", "VERB", "NUM", "DET"})
"""Parts of speech of words between a number and its noun; a verb only as a participle ("ten later found letters")."""
ENDINGS = ("r", "n", "s", "innen", "in")
"""Endings that a noun made of an adjective and one for a woman have beside the noun of the list."""
FEMALE = ("in", "innen")
"""Those for women, before which a man's noun may have lost its vowel ("Kollegin") or got another one ("Ärztin")."""
UMLAUTS = str.maketrans("äöü", "aou")


def mark_sorts(document: Document, figure: FigureSpan) -> FigureSpan:
    """The figure with the sorts of those it counts; one with a unit measures, and counts nobody."""
    if figure.unit is not None:
        return figure
    noun = _find_noun(document, figure)
    return replace(figure, sorts=list_sorts(noun.lemma.lower())) if noun is not None else figure


def _find_noun(document: Document, figure: FigureSpan) -> Token | None:
    """The noun told for it, else the first noun behind the number with nothing but its own words between."""
    if figure.noun is not None:
        return next((t for t in document.tokens_in(figure.noun) if t.upos in NOUNS), None)
    start = figure.span.start
    places = document.indices_from(start, len(document.text))
    if not places:
        return None
    sentence = document.sentences[document.tokens[places.start].sentence]
    last = max((i for i in document.indices_of(figure.span)), default=places.start)
    return next(_nouns_behind(document, places.start, min(last + REACH, sentence.last)), None)


def _nouns_behind(document: Document, first: int, last: int) -> Iterator[Token]:
    words = figure_words()
    for place in range(first, last):
        token = document.tokens[place]
        low = token.text.lower()
        if token.upos in NOUNS and low not in words["scales"] and not is_number(low):
            yield token
        passed = token.upos in BETWEEN or is_number(low) or low in words["scales"] or low in words["part"]["out_of"]
        bound = token.span.end <= document.tokens[first].span.end or place == first
        finite = token.upos == "VERB" and token.feats.get("VerbForm") != "Part"
        if (not passed and not bound) or finite:
            return


@lru_cache(KEPT_WORDS)
def list_sorts(low: str) -> tuple[str, ...]:
    """The sorts of a noun, by itself or by the last part of a compound."""
    forms = [low, *(low[: -len(e)] for e in ENDINGS if low.endswith(e))]
    if low.endswith(FEMALE):
        forms += [f"{f}e" for f in forms[1:]]
        forms += [f.translate(UMLAUTS) for f in forms[1:]]
    for start in range(len(low)):
        ends = [f[start:] for f in forms]
        if start and (start < LEAST_START or len(ends[0]) < LEAST_END):
            continue
        found = next(
            (s for e in ends if (s := _sorts("nouns").get(e, ()) + (() if start else _sorts("whole").get(e, ())))), ()
        )
        if found:
            return found
    return ()


@cache
def _sorts(key: str) -> dict[str, tuple[str, ...]]:
    """The sorts by noun: of those that end a compound as well, or of those that stand alone only."""
    found: dict[str, tuple[str, ...]] = {}
    for sort, words in load_words("sorts").items():
        for noun in words.get(key, ()):
            found[noun] = (*found.get(noun, ()), sort)
    return found
