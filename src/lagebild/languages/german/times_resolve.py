"""How the time expressions of a text get their values: by publication day, tense and what was told before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from lagebild.languages.german import (
    times_amounts,
    times_calendar,
    times_clock,
    times_days,
    times_feasts,
    times_nouns,
    times_periods,
    times_relative,
)
from lagebild.languages.german.times_bounds import bound
from lagebild.languages.german.times_clauses import stands_aside
from lagebild.languages.german.times_grammar import Shape, find_shapes, joins_day, load_forms, load_pattern
from lagebild.languages.german.times_memory import remember
from lagebild.languages.german.times_returning import make_returning
from lagebild.languages.german.times_setting import Reader, Reading, Setting, Told
from lagebild.languages.german.times_tense import (
    find_lean,
    hangs_on_noun,
    tells_before,
    tells_deed,
    tells_state,
    tells_unreal,
)
from lagebild.languages.german.times_values import interval_of
from lagebild.model.article import DateRange
from lagebild.model.facts import TimeExpression
from lagebild.model.spans import Span, cover
from lagebild.model.text import Document

READERS: dict[str, Reader] = {
    # idioms hide the time words inside them
    "nothing": lambda shape, setting: None,
    **times_calendar.READERS,
    **times_periods.READERS,
    **times_days.READERS,
    **times_feasts.READERS,
    **times_relative.READERS,
    **times_amounts.READERS,
    **times_clock.READERS,
    **times_nouns.READERS,
}

MOST_DAYS = 62
"""A publication range of more days gives no candidates: nearly any value would be one."""

FOLLOWING_CHARACTERS = 80
"""Enough of the text behind an expression to see the noun that it belongs to."""

NAME_LIKE = frozenset({"month", "weekday", "season", "holiday", "part", "bare_year"})
"""Readings of words that are also names of people: August Bebel, Frau Sommer, Herr Sonntag."""
DAY_READINGS = frozenset(
    {"day", "weekday", "day_word", "day_adjective", "night", "part", "neighbour", "same", "holiday"}
)
CLOCK_READINGS = frozenset({"clock", "clock_behind_day", "clock_in_words", "part", "noon", "part_set"})

ADVERBS = frozenset({"vague", "this_year"})
OF_NOUNS = frozenset({"month", "season", "day"})
"""Readings whose year the tense of a clause tells less surely where they date a noun."""
LOOSE = 0.4
OPEN_WEEKDAY = "XXXX-WXX-"
"""How the value of a weekday begins in a report without a day of its own."""

NEWS_READINGS = frozenset({"weekday", "night", "weekend", "day_word", "day_adjective"})
"""Readings of words by which news tells its days."""
ESSAY_CHARACTERS = 2500
"""News of this length tells of another day than today at least once."""

_TITLE = re.compile(r'[„"»“][A-ZÄÖÜ\d][^„"»«“”\n]{2,80}?["«“”]')
MOST_TITLE_WORDS = 8
"""More words between quotation marks are a sentence rather than a title."""


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression with how it was read."""

    time: TimeExpression
    shape: Shape
    reading: Reading
    lean: float
    """-1 when its clause tells of the past, 1 of the future."""


def read_times(document: Document, published: DateRange) -> list[Found]:
    """Time expressions with resolved values and how they were read, in text order."""
    found: list[Found] = []
    told, origin = Told(), None
    shapes = find_shapes(document.text)
    essay = _is_essay(shapes, document.text)
    titles = _find_titles(document)
    for shape in shapes:
        if any(skipped.overlaps(shape.span) for skipped in document.skipped) or _is_no_time(document, shape, titles):
            continue
        lean = find_lean(document, shape.span)
        if shape.reads in OF_NOUNS and hangs_on_noun(document, shape.span):
            lean *= 1.0 if tells_before(document, shape.span) else LOOSE
        if found and _joins(found[-1], shape, document.text):
            lean = found[-1].lean  # it lies on the day right before it, whatever the tense
        following = document.text[shape.span.end : shape.span.end + FOLLOWING_CHARACTERS]
        setting = Setting(document.text, published.latest, lean, told, following, shape.span.start, essay=essay)
        setting = _look_around(document, shape, setting)
        reading = READERS[shape.reads](shape, setting)
        if reading is None:
            continue
        reading = bound(shape, make_returning(shape, reading, setting), setting)
        time = _express(shape, reading, setting, published, origin)
        if found and _joins(found[-1], shape, document.text):
            time = _join(found.pop().time, time)
        elif found and reading.day and _joins_back(found[-1].shape, shape, document.text):
            reading = _move(found[-1].reading, reading.day)
            time = replace(
                _express(shape, reading, setting, published, origin), span=cover((found.pop().time.span, shape.span))
            )
        time = replace(time, id=f"t{len(found) + 1}")
        found.append(Found(time, shape, reading, lean))
        told = remember(told, shape, reading, setting)
        origin = time.id if reading.day or reading.clock else origin
    return found


