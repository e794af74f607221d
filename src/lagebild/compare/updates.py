"""The picture brought up to date: only stories that new articles or judgements touch are compared anew."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Collection as Members
from dataclasses import dataclass, replace

from lagebild.compare.changes import list_changes
from lagebild.compare.collection import Collection
from lagebild.compare.corrections import Corrected
from lagebild.compare.judged import judge_picture
from lagebild.compare.picture import ArticlePairs, Means, compare_group, join_parts, sort_pairs
from lagebild.compare.reuse import find_reuse
from lagebild.compare.sketches import entity_key, shared_id
from lagebild.compare.stories import Group, group_articles, regroup_articles
from lagebild.compare.ties import Ties
from lagebild.model.facts import Analysis
from lagebild.model.stories import Picture, Reuse, Story

ARTICLES_AT_ONCE = 400
"""Stories are compared and kept in pieces of about so many articles: what has to fit in memory."""
PAIRS_AT_ONCE = 2000
"""The same for pairs of articles of different stories that may share text."""

Load = Callable[[Sequence[str]], Sequence[Analysis]]
"""Analyses of these articles."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to be compared."""

    gone: tuple[str, ...] | None
    """Ids of stories that are no longer; None for all."""
    groups: tuple[Group, ...]
    inside: Mapping[Group, ArticlePairs]
    """Pairs of articles of one group that may share text."""
    elsewhere: ArticlePairs
    """The same for articles of different groups."""
    before: Mapping[str, Story]
    """The story that an article was in, where history goes on."""


def plan_all(collection: Collection, ties: Ties) -> Plan:
    """Compare everything."""
    groups = tuple(group_articles(collection, ties))
    return Plan(None, groups, *sort_pairs(collection.pair_copies(), groups), before={})


def plan_new(collection: Collection, stories: Sequence[Story], changed: Members[str], ties: Ties) -> Plan:
    """Compare new and changed articles, and the stories that they open, join, merge or split."""
    by_group = {s.articles: s for s in stories}
    change = regroup_articles(collection, by_group, changed, ties)
    touched = {collection.number[a] for g in change.made for a in g}
    inside, elsewhere = sort_pairs(collection.pair_copies(touched), change.made)
    gone = [by_group[g] for g in change.gone]
    before = {a: s for s in gone for a in s.articles}
    return Plan(tuple(s.id for s in gone), change.made, inside, elsewhere, before)


class Comparing:
    """Carries a plan out piece by piece; analyses are loaded as they are needed and forgotten again."""

    def __init__(self, collection: Collection, corrected: Corrected, *, load: Load) -> None:
        self._collection = collection
        self._corrected = {a.article.id: a for a in corrected.analyses}
        self._later = corrected.later
        self._load = load

    def carry_out(self, plan: Plan, means: Means) -> Iterator[Picture]:
        """Pictures of some stories each, at last the text copied from one story to another."""
        for groups in _cut_groups(plan.groups):
            by_id = self._read([a for g in groups for a in g])
            parts = [compare_group([by_id[a] for a in g], plan.inside.get(g, ()), means) for g in groups]
            picture = judge_picture(join_parts(parts, ()), self._later)
            yield self._tell_changes(picture, plan.before, by_id) if plan.gone is not None else picture
        for start in range(0, len(plan.elsewhere), PAIRS_AT_ONCE):
            yield Picture(reuse=self._find_copies(plan.elsewhere[start : start + PAIRS_AT_ONCE]))

    def _read(self, articles: Sequence[str]) -> dict[str, Analysis]:
        missing = [a for a in articles if a not in self._corrected]
        loaded = {a.article.id: a for a in self._load(missing)}
        return loaded | {a: self._corrected[a] for a in articles if a in self._corrected}

    def _find_copies(self, pairs: ArticlePairs) -> tuple[Reuse, ...]:
        return find_reuse(self._read(sorted({a for pair in pairs for a in pair})), pairs, None)

    def _tell_changes(self, picture: Picture, before: Mapping[str, Story], by_id: Mapping[str, Analysis]) -> Picture:
        told = []
        for story in picture.stories:
            known = ((a, e) for a in story.articles for e in by_id[a].entities if e.kind != "other")
            names = {entity_key(shared_id(e.id, a)): e.name for a, e in known}
            rare = sorted(names, key=lambda key: (self._collection.count_feature(key), key))
            changes = list_changes(self._collection, story.articles, before, {key: names[key] for key in rare})
            told.append(replace(story, changes=changes))
        return replace(picture, stories=tuple(told))


def _cut_groups(groups: Iterable[Group]) -> Iterator[list[Group]]:
    piece: list[Group] = []
    for group in groups:
        piece.append(group)
        if sum(map(len, piece)) >= ARTICLES_AT_ONCE:
            yield piece
            piece = []
    if piece:
        yield piece
