"""Figures that events carry: how many dead, injured, soldiers, votes, how much money, and within which bounds."""

import re
from collections.abc import Sequence

from lagebild.languages.german.clauses import indices_in, roots_in, span_of, subtree
from lagebild.languages.german.figures_changes import FORMER, NUMERIC, REPLACED, find_change
from lagebild.languages.german.figures_digits import last_of_digits
from lagebild.languages.german.figures_kinds import does_otherwise, find_kind, find_unit, is_told
from lagebild.languages.german.figures_orders import find_order
from lagebild.languages.german.figures_standing import STANDING, is_standing
from lagebild.languages.german.numbers import figure_words, read_amount
from lagebild.languages.german.verbs import VERBAL
from lagebild.model.changes import replace
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.text import Document, Token

COMMA = ","
THOUSANDS = "."
OTHER = "other"
PER_CENT = "percent"
EACH = "EACH"
"""Bound of a number of which each of several has so many ("je 40 Sitze")."""
FURTHER = "FURTHER"
"""Bound of a number that comes on top of another one ("zehn weitere Objekte")."""
EXACT = frozenset({None, "EQUAL_OR_MORE"})
"""Bounds of numbers that may stand as they are told."""
ROUND = frozenset({None, "APPROX"})
"""Bounds of numbers that somebody may have told before and that are so no longer."""
OLD = frozenset({FORMER, REPLACED})
TURNED = {"EQUAL_OR_LESS": "MORE_THAN", "EQUAL_OR_MORE": "LESS_THAN"}
"""What a bound is without the word before it that turns it round: "nie mehr als"."""
BOUND_CHARACTERS = 18
"""So near before a number stand the words that bound it."""
COUNTING = frozenset({"amod", "nummod"})
COMMA = ","
LEADING_ON = frozenset({"DET", "ADP", "CCONJ"})
"""Parts of speech of words that end no phrase."""


def find_figures(document: Document, index: int) -> tuple[FigureSpan, ...]:
    """Numbers in the clause of the trigger that count something known: people, money, votes, distance."""
    sentence = document.sentences[document.tokens[index].sentence]
    clause = set(subtree(document, _clause_head(document, index)))
    found: list[FigureSpan] = []
    for place in range(sentence.first, sentence.last):
        if place in clause and _counts(document, place) and not _dates(document, document.tokens[place].span):
            figure = figure_at(document, place)
            # the second number of a range is part of the figure of the first
            if figure and figure.what != OTHER and not any(figure.span.overlaps(f.span) for f in found):
                found.append(figure)
    return tuple(found)


def complete_figure(document: Document, figure: FigureSpan) -> FigureSpan:
    """The figure with value, bounds and unit read off its words and those just before it."""
    figure = _with_opening(document, _with_own_words(document, figure))
    start = figure.span.start
    sentence = document.sentence_at(start)
    before = document.text[max(sentence.span.start if sentence else start, start - BOUND_CHARACTERS) : start]
    words = _with_scale_behind(document, figure, _without_age(figure.span.of(document.text)))
    amount = read_amount(words)
    if amount is None:
        return replace(figure, what=_decide_kind(document, indices_in(document, (figure.span,)), figure.what))
    bound = read_amount(before + words)
    if bound is not None and bound.value == amount.value and amount.mod in (None, TURNED.get(bound.mod or "")):
        amount = bound
    each = figure_words()["each"]["words"]
    if amount.mod is None and not {*before.lower().split()[-1:], *words.lower().split()[:1]}.isdisjoint(each):
        amount = replace(amount, mod=EACH)
    inside = indices_in(document, (figure.span,))
    if amount.mod is None and _is_further(document, inside):
        amount = replace(amount, mod=FURTHER)
    change = find_change(document, inside) if amount.mod in ROUND else None
    if change is not None and (amount.mod is None or change in OLD):
        amount = replace(amount, mod=change)
    if amount.value is not None and amount.mod in EXACT and is_standing(document, inside):
        # "at least 48 votes are needed" are 48
        amount = replace(amount, low=amount.value, high=amount.value, mod=STANDING)
    unit = next((found for i in inside if (found := find_unit(document, i))), None)
    order = next((one for i in inside if (one := find_order(document, i)) is not None), None)
    if order is not None:
        return replace(order, span=figure.span)
    return replace(
        figure,
        what=_decide_kind(document, inside, figure.what),
        value=amount.value,
        low=amount.low,
        high=amount.high,
        mod=amount.mod,
        unit=unit[1] if unit else figure.unit,
    )


