"""Statements made ready for comparing: who says them, their words and numbers, and what a denial is about."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from lagebild.compare.affinity import telling_terms, term_affinity
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.day_fit import SLACK_DAYS
from lagebild.compare.happenings import HAPPENED, DaySpan, parse_days
from lagebild.compare.measures import Measure, list_measures
from lagebild.model.facts import TALK, Statement
from lagebild.model.spans import Span, cover
from lagebild.model.stories import Story

refusals = frozenset({"deny", "reject"})
"""Acts as which different reports tell one denial."""
spoken_types = frozenset({"CONSULT", "REJECT", "ACCUSE", "REQUEST", "THREATEN", "OTHER"})
"""Types of happenings that consist of words, or of which nothing is known."""
SAME_STEM = 0.7
"""Affinity from which a word of a denial names a happening: one holds the other ("attack plans", "attack")."""
FEW_TERMS = 3
"""Shorter contents are compared together with their sentence."""


@dataclass(frozen=True, slots=True)
class Said:
    """One statement with what comparing needs of it."""

    article: str
    statement: Statement
    speakers: frozenset[str]
    """Canonical ids of the speakers, of those who pass it on, and of the states and bodies they act for."""
    direct: frozenset[str]
    """Canonical ids of the speakers alone."""
    terms: tuple[str, ...]
    words: frozenset[str]
    """Each term once ..."""
    telling: frozenset[str]
    """... and those that are longer than most function words, and numbers."""
    sentence: int
    beside: frozenset[str]
    """The terms of its sentence."""
    targets: frozenset[str] = frozenset()
    """Types of the happenings of the story that the words of a denial name."""
    measures: frozenset[Measure] = frozenset()
    """Numbers and times of the content, with what they count."""
    talks: tuple[DaySpan, ...] = ()
    """The days of the talks that its sentence tells, in one of which it may have been said."""

    @property
    def key(self) -> tuple[str, str]:
        """Article id and statement id."""
        return self.article, self.statement.id

    @property
    def only_calls(self) -> bool:
        """Whether the words only call the act by its name: "gives an ultimatum"."""
        return all(any(c.contains(w) for c in self.statement.cue) for w in self.statement.content)

    def overlaps(self, other: "Said") -> bool:
        """Whether two statements of one article share words."""
        return any(a.overlaps(b) for a in self.statement.content for b in other.statement.content)

    def holds(self, other: "Said") -> bool:
        """Whether it tells another statement of its article inside its words."""
        return any(a.contains(b) and a != b for a in self.statement.content for b in other.statement.content)


def passes_on(one: Said, other: Said) -> bool:
    """Whether somebody only tells what the other one, who is somebody else, says inside his words."""
    if one.article != other.article or one.direct & other.direct or not one.direct:
        return False
    inside = any(a.contains(b) for a in one.statement.content for b in other.statement.content)
    return inside and bool(other.direct) and not one.direct.isdisjoint(other.speakers)


def find_innermost(said: Iterable[Said], article: str, span: Span) -> Said | None:
    """The innermost statement of an article that holds the words."""
    holding = [s for s in said if s.article == article and any(c.contains(span) for c in s.statement.content)]
    return min(holding, key=lambda s: sum(map(len, s.statement.content)), default=None)


def list_said(corpus: Corpus, story: Story) -> list[Said]:
    """All statements of a story in order of publication and text."""
    named = _name_happenings(corpus, story)
    said = [_make_said(corpus, article, s) for article in story.articles for s in corpus.by_id[article].statements]
    return [replace(s, targets=_find_targets(corpus, s, named)) if s.statement.act in refusals else s for s in said]


def _name_happenings(corpus: Corpus, story: Story) -> dict[str, set[str]]:
    """The words by which the story's reports call its happenings, by type; talks and the saying itself left out."""
    named: dict[str, set[str]] = defaultdict(set)
    for article in story.articles:
        analysis = corpus.by_id[article]
        for event in analysis.events:
            if event.type not in spoken_types:
                named[event.type].update(t for t in corpus.terms_in(article, event.trigger) if len(t) > SHORT_TERM)
    return dict(named)


def _find_targets(corpus: Corpus, said: Said, named: dict[str, set[str]]) -> frozenset[str]:
    terms = {t for t in corpus.terms_in(said.article, said.statement.content) if len(t) > SHORT_TERM}
    return frozenset(kind for kind, words in named.items() if term_affinity(terms, words) >= SAME_STEM)


def _make_said(corpus: Corpus, article: str, statement: Statement) -> Said:
    analysis = corpus.by_id[article]
    terms = tuple(corpus.terms_in(article, statement.content))
    sentence = corpus.sentence_at(article, statement.content[0].start) if statement.content else -1
    if sum(len(t) > SHORT_TERM for t in terms) < FEW_TERMS:
        terms = (*terms, *(t for t in corpus.sentence_terms(article, sentence) if t not in terms))
    return Said(
        article=article,
        statement=statement,
        speakers=corpus.actor_ids((*statement.speakers, *statement.via)),
        direct=corpus.canonical_ids(statement.speakers),
        terms=terms,
        words=frozenset(terms),
        telling=telling_terms(terms),
        sentence=sentence,
        beside=frozenset(corpus.sentence_terms(article, sentence)),
        measures=list_measures(analysis, statement.content),
        talks=_list_talks(corpus, article, sentence),
    )


def _list_talks(corpus: Corpus, article: str, sentence: int) -> tuple[DaySpan, ...]:
    held = (e for e in corpus.by_id[article].events if e.type == TALK and e.status in HAPPENED and e.trigger)
    here = (e for e in held if e.statement is None and corpus.sentence_at(article, cover(e.trigger).start) == sentence)
    days = (parse_days(e.time.earliest, e.time.latest) for e in here)
    return tuple(d for d in days if d is not None and d.exact)


def were_said_apart(corpus: Corpus, one: Said, other: Said) -> bool:
    """Whether both were said in talks of other days, or one in a talk after the report of the other came out."""
    if one.talks and other.talks:
        return not any(a.overlaps(b, slack=SLACK_DAYS) for a in one.talks for b in other.talks)
    published = corpus.by_id[other.article].published.latest
    return bool(one.talks) and published is not None and all(d.first > published for d in one.talks)
