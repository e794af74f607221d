"""Numbers of which one says how many of the other: "87 von 152 Zügen", "drei der 30 Angreifer", "vier davon"."""

from dataclasses import replace

from lagebild.languages.german.figures import OTHER
from lagebild.languages.german.figures_kinds import find_kind, find_unit, names_victims
from lagebild.languages.german.figures_nouns import PART, is_number
from lagebild.languages.german.numbers import read_amount
from lagebild.languages.german.words import load_set
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document

WHOLE = "WHOLE"
"""Bound of a number that only says out of how many another one is."""
VOTES = "votes"
"""The kind of what has a unit and is counted all the same."""
BETWEEN = frozenset({"ADJ", "ADV", "CCONJ", "DET"})
"""Parts of speech of the words between "of" and the number, and of those between the number and its noun."""
MOST_BETWEEN = 3


def mark_shares(document: Document, place: int, figure: FigureSpan | None) -> FigureSpan | None:
    """The figure of the number at this place with what the other number of a pair tells of it."""
    if figure is None:
        return None
    number = document.tokens[place].span
    if (pair := find_whole(document, place)) is not None:
        noun = document.tokens[pair[1]].span
        votes = VOTES if find_unit(document, pair[1]) is not None else OTHER
        kind = find_kind(document, [place]) or find_kind(document, [pair[1]]) or votes
        # "19 der 31 Verletzten durften heim": those of the whole all were hurt
        part = PART if names_victims(document, pair[1]) else figure.mod
        return _read_alone(document, replace(figure, noun=noun, mod=part), number, kind)
    reach = range(max(0, place - MOST_BETWEEN - 2), place - 1)
    end = next((p[1] for i in reach if (p := find_whole(document, i)) is not None and p[0] == place), None)
    if end is not None:
        # "zwei der vier Täter sind tot": the four are not
        kind = figure.what if figure.unit is not None or names_victims(document, end) else OTHER
        return replace(figure, span=Span(number.start, document.tokens[end].span.end), what=kind, mod=WHOLE)
    if figure.mod is None and _takes_up(document, place):
        return _read_alone(document, replace(figure, mod=PART), number, find_kind(document, [place]) or OTHER)
    return figure


def _read_alone(document: Document, figure: FigureSpan, number: Span, kind: str) -> FigureSpan:
    """The figure as its own number tells it: that of the whole may have been read for it."""
    amount = read_amount(number.of(document.text))
    figure = replace(figure, span=number, what=kind)
    if amount is None or figure.value == amount.value:
        return figure
    return replace(
        figure, value=amount.value, low=amount.low, high=amount.high, mod=figure.mod if figure.mod == PART else None
    )


def _takes_up(document: Document, place: int) -> bool:
    """ "Vier davon", "vier von ihnen": whether the number is of those told before."""
    behind = (document.tokens[i] for i in {place + 1, *document.children(place)} if i < len(document.tokens))
    return any(
        token.text.lower() in load_set("figures", "part", "taking_up")
        or (token.deprel == "nmod" and token.upos == "PRON" and token.head == place)
        for token in behind
    )


def is_shared_out(figure: FigureSpan) -> bool:
    """Whether the figure is one of a pair, read as far as it goes."""
    return figure.mod in {WHOLE, PART} or figure.noun is not None


def find_whole(document: Document, place: int) -> tuple[int, int] | None:
    """The number out of which the one at this place is, and the noun for what both count."""
    tokens = document.tokens
    last = document.sentences[tokens[place].sentence].last
    if place + 1 >= last or not is_number(tokens[place].text.lower()):
        return None
    if tokens[place + 1].text.lower() not in load_set("figures", "part", "out_of"):
        return None
    whole = _skip(document, place + 2, last)
    if whole is None or not is_number(tokens[whole].text.lower()):
        return None
    noun = _skip(document, whole + 1, last)
    if noun is None or tokens[noun].upos not in NOUNS:
        return None
    unit = find_unit(document, noun)
    if unit is not None and unit[0] != VOTES:
        return None
    return whole, noun


def _skip(document: Document, start: int, last: int) -> int | None:
    """The first place from here on that holds no word that only leads on."""
    reach = range(start, min(start + MOST_BETWEEN + 1, last))
    return next((i for i in reach if not _leads_on(document, i)), None)


def _leads_on(document: Document, index: int) -> bool:
    token = document.tokens[index]
    return token.upos in BETWEEN and not is_number(token.text.lower())
