"""Every number of a text that counts or measures, whether an event carries it or not."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from lagebild.languages.german.clauses import SUBJECTS
from lagebild.languages.german.figures import OTHER, complete_figure, figure_at
from lagebild.languages.german.figures_ages import AGE, tells_age
from lagebild.languages.german.figures_digits import goes_on_digits, last_of_digits
from lagebild.languages.german.figures_kinds import find_unit, names_victims
from lagebild.languages.german.figures_left_out import mark_left_out
from lagebild.languages.german.figures_nouns import (
    complete_from_next,
    is_number,
    number_end,
    tells_counted,
    with_currency,
    with_noun,
)
from lagebild.languages.german.figures_orders import find_order, is_order
from lagebild.languages.german.figures_shares import find_whole, is_shared_out, mark_shares
from lagebild.languages.german.numbers import figure_words, read_amount
from lagebild.model.changes import replace
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Sentence

PERCENT = "percent"
KEPT_WORDS = 1 << 14
"""Words of which is remembered whether they may count."""
UNIT_CHARACTERS = 40
"""So near a number stands the phrase that names its unit."""


def find_all_figures(document: Document) -> tuple[FigureSpan, ...]:
    """The numbers in digits and words, with kind, bounds and unit, in text order."""
    found: list[FigureSpan] = []
    before: list[FigureSpan] = []
    last: list[FigureSpan] = []
    for sentence in document.sentences:
        here: list[FigureSpan] = []
        for place in range(sentence.first, sentence.last):
            span = document.tokens[place].span
            # nearly all words stop here
            if not _may_count(document.tokens[place].text.lower()):
                continue
            if any(span.overlaps(f.span) for f in here) or _is_named(document, span):
                continue
            figure = _read(document, place)
            if figure is not None and not any(figure.span.overlaps(f.span) for f in here):
                here.append(figure)
        here = _complete_units(document, sentence, here, (before or last)[-1:])
        # one sentence without a number may stand between two that count the same
        last, before = before, [with_currency(document, f, found) for f in here]
        found += before
    return tuple(mark_left_out(document, found))


@lru_cache(KEPT_WORDS)
def _may_count(low: str) -> bool:
    words = figure_words()
    return is_number(low) or low in words["vague"] or low in words["one"]["words"] or is_order(low)


def _is_named(document: Document, span: Span) -> bool:
    """Whether the number is part of a name."""
    return any(name.span.overlaps(span) for name in document.names)


def _read(document: Document, place: int) -> FigureSpan | None:
    token = document.tokens[place]
    low = token.text.lower()
    if is_order(low):
        return find_order(document, place)
    words = figure_words()
    one = low in words["one"]["words"]
    if not _may_count(low) or _is_label(document, place):
        return None
    figure = _one_of(document, place) if one else mark_shares(document, place, figure_at(document, place))
    if figure is None or (figure.value is None and figure.low is None and figure.high is None):
        return None
    # "one" is an article and "no" says no, unless the words count people by their fate
    if (one or figure.high == 0.0) and figure.what not in words["fates"]["kinds"]:
        return None
    figure = figure if is_shared_out(figure) else _from_number_on(document, place, figure)
    return replace(figure, what=AGE) if tells_age(document, place, figure.value) else figure


def _one_of(document: Document, place: int) -> FigureSpan | None:
    """One of those that the noun behind the word names."""
    head = document.tokens[place].head
    if not place < head or document.tokens[head].upos not in NOUNS or _does_it_to_others(document, head):
        return None
    if find_order(document, head - 1) is not None:
        return None  # "ein drittes Opfer" makes three
    span = Span(document.tokens[place].span.start, document.tokens[head].span.end)
    return complete_figure(document, FigureSpan(span=span, what=OTHER))


def _is_label(document: Document, place: int) -> bool:
    """Whether the number is an age in brackets, an ordinal, or tells one of several things apart ("Halle 3")."""
    token = document.tokens[place]
    before = document.tokens[place - 1] if place else None
    following = document.text[token.span.end : token.span.end + 2]
    if token.text.endswith(".") or re.match(r"\.\s?[a-zäöü]", following):
        return True
    if document.text[max(0, token.span.start - 1) : token.span.start] == "(":
        return not _counts_in_brackets(document, place)
    if before is None or before.sentence != token.sentence or not token.text[:1].isdigit():
        return False
    if goes_on_digits(document, place):
        return True
    noun, words = before.lemma.lower(), figure_words()
    labels = before.upos in NOUNS and noun not in words["units"] and noun not in words["numbering"]["nouns"]
    if token.head != place - 1 and find_whole(document, place) is not None:
        return False
    behind = last_of_digits(document, place) + 1
    after = document.tokens[behind] if behind < len(document.tokens) else None
    counts = after is not None and after.upos in NOUNS | {"SYM", "ADJ"}
    return labels and not counts and not any(p.search(f"{before.text} ") for p, _ in _unit_patterns("before"))


def _does_it_to_others(document: Document, head: int) -> bool:
    """ "Eine Welle riss elf Menschen in den Tod": whether the verb has a number of others beside its subject."""
    token = document.tokens[head]
    if token.head < 0 or token.deprel not in SUBJECTS:
        return False
    beside = (i for i in document.children(token.head) if i > head and document.tokens[i].deprel in SUBJECTS | {"obj"})
    return any(document.tokens[k].upos == "NUM" for i in beside for k in document.children(i))


def _counts_in_brackets(document: Document, place: int) -> bool:
    """ "(elf Tote nach amtlicher Zählung)": whether a noun for victims stands behind the number, and no age alone."""
    return place + 1 < len(document.tokens) and names_victims(document, place + 1)


def _from_number_on(document: Document, place: int, figure: FigureSpan) -> FigureSpan:
    """The figure from its number on, with the other end of a range."""
    token, words = document.tokens[place], figure_words()
    end = place = last_of_digits(document, place)
    following = document.tokens[place + 1 : place + 3]
    if len(following) == 2 and following[0].text in words["ranges"]["to"] and is_number(following[1].text.lower()):
        end = place + 2
    while end + 1 < len(document.tokens) and document.tokens[end + 1].text.lower() in words["scales"]:
        end += 1
    number = Span(token.span.start, document.tokens[end].span.end)
    span = Span(min(number.start, _opening(document, figure, token.span)), max(number.end, figure.span.end))
    amount = read_amount(number.of(document.text))
    if amount is None or (figure.value is not None and amount.value == figure.value):
        return _with_unit_behind(document, end, replace(figure, span=span))
    # the phrase has another number, which the figure was read off
    bare = replace(figure, span=number, value=amount.value, low=amount.low, high=amount.high, mod=None, unit=None)
    return replace(complete_figure(document, bare), what=figure.what)


def _with_unit_behind(document: Document, end: int, figure: FigureSpan) -> FigureSpan:
    """ "Auf 2,6 Millionen Euro": the figure with the unit right behind its scale, where the tree parts the two."""
    found = find_unit(document, end + 1) if end + 1 < len(document.tokens) else None
    if found is None or figure.unit is not None or figure.what != OTHER:
        return figure
    return replace(figure, what=found[0], unit=found[1])


def _opening(document: Document, figure: FigureSpan, number: Span) -> int:
    """Where the figure starts, if only words that bound the number stand before it."""
    before = document.text[figure.span.start : number.start].strip().lower()
    bound = not before or before in figure_words()["bounds"] or before == figure_words()["ranges"]["opening"]
    return figure.span.start if bound else number.start


def _complete_units(
    document: Document, sentence: Sentence, figures: Sequence[FigureSpan], before: Sequence[FigureSpan]
) -> list[FigureSpan]:
    """The figures of a sentence with units of several words, and with what others of it count where they tell none.

    `before` is the last figure of the sentence before, if that has one.
    """
    completed: list[FigureSpan] = []
    # "41 statt 38 Kisten" are boxes, whatever the sentence before counts
    for figure in complete_from_next(document, [_with_unit_phrase(document, sentence, f) for f in figures]):
        if not tells_counted(document, figure):
            figure = with_noun(document, sentence, figure, completed[-1:] or before)
        completed.append(figure)
    return complete_from_next(document, completed)


def _with_unit_phrase(document: Document, sentence: Sentence, figure: FigureSpan) -> FigureSpan:
    number = number_end(document, figure)
    after = document.text[number : min(sentence.span.end, number + UNIT_CHARACTERS)]
    before = document.text[max(sentence.span.start, figure.span.start - UNIT_CHARACTERS) : number]
    for pattern, unit in _unit_patterns("behind"):
        if pattern.match(after):
            return replace(figure, unit=unit, what=PERCENT if unit == "%" else OTHER)
    for pattern, unit in _unit_patterns("before"):
        if pattern.search(before):
            return replace(figure, unit=unit, what=OTHER)
    return figure


@cache
def _unit_patterns(side: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), unit) for unit, pattern in figure_words()["unit_phrases"][side].items())
