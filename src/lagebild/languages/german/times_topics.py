"""What a time expression tells something of: the verb or noun on which it hangs, and who and what belongs to that."""

from collections.abc import Iterator

from lagebild.languages.german.clauses import PARTICLE, SUBJECTS, full_lemma, prepositions_of
from lagebild.languages.german.times_grammar import load_forms
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS, OBJECTS, OBLIQUE
from lagebild.model.text import Document

PARTS = SUBJECTS | OBJECTS | OBLIQUE | {"xcomp", "appos", "ccomp", "csubj"}
"""Relations of who and what belongs to a deed."""
TELLING = NOUNS | {"VERB", "ADJ"}
EDGES = ("since", "from", "until")
LEVELS = 3
"""Whatever stands higher above a time says little of what it dates."""


def find_topic(document: Document, span: Span, times: tuple[Span, ...] = ()) -> tuple[Span, ...]:
    """The words that name what the time is told of, the nearest first; no words of other times, no empty verbs."""
    root = document.root_of(span)
    if root is None:
        return ()
    inside = (span, *times)
    found = [i for i in dict.fromkeys(_climb(document, root)) if _tells(document, i)]
    return tuple(s for i in found if not any((s := document.tokens[i].span).overlaps(t) for t in inside))


def find_edge(document: Document, span: Span) -> str:
    """Whether the time is that since, from or until which something is so; empty for others."""
    words = [token.text.lower() for token in document.tokens_in(span)[:1]]
    return next((edge for edge in EDGES if not load_forms(edge).isdisjoint(words)), "")


def _climb(document: Document, root: int) -> Iterator[int]:
    """The words above the time up to its verb, each followed by what belongs to it."""
    at, level = root, 0
    while at >= 0 and level < LEVELS:
        if at != root:
            yield at
        yield from _list_parts(document, at)
        if document.tokens[at].upos == "VERB" and at != root:
            yield from _list_shared(document, at)
            return
        at, level = document.tokens[at].head, level + 1


def _list_parts(document: Document, index: int) -> Iterator[int]:
    """The words of who and what belongs to a verb or noun; those of the clause that says until when, too."""
    lasts = _is_empty(document, index)
    for child in document.children(index):
        relation = document.tokens[child].deprel
        if relation in PARTS and not _names_source(document, child):
            yield child
        elif relation == "advcl" and lasts:
            yield child
            yield from _list_parts(document, child)


def _list_shared(document: Document, verb: int) -> Iterator[int]:
    """The noun of which a relative clause tells, or the subject that a verb has in common with the one before it."""
    token = document.tokens[verb]
    if token.deprel in CLAUSES_OF_NOUNS:
        yield token.head
    elif token.deprel == "conj" and not any(document.tokens[i].deprel in SUBJECTS for i in document.children(verb)):
        yield from (i for i in document.children(token.head) if document.tokens[i].deprel in SUBJECTS)


def _names_source(document: Document, index: int) -> bool:
    """Whether a phrase only tells whose words it is ("nach Angaben beider Seiten")."""
    return document.tokens[index].lemma in load_set("speech", "prepositions", "nouns") and bool(
        prepositions_of(document, index) & load_set("speech", "prepositions", "before")
    )


def _is_empty(document: Document, index: int) -> bool:
    """Whether a word only says that something lasts, is, or takes place."""
    return not load_forms("empty_word").isdisjoint((full_lemma(document, index), document.tokens[index].text.lower()))


def _tells(document: Document, index: int) -> bool:
    token = document.tokens[index]
    return token.upos in TELLING and token.deprel != PARTICLE and not _is_empty(document, index)
