"""Numbers of like sentences that no event carries: one count told differently by several articles."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lagebild.compare.affinity import term_affinity
from lagebild.compare.amounts import judge_growing, tell_number
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.groups import block_pairs, group_by_score
from lagebild.compare.told import Topic, find_differences
from lagebild.compare.words import WORD, normalise_word
from lagebild.model.facts import Analysis
from lagebild.model.stories import Difference, Story
from lagebild.model.text import Span

NUMBER = re.compile(r"(?<![\w.,:])\d+(?:[.\u00a0\u202f\u2009 ]\d{3})*(?:,\d+)?(?![\w:]|\.\d)")
MIN_LIKENESS = 0.25
"""Likeness of the sentences around two numbers from which both count the same."""
MIN_LIKENESS_RARE = 0.12
"""The same where hardly another sentence has the unit."""
RARE_UNIT = 0.75
"""Rarity of a unit from which it names the thing counted."""
SAME_UNIT = 0.7
"""Affinity of two units that are one."""
CLEAR_LIKENESS = 0.45
"""Likeness from which differing numbers of a rare unit contradict each other."""
UNIT_WORDS = 2
"""So many words after a number say what it counts."""
UNIT_REACH = 60
"""Characters after a number in which they stand."""
BLOCK_REACH = 30


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of the text with the words after it."""

    article: str
    value: float
    span: Span
    units: tuple[str, ...]
    words: str
    """The words after it as written."""
    sentence: int
    record: str | None
    """The record that compares it already as a figure of its event."""


def compare_quantities(
    corpus: Corpus,
    story: Story,
    figures: Mapping[str, Sequence[tuple[Span, str]]],
    records: Mapping[tuple[str, int], str],
) -> list[Difference]:
    """Differences between numbers that no record compares already.

    `figures` gives for each article the spans of its events' figures with the record of each, `records` the record
    of each sentence that tells an event.
    """
    found = [q for a in story.articles for q in list_quantities(corpus, corpus.by_id[a], figures.get(a, ()))]
    blocks: dict[str, list[int]] = defaultdict(list)
    for i, quantity in enumerate(found):
        for unit in quantity.units:
            blocks[unit[:5]].append(i)
    pairs = sorted(block_pairs(blocks.values(), reach=BLOCK_REACH))
    scores = {(i, j): _score(corpus, found[i], found[j]) for i, j in pairs}
    differences: list[Difference] = []
    for group in group_by_score(range(len(found)), scores, threshold=0.0, missing=-1.0):
        if len(group) > 1:
            differences += _compare_group(corpus, story.id, [found[i] for i in sorted(group)], records)
    return differences


def _compare_group(
    corpus: Corpus, story: str, members: Sequence[Quantity], records: Mapping[tuple[str, int], str]
) -> list[Difference]:
    told = [tell_number(q.article, q.value, _excerpt(corpus, q), q.span) for q in members]
    homes = (q.record or records.get((q.article, q.sentence)) for q in members)
    topic = Topic(story, "value", members[0].units[0], next((r for r in homes if r is not None), None))
    found = find_differences(corpus, topic, told, judge_growing)
    rare = corpus.rarity(members[0].units[0]) >= RARE_UNIT
    clear = rare and max(likeness_around(corpus, members[0], m) for m in members[1:]) >= CLEAR_LIKENESS
    return found if clear else [_soften(d) for d in found]


def _excerpt(corpus: Corpus, quantity: Quantity) -> str:
    return f"{corpus.by_id[quantity.article].excerpt(quantity.span)} {quantity.words}"


def list_quantities(corpus: Corpus, analysis: Analysis, figures: Sequence[tuple[Span, str]]) -> list[Quantity]:
    """The numbers of an article that are no times."""
    article, text = analysis.article.id, analysis.article.text
    skipped = [*(t.span for t in analysis.times), *analysis.article.spans_of("boilerplate")]
    found = []
    for match in NUMBER.finditer(text):
        span = Span(*match.span())
        if any(span.overlaps(s) for s in skipped):
            continue
        after = list(WORD.finditer(text, span.end, min(len(text), span.end + UNIT_REACH)))[:UNIT_WORDS]
        units = tuple(t for m in after for t in corpus.terms(m.group()) if len(t) > SHORT_TERM)
        if units:
            record = next((r for s, r in figures if s.overlaps(span)), None)
            whole, _, part = match.group().partition(",")
            value = float(f"{normalise_word(whole)}.{part or 0}")
            words = " ".join(m.group() for m in after)
            found.append(Quantity(article, value, span, units, words, corpus.sentence_at(article, span.start), record))
    return found


def _score(corpus: Corpus, a: Quantity, b: Quantity) -> float:
    """Positive when both numbers count the same: a rare unit needs less likeness around it than a common one."""
    shared = [t for t in a.units if term_affinity((t,), b.units) >= SAME_UNIT]
    if a.record is not None and a.record == b.record:
        return -1.0
    if a.article == b.article or not shared or term_affinity(a.units[:1], b.units[:1]) < SAME_UNIT:
        return -1.0
    rare = max(map(corpus.rarity, shared)) >= RARE_UNIT
    return likeness_around(corpus, a, b) - (MIN_LIKENESS_RARE if rare else MIN_LIKENESS)


def likeness_around(corpus: Corpus, a: Quantity, b: Quantity) -> float:
    """Likeness of the sentences of two numbers, the numbers left out."""
    left, right = ([t for t in corpus.sentence_terms(q.article, q.sentence) if not t[0].isdigit()] for q in (a, b))
    likeness = corpus.likeness(left, right)
    meaning = corpus.meaning((a.article, a.sentence), (b.article, b.sentence))
    return likeness if meaning is None else max(likeness, (likeness + meaning) / 2.0)


def _soften(difference: Difference) -> Difference:
    """Numbers that no event carries may count different things: call them compatible rather than contradictory."""
    if difference.verdict != "conflicting":
        return difference
    return replace(
        difference, verdict="compatible", because=f"{difference.because}, unless they count different things"
    )
