"""Of which sort those are that a number counts: reports call one thing detainees, prisoners or inmates."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from lagebild.languages.german.figures_nouns import is_number
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.words import load_words
from lagebild.model.figures import FigureSpan
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Token

REACH = 8
"""So many words behind a number stands the noun that it counts."""
UNIT_WORDS = 2
"""Of so many words behind a number comparing reads by itself what it counts."""
LEAST_END = 4
"""Shorter nouns are the chance ending of too many words."""
LEAST_START = 3
"""Letters of the first part of a compound."""
KEPT_WORDS = 1 << 14
"""Nouns of which is remembered of what sort they are."""
BETWEEN = frozenset({"ADJ", "ADV", "VERB", "NUM", "DET", "CCONJ"})
"""Parts of speech of words between a number and its noun; a verb only as a participle ("ten later found letters")."""
ATTRIBUTES = frozenset({"ADJ", "VERB", "NUM"})
"""Those that may stand right before the noun, where others join words before it."""
JOINING, COUNTS = "CCONJ", "nummod"
QUOTES = frozenset("\"'“”„»«›‹‘’")
"""Marks that a number in somebody's words may have behind it."""
ENDINGS = ("r", "n", "s", "innen", "in")
"""Endings that a noun made of an adjective and one for a woman have beside the noun of the list."""
FEMALE = ("in", "innen")
"""Those for women, before which a man's noun may have lost its vowel ("Kollegin") or got another one ("Ärztin")."""
UMLAUTS = str.maketrans("äöü", "aou")


def mark_sorts(document: Document, figure: FigureSpan) -> FigureSpan:
    """The figure with the sorts of those it counts; one with a unit measures, and counts nobody."""
    if figure.unit is not None:
        return figure
    noun = None if figure.sorts else _find_noun(document, figure)
    if noun is None:
        return figure
    far = figure.noun is None and _stands_far(document, figure, noun)
    return replace(figure, sorts=list_sorts(noun.lemma.lower()), noun=noun.span if far else figure.noun)


def _stands_far(document: Document, figure: FigureSpan, noun: Token) -> bool:
    """Whether more words, or a quotation mark, stand between the number and the noun than comparing reads behind it."""
    numbers = [i for i in document.indices_of(figure.span) if is_number(document.tokens[i].text.lower())]
    end = document.tokens[numbers[-1]].span.end if numbers else figure.span.end
    between = document.text[end : noun.span.start]
    return noun.span.start > end and (len(between.split()) >= UNIT_WORDS or not QUOTES.isdisjoint(between))


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
    behind = next(_nouns_behind(document, places.start, min(last + REACH, sentence.last)), None)
    return behind or next(_nouns_above(document, figure), None)


def _nouns_above(document: Document, figure: FigureSpan) -> Iterator[Token]:
    """ "Dreier in Bonn gefasster Diebe": the noun of the tree, where words of its own attribute stand between."""
    for index in document.indices_of(figure.span):
        token = document.tokens[index]
        noun = document.tokens[token.head]
        near = token.deprel == COUNTS and index < token.head <= index + REACH
        told = noun.upos in NOUNS and noun.text.lower() not in figure_words()["scales"]
        if near and told and document.tokens[token.head - 1].upos in ATTRIBUTES:
            yield noun


def _nouns_behind(document: Document, first: int, last: int) -> Iterator[Token]:
    words = figure_words()
    for place in range(first, last):
        token = document.tokens[place]
        low = token.text.lower()
        if token.upos in NOUNS and low not in words["scales"] and not is_number(low):
            if not _is_joined_on(document, first, place):
                yield token
            return
        passed = token.upos in BETWEEN or is_number(low) or low in words["scales"] or low in words["part"]["out_of"]
        passed = passed or token.text in QUOTES
        bound = token.span.end <= document.tokens[first].span.end or place == first
        finite = token.upos == "VERB" and token.feats.get("VerbForm") != "Part"
        if (not passed and not bound) or finite:
            return


def _is_joined_on(document: Document, first: int, noun: int) -> bool:
    """Whether the noun is another one beside what the number counts: "drei und Soldaten"."""
    joined = any(t.upos == JOINING for t in document.tokens[first:noun])
    return joined and document.tokens[noun - 1].upos not in ATTRIBUTES


def sorts_of_deed(lemma: str) -> tuple[str, ...]:
    """The sorts of deeds for which a verb stands: who telephones calls."""
    return _sorts("verbs").get(lemma, ())


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
