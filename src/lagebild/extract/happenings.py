"""Several mentions of one happening in an article share what each of them tells."""

from collections.abc import Sequence
from datetime import date, timedelta

from lagebild.extract.retellings import PARTICIPANTS, Mention, actors_of, claims_of, is_bare
from lagebild.model.changes import replace
from lagebild.model.facts import TALK, Event, EventTime
from lagebild.model.spans import Span, cover

OPEN_STATUSES = frozenset({"scheduled", "postponed", "cancelled", "demanded", "threatened", "hypothetical", "denied"})
"""What has not happened is not the same as what has."""
DENIED, PLANNED = "denied", "scheduled"
PUT_OFF, CALLED_OFF = "postponed", frozenset({"postponed", "cancelled"})
"""What does not take place when it was to be: that it is to be at another time tells more."""
DONE, ALLEGED = frozenset({"occurred", "ongoing"}), "alleged"
MAX_DISTANCE = 4000
"""Characters between two mentions; further apart, an article speaks of another happening."""
REMOTE = frozenset({"phone", "video", "letter"})
"""Whoever talks this way is in no one place."""
LEAST_SHARE = 0.5
"""A mention that is so much less likely an event than the best one of its happening only refers to it."""
BACKGROUND = timedelta(days=60)
"""What is told to be so long ago is dated by itself: what bears no date of its own is the news."""
INITIATOR = "initiator"
OTHER = "other"
PAIR = 2
"""So many meet at least."""
ONE_HAPPENING = frozenset({"CONSULT", "AGREE", "ASSAULT", "FIGHT", "ACCIDENT", "CRIME", "ARREST"})
"""Types of which a report seldom tells several happenings: "the attack" takes up the explosion told before."""
DAY_LENGTH, MONTH_LENGTH = len("2021-12-30"), len("2021-12")
"""Values that are shorter mean a year: much happens in one."""
DATED = ("1", "2", "X")
"""First letters of values that mean a stretch of the calendar, known or not; others mean "now" or "then"."""
SURE = 1.0
"""What a day or two participants in common link."""
LEAST_TELLING = 11
"""A count from here on, and one with a fraction, is seldom that of two happenings."""
BARE = 0.25
"""What links a mention that tells nothing of its own to the one before it; any shared fact links more."""


def share_attributes(mentions: Sequence[Mention], published: date | None = None) -> tuple[Event, ...]:
    """The events, each completed with date, duration, channel and participants of its other mentions.

    Minor mentions give what they tell and go, unless they alone tell of their happening who took part in it.
    """
    groups: list[list[Mention]] = []
    for mention in mentions:
        scored = [(score, group) for group in groups if (score := _likeness(mention, group, groups)) > 0]
        best = max(scored, key=lambda pair: pair[0])[1] if scored else []
        # what shares the day with one group and both participants with another tells that the two are one
        also = [g for score, g in scored if g is not best and _is_sure(score, g, mention) and not _conflicts(g, best)]
        joined = sorted((m for g in (best, *also, [mention]) for m in g), key=lambda m: m.event.trigger[0])
        groups = [*(g for g in groups if g is not best and not any(g is other for other in also)), joined]
    merged = {
        m.event.id: _complete(m, [o for o in group if o is m or _is_same(m, o)], published)
        for group in groups
        for m in _keep(group)
    }
    return tuple(merged[m.event.id] for m in mentions if m.event.id in merged)


def _is_sure(score: float, group: Sequence[Mention], mention: Mention) -> bool:
    """Whether both tell enough in common, or the group tells in like words nothing to know its happening by."""
    return score >= SURE or all(is_bare(m.event) and _is_named_alike(m, mention) for m in group)


def _keep(group: Sequence[Mention]) -> list[Mention]:
    """The mentions of a happening that tell it as surely as any, at least half so; else one that tells enough."""
    surest = max((m.event.score for m in group if not m.minor), default=0.0)
    main = [m for m in group if not m.minor and m.event.score >= LEAST_SHARE * surest]
    if not main:
        return [m for m in group if _tells_enough(m.event)][:1]
    tellers = {None, *(m.event.statement for m in main)}
    # what somebody else denies, demands or fears is looked for where he says it
    said = [m for m in group if not m.minor and m.event.status in OPEN_STATUSES and m.event.statement not in tellers]
    return [*_drop_retold(main), *said]


def _drop_retold(main: Sequence[Mention]) -> list[Mention]:
    """The mentions without those that only tell again, in the same word, what a fuller one or the report tells."""
    kept: list[Mention] = []
    for mention in sorted(main, key=lambda m: (-len(claims_of(m.event)), bool(m.event.statement), -m.event.score)):
        if not any(_only_retells(mention, fuller) for fuller in kept):
            kept.append(mention)
    said, told = ([m for m in kept if (m.event.statement is None) is own] for own in (False, True))
    return [m for m in kept if m not in said or not any(_only_retells(m, o) for o in told)]


