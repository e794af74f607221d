"""Whether one fate befell two people: who died, was arrested, set free, or left an office."""

from collections.abc import Iterable, Sequence

from lagebild.compare.ages import MOST_YEARS_OFF, read_age
from lagebild.compare.corpus import Corpus
from lagebild.compare.day_fit import compare_days
from lagebild.compare.happenings import GROUP, HAPPENED, PERSON, UNREAL, Happening
from lagebild.compare.naming import THING
from lagebild.model.facts import Entity

FATES = frozenset({"DEATH", "APPOINT", "ARREST", "YIELD"})
"""Types of what befalls everybody for himself: an office given or left, an arrest, a release, a death."""
SHARED_FATES = frozenset({"DEATH", "ARREST"})
"""Those of them that befall several at once, of whom each report may name another."""
DEATH = "DEATH"
TOLL = "killed"
"""The kind of a figure that counts the dead."""
SEXES = frozenset({"m", "f"})


def befell_others(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether one fate is told of one person, and the other of another one or, where it is open, of several."""
    if a.event.type not in FATES or (a.event.type in SHARED_FATES and compare_days(a, b) in ("same", "overlap")):
        return False
    first, second = _whom(corpus, a), _whom(corpus, b)
    if _are_dismissed_by_others(corpus, a, b) or _are_two_people(corpus, first, second):
        return True
    either_way = ((a, b), (b, a))
    if any(_is_one_of_many(corpus, x, y) for x, y in either_way):
        return True
    return name_others(corpus, a, b, first, second)


def _are_two_people(corpus: Corpus, first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether each report tells of one person, of the other sex or of an age far from that of the other one."""
    ours, theirs = (_find_person(corpus, whom) for whom in (first, second))
    if ours is None or theirs is None:
        return False
    if {ours.gender, theirs.gender} == SEXES:
        return True
    age, other = read_age(ours), read_age(theirs)
    return age is not None and other is not None and abs(age - other) > MOST_YEARS_OFF


def _find_person(corpus: Corpus, whom: Sequence[str]) -> Entity | None:
    """The one person whom it befell."""
    known = corpus.entities.get(corpus.canonical(whom[0])) if len(whom) == 1 else None
    return known if known is not None and known.kind == PERSON else None


def died_after_others(corpus: Corpus, several: Happening, one: Happening) -> bool:
    """Whether several died, and one person not surely on the same day: one death more is no other number of them."""
    if one.event.type != DEATH or not {several.event.status, one.event.status} <= HAPPENED:
        return False
    if not _count_dead(several) > 1.0 >= _count_dead(one) or compare_days(several, one) in ("same", "overlap"):
        return False
    return several.article != one.article and _find_person(corpus, _whom(corpus, one)) is not None


def _count_dead(happening: Happening) -> float:
    return max((f.value or f.low or 0.0 for f in happening.event.figures if f.what == TOLL), default=0.0)


def _are_dismissed_by_others(corpus: Corpus, a: Happening, b: Happening) -> bool:
    """Whether two dismiss each somebody else, of whom one is called by a name and the other one only described."""
    if not (a.event.against and b.event.against) or a.actors & b.actors:
        return False
    doers = [corpus.actor_ids(h.event.by) & corpus.named for h in (a, b)]
    named = [bool(list_named(corpus, h.event.against)) for h in (a, b)]
    return all(doers) and named[0] != named[1]


def _whom(corpus: Corpus, happening: Happening) -> tuple[str, ...]:
    """Whom it befell; who did it, where it befell but a thing: an office laid down."""
    event = happening.event
    return tuple(e for e in event.against if corpus.kind_of(e) != THING) or event.by


def _is_one_of_many(corpus: Corpus, many: Happening, one: Happening) -> bool:
    """Whether several, only described, are to be set free or dismissed, and one named person was."""
    if many.event.status not in UNREAL or one.event.status not in HAPPENED:
        return False
    whom = _whom(corpus, many)
    only_groups = bool(whom) and all(corpus.kind_of(e) == GROUP for e in whom)
    return only_groups and bool(list_named(corpus, _whom(corpus, one))) and not many.actors & one.actors


def befell_nobody_yet(corpus: Corpus, denied: Happening, befell: Happening) -> bool:
    """Whether a report says that nobody was arrested so far, and a later one that somebody was, on no earlier day."""
    if denied.event.type not in SHARED_FATES or denied.event.status != "denied" or denied.event.against:
        return False
    if befell.event.status not in HAPPENED or not corpus.is_later(befell.article, denied.article):
        return False
    published = corpus.by_id[denied.article].published.latest
    return befell.days is None or published is None or befell.days.last > published


def name_others(corpus: Corpus, a: Happening, b: Happening, first: Iterable[str], second: Iterable[str]) -> bool:
    """Whether each names persons in full of whom the sentence of the other one does not tell."""
    ours, theirs = list_named(corpus, first), list_named(corpus, second)
    apart = leave_each_other_out(a, b, ours, theirs)
    return apart and corpus.actor_ids(ours).isdisjoint(corpus.actor_ids(theirs))


def leave_each_other_out(a: Happening, b: Happening, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether each tells of somebody of whom the sentence of the other one does not."""
    return bool(ours and theirs) and not (ours & (b.actors | b.names) or theirs & (a.actors | a.names))


def list_named(corpus: Corpus, entities: Iterable[str]) -> frozenset[str]:
    """Those of them that are persons called by first and last name, or whom the tables know."""
    people = (e for e in entities if corpus.kind_of(e) == PERSON and corpus.is_known(e))
    return corpus.canonical_ids(people) & corpus.named
