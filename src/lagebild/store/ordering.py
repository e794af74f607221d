"""The picture of all stories from parts that came in one after the other: the same order as if made at once."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from lagebild.model.sketches import NO_DAY, place_in_time
from lagebild.model.stories import Picture, Story, merge_same


def join_pictures(pictures: Iterable[Picture]) -> Picture:
    """Everything that these pictures of different stories hold."""
    listed = list(pictures)
    return Picture(**{f.name: tuple(part for p in listed for part in getattr(p, f.name)) for f in fields(Picture)})


def order_picture(picture: Picture, days: Mapping[str, int]) -> Picture:
    """Stories by the day and id of their first article, what belongs to a story beside it, the agenda by day."""
    first = {s.id: _place(s.articles[:1], days) for s in picture.stories}

    def by_story(part: Any) -> Any:
        return first.get(part.story, (NO_DAY + 1, ""))

    kinds = ("records", "claims", "differences", "terms", "ledger", "positions")
    return replace(
        picture,
        stories=tuple(sorted(picture.stories, key=lambda s: first[s.id])),
        reuse=tuple(sorted(picture.reuse, key=lambda r: (by_story(r), [_place((a,), days) for a in r.articles]))),
        agenda=tuple(sorted(picture.agenda, key=lambda a: (a.when, a.record))),
        published=tuple(sorted(dict(picture.published).items())),
        **{kind: tuple(sorted(getattr(picture, kind), key=by_story)) for kind in kinds},
    )


def _place(articles: Iterable[str], days: Mapping[str, int]) -> tuple[int, str]:
    return min((place_in_time(a, days.get(a)) for a in articles), default=(NO_DAY, ""))


def drop_stories(picture: Picture, gone: Iterable[str]) -> Picture:
    """The picture without these stories and without text copied from or to them."""
    ids = set(gone)
    articles = {a for s in picture.stories if s.id in ids for a in s.articles}
    kinds = ("records", "claims", "differences", "terms", "agenda", "ledger", "positions")
    return replace(
        picture,
        stories=tuple(s for s in picture.stories if s.id not in ids),
        reuse=tuple(
            r for r in picture.reuse if r.story not in ids and not (r.story is None and articles & {*r.articles})
        ),
        published=tuple(p for p in picture.published if p[0] not in articles),
        **{kind: tuple(p for p in getattr(picture, kind) if p.story not in ids) for kind in kinds},
    )


def list_same(stories: Iterable[Story]) -> tuple[tuple[str, str], ...]:
    """Entities that stories found to be one."""
    return merge_same(story.same for story in stories)