def _with_scale_behind(document: Document, figure: FigureSpan, words: str) -> str:
    """ "Von 3 auf 5 Millionen", "zwischen 3 und 5 Millionen": the words of a lone number with the scale of both."""
    inside = indices_in(document, (figure.span,))
    around = document.tokens[inside[-1] : inside[-1] + 4] if inside else ()
    if len(around) < 4 or around[1].sentence != around[3].sentence:
        return words
    first, joint, second, scale = around
    joined = joint.text.lower() in figure_words()["ranges"]["joints"]
    alone = first.upos in NUMERIC and second.upos in NUMERIC and THOUSANDS not in words
    scaled = scale.text.lower() in figure_words()["scales"]
    return f"{words} {scale.text}" if joined and alone and scaled else words


def _is_further(document: Document, inside: Sequence[int]) -> bool:
    """Whether a word among those of a number or right behind them says that there are so many more."""
    words = [document.tokens[i].text.lower() for i in inside]
    words += [t.text.lower() for t in document.tokens[inside[-1] + 1 : inside[-1] + 2]] if inside else []
    return not set(figure_words()["further"]["words"]).isdisjoint(words)


def _without_age(words: str) -> str:
    for pattern in figure_words()["ages"]["patterns"]:
        words = re.sub(pattern, "", words, flags=re.IGNORECASE)
    return words


def _decide_kind(document: Document, inside: Sequence[int], marked: str) -> str:
    """The kind that the words tell; a fate that the model saw without any word for it is none."""
    unit = next((found for i in inside if (found := find_unit(document, i))), None)
    told = find_kind(document, inside)
    if unit is None and told is not None:
        return told
    if unit is not None:
        return unit[0] if marked in {OTHER, *figure_words()["fates"]["kinds"]} else marked
    many = any(document.tokens[i].text.lower() in figure_words()["scales"] for i in inside)
    if many and marked == PER_CENT:
        return OTHER  # of a share nobody tells millions
    if inside and (not is_told(document, inside, marked) or does_otherwise(document, inside, marked)):
        return OTHER
    return marked


def _with_own_words(document: Document, figure: FigureSpan) -> FigureSpan:
    """The figure without what only leads on, with the scale, or the noun of "ein", and the word for several."""
    figure = _behind_other_number(document, figure)
    words, inside = figure_words(), list(indices_in(document, (figure.span,)))
    while len(inside) > 1 and _leads_on(document.tokens[inside[-1]]):
        inside.pop()
    if not inside or not figure.span.contains(document.tokens[inside[0]].span):
        return figure
    first, last = document.tokens[inside[0]], document.tokens[inside[-1]]
    before, behind = document.tokens[inside[0] - 1 : inside[0]], document.tokens[inside[-1] + 1 : inside[-1] + 2]
    crowd = first.text.lower() in words["scales"] and before and before[0].text.lower() in words["several"]["words"]
    scaled = last.upos in NUMERIC and behind and behind[0].text.lower() in words["scales"]
    start = before[0].span.start if crowd else figure.span.start
    # "mindestens ein" as well as "eine 36 Jahre alte": the noun stands behind
    articles = (t for t in (first, last) if t.text.lower() in words["one"]["words"] and t.deprel == "det")
    one = next((t.head for t in articles if t.head > inside[-1]), None)
    counted = document.tokens[one] if one is not None else _with_counted(document, inside[-1])
    end = behind[0].span.end if scaled else counted.span.end
    return replace(figure, span=Span(start, end))


def _behind_other_number(document: Document, figure: FigureSpan) -> FigureSpan:
    """ "Stieg auf 30, drei Menschen starben", "40 statt 38": without the number of another clause or in its place."""
    inside = indices_in(document, (figure.span,))
    for place, before, behind in zip(inside[1:], inside, inside[2:], strict=False):
        around = document.tokens[before].upos in NUMERIC and document.tokens[behind].upos in NUMERIC
        if around and document.tokens[place].text == COMMA:
            return replace(figure, span=Span(document.tokens[behind].span.start, figure.span.end))
        if around and document.tokens[place].text.lower() in figure_words()["replaced"]["instead"]:
            return replace(figure, span=Span(figure.span.start, document.tokens[before].span.end))
    return figure


