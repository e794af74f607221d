"""Numbers that stand: votes needed, a share held, how high a thing is. No later report counts them on."""

from collections.abc import Iterator, Sequence
from itertools import chain

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, prepositions_of
from lagebild.languages.german.figures_kinds import find_unit
from lagebild.languages.german.numbers import figure_words
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.text import Document, Token

STANDING = "STANDING"
"""Bound of a number that stays as it is, so that two of them exclude each other whenever they are told."""
SHARE = "percent"
MEASURE = frozenset({"nummod", "nmod", "obl", "advmod", "obj", "det"})
"""Relations by which a measure depends on the adjective that it completes."""
MAX_CLIMB = 4


def is_standing(document: Document, inside: Sequence[int]) -> bool:
    """Whether the number at one of the tokens is told as one that does not change from day to day."""
    number = next((i for i in inside if _is_number(document, i)), None)
    if number is None:
        return False
    return _completes_attribute(document, number) or _is_needed(document, number) or _is_held(document, number)


def _is_number(document: Document, index: int) -> bool:
    token = document.tokens[index]
    return token.upos == "NUM" or token.text[:1].isdigit()


def _completes_attribute(document: Document, number: int) -> bool:
    """ "Die 45 Meter hohe Brücke": whether it is the measure of an adjective before a noun."""
    place = number
    for head in _climb(document, number):
        token = document.tokens[place]
        if token.deprel not in MEASURE or prepositions_of(document, place):
            return False
        above = document.tokens[head]
        if above.upos == "ADJ" and above.deprel == "amod":
            return head > number and "VerbForm" not in above.feats
        place = head
    return False


def _is_needed(document: Document, number: int) -> bool:
    """ "Nötig sind 48 Stimmen", "die Mehrheit liegt bei 48 Sitzen": whether it is how many votes something takes."""
    if not any(n in load_set("figures", "needed", "nouns") for n in _counted(document, number)):
        return False
    needed, thresholds = load_set("figures", "needed", "words"), load_set("figures", "needed", "thresholds")
    for place in _climb(document, number):
        if full_lemma(document, place).lower() in needed:
            return True
        beside = (i for i in document.children(place) if document.tokens[i].deprel in SUBJECTS)
        if any(_last_part(document.tokens[i].lemma, thresholds) for i in (place, *beside)):
            return True
    return False


def _is_held(document: Document, number: int) -> bool:
    """ "Hält 12,5 Prozent", "Großaktionär ist mit 18 Prozent …": whether it is the share of an owner."""
    units = (find_unit(document, i) for i in (number, document.tokens[number].head) if i >= 0)
    if not any(unit is not None and unit[0] == SHARE for unit in units):
        return False
    words = figure_words()["held"]
    for below, place in zip(chain((number,), _climb(document, number)), _climb(document, number), strict=False):
        token = document.tokens[place]
        if token.upos in VERBAL:
            role = document.tokens[below].deprel.split(":")[0]
            return full_lemma(document, place) in words.get(role, ())
        if any(_last_part(t.lemma, words["owners"]) for t in (token, *_beside(document, place))):
            return True
    return False


def _beside(document: Document, place: int) -> Iterator[Token]:
    """The subjects of a noun of which is told that it is another one: "Stifter ist die Bank"."""
    return (document.tokens[i] for i in document.children(place) if document.tokens[i].deprel in SUBJECTS)


def _counted(document: Document, number: int) -> Iterator[str]:
    """What the number counts: the noun above it, or the one below in "48 der 95 Stimmen"."""
    token = document.tokens[number]
    if token.deprel == "nummod" and token.head >= 0:
        yield document.tokens[token.head].lemma.lower()
    yield from (document.tokens[i].lemma.lower() for i in document.children(number))


def _climb(document: Document, number: int) -> Iterator[int]:
    """The words above a number, nearest first, up to the verb of its clause."""
    for place, _ in zip(document.ancestors(number), range(MAX_CLIMB), strict=False):
        yield place
        if document.tokens[place].upos in VERBAL:
            return


def _last_part(lemma: str, nouns: Sequence[str] | frozenset[str]) -> bool:
    """Whether the word is one of these nouns or a compound of it."""
    return lemma.lower().endswith(tuple(nouns))
