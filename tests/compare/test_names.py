"""Whether two articles share a name."""

import numpy as np

from lagebild.compare.names import Names
from lagebild.compare.postings import post_features

MOOR, BRENAU, STREIK, HAFEN = 11, 22, 33, 44


def apart(*articles, names, common=()):
    """Of the first article: whether it and each of the others tell names, none in common."""
    rows = [np.array(sorted(terms), np.uint32) for terms in articles]
    postings = post_features(rows)
    hashes = [np.array(sorted(n), np.uint32) for n in names]
    found = Names(postings, hashes, ~np.isin(postings.keys, common))
    return found.are_apart(0, np.arange(1, len(articles))).tolist()


def test_articles_that_name_others_are_apart():
    assert apart([MOOR, STREIK], [BRENAU, STREIK], names=[[MOOR], [BRENAU]]) == [True]


def test_a_name_is_shared_where_the_other_article_has_its_word_only():
    assert apart([MOOR, STREIK], [MOOR, BRENAU], names=[[MOOR], [BRENAU]]) == [False]
    assert apart([MOOR, BRENAU], [BRENAU, STREIK], names=[[MOOR], [BRENAU]]) == [False]


def test_who_names_nobody_is_apart_from_nobody():
    assert apart([STREIK], [BRENAU, STREIK], [HAFEN], names=[[], [BRENAU], []]) == [False, False]
    assert apart([MOOR], [STREIK], names=[[MOOR], []]) == [False]


def test_names_that_many_articles_tell_prove_nothing():
    shared = [MOOR, BRENAU], [MOOR, HAFEN]
    assert apart(*shared, names=[[MOOR, BRENAU], [MOOR, HAFEN]]) == [False]
    assert apart(*shared, names=[[MOOR, BRENAU], [MOOR, HAFEN]], common=[MOOR]) == [True]
