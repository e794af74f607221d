"""An event made ready for comparing: its days, actors, place and the words around it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.told_times import is_day_sure, is_duration_told
from lagebild.compare.words import name_deed
from lagebild.model.facts import ENDS, Analysis, Event
from lagebild.model.room import kept_in_room
from lagebild.model.spans import Span, cover
from lagebild.model.stories import Story

type_families: tuple[frozenset[str], ...] = (
    frozenset({"CONSULT", "COOPERATE", "AGREE", "SUPPORT", "REQUEST"}),
    frozenset({"FIGHT", "ASSAULT", "MOBILIZE", "COERCE", "ANNEX", "RETREAT", "YIELD"}),
    frozenset({"ACCIDENT", "DISASTER", "HEALTH", "DEATH"}),
    frozenset({"COURT", "ARREST", "CRIME", "LEGISLATE", "SANCTION", "ACCUSE"}),
    frozenset({"PUBLISH", "BUSINESS", "AID", "LEGISLATE"}),
    frozenset({"REJECT", "THREATEN", "ACCUSE", "PROTEST", "SANCTION"}),
    frozenset({"SANCTION", "COERCE"}),
    frozenset({"ELECT", "APPOINT", "LEGISLATE"}),
    frozenset({"CULTURE", "SPORT", "CONSULT"}),
)
"""Types that careful readers give to one happening in different reports."""

HAPPENED = frozenset({"occurred", "ongoing", "alleged"})
"""Statuses of what came about, as far as the article knows."""
BODIES = frozenset({"country", "organisation"})
"""Kinds of parties whose names do not change from report to report as those of their speakers do."""
NOW = "PRESENT_REF"
"""The value of words that mean the time of the report."""
PERSON, GROUP = "person", "group"
PEOPLE = frozenset({PERSON, GROUP, "other"})
"""Kinds of those for whom nobody is in office."""
PAIR = 2
"""So many parties make a talk, and tell it apart from talks of others."""
MOST_DAYS_OF_A_MEETING = 4
MOVED = frozenset({"postponed", "cancelled"})
"""Statuses under which a told day may be the old one, the new one or that of the decision."""
HOSTILE = frozenset({"ASSAULT", "FIGHT", "COERCE", "ANNEX", "CRIME"})
"""Types of deeds of which nobody but those who do them can say that they are planned."""
UNREAL = frozenset({"threatened", "demanded", "hypothetical", "denied"})
"""Statuses of what has no place in time yet."""


@dataclass(frozen=True, slots=True)
class DaySpan:
    """The days in which something lies, both included."""

    first: date
    last: date

    @property
    def exact(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last

    def overlaps(self, other: "DaySpan", *, slack: int = 0) -> bool:
        """Whether both share a day, or miss each other by no more than `slack` days."""
        return (self.first - other.last).days <= slack and (other.first - self.last).days <= slack


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of one article with what comparing needs of it."""

    article: str
    event: Event
    days: DaySpan | None
    actors: frozenset[str]
    trigger: frozenset[str]
    place: frozenset[str]
    sentence: int
    words: frozenset[str]
    """Terms of the trigger's sentence."""
    around: frozenset[str]
    """Terms of the sentences before and after."""
    rank: int
    """0 for the first event that the article tells."""
    open_days: frozenset[date] = frozenset()
    """The days that it can be while the article's own day is not known; empty when the day is decided."""
    sure_day: bool = False
    """Whether the words that give the day stand in the clause of the trigger; others may belong to something else."""
    by_end: bool = False
    """Whether the day is told only as that on which it is over."""
    names: frozenset[str] = frozenset()
    """Canonical ids of all that the sentence names."""
    duration: str | None = None
    """How long it lasted, where its own sentence says so."""
    named: bool = False
    """Whether a capital shows that the trigger is a name for the happening rather than a verb."""
    known: frozenset[str] = frozenset()
    """Those of the actors that are persons, bodies or states rather than mere descriptions."""
    doers: frozenset[str] = frozenset()
    """Persons, bodies, states and groups that do it, and those for whom they act; no single stranger."""
    bodies: tuple[frozenset[str], ...] = ()
    """The states, bodies and people in office that meet, each with all ids under which it may be named."""
    guests: tuple[tuple[str, frozenset[str]], ...] = ()
    """All who meet, descriptions among them: their kind, and all ids under which each may be named."""
    moves: frozenset[date] = frozenset()
    """The days from which and to which a report of the story says that such a happening was moved, with its own."""
    takes_up: str | None = None
    """Id of the event of the same article of which it tells again."""

    @property
    def key(self) -> tuple[str, str]:
        """Article id and event id."""
        return self.article, self.event.id

    @property
    def at(self) -> Span:
        """From the first to the last word of the trigger."""
        return cover(self.event.trigger)


