"""The agenda as an iCalendar file: one event per planned record, whose revisions raise its sequence number."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from lagebild.model.intervals import Interval, interval_of
from lagebild.model.spans import Span
from lagebild.model.stories import AgendaEntry
from lagebild.publish.case import Case
from lagebild.publish.exports.characters import one_line
from lagebild.publish.links import safe_url
from lagebild.publish.readable import name_outlet

if TYPE_CHECKING:
    from icalendar import Event as CalendarEvent

_STATUS = {"scheduled": "CONFIRMED", "occurred": "CONFIRMED", "postponed": "TENTATIVE", "cancelled": "CANCELLED"}
_UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
"""DTSTAMP is obligatory; an agenda known from undated reports only gets this one, so that the file stays the same."""


Quote = Callable[[str], str]
"""How much of a title that is made of a report's words is shown."""
Prove = Callable[[str, Sequence[Span]], str]
"""The words of a report as a proof shows them."""


def export_ics(case: Case, *, quote: Quote = str, prove: Prove | None = None) -> bytes:
    """Every plan as last told, when it has a date; UID and SEQUENCE let a calendar replace what it had."""
    from icalendar import Calendar  # here, for it loads slowly and every command imports the formats

    calendar = Calendar()
    calendar.add("prodid", "-//Lagebild//lagebild//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    prove = prove or partial(_whole, case)
    for revisions in _by_plan(case.picture.agenda):
        dated = [(entry, interval) for entry in revisions if (interval := interval_of(entry.when))]
        if dated:
            entry, interval = dated[-1]
            told = _event(case, entry, _with_clock(case, entry, interval), len(revisions) - 1, quote)
            told.add("description", _description(case, entry, prove))
            calendar.add_component(told)
    content: bytes = calendar.to_ical()
    return content


def _by_plan(agenda: Iterable[AgendaEntry]) -> list[list[AgendaEntry]]:
    """The days set for each plan, that of the newest report last."""
    groups: dict[str, list[AgendaEntry]] = {}
    for entry in sorted(agenda, key=lambda e: e.known_from or date.min):
        groups.setdefault(_uid(entry), []).append(entry)
    return [sorted(groups[uid], key=_is_newest) for uid in sorted(groups)]


def _uid(entry: AgendaEntry) -> str:
    return entry.uid or entry.record


def _is_newest(entry: AgendaEntry) -> bool:
    """Whether it is the day that the newest report of the plan gives."""
    return bool(entry.changes) and entry.changes[-1].when == entry.when


def _with_clock(case: Case, entry: AgendaEntry, interval: Interval) -> Interval:
    """The same day with the time of day that a report of the record tells."""
    record = case.records.get(entry.record)
    if interval.grain != "day" or record is None:
        return interval
    facts = (case.facts.get(key) for key in reversed(record.events))
    for time in (t for t in (getattr(fact, "time", None) for fact in facts) if t is not None and t.clock):
        timed = interval_of(f"{entry.when}T{time.clock}") if (time.value or "").startswith(entry.when) else None
        if timed:
            return timed
    return interval


def _event(case: Case, entry: AgendaEntry, interval: Interval, revision: int, quote: Quote) -> "CalendarEvent":
    from icalendar import Event as CalendarEvent

    event = CalendarEvent()
    event.add("uid", f"{_uid(entry)}@lagebild")
    event.add("sequence", max(revision, entry.sequence))
    event.add("dtstamp", _stamp(case, entry))
    event.add("dtstart", _moment(interval.start) if interval.timed else interval.start.date())
    if not interval.timed and interval.grain != "daypart":
        event.add("dtend", interval.end.date())
    event.add("summary", one_line(quote(entry.what)))
    event.add("status", _STATUS.get(entry.status, "TENTATIVE"))
    event.add("transp", "TRANSPARENT")
    if entry.place:
        event.add("location", one_line(case.name_of(entry.place)))
    urls = [url for article in entry.articles if (known := case.article(article)) and (url := safe_url(known.url))]
    if urls:
        event.add("url", urls[0])
    return event


def _moment(start: datetime) -> datetime:
    """The moment in UTC where its zone is known: an offset alone is no zone that calendars know."""
    return start.astimezone(UTC) if start.tzinfo else start


def _stamp(case: Case, entry: AgendaEntry) -> datetime:
    """When the plan was last told, as far as known."""
    articles = [article for i in entry.articles if (article := case.article(i))]
    days = [day for article in articles if (day := case.published(article).latest)]
    days += [change.published.latest for change in entry.changes if change.published.latest]
    known = max([*days, *([entry.known_from] if entry.known_from else [])], default=None)
    return datetime(known.year, known.month, known.day, tzinfo=UTC) if known else _UNDATED


def _description(case: Case, entry: AgendaEntry, prove: Prove) -> str:
    """Who takes part, and the words of the reports that tell it."""
    lines = [one_line(", ".join(case.name_of(party) for party in entry.parties))] if entry.parties else []
    for evidence in case.readable(entry.evidence):
        article = case.by_article[evidence.article].article
        lines.append(f"{one_line(name_outlet(article))}: {one_line(prove(evidence.article, (evidence.span,)))}")
    return "\n".join(lines)


def _whole(case: Case, article: str, spans: Sequence[Span]) -> str:
    return '"' + " ".join(span.of(case.by_article[article].article.text) for span in spans) + '"'
