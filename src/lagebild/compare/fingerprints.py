"""Pairs of articles that may share copied text, found without comparing all pairs."""

from collections.abc import Iterable, Sequence
from hashlib import sha1
from zlib import adler32, crc32

import numpy as np
from numpy.typing import NDArray

SHINGLE = 3
"""Words in a shingle of a sentence: a changed word spoils only three of them."""
BANDS = 8
"""So many bands of a sentence's MinHash are kept: sentences that share one are looked at closer ..."""
ROWS = 3
"""... and so many hash functions make a band: of sentences with 60 in 100 shingles in common 86 in 100 share one."""
MIN_WORDS = 7
"""Shorter sentences are alike by chance."""
GRAM = 6
"""Words in a run whose hash may become a fingerprint."""
WINDOW = 4
"""Of so many neighbouring runs the one with the smallest hash is kept: 9 copied words always leave a fingerprint."""
MAX_BUCKET = 30
"""What more articles share is a set phrase or imprint, not a copied passage."""

REPRINT_SHARE = 0.3
"""Unless it is so much of the shorter text: then it is a text that very many print ..."""
REPRINT_REACH = 5
"""... and each of them is compared with so many next ones."""

Hashes = NDArray[np.uint64]
Numbers = NDArray[np.int64]

# RandomState draws the same numbers in every version of numpy: stored bands stay comparable
_DRAWN = np.random.RandomState(1)
_FACTORS = _DRAWN.randint(0, 1 << 31, BANDS * ROWS, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
"""Odd, so that each hash function of the MinHash is a permutation of all 32-bit numbers."""
_OFFSETS = _DRAWN.randint(0, 1 << 32, BANDS * ROWS, dtype=np.uint32)


def hash_runs(words: Sequence[str]) -> set[int]:
    """Fingerprints of the runs of words in a text."""
    hashes = [_hash(" ".join(words[i : i + GRAM]).encode()) for i in range(len(words) - GRAM + 1)]
    return {min(hashes[i : i + WINDOW]) for i in range(max(1, len(hashes) - WINDOW + 1)) if hashes[i : i + WINDOW]}


def hash_sentences(sentence: Sequence[str]) -> list[int]:
    """The bands of a sentence; none for a short one."""
    if len(sentence) < MIN_WORDS:
        return []
    shingles = [" ".join(sentence[i : i + SHINGLE]).encode() for i in range(len(sentence) - SHINGLE + 1)]
    digests = np.frombuffer(b"".join([sha1(s, usedforsecurity=False).digest()[:4] for s in shingles]), dtype="<u4")
    permuted = _mix(digests.astype(np.uint32))[:, None] * _FACTORS + _OFFSETS
    values = permuted.min(axis=0).astype("<u8").reshape(BANDS, ROWS)
    return [_hash(bytes([band]) + row.tobytes()) for band, row in enumerate(values)]


def _hash(text: bytes) -> int:
    """64 bits: of 32, many thousand articles share so many by chance that copied text is lost among them."""
    # not hash(): Python salts it anew in every process
    return crc32(text) << 32 | adler32(text)


def _mix(hashes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The hashes spread over all 32 bits, by the last steps of MurmurHash3."""
    hashes = (hashes ^ (hashes >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    hashes = (hashes ^ (hashes >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return hashes ^ (hashes >> np.uint32(16))


def pair_owners(
    hashes: Sequence[Hashes], among: Numbers | None = None, *, largest: int = MAX_BUCKET
) -> list[tuple[int, int]]:
    """Numbers of owners that share a hash, in order; with `among` only pairs that hold one of these."""
    owners, values, sizes = _sort_by_hash(hashes, among)
    kept = (sizes > 1) & (sizes <= largest)
    codes, _ = _count_pairs(owners[kept], values[kept], len(hashes), reach=largest - 1)
    return _list_pairs(codes, len(hashes), among)


def pair_reprints(
    hashes: Sequence[Hashes], among: Numbers | None = None, *, largest: int = MAX_BUCKET
) -> list[tuple[int, int]]:
    """The same for a text that more owners have: each is paired with the next ones if they share much of it.

    A set phrase or imprint is little of a text; and each reprint needs only some others to be known as one.
    """
    owners, values, sizes = _sort_by_hash(hashes, among)
    kept = sizes > largest
    codes, counts = _count_pairs(owners[kept], values[kept], len(hashes), reach=REPRINT_REACH)
    lengths = np.array([len(h) for h in hashes], dtype=np.int64)
    a, b = np.divmod(codes, max(1, len(hashes)))
    shared = counts >= REPRINT_SHARE * np.minimum(lengths[a], lengths[b])
    return _list_pairs(codes[shared], len(hashes), among)


def _sort_by_hash(hashes: Sequence[Hashes], among: Numbers | None) -> tuple[NDArray[np.int32], Hashes, Numbers]:
    """Owners and hashes, sorted by hash, and how many owners each hash has."""
    owners = np.repeat(np.arange(len(hashes), dtype=np.int32), [len(h) for h in hashes])
    values = np.concatenate(hashes) if len(owners) else np.zeros(0, dtype=np.uint64)
    if among is not None:
        wanted = np.unique(np.concatenate([hashes[i] for i in among])) if len(among) else values[:0]
        chosen = np.isin(values, wanted)
        owners, values = owners[chosen], values[chosen]
    order = np.argsort(values, kind="stable")
    owners, values = owners[order], values[order]
    starts = np.flatnonzero(np.r_[True, values[1:] != values[:-1]]) if len(values) else np.zeros(0, dtype=np.int64)
    lengths = np.diff(np.r_[starts, len(values)])
    return owners, values, np.repeat(lengths, lengths)


def _count_pairs(owners: NDArray[np.int32], values: Hashes, size: int, *, reach: int) -> tuple[Numbers, Numbers]:
    """Pairs of owners up to so many places apart under one hash, each in one number, and how many hashes they share."""
    found: list[Numbers] = []
    for distance in range(1, reach + 1):
        hit = np.flatnonzero(values[distance:] == values[:-distance])
        if not len(hit):
            break
        found.append(owners[hit].astype(np.int64) * size + owners[hit + distance])
    codes, counts = np.unique(np.concatenate(found or [np.zeros(0, dtype=np.int64)]), return_counts=True)
    return codes, counts.astype(np.int64)


def _list_pairs(codes: Numbers, size: int, among: Numbers | None) -> list[tuple[int, int]]:
    pairs = np.stack(np.divmod(codes, max(1, size)), axis=1)
    if among is not None:
        pairs = pairs[np.isin(pairs, among).any(axis=1)]
    return [(int(a), int(b)) for a, b in pairs]


def pair_articles(
    runs: Sequence[Hashes], bands: Sequence[Hashes], among: Iterable[int] | None = None
) -> list[tuple[int, int]]:
    """Numbers of articles with a reworded sentence or a run of equal words in common, or printed again by many."""
    chosen = None if among is None else np.array(sorted(among), dtype=np.int64)
    return sorted({*pair_owners(runs, chosen), *pair_owners(bands, chosen), *pair_reprints(runs, chosen)})
