"""Ranges of characters."""

import pytest

from lagebild.model.spans import Span, any_touch, line_around, touches, unite


def test_spans_that_overlap_are_one_and_others_keep_apart() -> None:
    spans = [Span(0, 4), Span(3, 6), Span(5, 9), Span(9, 12)]
    assert list(unite(spans)) == [Span(0, 9), Span(9, 12)]
    assert list(unite([])) == []


def test_a_span_touches_what_it_shares_a_character_with() -> None:
    assert touches(Span(2, 5), [Span(0, 2), Span(4, 9)])
    assert not touches(Span(2, 5), [Span(0, 2), Span(5, 9)])


def test_any_touch_wants_one_shared_character() -> None:
    assert any_touch((Span(0, 2), Span(4, 6)), (Span(5, 9),))
    assert not any_touch((Span(0, 2),), (Span(2, 5),))
    assert not any_touch((), (Span(2, 5),))


@pytest.mark.parametrize(
    ("start", "end", "line"), [(5, 7, "zwei"), (0, 2, "eins"), (10, 14, "drei"), (2, 6, "eins\nzwei")]
)
def test_the_line_around_a_span_has_no_line_break_of_its_own(start: int, end: int, line: str) -> None:
    text = "eins\nzwei\ndrei"
    assert line_around(text, Span(start, end)).of(text) == line
