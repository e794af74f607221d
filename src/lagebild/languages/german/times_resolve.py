"""How the time expressions of a text get their values: by publication day, tense and what was told before."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from lagebild.languages.german import (
    times_amounts,
    times_calendar,
    times_clock,
    times_days,
    times_feasts,
    times_nouns,
    times_parts,
    times_periods,
    times_relative,
)
from lagebild.languages.german.times_bounds import bound
from lagebild.languages.german.times_clauses import ends_then, stands_aside
from lagebild.languages.german.times_grammar import Shape, find_shapes, load_forms, load_pattern
from lagebild.languages.german.times_headings import count_from_entry, lean_below
from lagebild.languages.german.times_joins import (
    CLOCK_READINGS,
    DAY_READINGS,
    count_from,
    join_clock,
    join_names,
    joins_back,
    joins_clock,
    lies_on,
    move_clock,
    names_again,
)
from lagebild.languages.german.times_memory import remember
from lagebild.languages.german.times_returning import make_returning
from lagebild.languages.german.times_setting import Reader, Reading, Setting, Told
from lagebild.languages.german.times_tense import find_lean, hangs_on_noun
from lagebild.languages.german.times_values import interval_of
from lagebild.languages.german.times_verbs import tells_before, tells_deed, tells_state, tells_unreal
from lagebild.model.article import DateRange
from lagebild.model.changes import replace
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
    **times_parts.READERS,
    **times_clock.READERS,
    **times_nouns.READERS,
}

MOST_DAYS = 62
"""A publication range of more days gives no candidates: nearly any value would be one."""

FOLLOWING_CHARACTERS = 80
"""Enough of the text behind an expression to see the noun that it belongs to."""

NAME_LIKE = frozenset({"month", "weekday", "season", "holiday", "part", "bare_year"})
"""Readings of words that are also names of people: August Bebel, Frau Sommer, Herr Sonntag."""
ADVERBS = frozenset({"vague", "this_year"})
OF_NOUNS = frozenset({"month", "season", "day"})
"""Readings whose year the tense of a clause tells less surely where they date a noun."""
LOOSE = 0.4
NEWS_READINGS = frozenset({"weekday", "night", "weekend", "day_word", "day_adjective"})
"""Readings of words by which news tells its days."""
ESSAY_CHARACTERS = 2500
"""News of this length tells of another day than today at least once."""

_TITLE = re.compile(r'[„"»“][A-ZÄÖÜ\d][^„"»«“”\n]{2,80}?["«“”]')
MOST_TITLE_WORDS = 8
"""More words between quotation marks are a sentence rather than a title."""


Express = Callable[[Shape, Reading], TimeExpression]


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
        last = found[-1] if found else None
        behind_day = last is not None and joins_clock(last.shape, last.time, shape, document.text)
        # it lies on the day right before it, whatever the tense
        lean = last.lean if last and behind_day else _find_lean(document, shape) or lean_below(document, shape, shapes)
        following = document.text[shape.span.end : shape.span.end + FOLLOWING_CHARACTERS]
        setting = Setting(document.text, published.latest, lean, told, following, shape.span.start, essay=essay)
        setting = _look_around(document, shape, count_from_entry(setting, published))
        reading = READERS[shape.reads](shape, setting)
        if reading is None:
            continue
        reading = bound(shape, make_returning(shape, reading, setting), setting)
        new = Found(_express(shape, reading, setting, published, origin), shape, reading, lean)
        if last and behind_day:
            found[-1] = replace(new, time=join_clock(last.time, new.time))
        elif last:
            found[-1:] = _combine(
                document, last, new, partial(_express, setting=setting, published=published, origin=origin)
            )
        else:
            found.append(new)
        new = replace(found[-1], time=replace(found[-1].time, id=f"t{len(found)}"))
        found[-1] = new
        told = remember(told, shape, new.reading, setting)
        origin = new.time.id if new.reading.day or new.reading.clock else origin
    return found


def _find_lean(document: Document, shape: Shape) -> float:
    lean = find_lean(document, shape.span)
    if shape.reads in OF_NOUNS and hangs_on_noun(document, shape.span):
        return lean * (1.0 if tells_before(document, shape.span) else LOOSE)
    return lean


def _combine(document: Document, last: Found, new: Found, express: Express) -> tuple[Found, ...]:
    """The last expression and the new one, or the one that they are together."""
    day, text = new.reading.day, document.text
    if day and joins_back(last.shape, new.shape, text):
        reading = move_clock(last.reading, day, (new.reading.value or "").rpartition("T")[2])
        return (replace(new, reading=reading, time=_cover(last.time, express(new.shape, reading))),)
    if day and lies_on(document, last.shape, last.time, new.shape):
        time = replace(express(last.shape, move_clock(last.reading, day)), id=last.time.id)
        return replace(last, time=time), new
    if names_again(last.shape, last.time, new.shape, new.time, text):
        return (replace(new, time=join_names(last.time, new.time)),)
    counted = count_from(last.shape, last.time, new.shape, new.reading, text)
    if counted is not None:
        return (replace(new, reading=counted, time=_cover(last.time, express(new.shape, counted))),)
    return last, new


def _look_around(document: Document, shape: Shape, setting: Setting) -> Setting:
    """The setting with what only some readings ask of the clause."""
    if shape.reads == "day_word":
        state, deed = tells_state(document, shape.span), tells_deed(document, shape.span)
        setting = replace(setting, state=state, deed=deed, unreal=tells_unreal(document, shape.span))
    if shape.reads not in DAY_READINGS | CLOCK_READINGS:
        return setting
    before_that = shape.reads in ("part", "clock") and tells_before(document, shape.span)
    ends = shape.reads == "noon" and ends_then(document, shape.span)
    return replace(setting, aside=stands_aside(document, shape.span), before_that=before_that, ends=ends)


def _is_essay(shapes: Sequence[Shape], text: str) -> bool:
    """Whether so long a text names so few days that it tells of times instead of news."""
    days = sum(shape.reads in NEWS_READINGS and shape.words != shape.get("day_word") for shape in shapes)
    return len(text) >= ESSAY_CHARACTERS * (days + 1)


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


def _express(
    shape: Shape, reading: Reading, setting: Setting, published: DateRange, origin: str | None
) -> TimeExpression:
    """The reading as fact, with what other days of publication would make of it."""
    value = reading.value
    candidates: tuple[str, ...] = (reading.other,) if reading.other else ()
    if reading.anchored == "published":
        value, candidates = _choose(shape, setting, published, value)
    half = load_pattern("half").search(shape.words) is not None
    earliest, latest = interval_of(reading.type, value, reading.mod, half=half)
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


def _cover(first: TimeExpression, second: TimeExpression) -> TimeExpression:
    """The second over the words of both."""
    return replace(second, span=cover((first.span, second.span)))


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
