"""Where one happening took place, told more or less exactly by different articles."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lagebild.compare.corpus import Corpus
from lagebild.compare.doubts import doubt_conflicts
from lagebild.compare.happenings import Happening
from lagebild.compare.told import Told, Topic, find_differences
from lagebild.model.stories import Difference, Verdict

place_kinds = frozenset({"place", "country"})
"""Kinds of entities that a happening can lie in."""


def compare_places(corpus: Corpus, story: str, record: str, group: Sequence[Happening]) -> list[Difference]:
    """Differences between the places of one record's events: one inside the other, or two names."""
    told = list(dict.fromkeys(t for h in group for t in _tell(corpus, h)))
    found = find_differences(corpus, Topic(story, "specificity", "place", record), told, doubt_conflicts(_judge, group))
    return [replace(d, kind="value") if d.verdict == "conflicting" else d for d in found]


def _tell(corpus: Corpus, happening: Happening) -> Iterable[Told]:
    """The place of an event by name, with the ids of all that it lies in."""
    place = happening.event.place
    known = corpus.entities.get(corpus.canonical(place)) if place is not None else None
    spans = happening.event.spans_of("place")
    if place is not None and known is not None and known.kind in place_kinds and spans:
        within = corpus.actor_ids((place,))
        yield Told(
            happening.article,
            known.name,
            spans,
            days=happening.days,
            source=within,
            status=known.id,
            event=happening.event.id,
        )


def _judge(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """The same place, one inside the other, two in different states, or two that may be one under two names."""
    if a.status == b.status or set(a.value.casefold().split()) & set(b.value.casefold().split()):
        return None
    for inner, outer in ((a, b), (b, a)):
        if outer.status in inner.source:
            return Verdict("coarser", f"{inner.value} lies in {outer.value}")
    if any(corpus.entities[t.status].kind == "country" for t in (a, b)):
        return None  # a state beside a town elsewhere is mostly somebody's home or an actor
    exact = a.days is not None and b.days is not None and a.days.exact and b.days.exact
    if exact and _lie_in_two_states(a, b):
        if a.days == b.days:
            return Verdict("conflicting", f"{a.value} and {b.value} exclude each other")
        if corpus.is_later(b.article, a.article):
            return Verdict("corrected_later", f"first told for {a.value}, later for {b.value}")
    return Verdict("compatible", f"told for {a.value} and for {b.value}, which may lie one in the other", 0.5)


def _lie_in_two_states(a: Told, b: Told) -> bool:
    """Whether it is known of both where they lie, with nothing in common."""
    around = [t.source - {t.status} for t in (a, b)]
    return all(around) and around[0].isdisjoint(around[1])
