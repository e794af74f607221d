"""Stories: which articles tell of one unfolding happening, all at once or as new articles come in."""

from collections import defaultdict
from collections.abc import Collection as Members
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np

from lagebild.compare.collection import NOTHING, Collection, Likenesses
from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.postings import Numbers
from lagebild.compare.sketches import entity_key, shared_id
from lagebild.compare.ties import Ties
from lagebild.model.stories import Story

MIN_LIKENESS = 0.05
"""Mean likeness of the articles of one story; nineteen in twenty pairs of different stories stay below 0.03."""
NAMES_GIVEN = 4
"""So many shared names are given as the reason."""
MAX_ROUNDS = 5
"""How often changed stories may draw in their neighbours; real news settles after two."""

Group = tuple[str, ...]
"""Articles of one story in order of publication."""


@dataclass(frozen=True, slots=True)
class Regrouping:
    """What new articles change."""

    gone: tuple[Group, ...]
    """Stories that are no longer as they were ..."""
    made: tuple[Group, ...]
    """... and what stands in their place."""


def group_articles(collection: Collection, ties: Ties) -> list[Group]:
    """All articles in groups of one story each, in order of their first article."""
    return group_pairs(collection, range(len(collection)), collection.pair_up(), ties)


def regroup_articles(collection: Collection, known: Iterable[Group], changed: Members[str], ties: Ties) -> Regrouping:
    """Group new and changed articles, and with them only the stories that they are like.

    A story that comes out otherwise than before calls up those that it is like on average; all others stay as they
    are. Groups are the same as of grouping everything where stories are further from each other than that.
    """
    story_of = {article: group for group in known for article in group}
    here = {collection.number[a] for a in changed if a in collection.number}
    called = {story_of[a]: None for a in changed if a in story_of}
    called |= _tied(collection, here, story_of, ties)
    scores = NOTHING
    asked: set[int] = set()
    groups: list[Group] = []
    for _ in range(MAX_ROUNDS):
        members = here | {collection.number[a] for g in called for a in g if a in collection.number}
        scores = scores.join(collection.pair_up(members - asked))
        asked |= members
        called_before = len(called)
        called |= _like_any(collection, here, scores, story_of)
        if len(called) > called_before:
            continue
        groups = group_pairs(collection, sorted(members), scores, ties)
        called |= _like_on_average(collection, [g for g in groups if g not in called], scores, story_of, called)
        if len(called) == called_before:
            break
    else:
        members = here | {collection.number[a] for g in called for a in g if a in collection.number}
        scores = scores.join(collection.pair_up(members - asked))
        groups = group_pairs(collection, sorted(members), scores, ties)
    same = set(groups).intersection(called)
    touched = set(changed)
    return Regrouping(
        gone=tuple(g for g in called if g not in same or touched.intersection(g)),
        made=tuple(g for g in groups if g not in same or touched.intersection(g)),
    )


def _tied(collection: Collection, here: set[int], story_of: Mapping[str, Group], ties: Ties) -> dict[Group, None]:
    """Stories that hold an article of which a person said that it belongs to a changed one."""
    names = {collection.articles[n] for n in here}
    pairs = [(t.left[0], t.right[0]) for t in ties.of_articles]
    linked = [b for pair in pairs for a, b in (pair, pair[::-1]) if a in names and b in story_of]
    return {story_of[b]: None for b in linked}


def _like_any(
    collection: Collection, here: set[int], scores: Likenesses, story_of: Mapping[str, Group]
) -> dict[Group, None]:
    """Stories with an article that is like a new or changed one."""
    like = scores.choose(scores.scores > MIN_LIKENESS)
    near = (number for a, b, _ in like for number, other in ((b, a), (a, b)) if other in here)
    return {story_of[a]: None for a in (collection.articles[n] for n in near) if a in story_of}


