"""Episodes of a story: which of its reports have the same happening as their news, and which only the same topic."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np

from lagebild.compare.corpus import Corpus, stable_id
from lagebild.compare.groups import group_by_score
from lagebild.compare.sketches import SHORT_TERM
from lagebild.compare.weighing import weigh
from lagebild.model.stories import Episode

REACH = 40
"""Reports compared with each other, nearest in time first: a happening is news for some days only."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two reports of one story share."""

    words: float
    """Weighted cosine of their terms ..."""
    meaning: float
    """... and how alike in meaning their sentences are to the nearest of the other one."""
    same_day: float
    next_day: float
    other_day: float
    """Whether they came out on one day, one day apart or further apart; all 0 where a day is not known."""


BIAS = -5.0
"""Log odds that two reports of one story which share nothing have the same news."""
weights = Likeness(words=6.0, meaning=8.5, same_day=0.5, next_day=-1.5, other_day=-3.0)
"""Log odds by feature: logistic regression over pairs of reports of annotated real stories, then rounded."""
FAR = -3.0
"""What pairs count that are not compared."""


def find_episodes(corpus: Corpus, articles: Sequence[str]) -> tuple[Episode, ...]:
    """The reports of a story in groups of one happening each, in order of the first report."""
    vectors = {a: _weigh(corpus, a) for a in articles}
    near = [(a, b) for i, a in enumerate(articles) for b in articles[i + 1 : i + REACH]]
    found = {(a, b): read_likeness(corpus, vectors, a, b) for a, b in near}
    scores = {pair: score_likeness(one) for pair, one in found.items()}
    groups = group_by_score(articles, scores, threshold=0.0, missing=FAR)
    order = {a: i for i, a in enumerate(articles)}
    return tuple(
        Episode(stable_id("o", g), tuple(sorted(g, key=order.__getitem__)), _explain(g, found)) for g in groups
    )


def score_likeness(one: Likeness) -> float:
    """Log odds that two reports of one story have one happening as their news."""
    return BIAS + weigh(one, weights)


def read_likeness(corpus: Corpus, vectors: Mapping[str, Mapping[str, float]], a: str, b: str) -> Likeness:
    """What two reports share."""
    small, large = sorted((vectors[a], vectors[b]), key=len)
    matrix = corpus.meaning_matrix(a, b)
    meaning = 0.0 if matrix is None or not matrix.size else float(matrix.max(0).mean() + matrix.max(1).mean()) / 2.0
    first, second = corpus.by_id[a].published.exact, corpus.by_id[b].published.exact
    days = abs((first - second).days) if first is not None and second is not None else None
    return Likeness(
        words=sum(weight * large[key] for key, weight in small.items() if key in large),
        meaning=meaning,
        same_day=float(days == 0),
        next_day=float(days == 1),
        other_day=float(days is not None and days > 1),
    )


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
