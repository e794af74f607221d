"""Numbers that differ as misprints do."""

import pytest

from lagebild.compare.misprints import are_swapped, find_misprint


@pytest.mark.parametrize(("a", "b"), [(1954, 1945), (23.7, 27.3), (6120, 1620)])
def test_two_digits_swapped_are_an_odd_misprint(a, b):
    found = find_misprint(a, b)
    assert found is not None and found.is_odd


@pytest.mark.parametrize(("a", "b"), [(32_000, 320_000), (2.5, 25), (7_100, 7_100_000)])
def test_powers_of_ten_are_odd_misprints(a, b):
    found = find_misprint(a, b)
    assert found is not None and found.is_odd


def test_one_digit_changed_may_also_be_counted_on():
    found = find_misprint(1346, 1946)
    assert found is not None and not found.is_odd


def test_round_numbers_a_power_of_ten_apart_may_be_of_two_things():
    found = find_misprint(30, 300)
    assert found is not None and not found.is_odd


@pytest.mark.parametrize(("a", "b"), [(12, 12), (12, 21), (12, 13), (1954, 1945.5), (1346, 1978), (0, 10), (3, 3e8)])
def test_other_numbers_are_no_misprints(a, b):
    assert find_misprint(a, b) is None


@pytest.mark.parametrize(
    ("a", "b", "swapped"), [(27, 72, True), (1_240, 1_420, True), (27, 27, False), (27, 720, False)]
)
def test_neighbouring_digits_of_numbers_of_one_size_are_swapped(a, b, swapped):
    assert are_swapped(a, b) == swapped


def test_two_digits_are_enough_where_zeros_make_the_number_large():
    assert find_misprint(340_000.0, 430_000.0).how == "two digits swapped"
    assert find_misprint(34.0, 43.0) is None
    assert find_misprint(340_000.0, 330_000.0) is None