def _like_on_average(
    collection: Collection,
    groups: Sequence[Group],
    scores: Likenesses,
    story_of: Mapping[str, Group],
    called: Members[Group],
) -> dict[Group, None]:
    """Stories not called yet that a changed one would be joined with."""
    home = {collection.number[a]: number for number, group in enumerate(groups) for a in group}
    sums: dict[tuple[int, Group], float] = defaultdict(float)
    for low, high, score in scores:
        for a, b in ((low, high), (high, low)):
            other = story_of.get(collection.articles[b])
            if a in home and b not in home and other is not None and other not in called:
                sums[home[a], other] += score
    return {g: None for (n, g), total in sums.items() if total > MIN_LIKENESS * len(groups[n]) * len(g)}


def group_pairs(collection: Collection, numbers: Sequence[int], pairs: Likenesses, ties: Ties) -> list[Group]:
    """Groups by mean likeness; parts without any like pair between them are grouped one by one."""
    here = np.zeros(len(collection), bool)
    here[list(numbers)] = True
    pairs = pairs.choose(here[pairs.low] & here[pairs.high])
    strong = pairs.scores > MIN_LIKENESS
    bound = ((collection.number.get(t.left[0]), collection.number.get(t.right[0])) for t in ties.of_articles)
    tied = [(a, b) for a, b in bound if a is not None and b is not None and here[a] and here[b]]
    part_of = _find_parts(len(collection), [*((a, b) for a, b, _ in pairs.choose(strong)), *tied])
    parts: dict[int, list[int]] = defaultdict(list)
    for number in numbers:
        parts[int(part_of[number])].append(number)
    pairs = pairs.choose(part_of[pairs.low] == part_of[pairs.high])
    order = np.argsort(part_of[pairs.low], kind="stable")
    edges = np.searchsorted(part_of[pairs.low][order], np.arange(len(part_of) + 1))
    groups = []
    for name, part in parts.items():
        groups += _group_part(collection, part, pairs.choose(order[edges[name] : edges[name + 1]]), ties)
    return sorted(groups, key=lambda g: collection.number[g[0]])


def _find_parts(size: int, pairs: Iterable[tuple[int, int]]) -> Numbers:
    """The first article of the part of each article, of those that are joined by pairs, whatever lies between."""
    leader = list(range(size))

    def find(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    for a, b in pairs:
        low, high = sorted((find(a), find(b)))
        leader[high] = low
    return np.array([find(number) for number in range(size)], np.int64)


def _group_part(collection: Collection, numbers: Sequence[int], pairs: Likenesses, ties: Ties) -> list[Group]:
    articles = [collection.articles[n] for n in numbers]
    if len(articles) == 1:
        return [tuple(articles)]
    scores = {(collection.articles[a], collection.articles[b]): score for a, b, score in pairs}
    groups = ties.group_articles(articles, scores, threshold=MIN_LIKENESS)
    return [tuple(sorted(g, key=collection.number.__getitem__)) for g in groups]


def tell_story(corpus: Corpus, articles: Sequence[str]) -> Story:
    """The story of these articles, with the names that they share as the reason."""
    title = next((t for a in articles if (t := corpus.by_id[a].article.title)), "")
    names = ", ".join(corpus.name_of(e) for e in shared_entities(corpus, articles)[:NAMES_GIVEN])
    shares = f"{len(articles)} articles with shared words, foremost {names}"
    judged = corpus.ties.of_articles.reasons((a, "") for a in articles)
    because = "; ".join((*judged, shares if len(articles) > 1 else "stands alone"))
    return Story(stable_id("y", articles), title, tuple(articles), because)


def shared_entities(corpus: Corpus, articles: Sequence[str]) -> list[str]:
    """Entities of these articles, those first that tell most of them."""
    found: dict[str, float] = defaultdict(float)
    first: dict[str, str] = {}
    for article in articles:
        for entity in corpus.by_id[article].entities:
            words = shared_id(entity.id, article)
            rarity = log(1.0 + corpus.background.articles / max(2, corpus.usual.count_feature(entity_key(words))))
            found[first.setdefault(words, entity.id)] += rarity * (1.0 + log(max(1, len(entity.mentions))))
    return sorted(found, key=found.__getitem__, reverse=True)
