"""Episodes of a story: which of its reports have the same happening as their news, and which only the same topic."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import log

import numpy as np

from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.groups import group_by_score
from lagebild.compare.sketches import SHORT_TERM
from lagebild.compare.weighing import weigh
from lagebild.model.facts import Analysis
from lagebild.model.stories import Episode

REACH = 40
"""Reports compared with each other, nearest in time first: a happening is news for some days only."""
TOPIC_SHARE = 0.7
"""Of a shared word so much tells the topic rather than the news when all other reports of the story have it too."""
WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
"""The TIMEX3 value of a weekday whose date is open."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two reports of one story share."""

    words: float
    """Weighted cosine of their terms, of which those count less that the other reports of the story have too ..."""
    meaning: float
    """... and how alike in meaning their sentences are to the nearest of the other one."""
    near_day: float
    other_day: float
    """Whether they came out within two days or further apart; both 0 where a day is not known."""
    other_weekday: float
    """Whether they tell of weekdays, none of them in common, where a day is not known."""


BIAS = -4.1
"""Log odds that two reports of one story which share nothing have the same news."""
weights = Likeness(words=8.0, meaning=7.0, near_day=0.5, other_day=-3.0, other_weekday=-2.5)
"""Log odds by feature: logistic regression over pairs of reports of annotated real stories, then rounded."""
FAR = -3.0
"""What pairs count that are not compared."""


@dataclass(frozen=True, slots=True)
class _Report:
    """What the likeness of a report to others is read from."""

    article: str
    terms: Mapping[str, float]
    """Weights of its terms as a vector of length one."""
    day: date | None
    weekdays: frozenset[int]


def find_episodes(corpus: Corpus, articles: Sequence[str]) -> tuple[Episode, ...]:
    """The reports of a story in groups of one happening each, in order of the first report."""
    reports = {a: _read_report(corpus, a) for a in articles}
    topic = weigh_topic([r.terms for r in reports.values()])
    near = [(a, b) for i, a in enumerate(articles) for b in articles[i + 1 : i + REACH]]
    found = {(a, b): _read_likeness(corpus, reports[a], reports[b], topic) for a, b in near}
    scores = {pair: score_likeness(one) for pair, one in found.items()}
    groups = group_by_score(articles, scores, threshold=0.0, missing=FAR)
    order = {a: i for i, a in enumerate(articles)}
    return tuple(
        Episode(stable_id("o", g), tuple(sorted(g, key=order.__getitem__)), _explain(g, found)) for g in groups
    )


def weigh_topic(reports: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """How much of a term that two reports share tells their news: less, the more others of the story have it too."""
    others = len(reports) - 2
    counts = Counter(term for terms in reports for term in terms)
    return {t: 1.0 - TOPIC_SHARE * (n - 2) / others if others > 0 else 1.0 for t, n in counts.items() if n > 1}


def score_likeness(one: Likeness) -> float:
    """Log odds that two reports of one story have one happening as their news."""
    return BIAS + weigh(one, weights)


def _read_likeness(corpus: Corpus, a: _Report, b: _Report, topic: Mapping[str, float]) -> Likeness:
    small, large = sorted((a.terms, b.terms), key=len)
    matrix = corpus.meaning_matrix(a.article, b.article)
    meaning = 0.0 if matrix is None or not matrix.size else float(matrix.max(0).mean() + matrix.max(1).mean()) / 2.0
    days = abs((a.day - b.day).days) if a.day is not None and b.day is not None else None
    apart = bool(a.weekdays and b.weekdays) and not a.weekdays & b.weekdays
    return Likeness(
        words=sum(weight * large[key] * topic[key] for key, weight in small.items() if key in large),
        meaning=meaning,
        near_day=float(days is not None and days <= 1),
        other_day=float(days is not None and days > 1),
        other_weekday=float(days is None and apart),
    )


def _read_report(corpus: Corpus, article: str) -> _Report:
    day = corpus.by_id[article].published.exact
    return _Report(article, _weigh(corpus, article), day, frozenset(_list_weekdays(corpus.by_id[article])))


def _list_weekdays(analysis: Analysis) -> Iterator[int]:
    """The weekdays on which the report came out and of which it tells."""
    if analysis.published.exact is not None:
        yield analysis.published.exact.isoweekday()
    for time in analysis.times:
        if open_day := WEEKDAY.match(time.value or ""):
            yield int(open_day[1])
        elif time.earliest and time.earliest[:10] == (time.latest or "")[:10]:
            yield date.fromisoformat(time.earliest[:10]).isoweekday()


def _weigh(corpus: Corpus, article: str) -> dict[str, float]:
    """Terms of a report, rare ones weighing more, as a vector of length one."""
    analysis = corpus.by_id[article]
    counts = Counter(
        t for i in range(len(analysis.sentences)) for t in corpus.sentence_terms(article, i) if len(t) > SHORT_TERM
    )
    raw = {t: (1.0 + log(n)) * corpus.weight(t) for t, n in counts.items()}
    norm = float(np.sqrt(sum(w * w for w in raw.values()))) or 1.0
    return {t: w / norm for t, w in raw.items()}


def _explain(group: Sequence[str], found: Mapping[tuple[str, str], Likeness]) -> str:
    members = set(group)
    inside = [one for (a, b), one in found.items() if a in members and b in members]
    if not inside:
        return "alone with its news"
    words, meaning = (sum(getattr(one, name) for one in inside) / len(inside) for name in ("words", "meaning"))
    return f"{len(group)} articles with like words ({words:.2f}) and meaning ({meaning:.2f})"
