"""Figures that events carry: how many dead, injured, soldiers, votes, how much money, and within which bounds."""

from collections.abc import Iterator
from dataclasses import replace

from lagebild.languages.german.clauses import full_lemma, indices_in, span_of, subtree
from lagebild.languages.german.numbers import figure_words, read_amount
from lagebild.model.text import Document, FigureSpan, Span

OTHER = "other"
NUMERIC = frozenset({"NUM"})
MIN_LAST_PART = 5
"""Shorter nouns are the chance ending of too many words."""


def find_figures(document: Document, index: int) -> tuple[FigureSpan, ...]:
    """Numbers in the clause of the trigger that count something known: people, money, votes, distance."""
    sentence = document.sentences[document.tokens[index].sentence]
    clause = set(subtree(document, _clause_head(document, index)))
    found: list[FigureSpan] = []
    for place in range(sentence.first, sentence.last):
        if place in clause and _counts(document, place) and not _dates(document, document.tokens[place].span):
            figure = _figure_at(document, place)
            # the second number of a range is part of the figure of the first
            if figure and figure.what != OTHER and not any(figure.span.overlaps(f.span) for f in found):
                found.append(figure)
    return tuple(found)


def complete_figure(document: Document, figure: FigureSpan) -> FigureSpan:
    """The figure with value, bounds and unit read off its words and those just before it."""
    figure = _with_opening(document, figure)
    start = figure.span.start
    sentence = document.sentence_at(start)
    before = document.text[max(sentence.span.start if sentence else start, start - 14) : start]
    amount = read_amount(figure.span.of(document.text))
    if amount is None:
        return figure
    bound = read_amount(before + figure.span.of(document.text))
    if amount.mod is None and bound is not None and bound.value == amount.value:
        amount = bound
    inside = indices_in(document, (figure.span,))
    units = [_unit(document, i) for i in inside]
    unit = next((u for u in units if u), None)
    nouns = [i for i in inside if document.tokens[i].upos == "NOUN"]
    counted = next((what for i in nouns for what in _counted_by(document.tokens[i].lemma)), None)
    return replace(
        figure,
        what=counted or figure.what,
        value=amount.value,
        low=amount.low,
        high=amount.high,
        mod=amount.mod,
        unit=unit[1] if unit else figure.unit,
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


def _figure_at(document: Document, place: int) -> FigureSpan | None:
    token = document.tokens[place]
    noun = token.head if token.upos in NUMERIC and token.head >= 0 else place
    indices = sorted(
        {
            place,
            noun,
            *(i for i in document.children(noun) if document.tokens[i].deprel in {"nummod", "advmod", "amod"}),
        }
    )
    span = span_of(document, [i for i in indices if abs(i - place) <= abs(noun - place) + 1])
    amount = read_amount(span.of(document.text))
    if amount is None:
        return None
    unit = _unit(document, noun) or _unit(document, place)
    what = unit[0] if unit else next(iter(_counted(document, noun, place)), OTHER)
    return complete_figure(document, FigureSpan(span=span, what=what))


def _unit(document: Document, index: int) -> tuple[str, str] | None:
    token = document.tokens[index]
    found = figure_words()["units"].get(token.lemma.lower()) or figure_words()["units"].get(token.text.lower())
    return (found[0], found[1]) if found else None


def _counted_by(lemma: str) -> Iterator[str]:
    """What a noun counts, read by its last part."""
    low = lemma.lower()
    for what, nouns in figure_words()["counted"].items():
        if any(low == noun or (len(noun) >= MIN_LAST_PART and low.endswith(noun)) for noun in nouns):
            yield what


def _counted(document: Document, noun: int, place: int) -> Iterator[str]:
    """What the noun, the words around it or the verb above say of those who are counted."""
    near = [noun, *document.children(noun), place]
    lemmas = [document.tokens[i].lemma.lower() for i in near]
    for lemma in lemmas:
        yield from _counted_by(lemma)
    head = document.tokens[noun].head
    if head >= 0:
        verb = full_lemma(document, head)
        yield from (what for what, verbs in figure_words()["outcome"].items() if verb in verbs)
