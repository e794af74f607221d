"""Numbers of years long gone: what happened then, no later report counts on."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from lagebild.compare.amounts import judge_fixed
from lagebild.compare.corpus import Corpus
from lagebild.compare.count_mentions import Count
from lagebild.compare.told import APART, Judge, Told
from lagebild.compare.twins import Place
from lagebild.model.facts import TimeExpression
from lagebild.model.spans import Span
from lagebild.model.stories import Verdict

LONG_AGO_YEARS = 2
"""A year so far before that of the report is told to look back."""
YEAR_DIGITS = 4


def mark_years(corpus: Corpus, counts: Sequence[Count]) -> list[Count]:
    """The numbers, each with the year long ago that its sentence gives right beside it and beside no other number."""
    at: dict[Place, list[Count]] = defaultdict(list)
    for count in counts:
        at[count.place].append(count)
    years: dict[tuple[str, str], str] = {}
    for article in dict.fromkeys(c.number.article for c in counts):
        for time in corpus.by_id[article].times:
            beside = at.get((article, corpus.sentence_at(article, time.span.start)), [])
            if beside and _is_long_ago(corpus, article, time):
                nearest = min(beside, key=lambda c: _gap(c.number.span, time.span))
                years[nearest.key] = (time.value or "")[:YEAR_DIGITS]
    return [replace(c, year=years.get(c.key, "")) for c in counts]


def _is_long_ago(corpus: Corpus, article: str, time: TimeExpression) -> bool:
    year, published = (time.value or "")[:YEAR_DIGITS], corpus.day(article)
    dated = time.type == "DATE" and len(year) == YEAR_DIGITS and year.isdigit()
    return dated and published is not None and int(year) <= published.year - LONG_AGO_YEARS


def _gap(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)


def share_year(a: Count, b: Count) -> bool:
    """Whether both are told of one year long ago."""
    return bool(a.year) and a.year == b.year


def heed_years(judge: Judge, counts: Mapping[Told, Count]) -> Judge:
    """The judge for which two numbers of one year long ago exclude each other, whichever is told later."""

    def judge_years(corpus: Corpus, a: Told, b: Told) -> Verdict | None:
        verdict = judge(corpus, a, b)
        if verdict is None or verdict is APART or not share_year(counts[a], counts[b]):
            return verdict
        return judge_fixed(corpus, a, b)

    return judge_years
