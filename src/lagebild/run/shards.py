"""Work is cut by a stable hash, so that a shard holds the same keys on every run."""

import hashlib
from collections.abc import Callable, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def cut_shards(items: Sequence[Item], count: int, key: Callable[[Item], str]) -> list[list[Item]]:
    """The items in `count` shards (some may be empty); every item lies in exactly one, chosen by its key alone."""
    if count < 1:
        raise ValueError(f"{count} shards are none")
    shards: list[list[Item]] = [[] for _ in range(count)]
    for item in items:
        # not hash(): Python salts it anew in every process
        shards[int.from_bytes(hashlib.sha256(key(item).encode()).digest()[:8]) % count].append(item)
    return shards
