"""Compares the analyses of many articles: the one way from analyses to the picture of all stories."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lagebild.compare.actors import match_actors
from lagebild.compare.agreement import compare_record, list_attributes
from lagebild.compare.alignment import align_events, explain_group, record_id
from lagebild.compare.appointments import list_appointments
from lagebild.compare.background import choose_sample, measure_background
from lagebild.compare.claims import align_statements, make_claim
from lagebild.compare.collection import Collection
from lagebild.compare.corpus import NO_TIES, Corpus, Terms
from lagebild.compare.deadlines import list_deadlines
from lagebild.compare.differences import drop_repeated, list_differences
from lagebild.compare.episodes import find_episodes
from lagebild.compare.happenings import Happening
from lagebild.compare.ledger import keep_ledger
from lagebild.compare.naming import commonest_type, name_story, title_record
from lagebild.compare.origins import CopyIndex, count_origins
from lagebild.compare.passing import take_up_passing
from lagebild.compare.positions import list_positions
from lagebild.compare.publication import narrow_published
from lagebild.compare.reuse import find_reuse
from lagebild.compare.said import Said
from lagebild.compare.sketches import draw_sketch
from lagebild.compare.slips import mark_conflicts, mark_misspellings
from lagebild.compare.statuses import latest_status, list_history
from lagebild.compare.stories import Group, group_articles, tell_story
from lagebild.compare.ties import Ties
from lagebild.compare.timeline import list_agenda
from lagebild.compare.wording import contrast_entities, contrast_records
from lagebild.model.article import DateRange
from lagebild.model.facts import Analysis
from lagebild.model.sketches import Background
from lagebild.model.spans import Span
from lagebild.model.stories import (
    AgendaEntry,
    Claim,
    Difference,
    LedgerEntry,
    Picture,
    Position,
    Record,
    Reuse,
    Story,
    TermContrast,
    merge_same,
)


@dataclass(frozen=True, slots=True)
class StoryPicture:
    """What comparing the articles of one story yields."""

    story: Story
    records: tuple[Record, ...]
    groups: tuple[tuple[Happening, ...], ...]
    """The events of each record, in the same order."""
    claims: tuple[Claim, ...]
    differences: tuple[Difference, ...]
    terms: tuple[TermContrast, ...]
    agenda: tuple[AgendaEntry, ...]
    ledger: tuple[LedgerEntry, ...]
    positions: tuple[Position, ...]
    reuse: tuple[Reuse, ...] = ()
    same: tuple[tuple[str, str], ...] = ()
    """Entity ids found to be one: variant and canonical id."""
    published: tuple[tuple[str, DateRange], ...] = ()
    """Publication ranges that the reports of this story narrow."""


@dataclass(frozen=True, slots=True)
class Means:
    """With what the articles of every story are compared."""

    terms: Terms
    ties: Ties
    background: Background


def compare_articles(
    analyses: Sequence[Analysis], *, terms: Terms, ties: Ties = NO_TIES, background: Background | None = None
) -> Picture:
    """Stories, records, claims, differences, copied text, agenda and ledger of all these articles.

    The background is what is usual in a larger collection; without one, what is usual among these articles.
    """
    by_id = {a.article.id: a for a in analyses}
    sketches = [draw_sketch(a, terms) for a in by_id.values()]
    if background is None:
        background = measure_background(sketches, [by_id[i] for i in choose_sample(list(by_id))], terms)
    collection = Collection(sketches, background)
    groups = group_articles(collection, ties)
    inside, elsewhere = sort_pairs(collection.pair_copies(), groups)
    means = Means(terms, ties, background)
    parts = [compare_group([by_id[i] for i in g], inside.get(g, ()), means) for g in groups]
    return join_parts(parts, find_reuse(by_id, elsewhere, None))


ArticlePairs = list[tuple[str, str]]


def sort_pairs(
    pairs: Iterable[tuple[str, str]], groups: Iterable[Group]
) -> tuple[dict[Group, ArticlePairs], ArticlePairs]:
    """Pairs of articles by the group that holds both, and those of different groups."""
    home = {article: group for group in groups for article in group}
    inside: dict[Group, ArticlePairs] = defaultdict(list)
    elsewhere: ArticlePairs = []
    for a, b in pairs:
        group = home.get(a)
        (inside[group] if group is not None and group is home.get(b) else elsewhere).append((a, b))
    return inside, elsewhere


def join_parts(parts: Iterable[StoryPicture], elsewhere: Iterable[Reuse]) -> Picture:
    """The picture of all stories, with the text copied from one story to another."""
    parts = list(parts)
    return Picture(
        stories=tuple(p.story for p in parts),
        records=tuple(r for p in parts for r in p.records),
        claims=tuple(c for p in parts for c in p.claims),
        differences=tuple(d for p in parts for d in p.differences),
        reuse=(*(r for p in parts for r in p.reuse), *elsewhere),
        terms=tuple(t for p in parts for t in p.terms),
        agenda=tuple(sorted((a for p in parts for a in p.agenda), key=lambda a: (a.when, a.record))),
        ledger=tuple(e for p in parts for e in p.ledger),
        published=tuple(sorted(n for p in parts for n in p.published)),
        same_entities=merge_same(part.same for part in parts),
        positions=tuple(p for part in parts for p in part.positions),
    )


def compare_group(analyses: Sequence[Analysis], pairs: Iterable[tuple[str, str]], means: Means) -> StoryPicture:
    """What the articles of one story say together; pairs are those that may share text."""
    plain = Corpus(analyses, means.terms, ties=means.ties, background=means.background)
    story = tell_story(plain, [a.article.id for a in plain.analyses])
    same = match_actors(plain, [story])
    corpus = Corpus(analyses, means.terms, dict(same), means.ties, means.background)
    reuse = mark_misspellings(corpus, find_reuse(corpus.by_id, pairs, story.id))
    part = compare_story(corpus, story, CopyIndex(reuse))
    return replace(
        part,
        story=replace(part.story, same=same, episodes=find_episodes(corpus, story.articles)),
        reuse=mark_conflicts(reuse, part.differences),
        same=same,
        published=narrow_published(corpus, part.groups),
    )


def compare_story(corpus: Corpus, story: Story, copies: CopyIndex) -> StoryPicture:
    """Everything that one story's articles say together."""
    groups = tuple(map(tuple, take_up_passing(corpus, align_events(corpus, story))))
    uttered = align_statements(corpus, story)
    said = [part for parts in uttered for part in parts]
    pairs = [make_record(corpus, story, group, copies) for group in groups]
    records = tuple(record for record, _ in pairs)
    claims = tuple(
        make_claim(
            story,
            parts,
            _claim_origins(corpus, parts[0], copies),
            corpus.ties.reasons(s.key for part in parts for s in part),
        )
        for parts in uttered
    )
    contrasts = [contrast_records(corpus, r, g) for r, g in zip(records, groups, strict=True)]
    elsewhere = list_differences(
        corpus,
        story,
        list(zip(records, groups, contrasts, strict=True)),
        [(claim, part) for claim, parts in zip(claims, uttered, strict=True) for part in parts],
    )
    ledger = tuple(keep_ledger(corpus, story, said, groups))
    record_of = {key: r.id for r in records for key in r.events}
    agenda = [a for r, g in zip(records, groups, strict=True) for a in list_agenda(corpus, r, g)]
    agenda += list_deadlines(corpus, ledger, agenda, record_of)
    agenda += list_appointments(corpus, story, agenda, record_of)
    return StoryPicture(
        story=name_story(story, records),
        records=records,
        groups=groups,
        claims=claims,
        differences=drop_repeated([*(d for _, found in pairs for d in found), *elsewhere]),
        terms=(*(c for found in contrasts for c in found), *contrast_entities(corpus, story)),
        agenda=tuple(agenda),
        ledger=ledger,
        positions=tuple(list_positions(corpus, story, ledger, said)),
    )


