"""How likely two events of different reports are one happening, with the reasons."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum

from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.day_fit import compare_days, is_not_yet, is_stale, left_day_of
from lagebild.compare.happenings import HAPPENED, MOVED, PAIR, UNREAL, Happening, are_rivals, type_families
from lagebild.compare.rows import are_on_one_level, have_same_number, use_other_channels
from lagebild.model.changes import replace
from lagebild.model.facts import TALK

MIN_PART = 5
"""Shorter parts of compound words are shared by chance."""
MIN_REST = 4
"""Shorter rests behind what two words have in common are endings."""
COMPOUND = 8
"""Words of so many letters may be made of two."""
SHARED_PART = 0.4
"""Affinity of two words with such a part in common ..."""
PART_OF = 0.7
"""... and of two of which one is part of the other."""
RESIDUE = "OTHER"
"""What is of no other type; two such events have nothing in common by that."""
TELLING = "PUBLISH"
"""What every report tells of somebody: words for it are shared by events that have nothing in common."""
TRADE = "BUSINESS"
"""What firms do and undergo: bids, closures and prices of shares have nothing in common by that."""
ONE_SIDED = (frozenset({"YIELD"}), frozenset({"COERCE"}))
"""What one side gives or does to another: an apology and a release, a search and a coup have nothing in common."""
DECISIONS = frozenset({"ELECT", "APPOINT", "LEGISLATE"})
"""Types of what a house votes on: a law, a chancellor and a minister are decided on separately."""
CLEAR_MEANING = 0.6
"""Sentences so much alike tell one thing in other words."""
LIKE_MEANING = 0.35
"""Sentences less alike than this, with no actor and no word for it in common, tell two things if a type is open."""
LIKE_WORDS = 0.5
"""Sentences that have so many words in common tell one thing."""


@dataclass(frozen=True, slots=True)
class Features:
    """What two events have in common; every value lies between 0 and 1."""

    same_type: float = 0.0
    other_type: float = 0.0
    same_day: float = 0.0
    same_day_sure: float = 0.0
    near_day_sure: float = 0.0
    overlapping_days: float = 0.0
    other_day: float = 0.0
    other_day_sure: float = 0.0
    apart: float = 0.0
    apart_sure: float = 0.0
    apart_moved: float = 0.0
    shared_actors: float = 0.0
    other_actors: float = 0.0
    names: float = 0.0
    trigger: float = 0.0
    words: float = 0.0
    meaning: float = 0.0
    other_channel: float = 0.0
    stale: float = 0.0
    not_yet: float = 0.0
    place: float = 0.0
    figures: float = 0.0
    leads: float = 0.0
    unreal: float = 0.0
    same_status: float = 0.0
    same_duration: float = 0.0
    other_duration: float = 0.0
    rival_actors: float = 0.0
    rival_parties: float = 0.0
    same_talk: float = 0.0
    same_number: float = 0.0


def read_features(corpus: Corpus, a: Happening, b: Happening) -> Features:
    """Everything that speaks for or against one happening."""
    found = _read_each(corpus, a, b)
    types = {a.event.type, b.event.type}
    if _have_only_type(corpus, a, b, found):
        return replace(found, same_type=0.0, other_type=1.0, leads=0.0)
    alike = _is_alike(found)
    if types == {TELLING}:
        return found if alike else replace(found, same_type=0.0, other_type=1.0, leads=0.0, trigger=0.0)
    named = found.trigger and not _are_other_things(a.trigger, b.trigger)
    if RESIDUE not in types or found.shared_actors or named or (alike and types == {RESIDUE}):
        return found
    return replace(found, same_type=0.0, other_type=1.0, leads=0.0, trigger=min(found.trigger, SHARED_PART))


def _have_only_type(corpus: Corpus, a: Happening, b: Happening, found: Features) -> bool:
    """Whether two things of a type, or of like ones, that tells little have nothing else in common."""
    types = {a.event.type, b.event.type}
    if types == {TRADE}:
        named_alike = found.trigger == 1.0 or (found.trigger and not found.other_actors)
        return not named_alike and not _is_one_deal(found)
    if types == {TALK}:
        told = {a.event.status, b.event.status}
        return (
            len(told & HAPPENED) == 1 and not told & MOVED and _is_of_others(found)
        )  # who calls it off is one of many
    if types <= DECISIONS and len(types) > 1:
        return not (found.trigger or found.shared_actors or _is_told_alike(found))
    if types not in ONE_SIDED or found.trigger or _is_alike(found) or found.figures or found.same_day:
        return False
    ours, theirs = (corpus.actor_ids(h.event.against) for h in (a, b))
    return not (ours & theirs if ours and theirs else found.shared_actors)


def _is_alike(found: Features) -> bool:
    return found.meaning >= LIKE_MEANING or found.words >= LIKE_WORDS


def _is_one_deal(found: Features) -> bool:
    """Whether two things that firms do, called by other words, have their figure or most of what is said in common."""
    return bool(found.figures or found.leads) or found.meaning >= CLEAR_MEANING or found.words >= LIKE_WORDS


def _is_of_others(found: Features) -> bool:
    """Whether two of one type have neither anybody nor word, day or length in common, and each tells whose it is."""
    tied = found.trigger or found.same_day or found.overlapping_days or found.same_duration
    placed = found.place and not found.rival_actors
    return bool(found.other_actors) and not (tied or placed or _is_told_alike(found))


def _is_told_alike(found: Features) -> bool:
    return found.words >= LIKE_WORDS or bool(found.figures)


def _read_each(corpus: Corpus, a: Happening, b: Happening) -> Features:
    """Every feature by itself."""
    same_type, other_type = _compare_types(a.event.type, b.event.type)
    day, sure = compare_days(a, b), a.sure_day and b.sure_day
    day = "same" if day == "moved" and (left_day_of(a, b) or left_day_of(b, a)) else day
    return Features(
        same_type=float(same_type and a.event.type != RESIDUE),
        other_type=float(other_type),
        same_day=float(day == "same"),
        same_day_sure=float(day == "same" and sure),
        near_day_sure=float(day == "near" and sure and _are_exact(a, b)),
        overlapping_days=float(day == "overlap"),
        other_day=float(day == "other"),
        other_day_sure=float(day == "other" and sure),
        apart=float(day == "apart"),
        apart_sure=float(day == "apart" and sure),
        apart_moved=float(day == "moved"),
        shared_actors=corpus.actor_overlap(a.actors, b.actors),
        other_actors=float(bool(a.actors and b.actors) and not a.actors & b.actors and not are_on_one_level(a, b)),
        names=corpus.actor_overlap(a.names, b.names),
        trigger=trigger_affinity(a.trigger, b.trigger, alike=same_type),
        words=corpus.likeness(a.words, b.words),
        meaning=corpus.meaning((a.article, a.sentence), (b.article, b.sentence)) or 0.0,
        other_channel=float(use_other_channels(a, b)),
        stale=float(is_stale(corpus, a, b) or is_stale(corpus, b, a)),
        not_yet=float((b.sure_day and is_not_yet(corpus, a, b)) or (a.sure_day and is_not_yet(corpus, b, a))),
        place=corpus.coverage(a.place, b.place),
        figures=float(_share_figure(a, b)),
        leads=float(a.rank == 0 and b.rank == 0 and not other_type),
        unreal=float((a.event.status in UNREAL) != (b.event.status in UNREAL)),
        same_duration=float(a.duration is not None and a.duration == b.duration),
        other_duration=float(None not in (a.duration, b.duration) and a.duration != b.duration),
        same_status=float(a.event.status == b.event.status),
        rival_actors=float(bool(a.known and b.known) and not a.actors & b.actors),
        rival_parties=float(are_rivals(a, b)),
        same_talk=float(same_type and _is_same_talk(a, b, day)),
        same_number=float(have_same_number(a, b)),
    )


def _are_exact(a: Happening, b: Happening) -> bool:
    return a.days is not None and b.days is not None and a.days.exact and b.days.exact


def _compare_types(left: str, right: str) -> tuple[bool, bool]:
    """Whether two types are the same, and whether they fit nowhere together."""
    family = RESIDUE in (left, right) or any(left in f and right in f for f in type_families)
    return left == right, left != right and not family


def _is_same_talk(a: Happening, b: Happening, day: str) -> bool:
    """Whether two talks have a pair of parties and day or length in common: nobody holds two such talks a day."""
    here = a.article == b.article  # where a report calls nobody by two ids
    paired = len(a.actors & b.actors if here else a.known & b.known) >= PAIR or (here and are_on_one_level(a, b))
    return (
        paired and day in ("same", "overlap", "") and (day == "same" or bool(a.duration and a.duration == b.duration))
    )


def _share_figure(a: Happening, b: Happening) -> bool:
    known = {(f.what, f.value) for f in a.event.figures if f.value is not None}
    return any((f.what, f.value) in known for f in b.event.figures)


def term_affinity(left: Iterable[str], right: Iterable[str]) -> float:
    """1 for a shared term, less where one is part of the other or both share a long part."""
    right = tuple(right)
    return max([_affinity_to_any(term, right) for term in left], default=0.0)


def _affinity_to_any(term: str, others: Iterable[str]) -> float:
    size, start, best = len(term), term[:MIN_PART], 0.0
    for other in others:
        if term == other:
            return 1.0
        if best < PART_OF and (other in term if len(other) <= size else term in other):
            best = PART_OF if min(size, len(other)) >= MIN_PART - 1 else best
        if not best and size >= MIN_PART and other.startswith(start):
            best = SHARED_PART
    return best


def list_parts(term: str) -> tuple[str, ...]:
    """The beginning of a word, and the ends of a long one, which may be a word of its own: by these likes are found."""
    return (term[:MIN_PART],) if len(term) < COMPOUND else (term[:MIN_PART], term[-MIN_PART:], term[1 - MIN_PART :])


def trigger_affinity(left: Iterable[str], right: Iterable[str], *, alike: bool = True) -> float:
    """The same for words that name happenings, of which forms of one verb share a part in the midst too.

    For happenings that are not alike in type two words made of other last parts have nothing in common.
    """
    affinity = term_affinity(left, right)
    if not alike and affinity == SHARED_PART and all(_end_apart(x, y) for x in left for y in right):
        return 0.0
    return affinity or (SHARED_PART if any(_share_part(x, y) for x in left for y in right) else 0.0)


def _end_apart(one: str, other: str) -> bool:
    """Whether two words begin alike and go on with words of their own ("Bauleiter", "Baubehörde")."""
    shared = next((at for at, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))
    return min(len(one), len(other)) - shared >= MIN_REST


def _are_other_things(left: Iterable[str], right: Iterable[str]) -> bool:
    """Whether words only begin alike, and one goes on as a compound: an inquiry, and a committee of inquiry."""
    pairs = (sorted((x, y), key=len) for x in left for y in right)
    return all(long.startswith(short) and len(long) - len(short) >= MIN_REST for short, long in pairs)


def _share_part(one: str, other: str) -> bool:
    """Whether a run of letters of one word stands in the other one, as forms of one verb have."""
    return any(one[i : i + MIN_PART] in other for i in range(len(one) - MIN_PART + 1))


def soft_coverage(corpus: Corpus, left: Iterable[str], right: Iterable[str]) -> float:
    """Weight of the smaller set's terms that the other has too or has a part of, 0 to 1."""
    return cover_softly(corpus, telling_terms(left), telling_terms(right))


def cover_softly(corpus: Corpus, left: frozenset[str], right: frozenset[str]) -> float:
    """The same for terms of which all are telling."""
    whole, other = (fsum(map(corpus.weight, terms)) for terms in (left, right))
    small, large = left, right
    if (other, sorted(right) if other == whole else []) < (whole, sorted(left) if other == whole else []):
        small, large, whole = right, left, other
    if not whole:
        return 0.0
    return fsum([corpus.weight(t) * (1.0 if t in large else _affinity_to_any(t, large)) for t in small]) / whole


def telling_terms(terms: Iterable[str]) -> frozenset[str]:
    """The terms that are longer than most function words, and numbers."""
    return frozenset(t for t in terms if len(t) > SHORT_TERM or t.isdigit())