def _look_around(document: Document, shape: Shape, setting: Setting) -> Setting:
    """The setting with what only some readings ask of the clause."""
    if shape.reads == "day_word":
        state, deed = tells_state(document, shape.span), tells_deed(document, shape.span)
        setting = replace(setting, state=state, deed=deed, unreal=tells_unreal(document, shape.span))
    if shape.reads not in DAY_READINGS | CLOCK_READINGS:
        return setting
    before_that = shape.reads == "part" and tells_before(document, shape.span)
    return replace(setting, aside=stands_aside(document, shape.span), before_that=before_that)


def _is_essay(shapes: Sequence[Shape], text: str) -> bool:
    """Whether so long a text names so few days that it tells of times instead of news."""
    days = sum(shape.reads in NEWS_READINGS and shape.words != shape.get("day_word") for shape in shapes)
    return len(text) >= ESSAY_CHARACTERS * (days + 1)


def _join(day: TimeExpression, clock: TimeExpression) -> TimeExpression:
    """A day and the time of day behind it as one expression."""
    span = cover((day.span, clock.span))
    if day.type == "SET" and day.value and clock.value and day.rule != "part_set":
        # a time of day of every such day, not of one
        every = "XXXX-XX-XX" if day.value.startswith(("P", "XXXX-XX-XX")) else day.value.partition("T")[0]
        value = every + clock.value[clock.value.index("T") :]
        return replace(day, span=span, value=value, mod=clock.mod, rule=f"{day.rule}+{clock.rule}")
    if day.value and clock.value and day.value.startswith(OPEN_WEEKDAY):
        # which week, nobody tells
        clock = replace(clock, value=f"{day.value.partition('T')[0]}{clock.value[clock.value.index('T') :]}")
    return replace(clock, span=span, rule=f"{day.rule}+{clock.rule}", anchor=day.anchor)


def _joins_back(before: Shape, shape: Shape, text: str) -> bool:
    """Whether a day directly behind a time of day belongs to it: "um 20 Uhr am Freitag"."""
    if before.reads not in ("clock", "clock_in_words", "part_set") or shape.reads not in DAY_READINGS:
        return False
    gap = load_pattern("glue_back").match(text, before.span.end)
    return gap is not None and gap.end() == shape.span.start


def _move(clock: Reading, day: date) -> Reading:
    """A time of day on another day."""
    value = f"{day.isoformat()}{(clock.value or 'T')[(clock.value or 'T').index('T') :]}"
    moment = datetime.combine(day, clock.clock.time()) if clock.clock else None
    other = f"{day.isoformat()}{clock.other[clock.other.index('T') :]}" if clock.other else None
    return replace(clock, type="TIME", value=value, day=day, clock=moment, other=other)


def _find_titles(document: Document) -> list[Span]:
    """Titles in quotation marks and names of things, whose times are parts of a name: "Leitlinien 2011"."""
    titles = [name.span for name in document.names if name.label in ("OTH", "ORGpart")]
    for match in _TITLE.finditer(document.text):
        span = Span(match.start() + 1, match.end() - 1)
        tokens = document.tokens_in(span)
        verbless = bool(tokens) and not any(token.upos in ("VERB", "AUX") for token in tokens)
        if verbless and len(tokens) <= MOST_TITLE_WORDS:
            titles.append(span)
    return titles


def _is_no_time(document: Document, shape: Shape, titles: Sequence[Span]) -> bool:
    """Whether the words only look like a time: a name, a noun, a count or a part of a title."""
    if _is_name(document, shape) or _is_noun(document.text, shape):
        return True
    if shape.reads == "bare_year" and _counts_noun(document, shape):
        return True
    # an amount of time stays one: "50 Jahre Feuerwehr"
    return shape.reads != "duration" and any(t.contains(shape.span) and t != shape.span for t in titles)


