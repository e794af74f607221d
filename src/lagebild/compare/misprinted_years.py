"""The year of one thing that reports tell as misprints of each other: the treaty of 1987, the treaty of 1978."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from lagebild.compare.affinity import soft_coverage, term_affinity
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.groups import block_pairs, connect
from lagebild.compare.misprinted_counts import LIKE_MEANING, LIKE_WORDS, TWIN_MEANING, TWIN_WORDS, judge_misprints
from lagebild.compare.misprints import SWAPPED, find_misprint
from lagebild.compare.sketches import NAMED_KINDS
from lagebild.compare.told import Told, Topic, find_differences
from lagebild.compare.words import WORD
from lagebild.model.facts import Analysis
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Story

YEAR = re.compile(r"(\d{4})((?:-\d\d){0,2})")
"""A year, with or without month and day."""
WORDS_BESIDE = 3
"""So near to a year stands the noun whose year it is."""
CHARACTERS_BESIDE = 60
HYPHEN = "-"
TELLING_DIGITS = 3
"""Two reports hardly tell so long a number of two things."""
YEAR_ITSELF = "year"
"""What a difference is about beside whose years no noun stands."""
SAME_THING = 0.7
"""Affinity of two nouns from which both name one thing: the treaty is one with the treaty of a river."""
BLOCK_REACH = 30


@dataclass(frozen=True, slots=True)
class ThingYear:
    """A year that a report tells of a thing."""

    article: str
    span: Span
    year: int
    rest: str
    """Month and day, where they are told."""
    things: tuple[str, ...]
    """Terms of the nouns beside it."""
    nouns: tuple[str, ...]
    """These nouns as written."""
    sentence: int
    names: frozenset[str]
    """Whom and what the sentence names."""


def compare_misprinted_years(corpus: Corpus, story: Story) -> list[Difference]:
    """A contradiction for every thing of which reports tell two years with the digits of a misprint."""
    years = [y for article in story.articles for y in _list_years(corpus, article)]
    blocks: dict[str, list[int]] = defaultdict(list)
    for i, year in enumerate(years):
        blocks["".join(sorted(str(year.year)))].append(i)
        for at in range(4):  # years with one digit changed have the three others
            blocks[f"{at} {str(year.year)[:at]} {str(year.year)[at + 1 :]}"].append(i)
    pairs = sorted(block_pairs(blocks.values(), reach=BLOCK_REACH))
    misprinted = [(i, j) for i, j in pairs if _are_misprints(corpus, years[i], years[j])]
    if not misprinted:
        return []
    held = dict.fromkeys(i for pair in misprinted for i in pair)
    same = [(i, j) for i in held for j, other in enumerate(years) if i != j and _are_one(years[i], other)]
    found: list[Difference] = []
    for group in connect((*held, *(j for _, j in same)), (*misprinted, *same)):
        members = [years[i] for i in group]
        if not _has_both(years, members):
            nouns = Counter(n for y in members for n in y.nouns).most_common(1)
            topic = Topic(story.id, "time", nouns[0][0] if nouns else YEAR_ITSELF)
            found += find_differences(corpus, topic, [_tell(corpus, y) for y in members], judge_misprints)
    return found


def _list_years(corpus: Corpus, article: str) -> Iterator[ThingYear]:
    analysis = corpus.by_id[article]
    dates = frozenset(t for time in analysis.times for t in corpus.terms(analysis.excerpt(time.span)))
    skipped = analysis.article.spans_of("boilerplate")
    for time in analysis.times:
        match = YEAR.fullmatch(time.value or "")
        if match is None or match[1] not in analysis.excerpt(time.span) or any(time.span.overlaps(s) for s in skipped):
            continue
        nouns = {t: n for n in _list_nouns(analysis, time.span) for t in corpus.terms(n) if len(t) > SHORT_TERM}
        things = tuple(t for t in nouns if t not in dates)
        sentence = corpus.sentence_at(article, time.span.start)
        names = corpus.names_at(article, sentence)
        if things or names:
            yield ThingYear(
                article,
                time.span,
                int(match[1]),
                match[2],
                things,
                tuple(dict.fromkeys(nouns[t] for t in things)),
                sentence,
                names,
            )


def _list_nouns(analysis: Analysis, time: Span) -> list[str]:
    """The words with a capital right before a year, else those behind it, without names of persons, bodies and places.

    Every word that opens a sentence has a capital.
    """
    text = analysis.article.text
    openings = {s.start for s in analysis.sentences}
    names = [m.span for e in analysis.entities if e.kind in NAMED_KINDS for m in e.mentions if m.form == "name"]
    before = [Span(*m.span()) for m in WORD.finditer(text, max(0, time.start - CHARACTERS_BESIDE), time.start)]
    behind = [Span(*m.span()) for m in WORD.finditer(text, time.end, time.end + CHARACTERS_BESIDE)]
    for words in (before[::-1], behind):
        near = _take_near(text, time, words)
        nouns = [w for w in near if w.of(text)[0].isupper() and w.start not in openings]
        found = [w.of(text) for w in nouns if not any(w.overlaps(n) for n in names)]
        if found:
            return found
    return []


def _take_near(text: str, time: Span, words: Iterable[Span]) -> Iterator[Span]:
    """The nearest words, up to the first sign between them."""
    last = time
    for word in islice(words, WORDS_BESIDE):
        first, second = sorted((last, word))
        between = text[first.end : second.start]
        if between.strip() and between != HYPHEN:
            return
        yield word
        last = word


def _are_misprints(corpus: Corpus, a: ThingYear, b: ThingYear) -> bool:
    """Whether two reports tell the year of one thing in digits that are misprints of each other."""
    misprint = find_misprint(a.year, b.year)
    if misprint is None or a.article == b.article or a.rest != b.rest:
        return False
    left, right = (corpus.sentence_terms(y.article, y.sentence) for y in (a, b))
    numbers = [{t for t in side if t[0].isdigit() and t not in (str(a.year), str(b.year))} for side in (left, right)]
    if all(numbers) and numbers[0].isdisjoint(numbers[1]):
        return False  # the figures of two years
    shared = any(len(n) >= TELLING_DIGITS for n in numbers[0] & numbers[1])
    named = term_affinity(a.things, right) >= SAME_THING or term_affinity(b.things, left) >= SAME_THING
    if not _may_be_one(a, b) and not (misprint.how == SWAPPED and (shared or named)):
        return False
    plain = ([t for t in side if not t[0].isdigit()] for side in (left, right))
    words = soft_coverage(corpus, *plain)
    meaning = corpus.meaning((a.article, a.sentence), (b.article, b.sentence))
    if not misprint.is_odd:  # one of two years as well
        alike = words >= TWIN_WORDS and (meaning is None or meaning >= TWIN_MEANING)
        return alike and _are_of_one(a, b)
    return shared or words >= LIKE_WORDS or (meaning is not None and meaning >= LIKE_MEANING)


def _are_of_one(a: ThingYear, b: ThingYear) -> bool:
    return term_affinity(a.things, b.things) >= SAME_THING


def _may_be_one(a: ThingYear, b: ThingYear) -> bool:
    """Whether both years are of one thing, or of something that both tell of one name."""
    return _are_of_one(a, b) or bool(a.names & b.names)


def _are_one(a: ThingYear, b: ThingYear) -> bool:
    """Whether two reports tell the same year of one thing."""
    return a.article != b.article and (a.year, a.rest) == (b.year, b.rest) and _may_be_one(a, b)


def _has_both(years: Sequence[ThingYear], members: Sequence[ThingYear]) -> bool:
    """Whether one report tells two of the years of such a thing, so that there are two."""
    values = {y.year for y in members}
    alike = [y for y in years if y.year in values and any(_may_be_one(y, m) for m in members)]
    return any(a.article == b.article and a.year != b.year for a, b in combinations(alike, 2))


def _tell(corpus: Corpus, year: ThingYear) -> Told:
    text = corpus.by_id[year.article].excerpt(year.span)
    return Told(year.article, text, (year.span,), low=float(year.year), high=float(year.year))
