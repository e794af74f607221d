"""How a plan changed from report to report, and the name under which calendars know it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.happenings import HAPPENED, MOST_DAYS_OF_A_MEETING, Happening, status_then
from lagebild.model.facts import TimeExpression
from lagebild.model.intervals import interval_of
from lagebild.model.judgements import hash_text
from lagebild.model.stories import PlanChange

Planned = tuple[Happening, TimeExpression]
"""A happening and the words that date it."""
settling = frozenset({"cancelled", "occurred"})
"""Statuses that also a report tells that gives no day."""
called_for = frozenset({"threatened", "demanded"})
"""Statuses of what somebody wants to come about or to do, mostly by a day that he sets."""
told_of_plans = settling | {"scheduled", "postponed"}
"""Statuses of what stands on an agenda."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One planned thing with every day to which it was moved."""

    uid: str
    changes: tuple[PlanChange, ...]

    @property
    def came_about(self) -> bool:
        """Whether a report of its day or later tells that it happened."""
        return any(change.status == "occurred" for change in self.changes)


def follow_plan(
    corpus: Corpus, group: Sequence[Happening], whens: Iterable[str], found: Mapping[str, Sequence[Planned]]
) -> Plan:
    """The plan that was first set for one of these days and later, perhaps, for the others."""
    whens = sorted(whens)
    told = [(h, when) for when in whens for h, _ in found[when]]
    first, when = min(told, key=lambda t: (corpus.order[t[0].article], t[0].at, t[1]))
    # the first announcement names it: its text stays what it is, whatever comes in later
    place = (hash_text(corpus.by_id[first.article].article.text), first.at.start, when)
    due = frozenset(when for when in whens if is_only_due(found[when]))
    return Plan(stable_id("u", (repr(place),)), _list_changes(corpus, group, {h.key: when for h, when in told}, due))


def is_only_due(told: Sequence[Planned]) -> bool:
    """Whether the day is only one by which somebody wants it: what comes on another day was not moved from it."""
    return all(happening.event.status in called_for for happening, _ in told)


def _list_changes(
    corpus: Corpus, group: Sequence[Happening], when_of: Mapping[tuple[str, str], str], due: frozenset[str]
) -> tuple[PlanChange, ...]:
    """What each report tells anew of the plan."""
    changes: list[PlanChange] = []
    for happening in sorted(group, key=lambda h: (corpus.order[h.article], h.at)):
        status, when = _tell(corpus, happening), when_of.get(happening.key)
        last = changes[-1] if changes else None
        if when is None:
            if last is None or status not in settling or not _is_due(corpus, happening, last.when, status):
                continue
            if status == "occurred" and _came_too_late(happening, last.when, due):
                continue
            when = last.when
        if last is not None and _adds_nothing(last, status, when):
            continue
        published = corpus.by_id[happening.article].published
        changes.append(PlanChange(status, when, happening.article, published))
    return tuple(changes)


def _tell(corpus: Corpus, happening: Happening) -> str:
    """The status as far as an agenda goes: whoever demands or denies what is to come speaks of a plan."""
    status = status_then(corpus, happening)
    return "occurred" if status in HAPPENED else status if status in told_of_plans else "scheduled"


def _adds_nothing(last: PlanChange, status: str, when: str) -> bool:
    """Whether it is told as before, or only recalled after it came about."""
    return (last.status, last.when) == (status, when) or (last.status == "occurred" and status != "cancelled")


def _came_too_late(happening: Happening, when: str, due: frozenset[str]) -> bool:
    """Whether it came about on a day behind the planned one: soon behind, it may only have lasted till then."""
    interval, days = interval_of(when), happening.days
    # of a night that runs into the next day the first one tells enough beside a day by which it was due
    if interval is None or days is None or not (days.exact or when in due):
        return False
    slack = 0 if when in due else MOST_DAYS_OF_A_MEETING
    return (days.first - interval.start.date()).days > slack and days.first >= interval.end.date()


def _is_due(corpus: Corpus, happening: Happening, when: str, status: str) -> bool:
    """Whether the report can know that it happened."""
    interval, published = interval_of(when), corpus.day(happening.article)
    return status != "occurred" or interval is None or published is None or published >= interval.start.date()
