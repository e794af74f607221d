"""Offices of one person that exclude each other: minister of one field in some reports and of another one in others."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from lagebild.compare.corpus import Corpus
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.facts import OFFICE, Analysis, Entity
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story

REACH = 60
"""Characters behind a name and a comma in which an office stands that is the person's."""
TELLING_FORMS = ("name", "description")
"""Forms of mentions whose words tell who somebody is."""


@dataclass(frozen=True, slots=True)
class Held:
    """The offices of one kind that one report gives somebody."""

    told: tuple[Told, ...]
    fields: frozenset[str]


def compare_offices(corpus: Corpus, story: Story) -> list[Difference]:
    """A contradiction for every person to whom reports give offices of one kind that share no field."""
    held: dict[tuple[str, str], list[Held]] = defaultdict(list)
    for article in story.articles:
        for (person, topic), one in _list_offices(corpus, corpus.by_id[article]).items():
            held[person, topic].append(one)
    found = []
    for (person, _), offices in sorted(held.items()):
        apart = [o for pair in combinations(offices, 2) if pair[0].fields.isdisjoint(pair[1].fields) for o in pair]
        if apart:
            found.append(_contrast(corpus, story, person, [t for o in offices if o in apart for t in o.told]))
    return found


def _list_offices(corpus: Corpus, analysis: Analysis) -> dict[tuple[str, str], Held]:
    """The offices of each person by their kind, with all their fields."""
    told: dict[tuple[str, str], list[Told]] = defaultdict(list)
    fields: dict[tuple[str, str], set[str]] = defaultdict(set)
    offices = [s for s in analysis.stances if s.topic.startswith(OFFICE)]
    people = [e for e in analysis.entities if offices and e.kind == "person" and " " in e.name]
    for entity in people:
        person = corpus.canonical(entity.id)
        spans = list(_office_spans(analysis, entity, people))
        for stance in offices:
            name = next((n for office, n in spans if office.contains(stance.span)), None)
            if name is None or analysis.excerpt(stance.span) in entity.name:
                continue  # who is called Richter need not be a judge
            proof = tuple(sorted({stance.span, name}))
            told[person, stance.topic].append(Told(analysis.article.id, analysis.excerpt(stance.span), proof))
            fields[person, stance.topic].add(stance.side)
    return {key: Held(tuple(dict.fromkeys(told[key])), frozenset(fields[key])) for key in told}


def _office_spans(analysis: Analysis, entity: Entity, people: Sequence[Entity]) -> Iterator[tuple[Span, Span]]:
    """Where words tell who somebody is, each with the mention that they are or stand behind."""
    others = [m.span for e in people if e.id != entity.id for m in e.mentions if m.form == "name"]
    for mention in entity.mentions:
        if mention.form in TELLING_FORMS:
            yield mention.span, mention.span
        inserted = _find_insertion(analysis, mention.span) if mention.form == "name" else None
        if inserted is not None and not any(inserted.overlaps(other) for other in others):
            yield inserted, mention.span


def _find_insertion(analysis: Analysis, name: Span) -> Span | None:
    """The words between a name and a comma and the next one."""
    text = analysis.article.text
    if text[name.end : name.end + 1] != ",":
        return None
    sentence = next((s for s in analysis.sentences if s.overlaps(name)), name)
    end = text.find(",", name.end + 1, min(sentence.end, name.end + REACH))
    return Span(name.end, end) if end >= 0 else None


def _contrast(corpus: Corpus, story: Story, person: str, told: Sequence[Told]) -> Difference:
    values = " / ".join(dict.fromkeys(t.value for t in told))
    topic = Topic(story.id, "name", corpus.name_of(person))
    return make_difference(topic, "conflicting", told, f"{values}: two offices for one person that exclude each other")
