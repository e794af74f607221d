"""What people said is the same or is not: facts that must come together or stay apart, whatever the scores say."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import inf

from lagebild.compare.groups import group_by_score
from lagebild.model.judgements import Judgement

Key = tuple[str, str]
"""Article id and the id of a fact in it; of a whole article the second, of an entity the first is empty."""
Pair = tuple[Key, Key]


@dataclass(frozen=True, slots=True)
class Tie:
    """Two facts of which a person said that they are one, or that they are not."""

    left: Key
    right: Key
    judgement: Judgement

    @property
    def pair(self) -> Pair:
        """Both keys in a fixed order."""
        return min(self.left, self.right), max(self.left, self.right)

    @property
    def same(self) -> bool:
        """Whether they are one."""
        return self.judgement.verdict == "same"

    def reason(self) -> str:
        """Who said so, and why."""
        what = "judged one with another" if self.same else "judged not to be one with another"
        note = f": {self.judgement.note}" if self.judgement.note else ""
        return f"{what} by {self.judgement.author}{note}"


class Ties:
    """The newest word of a person on each pair of facts."""

    def __init__(self, ties: Iterable[Tie] = ()) -> None:
        in_order = sorted(ties, key=lambda t: (t.judgement.made, t.judgement.id))
        self._by_pair = {t.pair: t for t in in_order if t.left != t.right}
        self._by_key: dict[Key, list[Tie]] = defaultdict(list)
        for tie in self._by_pair.values():
            self._by_key[tie.left].append(tie)
            self._by_key[tie.right].append(tie)

    def __iter__(self) -> Iterator[Tie]:
        return iter(self._by_pair.values())

    @cached_property
    def same_pairs(self) -> frozenset[Pair]:
        """Facts that somebody judged to be the same."""
        return frozenset(pair for pair, tie in self._by_pair.items() if tie.same)

    def reasons(self, keys: Iterable[Key]) -> tuple[str, ...]:
        """What people said that joined these facts or keeps one of them from others, each once."""
        if not self._by_pair:
            return ()
        members = set(keys)
        ties = [t for key in members for t in self._by_key.get(key, ())]
        heard = sorted((t for t in ties if (t.left in members and t.right in members) == t.same), key=_age)
        return tuple(dict.fromkeys(t.reason() for t in heard))

    def group(
        self,
        items: Iterable[Key],
        scores: Mapping[Pair, float],
        *,
        threshold: float,
        missing: float = 0.0,
        counted: float = 1.0,
    ) -> list[list[Key]]:
        """Groups by score in which nothing judged apart comes together and all that was judged one is together."""
        items = list(items)
        members = set(items)
        here = [t for pair, t in self._by_pair.items() if members.issuperset(pair)]
        bound = dict(scores)
        for left, right in (t.pair for t in here if not t.same):
            bound[(right, left) if (right, left) in bound else (left, right)] = -inf
        groups = group_by_score(items, bound, threshold=threshold, missing=missing, counted=counted)
        return _join(groups, here)

    def group_articles(
        self, articles: Iterable[str], scores: Mapping[tuple[str, str], float], *, threshold: float
    ) -> list[list[str]]:
        """The same for whole articles: reports of one happening or utterance belong to one story."""
        pairs = {((a, ""), (b, "")): score for (a, b), score in scores.items()}
        groups = self.of_articles.group([(a, "") for a in articles], pairs, threshold=threshold)
        return [[article for article, _ in group] for group in groups]

    @cached_property
    def of_articles(self) -> "Ties":
        """What was said of whole articles, and what follows for them from facts judged one."""
        said = {t.pair: t for t in self if not t.left[1] and not t.right[1]}
        follows = [
            tie
            for t in self
            if t.same and t.left[0] and t.right[0] and (tie := Tie((t.left[0], ""), (t.right[0], ""), t.judgement))
        ]
        return Ties([*(t for t in follows if t.pair not in said), *said.values()])


def _age(tie: Tie) -> tuple[object, str]:
    return tie.judgement.made, tie.judgement.id


def _join(groups: Sequence[list[Key]], ties: Sequence[Tie]) -> list[list[Key]]:
    """Groups that hold two facts judged one become one, unless that brought together what was judged apart."""
    if not any(t.same for t in ties):
        return list(groups)
    apart = {t.pair for t in ties if not t.same}
    joined = {number: list(group) for number, group in enumerate(groups)}
    number_of = {key: number for number, group in joined.items() for key in group}
    for left, right in (t.pair for t in ties if t.same):
        a, b = sorted((number_of[left], number_of[right]))
        if a == b or any((min(p), max(p)) in apart for p in product(joined[a], joined[b])):
            continue
        number_of |= dict.fromkeys(joined[b], a)
        joined[a] += joined.pop(b)
    return list(joined.values())
