"""Deadlines on the agenda: by when something is to be done that somebody demands, promises or makes a threat about."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.happenings import parse_days
from lagebild.compare.moments import parse_minutes
from lagebild.compare.timeline import ISO_DAY, is_ahead, join_finer, lies_in, sentences_of, start_of, within_day
from lagebild.model.facts import ENDS, Analysis, Statement, TimeExpression
from lagebild.model.intervals import interval_of
from lagebild.model.spans import Span, cover
from lagebild.model.stories import AgendaEntry, Evidence, LedgerEntry

due: Mapping[str, str] = {"demand": "demanded", "threaten": "threatened", "promise": "scheduled"}
"""Acts that may set a day, and the status of what is due on it."""
DONE = "met"
"""Status of an entry of the ledger of which it is told that it came about."""
END = "END"
"""Of a week or month at whose end something is due."""
NOT_TO_COME = frozenset({"denied", "cancelled"})
"""Statuses of what is not to be done."""
LENGTH = "DURATION"
"""Type of lengths of time; one that is counted from some day is a term."""
LONGEST_TERM = 31 * 24 * 60
"""Minutes: what is to be done within a year has no day."""
Key = tuple[str, str]
"""Article and event."""
Due = tuple[str, TimeExpression]
"""Article and the words that tell a deadline."""


def list_deadlines(
    corpus: Corpus, ledger: Iterable[LedgerEntry], agenda: Sequence[AgendaEntry], records: Mapping[Key, str]
) -> list[AgendaEntry]:
    """One entry for each day that the ledger tells of and the agenda does not have yet from the same sentence.

    `records` tells of which record each event is: an entry is of that of which what is demanded, promised or threatened
    tells, else of none but the ledger's own.
    """
    known: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for planned in agenda:
        known[planned.when] |= sentences_of(corpus, planned)
    found = []
    for entry in ledger:
        for when, told in _without_coarser(_find_due(corpus, entry)).items():
            record = _find_record(corpus, entry, records)
            if record is None and not all(_comes_later(corpus, article, when) for article, _ in told):
                continue
            if known[when].isdisjoint((a, corpus.sentence_at(a, t.span.start)) for a, t in told):
                found.append(_make_entry(corpus, entry, record or entry.id, when, told))
    return found


def _find_record(corpus: Corpus, entry: LedgerEntry, records: Mapping[Key, str]) -> str | None:
    """The record of the first event inside of what the entry holds."""
    for article, number in entry.entries:
        keys = ((article, event.id) for event in corpus.by_id[article].events_in(number))
        if found := next((records[key] for key in keys if key in records), None):
            return found
    return None


def _comes_later(corpus: Corpus, article: str, when: str) -> bool:
    """Whether the day lies behind that of the report: what is said of today needs not be due."""
    interval, published = interval_of(when), corpus.day(article)
    return interval is not None and published is not None and interval.start.date() > published


def _find_due(corpus: Corpus, entry: LedgerEntry) -> dict[str, list[Due]]:
    """The days by which the statements of an entry tell that it is due, each with its words."""
    found: dict[str, list[Due]] = defaultdict(list)
    for article, number in entry.entries if entry.act in due else ():
        statement = corpus.statement(article, number)
        if statement is None or _is_nothing_due(corpus.by_id[article], statement):
            continue
        spans = statement.condition or (statement.content if entry.act != "threaten" else ())
        if (time := _find_time(corpus, article, statement, spans)) is not None:
            found[str(time.value)].append((article, time))
        elif (length := _find_length(corpus, article, statement, spans)) is not None:
            found[length[0]].append((article, length[1]))
    return found


def _without_coarser(found: Mapping[str, Sequence[Due]]) -> dict[str, list[Due]]:
    """A time of the day takes in the part of the day and the day in which it lies: told again, one deadline is one."""
    return join_finer(sorted(found, key=_length_of), found, lies_in)


def _length_of(when: str) -> timedelta:
    interval = interval_of(when)
    return interval.end - interval.start if interval is not None else timedelta.max


def _is_nothing_due(analysis: Analysis, statement: Statement) -> bool:
    """Whether what it speaks of is not to be done: "bis Juni werde es keinen Streik geben"."""
    told = [event.status for event in analysis.events_in(statement.id)]
    return not statement.condition and (
        statement.polarity == "negative" or (bool(told) and NOT_TO_COME.issuperset(told))
    )


def _find_time(corpus: Corpus, article: str, statement: Statement, spans: Sequence[Span]) -> TimeExpression | None:
    """The one day to come that a condition sets, or else the demand or promise itself."""
    analysis = corpus.by_id[article]
    ends = [span for event in analysis.events_in(statement.id) for span in event.spans_of(ENDS)]
    times = [
        t
        for t in analysis.times
        if any(s.contains(t.span) for s in spans) and _is_exact(t) and is_ahead(corpus, article, t)
        if not any(end.overlaps(t.span) for end in ends)
    ]
    # two days may be that of the deadline and one of what is to be done
    one_day = len({day[:ISO_DAY] for t in times if (day := start_of(t))}) == 1
    return max(times, key=lambda t: len(t.value or "")) if one_day else None


def _find_length(
    corpus: Corpus, article: str, statement: Statement, spans: Sequence[Span]
) -> tuple[str, TimeExpression] | None:
    """The day on which a term ends that is told by its length, counted from the day of saying: "binnen 48 Stunden"."""
    analysis, said = corpus.by_id[article], _find_day_of_saying(corpus, article, statement)
    terms = [
        (t, minutes)
        for t in analysis.times
        if t.type == LENGTH and t.anchor and any(s.contains(t.span) for s in spans)
        if (minutes := parse_minutes(t.value)) is not None and minutes <= LONGEST_TERM
    ]
    if said is None or len(terms) != 1:
        return None
    time, minutes = terms[0]
    due, published = said + timedelta(minutes=minutes), analysis.published.earliest
    return (due.isoformat(), time) if published is not None and due >= published else None


def _find_day_of_saying(corpus: Corpus, article: str, statement: Statement) -> date | None:
    """The day told beside what is said, else that of the report."""
    analysis, published = corpus.by_id[article], corpus.day(article)
    number = corpus.sentence_at(article, cover((*statement.cue, *statement.content)).start)
    beside = [
        days.first
        for t in analysis.times
        if corpus.sentence_at(article, t.span.start) == number
        if not any(s.contains(t.span) for s in (*statement.content, *statement.condition))
        if (days := parse_days(t.earliest, t.latest)) is not None and days.exact
    ]
    told = [day for day in beside if published is not None and day <= published]
    return told[0] if len(told) == 1 else published


def _is_exact(time: TimeExpression) -> bool:
    interval = interval_of(time.value)
    return interval is not None and (interval.grain in within_day or time.mod == END)


def _status_of(entry: LedgerEntry) -> str:
    """What is due: of a promise under a condition that which it demands of somebody else."""
    return due["demand"] if entry.act == "promise" and entry.condition else due[entry.act]


def _make_entry(corpus: Corpus, entry: LedgerEntry, record: str, when: str, told: Sequence[Due]) -> AgendaEntry:
    first = min((article for article, _ in told), key=corpus.order.__getitem__)
    return AgendaEntry(
        record=record,
        story=entry.story,
        when=when,
        what=entry.what,
        parties=tuple(dict.fromkeys((*entry.by, *entry.to))),
        place=None,
        status="occurred" if entry.status == DONE else _status_of(entry),
        articles=tuple(dict.fromkeys(article for article, _ in told)),
        known_from=corpus.day(first),
        evidence=tuple(dict.fromkeys(Evidence(article, time.span) for article, time in told)),
        uid=stable_id("u", (entry.id, when)),
    )
