"""Numbers of like sentences that no event carries: one count told differently by several articles."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from lagebild.compare.affinity import term_affinity
from lagebild.compare.amounts import judge_growing, tell_figure, tell_number
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.groups import block_pairs, group_by_score
from lagebild.compare.scales import NUMBER, read_number
from lagebild.compare.told import Told, Topic, find_differences
from lagebild.compare.twins import Place
from lagebild.compare.words import WORD
from lagebild.model.facts import Analysis, Figure
from lagebild.model.stories import Difference, Story
from lagebild.model.text import Span

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
CROWDED = 2.0
"""Numbers of one unit per article from which the unit alone does not say what is counted."""
UNIT_WORDS = 2
"""So many words after a number say what it counts."""
UNIT_REACH = 60
"""Characters after a number in which they stand."""
LIKE_SIZE = 2.5
"""Numbers of twin sentences that differ by more than this factor count different things."""
SMALLEST = 5.0
"""Smaller numbers stand in many sentences by chance."""
TWIN_SCORE = 0.4
"""Score of numbers in twin sentences."""
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
    figure: Figure | None = None
    """The figure of an event that it is, with its bounds."""


def compare_quantities(
    corpus: Corpus,
    story: Story,
    figures: Mapping[str, Sequence[tuple[Span, str]]],
    records: Mapping[tuple[str, int], str],
    twins: Mapping[tuple[Place, Place], float],
) -> list[Difference]:
    """Differences between numbers that no record compares already.

    `figures` gives for each article the spans of its events' figures with the record of each, `records` the record
    of each sentence that tells an event.
    """
    scales = corpus.scales
    found = [q for a in story.articles for q in list_quantities(corpus, corpus.by_id[a], figures.get(a, ()), scales)]
    blocks: dict[str, list[int]] = defaultdict(list)
    for i, quantity in enumerate(found):
        for unit in quantity.units:
            blocks[unit[:5]].append(i)
    lonely = _pair_lonely(found, twins)
    pairs = sorted(block_pairs(blocks.values(), reach=BLOCK_REACH) | lonely)
    crowded = _list_crowded(found)
    scores = {
        (i, j): TWIN_SCORE if (i, j) in lonely else _score(corpus, found[i], found[j], crowded, twins) for i, j in pairs
    }
    differences: list[Difference] = []
    for group in group_by_score(range(len(found)), scores, threshold=0.0, missing=-1.0):
        if len(group) > 1:
            differences += _compare_group(corpus, story.id, [found[i] for i in sorted(group)], records)
    return differences


def _compare_group(
    corpus: Corpus, story: str, members: Sequence[Quantity], records: Mapping[tuple[str, int], str]
) -> list[Difference]:
    told = [_tell(corpus, q) for q in members]
    homes = (q.record or records.get((q.article, q.sentence)) for q in members)
    topic = Topic(story, "value", members[0].units[0], next((r for r in homes if r is not None), None))
    found = find_differences(corpus, topic, told, judge_growing)
    rare = corpus.rarity(members[0].units[0]) >= RARE_UNIT
    clear = rare and max(likeness_around(corpus, members[0], m) for m in members[1:]) >= CLEAR_LIKENESS
    return found if clear else [_soften(d) for d in found]


def _tell(corpus: Corpus, quantity: Quantity) -> Told:
    text = corpus.by_id[quantity.article].excerpt(quantity.span)
    text = text if text.endswith(quantity.words) else f"{text} {quantity.words}"
    if quantity.figure is not None:
        told = tell_figure(quantity.article, quantity.figure, text, frozenset())
        if told is not None:
            return told
    return tell_number(quantity.article, quantity.value, text, quantity.span)


def list_quantities(
    corpus: Corpus, analysis: Analysis, figures: Sequence[tuple[Span, str]], scales: Mapping[str, float]
) -> list[Quantity]:
    """The numbers of an article that are no times: those in digits, and those in words that an event carries."""
    skipped = [*(t.span for t in analysis.times), *analysis.article.spans_of("boilerplate")]
    found = []
    for span, value, figure in (*_list_digits(analysis, scales), *_list_words(analysis)):
        units, words = _read_units(corpus, analysis, span, scales)
        if units and not any(span.overlaps(s) for s in skipped):
            record = next((r for s, r in figures if s.overlaps(span)), None)
            sentence = corpus.sentence_at(analysis.article.id, span.start)
            found.append(Quantity(analysis.article.id, value, span, units, words, sentence, record, figure))
    return sorted(found, key=lambda q: q.span)


def _list_digits(analysis: Analysis, scales: Mapping[str, float]) -> Iterable[tuple[Span, float, Figure | None]]:
    text = analysis.article.text
    known = [f for e in analysis.events for f in e.figures]
    for match in NUMBER.finditer(text):
        span = Span(*match.span())
        word = WORD.search(text, span.end)
        scale = scales.get(word.group().casefold(), 1.0) if word is not None else 1.0
        value = read_number(match.group()) * scale
        yield span, value, next((f for f in known if f.span.overlaps(span) and f.value == value), None)


def _list_words(analysis: Analysis) -> Iterable[tuple[Span, float, Figure | None]]:
    for figure in (f for e in analysis.events for f in e.figures):
        if figure.value and not any(c.isdigit() for c in analysis.excerpt(figure.span)):
            yield Span(figure.span.start, figure.span.start + _first_word(analysis, figure)), figure.value, figure


def _first_word(analysis: Analysis, figure: Figure) -> int:
    return len(analysis.excerpt(figure.span).split()[0])


def _read_units(
    corpus: Corpus, analysis: Analysis, span: Span, scales: Mapping[str, float]
) -> tuple[tuple[str, ...], str]:
    """The terms of the words after a number, without those that multiply it, and these words as written."""
    text = analysis.article.text
    after = _words_on(text, span.end)[: UNIT_WORDS + 1]
    scaled = bool(after) and after[0].group().casefold() in scales
    unit_words = after[1:] if scaled else after[:UNIT_WORDS]
    units = tuple(t for m in unit_words for t in corpus.terms(m.group()) if len(t) > SHORT_TERM)
    return units, " ".join(m.group() for m in (after if scaled else unit_words))


def _words_on(text: str, start: int) -> list[re.Match[str]]:
    """The words that follow without a comma or full stop between them; an abbreviation keeps its dot."""
    found: list[re.Match[str]] = []
    for match in WORD.finditer(text, start, min(len(text), start + UNIT_REACH)):
        end = found[-1].end() if found else start
        dotted = bool(found) and len(found[-1].group()) <= SHORT_TERM
        if text[end : match.start()].strip(". " if dotted else " \n\u00a0\u202f"):
            break
        found.append(match)
    return found


def _list_crowded(found: Sequence[Quantity]) -> frozenset[str]:
    """Units that articles give to several numbers each: they measure many things and name none of them."""
    articles: dict[str, set[str]] = defaultdict(set)
    counts: Counter[str] = Counter(q.units[0] for q in found)
    for quantity in found:
        articles[quantity.units[0]].add(quantity.article)
    return frozenset(u for u, n in counts.items() if n >= CROWDED * len(articles[u]))


def _pair_lonely(found: Sequence[Quantity], twins: Mapping[tuple[Place, Place], float]) -> set[tuple[int, int]]:
    """The numbers of twin sentences that have one number each, of like size: they count the same in other words."""
    at: dict[Place, list[int]] = defaultdict(list)
    for i, quantity in enumerate(found):
        at[quantity.article, quantity.sentence].append(i)
    pairs = ((at.get(a, []), at.get(b, [])) for a, b in twins)
    single = (tuple(sorted((x[0], y[0]))) for x, y in pairs if len(x) == len(y) == 1)
    return {(i, j) for i, j in single if _are_of_like_size(found[i], found[j])}


def _are_of_like_size(a: Quantity, b: Quantity) -> bool:
    small, large = sorted((a.value, b.value))
    if a.record is not None and a.record == b.record:
        return False
    return small >= SMALLEST and large <= LIKE_SIZE * small


def _score(
    corpus: Corpus,
    a: Quantity,
    b: Quantity,
    crowded: frozenset[str],
    twins: Mapping[tuple[Place, Place], float],
) -> float:
    """Positive when both numbers count the same: a rare unit needs less likeness around it than a common one."""
    shared = [t for t in a.units if term_affinity((t,), b.units) >= SAME_UNIT]
    if a.record is not None and a.record == b.record:
        return -1.0
    if a.article == b.article or not shared or term_affinity(a.units[:1], b.units[:1]) < SAME_UNIT:
        return -1.0
    places = sorted(((a.article, a.sentence), (b.article, b.sentence)), key=lambda p: corpus.order[p[0]])
    if (places[0], places[1]) in twins:
        return TWIN_SCORE
    if a.units[0] in crowded and len(shared) < UNIT_WORDS:
        return likeness_around(corpus, a, b) - CLEAR_LIKENESS
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
