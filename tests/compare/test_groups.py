"""Grouping by score."""

from hypothesis import given
from hypothesis import strategies as st

from lagebild.compare.groups import block_pairs, connect, group_by_score

PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda p: p[0] < p[1]), st.floats(-3, 3), max_size=20
)


def test_most_similar_are_joined_first_and_strangers_stay_out():
    groups = group_by_score("abcd", {("a", "b"): 2.0, ("b", "c"): 0.5, ("c", "d"): 1.0}, threshold=0.0, missing=-1.0)
    assert sorted(map(sorted, groups)) == [["a", "b"], ["c", "d"]]


def test_pair_that_must_stay_apart_is_not_joined_over_a_third():
    scores = {("a", "b"): 3.0, ("b", "c"): 3.0, ("a", "c"): float("-inf")}
    groups = group_by_score("abc", scores, threshold=0.0)
    assert not any({"a", "c"} <= set(g) for g in groups)


@given(PAIRS)
def test_every_item_is_in_exactly_one_group(scores):
    groups = group_by_score(range(8), scores, threshold=0.0, missing=-0.5)
    assert sorted(i for g in groups for i in g) == list(range(8))


def test_long_block_pairs_only_near_members():
    pairs = block_pairs([list(range(100))], reach=3)
    assert max(b - a for a, b in pairs) == 2
    assert block_pairs([[1, 2, 3]], reach=3) == {(1, 2), (1, 3), (2, 3)}


def test_pairs_hold_groups_together_over_any_number_of_steps():
    assert connect("abcdef", [("f", "d"), ("b", "a"), ("d", "a"), ("a", "f")]) == [["a", "b", "d", "f"], ["c"], ["e"]]
    assert connect([], []) == []
