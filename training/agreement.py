"""How far two annotators of the same articles agree: F1 over marked words, Cohen's kappa over labels."""

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from training.annotation import Record
from training.corpus.check import read_records
from training.own_texts import read_own

MIN_OVERLAP = 0.5
"""Two contents are the same unit from this share of common characters on (intersection over union)."""

Pair = tuple[Record, Record]


def list_characters(spans: Iterable[dict[str, int]]) -> set[int]:
    """The offsets that the spans cover."""
    return {offset for span in spans for offset in range(span["start"], span["end"])}


def pair_facts(left: Sequence[Record], right: Sequence[Record], part: str, least: float) -> list[Pair]:
    """Facts of both sides paired one to one, best overlap of the given part first."""
    scored = []
    for i, a in enumerate(left):
        for j, b in enumerate(right):
            one, other = list_characters(a[part]), list_characters(b[part])
            overlap = len(one & other) / max(1, len(one | other))
            if overlap >= least and one & other:
                scored.append((overlap, i, j))
    pairs, used_left, used_right = [], set(), set()
    for _, i, j in sorted(scored, reverse=True):
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            pairs.append((left[i], right[j]))
    return pairs


def measure_f1(common: int, left: int, right: int) -> float:
    """F1 in percent, which does not change when the sides are exchanged."""
    return 200 * common / max(1, left + right)


def measure_kappa(labels: Sequence[tuple[str, str]]) -> float:
    """Cohen's kappa of paired labels."""
    observed = sum(a == b for a, b in labels) / len(labels)
    left, right = Counter(a for a, _ in labels), Counter(b for _, b in labels)
    expected = sum(left[label] * right[label] for label in left) / len(labels) ** 2
    return 1.0 if expected == 1 else (observed - expected) / (1 - expected)


def compare(first: Sequence[Record], second: Sequence[Record]) -> list[tuple[str, float]]:
    """All figures, for records of the same articles in the same order."""
    articles = list(zip(first, second, strict=True))
    rows = [(f"{part}, characters F1", _mark_f1(articles, part)) for part in ("content", "speaker", "cue")]
    for kind, part, least, labels in (
        ("statements", "content", MIN_OVERLAP, ("form", "act")),
        ("times", "span", 0.0, ("type", "value")),
        ("events", "trigger", 0.0, ("type", "status")),
    ):
        pairs = [pair for a, b in articles for pair in pair_facts(a[kind], b[kind], part, least)]
        totals = [sum(len(record[kind]) for record in side) for side in (first, second)]
        rows.append((f"{kind} found, F1", measure_f1(len(pairs), *totals)))
        for label in labels:
            values = [(str(a[label]), str(b[label])) for a, b in pairs]
            rows.append((f"{kind}, {label}, kappa", measure_kappa(values)))
    return rows


def _mark_f1(articles: Sequence[Pair], part: str) -> float:
    sides = [(_list_marked(a, part), _list_marked(b, part)) for a, b in articles]
    return measure_f1(sum(len(a & b) for a, b in sides), sum(len(a) for a, _ in sides), sum(len(b) for _, b in sides))


def _list_marked(record: Record, part: str) -> set[int]:
    return list_characters(span for statement in record["statements"] for span in statement[part])


def _read_own_records(folder: Path) -> list[Record]:
    return [article.record for article in read_own(folder, None)]


def main() -> None:
    """Print the figures for the articles that both files hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first", type=Path, help="file of records, or the folder of own texts")
    parser.add_argument("second", type=Path, help="file of records")
    arguments = parser.parse_args()
    second = {record["id"]: record for record in read_records(arguments.second)}
    records = _read_own_records(arguments.first) if arguments.first.is_dir() else read_records(arguments.first)
    first = [record for record in records if record["id"] in second]
    print(f"{len(first)} articles annotated twice")
    for name, value in compare(first, [second[record["id"]] for record in first]):
        print(f"{name:34}{value:8.2f}")


if __name__ == "__main__":
    main()
