"""Who did it: others to somebody, as one report tells, or he himself, as another one does."""

from collections.abc import Sequence
from itertools import combinations

from lagebild.compare.affinity import PART_OF, trigger_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.happenings import HAPPENED, Happening
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.stories import Difference

DEEDS = frozenset({"BUSINESS", "COERCE", "SANCTION", "OTHER"})
"""Types of what others do to somebody, or he does himself: a plant is closed; nobody kills or arrests himself."""


def compare_doers(corpus: Corpus, story: str, record: str, group: Sequence[Happening]) -> list[Difference]:
    """A difference for a deed of a record that those did themselves to whom it was done elsewhere."""
    done = [h for h in group if h.event.type in DEEDS and h.event.status in HAPPENED and h.event.by]
    told: dict[Told, None] = {}
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
