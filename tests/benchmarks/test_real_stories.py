"""Figures over pairs of reports."""

from benchmarks.real_stories import group_by, make_line, pairs_of


def test_pairs_inside_groups():
    assert pairs_of([["a", "b", "c"], ["d"]]) == {frozenset("ab"), frozenset("ac"), frozenset("bc")}


def test_keys_with_one_label_are_a_group():
    assert sorted(group_by({"a": "x", "b": "y", "c": "x"})) == [["a", "c"], ["b"]]


def test_a_line_has_the_trivial_answer_beside_it():
    line = make_line("same", pairs_of([["a", "b"]]), pairs_of([["a", "b"]]), pairs_of([["a", "b", "c"]]))
    assert (line.value, line.baseline, line.note) == (100.0, 50.0, "1 right, 0 too many, 0 missed")