def _only_retells(mention: Mention, fuller: Mention) -> bool:
    """Whether the mention is the same as the fuller one in all it tells: of one status, with no number of its own."""
    event, other = mention.event, fuller.event
    if not mention.word or not _is_named_alike(mention, fuller) or not _is_as_sure(mention, fuller):
        return False
    matter = _matter_in_common(mention, fuller)
    if mention.plural != fuller.plural and not matter:
        return False
    alone = not actors_of(event) & actors_of(other) and not matter
    if alone and claims_of(event) & PARTICIPANTS:
        return False
    counted = {(figure.what, figure.value) for figure in other.figures}
    return all((f.what, f.value) in counted for f in event.figures) and _is_same(mention, fuller)


def _is_as_sure(mention: Mention, other: Mention) -> bool:
    """Whether both have one status in one mouth, or the report itself tells as done what somebody says of it.

    Who says "since the attack" without a word of by whom or to whom means the one that the report tells.
    """
    event, fuller = mention.event, other.event
    off = {event.status, fuller.status} <= CALLED_OFF
    if (off or event.status == fuller.status) and event.statement in {None, fuller.statement}:
        return True
    vouched = fuller.statement is None and fuller.status in DONE
    to_whom = set(event.by) & set(fuller.by) or (
        not (event.by and fuller.by) and set(event.against) & set(fuller.against)
    )
    taken_up = mention.known and not claims_of(event) & PARTICIPANTS
    linked = bool(to_whom or taken_up or _matter_in_common(mention, other))
    return vouched and event.status in {*DONE, ALLEGED} and linked


def _tells_enough(event: Event) -> bool:
    """Whether a mention by itself tells who and to whom, or who and when."""
    known = len(actors_of(event)) + bool(event.time.value or event.duration)
    return bool(actors_of(event)) and known > 1


def _likeness(mention: Mention, group: Sequence[Mention], groups: Sequence[Sequence[Mention]]) -> float:
    """Above zero when the mention may be one with all of the group; more the more they share."""
    if _conflicts((mention,), group):
        return 0.0
    shared = max(_shared(mention.event, other.event) + _matter_in_common(mention, other) for other in group)
    takes_up = mention.known and not actors_of(mention.event) and any(actors_of(m.event) for m in group)
    names_first = all(_names_first(mention, m) for m in group)
    if shared or not (takes_up or names_first or any(is_bare(m.event) for m in (mention, *group))):
        return shared
    # "the meeting" is the one meeting spoken of last, if need be in another word
    before = [m for g in groups for m in g if m.event.type == mention.event.type and m.plural == mention.plural]
    before = [m for m in before if not (names_first and m.minor)]
    alike = [m for m in before if mention.known and mention.word and _is_named_alike(mention, m)]
    latest = max(alike or before, key=lambda m: m.event.trigger[0], default=None)
    return BARE if latest in group else 0.0


def _names_first(later: Mention, before: Mention) -> bool:
    """ "Ein Telefonat. Kern bot in dem kurzen Gespräch an": whether only the later one says who, and how long."""
    event = later.event
    known = later.known and event.type == TALK and event.time.value is None and event.duration is not None
    return known and before.event.type == TALK and not actors_of(before.event)


def _conflicts(group: Sequence[Mention], other: Sequence[Mention]) -> bool:
    return any(_conflict(a, b) for a in group for b in other)


def _conflict(first: Mention, second: Mention) -> bool:
    a, b = first.event, second.event
    if {a.status, b.status} == {DENIED, PLANNED}:
        return True
    # how sure it is, a word that only helps to tell it leaves to the word for the event on the same day
    helps = (first.minor or second.minor) and a.time.value is not None and a.time.value == b.time.value
    if a.type != b.type or (not helps and (a.status in OPEN_STATUSES) != (b.status in OPEN_STATUSES)):
        return True
    if a.channel and b.channel and a.channel != b.channel:
        return True
    if a.duration and b.duration and a.duration != b.duration:
        return True
    if not _times_meet(a.time, b.time):
        return True
    if abs(cover(a.trigger).start - cover(b.trigger).start) > MAX_DISTANCE:
        return True
    ours, theirs = actors_of(a), actors_of(b)
    return bool(ours and theirs and not ours & theirs) or _meet_others(a, b)


def _meet_others(a: Event, b: Event) -> bool:
    """Whether two talks name each at least two who meet, and each one whom the other leaves out."""
    ours, theirs = set(a.parties), set(b.parties)
    return min(len(ours), len(theirs)) >= PAIR and bool(ours - theirs) and bool(theirs - ours)


def _shared(a: Event, b: Event) -> float:
    """Participants or date in common."""
    return 0.5 * len(actors_of(a) & actors_of(b)) + (1.0 if a.time.value and a.time.value == b.time.value else 0.0)


def _matter_in_common(mention: Mention, other: Mention) -> float:
    """What links two mentions in one word with one telling number or thing ("stiegen um 3,6 Prozent")."""
    if not _is_named_alike(mention, other):
        return 0.0
    counted, again = ({(f.what, f.value) for f in m.event.figures} for m in (mention, other))
    telling = any(value is not None and (value >= LEAST_TELLING or value % 1) for _, value in counted & again)
    return SURE if telling or mention.things & other.things else 0.0


