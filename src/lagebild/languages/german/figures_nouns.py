"""What a number counts behind which no noun stands: a noun told before it, or that of another number."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from lagebild.languages.german.clauses import SUBJECTS, full_lemma
from lagebild.languages.german.figures import OTHER
from lagebild.languages.german.figures_kinds import find_kind
from lagebild.languages.german.numbers import figure_words, read_number_word
from lagebild.languages.german.verbs import VERBAL
from lagebild.languages.german.words import load_set
from lagebild.model.figures import FigureSpan
from lagebild.model.spans import Span
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, Sentence, Token

NUMERIC = frozenset({"NUM"})
PART = "PART"
"""Bound of a number of some of those counted before, of whom it tells something else."""
MONEY, MILLION = "money", 1e6
"""From a million on, sums are told by their scale alone."""
TALK_WORDS = 2
"""So many words behind a number stands the noun for the talk of it."""
OPENING_WORDS = 2
"""A preposition and an article stand before the number of all ("von den fünf")."""


def is_number(low: str) -> bool:
    """Whether the word is digits or a number word; articles, "both" and halves count nothing by themselves."""
    return low[:1].isdigit() or (read_number_word(low) is not None and low not in figure_words()["no_count"]["words"])


def number_end(document: Document, figure: FigureSpan) -> int:
    """Where the number itself ends, without the noun that the figure takes in."""
    numbers = list_numbers(document, figure)
    return document.tokens[numbers[-1]].span.end if numbers else figure.span.end


def tells_counted(document: Document, figure: FigureSpan) -> bool:
    """Whether the unit or a noun right behind the number says what it counts."""
    if figure.unit is not None or figure.noun is not None or figure.what != OTHER:
        return True
    talk = load_set("figures", "told_before", "nouns")
    inside = [t for t in document.tokens_in(figure.span) if t.upos in NOUNS and t.lemma.lower() not in talk]
    following = _token_behind(document, figure)
    return bool(inside) or (following is not None and following.upos in NOUNS | {"ADJ", "SYM"})


def _token_behind(document: Document, figure: FigureSpan) -> Token | None:
    places = document.indices_from(figure.span.end, len(document.text))
    return document.tokens[places.start] if len(places) else None


def with_noun(document: Document, sentence: Sentence, figure: FigureSpan, before: Sequence[FigureSpan]) -> FigureSpan:
    """What a number without unit counts: the noun of "the number of …", else what the number before it counts."""
    found = list(_count_pattern().finditer(document.text, sentence.span.start, figure.span.start))
    if found:
        noun = Span(*found[-1].span("noun"))
        kind = find_kind(document, list(document.indices_of(noun)))
        return replace(figure, noun=noun, what=kind or OTHER)
    last = next(iter(before), None)
    again = last is not None and last.span.end < sentence.span.start
    if last is None or (again and not _counts_again(document, figure, last)):
        return figure
    what = last.what if again or _is_told_alike(document, figure, last) else _own_kind(document, figure)
    if not again and figure.mod is None and _is_divided(document, figure, last):
        figure = replace(figure, mod=PART)
    return replace(figure, unit=last.unit, what=what, noun=last.noun or _noun_of(document, last))


def _is_divided(document: Document, figure: FigureSpan, whole: FigureSpan) -> bool:
    """ "Von den fünf Dieben flohen zwei": whether the number is of those whom an earlier one counts all together."""
    if whole.mod == PART:
        return True
    before = document.tokens[max(document.indices_of(whole.span).start - OPENING_WORDS, 0) :]
    opening = [t.text.lower() for t in before[:OPENING_WORDS]]
    return opening[:1] == [figure_words()["part"]["of"]] and (figure.value or 0.0) < (whole.value or 0.0)


def complete_from_next(document: Document, figures: Sequence[FigureSpan]) -> list[FigureSpan]:
    """The figures of a sentence, of two side by side the first with what the second counts: "von 3 auf 5 Kisten"."""
    completed = list(figures)
    for at in range(len(completed) - 2, -1, -1):
        figure, behind = completed[at : at + 2]
        between = document.text[figure.span.end : behind.span.start].strip().lower()
        if between in figure_words()["both"]["joints"] and not tells_counted(document, figure):
            noun = behind.noun or _noun_of(document, behind)
            completed[at] = replace(figure, unit=behind.unit, what=behind.what, noun=noun)
    return completed


def _is_told_alike(document: Document, figure: FigureSpan, before: FigureSpan) -> bool:
    """Whether no other verb tells a fate of either: "drei starben, 46 erkrankten", "elf tragen ihn, zwei starben"."""
    fates = figure_words()["fates"]["kinds"]
    if before.what not in fates and _own_kind(document, figure) not in fates:
        return True
    own, other = _find_verb(document, figure), _find_verb(document, before)
    return None in (own, other) or own == other


def _counts_again(document: Document, figure: FigureSpan, before: FigureSpan) -> bool:
    """ "Die Klinik nennt neun", "damals waren es neun": whether a bare number tells how many of those before."""
    number = next(iter(list_numbers(document, figure)), None)
    if number is None or not _may_be_of(document, figure, before) or document.tokens[number].upos not in NUMERIC:
        return False
    words = figure_words()["counted_again"]
    beside = {document.tokens[i].lemma.lower() for i in document.children(number)}
    verb = document.tokens[number].head
    told = {t.lemma.lower() for t in document.tokens[number + 1 : number + 1 + TALK_WORDS]}
    if words["subject"] in beside and not beside.isdisjoint(words["copulas"]):
        return True
    if not told.isdisjoint(words["talk"]):
        return True  # "inzwischen ist von 30 die Rede"
    if verb < 0 or document.tokens[verb].upos not in VERBAL or document.tokens[number].deprel == "nummod":
        return False
    if document.tokens[verb].lemma in words["copulas"]:
        return words["subject"] in {document.tokens[i].lemma.lower() for i in document.children(verb)}
    cases = {document.tokens[i].lemma.lower() for i in document.children(number) if document.tokens[i].deprel == "case"}
    lemma = full_lemma(document, verb)
    readings = {f"{lemma} {case}" for case in cases} or {lemma}
    return not readings.isdisjoint(words["verbs"])


def _may_be_of(document: Document, figure: FigureSpan, before: FigureSpan) -> bool:
    """Whether a bare number may have the unit of the one before: a vote counts like a person, a sum has its scale."""
    noun = before.noun or _noun_of(document, before)
    if noun is not None and document.tokens_in(noun)[0].lemma in load_set("figures", "counted_again", "lengths"):
        return False
    if before.unit is None or before.what in cast_figures():
        return True
    return before.what == MONEY and min(abs(f.value or 0.0) for f in (figure, before)) >= MILLION


def with_currency(document: Document, figure: FigureSpan, before: Sequence[FigureSpan]) -> FigureSpan:
    """ "Es bleibt bei 740 Millionen": a sum of which only the scale is told, with the unit of the last one before."""
    last = next((f for f in reversed(before) if f.what == MONEY and f.unit is not None), None)
    if last is None or figure.unit is not None or figure.what != OTHER or (figure.value or 0.0) < MILLION:
        return figure
    tokens = document.tokens_in(figure.span)
    named = any(t.upos in NOUNS and t.text.lower() not in figure_words()["scales"] for t in tokens)
    scaled = any(t.text.lower() in figure_words()["scales"] for t in tokens)
    behind = _token_behind(document, figure)
    if named or not scaled or figure.noun is not None or (behind is not None and behind.upos in NOUNS | {"ADJ", "SYM"}):
        return figure
    return replace(figure, what=MONEY, unit=last.unit)


def cast_figures() -> frozenset[str]:
    """The kinds of figures that count what people cast, and so people."""
    return load_set("figures", "counted_again", "cast")


def _own_kind(document: Document, figure: FigureSpan) -> str:
    return find_kind(document, list_numbers(document, figure)[:1]) or OTHER


def _find_verb(document: Document, figure: FigureSpan) -> int | None:
    """The word that says something of those counted, as subject or object of which they stand."""
    for index in list_numbers(document, figure)[:1]:
        for place in (index, document.tokens[index].head):
            if place >= 0 and document.tokens[place].deprel in SUBJECTS | {"obj"}:
                return document.tokens[place].head
    return None


def list_numbers(document: Document, figure: FigureSpan) -> list[int]:
    """The places of the numbers that a figure holds."""
    return [i for i in document.indices_of(figure.span) if is_number(document.tokens[i].text.lower())]


@cache
def _count_pattern() -> re.Pattern[str]:
    pattern: str = figure_words()["number_of"]["pattern"]
    return re.compile(pattern)


def _noun_of(document: Document, figure: FigureSpan) -> Span | None:
    """The noun that a figure takes in or that stands right behind it."""
    inside = [t.span for t in document.tokens_in(figure.span) if t.upos in NOUNS]
    following = _token_behind(document, figure)
    if inside:
        end = number_end(document, figure)  # "two of its boats at sea" are boats
        return next((span for span in inside if span.start >= end), inside[-1])
    return following.span if following is not None and following.upos in NOUNS else None
