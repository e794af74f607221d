"""The same number of one thing for two lengths of time: 18 billion cubic metres a day, and a year."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from lagebild.compare.affinity import term_affinity
from lagebild.compare.corpus import Corpus
from lagebild.compare.count_affinity import MEASURES
from lagebild.compare.count_mentions import SAME_UNIT, Count, kind_of
from lagebild.compare.misprinted_counts import OTHER, tell_one_thing
from lagebild.compare.quantities import name_number
from lagebild.compare.told import APART, Told, Topic, find_differences
from lagebild.compare.twins import Place
from lagebild.model.spans import Span
from lagebild.model.stories import Difference, Verdict

RETURNING = "SET"
"""Type of a time that says how often."""
EACH = re.compile(r"PT?1[A-Z]")
"""Value of one length of time, as in so much a day."""
BEHIND, BEFORE = 40, 12
"""So many characters behind a number stands for how long it is, or so many before it ("daily about 40")."""
DIGIT = re.compile(r"\d")


def compare_rates(
    corpus: Corpus, story: str, counts: Sequence[Count], records: Mapping[Place, str]
) -> list[Difference]:
    """A contradiction for every number of one thing that reports tell for two lengths of time."""
    by_value: dict[float, list[tuple[Count, Told]]] = defaultdict(list)
    for count in counts:
        told = _tell(corpus, count)
        if told is not None:
            by_value[count.number.value].append((count, told))
    return [d for rates in by_value.values() for d in _contrast(corpus, story, rates, records)]


def _tell(corpus: Corpus, count: Count) -> Told | None:
    """The number with the time for which it is so much; none where that is not told."""
    number, analysis = count.number, corpus.by_id[count.number.article]
    for time in analysis.times:
        if time.type != RETURNING or EACH.fullmatch(time.value or "") is None:
            continue
        first, second = sorted((time.span, number.span))
        between = analysis.article.text[first.end : second.start]
        reach = BEHIND if first == number.span else BEFORE
        near = not first.overlaps(second) and len(between) <= reach and DIGIT.search(between) is None
        if near and corpus.sentence_at(number.article, time.span.start) == number.sentence:
            words = f"{name_number(corpus, number)} {analysis.excerpt(time.span)}"
            # behind the number, the words up to the time say what it counts
            value = analysis.excerpt(Span(first.start, second.end)) if first == number.span else words
            return Told(number.article, value, (number.span, time.span), low=number.value, status=time.value or "")
    return None


def _contrast(
    corpus: Corpus, story: str, rates: Sequence[tuple[Count, Told]], records: Mapping[Place, str]
) -> list[Difference]:
    found: list[Difference] = []
    left = list(rates)
    while left:
        first, told = left.pop(0)
        same = [(c, t) for c, t in left if _count_one_thing(corpus, first, c)]
        left = [pair for pair in left if pair not in same]
        if len({t.status for t in (told, *(t for _, t in same))}) > 1:
            about = first.number.words or next(iter(first.number.units), OTHER)
            record = next((r for c in (first, *(c for c, _ in same)) if (r := records.get(c.place)) is not None), None)
            topic = Topic(story, "value", about, record)
            found += find_differences(corpus, topic, [told, *(t for _, t in same)], _judge)
    return found


def _count_one_thing(corpus: Corpus, a: Count, b: Count) -> bool:
    """Whether two articles tell with the number what a unit of both counts, in sentences about one thing."""
    if a.number.article == b.number.article or term_affinity(a.number.units, b.number.units) < SAME_UNIT:
        return False
    return tell_one_thing(corpus, a, b, strict=bool({kind_of(a), kind_of(b)} & MEASURES))


def _judge(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
    if a.low != b.low:
        return APART
    return None if a.status == b.status else Verdict("conflicting", f"{a.value} and {b.value} exclude each other")
