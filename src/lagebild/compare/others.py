"""Whether two happenings of one kind befell or were done by others, however alike they are told."""

from collections.abc import Iterable, Mapping, Sequence

from lagebild.compare.affinity import compare_days, term_affinity, trigger_affinity
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.happenings import GROUP, HAPPENED, MOVED, PAIR, PERSON, UNREAL, Happening, lies_ahead
from lagebild.compare.naming import THING

FATES = frozenset({"DEATH", "APPOINT", "ARREST", "YIELD"})
"""Types of what befalls everybody for himself: an office given or left, an arrest, a release, a death."""
SHARED_FATES = frozenset({"DEATH", "ARREST"})
"""Those of them that befall several at once, of whom each report may name another."""
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
CALL = "phone"
"""The channel that nobody forgets to tell of a talk."""


def are_of_others(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether who takes part, who demands it, or when it was shows that two happenings are two.

    They may share a type or a word.
    """
    if _are_turned_round(corpus, a, b):
        return True
    either_way = ((a, b), (b, a))
    if any(_is_held_already(corpus, x, y) or _happened_since(corpus, x, y) for x, y in either_way):
        return True
    if any(_was_over_before(corpus, x, y) for x, y in either_way):
        return True
    if a.event.type != b.event.type:
        return False
    if any(_failed_first(x, y) or _demands_of_others(corpus, x, y) for x, y in either_way):
        return True
    if _are_two_demands(corpus, a, b):
        return True
    return _are_done_by_others(corpus, a, b) or _befell_others(corpus, a, b)


def _are_done_by_others(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether two named persons speak, each for himself, or two sides take each their own step."""
    if a.event.type in VOICES:
        return _name_others(corpus, a, b, a.event.by, b.event.by)
    if a.event.type not in STEPS:
        return False
    ours, theirs = _doers(corpus, a), _doers(corpus, b)
    if not ours or not theirs or ours & theirs:
        return False
    only_threatened = (a.event.status in UNREAL) != (b.event.status in UNREAL)
    return only_threatened or not trigger_affinity(a.trigger, b.trigger) or _touch_other_things(corpus, a, b)


def _touch_other_things(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether it is done to two things, of which neither sentence tells the other one: a border, and a sluice."""
    first, second = (_name_objects(corpus, h) for h in (a, b))
    return bool(first and second) and not term_affinity(first, second) and not (first & b.words or second & a.words)


def _name_objects(corpus: Corpus, happening: Happening) -> frozenset[str]:
    return frozenset(t for e in happening.event.against for t in corpus.terms(corpus.name_of(e)) if len(t) > SHORT_TERM)


def _befell_others(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether one fate is told of one named person, and the other of another one or, where it is open, of several."""
    if a.event.type not in FATES or (a.event.type in SHARED_FATES and compare_days(a, b) in ("same", "overlap")):
        return False
    first, second = _whom(corpus, a), _whom(corpus, b)
    return _name_others(corpus, a, b, first, second) or _is_one_of_many(corpus, a, b) or _is_one_of_many(corpus, b, a)


def _whom(corpus: Corpus, happening: Happening) -> tuple[str, ...]:
    """Whom it befell; who did it, where it befell but a thing: an office laid down."""
    event = happening.event
    return tuple(e for e in event.against if corpus.kind_of(e) != THING) or event.by


def _name_others(corpus: Corpus, a: Happening, b: Happening, first: Iterable[str], second: Iterable[str]) -> bool:
    """Whether each names persons in full of whom the sentence of the other one does not tell."""
    ours, theirs = _named(corpus, first), _named(corpus, second)
    if not ours or not theirs:
        return False
    shared = ours & (theirs | b.actors | b.names) or theirs & (a.actors | a.names)
    return not shared and not corpus.actor_ids(ours) & corpus.actor_ids(theirs)


def _named(corpus: Corpus, entities: Iterable[str]) -> frozenset[str]:
    """Those of them that are persons called by first and last name, or whom the tables know."""
    people = (e for e in entities if corpus.kind_of(e) == PERSON and corpus.is_known(e))
    return frozenset(map(corpus.canonical, people)) & corpus.named


def _is_one_of_many(corpus: Corpus, many: Happening, one: Happening) -> bool:
    """Whether several, only described, are to be set free or dismissed, and one named person was."""
    if many.event.status not in UNREAL or one.event.status not in HAPPENED:
        return False
    whom = _whom(corpus, many)
    only_groups = bool(whom) and all(corpus.kind_of(e) == GROUP for e in whom)
    return only_groups and bool(_named(corpus, _whom(corpus, one))) and not many.actors & one.actors


def _demands_of_others(corpus: Corpus, demanded: Happening, done: Happening) -> bool:
    """Whether who demands it does the other thing himself: nobody demands of others what he gives."""
    event = demanded.event
    if event.type not in CONCESSIONS or event.status != "demanded" or done.event.status in UNREAL:
        return False
    said = corpus.statement(demanded.article, event.statement)
    if said is None:
        return False
    voices = frozenset(map(corpus.canonical, said.speakers))
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


def _is_held_already(corpus: Corpus, held: Happening, moved: Happening) -> bool:
    """Whether something took place on the day that a plan left, or before a later report puts the plan off."""
    if held.event.status != "occurred" or moved.event.status not in MOVED or held.days is None or moved.days is None:
        return False
    if not held.days.exact or moved.days.first <= held.days.last or lies_ahead(corpus, held):
        return False
    left = held.event.type == moved.event.type and held.days.first in moved.moves
    return left or corpus.is_later(moved.article, held.article)


def _happened_since(corpus: Corpus, before: Happening, after: Happening) -> bool:
    """Whether one report dates as past what the other one has happen on a day after that report came out."""
    published = corpus.by_id[before.article].published.latest
    both_over = before.event.status == after.event.status == "occurred"
    if published is None or not (both_over or _goes_on_anew(before, after)):
        return False
    if not (before.sure_day and after.sure_day) or before.days is None or after.days is None:
        return False
    dated = before.days.exact and after.days.exact and not lies_ahead(corpus, after)
    return dated and before.days.last <= published < after.days.first


def _was_over_before(corpus: Corpus, told: Happening, plan: Happening) -> bool:
    """Whether one report tells as past, by another word, what the other one plans for a day after it came out."""
    published = corpus.by_id[told.article].published.latest
    if told.event.status != "occurred" or plan.event.status != "scheduled" or published is None:
        return False
    if plan.days is None or not plan.sure_day or lies_ahead(corpus, told) or not lies_ahead(corpus, plan):
        return False
    return plan.days.first > published and not trigger_affinity(told.trigger, plan.trigger)


def _goes_on_anew(before: Happening, after: Happening) -> bool:
    """Whether what goes on in the later report is called by a word of its own: what lasts keeps its name."""
    told = before.event.status in HAPPENED and after.event.status == "ongoing"
    return told and not trigger_affinity(before.trigger, after.trigger)


def are_other_talks(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether two persons talk here, and one of them with a third there, or one talk is a call of nobody else's.

    The other one, told without its means, has then neither anybody nor its word in common with the call.
    """
    if _talks_with_another(corpus, a, b):
        return True
    if (a.event.channel == CALL) == (b.event.channel == CALL) or a.actors & b.actors:
        return False
    return not trigger_affinity(a.trigger, b.trigger)


def _talks_with_another(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether each tells of two named persons, one of whom the sentence of the other one leaves out."""
    first, second = _named(corpus, a.event.parties), _named(corpus, b.event.parties)
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
