"""How many independent origins a fact has: articles with the same copied text or agency behind it count once."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from lagebild.compare.corpus import Corpus
from lagebild.model.spans import Span
from lagebild.model.stories import Reuse

NEAR = 1
"""Sentences between a fact and copied text for the fact to come from the same source."""
AGENCY_PREFIX = "agency:"
"""Ids of news agencies as speakers or go-betweens begin with this."""


class CopyIndex:
    """Which stretches of which articles are copied from each other."""

    def __init__(self, reuse: Iterable[Reuse]) -> None:
        self._passages: dict[tuple[str, str], list[tuple[Span, Span]]] = {}
        self._slipped: set[tuple[str, str]] = set()
        for one in reuse:
            self._passages[one.articles] = [(p.a, p.b) for p in one.passages]
            if one.slips:
                self._slipped.add(one.articles)

    def is_copied(self, a: str, spans_a: Sequence[Span], b: str, spans_b: Sequence[Span]) -> bool:
        """Whether a copied passage of both articles holds the words of both."""
        pairs = self.passages(a, b)
        return any(any(x.overlaps(s) for s in spans_a) and any(y.overlaps(s) for s in spans_b) for x, y in pairs)

    def passages(self, a: str, b: str) -> list[tuple[Span, Span]]:
        """The passages that the two articles share, those of the first article first."""
        pairs = self._passages.get((a, b))
        return pairs if pairs is not None else [(y, x) for x, y in self._passages.get((b, a), ())]

    def share_slips(self, a: str, b: str) -> bool:
        """Whether both articles make the same mistake: they draw on one text also where they word it themselves."""
        return (a, b) in self._slipped or (b, a) in self._slipped


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
            or _stand_by_copies(corpus, copies, (a, proofs[a]), (b, proofs[b]))
            or _are_duplicates(corpus, a, b)
            or _share_agency(via.get(a, frozenset()), via.get(b, frozenset()))
        ):
            leader[find(b)] = find(a)
    return len({find(article) for article in proofs})


def _stand_by_copies(
    corpus: Corpus, copies: CopyIndex, left: tuple[str, Sequence[Span]], right: tuple[str, Sequence[Span]]
) -> bool:
    """Whether both tell it right beside passages of one text, which a shared slip shows to be the source of both."""
    if not copies.share_slips(left[0], right[0]):
        return False
    passages = copies.passages(left[0], right[0])
    return all(
        any(_are_neighbours(corpus, article, own[side], span) for own in passages for span in spans)
        for side, (article, spans) in enumerate((left, right))
    )


def _are_neighbours(corpus: Corpus, article: str, passage: Span, span: Span) -> bool:
    first, last = (corpus.sentence_at(article, i) for i in (passage.start, passage.end - 1))
    return first - NEAR <= corpus.sentence_at(article, span.start) <= last + NEAR


def _are_duplicates(corpus: Corpus, a: str, b: str) -> bool:
    first, second = corpus.by_id[a].article, corpus.by_id[b].article
    return (
        first.duplicate_of == b
        or second.duplicate_of == a
        or (first.duplicate_of is not None and first.duplicate_of == second.duplicate_of)
    )


def _share_agency(a: frozenset[str], b: frozenset[str]) -> bool:
    return any(entity.startswith(AGENCY_PREFIX) for entity in a & b)
