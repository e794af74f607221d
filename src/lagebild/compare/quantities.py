"""Numbers of like sentences that no event carries: one count told differently by several articles."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lagebild.compare.affinity import term_affinity
from lagebild.compare.amounts import judge_running, tell_number
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.groups import block_pairs, group_by_score
from lagebild.compare.told import Topic, find_differences
from lagebild.compare.words import WORD, normalise_word
from lagebild.model.facts import Analysis
from lagebild.model.stories import Difference, Story
from lagebild.model.text import Span

NUMBER = re.compile(r"(?<![\w.,:])\d+(?:[.\u00a0\u202f\u2009 ]\d{3})*(?:,\d+)?(?![\w:]|\.\d)")
MIN_LIKENESS = 0.30
"""Likeness of the sentences around two numbers from which both count the same."""
UNIT_WORDS = 2
"""So many words after a number say what it counts."""
BLOCK_REACH = 30


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of the text with the words after it."""

    article: str
    value: float
    span: Span
    units: tuple[str, ...]
    sentence: int


def compare_quantities(
    corpus: Corpus, story: Story, taken: Mapping[str, Sequence[Span]], records: Mapping[tuple[str, int], str]
) -> list[Difference]:
    """Differences between numbers outside the events' figures; the record is that of the sentences' events."""
    found = [q for a in story.articles for q in list_quantities(corpus, corpus.by_id[a], taken.get(a, ()))]
    blocks: dict[str, list[int]] = defaultdict(list)
    for i, quantity in enumerate(found):
        for unit in quantity.units:
            blocks[unit[:5]].append(i)
    scores = {
        (i, j): _score(corpus, found[i], found[j]) for i, j in sorted(block_pairs(blocks.values(), reach=BLOCK_REACH))
    }
    differences = []
    for group in group_by_score(range(len(found)), scores, threshold=0.0, missing=-1.0):
        members = [found[i] for i in sorted(group)]
        told = [tell_number(q.article, q.value, corpus.by_id[q.article].excerpt(q.span), q.span) for q in members]
        record = next((r for q in members if (r := records.get((q.article, q.sentence))) is not None), None)
        topic = Topic(story.id, "value", members[0].units[0], record)
        differences += find_differences(corpus, topic, told, judge_running)
    return differences


def list_quantities(corpus: Corpus, analysis: Analysis, taken: Sequence[Span]) -> list[Quantity]:
    """The numbers of an article that are no times and no figures of events."""
    skipped = [*taken, *(t.span for t in analysis.times), *analysis.article.spans_of("boilerplate")]
    text = analysis.article.text
    found = []
    for match in NUMBER.finditer(text):
        span = Span(*match.span())
        if any(span.overlaps(s) for s in skipped):
            continue
        following = [m.group() for m in WORD.finditer(text, span.end, min(len(text), span.end + 60))][:UNIT_WORDS]
        units = tuple(t for word in following for t in corpus.terms(word) if len(t) > SHORT_TERM)
        if units:
            value = float(normalise_word(match.group().split(",")[0]) + "." + (match.group().partition(",")[2] or "0"))
            found.append(
                Quantity(analysis.article.id, value, span, units, corpus.sentence_at(analysis.article.id, span.start))
            )
    return found


def _score(corpus: Corpus, a: Quantity, b: Quantity) -> float:
    """Positive when both numbers count the same."""
    if a.article == b.article or term_affinity(a.units[:1], b.units[:1]) < 0.7:
        return -1.0
    left, right = ([t for t in corpus.sentence_terms(q.article, q.sentence) if not t[0].isdigit()] for q in (a, b))
    likeness = corpus.likeness(left, right)
    meaning = corpus.meaning((a.article, a.sentence), (b.article, b.sentence))
    return (likeness if meaning is None else max(likeness, (likeness + meaning) / 2.0)) - MIN_LIKENESS
