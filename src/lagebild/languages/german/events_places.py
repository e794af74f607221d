"""Which places that the model ties to an event are its own."""

from collections.abc import Sequence

from lagebild.languages.german.clauses import indices_in, roots_in
from lagebild.languages.german.events_tense import is_verb
from lagebild.model.spans import Span
from lagebild.model.text import Document

OTHER_CLAUSES = frozenset({"conj", "parataxis"})
"""Relations of verbs that tell something else beside the one they hang on."""


def keep_own_places(document: Document, index: int, places: Sequence[Span]) -> tuple[Span, ...]:
    """The places without those of what is told beside the event ("nahm X ein und hilft Freunden in Z").

    Where a sentence has a time of its own, what it tells need not be where the sentence before told another.
    """
    sentence = document.sentences[document.tokens[index].sentence].span
    timed = any(sentence.contains(span) for span, _, _ in document.times)
    return tuple(s for s in places if (sentence.overlaps(s) or not timed) and not _is_beside(document, index, s))


def _is_beside(document: Document, index: int, place: Span) -> bool:
    """Whether the next verb above the place is another one joined below that of the event."""
    own = {index, *document.ancestors(index)}
    above = (i for head in roots_in(document, indices_in(document, (place,)))[:1] for i in document.ancestors(head))
    verb = next((i for i in above if is_verb(document, i)), None)
    return verb is not None and verb not in own and document.tokens[verb].deprel in OTHER_CLAUSES
