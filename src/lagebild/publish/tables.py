"""Tables for the terminal: the same rows as plain text for pipes and as a laid-out table for people."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from lagebild.errors import SetupError
from lagebild.model.article import Article
from lagebild.model.facts import Analysis, EventTime, TimeExpression
from lagebild.model.spans import Span
from lagebild.model.stories import AttributeValue, Reuse
from lagebild.publish.case import Case, group_by_story
from lagebild.publish.judgement_json import state_of
from lagebild.publish.messages import Messages, load_messages
from lagebild.publish.readable import name_outlet, say_about, say_parties

Row = tuple[str, ...]
CODED = {
    "type": ("event", "timex"),
    "status": ("status", "ledger"),
    "act": ("act",),
    "form": ("form",),
    "verdict": ("verdict", "judgement"),
    "kind": ("difference", "subject"),
    "state": ("judgement",),
    "stance": ("stance",),
    "step": ("step",),
}
"""Columns that hold a code of the model, and the parts of the catalogue that name it."""
WIDE = ("title", "what", "words", "sides", "because", "reason")
"""Columns that hold sentences and get the room that is left."""
SHORT = ("first", "last", "reports", "origins", "records")
"""Columns of numbers, days and single words, which are not broken."""
LEFT_OUT = {
    "stories": ("id", "because"),
    "records": ("id", "story", "reports"),
    "statements": ("id", "form", "via"),
    "events": ("id", "place"),
    "times": ("id", "earliest", "latest", "rule"),
    "differences": ("id", "story", "kind"),
    "agenda": ("id", "reports"),
    "reuse": ("passages", "similarity"),
    "ledger": ("id", "story"),
    "positions": ("issue", "story"),
    "failures": (),
    "judgements": (),
}
"""Columns that the plain rows have and a terminal has no room for."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
"""Line breaks and tabs would break a row, escapes and direction marks could fake what a terminal shows."""


def columns(what: str) -> tuple[str, ...]:
    """Keys of the columns of a table."""
    return _table(what)[0]


def rows(case: Case, what: str) -> list[Row]:
    """The rows of a table as plain text, without codes translated or anything cut."""
    return [tuple(_CONTROL.sub(" ", cell).strip() for cell in row) for row in _table(what)[1](case)]


def make_table(case: Case, what: str, *, language: str) -> Table:
    """The table for a terminal, with headings and codes in the language of the reader without ids and empty columns."""
    messages = load_messages(language)
    keys, cells = columns(what), rows(case, what)
    shown = [n for n, key in enumerate(keys) if key not in LEFT_OUT[what] and any(row[n] for row in cells)]
    table = Table(
        title=messages.label("table", what), title_justify="left", box=SIMPLE_HEAD, header_style="bold", pad_edge=False
    )
    for key in (keys[n] for n in shown):
        wide = key in WIDE
        table.add_column(
            messages.label("column", key),
            overflow="fold",
            no_wrap=key in SHORT,
            max_width=None if wide else 18,
        )
    for row in cells:
        # Text, not markup: brackets in a headline are no style tags
        table.add_row(*(Text(_say(messages, keys[n], row[n])) for n in shown))
    return table


def _say(messages: Messages, key: str, cell: str) -> str:
    """A cell with its codes in words."""
    if key == "disputed":
        return ", ".join(say_about(messages, about) for about in cell.split(", "))
    if key == "about":
        return say_about(messages, cell)
    named = (messages.label(section, cell) for section in CODED.get(key, ()))
    return next((name for name in named if name != cell), cell)


def _table(what: str) -> tuple[tuple[str, ...], Callable[[Case], Iterator[Row]]]:
    if what not in TABLES:
        raise SetupError(f"no table {what!r}: choose one of {', '.join(TABLES)}")
    return TABLES[what]


def _stories(case: Case) -> Iterator[Row]:
    records = group_by_story(case.picture.records)
    for story in case.picture.stories:
        articles = [article for i in story.articles if (article := case.article(i))]
        days = [d for a in articles for d in (case.published(a).earliest, case.published(a).latest) if d]
        first, last = (str(min(days)), str(max(days))) if days else ("", "")
        yield story.id, story.title, str(len(articles)), first, last, str(len(records.get(story.id, ()))), story.because


def _records(case: Case) -> Iterator[Row]:
    for record in case.picture.records:
        days = [v.value for v in dict(record.attributes).get("date", ())]
        times = [getattr(case.facts.get(key), "time", None) for key in record.events]
        when = ", ".join(days or dict.fromkeys(filter(None, (_say_when(t) for t in times if t is not None))))
        disputed = ", ".join(name for name, v in record.verdicts if v.verdict == "conflicting")
        counts = str(len(record.articles)), str(record.origins)
        yield record.id, record.story, record.type, record.title, when, record.status, *counts, disputed


def _statements(case: Case) -> Iterator[Row]:
    for article, analysis in _articles(case):
        for s in (s for s in analysis.statements if case.reads(article.id, s.content)):
            yield (
                f"{article.id}:{s.id}",
                name_outlet(article),
                _names(case, s.speakers),
                s.act,
                s.form,
                _words(article, s.content),
                _words(article, s.condition),
                _names(case, s.via),
            )


def _events(case: Case) -> Iterator[Row]:
    for article, analysis in _articles(case):
        for e in (e for e in analysis.events if case.reads(article.id, e.trigger)):
            who = say_parties(case, e)
            place = case.name_of(e.place) if e.place else ""
            yield (
                f"{article.id}:{e.id}",
                name_outlet(article),
                e.type,
                e.status,
                who,
                _say_when(e.time),
                place,
                _words(article, e.trigger),
            )


