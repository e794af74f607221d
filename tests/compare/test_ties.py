"""What people said comes before every score."""

from datetime import UTC, datetime, timedelta

from lagebild.compare.ties import Tie, Ties
from lagebild.model.judgements import Judgement

A, B, C, D = (("a1", "e1"), ("a2", "e1"), ("a3", "e1"), ("a4", "e1"))
START = datetime(2024, 3, 1, tzinfo=UTC)


def tie(left, right, verdict, *, minutes=0, kind="event", author="Ada", note=""):
    made = START + timedelta(minutes=minutes)
    return Tie(left, right, Judgement("j", verdict, kind, (), author, made, note=note))


def group(*ties, scores=None, items=(A, B, C)):
    found = Ties(ties).group(items, scores or {}, threshold=0.0, missing=-1.0)
    return sorted(sorted(g) for g in found)


def test_facts_judged_one_come_together_whatever_the_score():
    assert group(tie(A, C, "same"), scores={(A, C): float("-inf")}) == [[A, C], [B]]


def test_facts_judged_apart_never_come_together():
    scores = {(A, B): 9.0}
    assert group(scores=scores) == [[A, B], [C]]
    assert group(tie(B, A, "not_same"), scores=scores) == [[A], [B], [C]]


def test_whole_groups_are_joined():
    assert group(tie(B, C, "same"), scores={(A, B): 1.0}) == [[A, B, C]]


def test_joining_never_brings_together_what_was_judged_apart():
    assert group(tie(A, B, "same"), tie(B, C, "same", minutes=1), tie(A, C, "not_same")) == [[A, B], [C]]


def test_the_newest_word_on_a_pair_counts():
    assert group(tie(A, B, "same"), tie(A, B, "not_same", minutes=1)) == [[A], [B], [C]]
    assert group(tie(A, B, "same", minutes=2), tie(A, B, "not_same", minutes=1)) == [[A, B], [C]]


def test_articles_of_facts_judged_one_belong_to_one_story():
    assert Ties([tie(A, B, "same")]).group_articles(["a1", "a2", "a3"], {}, threshold=0.1) == [["a1", "a2"], ["a3"]]


def test_what_is_said_of_articles_counts_before_what_follows_from_facts():
    ties = Ties([tie(A, B, "same", minutes=5), tie(("a1", ""), ("a2", ""), "not_same", kind="story")])
    assert ties.group_articles(["a1", "a2"], {}, threshold=0.1) == [["a1"], ["a2"]]


def test_reasons_name_author_and_note():
    ties = Ties([tie(A, B, "same", note="ein Anruf"), tie(A, C, "not_same", minutes=1, author="Bo")])
    assert ties.reasons([A, B]) == (
        "judged one with another by Ada: ein Anruf",
        "judged not to be one with another by Bo",
    )
    assert ties.reasons([D]) == ()


def test_pairs_judged_one_are_listed_without_those_judged_apart():
    assert Ties([tie(B, A, "same"), tie(C, D, "not_same")]).same_pairs == frozenset({(A, B)})
