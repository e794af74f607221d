"""Candidates for copied text."""

from zlib import crc32

import numpy as np

from lagebild.compare.fingerprints import REPRINT_REACH, _hash, hash_runs, hash_sentences, pair_owners, pair_reprints


def hashes(*lists):
    return [np.array(one, dtype=np.uint64) for one in lists]


def test_owners_of_one_hash_are_a_pair():
    assert pair_owners(hashes([1, 2], [3], [2, 4], [4])) == [(0, 2), (2, 3)]


def test_only_pairs_with_a_wanted_owner_are_given():
    assert pair_owners(hashes([1, 2], [3], [2, 4], [4]), np.array([3])) == [(2, 3)]


def test_a_hash_of_too_many_owners_proposes_no_pair():
    assert pair_owners(hashes([1], [1], [1]), largest=2) == []


def test_three_owners_of_one_hash_are_three_pairs():
    assert pair_owners(hashes([7], [7], [7])) == [(0, 1), (0, 2), (1, 2)]


def test_nine_copied_words_leave_a_fingerprint_in_any_surrounding():
    copied = [f"kopie{i}" for i in range(9)]
    one, other = [f"vor{i}" for i in range(20)], [f"nach{i}" for i in range(13)]
    assert hash_runs(one + copied + other) & hash_runs(other + copied + one)


def test_a_sentence_with_one_changed_word_shares_a_band_and_a_short_one_has_none():
    words = [f"wort{i}" for i in range(20)]
    assert set(hash_sentences(words)) & set(hash_sentences([*words[:9], "anders", *words[10:]]))
    assert hash_sentences(words[:6]) == []


def test_bands_of_a_sentence_never_change_because_they_are_stored():
    words = ["der", "rat", "der", "stadt", "neuheim", "hat", "den", "bau", "des", "hafens", "beschlossen"]
    assert hash_sentences(words) == [
        2393950364928640436,
        1058528793283789847,
        15093373222354552122,
        7714857705638266225,
        11377351214153467127,
        15914732795501020742,
        10480952678678070417,
        15482035365618189464,
    ]


def test_sentences_whose_first_hashes_agree_by_chance_share_no_band():
    # CRC-32 of both is the same
    assert crc32(b"plumless") == crc32(b"buckeroo")
    assert _hash(b"plumless") != _hash(b"buckeroo")


def test_a_text_that_very_many_print_pairs_each_with_the_next_ones():
    pairs = pair_reprints(hashes(*[[1, 2, 3]] * 9), largest=4)
    assert {b - a for a, b in pairs} == set(range(1, REPRINT_REACH + 1))
    assert {number for pair in pairs for number in pair} == set(range(9))
    assert pair_owners(hashes(*[[1, 2, 3]] * 9), largest=4) == []


def test_an_imprint_that_very_many_print_pairs_nobody():
    assert pair_reprints(hashes(*[[1, *range(10 * n, 10 * n + 9)] for n in range(1, 10)]), largest=4) == []


def test_reprints_of_chosen_texts_are_paired_with_all_others():
    assert pair_reprints(hashes(*[[1]] * 6), np.array([5]), largest=4) == [(n, 5) for n in range(5)]
