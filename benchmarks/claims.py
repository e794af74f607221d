"""How many joined statements are one utterance: python -m benchmarks.claims EXPORT STORIES.

`eval/score_stories.py` asks whether the listed claims are found; it says nothing of joins that no list mentions.
`benchmarks/claim_groups.jsonl` lists, for all statements that Lagebild found in the twelve story sets, which of them
are one utterance (one reader, who saw the reports and not the joins; pairs in doubt count neither way); the claims of
each `story.yaml` count as right too. EXPORT is the JSON record of all sets in one database, STORIES their folder.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml

from benchmarks.tally import Tally

JUDGED = Path(__file__).parent / "claim_groups.jsonl"
MIN_SHARED_PART = 0.5
"""A statement that shares less of the shorter side with the judged words is another one."""
Pair = frozenset[str]


class Statements:
    """The statements of an export, found again by report and words."""

    def __init__(self, export: Mapping[str, Any]) -> None:
        self.texts = {str(a["source_id"]): (a["id"], a["text"]) for a in export["articles"]}
        self.rows: dict[str, list[Mapping[str, Any]]] = {}
        for row in export["statements"]:
            self.rows.setdefault(row["article"], []).append(row)

    def find(self, report: str, words: str) -> str | None:
        """The statement of a report that holds these words."""
        article, text = self.texts[report]
        place = text.find(words)
        if place < 0:
            return None
        shares = ((_shared(row["content"], place, place + len(words)), row["id"]) for row in self.rows.get(article, ()))
        share, found = max(shares, default=(0.0, ""))
        return found if share >= MIN_SHARED_PART else None


def _shared(content: Sequence[Mapping[str, int]], start: int, end: int) -> float:
    common = sum(max(0, min(part["end"], end) - max(part["start"], start)) for part in content)
    return common / max(1, min(end - start, sum(part["end"] - part["start"] for part in content)))


def read_groups(stories: Path) -> Iterator[tuple[bool, list[tuple[str, str]]]]:
    """Whether surely one utterance, and the report and words of each statement."""
    for line in JUDGED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for sure, groups in ((True, row["groups"]), (False, row["unsure"])):
            yield from ((sure, [(f"{row['story']}/{report}", words) for report, words in group]) for group in groups)
        gold = yaml.safe_load((stories / row["story"] / "story.yaml").read_text(encoding="utf-8"))
        for claim in gold.get("claims") or ():
            told = claim["reports"].items()
            yield True, [(f"{row['story']}/{r}", w) for r, ws in told for w in ([ws] if isinstance(ws, str) else ws)]


def judge(statements: Statements, groups: Iterable[tuple[bool, list[tuple[str, str]]]]) -> tuple[set[Pair], set[Pair]]:
    """The pairs of statements of different reports that are one utterance, and those in doubt."""
    right: set[Pair] = set()
    doubtful: set[Pair] = set()
    for sure, group in groups:
        known = [(report, found) for report, words in group if (found := statements.find(report, words))]
        pairs = {Pair((a[1], b[1])) for a, b in combinations(known, 2) if a[0] != b[0]}
        (right if sure else doubtful).update(pairs)
    return right, doubtful - right


def list_joined(export: Mapping[str, Any], *, possible: bool) -> set[Pair]:
    """The pairs of statements of different reports that a claim joins, with those that only may belong to it."""
    article = {row["id"]: row["article"] for row in export["statements"]}
    members = [
        [s for s in claim["statements"] if possible or s not in claim.get("possible", ())] for claim in export["claims"]
    ]
    return {Pair(pair) for group in members for pair in combinations(group, 2) if len({article[s] for s in pair}) > 1}


def list_alike(export: Mapping[str, Any]) -> set[Pair]:
    """The baseline: one speaker, one act, one story."""
    story = {a: s["id"] for s in export["stories"] for a in s["articles"]}
    keys: dict[tuple[object, ...], list[Mapping[str, Any]]] = {}
    for row in export["statements"]:
        for speaker in row["speakers"]:
            keys.setdefault((story.get(row["article"]), speaker, row["act"]), []).append(row)
    pairs = (pair for rows in keys.values() for pair in combinations(rows, 2))
    return {Pair((a["id"], b["id"])) for a, b in pairs if a["article"] != b["article"]}


def main() -> None:
    """Print precision and recall of the joins."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("export", type=Path)
    parser.add_argument("stories", type=Path)
    given = parser.parse_args()
    export = json.loads(given.export.read_text(encoding="utf-8"))
    right, doubtful = judge(Statements(export), read_groups(given.stories))
    print(f"{'pairs':26} joined  right      P      R     F1  (judged one: {len(right)}, in doubt: {len(doubtful)})")
    for name, joined in (
        ("surely one", list_joined(export, possible=False)),
        ("with those that may be", list_joined(export, possible=True)),
        ("same speaker and act", list_alike(export)),
    ):
        tally = Tally()
        tally.add(right, joined - doubtful)
        print(
            f"{name:26} {tally.given:6}  {tally.right:5}  {tally.precision:5.1f}  {tally.recall:5.1f}  {tally.f1:5.1f}"
        )


if __name__ == "__main__":
    main()
