"""Stories, news and copied text of real reports: python -m benchmarks.real_stories SHARED.

SHARED/data/smartdata-stories-de has reports of many outlets, cut after a thousand characters, mostly without a day.
"""

import argparse
import csv
import json
import lzma
from collections.abc import Iterable, Mapping
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.tally import Line, Tally, format_table
from lagebild.model.facts import Analysis
from lagebild.model.stories import Picture
from lagebild.pipeline import build
from lagebild.store.memory import MemoryStore

LEADING = 3
"""So many events at the beginning of a report are its news, where records are asked."""
COPIED = 0.20
"""Share of the shorter report from which a pair counts as copied."""
Pair = frozenset[str]


def pairs_of(groups: Iterable[Iterable[str]]) -> set[Pair]:
    """All pairs inside these groups."""
    return {frozenset(pair) for group in groups for pair in combinations(sorted(set(group)), 2)}


def group_by(labels: Mapping[str, str]) -> list[list[str]]:
    """Keys with the same label."""
    return [[key for key, label in labels.items() if label == wanted] for wanted in set(labels.values())]


def make_line(what: str, wanted: set[Pair], given: set[Pair], trivial: set[Pair] | None = None) -> Line:
    """F1 over pairs."""
    tally, baseline = Tally(), Tally()
    tally.add(wanted, given)
    baseline.add(wanted, trivial or ())
    note = f"{tally.right} right, {tally.given - tally.right} too many, {tally.wanted - tally.right} missed"
    return Line(what, tally.f1, baseline.f1 if trivial is not None else None, note)


def measure(analyses: Iterable[Analysis], picture: Picture, labels: Mapping[str, tuple[str, str]]) -> list[Line]:
    """Lines for stories and for reports that have the same news; labels give story and event of every report."""
    analyses = list(analyses)
    name = {a.article.id: a.article.source_id or "" for a in analyses}
    leading = {(a.article.id, e.id) for a in analyses for e in a.events[:LEADING]}
    stories = pairs_of([name[a] for a in s.articles] for s in picture.stories)
    episodes = pairs_of([name[a] for a in e.articles] for s in picture.stories for e in s.episodes)
    records = pairs_of([name[a] for a, e in r.events if (a, e) in leading] for r in picture.records)
    same_story = pairs_of(group_by({i: story for i, (story, _) in labels.items()}))
    same_event = pairs_of(group_by({i: event for i, (_, event) in labels.items()}))
    return [
        make_line("reports of one story", same_story, stories, pairs_of([list(labels)])),
        make_line("reports with the same news, by episode", same_event, episodes, stories),
        make_line("the same, by record of a leading event", same_event, records, stories),
    ]


def main() -> None:
    """Build the reports and print the figures beside trivial answers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    folder = parser.parse_args().shared / "data" / "smartdata-stories-de"
    with lzma.open(folder / "train.jsonl.xz", "rt", encoding="utf8") as file:
        rows = [json.loads(line) for line in file]
    store = MemoryStore()
    with TemporaryDirectory() as name:
        source = Path(name) / "reports.jsonl"
        kept = ("id", "text", "outlet")
        source.write_text("".join(json.dumps({k: r[k] for k in kept}) + "\n" for r in rows), encoding="utf8")
        build([str(source)], store, progress=lambda *_: None)
    picture, analyses = store.picture(), store.analyses()
    lines = measure(analyses, picture, {r["id"]: (r["story"], r["event"]) for r in rows})
    with (folder / "pairs.tsv").open(encoding="utf8") as listed:
        shares = {
            frozenset((r["id_a"], r["id_b"])): float(r["reuse_6gram_containment"])
            for r in csv.DictReader(listed, delimiter="\t")
        }
    name_of = {a.article.id: a.article.source_id or "" for a in analyses}
    found = {frozenset(name_of[a] for a in r.articles) for r in picture.reuse if r.share >= COPIED}
    every = pairs_of([name_of[a] for a in s.articles] for s in picture.stories)
    lines.append(make_line("copied pairs", {p for p, share in shares.items() if share >= COPIED}, found, every))
    print(format_table("Real stories; trivial: all in one, one story one news, every pair of a story copied", lines))


if __name__ == "__main__":
    main()