def _with_counted(document: Document, index: int) -> Token:
    """The noun behind "Zehntausender" or "Zehntausender russischer", where nothing but its own words parts them."""
    token = document.tokens[index]
    open_end = token.upos == "ADJ" or token.text.lower() in figure_words()["vague"]
    if token.deprel not in COUNTING or token.head <= index or not open_end:
        return token
    between = range(index + 1, token.head)
    return document.tokens[token.head] if all(document.tokens[i].head == token.head for i in between) else token


def _leads_on(token: Token) -> bool:
    """Whether no phrase ends with the word; what may be an article may be a number too."""
    return token.upos in LEADING_ON and token.text.lower() not in figure_words()["numbers"]


def is_whole(document: Document, figure: FigureSpan) -> bool:
    """Whether the number only says out of how many another one is: "drei der 30 Angreifer"."""
    inside = indices_in(document, (figure.span,))
    root = next(iter(roots_in(document, inside)), None)
    if root is None or document.tokens[root].deprel != "nmod":
        return False
    cases = [document.tokens[i].lemma.lower() for i in document.children(root) if document.tokens[i].deprel == "case"]
    return document.tokens[document.tokens[root].head].upos in NUMERIC and cases in ([], [figure_words()["part"]["of"]])


def is_part(document: Document, figure: FigureSpan) -> bool:
    """Whether the number says how many of those told before: "drei von ihnen", "zwei davon"."""
    inside = indices_in(document, (figure.span,))
    root = next(iter(roots_in(document, inside)), None)
    children = () if root is None else document.children(root)
    return any(
        document.tokens[i].text.lower() in figure_words()["part"]["taking_up"]
        or (document.tokens[i].deprel == "nmod" and document.tokens[i].upos == "PRON")
        for i in children
    )


def _with_opening(document: Document, figure: FigureSpan) -> FigureSpan:
    """The figure with the word that makes a range of its two numbers ("zwischen 20 und 30")."""
    opening: str = figure_words()["ranges"]["opening"]
    start = figure.span.start - len(opening) - 1
    widened = Span(max(start, 0), figure.span.end)
    if start < 0 or widened.of(document.text)[: len(opening)].lower() != opening:
        return figure
    amount = read_amount(widened.of(document.text))
    return replace(figure, span=widened) if amount and amount.value is None and amount.mod is None else figure


def _clause_head(document: Document, index: int) -> int:
    node = index
    while (head := document.tokens[node].head) >= 0 and document.tokens[node].upos not in {"VERB", "AUX"}:
        node = head
    return node


def _counts(document: Document, place: int) -> bool:
    token = document.tokens[place]
    return token.upos in NUMERIC or token.text.lower() in figure_words()["vague"]


def _dates(document: Document, span: Span) -> bool:
    return any(span.overlaps(time) for time, _, _ in document.times)


def _stands_alone(document: Document, place: int) -> bool:
    """ "Auf 31 korrigiert", "auf 31, unter ihnen drei Kinder": whether the number counts nothing right behind it."""
    token = document.tokens[place]
    if token.deprel.startswith("obl") and document.tokens[token.head].upos in VERBAL:
        return True
    between = range(place + 1, max(token.head, place))
    return any(document.tokens[i - 1].text == COMMA and document.tokens[i].deprel == "case" for i in between)


def _is_behind_comma(document: Document, place: int, index: int) -> bool:
    """Whether a comma parts a word from the number: "nicht 87, wie zunächst gemeldet, sondern 94 Fahrten"."""
    return any(t.text == COMMA for t in document.tokens[place + 1 : index])


def figure_at(document: Document, place: int) -> FigureSpan | None:
    """The number at a token with the noun that it counts and the words that belong to both."""
    first, place = place, last_of_digits(document, place)
    token = document.tokens[place]
    counting = token.upos in NUMERIC or (token.head == place + 1 and token.text.lower() in figure_words()["numbers"])
    noun = token.head if counting and token.head >= 0 and not _stands_alone(document, place) else place
    indices = sorted(
        {
            *range(first, place + 1),
            noun,
            *(i for i in document.children(noun) if document.tokens[i].deprel in {"nummod", "advmod", "amod"}),
        }
    )
    near = [i for i in indices if abs(i - place) <= abs(noun - place) + 1]
    span = span_of(document, [i for i in near if not _is_behind_comma(document, place, i)])
    amount = read_amount(span.of(document.text))
    if amount is None:
        return None
    found = find_unit(document, noun) or find_unit(document, place)
    return complete_figure(document, FigureSpan(span=span, what=found[0] if found else OTHER))
