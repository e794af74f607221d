"""Features of many articles side by side."""

import numpy as np

from lagebild.compare.postings import keep_each, post_features, spread_ranges


def rows(*values):
    return [np.array(row, dtype=np.uint32) for row in values]


def test_every_feature_has_the_articles_that_hold_it_in_order():
    postings = post_features(rows([3, 7], [], [3, 4_000_000_000], [7]))
    owners = [postings.owners[a:b].tolist() for a, b in zip(postings.blocks, postings.blocks[1:], strict=False)]
    assert dict(zip(postings.keys.tolist(), owners, strict=True)) == {3: [0, 2], 7: [0, 3], 4_000_000_000: [2]}


def test_an_entry_is_found_by_article_and_by_feature():
    postings = post_features(rows([3, 7], [5], [3, 5]))
    for number, held in enumerate(([3, 7], [5], [3, 5])):
        own = postings.entries(number)
        assert postings.keys[postings.features[own]].tolist() == held
        assert postings.owners[postings.places[own]].tolist() == [number] * len(held)


def test_no_articles_have_no_features():
    postings = post_features([])
    assert len(postings.keys) == len(postings.owners) == 0


def test_ranges_are_spread_one_after_the_other():
    assert spread_ranges(np.array([2, 9, 4]), np.array([5, 9, 6])).tolist() == [2, 3, 4, 4, 5]


def test_numbers_are_kept_once_and_in_order():
    assert keep_each(np.array([5, 1, 5, 3, 1])).tolist() == [1, 3, 5]
    assert keep_each(np.zeros(0, np.int64)).tolist() == []
