"""Headlines in capitals are read like any sentence, and every character keeps its place."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagebild.languages.german.times import find_times
from lagebild.languages.german.times_grammar import lower_headlines
from lagebild.model.article import DateRange
from lagebild.model.spans import Span
from lagebild.model.text import Document, Name, Token

FRIDAY = date(2022, 2, 11)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("SEIT DREI JAHREN KEIN URTEIL", "SEIT DREI JAHREN", "P3Y"),
        ("EIN DORF WARTET BIS MONTAG\nEr kam.", "BIS MONTAG", "2022-02-14"),
        ("Sa, 19. Februar: Markt", "Sa, 19. Februar", "2022-02-19"),
    ],
)
def test_headlines_and_listings(text: str, words: str, value: str) -> None:
    times = find_times(Document(text, "de"), DateRange(FRIDAY, FRIDAY, "given"))
    assert [(time.span.of(text), time.value) for time in times] == [(words, value)]


@given(st.text(max_size=60))
def test_lowering_headlines_moves_no_character(text: str) -> None:
    assert len(lower_headlines(text)) == len(text)


def test_a_line_with_small_letters_stays_as_it_is() -> None:
    assert lower_headlines("Die USA und die NATO im MAI") == "Die USA und die NATO im MAI"


def _tag(text: str, verbs: str = "") -> tuple[Token, ...]:
    tokens, at = [], 0
    for word in text.replace('"', ' " ').split():
        start = text.index(word, at)
        at = start + len(word)
        tokens.append(Token(Span(start, at), word, word, "VERB" if word in verbs.split() else "NOUN"))
    return tuple(tokens)


def test_the_year_of_a_quoted_title_is_part_of_its_name() -> None:
    text = 'Sie stellten den "Leitfaden Wasser 2019" vor.'
    times = find_times(Document(text, "de", tokens=_tag(text, "stellten")), DateRange(FRIDAY, FRIDAY, "given"))
    assert times == ()


def test_the_year_of_a_quoted_sentence_is_a_time() -> None:
    text = '"Wir bauten das Haus 2019", sagte sie.'
    times = find_times(Document(text, "de", tokens=_tag(text, "bauten sagte")), DateRange(FRIDAY, FRIDAY, "given"))
    assert [time.value for time in times] == ["2019"]


def test_the_weekday_inside_the_name_of_a_thing_is_no_time() -> None:
    text = "Der Film Der lange Freitag läuft wieder."
    names = (Name(Span(9, 26), "OTH"),)
    assert find_times(Document(text, "de", names=names), DateRange(FRIDAY, FRIDAY, "given")) == ()
