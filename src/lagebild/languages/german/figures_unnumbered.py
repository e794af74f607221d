"""One and none told without a number: the only victim, a lone gunman, "there are no dead", "dead there were not"."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import SUBJECTS
from lagebild.languages.german.figures import OTHER
from lagebild.languages.german.figures_kinds import fate_of, find_kind
from lagebild.languages.german.figures_sorts import list_sorts
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.words import load_set
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document

PLURAL, PUNCTUATION = "Plur", "PUNCT"
NEAR = 3
"""So many words before a noun stands the one that says that there is only one, or none."""


def find_unnumbered(document: Document, taken: Sequence[FigureSpan]) -> Iterator[FigureSpan]:
    """Figures of one and of none that no number word tells, outside of those `taken`."""
    for index, token in enumerate(document.tokens):
        if token.upos not in NOUNS or any(f.span.overlaps(token.span) for f in taken):
            continue
        found = _read_none(document, index) or _read_one(document, index)
        if found is not None and not any(f.span.overlaps(found.span) for f in taken):
            yield found


def _read_one(document: Document, index: int) -> FigureSpan | None:
    """ "Der einzige Verletzte", "ein Einzeltäter", "ein einzelner Schütze"."""
    token = document.tokens[index]
    low, words = token.lemma.lower(), figure_words()["alone"]
    alone = low.startswith(words["prefix"]) and _is_of_offenders(low)
    start = index
    if not alone:
        start = next(
            (i for i in document.children(index) if index - NEAR <= i < index and _says_alone(document, i)), -1
        )
        if start < 0 or token.feats.get("Number") == PLURAL:
            return None
    kind = fate_of(document, index)
    if kind is None and not _is_of_offenders(low) and not (start < index and _is_stressed(document, start, low)):
        return None
    span = Span(document.tokens[start].span.start, token.span.end)
    return FigureSpan(span, kind or OTHER, 1.0, 1.0, 1.0)


def _says_alone(document: Document, index: int) -> bool:
    return document.tokens[index].lemma.lower() in load_set("figures", "alone", "adjectives")


def _is_stressed(document: Document, only: int, low: str) -> bool:
    """ "Ein einziger Anruf": whether an indefinite article stands before the word, and the noun is of a known sort."""
    stresses = document.tokens[only].lemma.lower() in load_set("figures", "alone", "stressing")
    article = document.tokens[only - 1].text.lower() if only else ""
    return stresses and article in figure_words()["one"]["words"] and bool(list_sorts(low))


def _is_of_offenders(low: str) -> bool:
    """Whether the noun names people of whom news tells whether there was only one."""
    return not load_set("figures", "alone", "sorts").isdisjoint(list_sorts(low))


def _read_none(document: Document, index: int) -> FigureSpan | None:
    """ "Keine Toten", "kein Mensch starb", "Todesopfer gebe es nicht": nobody of a fate."""
    token, words = document.tokens[index], figure_words()["none"]
    beside = [i for i in document.children(index) if index - NEAR <= i < index]
    if any(document.tokens[i].text.lower() in figure_words()["further"]["words"] for i in beside):
        return None  # "no more dead" than those told before
    before = next((i for i in beside if _denies(document, i)), None)
    kind = fate_of(document, index) or (find_kind(document, (index,)) if before is not None else None)
    if kind is None or kind not in figure_words()["fates"]["kinds"]:
        return None
    if before is not None:
        return FigureSpan(Span(document.tokens[before].span.start, token.span.end), kind, 0.0, 0.0, 0.0)
    if token.deprel not in SUBJECTS | {"obj"} or token.head < 0 or _is_qualified(document, index):
        return None
    verb = document.tokens[token.head]
    denied = any(document.tokens[i].text.lower() in words["negations"] for i in document.children(token.head))
    return FigureSpan(token.span, kind, 0.0, 0.0, 0.0) if denied and verb.lemma in words["verbs"] else None


def _is_qualified(document: Document, index: int) -> bool:
    """Whether words of its own part the noun from others of its kind: there may be some beside."""
    return any(document.tokens[i].upos != PUNCTUATION for i in document.children(index))


def _denies(document: Document, index: int) -> bool:
    return document.tokens[index].lemma.lower() in load_set("figures", "none", "articles")
