"""Shares that one report tells as so many of so many, and another one in per cent or words: 214 of 1240, a sixth."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

from lagebild.compare.amounts import SHARE, tell_figure, tell_number
from lagebild.compare.corpus import SHORT_TERM, Corpus
from lagebild.compare.count_mentions import Count
from lagebild.compare.quantities import name_number
from lagebild.compare.told import Told, Topic, make_difference
from lagebild.compare.twins import Place
from lagebild.model.stories import Difference

WHOLE = 100.0
HALF_DIGIT = 0.5
"""A share in whole per cent stands for so many more or less ..."""
HALF_TENTH = 0.05
"""... and one with a digit behind the comma for so many."""
LEAST_WHOLE = 20.0
"""Of fewer each makes so much that shares fit by chance."""


def compare_shares(
    corpus: Corpus, story: str, counts: Sequence[Count], records: Mapping[Place, str]
) -> list[Difference]:
    """A less exact value for every share of which another report tells how many of how many it is."""
    shares = [c for c in counts if c.number.figure is not None and c.number.figure.what == SHARE]
    parts = [c for c in counts if c.out_of and LEAST_WHOLE <= c.out_of > c.number.value > 0.0]
    found: list[Difference] = []
    for part, share in product(parts, shares):
        if part.number.article != share.number.article and _fits(corpus, part, share):
            home = part.number.record or records.get(part.place)
            told = list(_tell(corpus, part, share))
            because = f"{told[0].value} and {told[1].value} fit"
            topic = Topic(story, "value", SHARE, home)
            found.append(replace(make_difference(topic, "coarser", told, because), kind="specificity"))
    return found


def _fits(corpus: Corpus, part: Count, share: Count) -> bool:
    """Whether the sentence of the share names what is counted, and the share is so many of so many."""
    counted = {t for t in part.number.units if len(t) > SHORT_TERM and not t[0].isdigit()}
    if counted.isdisjoint(corpus.sentence_terms(*share.place)):
        return False
    figure, value = share.number.figure, WHOLE * part.number.value / (part.out_of or WHOLE)
    if figure is None:
        return False
    if figure.value is None and figure.low is not None and figure.high is not None:
        return figure.low <= value <= figure.high
    slack = HALF_DIGIT if share.number.value.is_integer() else HALF_TENTH
    return abs(value - share.number.value) <= slack


def _tell(corpus: Corpus, part: Count, share: Count) -> Iterator[Told]:
    """What both reports tell."""
    for count in (part, share):
        number, text = count.number, name_number(corpus, count.number)
        told = tell_number(number.article, number.value, text, number.span)
        if count is share and number.figure is not None:
            told = tell_figure(number.article, number.figure, text, frozenset()) or told
        yield told
