"""The words of a statement alone, without its sentence, and those of an article that are proper names."""

from collections.abc import Iterable

from lagebild.compare.affinity import telling_terms
from lagebild.compare.corpus import Corpus
from lagebild.compare.said import Said
from lagebild.compare.words import WORD, normalise_word
from lagebild.model.room import kept_in_room
from lagebild.model.spans import Span

PROPER = ("person", "place", "country")
"""Kinds of entities whose names say nothing of the matter."""
MIN_LENGTH = 5
"""Shorter stems are mostly auxiliaries and pronouns."""


def own_terms(corpus: Corpus, said: Said) -> frozenset[str]:
    """The telling terms of the content alone, without its sentence."""
    return _list_terms(corpus, said.article, said.statement.content)


@kept_in_room
def _list_terms(corpus: Corpus, article: str, content: tuple[Span, ...]) -> frozenset[str]:
    texts = [corpus.by_id[article].excerpt(span) for span in content]
    terms = telling_terms(t for text in texts for t in corpus.terms(text))
    # the groups of a number (12.000) are no terms: every thousand would share its zeros
    numbers = {normalise_word(m.group()) for text in texts for m in WORD.finditer(text) if m.group()[0].isdigit()}
    return frozenset(t for t in terms if len(t) >= MIN_LENGTH and not t.isdigit()) | numbers


def list_things(corpus: Corpus, said: Said) -> frozenset[str]:
    """The terms of the words of a statement that are written with a capital, and its numbers."""
    return _list_capitals(corpus, said.article, said.statement.content)


@kept_in_room
def _list_capitals(corpus: Corpus, article: str, content: tuple[Span, ...]) -> frozenset[str]:
    text = corpus.by_id[article].article.text
    words = (m.group() for c in content for m in WORD.finditer(text, c.start, c.end))
    return frozenset(t for word in words if not word[0].islower() for t in corpus.terms(word))


def name_terms(corpus: Corpus, article: str, kinds: Iterable[str] = PROPER) -> frozenset[str]:
    """The terms of proper names: whoever names the same town need not speak of the same matter."""
    return _list_names(corpus, article, frozenset(kinds))


@kept_in_room
def _list_names(corpus: Corpus, article: str, kinds: frozenset[str]) -> frozenset[str]:
    analysis = corpus.by_id[article]
    names = (m.span for e in analysis.entities for m in e.mentions if m.form == "name" and e.kind in kinds)
    return frozenset(corpus.terms_in(article, names))
