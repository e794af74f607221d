"""Verdicts on numbers."""

from dataclasses import replace

import pytest

from lagebild.compare.amounts import (
    describes_one,
    heed_corrections,
    heed_standing,
    heed_vague,
    judge_fixed,
    judge_growing,
    judge_measured,
    judge_rising,
    judge_running,
    tell_figure,
    tell_number,
)
from lagebild.compare.corpus import Corpus
from lagebild.compare.told import APART, Told
from lagebild.model.facts import Figure
from lagebild.model.spans import Span
from lagebild.model.stories import Verdict
from tests.compare.handmade import Draft, terms

CORPUS = Corpus(
    [Draft("early", "Eins.", day="2024-03-10").done(), Draft("late", "Zwei.", day="2024-03-12").done()], terms
)


def told(article, value, mod=None):
    made = tell_figure(article, Figure(Span(0, 1), "killed", value, None, None, None, mod), str(value), frozenset())
    assert made is not None
    return made


def test_rising_toll_is_corrected_later():
    assert judge_rising(CORPUS, told("early", 3), told("late", 7)).verdict == "corrected_later"


def test_what_is_measured_as_a_whole_is_not_counted_on():
    verdict = judge_measured(CORPUS, told("early", 6.3), told("late", 5.1))
    assert (verdict.verdict, verdict.because) == ("corrected_later", "6.3 first and 5.1 in a later report")


def test_two_tolls_of_one_day_are_no_contradiction():
    same_day = Corpus([Draft("a", "x").done(), Draft("b", "y").done()], terms)
    assert judge_rising(same_day, told("a", 3), told("b", 7)).verdict == "compatible"


def test_number_that_time_does_not_change_contradicts():
    assert judge_fixed(CORPUS, told("early", 186), told("late", 194)).verdict == "conflicting"


def test_same_number_is_no_difference():
    assert judge_fixed(CORPUS, told("early", 14), told("late", 14)) is None


@pytest.mark.parametrize(("bound", "value"), [("MORE_THAN", 80), ("LESS_THAN", 60), ("APPROX", 71)])
def test_bound_that_holds_is_compatible_or_coarser(bound, value):
    verdict = judge_fixed(CORPUS, told("early", 70, bound), told("late", value))
    assert verdict.verdict in ("coarser", "compatible")


@pytest.mark.parametrize(("bound", "value"), [("MORE_THAN", 45), ("LESS_THAN", 95), ("APPROX", 90)])
def test_bound_that_does_not_hold_contradicts(bound, value):
    assert judge_fixed(CORPUS, told("early", 70, bound), told("late", value)).verdict == "conflicting"


def test_smaller_later_number_is_no_growth():
    assert judge_growing(CORPUS, told("early", 90), told("late", 80)).verdict == "conflicting"
    assert judge_growing(CORPUS, told("early", 47), told("late", 390)).verdict == "corrected_later"


def test_counts_of_reports_without_a_day_may_be_of_different_days():
    undated = Corpus([Draft("early", "Eins.", day="2024-03-10").done(), Draft("late", "Zwei.", day=None).done()], terms)
    assert judge_growing(undated, told("early", 90), told("late", 80)).verdict == "compatible"


def test_figure_without_number_tells_nothing():
    assert tell_figure("a", Figure(Span(0, 1), "killed"), "Tote", frozenset()) is None


def test_told_value_keeps_an_open_end():
    made = told("early", 14, "MORE_THAN")
    assert isinstance(made, Told)
    assert (made.low, made.high) == (14, None)


@pytest.mark.parametrize(("exact", "round"), [(895, 900), (118.5, 120), (51.3, 51), (186, 190)])
def test_a_round_number_fits_the_exact_one(exact, round):
    assert judge_fixed(CORPUS, told("early", exact), told("late", round)).verdict == "coarser"


@pytest.mark.parametrize(("first", "second"), [(46, 50), (900, 800), (13, 14), (194, 186)])
def test_a_number_that_is_no_rounding_of_the_other_contradicts_it(first, second):
    assert judge_fixed(CORPUS, told("early", first), told("late", second)).verdict == "conflicting"


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (38000, 42000, "conflicting"),
        (38000, 39000, "coarser"),
        (38000, 40000, "coarser"),
        (410, 430, "coarser"),
        (410, 440, "conflicting"),
    ],
)
def test_two_numbers_in_the_same_round_units_differ_when_they_lie_apart(one, other, verdict):
    found = judge_fixed(CORPUS, told("early", one, "APPROX"), told("late", other, "APPROX"))
    assert found is not None
    assert found.verdict == verdict


