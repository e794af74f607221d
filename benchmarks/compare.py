"""Time and memory of comparing many reports: python -m benchmarks.compare [REPORTS…] [--sizes 1000,10000,100000].

The reports are analysed once; the collection is made of their facts, told again under other names and on other days,
with edited copies. Articles are made as they are needed, as a store would load them; processor time leaves that out.
"""

import argparse
import pickle
import resource
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from math import log
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from benchmarks.__main__ import EXAMPLES
from benchmarks.retelling import Place, list_articles, make_article
from lagebild.compare.alignment import align_events
from lagebild.compare.background import choose_sample, measure_background
from lagebild.compare.collection import Collection
from lagebild.compare.corpus import NO_TIES, Corpus
from lagebild.compare.origins import CopyIndex
from lagebild.compare.picture import ArticlePairs, Means, compare_group, make_record, sort_pairs
from lagebild.compare.reuse import find_reuse
from lagebild.compare.sketches import draw_sketch
from lagebild.compare.stories import Group, group_pairs, regroup_articles, tell_story
from lagebild.model.facts import Analysis
from lagebild.model.sketches import Background, Sketch
from lagebild.pipeline import build, open_pack
from lagebild.store.memory import MemoryStore

AT_ONCE = 500
"""Articles or stories that one process takes at a time."""
ADDED = 100
"""Articles that come in later."""


@dataclass
class Clock:
    """Seconds by step: of this process on the clock, of all processes on processors."""

    wall: dict[str, float] = field(default_factory=dict)
    processors: dict[str, float] = field(default_factory=dict)

    def add(self, step: str, wall: float, processors: float) -> None:
        self.wall[step] = self.wall.get(step, 0.0) + wall
        self.processors[step] = self.processors.get(step, 0.0) + processors


class Stopwatch:
    """Counts processor time but for what it is told to leave out."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._begun = 0.0

    def __enter__(self) -> "Stopwatch":
        self._begun = time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds += time.process_time() - self._begun


_base: Sequence[Analysis] = ()
_means: Means | None = None


def set_up(base: Sequence[Analysis], background: Background | None) -> None:
    """What every process knows."""
    global _base, _means
    _base = base
    if background is not None:
        _means = Means(open_pack("de").search_terms, NO_TIES, background)


def draw_some(places: Sequence[Place]) -> tuple[list[Sketch], float]:
    """Sketches of some articles and the processor seconds for drawing them."""
    watch, terms, drawn = Stopwatch(), open_pack("de").search_terms, []
    for place in places:
        article = make_article(_base, place)
        with watch:
            drawn.append(draw_sketch(article, terms))
    return drawn, watch.seconds


def find_some_copies(pairs: Sequence[tuple[str, Place, str, Place]]) -> tuple[int, float]:
    """How many of the pairs share text, and the seconds."""
    watch = Stopwatch()
    places = {a: place for pair in pairs for a, place in (pair[:2], pair[2:])}
    by_id = {a: make_article(_base, place) for a, place in places.items()}
    with watch:
        found = len(find_reuse(by_id, [(a, b) for a, _, b, _ in pairs], None))
    return found, watch.seconds


def compare_some(groups: Sequence[tuple[Sequence[Place], ArticlePairs]], whole: bool) -> tuple[int, int, float, float]:
    """Records and copies of some stories, the seconds for copies and for records, or for everything."""
    assert _means is not None
    reuse_watch, watch, records, copies = Stopwatch(), Stopwatch(), 0, 0
    for places, pairs in groups:
        analyses = [make_article(_base, p) for p in places]
        if whole:
            with watch:
                part = compare_group(analyses, pairs, _means)
            records, copies = records + len(part.records), copies + len(part.reuse)
            continue
        corpus = Corpus(analyses, _means.terms, background=_means.background)
        with reuse_watch:
            reuse = find_reuse(corpus.by_id, pairs, None)
        with watch:
            story = tell_story(corpus, [a.article.id for a in corpus.analyses])
            made = [make_record(corpus, story, g, CopyIndex(reuse)) for g in align_events(corpus, story)]
        records, copies = records + len(made), copies + len(reuse)
    return records, copies, reuse_watch.seconds, watch.seconds


def cut(items: Sequence[Any], size: int = AT_ONCE) -> Iterator[Sequence[Any]]:
    """The items in pieces for one process each."""
    return (items[i : i + size] for i in range(0, len(items), size))


def time_steps(base: Sequence[Analysis], size: int, *, jobs: int, whole: bool, copies: int) -> Clock:
    """Seconds of each step for so many articles, and of adding a hundred more."""
    clock = Clock()
    every = list_articles(base, size + ADDED, copies=copies)
    sketches = _draw(clock, base, every, jobs)
    place_of = {s.article: p for s, p in zip(sketches, every, strict=True)}
    sketches, later = sketches[:size], sketches[size:]
    sample = [make_article(base, place_of[i]) for i in choose_sample([s.article for s in sketches])]
    with timed(clock, "background"):
        background = measure_background(sketches, sample, open_pack("de").search_terms)
    del sample
    with timed(clock, "candidates"):
        collection = Collection(sketches, background)
        scores = collection.pair_up()
    with timed(clock, "stories"):
        groups = group_pairs(collection, range(len(collection)), scores, NO_TIES)
    print(f"  {len(scores)} candidate pairs, {len(groups)} stories, the largest of {max(map(len, groups))}", flush=True)
    del scores
    with timed(clock, "reuse"):
        inside, elsewhere = sort_pairs(collection.pair_copies(), groups)
    del collection
    work = [([place_of[a] for a in g], inside.get(g, [])) for g in groups]
    far = [(a, place_of[a], b, place_of[b]) for a, b in elsewhere]
    with ProcessPoolExecutor(jobs, get_context("fork"), initializer=set_up, initargs=(base, background)) as pool:
        _compare(clock, pool, work, far, whole=whole)
    set_up(base, background)
    _add_later(clock, place_of, (sketches, later), groups, background)
    return clock


def _draw(clock: Clock, base: Sequence[Analysis], places: Sequence[Place], jobs: int) -> list[Sketch]:
    sketches: list[Sketch] = []
    begun = time.perf_counter()
    with ProcessPoolExecutor(jobs, get_context("fork"), initializer=set_up, initargs=(base, None)) as pool:
        for drawn, seconds in pool.map(draw_some, list(cut(places))):
            sketches += drawn
            clock.add("sketches", 0.0, seconds)
    clock.add("sketches", time.perf_counter() - begun, 0.0)
    return sketches


def _compare(
    clock: Clock,
    pool: ProcessPoolExecutor,
    work: Sequence[tuple[Sequence[Place], ArticlePairs]],
    far: Sequence[tuple[str, Place, str, Place]],
    *,
    whole: bool,
) -> None:
    """Copied text and records of all stories, and text copied from one story to another."""
    step, records, copies, begun = "everything" if whole else "records", 0, 0, time.perf_counter()
    for found, seconds in pool.map(find_some_copies, list(cut(far))):
        copies += found
        clock.add("reuse", 0.0, seconds)
    clock.add("reuse", time.perf_counter() - begun, 0.0)
    begun = time.perf_counter()
    for made, found, reusing, seconds in pool.map(partial(compare_some, whole=whole), list(cut(work))):
        records, copies = records + made, copies + found
        clock.add("reuse", 0.0, reusing)
        clock.add(step, 0.0, seconds)
    clock.add(step, time.perf_counter() - begun, 0.0)
    print(f"  {len(far)} pairs of different stories looked at; {records} records, {copies} copies found", flush=True)


def _add_later(
    clock: Clock,
    place_of: dict[str, Place],
    sketches: tuple[Sequence[Sketch], Sequence[Sketch]],
    groups: Sequence[Group],
    background: Background,
) -> None:
    """A hundred more articles: regrouped with what they are like, and their stories compared whole."""
    known, later = sketches
    with timed(clock, f"{ADDED} more"):
        collection = Collection([*known, *later], background)
        change = regroup_articles(collection, groups, {s.article for s in later}, NO_TIES)
        touched = {collection.number[a] for g in change.made for a in g}
        inside, elsewhere = sort_pairs(collection.pair_copies(touched), change.made)
        compare_some([([place_of[a] for a in g], inside.get(g, [])) for g in change.made], whole=True)
        find_some_copies([(a, place_of[a], b, place_of[b]) for a, b in elsewhere])
    print(f"  {ADDED} more: {len(change.made)} stories of {sum(map(len, change.made))} articles compared", flush=True)


@contextmanager
def timed(clock: Clock, step: str) -> Iterator[None]:
    """Adds what happens inside to a step of the clock."""
    wall, processors = time.perf_counter(), time.process_time()
    yield
    clock.add(step, time.perf_counter() - wall, time.process_time() - processors)


def peak_memory() -> int:
    """MiB that this process and the largest of its children took at most."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(kind).ru_maxrss for kind in kinds) // 1024


