"""Counting right answers: precision, recall and F1."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(slots=True)
class Tally:
    """How many answers were wanted, how many given and how many of these were right."""

    right: int = 0
    wanted: int = 0
    given: int = 0

    def add(self, wanted: Iterable[object], given: Iterable[object]) -> None:
        """Count equal items of both sides, each once."""
        gold, system = Counter(wanted), Counter(given)
        self.right += (gold & system).total()
        self.wanted += gold.total()
        self.given += system.total()

    @property
    def precision(self) -> float:
        """Percentage of the given answers that are right."""
        return 100 * self.right / max(1, self.given)

    @property
    def recall(self) -> float:
        """Percentage of the wanted answers that were given."""
        return 100 * self.right / max(1, self.wanted)

    @property
    def f1(self) -> float:
        """Harmonic mean of both, in percent."""
        return 200 * self.right / max(1, self.wanted + self.given)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table."""

    what: str
    value: float
    baseline: float | None = None
    """What the trivial answer gets."""
    note: str = ""


def format_table(title: str, lines: Iterable[Line]) -> str:
    """The lines as text with aligned columns."""
    rows = [f"\n{title}", f"{'':44}{'system':>9}{'trivial':>9}"]
    for line in lines:
        baseline = "" if line.baseline is None else f"{line.baseline:9.2f}"
        rows.append(f"{line.what:44}{line.value:9.2f}{baseline:>9}  {line.note}".rstrip())
    return "\n".join(rows)
