"""Groups of things taken for one: joins the most similar first and never what must stay apart."""

from collections.abc import Hashable, Iterable, Mapping
from heapq import heapify, heappop, heappush, nlargest
from itertools import combinations
from math import fsum, inf
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


def block_pairs(blocks: Iterable[list[T]], *, reach: int) -> set[tuple[T, T]]:
    """Pairs of items that share a block; in long blocks only neighbours up to `reach` apart."""
    pairs: set[tuple[T, T]] = set()
    for block in blocks:
        if len(block) <= reach:
            pairs.update(combinations(block, 2))
        else:
            pairs.update((a, b) for i, a in enumerate(block) for b in block[i + 1 : i + reach])
    return pairs


def connect(items: Iterable[T], pairs: Iterable[tuple[T, T]]) -> list[list[T]]:
    """The items in groups that pairs hold together, in the order of their first items."""
    groups = {item: [item] for item in items}
    order = {item: place for place, item in enumerate(groups)}
    for a, b in pairs:
        first, second = sorted((groups[a], groups[b]), key=lambda group: order[group[0]])
        if first is not second:
            first += second
            groups |= dict.fromkeys(second, first)
    found = {id(group): sorted(group, key=order.__getitem__) for group in groups.values()}
    return list(found.values())


class _Clusters(Generic[T]):
    """Clusters under way with the scores between them."""

    def __init__(self, items: Iterable[T], scores: Mapping[tuple[T, T], float], missing: float, counted: float) -> None:
        self.members = {i: [item] for i, item in enumerate(items)}
        self.missing = missing
        self.counted = counted
        number = {m[0]: i for i, m in self.members.items()}
        self.links: dict[int, dict[int, list[float]]] = {i: {} for i in self.members}
        for (left, right), score in scores.items():
            a, b = number[left], number[right]
            self.links[a][b] = self.links[b][a] = [score]

    def average(self, a: int, b: int) -> float:
        """Mean score over the best pairs of two clusters; pairs never scored count as `missing`."""
        known = self.links[a].get(b, [])
        if known and min(known) == -inf:
            return -inf
        size = len(self.members[a]) * len(self.members[b])
        count = max(1, round(self.counted * size))
        best = known if count >= len(known) else nlargest(count, known)
        return (fsum(best) + self.missing * (count - len(best))) / count

    def join(self, a: int, b: int) -> None:
        """Move everything of the second cluster into the first."""
        self.members[a].extend(self.members.pop(b))
        for other, known in self.links.pop(b).items():
            del self.links[other][b]
            if other != a:
                self.links[a][other] = self.links[other][a] = self.links[a].get(other, []) + known


def group_by_score(
    items: Iterable[T],
    scores: Mapping[tuple[T, T], float],
    *,
    threshold: float,
    missing: float = 0.0,
    counted: float = 1.0,
) -> list[list[T]]:
    """Clusters whose average pair score exceeds the threshold; a pair scored -inf never comes together.

    `counted` is the share of the pairs, best first, over which the average is taken.
    """
    clusters = _Clusters(items, scores, missing, counted)
    # most pairs are below the threshold: only the others wait to be joined
    pairs = ((a, b) for a in clusters.links for b in clusters.links[a] if a < b)
    heap = [(-score, a, b) for a, b in pairs if (score := clusters.average(a, b)) > threshold]
    heapify(heap)
    while heap:
        negative, a, b = heappop(heap)
        if a not in clusters.members or b not in clusters.links[a] or clusters.average(a, b) != -negative:
            continue
        clusters.join(a, b)
        for other in clusters.links[a]:
            score = clusters.average(a, other)
            if score > threshold:
                heappush(heap, (-score, min(a, other), max(a, other)))
    return list(clusters.members.values())
