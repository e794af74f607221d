"""Deadlines on the agenda: by when something is to be done that somebody demands, promises or makes a threat about."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.timeline import ISO_DAY, is_ahead, start_of, within_day
from lagebild.model.facts import Statement, TimeExpression
from lagebild.model.intervals import interval_of
from lagebild.model.stories import AgendaEntry, Evidence, LedgerEntry

due: Mapping[str, str] = {"demand": "demanded", "threaten": "threatened", "promise": "scheduled"}
"""Acts that may set a day, and the status of what is due on it."""
DONE = "met"
"""Status of an entry of the ledger of which it is told that it came about."""
END = "END"
"""Of a week or month at whose end something is due."""
Key = tuple[str, str]
"""Article and event."""
Due = tuple[str, TimeExpression]
"""Article and the words that tell a deadline."""


def list_deadlines(
    corpus: Corpus, ledger: Iterable[LedgerEntry], agenda: Sequence[AgendaEntry], records: Mapping[Key, str]
) -> list[AgendaEntry]:
    """One entry for each day that the ledger tells of and the agenda does not have yet from the same sentence.

    `records` tells of which record each event is: an entry is of that of which what is demanded, promised or threatened
    tells.
    """
    known: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for planned in agenda:
        known[planned.when] |= {(e.article, corpus.sentence_at(e.article, e.span.start)) for e in planned.evidence}
    found = []
    for entry in ledger:
        for when, told in _find_due(corpus, entry).items():
            record = _find_record(corpus, entry, records)
            if record and known[when].isdisjoint((a, corpus.sentence_at(a, t.span.start)) for a, t in told):
                found.append(_make_entry(corpus, entry, record, when, told))
    return found


def _find_record(corpus: Corpus, entry: LedgerEntry, records: Mapping[Key, str]) -> str | None:
    """The record of the first event inside of what the entry holds."""
    for article, number in entry.entries:
        keys = ((article, event.id) for event in corpus.by_id[article].events if event.statement == number)
        if found := next((records[key] for key in keys if key in records), None):
            return found
    return None


def _find_due(corpus: Corpus, entry: LedgerEntry) -> dict[str, list[Due]]:
    """The days by which the statements of an entry tell that it is due, each with its words."""
    found: dict[str, list[Due]] = defaultdict(list)
    for article, number in entry.entries if entry.act in due else ():
        statement = corpus.statement(article, number)
        time = _find_time(corpus, article, statement, entry.act) if statement is not None else None
        if time is not None:
            found[str(time.value)].append((article, time))
    return found


def _find_time(corpus: Corpus, article: str, statement: Statement, act: str) -> TimeExpression | None:
    """The one day to come that a condition sets, or else the demand or promise itself."""
    spans = statement.condition or (statement.content if act != "threaten" else ())
    times = [
        t
        for t in corpus.by_id[article].times
        if any(s.contains(t.span) for s in spans) and _is_exact(t) and is_ahead(corpus, article, t)
    ]
    # two days may be that of the deadline and one of what is to be done
    one_day = len({day[:ISO_DAY] for t in times if (day := start_of(t))}) == 1
    return max(times, key=lambda t: len(t.value or "")) if one_day else None


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
