"""What tells only of a happening before which another one is: "eine Einigung vor dem Gipfel am Freitag in Rom"."""

from collections.abc import Iterator

from lagebild.languages.german.clauses import full_lemma, prepositions_of
from lagebild.languages.german.events_words import NOUN, EventWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span
from lagebild.model.syntax import CLAUSES_OF_NOUNS, NOUNS
from lagebild.model.text import Document


def is_of_next(document: Document, index: int, span: Span, words: EventWords) -> bool:
    """ "Einigung vor der Wahl am 4. Mai": whether the time dates what only comes behind the event."""
    if is_in_clause_of_next(document, index, span):
        return True
    own = (index, *document.ancestors(index))
    near = (*_nouns_above(document, span, own), *_nouns_before(document, span))
    return any(noun not in own and _is_next(document, noun, words) for noun in near)


def is_in_clause_of_next(document: Document, index: int, span: Span) -> bool:
    """ "Einigung vor dem Gipfel, der in Rom tagt": whether a clause of what comes behind the event holds the words."""
    nouns = _nouns_above(document, span, (index, *document.ancestors(index)))
    return any(_stands_behind_before(document, noun) and _holds_by_clause(document, noun, span) for noun in nouns)


def _nouns_above(document: Document, span: Span, own: tuple[int, ...]) -> Iterator[int]:
    """The nouns above the words that are not above the event."""
    root = document.root_of(span)
    for node in () if root is None else document.ancestors(root):
        if node in own:
            return
        if document.tokens[node].upos in NOUNS:
            yield node


def _stands_behind_before(document: Document, noun: int) -> bool:
    before = load_set("events", "times_of_next", "prepositions")
    return not prepositions_of(document, noun).isdisjoint(before)


def _holds_by_clause(document: Document, noun: int, span: Span) -> bool:
    """Whether a clause that tells something of the noun holds the words."""
    root = document.root_of(span)
    path = (document.tokens[i] for i in (() if root is None else document.ancestors(root)))
    return any(t.head == noun and t.deprel in CLAUSES_OF_NOUNS for t in path)


def _nouns_before(document: Document, span: Span) -> Iterator[int]:
    """The noun right before the words, and those on which it hangs as an owner ("vor der Wahl des Rats am 4. Mai")."""
    first = document.indices_of(span).start - 1
    while first > 0 and document.tokens[first].deprel == "case":
        first -= 1
    while first > 0 and document.tokens[first].upos in NOUNS:
        yield first
        if document.tokens[first].deprel != "nmod":
            return
        first = document.tokens[first].head


def _is_next(document: Document, noun: int, words: EventWords) -> bool:
    """Whether the noun names a happening and stands behind "before", which no word of warning or fear wants."""
    token = document.tokens[noun]
    if not _stands_behind_before(document, noun) or not words.readings(token.lemma, NOUN):
        return False
    lemmas = {document.tokens[token.head].lemma, full_lemma(document, token.head)} if token.head >= 0 else set()
    return lemmas.isdisjoint(words.warning_verbs | words.statuses["hypothetical"])
