"""Every number of a text that counts or measures, whether an event carries it or not."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from lagebild.languages.german.clauses import SUBJECTS
from lagebild.languages.german.figures import OTHER, complete_figure, figure_at
from lagebild.languages.german.figures_ages import AGE, tells_age
from lagebild.languages.german.figures_kinds import find_kind
from lagebild.languages.german.numbers import figure_words, read_amount, read_number_word
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, FigureSpan, Sentence, Token

PERCENT = "percent"
KEPT_WORDS = 1 << 14
"""Words of which is remembered whether they may count."""
UNIT_CHARACTERS = 40
"""So near a number stands the phrase that names its unit."""


def find_all_figures(document: Document) -> tuple[FigureSpan, ...]:
    """The numbers in digits and words, with kind, bounds and unit, in text order."""
    found: list[FigureSpan] = []
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
        found += _complete_units(document, sentence, here)
    return tuple(found)


@lru_cache(KEPT_WORDS)
def _may_count(low: str) -> bool:
    words = figure_words()
    return _is_number(low) or low in words["vague"] or low in words["one"]["words"]


def _is_named(document: Document, span: Span) -> bool:
    """Whether the number is part of a name."""
    return any(name.span.overlaps(span) for name in document.names)


def _read(document: Document, place: int) -> FigureSpan | None:
    token = document.tokens[place]
    low = token.text.lower()
    words = figure_words()
    one = low in words["one"]["words"]
    if not _may_count(low) or _is_label(document, place):
        return None
    figure = _one_of(document, place) if one else figure_at(document, place)
    if figure is None or (figure.value is None and figure.low is None and figure.high is None):
        return None
    # "one" is an article and "no" says no, unless the words count people by their fate
    if (one or figure.high == 0.0) and figure.what not in words["fates"]["kinds"]:
        return None
    figure = _from_number_on(document, place, figure)
    return replace(figure, what=AGE) if tells_age(document, place, figure.value) else figure


def _one_of(document: Document, place: int) -> FigureSpan | None:
    """One of those that the noun behind the word names."""
    head = document.tokens[place].head
    if not place < head or document.tokens[head].upos not in NOUNS:
        return None
    span = Span(document.tokens[place].span.start, document.tokens[head].span.end)
    return complete_figure(document, FigureSpan(span=span, what=OTHER))


def _is_number(low: str) -> bool:
    """Whether the word is digits or a number word; articles, "both" and halves count nothing by themselves."""
    return low[:1].isdigit() or (read_number_word(low) is not None and low not in figure_words()["no_count"]["words"])


def _is_label(document: Document, place: int) -> bool:
    """Whether the number is an age in brackets, an ordinal, or tells one of several things apart ("Halle 3")."""
    token = document.tokens[place]
    before = document.tokens[place - 1] if place else None
    following = document.text[token.span.end : token.span.end + 2]
    if token.text.endswith(".") or re.match(r"\.\s?[a-zäöü]", following):
        return True
    if document.text[max(0, token.span.start - 1) : token.span.start] == "(":
        return True
    if before is None or before.sentence != token.sentence or not token.text[:1].isdigit():
        return False
    labels = before.upos in NOUNS and before.lemma.lower() not in figure_words()["units"]
    after = document.tokens[place + 1] if place + 1 < len(document.tokens) else None
    counts = after is not None and after.upos in NOUNS | {"SYM", "ADJ"}
    return labels and not counts and not any(p.search(f"{before.text} ") for p, _ in _unit_patterns("before"))


def _from_number_on(document: Document, place: int, figure: FigureSpan) -> FigureSpan:
    """The figure from its number on, with the other end of a range."""
    token, words = document.tokens[place], figure_words()
    end = place
    following = document.tokens[place + 1 : place + 3]
    if len(following) == 2 and following[0].text in words["ranges"]["to"] and _is_number(following[1].text.lower()):
        end = place + 2
    while end + 1 < len(document.tokens) and document.tokens[end + 1].text.lower() in words["scales"]:
        end += 1
    number = Span(token.span.start, document.tokens[end].span.end)
    span = Span(min(number.start, _opening(document, figure, token.span)), max(number.end, figure.span.end))
    amount = read_amount(number.of(document.text))
    if amount is None or (figure.value is not None and amount.value == figure.value):
        return replace(figure, span=span)
    # the phrase has another number, which the figure was read off
    bare = replace(figure, span=number, value=amount.value, low=amount.low, high=amount.high, mod=None, unit=None)
    return replace(complete_figure(document, bare), what=figure.what)


def _opening(document: Document, figure: FigureSpan, number: Span) -> int:
    """Where the figure starts, if only words that bound the number stand before it."""
    before = document.text[figure.span.start : number.start].strip().lower()
    bound = not before or before in figure_words()["bounds"] or before == figure_words()["ranges"]["opening"]
    return figure.span.start if bound else number.start


def _complete_units(document: Document, sentence: Sentence, figures: Sequence[FigureSpan]) -> list[FigureSpan]:
    """The figures of a sentence with units of several words, and with what others of it count where they tell none."""
    completed: list[FigureSpan] = []
    for figure in figures:
        figure = _with_unit_phrase(document, sentence, figure)
        if not _tells_counted(document, figure):
            figure = _with_noun(document, sentence, figure, completed[-1] if completed else None)
        completed.append(figure)
    return completed


def _with_unit_phrase(document: Document, sentence: Sentence, figure: FigureSpan) -> FigureSpan:
    number = _number_end(document, figure)
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


def _number_end(document: Document, figure: FigureSpan) -> int:
    """Where the number itself ends, without the noun that the figure takes in."""
    numbers = _list_numbers(document, figure)
    return document.tokens[numbers[-1]].span.end if numbers else figure.span.end


def _tells_counted(document: Document, figure: FigureSpan) -> bool:
    """Whether the unit or a noun right behind the number says what it counts."""
    if figure.unit is not None or figure.what != OTHER:
        return True
    inside = [t for t in document.tokens_in(figure.span) if t.upos in NOUNS]
    following = _token_behind(document, figure)
    return bool(inside) or (following is not None and following.upos in NOUNS | {"ADJ", "SYM"})


def _token_behind(document: Document, figure: FigureSpan) -> Token | None:
    places = document.indices_from(figure.span.end, len(document.text))
    return document.tokens[places.start] if len(places) else None


def _with_noun(document: Document, sentence: Sentence, figure: FigureSpan, before: FigureSpan | None) -> FigureSpan:
    """What a number without unit counts: the noun of "the number of …", else what the number before it counts."""
    found = list(_count_pattern().finditer(document.text, sentence.span.start, figure.span.start))
    if found:
        noun = Span(*found[-1].span("noun"))
        kind = find_kind(document, list(document.indices_of(noun)))
        return replace(figure, noun=noun, what=kind or OTHER)
    if before is None:
        return figure
    what = before.what if _is_told_alike(document, figure, before) else _own_kind(document, figure)
    return replace(figure, unit=before.unit, what=what, noun=before.noun or _noun_of(document, before))


def _is_told_alike(document: Document, figure: FigureSpan, before: FigureSpan) -> bool:
    """Whether what the number before counts is no fate that another verb tells: "drei starben, 46 erkrankten"."""
    if before.what not in figure_words()["fates"]["kinds"]:
        return True
    own, other = _find_verb(document, figure), _find_verb(document, before)
    return None in (own, other) or own == other


def _own_kind(document: Document, figure: FigureSpan) -> str:
    return find_kind(document, _list_numbers(document, figure)[:1]) or OTHER


def _find_verb(document: Document, figure: FigureSpan) -> int | None:
    """The word that says something of those counted, as subject or object of which they stand."""
    for index in _list_numbers(document, figure)[:1]:
        for place in (index, document.tokens[index].head):
            if place >= 0 and document.tokens[place].deprel in SUBJECTS | {"obj"}:
                return document.tokens[place].head
    return None


def _list_numbers(document: Document, figure: FigureSpan) -> list[int]:
    return [i for i in document.indices_of(figure.span) if _is_number(document.tokens[i].text.lower())]


@cache
def _count_pattern() -> re.Pattern[str]:
    pattern: str = figure_words()["number_of"]["pattern"]
    return re.compile(pattern)


def _noun_of(document: Document, figure: FigureSpan) -> Span | None:
    """The noun that a figure takes in or that stands right behind it."""
    inside = [t.span for t in document.tokens_in(figure.span) if t.upos in NOUNS]
    following = _token_behind(document, figure)
    if inside:
        return inside[-1]
    return following.span if following is not None and following.upos in NOUNS else None
