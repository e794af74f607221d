"""Pairs that choose each other between two articles."""

from lagebild.compare.choices import list_mutual, prefer_mutual

A, B, C = ("a1", "e1"), ("a2", "e1"), ("a2", "e2")


def test_the_best_match_of_both_sides_gains_more_than_one_that_is_passed_over():
    raised = prefer_mutual({(A, B): 0.0, (A, C): -1.0}, lowest=-5.0)
    assert raised[A, B] > 1.0
    assert raised[A, C] - -1.0 < raised[A, B]


def test_a_pair_that_must_stay_apart_stays_apart():
    assert prefer_mutual({(A, B): float("-inf")}, lowest=-5.0)[A, B] == float("-inf")


def test_two_facts_of_one_article_choose_nobody():
    assert prefer_mutual({(B, C): -1.0}, lowest=-5.0)[B, C] == -1.0


def test_a_fact_chooses_one_of_another_article():
    assert list_mutual({(A, B): 2.0, (A, C): 1.0}) == [(A, B)]
