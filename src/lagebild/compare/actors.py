"""Which entity ids of different articles stand for one person: misspelt, transliterated or shortened names."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from lagebild.compare.corpus import Corpus
from lagebild.compare.groups import block_pairs, group_by_score
from lagebild.compare.sketches import shared_id
from lagebild.knowledge.names import name_skeleton, same_person_name
from lagebild.model.facts import Entity
from lagebild.model.stories import Story

BLOCK_REACH = 30
"""Persons whose names begin alike and that are compared with each other."""
MIN_WORD_OF_BODY = 8
"""A shorter word for a body fits many of them."""
PERSON, BODY, STATE = "person", "organisation", "country"
UNSURE_KINDS = frozenset({PERSON, "other", "group", BODY, STATE})
"""Kinds between which a name without a title does not decide."""


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A person id with its name and the articles of one story in which it occurs."""

    id: str
    name: str
    known: bool
    """Whether the knowledge tables know the person."""
    articles: frozenset[str]
    nameless: bool = False
    """Whether the name is only a description."""

    @property
    def is_full(self) -> bool:
        """Whether more than the last name is known."""
        return " " in self.name.strip()


def match_actors(corpus: Corpus, stories: Sequence[Story]) -> tuple[tuple[str, str], ...]:
    """Pairs of variant id and canonical id, each id once; found inside one story only, but for what people said."""
    same: dict[str, str] = {}
    apart = {frozenset((t.left[1], t.right[1])) for t in corpus.ties if not t.left[0] and not t.same}
    for story in stories:
        homes = _match_nameless(corpus, story)
        persons = _match_in_story(_persons_of(corpus, story))
        for found in (persons, _match_kinds(corpus, story, homes), _match_bodies(corpus, story, homes), homes):
            for variant, canonical in found.items():
                if frozenset((variant, canonical)) not in apart:
                    same.setdefault(variant, canonical)
    same |= _judged_same(corpus)
    return tuple(sorted((v, _follow(same, c)) for v, c in same.items() if _follow(same, c) != v))


def _judged_same(corpus: Corpus) -> dict[str, str]:
    """Of two entities judged one, that which the tables know, else that of the first name."""
    found: dict[str, str] = {}
    for left, right in ((t.left[1], t.right[1]) for t in corpus.ties if not t.left[0] and t.same):
        known = corpus.entities.get(right)
        canonical, variant = (right, left) if known is not None and known.wikidata else (left, right)
        found[variant] = canonical
    return found


