"""The times of a story of one kind, each with what it hangs on, and what comparing them with each other needs."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from lagebild.compare.affinity import telling_terms
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import HAPPENED, Happening
from lagebild.compare.length_ties import Length
from lagebild.compare.others import Strangers
from lagebild.compare.told import Told, tell_by_sentence
from lagebild.compare.twins import Twins
from lagebild.model.facts import TimeExpression
from lagebild.model.room import WithRoom, kept_in_room
from lagebild.model.spans import cover
from lagebild.model.stories import Story

PLANNED = "planned"
"""Status of a time of what is still to come."""

Teller = Callable[[Corpus, str, TimeExpression], Told | None]
"""Makes a value of a time of an article; None for times that are not compared."""


@dataclass(frozen=True, slots=True, eq=False)
class StoryTimes(WithRoom):
    """A story whose times are compared."""

    corpus: Corpus
    story: Story
    records: Mapping[str, Sequence[Happening]]
    """The happenings of each record."""
    twins: Twins
    strangers: Strangers

    @cached_property
    def homes(self) -> Mapping[str, Sequence[tuple[str, Happening]]]:
        """The happenings of each article with their records."""
        homes: dict[str, list[tuple[str, Happening]]] = defaultdict(list)
        for record, happenings in self.records.items():
            for happening in happenings:
                homes[happening.article].append((record, happening))
        return homes


@kept_in_room
def list_told(times: StoryTimes, tell: Teller) -> Mapping[str, Sequence[Length]]:
    """The times that `tell` takes, by article."""
    return {a: [*_list_timed(times.corpus, a, times.homes.get(a, ()), tell)] for a in times.story.articles}


def _list_timed(corpus: Corpus, article: str, homes: Sequence[tuple[str, Happening]], tell: Teller) -> Iterator[Length]:
    """The times of an article that `tell` takes, with what comparing needs of each."""
    times = {t.span: t for t in corpus.by_id[article].times}
    for index, here in tell_by_sentence(corpus, article, tell):
        for told in here:
            time = times[told.spans[0]]
            tied = _tie(corpus, article, index, time, homes)
            status = PLANNED if tied and all(h.event.status not in HAPPENED for _, h in tied) else ""
            words = [telling_terms(corpus.terms(corpus.by_id[article].excerpt(s))) for s in time.topic]
            before = corpus.sentence_terms(article, index - 1) if not words else ()
            yield Length(
                told=replace(told, status=told.status or status),
                place=(article, index),
                core=words[0] if words else frozenset(),
                topic=frozenset(t for terms in words for t in terms) | telling_terms(before),
                names=corpus.names_at(article, index) | corpus.names_at(article, index - 1),
                happenings=tuple(h for _, h in tied),
                records=frozenset(record for record, _ in tied),
            )


def _tie(
    corpus: Corpus, article: str, index: int, time: TimeExpression, homes: Sequence[tuple[str, Happening]]
) -> list[tuple[str, Happening]]:
    """The happenings that its words name, or the last one told before it where it hangs on nothing."""
    named = [(r, h) for r, h in homes if any(s.overlaps(t) for s in time.topic for t in h.event.trigger)]
    if named or time.topic:
        return named
    before = [(r, h) for r, h in homes if index - 1 <= h.sentence <= index and h.at.end <= time.span.start]
    return sorted(before, key=lambda pair: cover(pair[1].event.trigger))[-1:]
