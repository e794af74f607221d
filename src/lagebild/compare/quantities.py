"""The numbers of an article with the words that say what they count: those in digits, and those that events carry."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from lagebild.compare.amounts import WHOLE, running_counts
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.scales import NUMBER, read_number
from lagebild.compare.sorts import list_sorts
from lagebild.compare.words import WORD
from lagebild.model.facts import Analysis, Figure
from lagebild.model.spans import Span

UNIT_WORDS = 2
"""So many words after a number say what it counts."""
SHORT_NOUN = 2
"""A noun of so many letters may be counted."""
UNIT_REACH = 60
"""Characters after a number in which they stand."""
LARGE = 20.0
"""Smaller whole numbers without a unit are mostly numbers of something."""
SYMBOL = re.compile(r"[ \u00a0\u202f]?([%€$£°])")
"""Units that are no words."""

ORDINAL = ". "
"""What stands behind an ordinal number in digits."""
WORD_BEFORE = re.compile(r"(\w+)\.? $")

SET_OFF = (" (", ", ")
"""What stands between a name and an age ..."""
CLOSING = (")", ",", ";", ".", ":")
"""... and behind the age."""
AGE = "age"
"""The kind of a figure that tells how old somebody is, or up to what age people are meant."""

BEARING = "bearing"
"""The kind of a figure that tells in which direction a place lies from another one, and counts nothing."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of the text with the words after it."""

    article: str
    value: float
    span: Span
    units: tuple[str, ...]
    words: str
    """The words after it as written."""
    sentence: int
    record: str | None
    """The record of the event that carries it."""
    figure: Figure | None = None
    """The figure of an event that it is, with its bounds."""
    sorts: tuple[str, ...] = ()
    """Of which sorts those are that it counts."""


def list_quantities(
    corpus: Corpus, analysis: Analysis, figures: Sequence[tuple[Span, str]], scales: Mapping[str, float]
) -> list[Quantity]:
    """The numbers of an article that are no times: those in digits, and those in words that are known as figures."""
    skipped = [*(t.span for t in analysis.times), *analysis.article.spans_of("boilerplate")]
    known = [f for f in (*(f for e in analysis.events for f in e.figures), *analysis.figures) if f.what != BEARING]
    found = []
    for span, value, figure in (*_list_digits(analysis, known, scales), *_list_words(analysis, known)):
        units, words = _read_units(corpus, analysis, span, scales)
        units = (*units, *(u for u in _units_of(corpus, analysis, figure) if u not in units))
        if not units and (not _is_telling(value, analysis.excerpt(span)) or _is_age(analysis, span)):
            continue
        if not any(span.overlaps(s) for s in skipped):
            record = next((r for s, r in figures if s.overlaps(span)), None)
            sentence = corpus.sentence_at(analysis.article.id, span.start)
            sorts = list_sorts(known, span, value)
            found.append(Quantity(analysis.article.id, value, span, units, words, sentence, record, figure, sorts))
    return sorted(found, key=lambda q: q.span)


def _list_digits(
    analysis: Analysis, known: Sequence[Figure], scales: Mapping[str, float]
) -> Iterable[tuple[Span, float, Figure | None]]:
    text = analysis.article.text
    for match in NUMBER.finditer(text):
        span = Span(*match.span())
        if _is_ordinal(analysis, span):
            continue
        word = WORD.search(text, span.end)
        scale = scales.get(word.group().casefold(), 1.0) if word is not None else 1.0
        value = read_number(match.group()) * scale
        here = [f for f in known if f.span.overlaps(span)]
        if any(value not in (f.value, f.low, f.high) and _counts_in_words(analysis, f) for f in here):
            continue  # inside what is counted, such as how old somebody was
        if any(map(_parts_people, here)) or (not here and _is_label(text, span, value)):
            continue
        ends = next((f for f in here if f.value is None and None not in (f.low, f.high)), None)
        if ends is None:
            equal = sorted((f for f in here if f.value == value), key=lambda f: (f.unit is None, f.noun is None))
            yield span, value, next(iter(equal), None)
        elif value == ends.high:  # the words behind the last number of a range say what it counts
            yield span, (float(ends.low or 0.0) + value) / 2.0, ends


def _is_ordinal(analysis: Analysis, span: Span) -> bool:
    """Whether the number has a full stop behind it in the midst of its sentence, and counts nothing: "the 85th"."""
    if analysis.article.text[span.end : span.end + 2] != ORDINAL:
        return False
    return any(s.start <= span.start and s.end > span.end + 1 for s in analysis.sentences)


def _parts_people(figure: Figure) -> bool:
    """Whether it only says of what age people are meant: "children under ten"."""
    return figure.what == AGE and figure.mod is not None


def _is_label(text: str, span: Span, value: float) -> bool:
    """Whether a number of which nothing is known stands behind a noun and tells one of several apart: "Halle 3"."""
    before, behind = WORD_BEFORE.search(text, 0, span.start), WORD.search(text, span.end)
    counts = behind is not None and behind.group()[0].isupper() and not text[span.end : behind.start()].strip()
    return before is not None and before.group(1)[0].isupper() and value < LARGE and not counts