def _is_same(mention: Mention, other: Mention) -> bool:
    """Whether two mentions that do not conflict surely mean one happening, so that what one tells is true of both."""
    a, b = mention.event, other.event
    if a.place and b.place and a.place != b.place:
        return False
    value = a.time.value if a.time.value == b.time.value else None
    day, month = (value is not None and value[:1] in DATED and len(value) >= n for n in (DAY_LENGTH, MONTH_LENGTH))
    actors = len(actors_of(a) & actors_of(b))
    if _matter_in_common(mention, other) or actors + day + (a.channel is not None and a.channel == b.channel) >= PAIR:
        return True
    later = max(mention, other, key=lambda m: m.event.trigger[0])
    alike = _is_named_alike(mention, other)
    first = mention if later is other else other
    if later.known and (actors or day or not claims_of(later.event) & PARTICIPANTS or _names_first(later, first)):
        return alike or a.type in ONE_HAPPENING
    return alike and bool(actors or month or not (claims_of(a) and claims_of(b)))


def _is_named_alike(mention: Mention, other: Mention) -> bool:
    """Whether the words are of one stem, or one is a kind of the other: compounds end in what they are."""
    related = bool(mention.family and other.family) and _ends_in(mention.family, other.family)
    return related or _ends_in(mention.word, other.word)


def _ends_in(word: str, other: str) -> bool:
    return word.endswith(other) or other.endswith(word)


def _times_meet(a: EventTime, b: EventTime) -> bool:
    if not (a.earliest and a.latest and b.earliest and b.latest):
        return True
    return a.earliest[:10] <= b.latest[:10] and b.earliest[:10] <= a.latest[:10]


def _complete(mention: Mention, group: Sequence[Mention], published: date | None) -> Event:
    """The event with what it leaves open and other mentions tell; a series lasts longer than one of its parts."""
    event = mention.event
    claims = claims_of(event)
    alike = [m.event for m in group if m.plural == mention.plural]
    everyone = [m.event for m in group]
    dated = [e.time for e in everyone if e.time.value and not _is_long_ago(e.time, published)]
    time = event.time if "time" in claims else max(dated, key=lambda t: len(t.value or ""), default=event.time)
    clock = event.time.clock or next((e.time.clock for e in alike if e.time.clock), None)
    channel = event.channel or next((e.channel for e in alike if e.channel), None)
    weak = [m.event for m in group if m.minor or m.event.score < LEAST_SHARE * event.score]
    told = {OTHER, *(figure.what for figure in event.figures)}
    place = event.place if "place" in claims else next((e.place for e in alike if e.place), None)
    by = event.by if "by" in claims else tuple(a for a in _first(everyone, "by") if a not in event.against)
    against = event.against if "against" in claims else _first(everyone, "against")
    return replace(
        event,
        status=_surest_status(mention, everyone),
        by=by,
        against=tuple(a for a in against if a not in by),
        parties=event.parties if mention.plural and event.parties else _fullest(event.parties, everyone),
        channel=channel,
        duration=event.duration or next((e.duration for e in alike if e.duration), None),
        place=None if channel in REMOTE else place,
        time=replace(time, clock=clock),
        figures=(*event.figures, *(f for e in weak for f in e.figures if f.what not in told)),
        arguments=(*event.arguments, *_asked_by_others(event, everyone)),
    )


def _surest_status(mention: Mention, events: Sequence[Event]) -> str:
    """The status; what the report tells elsewhere in its own words, surely of the same, is not only alleged."""
    event = mention.event
    if event.status in CALLED_OFF:
        return PUT_OFF if any(e.status == PUT_OFF for e in events) else event.status
    same = (e for e in events if mention.known or _shared(event, e))
    vouched = (e.status for e in same if e.status in DONE and e.statement is None)
    return next(vouched, event.status) if event.status == ALLEGED else event.status


def _is_long_ago(time: EventTime, published: date | None) -> bool:
    """Whether the day is that of the background, which the news of the report does not share."""
    return published is not None and time.latest is not None and time.latest < f"{published - BACKGROUND}"


def _first(events: Sequence[Event], field: str) -> tuple[str, ...]:
    return next((found for e in events if (found := getattr(e, field))), ())


def _fullest(parties: tuple[str, ...], events: Sequence[Event]) -> tuple[str, ...]:
    """The parties, or those of a mention that names all of them and more."""
    surest = sorted(events, key=lambda e: -e.score)
    fuller = [e.parties for e in surest if set(parties) < set(e.parties)]
    if len(parties) >= PAIR or not fuller:
        return parties
    return next((several for several in fuller if len(several) >= PAIR), fuller[0])


def _asked_by_others(event: Event, events: Sequence[Event]) -> tuple[tuple[str, Span], ...]:
    """Who asked for it, as the other mentions tell."""
    told = [a for e in events for a in e.arguments if a[0] == INITIATOR]
    return tuple(a for a in dict.fromkeys(told) if a not in event.arguments)