def _match_kinds(corpus: Corpus, story: Story, homes: Mapping[str, str]) -> dict[str, str]:
    """Ids under one name, a person's in some reports and a body's or state's in others: a word alone does not tell."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    kinds: dict[str, str] = {}
    for article in story.articles:
        for entity in corpus.by_id[article].entities:
            # whom the tables know needs no help
            if entity.kind in UNSURE_KINDS and entity.wikidata is None and not _is_nameless(entity):
                home = homes.get(entity.id, entity.id)
                counts[entity.name.casefold()][home] += 1
                kinds[home] = entity.kind
    found: dict[str, str] = {}
    for ids in counts.values():
        sure = [i for i in ids if kinds[i] == STATE] or [i for i in ids if kinds[i] == BODY]
        found |= _join(ids, sure)
    return found


def _match_nameless(corpus: Corpus, story: Story) -> dict[str, str]:
    """Whoever is no person and called by the same words in several reports, each time by an id of the report."""
    same: dict[str, list[str]] = defaultdict(list)
    for article in story.articles:
        for entity in corpus.by_id[article].entities:
            words = shared_id(entity.id, article)
            if words != entity.id:
                same[words].append(entity.id)
    return {variant: ids[0] for ids in same.values() for variant in ids[1:]}


def _match_bodies(corpus: Corpus, story: Story, homes: Mapping[str, str]) -> dict[str, str]:
    """Bodies called by the same words in other forms: "Aldemarks Ministerium", "das aldemarkische Ministerium"."""
    counts: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for article in story.articles:
        for entity in corpus.by_id[article].entities:
            words = tuple(corpus.terms(entity.name)) if entity.kind == BODY and entity.wikidata is None else ()
            if len(words) > 1:
                counts[words][homes.get(entity.id, entity.id)] += len(entity.mentions)
    found: dict[str, str] = {}
    for ids in counts.values():
        found |= _join(ids, ids)
    return _match_short_bodies(corpus, story, counts, homes) | found


def _match_short_bodies(
    corpus: Corpus, story: Story, counts: Mapping[tuple[str, ...], Counter[str]], homes: Mapping[str, str]
) -> dict[str, str]:
    """Bodies called by their first word in some reports and by more in others: a court, and the court of a town.

    A report that uses both tells of two bodies, and so does one word that several longer names begin with.
    """
    used = [{homes.get(e.id, e.id) for e in corpus.by_id[article].entities} for article in story.articles]
    bodies = [e for e in corpus.entities.values() if e.kind == BODY and not e.wikidata]
    shorts = {homes.get(e.id, e.id): tuple(corpus.terms(e.name)) for e in bodies}
    found: dict[str, str] = {}
    for short, words in shorts.items():
        longer = [ids for name, ids in counts.items() if len(name) > len(words) and name[: len(words)] == words]
        if not words or len(longer) != 1 or len(words[0]) < MIN_WORD_OF_BODY:
            continue
        if not any(short in ids and not ids.isdisjoint(longer[0]) for ids in used):
            found |= {short: max(longer[0], key=lambda i: (longer[0][i], i))}
    return found


def _join(ids: Counter[str], candidates: Collection[str]) -> dict[str, str]:
    """All ids but the commonest of the candidates, with that one."""
    canonical = max(candidates, key=lambda i: (ids[i], i), default=None)
    return {i: canonical for i in ids if i != canonical} if canonical is not None else {}


def _is_nameless(entity: Entity) -> bool:
    """Whether somebody is called by a description alone, and has an id of each report."""
    return entity.description == entity.name


def _follow(same: Mapping[str, str], entity: str) -> str:
    seen = {entity}
    while entity in same and same[entity] not in seen:
        entity = same[entity]
        seen.add(entity)
    return entity


def _persons_of(corpus: Corpus, story: Story) -> list[NamedPerson]:
    found: dict[str, list[tuple[str, Entity]]] = defaultdict(list)
    for article in story.articles:
        for entity in corpus.by_id[article].entities:
            if entity.kind == PERSON and name_skeleton(entity.name):
                found[entity.id].append((article, entity))
    return [
        NamedPerson(i, entity.name, entity.wikidata is not None, frozenset(a for a, _ in seen), _is_nameless(entity))
        for i, seen in sorted(found.items())
        for _, entity in seen[:1]
    ]


def _match_in_story(persons: Sequence[NamedPerson]) -> dict[str, str]:
    by_id = {p.id: p for p in persons}
    scores = {(a.id, b.id): _pair_score(a, b) for a, b in _candidates(persons)}
    ambiguous = _ambiguous_short_names(persons, scores)
    scores = {pair: score for pair, score in scores.items() if not ambiguous & set(pair)}
    groups = group_by_score([p.id for p in persons], scores, threshold=0.0, missing=-1.0)
    return {
        variant: canonical
        for group in groups
        if len(group) > 1
        for canonical in [max(group, key=lambda i: _rank(by_id[i]))]
        for variant in group
        if variant != canonical
    }


def _rank(person: NamedPerson) -> tuple[bool, bool, int, str]:
    return person.known, person.is_full, len(person.articles), person.id


def _candidates(persons: Sequence[NamedPerson]) -> list[tuple[NamedPerson, NamedPerson]]:
    """Persons whose last names begin alike, or end alike where the slip stands at the start."""
    by_id = {p.id: p for p in persons}
    blocks: dict[str, list[str]] = defaultdict(list)
    for person in persons:
        last = name_skeleton(person.name).split()[-1]
        blocks[f"<{last[:3]}"].append(person.id)
        blocks[f"{last[-3:]}>"].append(person.id)
    return [(by_id[a], by_id[b]) for a, b in sorted(block_pairs(blocks.values(), reach=BLOCK_REACH))]


def _pair_score(a: NamedPerson, b: NamedPerson) -> float:
    """Positive for one person, -inf for two: both in one article or both known to the tables."""
    if a.articles & b.articles or (a.known and b.known):
        return float("-inf")
    if a.nameless != b.nameless:
        return -1.0  # "Rehns Sprecher" is not called Rehn
    return 1.0 if same_person_name(a.name, b.name) else -1.0


def _ambiguous_short_names(persons: Iterable[NamedPerson], scores: Mapping[tuple[str, str], float]) -> set[str]:
    """Last names alone that fit two different full names of the story."""
    fits: dict[str, list[NamedPerson]] = defaultdict(list)
    by_id = {p.id: p for p in persons}
    for (a, b), score in scores.items():
        for short, full in ((by_id[a], by_id[b]), (by_id[b], by_id[a])):
            borne = not short.is_full and full.is_full and not full.nameless
            if score != -1.0 and borne and same_person_name(short.name, full.name):
                fits[short.id].append(full)
    return {
        short
        for short, fulls in fits.items()
        if any(not same_person_name(x.name, y.name) for x, y in combinations(fulls, 2))
    }


def count_spellings(corpus: Corpus, entities: Iterable[str]) -> Counter[str]:
    """How many articles use each spelling of a person's name."""
    wanted = set(entities)
    counts: Counter[str] = Counter()
    for analysis in corpus.analyses:
        counts.update({e.name for e in analysis.entities if e.id in wanted})
    return counts