def parse_days(earliest: str | None, latest: str | None) -> DaySpan | None:
    """The days of an ISO interval; None where an end is missing or is no day."""
    try:
        first, last = date.fromisoformat((earliest or "")[:10]), date.fromisoformat((latest or "")[:10])
    except ValueError:
        return None
    return DaySpan(first, last) if first <= last else None


def lies_ahead(corpus: Corpus, happening: Happening) -> bool:
    """Whether the article tells of a day after the last on which it can have come out."""
    published = corpus.day(happening.article)
    return happening.days is not None and published is not None and happening.days.first > published


def status_then(corpus: Corpus, happening: Happening) -> str:
    """The status that the article can know: what lies ahead can only be planned, and nobody plans what rivals do."""
    status = happening.event.status
    if status == "scheduled" and is_only_claimed(corpus, happening):
        return "alleged"
    return "scheduled" if status in HAPPENED and lies_ahead(corpus, happening) else status


def is_only_claimed(corpus: Corpus, happening: Happening) -> bool:
    """Whether a hostile deed is told only by somebody who does not speak for those who would do it."""
    event = happening.event
    said = corpus.statement(happening.article, event.statement)
    if event.type not in HOSTILE or said is None or not said.speakers or not event.by:
        return False
    return not corpus.actor_ids(said.speakers) & corpus.actor_ids(event.by)


def list_happenings(corpus: Corpus, story: Story) -> list[Happening]:
    """All events of a story in order of publication and text."""
    found: list[Happening] = []
    for article in story.articles:
        events = sorted((e for e in corpus.by_id[article].events if e.trigger), key=lambda e: (cover(e.trigger), e.id))
        found += [make_happening(corpus, article, event, rank) for rank, event in enumerate(events)]
    return _mark_moves(corpus, found)


def are_rivals(a: Happening, b: Happening) -> bool:
    """Whether both name who met whom, and wholly others, or each a state or body that the other one leaves out.

    Mere descriptions ("her colleague") may be anybody.
    """
    if are_other_deeds(a, b):
        return True
    if min(len(a.event.parties), len(b.event.parties)) < PAIR:
        return False
    others = bool(a.known and b.known) and not a.actors & b.actors
    if _is_crowd(a, b) or _is_crowd(b, a):
        return True
    return others or (_has_more_bodies(a, b) and _has_more_bodies(b, a))


def meet_others(a: Happening, b: Happening) -> bool:
    """Whether two talks of one report have each two parties and one of them whom the other leaves out.

    One report calls nobody by two names here, so that descriptions count too.
    """
    return min(len(a.guests), len(b.guests)) >= PAIR and bool(_left_out(a, b) and _left_out(b, a))


def are_elsewhere(a: Happening, b: Happening) -> bool:
    """Whether both places are told, with no word in common."""
    return bool(a.place and b.place) and not a.place & b.place


def _left_out(a: Happening, b: Happening) -> list[str]:
    """The kinds of those who meet in one talk and do not in the other."""
    return [kind for kind, ids in a.guests if not ids & b.actors]


def _is_crowd(a: Happening, b: Happening) -> bool:
    """Whether somebody meets several in one talk, only described, and one person in the other ("den Nachbarn")."""
    return bool(a.actors & b.actors) and set(_left_out(a, b)) == {GROUP} and _left_out(b, a) == [PERSON]


def are_other_deeds(a: Happening, b: Happening) -> bool:
    """Whether two hostile deeds, of which one at least has only been feared, threatened or denied, are of others."""
    only_feared = not UNREAL.isdisjoint((a.event.status, b.event.status))
    hostile = {a.event.type, b.event.type} <= HOSTILE
    return only_feared and hostile and bool(a.doers and b.doers) and not a.doers & b.doers


def _has_more_bodies(a: Happening, b: Happening) -> bool:
    return any(not ids & b.actors for ids in a.bodies)


def _mark_moves(corpus: Corpus, found: Sequence[Happening]) -> list[Happening]:
    """Happenings with the days between which reports say that one of their kind was moved."""
    moves = [
        (h.event.type, days) for h in found if h.event.status in MOVED and len(days := _days_around(corpus, h)) > 1
    ]
    return [replace(h, moves=_moves_of(h, moves)) for h in found] if moves else list(found)