def make_record(
    corpus: Corpus, story: Story, group: Sequence[Happening], copies: CopyIndex
) -> tuple[Record, list[Difference]]:
    """The record of these events, with the differences inside it."""
    identity = record_id(group)
    differences = compare_record(corpus, story.id, identity, group)
    attributes, verdicts = list_attributes(corpus, group, differences)
    proofs: dict[str, list[Span]] = defaultdict(list)
    for happening in group:
        proofs[happening.article] += happening.event.trigger
    record = Record(
        id=identity,
        story=story.id,
        type=commonest_type(group),
        events=tuple(h.key for h in group),
        articles=tuple(proofs),
        origins=count_origins(corpus, proofs, copies),
        status=latest_status(corpus, group),
        title=title_record(corpus, group),
        attributes=attributes,
        verdicts=verdicts,
        history=list_history(corpus, group),
        because=explain_group(corpus, group),
    )
    return record, differences


def _claim_origins(corpus: Corpus, group: Sequence[Said], copies: CopyIndex) -> int:
    proofs: dict[str, list[Span]] = defaultdict(list)
    via: dict[str, frozenset[str]] = {}
    for said in group:
        proofs[said.article] += said.statement.content
        via[said.article] = via.get(said.article, frozenset()) | said.speakers
    return count_origins(corpus, proofs, copies, via)
