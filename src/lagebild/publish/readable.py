"""Values of the model in words that a reader understands: times, durations, figures and attributes."""

import re
from datetime import time as time_of_day
from pathlib import PurePath
from urllib.parse import urlsplit

from lagebild.model.article import Article, Outlet
from lagebild.model.facts import ACTS, Entity, Event, EventTime, Figure, TimeExpression
from lagebild.model.intervals import interval_of
from lagebild.publish.case import Case
from lagebild.publish.links import safe_url
from lagebild.publish.messages import Messages
from lagebild.publish.messages.codes import ATTRIBUTES

_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_CLOCK = re.compile(r"\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?")
STEM = 5
"""Letters by which two forms of a word are known: endings come later."""
_HEX = re.compile(r"[0-9a-f]{8,}")
FEWEST_LETTERS = 3
"""A name of a file with fewer, besides numbers and hashes, says nothing to a reader."""
FEWEST_WORDS = 5
"""Shorter lines at the top are a place or a label."""
LENGTHS = {"year": 4, "month": 7}
DAY = 10
"""So many characters of a date tell its year, its month and its day."""
MAX_SHOWN = 6
"""So many readings of a time expression are told one by one."""
_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")


def say_time(messages: Messages, value: str | None) -> str:
    """A TIMEX3 value in words; what cannot be put in words stands as it is."""
    interval = interval_of(value)
    if interval is None or value is None:
        return (
            messages.label("reference", value)
            if (value or "").endswith("_REF")
            else say_duration(messages, value or "")
        )
    start = interval.start
    match interval.grain:
        case "minute":
            said = messages.moment(start)
        case "day":
            said = f"{messages.weekday(start.date())} {messages.day(start.date())}"
        case "month":
            said = messages.month(start.date())
        case "daypart":
            said = f"{messages.day(start.date())}, {messages.label('daypart', value[-2:])}"
        case "season":
            said = f"{messages.label('season', value[-2:])} {start.year}"
        case "week" | "weekend" | "quarter" | "half":
            number = value[6:8] if interval.grain.startswith("week") else value[-1]
            said = messages.say(interval.grain, number=int(number), year=value[:4])
        case _:
            said = value
    return said


def say_duration(messages: Messages, value: str) -> str:
    """A duration in words; other values as they are."""
    found = _DURATION.fullmatch(value)
    counts = [(unit, int(n)) for unit, n in zip(_UNITS, found.groups(), strict=True) if n] if found else []
    if not counts and (vague := re.fullmatch(r"P(T?)X([YMWDHS])", value)):
        return messages.label("some", vague[1] + vague[2])
    return " ".join(messages.count(unit, n) for unit, n in counts) or value


def say_candidates(messages: Messages, time: TimeExpression) -> str:
    """All that a time expression may mean; of many readings the first and the last one."""
    if len(time.candidates) > MAX_SHOWN:
        return " … ".join(say_time(messages, value) for value in (min(time.candidates), max(time.candidates)))
    return " / ".join(say_time(messages, value) for value in time.candidates) or messages.say("unresolved")


def say_expression(messages: Messages, time: TimeExpression) -> str:
    """What a time expression means, with its bound."""
    if time.value is None:
        return say_candidates(messages, time)
    said = " ".join(filter(None, (messages.label("mod", time.mod), say_time(messages, time.value))))
    return messages.say("every", duration=said) if time.type == "SET" else said


def _told_last(time: EventTime) -> str | None:
    """The last day, month or year of what lasts longer than its first, which is its value."""
    interval = interval_of(time.value)
    if interval is None or time.latest is None or "T" in time.latest or time.latest < interval.end.date().isoformat():
        return None
    return time.latest[: LENGTHS.get(interval.grain, DAY)]


