"""Features times their weights."""

from dataclasses import dataclass

from lagebild.compare.weighing import weigh


@dataclass(frozen=True)
class Pair:
    """Two features."""

    words: float = 0.0
    days: float = 0.0


def test_every_feature_counts_as_much_as_its_weight() -> None:
    assert weigh(Pair(words=0.5, days=1.0), Pair(words=4.0, days=-3.0)) == -1.0
    assert weigh(Pair(), Pair(words=4.0, days=-3.0)) == 0.0