def _is_noun(text: str, shape: Shape) -> bool:
    """Whether an adverb is written as a noun inside of a sentence: "ohne Heuer", "der Sender Radio Aktuell"."""
    inside = load_pattern("sentence_opens_before").search(text, max(0, shape.span.start - 3), shape.span.start) is None
    return shape.reads in ADVERBS and shape.words[:1].isupper() and " " not in shape.words and inside


def _counts_noun(document: Document, shape: Shape) -> bool:
    """Whether four digits count the noun behind them: "2000 Zelte"."""
    for index in document.indices_of(shape.span):
        token, noun = document.tokens[index], document.tokens[document.tokens[index].head]
        between = document.tokens[index + 1 : token.head]
        beside = token.head > index and all(t.upos == "ADJ" for t in between)
        if token.deprel == "nummod" and beside and noun.upos == "NOUN" and noun.feats.get("Number") != "Sing":
            return True
    return False


def _is_name(document: Document, shape: Shape) -> bool:
    """Whether the words name a person: "Kai Mai", "Vera Herbst"."""
    if shape.reads not in NAME_LIKE:
        return False
    if shape.reads != "bare_year" and load_pattern("compound_behind").match(document.text, shape.span.end):
        return True
    if shape.words not in shape.parts.values():
        return False
    if any(
        name.label == "PER" and name.span.contains(shape.span) and name.span != shape.span for name in document.names
    ):
        return True
    before, following = document.text[: shape.span.start], document.text[shape.span.end : shape.span.end + 8]
    if shape.words not in load_forms("also_name") or load_pattern("leads_date").search(before[-12:]):
        return False
    return load_pattern("name_before").search(before[-30:]) is not None or bool(
        re.match(r" [A-ZÄÖÜ]", following) or load_pattern("name_behind").match(following)
    )


def _joins(found: Found, shape: Shape, text: str) -> bool:
    """Whether a time of day directly behind a day belongs to it."""
    before = found.shape
    if shape.rule == "clock_of_range" and found.time.type == "SET":
        return False  # the hours are told of all days that return
    if before.reads in ("every", "weekdays_adverb", "repeat") and shape.reads != "clock":
        return False
    if before.reads == "repeat" and found.time.value != "P1D":
        return False
    if (
        before.reads not in DAY_READINGS | {"every", "part_set", "weekdays_adverb", "repeat"}
        or shape.reads not in CLOCK_READINGS
        or before.reads == shape.reads
    ):
        return False
    return joins_day(text, found.time.span, shape.span.start)


def _express(
    shape: Shape, reading: Reading, setting: Setting, published: DateRange, origin: str | None
) -> TimeExpression:
    """The reading as fact, with what other days of publication would make of it."""
    value = reading.value
    candidates: tuple[str, ...] = (reading.other,) if reading.other else ()
    if reading.anchored == "published":
        value, candidates = _choose(shape, setting, published, value)
    earliest, latest = interval_of(reading.type, value, reading.mod)
    return TimeExpression(
        id="",
        span=shape.span,
        type=reading.type,
        value=value,
        mod=reading.mod,
        zone=reading.zone,
        earliest=_with_zone(earliest, reading.zone),
        latest=_with_zone(latest, reading.zone),
        candidates=candidates,
        rule=shape.rule,
        anchor={"published": "published", "told": origin or "published"}.get(reading.anchored),
        vague_period=reading.period,
    )


def _with_zone(moment: str | None, zone: str | None) -> str | None:
    """The moment with its offset from UTC."""
    return moment + zone if moment and zone and "T" in moment else moment


def _choose(
    shape: Shape, setting: Setting, published: DateRange, value: str | None
) -> tuple[str | None, tuple[str, ...]]:
    """When the day of publication is open: the latest value that is not beyond it, and the others."""
    first, last = published.earliest, published.latest
    if value is None or first is None or last is None or first == last or (last - first).days > MOST_DAYS:
        return value, ()
    days = [last - timedelta(days=back) for back in range((last - first).days + 1)]
    readings = [READERS[shape.reads](shape, setting.on(day)) for day in days]
    values = list(dict.fromkeys(r.value for r in readings if r is not None and r.value is not None))
    within = [v for v in values if v[:10] <= last.isoformat()]
    best = within[0] if within else value
    return best, tuple(v for v in values if v != best)
