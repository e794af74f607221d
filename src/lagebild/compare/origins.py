"""How many independent origins a fact has: articles with the same copied text or agency behind it count once."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from lagebild.compare.corpus import Corpus
from lagebild.model.stories import Reuse
from lagebild.model.text import Span

AGENCY_PREFIX = "agency:"
"""Ids of news agencies as speakers or go-betweens begin with this."""


class CopyIndex:
    """Which stretches of which articles are copied from each other."""

    def __init__(self, reuse: Iterable[Reuse]) -> None:
        self._passages: dict[tuple[str, str], list[tuple[Span, Span]]] = {}
        for one in reuse:
            self._passages[one.articles] = [(p.a, p.b) for p in one.passages]

    def is_copied(self, a: str, spans_a: Sequence[Span], b: str, spans_b: Sequence[Span]) -> bool:
        """Whether a copied passage of both articles holds the words of both."""
        pairs = self._passages.get((a, b))
        if pairs is None:
            pairs = [(y, x) for x, y in self._passages.get((b, a), ())]
        return any(any(x.overlaps(s) for s in spans_a) and any(y.overlaps(s) for s in spans_b) for x, y in pairs)


def count_origins(
    corpus: Corpus,
    proofs: Mapping[str, Sequence[Span]],
    copies: CopyIndex,
    passed_on_by: Mapping[str, frozenset[str]] | None = None,
) -> int:
    """Independent origins of a fact that these words of these articles tell."""
    leader = {article: article for article in proofs}

    def find(article: str) -> str:
        while leader[article] != article:
            article = leader[article]
        return article

    via = passed_on_by or {}
    for a, b in combinations(sorted(proofs), 2):
        if (
            copies.is_copied(a, proofs[a], b, proofs[b])
            or _are_duplicates(corpus, a, b)
            or _share_agency(via.get(a, frozenset()), via.get(b, frozenset()))
        ):
            leader[find(b)] = find(a)
    return len({find(article) for article in proofs})


def _are_duplicates(corpus: Corpus, a: str, b: str) -> bool:
    first, second = corpus.by_id[a].article, corpus.by_id[b].article
    return (
        first.duplicate_of == b
        or second.duplicate_of == a
        or (first.duplicate_of is not None and first.duplicate_of == second.duplicate_of)
    )


def _share_agency(a: frozenset[str], b: frozenset[str]) -> bool:
    return any(entity.startswith(AGENCY_PREFIX) for entity in a & b)
