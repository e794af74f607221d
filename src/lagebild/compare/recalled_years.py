"""The year of one earlier happening that reports tell differently: numbers that they share show that it is one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from lagebild.compare.affinity import soft_coverage
from lagebild.compare.corpus import Corpus
from lagebild.compare.groups import connect
from lagebild.compare.measures import LENGTH, Measure, list_measures
from lagebild.compare.told import Told, Topic, find_differences
from lagebild.model.facts import Analysis, TimeExpression
from lagebild.model.spans import Span, cover
from lagebild.model.stories import Difference, Story, Verdict

DATED = re.compile(r"(\d{4})(?:-\d\d){0,2}")
"""A year, a month or a day."""
MIN_YEARS_AGO = 1
"""What is told of the year of the report is news."""
MIN_SHARED = 2
"""So many numbers of one happening are not shared by chance."""
SMALLEST = 4.0
"""Smaller numbers are shared by chance."""
MIN_WORDS, MIN_WORDS_BESIDE_NAME = 0.2, 0.1
"""Two reports of one happening have so many of their words in common, fewer beside a name that both tell here only."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """A happening of an earlier year with the numbers that a report tells of it."""

    told: Told
    year: int
    measures: frozenset[Measure]
    terms: tuple[str, ...]
    names: frozenset[str]
    """Whom and what its report names here and nowhere else."""


def compare_recalled_years(corpus: Corpus, story: Story) -> list[Difference]:
    """A contradiction for every happening of earlier years that reports give two years."""
    recalled = [r for article in story.articles for r in _list_recalled(corpus, article)]
    pairs = [(i, j) for i, j in combinations(range(len(recalled)), 2) if _are_one(corpus, recalled[i], recalled[j])]
    found: list[Difference] = []
    for group in connect(sorted({i for pair in pairs for i in pair}), pairs):
        members = [recalled[i] for i in group]
        if not _has_both(members):
            found += find_differences(corpus, Topic(story.id, "time", "year"), [m.told for m in members], _judge_years)
    return found


def _list_recalled(corpus: Corpus, article: str) -> Iterator[Recalled]:
    """The passages of an article that begin with a past year and tell numbers that stand nowhere else in it."""
    analysis = corpus.by_id[article]
    published = corpus.day(article)
    if published is None:
        return
    for time in analysis.times:
        match = DATED.fullmatch(time.value or "")
        if match is None or match[1] not in analysis.excerpt(time.span):
            continue
        if published.year - int(match[1]) < MIN_YEARS_AGO:
            continue
        passage = _passage_of(corpus, analysis, time)
        measures = _own_measures(analysis, passage, match[1])
        if measures:
            told, names = Told(article, match[1], (time.span,)), _own_names(corpus, analysis, passage)
            yield Recalled(told, int(match[1]), measures, tuple(_list_words(corpus, analysis, passage)), names)


def _passage_of(corpus: Corpus, analysis: Analysis, time: TimeExpression) -> Span:
    """The sentence of a year with the next one, if that gives no date of its own."""
    number = corpus.sentence_at(analysis.article.id, time.span.start)
    here = analysis.sentences[number]
    behind = analysis.sentences[number + 1 : number + 2]
    dated = [t for t in analysis.times if DATED.match(t.value or "") and any(s.overlaps(t.span) for s in behind)]
    if not behind or any(d.value is not None and not d.value.startswith((time.value or "")[:4]) for d in dated):
        return here
    return cover((here, *behind))


def _own_measures(analysis: Analysis, passage: Span, year: str) -> frozenset[Measure]:
    """The numbers of a passage, those left out that the report tells of other things as well."""
    outside = tuple(s for s in analysis.sentences if not passage.overlaps(s))
    other = {m.value for m in list_measures(analysis, outside)}
    inside = list_measures(analysis, (passage,))
    return frozenset(m for m in inside if m.value not in other and m.value != year and _is_telling(m))


def _own_names(corpus: Corpus, analysis: Analysis, passage: Span) -> frozenset[str]:
    """Whom and what a passage names, those left out that the report names outside of it as well."""
    named: dict[bool, set[str]] = {True: set(), False: set()}
    for number, sentence in enumerate(analysis.sentences):
        named[passage.overlaps(sentence)] |= corpus.names_at(analysis.article.id, number)
    return frozenset(named[True] - named[False])


def _is_telling(measure: Measure) -> bool:
    return measure.what == LENGTH or (":" not in measure.value and float(measure.value) >= SMALLEST)


def _list_words(corpus: Corpus, analysis: Analysis, passage: Span) -> Iterable[str]:
    return dict.fromkeys(t for t in corpus.terms(analysis.excerpt(passage)) if not t[0].isdigit())


def _are_one(corpus: Corpus, a: Recalled, b: Recalled) -> bool:
    """Whether two reports tell two numbers alike, or one of a name told here only, and much the same words."""
    if a.told.article == b.told.article:
        return False
    shared = {m.value for m in a.measures} & {m.value for m in b.measures}
    names = a.names & b.names
    least, words = (1, MIN_WORDS_BESIDE_NAME) if names else (MIN_SHARED, MIN_WORDS)
    return len(shared) >= least and soft_coverage(corpus, a.terms, b.terms) >= words


def _has_both(members: Sequence[Recalled]) -> bool:
    """Whether one report tells two of the years, so that there are two happenings."""
    years = {(m.told.article, m.year) for m in members}
    return len(years) > len({m.told.article for m in members})


def _judge_years(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    if a.value == b.value:
        return None
    return Verdict("conflicting", f"{a.value} and {b.value} for what both tell with the same numbers", 0.7)
