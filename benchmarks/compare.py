"""Processor time and memory of comparing many reports: python -m benchmarks.compare [REPORTS…] [--sizes 1000,10000].

The reports are analysed once; the collection is made of them under other names and days, with edited copies.
"""

import argparse
import resource
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import count, islice
from math import log

from benchmarks.__main__ import EXAMPLES
from lagebild.compare.corpus import Corpus
from lagebild.compare.picture import compare_articles
from lagebild.compare.reuse import find_reuse
from lagebild.compare.stories import group_stories
from lagebild.model.article import Article, DateRange, Outlet
from lagebild.model.facts import Analysis, Entity
from lagebild.pipeline import build, open_pack
from lagebild.store.memory import MemoryStore

LETTERS = "bcdfghklmnprstvz"
"""Letters that a new name of the same length exchanges for each other."""
NAME_LENGTH = 5
"""Shorter words with a capital are mostly the first of a sentence."""
DAYS_APART = 9
"""Days between two tellings of one set of reports."""
COPY_EVERY = 3
"""Every so many reports are printed once more with edits."""
EDIT_EVERY = 9
"""In a copy every so many words are changed."""


def make_collection(base: Sequence[Analysis], size: int) -> list[Analysis]:
    """So many analysed articles: the base under other names, each telling some days later, with edited copies."""
    return list(islice(_retell(base), size))


def _retell(base: Sequence[Analysis]) -> Iterator[Analysis]:
    for telling in count():
        for number, analysis in enumerate(base):
            retold = rename(analysis, telling)
            yield retold
            if number % COPY_EVERY == 0:
                yield copy_with_edits(retold)


def rename(analysis: Analysis, telling: int) -> Analysis:
    """The same facts with other names of the same length, so that every offset still holds, and on other days."""
    shift = timedelta(days=DAYS_APART * telling)
    text = " ".join(_rename_word(word, telling) for word in analysis.article.text.split(" "))
    published = DateRange(
        analysis.published.earliest and analysis.published.earliest + shift,
        analysis.published.latest and analysis.published.latest + shift,
        "made for a benchmark",
    )
    article = replace(analysis.article, id=f"{analysis.article.id}t{telling}", text=text, published=published)
    return replace(analysis, article=article, entities=tuple(_rename_entity(e, telling) for e in analysis.entities))


def _rename_word(word: str, telling: int) -> str:
    if not word[:1].isupper() or len(word) < NAME_LENGTH:
        return word
    return word[0] + word[1:].translate(_cipher(telling))


def _cipher(telling: int) -> dict[int, int]:
    """Another exchange of consonants for each telling, spread by a step that shares no factor with their number."""
    size = len(LETTERS)
    step, start = 2 * (telling // size % (size // 2)) + 1, telling % size
    return {ord(c): ord(LETTERS[(i * step + start) % size]) for i, c in enumerate(LETTERS)}


def _rename_entity(entity: Entity, telling: int) -> Entity:
    if entity.wikidata is not None:
        return entity
    return replace(entity, name=" ".join(_rename_word(w, telling) for w in entity.name.split(" ")))


def copy_with_edits(analysis: Analysis) -> Analysis:
    """The article as another outlet prints it: every few words one is changed."""
    words = analysis.article.text.split(" ")
    edited = " ".join(w[::-1] if i % EDIT_EVERY == 0 else w for i, w in enumerate(words))
    article: Article = replace(
        analysis.article, id=f"{analysis.article.id}c", text=edited, outlet=Outlet("copyist", "Copyist")
    )
    return replace(analysis, article=article)


def time_steps(analyses: Sequence[Analysis]) -> dict[str, float]:
    """Processor seconds of grouping, of finding copied text, and of comparing as a whole."""
    terms = open_pack("de").search_terms
    begun = time.process_time()
    corpus = Corpus(analyses, terms)
    stories = group_stories(corpus)
    grouped = time.process_time()
    find_reuse(corpus, stories)
    reused = time.process_time()
    compare_articles(analyses, terms=terms)
    return {"stories": grouped - begun, "reuse": reused - grouped, "all": time.process_time() - reused}


def main() -> None:
    """Print a line for each size: seconds by step, and how they grew beside n log n."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", nargs="*", default=EXAMPLES)
    parser.add_argument("--sizes", default="1000,10000")
    args = parser.parse_args()
    store = MemoryStore()
    build(args.sources, store, progress=lambda step, done, total: None)
    base = list(store.analyses())
    before: tuple[int, dict[str, float]] | None = None
    for size in map(int, args.sizes.split(",")):
        seconds = time_steps(make_collection(base, size))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{size} articles: {', '.join(f'{k} {v:.1f} s' for k, v in seconds.items())}; peak memory {peak} MiB")
        if before is not None:
            expected = size * log(size) / (before[0] * log(before[0]))
            growth = {k: v / max(before[1][k], 1e-9) / expected for k, v in seconds.items()}
            print("  growth beside n log n: " + ", ".join(f"{k} {v:.2f}" for k, v in growth.items()))
        before = size, seconds


if __name__ == "__main__":
    main()
