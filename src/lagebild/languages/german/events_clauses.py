"""What a sentence tells in another main clause than that of an event."""

from lagebild.languages.german.clauses import HELPERS, SUBJECTS, indices_in, roots_in
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.speech_links import act_of_verb
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS
from lagebild.model.text import Document

LOOSE = "advcl"
OTHER_CLAUSES = frozenset({"conj", "parataxis"})
"""Relations of verbs that tell something else beside the one they hang on."""


def is_told_beside(document: Document, index: int, span: Span) -> bool:
    """Whether the next verb above the words is another one joined below that of the event."""
    verb = _verb_above(document, roots_in(document, indices_in(document, (span,)))[:1])
    own = {index, *document.ancestors(index)}
    return verb is not None and verb not in own and _is_main(document, verb)


def _is_main(document: Document, verb: int) -> bool:
    """Whether the clause of the verb is a main one beside another, whatever the tree takes it for."""
    token = document.tokens[verb]
    if token.deprel in OTHER_CLAUSES:
        return True
    children = tuple(document.children(verb))
    relations = {document.tokens[i].deprel for i in children}
    # a subordinate clause has its finite verb at its end
    second = any(i < verb and document.tokens[i].deprel in HELPERS for i in children)
    return token.deprel == LOOSE and "mark" not in relations and bool(relations & SUBJECTS) and second


def verb_of_saying(document: Document, verb: int) -> int | None:
    """The verb of saying of which the clause of this verb is the content, whichever of both the tree puts above."""
    token = document.tokens[verb]
    beside = (i for i in document.children(verb) if document.tokens[i].deprel == "parataxis")
    found = (token.head,) if token.deprel == "ccomp" else beside
    return next((i for i in found if i >= 0 and act_of_verb(document, i, speech_words()) is not None), None)


def is_told_before(document: Document, index: int, span: Span) -> bool:
    """Whether the words stand in the main clause to which that of the event is joined with a subject of its own."""
    own = _verb_above(document, (index,))
    verb = _verb_above(document, roots_in(document, indices_in(document, (span,)))[:1])
    if own is None or verb is None or own == verb or document.tokens[own].deprel not in OTHER_CLAUSES:
        return False
    joined = verb == document.tokens[own].head
    return joined and any(document.tokens[i].deprel in SUBJECTS for i in document.children(own))


def is_told_across(document: Document, index: int, span: Span) -> bool:
    """Whether a relative clause parts the words from the event: that of the words, or that of the event.

    Of whom a relative clause tells ("drei Männer, die verhaftet wurden") belongs to what it tells.
    """
    root = next(iter(roots_in(document, indices_in(document, (span,)))), None)
    if root is None or document.tokens[root].sentence != document.tokens[index].sentence:
        return False
    inner, outer = (index, *document.ancestors(index)), (root, *document.ancestors(root))
    return _is_parted(document, outer, inner) or _is_parted(document, inner, outer)


def _is_parted(document: Document, chain: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether the first word stands in a relative clause that tells nothing of the first of the others."""
    verb = next((i for i in chain if document.tokens[i].deprel in CLAUSES_OF_NOUNS), None)
    return verb is not None and verb not in other and document.tokens[verb].head not in other


def _verb_above(document: Document, indices: tuple[int, ...]) -> int | None:
    """The first verb at or above the word."""
    chain = (i for index in indices for i in (index, *document.ancestors(index)))
    return next((i for i in chain if is_verb(document, i)), None)
