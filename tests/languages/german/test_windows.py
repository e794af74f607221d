"""Windows over the pieces of an article."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from lagebild.languages.german.windows import Window, cut_windows, find_pieces

LENGTHS = st.lists(st.integers(min_value=1, max_value=90), min_size=1, max_size=40)
ROOM = 40


def add_up(lengths: list[int]) -> list[int]:
    borders = [0]
    for length in lengths:
        borders.append(borders[-1] + length)
    return borders


@given(LENGTHS)
def test_every_piece_is_answered_for_once_and_no_window_is_too_long(lengths: list[int]) -> None:
    borders = add_up(lengths)
    windows = cut_windows(borders, ROOM)
    owned = [piece for window in windows for piece in range(window.own, window.end)]
    assert owned == list(range(borders[-1]))
    assert all(window.start <= window.own < window.end <= window.start + ROOM for window in windows)


@given(LENGTHS)
def test_sentences_that_fit_are_never_cut(lengths: list[int]) -> None:
    borders = add_up(lengths)
    ends = {window.end for window in cut_windows(borders, ROOM)}
    for start, end in itertools.pairwise(borders):
        if end - start <= ROOM:
            assert not any(start < cut < end for cut in ends)


def test_a_window_opens_with_the_sentences_before_it() -> None:
    assert cut_windows([0, 20, 35, 40, 60], ROOM) == (Window(0, 0, 40), Window(35, 40, 60))


def test_left_context_gives_way_to_a_long_sentence() -> None:
    assert cut_windows([0, 32, 40, 78], ROOM)[-1] == Window(40, 40, 78)


def test_a_sentence_longer_than_a_window_is_cut_with_overlap() -> None:
    assert cut_windows([0, 100], ROOM) == (Window(0, 0, 40), Window(35, 40, 75), Window(70, 75, 100))


def test_a_word_begins_in_the_first_piece_that_ends_behind_its_start() -> None:
    assert find_pieces([2, 4, 9], [0, 1, 2, 3, 5, 9, 20]) == [0, 0, 1, 1, 2, 2, 2]
