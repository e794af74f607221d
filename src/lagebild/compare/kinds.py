"""Nouns that name a happening only by its kind ("das Unglück", "nach der Kollision"): they join it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from lagebild.compare.corpus import Corpus
from lagebild.compare.day_fit import compare_days
from lagebild.compare.happenings import HAPPENED, Happening, list_passing, parse_days
from lagebild.compare.naming import commonest_type
from lagebild.model.facts import ANY_HARM, MILD
from lagebild.model.spans import cover

ONCE = frozenset({"ACCIDENT", "DISASTER", "ASSAULT"})
"""Types of what is the one thing of its kind in most stories, so that its kind alone tells which is meant."""
OPEN = "OTHER"
"""The type of a noun that may stand for anything: one that stands mildly for harm is meant for what did it."""
MIN_TOLD = 2
"""So many reports must tell a happening before others mean it by its kind."""
MIN_LEAD = 2
"""By this factor more reports must tell it than any other happening of its kind."""
NAMES_DAYS = frozenset({"other", "apart"})
"""Results of comparing days that show another happening."""
REACH = 2
"""So many sentences before and behind it name those and the places of the happening."""
PAST_DAYS = 60
"""A sentence with a time that ended so many days before tells of something else."""


def find_outstanding(groups: Sequence[list[Happening]]) -> list[list[Happening]]:
    """The happenings of which far more reports tell than of any other one of their kind and days."""
    by_kind: dict[str, list[list[Happening]]] = defaultdict(list)
    for group in groups:
        by_kind[commonest_type(group)].append(group)
    kinds = (by_kind[kind] for kind in sorted(ONCE & by_kind.keys()))
    return [group for alike in kinds for group in alike if _stands_out(group, alike)]


def _stands_out(group: Sequence[Happening], alike: Sequence[Sequence[Happening]]) -> bool:
    rivals = (_count_tellers(g) for g in alike if g is not group and not _was_long_before(g, group))
    return _count_tellers(group) >= max(MIN_TOLD, MIN_LEAD * max(rivals, default=0))


def _count_tellers(group: Iterable[Happening]) -> int:
    return len({h.article for h in group})


def _was_long_before(old: Iterable[Happening], main: Iterable[Happening]) -> bool:
    """Whether one happening is only recalled: all its days lie long before those of the other one."""
    last = max((h.days.last for h in old if h.days is not None), default=None)
    first = min((h.days.first for h in main if h.days is not None), default=None)
    return last is not None and first is not None and (first - last).days > PAST_DAYS


def name_by_kind(corpus: Corpus, group: Sequence[Happening]) -> Iterator[Happening]:
    """The first noun of its kind in each report that tells nothing of it but names somebody or a place of it."""
    kind, before = commonest_type(group), tuple(group)
    telling = {h.article for h in group}
    around = {(h.article, h.sentence + step) for h in before for step in range(-REACH, REACH + 1)}
    names = frozenset(name for place in around for name in corpus.names_at(*place))
    for analysis in corpus.analyses:
        article = analysis.article.id
        if article in telling or names.isdisjoint(corpus.canonical(e.id) for e in analysis.entities):
            continue
        if any(corpus.is_later(article, h.article) for h in before):
            told = (p for p in list_passing(corpus, article) if p.event.status in HAPPENED)
            found = next((p for p in told if _means(corpus, p, before, kind)), None)
            if found is not None:
                yield found


def _means(corpus: Corpus, passing: Happening, group: Sequence[Happening], kind: str) -> bool:
    """Whether a noun is of the kind, or stands mildly for what did harm, and no day tells against it."""
    if not passing.named or _opens_sentence(corpus, passing):
        return False
    if passing.event.type != kind and not _is_mild(corpus, passing):
        return False
    if _tells_of_old_days(corpus, passing, group):
        return False
    return all(compare_days(passing, h) not in NAMES_DAYS for h in group)


def _opens_sentence(corpus: Corpus, passing: Happening) -> bool:
    """Whether the word stands first in its sentence, where a capital shows nothing."""
    span = corpus.sentence_span(passing.article, passing.sentence)
    return span is None or span.start == passing.at.start


def _is_mild(corpus: Corpus, passing: Happening) -> bool:
    stances = corpus.by_id[passing.article].stances
    mild = (s.span for s in stances if s.topic == ANY_HARM and s.side == MILD)
    return passing.event.type == OPEN and any(span.overlaps(cover(passing.event.trigger)) for span in mild)


def _tells_of_old_days(corpus: Corpus, passing: Happening, group: Sequence[Happening]) -> bool:
    """Whether its sentence has a time that lies long before."""
    first = min((h.days.first for h in group if h.days is not None), default=None)
    times = corpus.by_id[passing.article].times
    own = (t for t in times if corpus.sentence_at(passing.article, t.span.start) == passing.sentence)
    lasts = (days.last for t in own if (days := parse_days(t.earliest, t.latest)) is not None)
    return first is not None and any((first - last).days > PAST_DAYS for last in lasts)
