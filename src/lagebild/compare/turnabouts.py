"""Turnabouts: what somebody rules out or means to do, as earlier reports tell it, and does otherwise in a later one."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lagebild.compare.corpus import Corpus
from lagebild.compare.denials import voice_of
from lagebild.compare.said import Said, find_innermost
from lagebild.compare.statuses import clause_around
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.facts import Stance
from lagebild.model.stories import Difference, Story

TURNING = frozenset({"office", "redress", "site", "layoffs", "apology"})
"""Topics of what somebody means to do, of which he may do the opposite later."""
OF_PERSONS = frozenset({"office", "apology"})
"""Topics of what only a person does."""
PERSON = "person"
BODIES = frozenset({PERSON, "organisation", "org"})
WISHED = frozenset({"demand", "ask", "hope", "warn"})
"""Acts of who tells what others should do or might."""
BEFORE = 2
"""So many sentences before the words tell of whom they are, where their own names nobody."""


@dataclass(frozen=True, slots=True)
class Course:
    """Words that say what somebody means to do or does."""

    article: str
    stance: Stance
    inside: Said | None
    """The statement that holds the words."""
    holders: frozenset[str]
    """Who it may be."""


def find_turnabouts(corpus: Corpus, story: Story, said: Sequence[Said]) -> list[Difference]:
    """A correction for each matter of which a later report is the first to tell the opposite of the same one."""
    by_holder: dict[tuple[str, str], list[Course]] = defaultdict(list)
    for article in story.articles:
        for course in _list_courses(corpus, article, said):
            for holder in course.holders:
                by_holder[course.stance.topic, holder].append(course)
    found = (_tell_turn(corpus, story, courses) for _, courses in sorted(by_holder.items()))
    return list({d.id: d for d in found if d is not None}.values())


def _list_courses(corpus: Corpus, article: str, said: Sequence[Said]) -> Iterator[Course]:
    for stance in corpus.by_id[article].stances:
        if stance.topic not in TURNING:
            continue
        inside = find_innermost(said, article, stance.span)
        if inside is None or (inside.statement.act not in WISHED and not inside.statement.condition):
            yield Course(article, stance, inside, _list_holders(corpus, article, stance, inside))


def _list_holders(corpus: Corpus, article: str, stance: Stance, inside: Said | None) -> frozenset[str]:
    """Whom the sentence names or who says it; where these are nobody, the last ones told of before."""
    kinds = frozenset({PERSON}) if stance.topic in OF_PERSONS else BODIES
    sentence = corpus.sentence_at(article, stance.span.start)
    voices = inside.direct if inside is not None else frozenset[str]()
    for at in range(sentence, max(-1, sentence - BEFORE - 1), -1):
        named = _list_meant(corpus, article, at) | voices
        holders = frozenset(i for i in named & corpus.named if corpus.kind_of(i) in kinds)
        if holders:
            return holders
    return frozenset()


def _list_meant(corpus: Corpus, article: str, sentence: int) -> frozenset[str]:
    """All whom a sentence means, be it by a description."""
    span, entities = corpus.sentence_span(article, sentence), corpus.by_id[article].entities
    return corpus.canonical_ids(
        e.id for e in entities if span is not None and any(span.overlaps(m.span) for m in e.mentions)
    )


def _tell_turn(corpus: Corpus, story: Story, courses: Sequence[Course]) -> Difference | None:
    """The difference between what was told of somebody at first and the first report that tells the opposite."""
    first = courses[0].stance.side
    before = {c.article for c in courses if c.stance.side == first}
    turned = [c for c in courses if c.stance.side != first and all(_is_new(corpus, c, b) for b in before)]
    if not turned:
        return None
    day = turned[0].article
    kept = [c for c in courses if c.stance.side == first and corpus.is_later(day, c.article)]
    sides = [_tell(corpus, c) for c in (*kept, *turned)]
    old, new = (corpus.by_id[c.article].excerpt(c.stance.span) for c in (kept[0], turned[0]))
    topic = Topic(story.id, "status", f"{old}, {new}")
    return make_difference(topic, "corrected_later", sides, f"{old} first and {new} in a later report")


def _is_new(corpus: Corpus, course: Course, other: str) -> bool:
    return corpus.is_later(course.article, other) or corpus.is_later(other, course.article)


def _tell(corpus: Corpus, course: Course) -> Told:
    analysis = corpus.by_id[course.article]
    if course.inside is not None:
        spans = course.inside.statement.content
        words = " … ".join(map(analysis.excerpt, spans))
        return Told(course.article, f"{voice_of(corpus, course.inside)}: {words}", (*spans, course.stance.span))
    span = clause_around(analysis, course.stance.span)
    return Told(course.article, analysis.excerpt(span), (span,))
