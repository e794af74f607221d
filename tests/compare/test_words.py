"""Words of articles, and runs of them that two texts share."""

from hypothesis import given
from hypothesis import strategies as st

from lagebild.compare.words import is_same_run, name_deed, shared_run

WORDS = st.lists(st.sampled_from("abcd"), max_size=9)


@given(WORDS, WORDS)
def test_counting_words_first_never_changes_whether_two_runs_are_the_same(left, right):
    assert is_same_run(left, right, least=0.8) == (shared_run(left, right) >= 0.8)


def test_the_same_words_in_another_order_are_no_same_run():
    words = ["die", "Bahn", "wird", "bis", "Mai", "gesperrt"]
    assert is_same_run(words, words, least=0.8)
    assert not is_same_run(words, words[::-1], least=0.8)


def test_a_verb_and_its_particle_name_one_deed():
    assert name_deed(["wies", "zurück"]) == ["wies", "zurückwies"]
    assert name_deed(["zog", "zurück"]) == ["zog", "zurückzog"]


def test_a_noun_and_its_light_verb_are_two_words_for_one_deed():
    assert name_deed(["Besuch", "abgestattet"]) == ["Besuch", "abgestattet"]
    assert name_deed(["Besuch"]) == ["Besuch"]