def test_so_many_more_are_another_number_than_all():
    assert judge_fixed(CORPUS, told("early", 11), told("late", 10, "FURTHER")) is APART
    assert judge_fixed(CORPUS, told("early", 11, "FURTHER"), told("late", 10, "FURTHER")).verdict == "conflicting"


@pytest.mark.parametrize("bound", ["EQUAL_OR_MORE", "MORE_THAN", "APPROX", "LESS_THAN"])
def test_one_number_with_a_bound_and_without_is_no_difference(bound):
    assert judge_fixed(CORPUS, told("early", 40, bound), told("late", 40)) is None


@pytest.mark.parametrize(
    ("first", "second", "sources", "verdict"),
    [
        (40, 38, ({"org:office"}, {"org:office"}), "corrected_later"),
        (40, 38, ({"org:office"}, {"org:crew"}), "coarser"),
        (38, 40, ({"org:office"}, {"org:office"}), "coarser"),
    ],
)
def test_a_source_that_gives_another_number_for_its_round_one_corrects_it(first, second, sources, verdict):
    early, late = (
        replace(told(article, value), source=frozenset(source))
        for article, value, source in zip(("early", "late"), (first, second), sources, strict=True)
    )
    assert heed_corrections(judge_growing)(CORPUS, early, late).verdict == verdict


def test_two_sums_of_one_day_contradict_each_other():
    same_day = Corpus([Draft("a", "x").done(), Draft("b", "y").done()], terms)
    assert judge_measured(same_day, told("a", 210), told("b", 260)).verdict == "conflicting"


@pytest.mark.parametrize(
    ("words", "single"),
    [("eine 81-jährige Bäuerin", True), ("ein Toter", False), ("1 Toter", False), ("Ein 7-jähriger Junge", True)],
)
def test_one_person_of_a_told_age_is_no_toll(words, single):
    assert describes_one(Figure(Span(0, 1), "killed", 1.0), words) == single
    assert not describes_one(Figure(Span(0, 1), "killed", 2.0), words)


def test_standing_numbers_exclude_each_other_on_other_days() -> None:
    judge = heed_standing(lambda *_: Verdict("corrected_later", "", 1.0), "percent")
    first, second = (Told(a, str(n), (), n, n, standing=True) for a, n in (("a1", 12.0), ("a2", 15.0)))
    verdict = judge(Corpus([], terms), first, second)
    assert verdict is not None
    assert verdict.verdict == "conflicting"
    assert judge(Corpus([], terms), first, replace(second, standing=False)) == Verdict("corrected_later", "", 1.0)


def test_votes_needed_are_no_votes_cast() -> None:
    judge = heed_standing(lambda *_: Verdict("corrected_later", "", 1.0), "votes")
    first, second = (Told("a1", "61", (), 61.0, 61.0, standing=True), Told("a2", "58", (), 58.0, 58.0))
    assert judge(Corpus([], terms), first, second) is APART


def number(article, value):
    return tell_number(article, value, str(value), Span(0, 1))


def test_decimals_are_rounded_as_far_as_their_last_digit() -> None:
    assert judge_fixed(CORPUS, number("early", 0.4), number("late", 0.41)).verdict == "coarser"
    assert judge_fixed(CORPUS, number("early", 0.4), number("late", 0.47)).verdict == "conflicting"


def test_a_size_in_words_is_compared_only_with_what_fits_it() -> None:
    judge = heed_vague(judge_fixed, "money")
    millions = replace(number("early", 1e6), high=999e6)
    assert judge(CORPUS, millions, number("late", 2.4e6)).verdict == "coarser"
    assert judge(CORPUS, millions, number("late", 80_000.0)) is APART


def test_votes_of_a_small_body_are_counted_once() -> None:
    judge = heed_standing(judge_running, "votes")
    assert judge(CORPUS, number("early", 6.0), number("late", 5.0)).verdict == "conflicting"
