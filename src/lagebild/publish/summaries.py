"""Stories in short, for lists: how many reports, how many of them independent, what is disputed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lagebild.model.article import Article, Outlet
from lagebild.model.stories import Difference, Reuse, Story
from lagebild.publish.case import Case, group_by_story

UNKNOWN = Outlet()
COPIED_SHARE = 1 / 8
"""A report of which so much, a paragraph and no mere phrase, stands in another one is not independent of it."""


@dataclass(frozen=True, slots=True)
class StorySummary:
    """A story in short."""

    story: Story
    reports: tuple[Article, ...]
    """With their narrowed publication ranges; their texts may be cut."""
    origins: int
    records: int
    conflicts: tuple[Difference, ...]


def summarise_stories(case: Case) -> Iterator[StorySummary]:
    """All stories of a case in short."""
    records, reuse = group_by_story(case.picture.records), group_by_story(case.picture.reuse)
    differences = group_by_story(d for d in case.picture.differences if d.verdict == "conflicting")
    for story in case.picture.stories:
        known = [article for i in story.articles if (article := case.article(i))]
        yield StorySummary(
            story=story,
            reports=tuple(replace(a, published=case.published(a)) for a in known),
            origins=most_origins(
                count_origins(case, [a.id for a in known], reuse.get(story.id, [])),
                (r.origins for r in records.get(story.id, [])),
            ),
            records=len(records.get(story.id, [])),
            conflicts=tuple(differences.get(story.id, [])),
        )


def count_outlets(articles: Iterable[Article]) -> int:
    """How many outlets are known by name."""
    return len({a.outlet.id for a in articles} - {UNKNOWN.id})


def count_origins(case: Case, articles: Sequence[str], reuse: Iterable[Reuse]) -> int:
    """Reports of which one repeats a good part of the other count as one origin; a shared phrase makes no copy."""
    known = [article for i in articles if (article := case.article(i))]
    return group_copies(known, {a.id: len(a.text) for a in known}, reuse)


def most_origins(reports: int, records: Iterable[int]) -> int:
    """Origins of a story: of its reports, or of the record that most of them tell in words of their own."""
    return max(reports, *records, 0)


def group_copies(articles: Sequence[Article], lengths: Mapping[str, int], reuse: Iterable[Reuse]) -> int:
    """How many origins articles of these lengths have."""
    group = {article.id: article.id for article in articles}

    def head(article: str) -> str:
        while group[article] != article:
            article = group[article]
        return article

    copies = [(article.id, article.duplicate_of) for article in articles if article.duplicate_of]
    for a, b in [*copies, *(r.articles for r in reuse if _is_copy(r, lengths))]:
        if a in group and b in group:
            group[head(a)] = head(b)
    return len({head(article) for article in group})


def _is_copy(reuse: Reuse, lengths: Mapping[str, int]) -> bool:
    """Whether passages of one report fill at least `COPIED_SHARE` of the other one's text."""
    shared = sum(len(p.a) for p in reuse.passages), sum(len(p.b) for p in reuse.passages)
    return any(n >= COPIED_SHARE * lengths[a] for a, n in zip(reuse.articles, shared, strict=True) if a in lengths)
