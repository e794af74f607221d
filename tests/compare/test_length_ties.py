"""How likely two lengths are of one thing."""

from math import inf

from lagebild.compare.corpus import Corpus
from lagebild.compare.length_ties import BLOCK_REACH, Length, pair_lengths, read_length_features, score_lengths
from lagebild.compare.others import Strangers
from lagebild.compare.told import Told
from tests.compare.handmade import Draft, terms

TEXTS = ("Das Feuer dauerte 25 Minuten.", "Eine Stunde lang war Feuer.")


def length(number: int, minutes: float, *topic: str) -> Length:
    draft = Draft(f"a{number}", TEXTS[number - 1])
    told = Told(draft.id, "", (draft.at(draft.text[-9:-1]),), minutes, minutes)
    return Length(told, (draft.id, 0), frozenset(topic[:1]), frozenset(topic), frozenset(), (), frozenset())


def make_corpus() -> Corpus:
    return Corpus([Draft(f"a{n}", text).done() for n, text in enumerate(TEXTS, 1)], terms)


def test_a_word_on_which_one_hangs_and_of_which_the_other_tells_ties_them() -> None:
    found = read_length_features(make_corpus(), length(1, 25.0, "feuer"), length(2, 60.0, "stehen", "feuer"), {})
    assert (found.core, found.near) == (1.0, 0.0)


def test_lengths_of_hours_and_days_are_never_of_one_thing() -> None:
    corpus = make_corpus()
    one, other = length(1, 600.0, "feuer"), length(2, 1500.0, "feuer")
    assert score_lengths(corpus, one, other, {}, Strangers(corpus, {})) == -inf


def test_sentences_without_anything_in_common_tell_of_two_things() -> None:
    corpus = make_corpus()
    assert score_lengths(corpus, length(1, 20.0, "messe"), length(2, 25.0, "feuer"), {}, Strangers(corpus, {})) < 0.0


def test_lengths_of_two_articles_are_paired_and_of_very_many_only_those_told_near_each_other() -> None:
    first, second = length(1, 20.0, "feuer"), length(2, 22.0, "feuer")
    assert pair_lengths([first, first, second]) == [(first, second), (first, second)]
    many = [first, *[second] * (2 * BLOCK_REACH)]
    assert 0 < len(pair_lengths(many)) <= BLOCK_REACH
