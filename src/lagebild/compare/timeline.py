"""What is or was on the agenda: happenings that reports announced, with every day they were planned for."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeVar

from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import (
    HAPPENED,
    MOST_DAYS_OF_A_MEETING,
    MOVED,
    DaySpan,
    Happening,
    is_only_claimed,
    lies_ahead,
    parse_days,
)
from lagebild.compare.moments import time_spans
from lagebild.compare.plans import Plan, Planned, called_for, follow_plan, is_only_due
from lagebild.model.facts import ENDS, TimeExpression
from lagebild.model.intervals import interval_of, plain
from lagebild.model.stories import AgendaEntry, Evidence, Record

T = TypeVar("T")

planned = frozenset({"scheduled", "postponed", "cancelled"})
"""Statuses of what stands or stood on an agenda."""
unplanned = frozenset({"hypothetical", "denied"})
"""Statuses of what may come, though nobody has set it down for a day, or will not."""
weeks = frozenset({"week", "weekend"})
"""Grains of stretches of days whose value does not begin the value of each of their days."""
within_day = frozenset({"minute", "hour", "daypart", "day"})
"""Grains of a day or less."""
AT_LATEST = "ON_OR_BEFORE"
"""Of a day by which something is due."""
OLD, NEW = "old", "new"
"""The days from which and to which a plan was moved."""
ISO_DAY = len("2024-12-31")
"""So many characters of a point in time are its day."""


def list_agenda(corpus: Corpus, record: Record, group: Sequence[Happening]) -> list[AgendaEntry]:
    """One entry for each day for which a record was planned."""
    found: dict[str, list[Planned]] = defaultdict(list)
    for happening in group:
        status = happening.event.status
        if is_only_claimed(corpus, happening):
            continue
        if status in planned or _is_due(happening) or (status not in unplanned and lies_ahead(corpus, happening)):
            for time in _planned_times(corpus, happening):
                found[str(time.value)].append((happening, time))
    found = _without_further_days(_without_coarser(found))
    if not found:
        return []
    moved_at_all = any(h.event.status in MOVED for h in group)
    last = _last_set(corpus, group, found)
    moved = {
        w
        for w, told in found.items()
        if w != last and (moved_at_all or _is_replaced(corpus, told, found[last])) and not is_only_due(told)
    }
    plans = [{*moved, last}, *({w} for w in found if w != last and w not in moved)]
    entries = [
        _make_entry(
            corpus,
            record,
            when,
            found[when],
            shift=OLD if when in moved else NEW if moved & whens else "",
            plan=follow_plan(corpus, group, whens, found),
        )
        for whens in plans
        for when in whens
    ]
    return sorted(entries, key=lambda e: e.when)


def _last_set(corpus: Corpus, group: Sequence[Happening], found: Mapping[str, Sequence[Planned]]) -> str:
    """The day that was set last: on which it came about, or else which the latest report tells and none did before."""
    came = {h.days.first.isoformat() for h in group if h.days is not None and h.days.exact and _came_about(corpus, h)}

    def rank(when: str) -> tuple[bool, bool, int, int, str]:
        told = [corpus.order[h.article] for h, _ in found[when]]
        return when[:ISO_DAY] in came, not is_only_due(found[when]), max(told), min(told), when

    return max(found, key=rank)


def _is_due(happening: Happening) -> bool:
    """Whether it is wanted or threatened on no day of its own, but on that of its condition."""
    return happening.event.status in called_for and happening.days is None


def _came_about(corpus: Corpus, happening: Happening) -> bool:
    return happening.event.status in HAPPENED and not lies_ahead(corpus, happening)


def _planned_times(corpus: Corpus, happening: Happening) -> list[TimeExpression]:
    """The times that date the event; for moved events also the others of their sentence that were still to come.

    What is threatened or demanded without a day of its own is due on that of its condition.
    """
    analysis = corpus.by_id[happening.article]
    spans = set(time_spans(analysis, happening)) | {s for role, s in happening.event.arguments if role == "time"}
    sentence = corpus.sentence_span(happening.article, happening.sentence)
    if happening.event.status in MOVED and sentence is not None:
        spans.add(sentence)
    if happening.event.status in called_for and not spans:
        said = corpus.statement(happening.article, happening.event.statement)
        spans |= set(said.condition) if said is not None else set()
    ends = happening.event.spans_of(ENDS)
    return [
        t
        for t in analysis.times
        if t.value and start_of(t) and any(t.span.overlaps(s) for s in spans)
        if is_ahead(corpus, happening.article, t) and not any(t.span.overlaps(s) for s in ends)
    ]


def start_of(time: TimeExpression) -> str | None:
    """When a time begins; "by the 14th at the latest" is the 14th, for it begins nowhere."""
    return time.latest if time.mod == AT_LATEST else time.earliest


def is_ahead(corpus: Corpus, article: str, time: TimeExpression) -> bool:
    """Whether the time ends on or after the first day on which the article may have come out."""
    days, published = parse_days(start_of(time), time.latest), corpus.by_id[article].published.earliest
    return days is not None and (published is None or days.last >= published)


def _is_replaced(corpus: Corpus, told: Sequence[Planned], later: Sequence[Planned]) -> bool:
    """Whether all articles that tell the other day came out after all that tell this one."""
    return all(corpus.is_later(b.article, a.article) for a, _ in told for b, _ in later)


def _without_coarser(found: dict[str, list[Planned]]) -> dict[str, list[Planned]]:
    """A time of the day takes in the part of the day and the day in which it lies, a day its week and month."""
    return join_finer(sorted(found, key=lambda w: (-len(w), w)), found, _is_finer)


def join_finer(
    whens: Iterable[str], found: Mapping[str, Sequence[T]], is_finer: Callable[[str, str], bool]
) -> dict[str, list[T]]:
    """What is told of these times, the finest first, each with the first one that tells it more exactly."""
    merged: dict[str, list[T]] = {}
    for when in whens:
        finer = next((w for w in merged if is_finer(w, when)), when)
        merged.setdefault(finer, []).extend(found[when])
    return merged


def _is_finer(when: str, other: str) -> bool:
    return when.startswith(other) or lies_in(when, other) or _is_day_of_week(when, other)


def lies_in(when: str, other: str) -> bool:
    """Whether a time lies within a day or a part of one, or at its end, by which something may be due."""
    inner, outer = interval_of(when), interval_of(other)
    if inner is None or outer is None or outer.grain not in within_day:
        return False
    return plain(outer.start) <= plain(inner.start) <= plain(outer.end) and inner.start.date() == outer.start.date()


def _is_day_of_week(day: str, week: str) -> bool:
    """Whether a time of a day or less lies in a week."""
    inner, outer = interval_of(day), interval_of(week)
    if inner is None or outer is None or outer.grain not in weeks:
        return False
    return inner.grain in within_day and outer.start <= inner.start < outer.end


def _without_further_days(found: Mapping[str, Sequence[Planned]]) -> dict[str, list[Planned]]:
    """The first day of a happening of a few days in a row takes in the others."""
    first_of = {when: _first_day(when, told, found) for when, told in found.items()}
    merged: dict[str, list[Planned]] = {}
    for when in sorted(found, key=lambda w: (first_of[w] != w, w)):
        merged.setdefault(first_of[when], []).extend(found[when])
    return merged


def _first_day(when: str, told: Sequence[Planned], found: Container[str]) -> str:
    """The day on which that begins which a report lets last over this one; else the day itself."""
    spans = (h.days for h, _ in told if h.days is not None)
    short = (d for d in spans if 0 < (d.last - d.first).days < MOST_DAYS_OF_A_MEETING)
    begun = (d.first.isoformat() for d in short if d.first.isoformat() < when[:ISO_DAY] <= d.last.isoformat())
    return next((day for day in begun if day in found), when)


def _make_entry(
    corpus: Corpus, record: Record, when: str, told: Sequence[Planned], *, shift: str, plan: Plan
) -> AgendaEntry:
    happenings = [h for h, _ in told]
    first = min(happenings, key=lambda h: corpus.order[h.article])
    return AgendaEntry(
        record=record.id,
        story=record.story,
        when=when,
        what=record.title,
        parties=tuple(sorted({corpus.canonical(e) for h in happenings for e in (*h.event.by, *h.event.parties)})),
        place=_find_place(corpus, told),
        status=_entry_status(record, when, happenings, shift=shift, came_about=plan.came_about),
        articles=tuple(dict.fromkeys(h.article for h in happenings)),
        known_from=corpus.day(first.article),
        evidence=tuple(dict.fromkeys(Evidence(h.article, t.span) for h, t in told)),
        uid=plan.uid,
        sequence=max(0, len(plan.changes) - 1),
        changes=plan.changes,
    )


def _find_place(corpus: Corpus, told: Sequence[Planned]) -> str | None:
    """The place told beside the day: what is moved to another day may be held elsewhere."""
    beside = (place for h, t in told for place in _places_beside(corpus, h, t))
    return next(beside, None) or next((h.event.place for h, _ in told if h.event.place is not None), None)


def _places_beside(corpus: Corpus, happening: Happening, time: TimeExpression) -> Iterator[str]:
    """The places of an event that stand in another sentence than its name, with this time."""
    article = happening.article
    number = corpus.sentence_at(article, time.span.start)
    if number == happening.sentence:
        return
    spans = [s for role, s in happening.event.arguments if role == "place"]
    near = [s for s in spans if corpus.sentence_at(article, s.start) == number]
    for entity in corpus.by_id[article].entities if near else ():
        if any(m.span.overlaps(s) for m in entity.mentions for s in near):
            yield corpus.canonical(entity.id)


def _entry_status(record: Record, when: str, happenings: Sequence[Happening], *, shift: str, came_about: bool) -> str:
    """What became of this planned day as far as the record goes."""
    moved = shift == OLD
    if record.status == "cancelled" and not moved:
        return "scheduled" if all(_was_off_on_another_day(h, when) for h in happenings) else "cancelled"
    due = all(_is_due(h) for h in happenings)
    if record.status in ("occurred", "ongoing") and came_about and not moved and not due:
        return "occurred"
    if moved or happenings[-1].event.status == "postponed":
        return "scheduled" if shift == NEW else "postponed"
    return happenings[-1].event.status if happenings[-1].event.status in planned | called_for else "scheduled"


def _was_off_on_another_day(happening: Happening, when: str) -> bool:
    """Whether the report calls off another day, and tells this one beside it as the new one."""
    days = happening.days
    return happening.event.status == "cancelled" and days is not None and not _is_day(days, when)


def _is_day(days: DaySpan, when: str) -> bool:
    return when[:ISO_DAY] in (days.first.isoformat(), days.last.isoformat())


def sentences_of(corpus: Corpus, entry: AgendaEntry) -> set[tuple[str, int]]:
    """The articles and numbers of the sentences that prove an entry."""
    return {(e.article, corpus.sentence_at(e.article, e.span.start)) for e in entry.evidence}


def agenda_as_of(agenda: Iterable[AgendaEntry], day: date) -> tuple[AgendaEntry, ...]:
    """The entries that reports up to that day had told."""
    return tuple(entry for entry in agenda if entry.known_from is None or entry.known_from <= day)
