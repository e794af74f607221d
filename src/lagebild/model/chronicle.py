"""Which sentences stand in lines of a chronicle: those that open with a time and a colon ("2. Mai: Der Rat tagt")."""

from lagebild.model.room import kept_in_room
from lagebild.model.text import Document, Sentence

MARK, LINE_END = ":", "\n"


@kept_in_room
def list_dated_sentences(document: Document) -> frozenset[int]:
    """Indices of the sentences in such lines."""
    found: set[int] = set()
    before = 0
    for index, sentence in enumerate(document.sentences):
        goes_on = index - 1 in found and LINE_END not in document.text[before : sentence.span.start]
        if goes_on or _opens_with_time(document, sentence):
            found.add(index)
        before = sentence.span.end
    return frozenset(found)


def _opens_with_time(document: Document, sentence: Sentence) -> bool:
    """Whether a time and a colon stand first."""
    opening = next((span for span, _, _ in document.times if span.start == sentence.span.start), None)
    return opening is not None and document.text[opening.end : sentence.span.end].lstrip().startswith(MARK)