def read_base(sources: Sequence[str], kept: Path | None) -> list[Analysis]:
    """The analysed reports, without vectors, kept in a file for the next time where one is named."""
    if kept is not None and kept.exists():
        read: list[Analysis] = pickle.loads(kept.read_bytes())
        return read
    store = MemoryStore()
    build(sources, store, progress=lambda step, done, total: None)
    base = list(store.analyses())
    if kept is not None:
        kept.write_bytes(pickle.dumps(base))
    return base


def main() -> None:
    """Print a line for each size: seconds by step, and how processor time grew beside n log n."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", nargs="*", default=EXAMPLES)
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="File that keeps the analysed reports.")
    parser.add_argument("--copies", type=int, default=1, help="How often a report that is copied is printed again.")
    parser.add_argument("--whole", action="store_true", help="Compare stories whole, not only align their records.")
    args = parser.parse_args()
    base = read_base(args.sources, args.keep)
    before: tuple[int, dict[str, float]] | None = None
    for size in map(int, args.sizes.split(",")):
        print(f"{size} articles, told from {len(base)}:", flush=True)
        clock = time_steps(base, size, jobs=args.jobs, whole=args.whole, copies=args.copies)
        steps = ", ".join(f"{k} {clock.wall[k]:.1f} ({clock.processors[k]:.1f})" for k in clock.wall)
        print(f"  seconds, in brackets of all processors: {steps}")
        told = [k for k in clock.wall if not k.endswith("more")]
        total, busy = sum(clock.wall[k] for k in told), sum(clock.processors[k] for k in told)
        print(f"  together {total:.0f} s ({busy:.0f} s); peak memory of this process and a worker {peak_memory()} MiB")
        if before is not None:
            expected = size * log(size) / (before[0] * log(before[0]))
            growth = {k: clock.processors[k] / max(before[1][k], 1e-9) / expected for k in told}
            print("  growth beside n log n: " + ", ".join(f"{k} {v:.2f}" for k, v in growth.items()), flush=True)
        before = size, clock.processors


if __name__ == "__main__":
    main()
