"""Spans from label scores."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from lagebild.languages.german.decode import MarkedSpan, decode_spans, lower_outside, make_scheme

SCHEME = make_scheme(("O", "B-PER", "I-PER", "B-LOC", "I-LOC"))
PLAIN = make_scheme(("O", "B", "I"))


def score_labels(*rows: dict[str, float]) -> np.ndarray:
    scores = np.zeros((len(rows), len(SCHEME.labels)), dtype=np.float32)
    for row, wanted in enumerate(rows):
        for label, value in wanted.items():
            scores[row, SCHEME.labels.index(label)] = value
    return scores


def place(span: MarkedSpan) -> tuple[int, int, str]:
    return span.first, span.last, span.label


def test_a_span_reaches_from_its_opening_to_its_last_inner_word() -> None:
    scores = score_labels({"B-PER": 9}, {"I-PER": 9}, {"O": 9}, {"B-LOC": 9}, {"B-LOC": 9})
    assert [place(span) for span in decode_spans(scores, SCHEME, [(0, 5)])] == [
        (0, 2, "PER"),
        (3, 4, "LOC"),
        (4, 5, "LOC"),
    ]


def test_an_inner_label_without_opening_is_mended_by_the_next_best_labels() -> None:
    scores = score_labels({"O": 5, "B-LOC": 4}, {"I-LOC": 9, "O": 2})
    assert [place(span) for span in decode_spans(scores, SCHEME, [(0, 2)])] == [(0, 2, "LOC")]


def test_no_span_crosses_a_border() -> None:
    scores = score_labels({"B-PER": 9}, {"I-PER": 9, "B-PER": 8})
    assert [place(span) for span in decode_spans(scores, SCHEME, [(0, 1), (1, 2)])] == [(0, 1, "PER"), (1, 2, "PER")]


def test_heads_with_one_kind_give_spans_without_label() -> None:
    scores = np.array([[0, 9, 0], [0, 0, 9], [9, 0, 0]], dtype=np.float32)
    assert [place(span) for span in decode_spans(scores, PLAIN, [(0, 3)])] == [(0, 2, "")]


def test_the_score_is_the_mean_probability_of_the_labels() -> None:
    scores = np.log(np.array([[0.1, 0.8, 0.1], [0.2, 0.2, 0.6]], dtype=np.float32))
    (span,) = decode_spans(scores, PLAIN, [(0, 2)])
    assert abs(span.score - 0.7) < 1e-5


@given(st.integers(min_value=1, max_value=12), st.integers(min_value=0, max_value=2**32 - 1))
def test_the_sequence_is_the_best_that_keeps_the_rules(words: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(words, 3)).astype(np.float32)
    labels = ["O"] * words
    for span in decode_spans(scores, PLAIN, [(0, words)]):
        labels[span.first : span.last] = ["B", *["I"] * (span.last - span.first - 1)]
    found = sum(float(scores[row, PLAIN.labels.index(label)]) for row, label in enumerate(labels))
    assert found >= best_score(scores) - 1e-4


def best_score(scores: np.ndarray) -> float:
    """By dynamic programming over O, B, I written out once more in plain numbers."""
    outside, begin, inside = float(scores[0, 0]), float(scores[0, 1]), float("-inf")
    for o, b, i in scores[1:].tolist():
        top = max(outside, begin, inside)
        outside, begin, inside = top + o, top + b, max(begin, inside) + i
    return max(outside, begin, inside)


def test_lowering_outside_marks_what_was_nearly_marked() -> None:
    scores = np.array([[2.0, 1.5, 0.0], [2.0, 0.0, 0.0]], dtype=np.float32)
    assert decode_spans(scores, PLAIN, [(0, 2)]) == ()
    assert [place(span) for span in decode_spans(lower_outside(scores, 1.0), PLAIN, [(0, 2)])] == [(0, 1, "")]
    assert scores[0, 0] == 2.0
