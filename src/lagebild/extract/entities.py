"""Who is meant: mention frames become entities, each with all its mentions."""

from collections.abc import Sequence

from lagebild.extract.chains import resolve_member, resolve_pair, resolve_pronoun
from lagebild.extract.clusters import Cluster, ClusterBook
from lagebild.extract.linking import Linker
from lagebild.knowledge.lookup import Knowledge
from lagebild.model.article import Article
from lagebild.model.facts import Entity, Mention
from lagebild.model.text import Document, MentionFrame, Span

MAX_COORDINATION_GAP = 7
"""Characters between two coordinated mentions: a comma or a conjunction, no more."""


def find_entities(
    document: Document, article: Article, frames: Sequence[MentionFrame], knowledge: Knowledge
) -> tuple[Entity, ...]:
    """The entities of the article in the order of their first mention."""
    on = article.published.latest or article.published.earliest
    book = ClusterBook()
    linker = Linker(book, knowledge, on)
    for frame in frames:
        for cluster in _resolve(frame, book, linker, knowledge, document):
            _note(cluster, frame)
    return tuple(entity for cluster in book if (entity := cluster.freeze()).mentions)


def _resolve(
    frame: MentionFrame, book: ClusterBook, linker: Linker, knowledge: Knowledge, document: Document
) -> list[Cluster]:
    if frame.form == "pronoun":
        return resolve_pronoun(frame, book, document)
    members = resolve_member(frame, book, knowledge, document)
    if members:
        return members
    if frame.form == "description":
        if frame.count == 2:
            return resolve_pair(frame, book, linker)
        owner = _cluster_at(book, frame.possessor) if frame.possessor else None
        found = linker.link_description(frame, owner)
    else:
        found = linker.link_name(frame)
    return [found] if found else []


def _cluster_at(book: ClusterBook, span: Span) -> Cluster | None:
    """The actor that was mentioned by these words."""
    return next((c for c in book if any(span.overlaps(m.span) for m, _ in c.mentions)), None)


def _note(cluster: Cluster, frame: MentionFrame) -> None:
    """Keep the mention and what its wording says of the actor."""
    cluster.mentions.append((frame, "name" if frame.part_only else frame.form))
    if frame.form == "pronoun" or frame.count == 2:
        return
    cluster.gender = cluster.gender or frame.gender
    cluster.role = cluster.role or frame.role
    cluster.jurisdiction = cluster.jurisdiction or frame.jurisdiction
    if frame.form == "name" and frame.base and not frame.part_only:
        cluster.names.setdefault(frame.base)
        if cluster.known is None and len(frame.base) > len(cluster.name) and cluster.kind == "person":
            cluster.name = frame.base


def resolve_span(entities: Sequence[Entity], span: Span) -> tuple[str, ...]:
    """Ids of the entities for which the words of a span stand: its outermost mentions, coordinated ones together."""
    touching = [(m, e) for e in entities for m in e.mentions if m.span.overlaps(span)]
    exact = [e.id for m, e in touching if m.span == span]
    if exact:
        return tuple(dict.fromkeys(exact))
    inside = [(m, e) for m, e in touching if span.contains(m.span)]
    if not inside:
        around = [(m, e) for m, e in touching if m.span.contains(span)]
        if not around:
            return ()
        size = min(len(m.span) for m, _ in around)
        return tuple(dict.fromkeys(e.id for m, e in around if len(m.span) == size))
    outer = [(m, e) for m, e in inside if not any(_wraps(o, m) for o, _ in inside)]
    outer.sort(key=lambda pair: pair[0].span)
    return _coordinated(outer)


def _coordinated(outer: Sequence[tuple[Mention, Entity]]) -> tuple[str, ...]:
    """The first mention's entity, and those of its kind that follow it closely."""
    first, head = outer[0]
    ids, end = [head.id], first.span.end
    for mention, entity in outer[1:]:
        same_words = mention.span == first.span
        follows = entity.kind == head.kind and mention.span.start - end <= MAX_COORDINATION_GAP
        if not same_words and not follows:
            break
        ids.append(entity.id)
        end = mention.span.end
    return tuple(dict.fromkeys(ids))


def _wraps(outer: Mention, inner: Mention) -> bool:
    return outer.span != inner.span and outer.span.contains(inner.span)
