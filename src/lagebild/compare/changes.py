"""What became of stories as articles came in: opened, joined, left, merged or split, each with its reason."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from lagebild.compare.collection import Collection
from lagebild.compare.stories import NAMES_GIVEN, Group
from lagebild.model.stories import Story, StoryChange

PAIRS_READ = 200
"""Pairs of articles from which the likeness of two large groups is told."""


def list_changes(
    collection: Collection, group: Group, before: Mapping[str, Story], names: Mapping[str, str]
) -> tuple[StoryChange, ...]:
    """What became of the story that most of these articles were in, and how that came about.

    `before` gives for each article the story that it was in; `names` gives names by the key of an entity, the rarest
    first.
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
        because = f"{len(new)} articles joined: {_explain(collection, new, stayed, names)}"
        changes.append(StoryChange("joined", new, (), because))
    for other in others:
        came = tuple(a for a in group if a in other.articles)
        because = f"{len(came)} articles came from another story: {_explain(collection, came, stayed, names)}"
        changes.append(StoryChange("merged", came, (other.id,), because))
    gone = tuple(a for a in main.articles if a not in group)
    if gone:
        known = [a for a in gone if a in collection.number]
        apart = _tell_likeness(collection, known, stayed)
        if len(stayed) * 2 > len(main.articles):
            changes.append(StoryChange("left", gone, (main.id,), f"{len(gone)} articles left: {apart}"))
        else:
            changes.append(StoryChange("split", group, (main.id,), f"split off from a larger story: {apart}"))
    return tuple(changes)


def _explain_opening(collection: Collection, group: Group) -> str:
    if len(group) == 1:
        return "opened, for no other story is like it"
    return f"opened by {len(group)} articles: {_tell_likeness(collection, group[:1], group[1:])}"


def _explain(collection: Collection, came: Sequence[str], stayed: Sequence[str], names: Mapping[str, str]) -> str:
    both = (names[key] for key in names if _is_in(collection, key, came) and _is_in(collection, key, stayed))
    shared = list(dict.fromkeys(both))[:NAMES_GIVEN]
    told = f"; both name {', '.join(shared)}" if shared else ""
    return f"{_tell_likeness(collection, came, stayed)}{told}"


def _tell_likeness(collection: Collection, left: Sequence[str], right: Sequence[str]) -> str:
    pairs = [(collection.number[a], collection.number[b]) for a in left for b in right if a != b][:PAIRS_READ]
    scores = [collection.likeness(a, b) for a, b in pairs] or [0.0]
    return f"likeness {max(scores):.3f} at best, {sum(scores) / len(scores):.3f} on average"


def _is_in(collection: Collection, key: str, articles: Iterable[str]) -> bool:
    return any(collection.has_feature(collection.number[a], key) for a in articles)
