"""Stories: which articles tell of one unfolding happening."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Container, Mapping
from datetime import date
from heapq import nsmallest
from math import fsum, log

from lagebild.compare.corpus import SHORT_TERM, Corpus, stable_id
from lagebild.model.stories import Story

MIN_LIKENESS = 0.045
"""Mean likeness of the articles of one story; nineteen in twenty pairs of different stories stay below 0.03."""
COMMON_SHARE = 0.10
"""A feature of more than this share of the articles proposes no pairs."""
COMMON_COUNT = 12
"""A feature of so few articles proposes pairs however small the collection is."""
COMMON_LIMIT = 300
"""In a large collection no feature of more articles proposes pairs."""
TELLING_FEATURES = 30
"""Features of an article that may propose pairs: its most telling ones."""
BLOCK_REACH = 12
"""Articles compared with each other for one shared feature, nearest in time first."""
HALF_LIFE_DAYS = 45.0
"""After this distance in time shared names and words tell half as much."""
ALONE_FACTOR = 0.6
"""Features that no other article has count less: they say how long an article is rather than what it is about."""
NAMES_GIVEN = 4
"""So many shared names are given as the reason."""
FULL_TERM = 8
"""Terms of this length count fully, shorter ones less: two articles cannot show which words are common."""


def group_stories(corpus: Corpus) -> tuple[Story, ...]:
    """Articles grouped by rare terms, entities and days that they share."""
    profiles = _profiles(corpus)
    counts: Counter[str] = Counter(feature for profile in profiles.values() for feature in profile)
    weights = {f: _feature_weight(f, n, len(profiles)) for f, n in counts.items()}
    vectors = {article: _normalise(profile, weights) for article, profile in profiles.items()}
    scores = {(a, b): _score(corpus, vectors, a, b) for a, b in _candidates(corpus, vectors, counts)}
    groups = corpus.ties.group_articles([a.article.id for a in corpus.analyses], scores, threshold=MIN_LIKENESS)
    return tuple(_make_story(corpus, sorted(g, key=corpus.order.__getitem__), vectors) for g in groups)


def _profiles(corpus: Corpus) -> dict[str, Counter[str]]:
    """How often each article uses each term and entity, and which days it tells of."""
    profiles: dict[str, Counter[str]] = {}
    for analysis in corpus.analyses:
        article = analysis.article.id
        profile: Counter[str] = Counter()
        for index in range(len(analysis.sentences)):
            profile.update(t for t in corpus.sentence_terms(article, index) if len(t) > SHORT_TERM)
        for entity in analysis.entities:
            profile[f"entity {corpus.canonical(entity.id)}"] += max(1, len(entity.mentions))
        for event in analysis.events:
            if event.time.earliest and event.time.earliest[:10] == (event.time.latest or "")[:10]:
                profile[f"day {event.time.earliest[:10]} {event.type}"] += 1
        profiles[article] = profile
    return profiles


def _feature_weight(feature: str, count: int, articles: int) -> float:
    weight = log(1.0 + articles / count) * (ALONE_FACTOR if count == 1 else 1.0)
    if feature.startswith(("entity ", "day ")):
        return weight
    return weight * min(1.0, (len(feature) - SHORT_TERM + 1) / (FULL_TERM - SHORT_TERM + 1))


def _normalise(profile: Counter[str], weights: Mapping[str, float]) -> dict[str, float]:
    raw = {feature: (1.0 + log(count)) * weights[feature] for feature, count in profile.items()}
    norm = fsum(v * v for v in raw.values()) ** 0.5
    return {feature: value / norm for feature, value in raw.items()} if norm else {}


def _candidates(
    corpus: Corpus, vectors: Mapping[str, Mapping[str, float]], counts: Counter[str]
) -> list[tuple[str, str]]:
    """Pairs of articles near in time that share one of the features that tell most about one of them."""
    limit = min(max(COMMON_COUNT, COMMON_SHARE * len(vectors)), COMMON_LIMIT)
    postings: dict[str, list[int]] = defaultdict(list)
    ids = [a.article.id for a in corpus.analyses]
    for number, article in enumerate(ids):
        for feature in vectors[article]:
            if 1 < counts[feature] <= limit:
                postings[feature].append(number)
    pairs: set[tuple[int, int]] = set()
    for number, article in enumerate(ids):
        for feature in _most_telling(vectors[article], postings):
            place = bisect_left(postings[feature], number)
            near = postings[feature][max(0, place - BLOCK_REACH) : place + BLOCK_REACH + 1]
            pairs.update((min(number, n), max(number, n)) for n in near if n != number)
    return [(ids[a], ids[b]) for a, b in sorted(pairs)]


def _most_telling(vector: Mapping[str, float], known: Container[str]) -> list[str]:
    return nsmallest(TELLING_FEATURES, (f for f in vector if f in known), key=lambda f: (-vector[f], f))


def _score(corpus: Corpus, vectors: Mapping[str, Mapping[str, float]], a: str, b: str) -> float:
    small, large = sorted((vectors[a], vectors[b]), key=len)
    cosine = fsum(value * large[feature] for feature, value in small.items() if feature in large)
    return cosine * _nearness(corpus.day(a), corpus.day(b))


def _nearness(left: date | None, right: date | None) -> float:
    if left is None or right is None:
        return 1.0
    return float(0.5 ** (abs((left - right).days) / HALF_LIFE_DAYS / 2.0))


def _make_story(corpus: Corpus, articles: list[str], vectors: Mapping[str, Mapping[str, float]]) -> Story:
    title = next((t for a in articles if (t := corpus.by_id[a].article.title)), "")
    shared: Counter[str] = Counter()
    for article in articles:
        shared.update({f: v for f, v in vectors[article].items() if f.startswith("entity ")})
    names = [corpus.name_of(f.removeprefix("entity ")) for f, _ in shared.most_common(NAMES_GIVEN)]
    shares = f"{len(articles)} articles with shared words, foremost {', '.join(names)}"
    judged = corpus.ties.of_articles.reasons((a, "") for a in articles)
    because = "; ".join((*judged, shares if len(articles) > 1 else "stands alone"))
    return Story(stable_id("y", articles), title, tuple(articles), because)
