"""What became of stories as articles came in: opened, joined, left, merged or split, each with its reason."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from lagebild.compare.collection import Collection
from lagebild.compare.stories import MIN_LIKENESS, Group
from lagebild.model.stories import Story, StoryChange

PAIRS_READ = 200
"""Pairs of articles from which the likeness of two large groups is told."""


def list_changes(
    collection: Collection, group: Group, before: Mapping[str, Story], names: Mapping[str, str]
) -> tuple[StoryChange, ...]:
    """What became of the story that most of these articles were in, and how that came about.

    `before` gives for each article the story that it was in; `names` gives names for entities by article.
    """
    shares = Counter(before[a].id for a in group if a in before)
    if not shares:
        return (StoryChange("opened", group, (), _explain_opening(collection, group)),)
    stories = {before[a].id: before[a] for a in group if a in before}
    ranked = sorted(stories.values(), key=lambda s: (-shares[s.id], s.id))
    main, others = ranked[0], ranked[1:]
    stayed = [a for a in group if a in main.articles]
    changes = list(main.changes)
    new = tuple(a for a in group if a not in before)
    if new:
        changes.append(StoryChange("joined", new, (), _explain(collection, new, stayed, names)))
    for other in others:
        came = tuple(a for a in group if a in other.articles)
        changes.append(StoryChange("merged", came, (other.id,), _explain(collection, came, stayed, names)))
    gone = tuple(a for a in main.articles if a not in group)
    if gone:
        kind, articles = ("left", gone) if len(stayed) * 2 > len(main.articles) else ("split", group)
        known = [a for a in gone if a in collection.number]
        changes.append(StoryChange(kind, articles, (main.id,), _explain_apart(collection, known, stayed)))
    return tuple(changes)


def _explain_opening(collection: Collection, group: Group) -> str:
    if len(group) == 1:
        return f"mean likeness to no story above {MIN_LIKENESS}"
    return f"mean likeness of its articles {_likeness(collection, group[:1], group[1:]):.3f}, to no other story so much"


def _explain(collection: Collection, came: Sequence[str], stayed: Sequence[str], names: Mapping[str, str]) -> str:
    shared = [names[key] for key in names if _is_in(collection, key, came) and _is_in(collection, key, stayed)]
    told = f"; both name {', '.join(shared)}" if shared else ""
    return f"mean likeness {_likeness(collection, came, stayed):.3f} above {MIN_LIKENESS}{told}"


def _explain_apart(collection: Collection, gone: Sequence[str], stayed: Sequence[str]) -> str:
    return f"mean likeness {_likeness(collection, gone, stayed):.3f}, less than to others or not above {MIN_LIKENESS}"


def _is_in(collection: Collection, key: str, articles: Iterable[str]) -> bool:
    return any(collection.has_feature(collection.number[a], key) for a in articles)


def _likeness(collection: Collection, left: Sequence[str], right: Sequence[str]) -> float:
    pairs = [(a, b) for a in left for b in right if a != b][:PAIRS_READ]
    if not pairs:
        return 0.0
    return sum(collection.likeness(collection.number[a], collection.number[b]) for a, b in pairs) / len(pairs)