def _say_when(time: EventTime) -> str:
    """The value of a time, or the days between which it lies."""
    return time.value or (f"{time.earliest}..{time.latest}" if time.earliest and time.latest else "")


def _times(case: Case) -> Iterator[Row]:
    for article, analysis in _articles(case):
        for t in (t for t in analysis.times if case.reads(article.id, (t.span,))):
            yield f"{article.id}:{t.id}", name_outlet(article), t.span.of(article.text), *_time_cells(t)


def _time_cells(time: TimeExpression) -> Row:
    return time.type, time.value or "", time.earliest or "", time.latest or "", time.rule


def _differences(case: Case) -> Iterator[Row]:
    for d in case.picture.differences:
        sides = " | ".join(_side(case, side) for side in d.sides)
        yield d.id, d.story, d.about, d.kind, d.verdict, sides, d.because


def _side(case: Case, side: AttributeValue) -> str:
    outlets = ", ".join(dict.fromkeys(name_outlet(a) for i in side.articles if (a := case.article(i))))
    return f"{side.value} ({outlets})"


def _agenda(case: Case) -> Iterator[Row]:
    for e in sorted(case.picture.agenda, key=lambda e: (e.when, e.record)):
        place = case.name_of(e.place) if e.place else ""
        yield e.when, e.what, _names(case, e.parties), place, e.status, str(len(e.articles)), e.record


def _reuse(case: Case) -> Iterator[Row]:
    for reuse in case.picture.reuse:
        longest = max(reuse.passages, key=lambda p: len(p.a), default=None)
        similarity = f"{max((p.similarity for p in reuse.passages), default=0.0):.2f}"
        names = tuple(_outlet(case, article) for article in reuse.articles)
        words = _words_of(case, reuse, longest.a) if longest else ""
        yield *names, str(len(reuse.passages)), similarity, words, ", ".join(reuse.slips), reuse.origin or ""


def _failures(case: Case) -> Iterator[Row]:
    for failure in case.failures:
        yield failure.source, failure.step, failure.reason


def _ledger(case: Case) -> Iterator[Row]:
    for e in case.picture.ledger:
        days = [day for article, _ in e.entries for day in _days_of(case, article)]
        first, last = (str(min(days)), str(max(days))) if days else ("", "")
        who, to = _names(case, e.by), _names(case, e.to)
        yield e.id, e.story, who, e.act, to, e.what, e.condition or "", e.status, first, last


def _positions(case: Case) -> Iterator[Row]:
    for p in case.picture.positions:
        published = case.published(article) if (article := case.article(p.article)) else p.published
        days = (str(published.earliest or ""), str(published.latest or ""))
        yield p.issue, p.story, p.matter, _names(case, (p.actor,)), p.stance, p.act, _outlet(case, p.article), *days


def _days_of(case: Case, article_id: str) -> list[date]:
    article = case.article(article_id)
    published = case.published(article) if article is not None else None
    return [day for day in (published.earliest, published.latest) if day] if published is not None else []


def _judgements(case: Case) -> Iterator[Row]:
    for j in case.judgements:
        sides = (" … ".join(anchor.quote for anchor in side) for side in (j.anchors, j.others))
        edit = f"{j.field}={j.value}" if j.field else ""
        head = j.id, f"{j.made:%Y-%m-%d %H:%M}", j.author, j.verdict, j.kind
        yield *head, *sides, edit, j.note, state_of(case, j), case.unread.get(j.id, "")


def _articles(case: Case) -> Iterator[tuple[Article, Analysis]]:
    return ((analysis.article, analysis) for analysis in case.by_article.values())


def _names(case: Case, ids: Iterable[str]) -> str:
    return ", ".join(case.name_of(i) for i in case.canonical_ids(ids))


def _words(article: Article, spans: tuple[Span, ...]) -> str:
    return " … ".join(span.of(article.text) for span in spans)


def _words_of(case: Case, reuse: Reuse, span: Span) -> str:
    article = case.article(reuse.articles[0])
    return span.of(article.text) if article else ""


def _outlet(case: Case, article_id: str) -> str:
    article = case.article(article_id)
    return name_outlet(article) if article else article_id


TABLES: dict[str, tuple[tuple[str, ...], Callable[[Case], Iterator[Row]]]] = {
    "stories": (("id", "title", "reports", "first", "last", "records", "because"), _stories),
    "records": (("id", "story", "type", "what", "when", "status", "reports", "origins", "disputed"), _records),
    "statements": (("id", "report", "speaker", "act", "form", "words", "condition", "via"), _statements),
    "events": (("id", "report", "type", "status", "who", "when", "place", "words"), _events),
    "times": (("id", "report", "words", "type", "value", "earliest", "latest", "rule"), _times),
    "differences": (("id", "story", "about", "kind", "verdict", "sides", "because"), _differences),
    "agenda": (("when", "what", "who", "place", "status", "reports", "id"), _agenda),
    "reuse": (("report", "other", "passages", "similarity", "words", "slips", "origin"), _reuse),
    "ledger": (("id", "story", "who", "act", "to", "what", "condition", "status", "first", "last"), _ledger),
    "positions": (("issue", "story", "what", "who", "stance", "act", "report", "first", "last"), _positions),
    "failures": (("source", "step", "reason"), _failures),
    "judgements": (
        ("id", "made", "author", "verdict", "kind", "words", "other", "edit", "note", "state", "reason"),
        _judgements,
    ),
}
"""Columns and rows of every table that can be shown."""
