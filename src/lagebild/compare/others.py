"""Whether two happenings of one kind befell or were done by others, however alike they are told."""

from collections.abc import Iterable, Mapping, Sequence

from lagebild.compare.affinity import TRADE, term_affinity, trigger_affinity
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.day_fit import compare_days
from lagebild.compare.fates import (
    befell_nobody_yet,
    befell_others,
    died_after_others,
    leave_each_other_out,
    list_named,
    name_others,
)
from lagebild.compare.happenings import HAPPENED, PAIR, UNREAL, Happening, are_elsewhere
from lagebild.compare.other_days import were_on_other_days
from lagebild.compare.rows import are_on_other_levels, use_other_channels

VOICES = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN"})
"""Types of what somebody says for himself."""
CONCESSIONS = frozenset({"YIELD", "RETREAT"})
"""Types of what one side demands and the other one does."""
DEEDS = frozenset({"ASSAULT", "COERCE", "COURT", "SANCTION", "ACCUSE"})
"""Types of what one side does to the other, and the other one does in return."""
DEAL = "AGREE"
"""What parties may fail to come to one day and reach the next."""
STEPS = frozenset({"COURT", "COERCE"})
"""Types of steps before a court or by force, of which every side takes its own."""
RULING = "COURT"
MIN_NOUN = 6
"""So many last letters in common show that two bodies are called by one noun."""
BODY = "organisation"
MOST_DAYS_OF_A_SERIES = 7
"""What is told for more days than these without a day of its own may be several talks."""
OF_STATES = frozenset({"AID", "LEGISLATE", "SANCTION", "SUPPORT"})
"""Types of what every state does for itself."""
LAW = "LEGISLATE"
CALL = "phone"
"""The channel that nobody forgets to tell of a talk."""