def _counts_in_words(analysis: Analysis, figure: Figure) -> bool:
    """Whether a figure tells a small number in words, and other numbers in digits: "two men of 22 and 29 years"."""
    digits = {read_number(m.group()) for m in NUMBER.finditer(analysis.excerpt(figure.span))}
    return figure.value is not None and 0.0 < figure.value < LARGE and figure.value not in digits


def _list_words(analysis: Analysis, known: Sequence[Figure]) -> Iterable[tuple[Span, float, Figure | None]]:
    taken: list[Span] = []
    for figure in known:
        value = figure.value if figure.value is not None else figure.low
        told = value or (value == 0.0 and figure.what in running_counts)
        if not told or value is None or (figure.mod != WHOLE and any(figure.span.overlaps(s) for s in taken)):
            continue  # an event may take both numbers of "two of the four" for one
        if _parts_people(figure):
            continue
        if not any(c.isdigit() for c in analysis.excerpt(figure.span)):
            taken.append(figure.span)
            yield Span(figure.span.start, figure.span.start + _first_word(analysis, figure)), value, figure


def _first_word(analysis: Analysis, figure: Figure) -> int:
    return len(analysis.excerpt(figure.span).split()[0])


def _units_of(corpus: Corpus, analysis: Analysis, figure: Figure | None) -> Iterable[str]:
    """What a figure is known to count, beside the words behind it."""
    if figure is None:
        return
    if figure.noun is not None:
        yield from _list_terms(corpus, analysis.excerpt(figure.noun))
    if figure.unit is not None:
        yield figure.unit
    if figure.what in running_counts:
        yield figure.what


def _list_terms(corpus: Corpus, word: str) -> list[str]:
    """What a word adds to what is counted: a noun may be short ("Zug", "Ei"), other short words tell nothing."""
    least = SHORT_NOUN if word[:1].isupper() and word[1:].islower() else SHORT_TERM + 1
    return [t for t in corpus.terms(word) if len(t) >= least]


def _read_units(
    corpus: Corpus, analysis: Analysis, span: Span, scales: Mapping[str, float]
) -> tuple[tuple[str, ...], str]:
    """The terms of the words after a number, without multipliers, and these words up to the first that has none."""
    text = analysis.article.text
    after = _words_on(text, span.end)[: UNIT_WORDS + 1]
    scaled = bool(after) and after[0].group().casefold() in scales
    unit_words = after[1:] if scaled else after[:UNIT_WORDS]
    # a word on the next line may be no noun, though it begins with a capital
    unit_words = [
        *takewhile(lambda m: len(m.group()) > SHORT_TERM or "\n" not in text[span.end : m.start()], unit_words)
    ]
    units = tuple(t for m in unit_words for t in _list_terms(corpus, m.group()))
    symbol = SYMBOL.match(text, after[0].end() if scaled else span.end)
    if symbol is not None:
        return (symbol[1],), text[span.end : symbol.end()].strip()
    shown = [*takewhile(lambda m: _list_terms(corpus, m.group()), unit_words)]
    nouns = [at for at, m in enumerate(shown) if m.group()[0].isupper()]
    # what is counted ends with its noun, not with the verb behind it
    shown = shown[: nouns[-1] + 1] if nouns else []
    return units, " ".join(m.group() for m in (*after[: int(scaled)], *shown))


def _is_telling(value: float, digits: str) -> bool:
    """Whether a number without a unit may be a count or a measure: no number of a house, a page or a list."""
    return value >= LARGE or "," in digits


def _is_age(analysis: Analysis, span: Span) -> bool:
    """Whether a bare number is set off behind the name of a person: "Odo Moor (34)", "Odo Moor, 34, schwieg"."""
    text = analysis.article.text
    name_end = span.start - len(SET_OFF[0])
    if not text[:name_end] or text[name_end : span.start] not in SET_OFF or not text[span.end :].startswith(CLOSING):
        return False
    return any(m.span.end == name_end for e in analysis.entities if e.kind == "person" for m in e.mentions)


def _words_on(text: str, start: int) -> list[re.Match[str]]:
    """The words that follow without a comma or full stop between them; an abbreviation keeps its dot."""
    found: list[re.Match[str]] = []
    for match in WORD.finditer(text, start, min(len(text), start + UNIT_REACH)):
        end = found[-1].end() if found else start
        dotted = bool(found) and len(found[-1].group()) <= SHORT_TERM
        if text[end : match.start()].strip(". " if dotted else " \n\u00a0\u202f"):
            break
        found.append(match)
    return found


def name_number(corpus: Corpus, number: Quantity) -> str:
    """A number as written, with the words that say what it counts."""
    text = corpus.by_id[number.article].excerpt(number.span)
    return text if text.endswith(number.words) else f"{text} {number.words}"
