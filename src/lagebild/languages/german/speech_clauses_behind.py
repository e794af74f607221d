"""Clauses that complete the word before them: what is sure, or what stands in a text."""

from collections.abc import Iterator, Sequence

from lagebild.languages.german.clauses import finite_verbs, indices_in, subtree
from lagebild.model.text import Document, SpeechFrame

CLAUSES = frozenset({"ccomp", "csubj", "parataxis", "xcomp"})
"""Relations of what is sure or written to the word that says so."""


def list_clauses_behind(document: Document, index: int) -> Iterator[tuple[int, ...]]:
    """The words of each clause whose head stands behind the word and hangs on it."""
    behind = (i for i in document.children(index) if i > index and document.tokens[i].deprel in CLAUSES)
    return (subtree(document, i) for i in behind)


def is_finite(document: Document, clause: Sequence[int]) -> bool:
    """Whether the clause has a finite verb."""
    return any(True for _ in finite_verbs(document, clause))


def tells_some_of(document: Document, frame: SpeechFrame, clause: Sequence[int]) -> bool:
    """Whether the frame tells anything of the clause."""
    return not set(clause).isdisjoint(indices_in(document, frame.content))
