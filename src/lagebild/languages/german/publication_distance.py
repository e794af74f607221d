"""When an article came out, by how long before or after a dated happening it tells: "Drei Tage vor der Wahl"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from lagebild.languages.german.times_grammar import load_forms, load_pattern
from lagebild.languages.german.times_resolve import Found
from lagebild.languages.german.times_values import DAYS_A_WEEK
from lagebild.languages.german.times_verbs import FUTURE, PAST
from lagebild.model.spans import Span, line_around
from lagebild.model.text import Document

_LENGTH = re.compile(r"P(\d+)([DW])")
REACH = 120
"""Characters behind the length within which the happening is named."""
BEFORE = "vor"
NEXT_DAY = timedelta(days=1)


def find_days_by_distance(document: Document, found: Sequence[Found]) -> Iterator[tuple[date, date, str]]:
    """The first and last day on which the article may have come out, and why: that of its news or the next one.

    A weekday in the sentence that is told as past has to be that of the day found.
    """
    for item in found:
        length = _LENGTH.fullmatch(item.time.value or "") if item.time.type == "DURATION" else None
        span = item.time.span
        side = load_pattern("distance_behind").match(document.text, span.end, span.end + REACH) if length else None
        if length is None or side is None:
            continue
        nouns = {word for word in side["named"].split() if word[:1].isupper()} - load_forms("edge_noun")
        offset = timedelta(days=int(length[1]) * (DAYS_A_WEEK if length[2] == "W" else 1))
        offset = -offset if side["side"].lower() == BEFORE else offset
        days = dict(_days_told_of(document, found, nouns, Span(span.start, side.end())))
        days = days or dict(_days_told_otherwise(document, found, span, offset))
        if len(days) != 1:
            continue
        told, noun = days.popitem()
        day = told + offset
        beside = {number for number, lean in _weekdays_in(found, _sentence_of(document, span)) if lean != FUTURE}
        if beside <= {day.isoweekday()}:
            because = f'"{span.of(document.text)} {side["side"]}" the {noun} of {told} is {day}'
            yield day, day + NEXT_DAY, because


def _days_told_of(
    document: Document, found: Sequence[Found], nouns: set[str], phrase: Span
) -> Iterator[tuple[date, str]]:
    """The days that stand behind the phrase or that other sentences tell of the happening, with the noun for it."""
    for item in found:
        if item.shape.reads != "day" or item.reading.day is None:
            continue
        around = _sentence_of(document, item.time.span)
        shared = sorted(nouns & set(re.findall(r"[\w-]+", around.of(document.text))))
        behind = document.text[phrase.end : item.time.span.start].isspace()
        if shared and (behind or not around.contains(phrase)):
            yield item.reading.day, shared[0]


def _days_told_otherwise(
    document: Document, found: Sequence[Found], span: Span, offset: timedelta
) -> Iterator[tuple[date, str]]:
    """The days told as past with their weekday, to which the weekday of the news in the paragraph of the length fits.

    Other sentences may tell the happening in other words ("nach dem Unglück", "ein Zug ist entgleist").
    """
    news = {number for number, lean in _weekdays_in(found, line_around(document.text, span)) if lean <= PAST}
    for item in found if len(news) == 1 else ():
        day = item.reading.day
        past = item.shape.reads == "day" and item.shape.get("weekday") and item.lean <= PAST
        if past and day is not None and (day + offset).isoweekday() in news:
            yield day, "happening"


def _weekdays_in(found: Sequence[Found], stretch: Span) -> Iterator[tuple[int, float]]:
    """The bare weekdays in a stretch of the text, with their lean."""
    for item in found:
        if item.shape.reads == "weekday" and stretch.contains(item.time.span):
            yield item.shape.meaning("weekday"), item.lean


def _sentence_of(document: Document, span: Span) -> Span:
    """The sentence in which the span begins; where none is known, its line."""
    sentence = document.sentence_at(span.start)
    return sentence.span if sentence is not None else line_around(document.text, span)