def are_of_others(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether who takes part, who demands it, or when it was shows that two happenings are two.

    They may share a type or a word.
    """
    if _are_turned_round(corpus, a, b):
        return True
    either_way = ((a, b), (b, a))
    if were_on_other_days(corpus, a, b) or any(died_after_others(corpus, x, y) for x, y in either_way):
        return True
    if any(_came_to_the_condition(corpus, x, y) for x, y in either_way):
        return True
    if a.event.type != b.event.type:
        return False
    if any(_failed_first(x, y) or befell_nobody_yet(corpus, x, y) for x, y in either_way):
        return True
    if any(_demands_of_others(corpus, x, y) for x, y in either_way) or _are_two_demands(corpus, a, b):
        return True
    return _are_done_by_others(corpus, a, b) or befell_others(corpus, a, b)


def _came_to_the_condition(corpus: Corpus, told: Happening, came: Happening) -> bool:
    """Whether what came about is what somebody made a condition of the other thing: a lost vote, and no resignation."""
    if told.event.statement is None or told.event.status in HAPPENED or came.event.status not in HAPPENED:
        return False
    if trigger_affinity(told.trigger, came.trigger):
        return False
    analysis, named = corpus.by_id[told.article], came.trigger | _name_objects(corpus, came)
    conditions = (e for e in analysis.events_in(told.event.statement) if e.status == "hypothetical" and e.trigger)
    words = corpus.terms_in(told.article, (span for e in conditions for span in e.trigger))
    return told.event.status != "hypothetical" and not named.isdisjoint(t for t in words if len(t) > SHORT_TERM)


def _are_done_by_others(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether two named persons speak, each for himself, or two sides take each their own step."""
    if a.event.type in VOICES:
        return name_others(corpus, a, b, a.event.by, b.event.by)
    if a.event.type == TRADE:
        return _are_of_other_firms(corpus, a, b)
    if a.event.type in OF_STATES:
        return _are_of_two_states(corpus, a, b) or _are_of_two_parties(corpus, a, b)
    if a.event.type not in STEPS:
        return False
    if a.event.type == RULING and _are_of_two_courts(corpus, a, b):
        return True
    ours, theirs = _doers(corpus, a), _doers(corpus, b)
    if not ours or not theirs or ours & theirs:
        return False
    only_threatened = (a.event.status in UNREAL) != (b.event.status in UNREAL)
    return only_threatened or not trigger_affinity(a.trigger, b.trigger) or _touch_other_things(corpus, a, b)


def _are_of_two_courts(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether one court rules and another one, both of which some report tells of; prosecutors are called otherwise."""
    ours, theirs = (_list_bodies(corpus, h.event.by) for h in (a, b))
    if ours & theirs or not any(_is_of_one_noun(corpus, x, y) for x in ours for y in theirs):
        return False
    told = (corpus.canonical_ids(e.id for e in analysis.entities) for analysis in corpus.analyses)
    return any(ours & ids and theirs & ids for ids in told)


def _is_of_one_noun(corpus: Corpus, body: str, other: str) -> bool:
    """Whether the names of two bodies have a noun in common, be it within compounds or as a last part of them."""
    left, right = (corpus.name_of(id).casefold().split() for id in (body, other))
    return any(x[-MIN_NOUN:] == y[-MIN_NOUN:] for x in left for y in right if min(len(x), len(y)) >= MIN_NOUN)


def _list_bodies(corpus: Corpus, entities: Iterable[str]) -> frozenset[str]:
    return corpus.canonical_ids(e for e in entities if corpus.kind_of(e) == BODY)


def _are_of_two_states(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether one state does it, or a body of it, and another one, which the sentence of the other leaves out."""
    ours, theirs = (corpus.states_of(h.event.by) for h in (a, b))
    return leave_each_other_out(a, b, ours, theirs)


def _are_of_two_parties(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether those who decide on a law belong each to a body of no state, and to another one: two parties vote."""
    if a.event.type != LAW or not trigger_affinity(a.trigger, b.trigger):
        return False
    ours, theirs = (_name_bodies(corpus, _without_states(corpus.actor_ids(h.event.by))) for h in (a, b))
    return leave_each_other_out(a, b, ours, theirs)


def _without_states(actors: Iterable[str]) -> list[str]:
    return [a for a in actors if not a.partition(".")[0].isupper()]


def _are_of_other_firms(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether it is done by two bodies, or to two, neither of which the sentence of the other one names."""
    sides = ((a.event.by, b.event.by), (a.event.against, b.event.against))
    named = ([_name_bodies(corpus, entities) for entities in side] for side in sides)
    return any(leave_each_other_out(a, b, ours, theirs) for ours, theirs in named)


def _name_bodies(corpus: Corpus, entities: Iterable[str]) -> frozenset[str]:
    """Those of them that are bodies called by a name."""
    return _list_bodies(corpus, entities) & corpus.named


def _touch_other_things(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether it is done to two things, of which neither sentence tells the other one: a border, and a sluice."""
    first, second = (_name_objects(corpus, h) for h in (a, b))
    return bool(first and second) and not term_affinity(first, second) and not (first & b.words or second & a.words)


def _name_objects(corpus: Corpus, happening: Happening) -> frozenset[str]:
    return frozenset(t for e in happening.event.against for t in corpus.terms(corpus.name_of(e)) if len(t) > SHORT_TERM)


def _demands_of_others(corpus: Corpus, demanded: Happening, done: Happening) -> bool:
    """Whether who demands it does the other thing himself: nobody demands of others what he gives."""
    event = demanded.event
    if event.type not in CONCESSIONS or event.status != "demanded" or done.event.status in UNREAL:
        return False
    said = corpus.statement(demanded.article, event.statement)
    if said is None:
        return False
    voices = corpus.canonical_ids(said.speakers)
    return not voices.isdisjoint(map(corpus.canonical, done.event.by)) and voices.isdisjoint(
        map(corpus.canonical, event.by)
    )


def _are_two_demands(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether two demand, each of others, what they call by other words."""
    if {a.event.status, b.event.status} != {"demanded"} or a.actors & b.actors or not (a.actors and b.actors):
        return False
    said = [corpus.statement(h.article, h.event.statement) for h in (a, b)]
    first, second = (corpus.actor_ids(s.speakers) if s is not None else frozenset() for s in said)
    return bool(first and second) and not first & second and not trigger_affinity(a.trigger, b.trigger)


def _failed_first(failed: Happening, agreed: Happening) -> bool:
    """Whether a report itself tells that no agreement came about, and one did, but not surely on the same day."""
    if failed.event.type != DEAL or failed.event.status != "denied" or failed.event.statement is not None:
        return False
    return agreed.event.status in HAPPENED and compare_days(failed, agreed) not in ("same", "overlap")


def _are_turned_round(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether one does to the other what the other one, or somebody else, does to him."""
    if not {a.event.type, b.event.type} <= DEEDS:
        return False
    ours, theirs = _doers(corpus, a), _doers(corpus, b)
    if not ours or not theirs or ours & theirs:
        return False
    return bool(ours & corpus.actor_ids(b.event.against) or theirs & corpus.actor_ids(a.event.against))


def _doers(corpus: Corpus, happening: Happening) -> frozenset[str]:
    """Those who do it, with those for whom they act, and all whom a report calls by a name."""
    return happening.doers | corpus.actor_ids(e for e in happening.event.by if corpus.canonical(e) in corpus.named)


def are_held_apart(a: Happening, b: Happening) -> bool:
    """Whether two talks were held by other means, such as by phone and by video, or elsewhere between others.

    A call that was planned may be held by video.
    """
    held = {a.event.status, b.event.status} <= HAPPENED
    if held and use_other_channels(a, b):
        return True
    others = bool(a.known and b.known) or (held and bool(a.actors and b.actors))
    return are_elsewhere(a, b) and others and not a.actors & b.actors


def are_other_talks(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether two persons talk here, and one of them with a third there, or one talk is a call of nobody else's.

    The other one, told without its means, has then neither anybody nor its word in common with the call.
    """
    if _talks_with_another(corpus, a, b) or are_on_other_levels(a, b) or _is_series(a, b) or _is_series(b, a):
        return True
    if _is_call_before_visit(a, b) or _is_call_before_visit(b, a):
        return True
    if (a.event.channel == CALL) == (b.event.channel == CALL) or a.actors & b.actors:
        return False
    return not trigger_affinity(a.trigger, b.trigger)


def _is_series(several: Happening, one: Happening) -> bool:
    """Whether talks of a whole month or more tell of a state or body that the talk of one day leaves out."""
    if several.days is None or one.days is None or not one.days.exact or not several.bodies:
        return False
    long = (several.days.last - several.days.first).days > MOST_DAYS_OF_A_SERIES
    return long and any(not ids & one.actors for ids in several.bodies)


def _is_call_before_visit(call: Happening, visit: Happening) -> bool:
    """Whether a call was held on a day that is not known, and a meeting somewhere is planned, called otherwise."""
    held = call.event.channel == CALL and call.event.status in HAPPENED and call.event.status != "ongoing"
    planned = visit.event.status == "scheduled" and visit.event.channel != CALL and bool(visit.place)
    return held and planned and call.days is None and not trigger_affinity(call.trigger, visit.trigger)


def _talks_with_another(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether each tells of two named persons, one of whom the sentence of the other one leaves out."""
    first, second = list_named(corpus, a.event.parties), list_named(corpus, b.event.parties)
    if not len(a.event.parties) == len(b.event.parties) == len(first) == len(second) == PAIR:
        return False
    left, right = first - b.actors - b.names, second - a.actors - a.names
    return bool(left and right) and not corpus.actor_ids(left) & corpus.actor_ids(right)


class Strangers:
    """Which records are surely two, so that nothing told of one differs from anything told of the other."""

    def __init__(self, corpus: Corpus, groups: Mapping[str, Sequence[Happening]]) -> None:
        self._corpus = corpus
        self._groups = groups
        self._known: dict[tuple[str, str], bool] = {}

    def are_two(self, first: str | None, second: str | None) -> bool:
        """Whether any two of their events are of others, or of other days."""
        if first is None or second is None or first == second:
            return False
        pair = min(first, second), max(first, second)
        if pair not in self._known:
            left, right = (self._groups.get(p, ()) for p in pair)
            self._known[pair] = any(are_of_others(self._corpus, a, b) for a in left for b in right)
        return self._known[pair]
