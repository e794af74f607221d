"""Which places that the model ties to an event are its own."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import indices_in, roots_in
from lagebild.model.text import Document, Span

OTHER_CLAUSES = frozenset({"conj", "parataxis"})
"""Relations of verbs that tell something else beside the one they hang on."""
VERBAL = frozenset({"VERB", "AUX"})


def keep_own_places(document: Document, index: int, places: Sequence[Span]) -> tuple[Span, ...]:
    """The places without those of what is told beside the event ("nahm X ein und hilft Freunden in Z")."""
    return tuple(s for s in places if not _is_beside(document, index, s))


def _is_beside(document: Document, index: int, place: Span) -> bool:
    """Whether the next verb above the place is another one joined below that of the event."""
    own = {index, *document.ancestors(index)}
    for head in roots_in(document, indices_in(document, (place,)))[:1]:
        above = document.ancestors(head)
        verb = next((i for i in above if document.tokens[i].upos in VERBAL), None)
        return verb is not None and verb not in own and document.tokens[verb].deprel in OTHER_CLAUSES
    return False
