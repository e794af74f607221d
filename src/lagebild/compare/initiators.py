"""On whose initiative a talk took place, as reports tell it."""

from lagebild.compare.affinity import term_affinity
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.happenings import Happening
from lagebild.compare.sketches import expand_actors
from lagebild.compare.told import APART, Told
from lagebild.model.facts import Analysis, Entity
from lagebild.model.spans import Span
from lagebild.model.stories import Verdict

ROLE = "initiator"
STATE = "country"
PLACE = "place"


def tell_initiator(analysis: Analysis, happening: Happening) -> Told | None:
    """Who asked for it by this article: the state of an office or body, since its bodies speak for one another."""
    spans = happening.event.spans_of(ROLE)
    if not spans:
        return None
    named = [e for span in spans[:1] if (e := _entity_at(analysis, span)) is not None]
    known = {e.id: e for e in analysis.entities}
    acting = expand_actors((e.id for e in named), known)
    states = (known[i].name for i in sorted(acting) if i in known and known[i].kind == STATE)
    value = next(states, named[0].name if named else analysis.excerpt(spans[0]))
    return Told(happening.article, value, spans, source=acting)


def _entity_at(analysis: Analysis, span: Span) -> Entity | None:
    """The entity whose mention covers most of the words."""
    found = [(len(m.span), e.id, e) for e in analysis.entities for m in e.mentions if m.span.overlaps(span)]
    return max(found, key=lambda f: f[:2])[2] if found else None


def judge_initiators(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    """Two initiators contradict each other unless one acts for the other."""
    if a.value == b.value or corpus.actor_ids(a.source) & corpus.actor_ids(b.source):
        return None
    if not (a.source and b.source) and term_affinity(_terms(corpus, a), _terms(corpus, b)) > 0.0:
        return None  # somebody unknown whose words are like those of the other: "the Danish side", Denmark
    if _may_be_seat(corpus, a) or _may_be_seat(corpus, b):
        return APART
    return Verdict("conflicting", f"on the initiative of {a.value}, or of {b.value}")


def _may_be_seat(corpus: Corpus, told: Told) -> bool:
    """Whether it is only a place for which nobody acts, as far as known: it may be the seat of the other one."""
    places = corpus.canonical_ids(told.source)
    if not places or any(corpus.kind_of(p) != PLACE for p in places):
        return False
    return not any(e.parent and corpus.canonical(e.parent) in places for e in corpus.entities.values())


def _terms(corpus: Corpus, told: Told) -> frozenset[str]:
    """The words for an initiator, with the names of those for whom he acts."""
    names = (told.value, *map(corpus.name_of, told.source))
    return frozenset(t for name in names for t in corpus.terms(name) if len(t) > SHORT_TERM)
