"""Words that point back: pronouns, "both presidents", "both sides", "the neighbouring country"."""

from lagebild.extract.clusters import Cluster, ClusterBook
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.text import Document, MentionFrame

MAX_PRONOUN_DISTANCE = 2
"""Sentences that a pronoun may look back over; further, too much stands between."""


def resolve_pronoun(frame: MentionFrame, book: ClusterBook, document: Document) -> list[Cluster]:
    """Who a pronoun means, or nobody where several fit alike."""
    if frame.count == 2:
        return _pair(frame, book)
    if frame.number == "Plur":
        return []
    if frame.relation == "relative":
        return _just_before(frame, book)
    near = [c for c in book.latest(lambda c: c.kind == "person", count=9) if _near(c, frame, document)]
    fitting = [c for c in near if frame.gender is None or c.gender in (None, frame.gender)]
    sure = [c for c in fitting if c.gender == frame.gender]
    subjects = [c for c in sure or fitting if c.mentions[-1][0].subject]
    return (subjects or sure or fitting)[:1]


def resolve_pair(frame: MentionFrame, book: ClusterBook) -> list[Cluster]:
    """The two whom "both presidents" or "both sides" means."""
    return _sides(book) if frame.relation == "side" else _pair(frame, book)


def resolve_member(frame: MentionFrame, book: ClusterBook, knowledge: Knowledge, document: Document) -> list[Cluster]:
    """The state that a group word ("ex-Soviet republic") or "the neighbouring country" means here."""
    members = set(knowledge.group(frame.base))
    if frame.relation == "neighbour":
        here = document.sentence_at(frame.span.start)
        acting = {c.parent or c.id for c in book if here and any(here.span.contains(m.span) for m, _ in c.mentions)}
        return book.latest(lambda c: c.kind == "country" and c.id not in acting)
    if not members:
        return []
    return book.latest(lambda c: c.id in members)


def _pair(frame: MentionFrame, book: ClusterBook) -> list[Cluster]:
    role = frame.role
    fitting = book.latest(lambda c: c.kind == "person" and (role is None or c.holds(role, None)), count=2)
    if len(fitting) < 2:
        fitting = book.latest(lambda c: c.kind == "person", count=2)
    return fitting if len(fitting) == 2 else []


def _sides(book: ClusterBook) -> list[Cluster]:
    """The two states for which the last named people stand, else the two states named last."""
    people = book.latest(lambda c: c.kind == "person", count=9)
    states = dict.fromkeys(o.jurisdiction for c in people if c.known for o in c.known.offices[:1])
    found = [c for state in states if (c := book.get(state)) is not None][:2]
    return found if len(found) == 2 else book.latest(lambda c: c.kind == "country", count=2)


def _just_before(frame: MentionFrame, book: ClusterBook) -> list[Cluster]:
    """The person whose mention ends right before a relative pronoun."""
    for cluster in book.latest(lambda c: c.kind == "person", count=9):
        if 0 < frame.span.start - max(m.span.end for m, _ in cluster.mentions if m.span.end <= frame.span.start) <= 2:
            return [cluster]
    return []


def _near(cluster: Cluster, frame: MentionFrame, document: Document) -> bool:
    between = [s for s in document.sentences if cluster.last_place < s.span.end and s.span.start <= frame.span.start]
    return len(between) - 1 <= MAX_PRONOUN_DISTANCE
