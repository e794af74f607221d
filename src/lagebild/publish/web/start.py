"""The start page of a large database: one page of stories, the plans next to today, the newest other reports."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from heapq import nlargest, nsmallest

from lagebild.model.intervals import interval_of, plain
from lagebild.model.stories import AgendaEntry
from lagebild.publish.messages import Messages
from lagebild.publish.start_page import AgendaView, StartView, link_article, view_agenda, view_card
from lagebild.publish.web.desk import DatedPlan, Desk

STORIES_A_PAGE = 20
PLANS_SHOWN = 20
"""Of what is to come, and as many of what is past."""
OTHERS_SHOWN = 30
FAILURES_SHOWN = 50


def read_start(desk: Desk, messages: Messages, *, page: int, as_of: date | None) -> StartView:
    """The start page, as known on a day."""
    totals = desk.reader.totals(as_of)
    pages = max(1, -(-totals.stories // STORIES_A_PAGE))
    page = min(max(page, 1), pages)
    summaries = desk.summaries(limit=STORIES_A_PAGE, offset=(page - 1) * STORIES_A_PAGE, as_of=as_of)
    others = desk.reader.heads_outside(limit=OTHERS_SHOWN, until=as_of)
    today = as_of or totals.latest or date.min
    # the same beside every page of the list
    key = (messages.language, as_of, desk.reader.revision())
    coming, past = desk.plans.get(key, lambda: _read_plans(desk, messages, today, as_of))
    return StartView(
        stories=[view_card(messages, summary) for summary in summaries],
        coming=coming,
        past=past,
        others=[link_article(messages, h.article, h.article.published) for h in others],
        failures=desk.reader.failures(FAILURES_SHOWN),
        articles=totals.articles,
        outlets=totals.outlets,
        statements=0,
        updated=messages.day(today) if today > date.min else "",
        total=totals.stories,
        more=totals.outside - len(others),
        page=page,
        pages=pages,
    )


def _read_plans(
    desk: Desk, messages: Messages, today: date, as_of: date | None
) -> tuple[list[AgendaView], list[AgendaView]]:
    """The newest plans of every record: what is to come, soonest first, and what is past, latest first."""
    until, turn = as_of.isoformat() if as_of else None, today.isoformat()
    newest: dict[str, tuple[str, str, int]] = {}
    for known_from, record, ends, when, position in desk.dated_plans.get(
        desk.reader.revision(), lambda: _date_plans(desk)
    ):
        if until is None or known_from <= until:
            newest[record] = (ends, when, position)
    coming = [p for *_, p in nsmallest(PLANS_SHOWN, (plan for plan in newest.values() if plan[0] >= turn))]
    past = [p for *_, p in nlargest(PLANS_SHOWN, (plan for plan in newest.values() if plan[0] < turn))]
    entries = desk.reader.agenda_at([*coming, *past])
    views = _view_plans(desk, messages, entries)
    return [v for v in views if v.ends >= today], [v for v in reversed(views) if v.ends < today]


def _view_plans(desk: Desk, messages: Messages, entries: Sequence[AgendaEntry]) -> list[AgendaView]:
    case = desk.articles(list(_articles(entries)), ("entities", "events"))
    records = desk.reader.records([e.record for e in entries])
    return view_agenda(case.with_picture(records=records, agenda=tuple(entries)), messages, entries)


def _articles(entries: Iterable[AgendaEntry]) -> dict[str, None]:
    return dict.fromkeys(article for entry in entries for article in entry.articles)


def _date_plans(desk: Desk) -> list[DatedPlan]:
    """All plans, those known first before the others."""
    ends: dict[str, str] = {}
    plans = desk.reader.plans()
    for plan in plans:
        if plan.when not in ends:
            ends[plan.when] = _last_day(plan.when).isoformat()
    return sorted((p.known_from, p.record, ends[p.when], p.when, p.position) for p in plans)


def _last_day(when: str) -> date:
    interval = interval_of(when)
    return plain(interval.end - timedelta(seconds=1)).date() if interval else date.max
