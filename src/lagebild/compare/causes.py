"""What brought one thing about, as reports tell it: two causes, or one that another report says it was not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from lagebild.compare.affinity import term_affinity
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.happenings import parse_days
from lagebild.compare.said import Said, find_innermost
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.model.facts import CAUSES, UNPLANNED, Stance
from lagebild.model.spans import cover
from lagebild.model.stories import Difference, Story

DENIED = "denied"
"""Side of a cause that is said not to have been one."""
LEADING = 3
"""In so many first sentences a report tells what its news is."""
LONG_AGO = timedelta(days=60)
"""What is dated so long before the report is told of something else that happened once."""
LIKE_MEANING = 0.2
"""Likeness in meaning of two sentences that may name the cause of one thing."""
LIKE = 0.4
"""Affinity from which two causes have a word in common."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What one report names as a cause, or as none."""

    article: str
    stance: Stance
    terms: frozenset[str]
    sentence: int
    inside: Said | None
    """The statement that holds the words."""


def compare_causes(corpus: Corpus, story: Story, said: Sequence[Said]) -> list[Difference]:
    """One difference for all causes of the accident or crime of a story that exclude each other."""
    if not any(_tells_of_harm(corpus, article) for article in story.articles):
        return []
    causes = [c for article in story.articles for c in _list(corpus, article, said)]
    pairs = [(a, b) for a, b in combinations(causes, 2) if _exclude_each_other(corpus, a, b)]
    if not pairs:
        return []
    first, second = pairs[0]
    names = [corpus.by_id[c.article].excerpt(c.stance.span) for c in (first, second)]
    because = f"{names[0]} and {names[1]} exclude each other"
    verdict = "corrected_later" if all(_corrects(corpus, a, b) for a, b in pairs) else "conflicting"
    if verdict != "conflicting":
        because = f"{names[0]} first and {names[1]} in a later report"
    told = dict.fromkeys(_tell(corpus, c) for pair in pairs for c in pair)
    return [make_difference(Topic(story.id, "attribution", ", ".join(names)), verdict, told, because)]


def _tells_of_harm(corpus: Corpus, article: str) -> bool:
    """Whether the news of the report is something that nobody wanted to happen, or a crime."""
    leading = (e for e in corpus.by_id[article].events if e.type in UNPLANNED and e.trigger)
    return any(corpus.sentence_at(article, cover(e.trigger).start) < LEADING for e in leading)


def _list(corpus: Corpus, article: str, said: Sequence[Said]) -> Iterator[Cause]:
    analysis = corpus.by_id[article]
    for stance in analysis.stances:
        if stance.topic not in CAUSES:
            continue
        sentence = corpus.sentence_at(article, stance.span.start)
        terms = frozenset(t for t in corpus.terms(analysis.excerpt(stance.span)) if len(t) > SHORT_TERM)
        if terms and not _is_of_old(corpus, article, sentence):
            yield Cause(article, stance, terms, sentence, find_innermost(said, article, stance.span))


def _is_of_old(corpus: Corpus, article: str, sentence: int) -> bool:
    """Whether the sentence, or the one before it, tells of something long before the report."""
    published = corpus.day(article)
    times = corpus.by_id[article].times
    near = (t for t in times if sentence - corpus.sentence_at(article, t.span.start) in (0, 1))
    dated = (parse_days(t.earliest, t.latest) for t in near)
    return published is not None and any(d is not None and d.last < published - LONG_AGO for d in dated)


def _exclude_each_other(corpus: Corpus, a: Cause, b: Cause) -> bool:
    meaning = corpus.meaning((a.article, a.sentence), (b.article, b.sentence))
    if a.article == b.article or (meaning is not None and meaning < LIKE_MEANING):
        return False
    alike = term_affinity(a.terms, b.terms) >= LIKE
    denied = {a.stance.side, b.stance.side}
    return alike if denied > {DENIED} else not alike and DENIED not in denied


def _corrects(corpus: Corpus, a: Cause, b: Cause) -> bool:
    """Whether the same one tells another cause on a later day."""
    first, second = (c.inside.direct if c.inside is not None else frozenset() for c in (a, b))
    return bool(first & second) and corpus.is_later(b.article, a.article)


def _tell(corpus: Corpus, cause: Cause) -> Told:
    span = corpus.sentence_span(cause.article, cause.sentence) or cause.stance.span
    return Told(cause.article, corpus.by_id[cause.article].excerpt(span), (span,))
