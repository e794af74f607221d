"""Coordinated words: a word together with those joined to it."""

from collections.abc import Iterable

from lagebild.languages.german.clauses import conjuncts
from lagebild.model.text import Document


def with_conjuncts(document: Document, heads: Iterable[int | None]) -> tuple[int, ...]:
    """Indices of the heads, each followed by the words joined to it; what is None has none."""
    return tuple(i for head in heads if head is not None for i in (head, *conjuncts(document, head)))
