"""Who did it: others to somebody, as one report tells, or he himself, as another one does: dismissed or resigned."""

from collections.abc import Sequence
from itertools import combinations

from lagebild.compare.affinity import PART_OF, trigger_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import HAPPENED, PERSON, Happening
from lagebild.compare.statuses import clause_around
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.facts import Stance
from lagebild.model.stories import Difference

DEEDS = frozenset({"BUSINESS", "COERCE", "SANCTION", "OTHER"})
"""Types of what others do to somebody, or he does himself: a plant is closed; nobody kills or arrests himself."""

OFFICES = frozenset({"APPOINT"})
"""Types of taking up and leaving offices."""


def compare_doers(corpus: Corpus, story: str, record: str, group: Sequence[Happening]) -> list[Difference]:
    """A difference for a deed of a record that those did themselves to whom it was done elsewhere."""
    done = [h for h in group if h.event.type in DEEDS and h.event.status in HAPPENED and h.event.by]
    told = _tell_departures(corpus, group)
    for one, other in combinations(done, 2):
        for others_did, did_himself in ((one, other), (other, one)):
            if one.article != other.article and _did_it_himself(corpus, others_did, did_himself):
                told |= dict.fromkeys(_tell(corpus, h) for h in (others_did, did_himself))
    if not told:
        return []
    first, second, *_ = told
    because = f"{first.value} and {second.value} exclude each other"
    return [make_difference(Topic(story, "attribution", "by", record), "conflicting", told, because)]


def _did_it_himself(corpus: Corpus, others_did: Happening, did_himself: Happening) -> bool:
    """Whether one report has it done by others to those who do it, to something else, in the other report."""
    doers, own = (corpus.canonical_ids(h.event.by) for h in (others_did, did_himself))
    if doers & own or trigger_affinity(others_did.trigger, did_himself.trigger) < PART_OF:
        return False
    sufferers, things = (corpus.canonical_ids(h.event.against) for h in (others_did, did_himself))
    return bool(sufferers & own) and not doers & things


def _tell(corpus: Corpus, happening: Happening) -> Told:
    spans = happening.event.spans_of("by") or happening.event.trigger
    return Told(happening.article, ", ".join(map(corpus.name_of, happening.event.by)), spans)


def _tell_departures(corpus: Corpus, group: Sequence[Happening]) -> dict[Told, None]:
    """How one and the same left an office, where reports call that by words that exclude each other."""
    told: dict[Told, None] = {}
    left = [
        (h, s) for h in group if h.event.type in OFFICES and h.event.status in HAPPENED for s in _stances(corpus, h)
    ]
    ways = {(h.article, s.topic, s.side) for h, s in left}
    for (one, way), (other, rival) in combinations(left, 2):
        if way.topic != rival.topic or way.side == rival.side or not _whom(corpus, one) & _whom(corpus, other):
            continue
        # who is about to be dismissed resigns: a report that tells both takes no side
        if ways.isdisjoint({(one.article, way.topic, rival.side), (other.article, way.topic, way.side)}):
            told |= dict.fromkeys(_tell_way(corpus, h) for h in (one, other))
    return told


def _stances(corpus: Corpus, happening: Happening) -> list[Stance]:
    """The words with an opposite that name the event."""
    stances = corpus.by_id[happening.article].stances
    return [s for s in stances if any(s.span.overlaps(t) for t in happening.event.trigger)]


def _whom(corpus: Corpus, happening: Happening) -> frozenset[str]:
    """Whom it befell: whoever left, or was made to."""
    befell = (e for e in (happening.event.against or happening.event.by) if corpus.kind_of(e) == PERSON)
    return corpus.canonical_ids(befell) or corpus.canonical_ids(happening.event.by)


def _tell_way(corpus: Corpus, happening: Happening) -> Told:
    """The clauses that say how."""
    analysis = corpus.by_id[happening.article]
    spans = tuple(dict.fromkeys(clause_around(analysis, span) for span in happening.event.trigger))
    return Told(happening.article, " … ".join(map(analysis.excerpt, spans)), spans)
