"""Pairs of articles that may share copied text, found without comparing all pairs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from zlib import crc32

from datasketch import MinHash, MinHashLSH

from lagebild.compare.words import Word
from lagebild.model.text import Span

SHINGLE = 3
"""Words in a shingle of a sentence: a changed word spoils only three of them."""
LSH_THRESHOLD = 0.4
"""Jaccard likeness of the shingles of two sentences from which they are looked at closer."""
PERMUTATIONS = 64
"""Hash functions of a MinHash; more would find candidates more surely and take longer."""
MIN_WORDS = 7
"""Shorter sentences are alike by chance."""
_EMPTY = MinHash(num_perm=PERMUTATIONS)
"""The hash of no words at all, from which every sentence begins."""
GRAM = 6
"""Words in a run whose hash may become a fingerprint."""
WINDOW = 4
"""Of so many neighbouring runs the one with the smallest hash is kept: 9 copied words always leave a fingerprint."""
MAX_BUCKET = 30
"""What more articles share is a set phrase or imprint, not a copied passage."""


def pair_articles(words: Mapping[str, Sequence[Word]], sentences: Mapping[str, Sequence[Span]]) -> set[tuple[str, str]]:
    """Pairs of articles with a reworded sentence or a run of equal words in common, each in order of ids."""
    return _pair_by_sentences(words, sentences) | _pair_by_runs(words)


def _pair_by_sentences(
    words: Mapping[str, Sequence[Word]], sentences: Mapping[str, Sequence[Span]]
) -> set[tuple[str, str]]:
    lsh = MinHashLSH(threshold=LSH_THRESHOLD, num_perm=PERMUTATIONS)
    hashes: dict[tuple[str, int], MinHash] = {}
    for article, listed in words.items():
        for number, sentence in enumerate(split_by_sentence(sentences[article], listed)):
            if len(sentence) >= MIN_WORDS:
                hashes[article, number] = _hash_shingles(sentence)
                lsh.insert((article, number), hashes[article, number], check_duplication=False)
    return _pairs_of({key[0] for key in lsh.query(minhash)} for minhash in hashes.values())


def _pair_by_runs(words: Mapping[str, Sequence[Word]]) -> set[tuple[str, str]]:
    holders: dict[int, set[str]] = defaultdict(set)
    for article, listed in words.items():
        for fingerprint in _list_fingerprints([w.text for w in listed]):
            holders[fingerprint].add(article)
    return _pairs_of(holders.values())


def _pairs_of(buckets: Iterable[set[str]]) -> set[tuple[str, str]]:
    return {pair for bucket in buckets if len(bucket) <= MAX_BUCKET for pair in combinations(sorted(bucket), 2)}


def _list_fingerprints(words: Sequence[str]) -> set[int]:
    # not hash(): Python salts it anew in every process
    hashes = [crc32(" ".join(words[i : i + GRAM]).encode()) for i in range(len(words) - GRAM + 1)]
    return {min(hashes[i : i + WINDOW]) for i in range(max(1, len(hashes) - WINDOW + 1)) if hashes[i : i + WINDOW]}


def split_by_sentence(sentences: Sequence[Span], words: Sequence[Word]) -> list[list[str]]:
    """The words of each sentence."""
    split: list[list[str]] = [[] for _ in sentences]
    index = 0
    for word in words:
        while index < len(sentences) and sentences[index].end <= word.span.start:
            index += 1
        if index < len(sentences) and sentences[index].overlaps(word.span):
            split[index].append(word.text)
    return split


def _hash_shingles(sentence: Sequence[str]) -> MinHash:
    # a copy: to draw the permutations anew takes longer than to hash a sentence
    minhash = _EMPTY.copy()
    minhash.update_batch([" ".join(sentence[i : i + SHINGLE]).encode() for i in range(len(sentence) - SHINGLE + 1)])
    return minhash