def _moves_of(happening: Happening, moves: Iterable[tuple[str, frozenset[date]]]) -> frozenset[date]:
    days = happening.days
    own = days.first if days is not None and (days.last - days.first).days < MOST_DAYS_OF_A_MEETING else None
    return frozenset(d for kind, told in moves if kind == happening.event.type and own in told for d in told)


def _days_around(corpus: Corpus, happening: Happening) -> frozenset[date]:
    """The days named in the sentence of a postponement and those beside it."""
    days = set()
    for time in corpus.by_id[happening.article].times:
        told = parse_days(time.earliest, time.latest)
        near = abs(corpus.sentence_at(happening.article, time.span.start) - happening.sentence) <= 1
        if told is not None and told.exact and near:
            days.add(told.first)
    return frozenset(days)


def make_happening(corpus: Corpus, article: str, event: Event, rank: int) -> Happening:
    """The event with what comparing needs of it; `rank` says how many events the article tells before it."""
    analysis = corpus.by_id[article]
    sentence = corpus.sentence_at(article, cover(event.trigger).start)
    trigger = {t for words in name_deed(map(analysis.excerpt, event.trigger)) for t in corpus.terms(words)}
    neighbours = (*corpus.sentence_terms(article, sentence - 1), *corpus.sentence_terms(article, sentence + 1))
    return Happening(
        article=article,
        event=event,
        days=parse_days(event.time.earliest, event.time.latest) or _days_of_news(analysis, event),
        actors=corpus.actor_ids((*event.by, *event.parties, *event.against)),
        trigger=frozenset(t for t in trigger if len(t) > SHORT_TERM),
        place=frozenset(_place_terms(corpus, article, event)),
        sentence=sentence,
        words=frozenset(corpus.sentence_terms(article, sentence)),
        around=frozenset(neighbours),
        rank=rank,
        open_days=_open_days(analysis, event),
        sure_day=is_day_sure(analysis, event),
        by_end=_is_dated_by_end(analysis, event),
        names=corpus.names_at(article, sentence),
        duration=event.duration if is_duration_told(analysis, event) else None,
        named=analysis.excerpt(event.trigger[0])[:1].isupper(),
        doers=corpus.actor_ids(a for a in event.by if corpus.is_known(a) or corpus.kind_of(a) == GROUP),
        bodies=tuple(ids for p in event.parties if _acts_for_others(corpus, p, ids := corpus.actor_ids((p,)))),
        guests=tuple((corpus.kind_of(party), corpus.actor_ids((party,))) for party in event.parties),
        known=frozenset(a for a in (*event.by, *event.parties, *event.against) if corpus.is_known(a)),
    )


@kept_in_room
def list_passing(corpus: Corpus, article: str) -> tuple[Happening, ...]:
    """What the article may name in passing."""
    analysis = corpus.by_id[article]
    return tuple(make_happening(corpus, article, event, len(analysis.events)) for event in analysis.passing)


def _days_of_news(analysis: Analysis, event: Event) -> DaySpan | None:
    """The day of the report and the one before, between which lies what it tells as of now."""
    published = analysis.published.exact
    if event.time.value != NOW or event.status not in HAPPENED or published is None:
        return None
    return DaySpan(published - timedelta(days=1), published)


def _acts_for_others(corpus: Corpus, party: str, ids: frozenset[str]) -> bool:
    """Whether a party is a state or body, or acts for one: whoever leaves it out tells of another talk."""
    return corpus.kind_of(party) in BODIES or any(corpus.kind_of(i) not in PEOPLE for i in ids)


def _is_dated_by_end(analysis: Analysis, event: Event) -> bool:
    times, ends = (t.span for t in analysis.times if t.id == event.time.source), event.spans_of(ENDS)
    return any(time.overlaps(end) for time in times for end in ends)


def _open_days(analysis: Analysis, event: Event) -> frozenset[date]:
    time = next((t for t in analysis.times if t.id == event.time.source), None)
    if time is None or not time.candidates or analysis.published.exact is not None:
        return frozenset()
    days = (parse_days(value, value) for value in (time.value, *time.candidates))
    return frozenset(d.first for d in days if d is not None)


def _place_terms(corpus: Corpus, article: str, event: Event) -> set[str]:
    words = [*map(corpus.by_id[article].excerpt, event.spans_of("place"))]
    if event.place is not None:
        words.append(corpus.name_of(event.place))
    return {t for text in words for t in corpus.terms(text) if len(t) > SHORT_TERM}