def say_event_time(case: Case, messages: Messages, article: Article, event: Event) -> str:
    """When an event happens; a time that is no stretch of the calendar is told in the report's words."""
    time = event.time
    said = say_time(messages, time.value)
    source = case.facts.get((article.id, time.source or ""))
    if interval_of(time.value) is None and isinstance(source, TimeExpression):
        said = source.span.of(article.text)
    elif last := _told_last(time):
        said = f"{said} – {say_time(messages, last)}"
    clock = time.clock if time.clock and "T" not in (time.value or "") else None
    lasting = say_duration(messages, event.duration or "")
    return ", ".join(filter(None, (said, clock, lasting)))


def say_figure(messages: Messages, article: Article, figure: Figure) -> str:
    """A figure in the report's words and what it counts."""
    words, what = figure.span.of(article.text), messages.label("figure", figure.what)
    return words if figure.what == "other" or what.casefold() in words.casefold() else f"{words} ({what})"


def say_value(case: Case, messages: Messages, attribute: str, value: str) -> str:
    """A value of a record: a name for an entity, words for a date, a label for a code."""
    if value in case.entities or case.canonical(value) in case.entities:
        return case.name_of(value)
    if attribute == "status":
        return messages.label("status", value)
    if attribute == "channel":
        return messages.label("channel", value)
    if clock := _CLOCK.fullmatch(value):
        return messages.clock(time_of_day.fromisoformat(clock[0]))
    parts = re.split(r"(?<=\S)(?: ?/ ?| ?, |\.\.)(?=\S)", value)
    said = [say_time(messages, part) if not part.isdigit() else part for part in parts]
    return " – ".join(said) if said != parts else value


def say_about(messages: Messages, about: str, kind: str = "") -> str:
    """What a difference is about: an attribute, a figure or an act by its name; keywords behind their kind."""
    if kind == "attribution" and about in ACTS:
        return messages.label("difference", "denial")
    for section, codes in (("attribute", ATTRIBUTES), ("act", ACTS)):
        if about in codes:
            return messages.label(section, about)
    named = messages.label("difference", kind)
    if not any(c.isalpha() for c in about):
        # digits that two sentences share say nothing by themselves
        return named or about
    return f"{named}: {about}" if kind and (kind == "name" or about.islower()) else about


def name_outlet(article: Article) -> str:
    """The outlet; where it is unknown, what tells this report from others: its host, file or title."""
    if article.outlet != Outlet():
        return article.outlet.name
    url = safe_url(article.url)
    host = (urlsplit(url).hostname or "") if url else ""
    names = (host.removeprefix("www."), PurePath(article.path or "").stem, article.source_id or "")
    if known := next(filter(_says_something, names), ""):
        return known
    opening = title_of(article).split()
    return " ".join(opening[:FEWEST_WORDS]) + (" …" if len(opening) > FEWEST_WORDS else "") or article.id


def _says_something(name: str) -> bool:
    return sum(c.isalpha() for c in _HEX.sub("", name)) >= FEWEST_LETTERS


def title_of(article: Article) -> str:
    """The headline, or the first words of the report itself."""
    told = [part.span.of(article.text) for part in article.parts if part.kind == "body"]
    opening = next((words for words in told if len(words.split()) >= FEWEST_WORDS), article.text)
    words = " ".join((article.title or opening[:200]).split())
    return words if article.title or len(words) < 60 else words[:60].rpartition(" ")[0] + " …"


def say_description(entity: Entity) -> str:
    """What a report calls somebody besides the name; another form of the same words says nothing more."""
    words = (entity.description or "").split()
    told = [w.casefold()[:STEM] for w in entity.name.split()]
    return "" if all(w.casefold()[:STEM] in told for w in words) else " ".join(words)


def say_parties(case: Case, event: Event) -> str:
    """Who does it to whom, or who does it together."""
    by, against, parties = map(case.canonical_ids, (event.by, event.against, event.parties))
    # who acts takes part as well: named once
    together = [i for i in parties if i not in by and i not in against]
    acting = " → ".join(", ".join(map(case.name_of, ids)) for ids in (by, against) if ids)
    return "; ".join(filter(None, (acting, ", ".join(map(case.name_of, together)))))
