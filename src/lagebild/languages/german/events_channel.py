"""How a talk is held: by video, by phone, in person or by letter."""

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.events_tense import is_verb
from lagebild.languages.german.events_words import EventWords
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document

CLAUSES = frozenset({"acl", "acl:relcl", "advcl", "ccomp", "conj", "csubj", "parataxis"})
"""Relations of verbs that tell something of their own."""


def find_channel(document: Document, index: int, words: EventWords) -> str | None:
    """The channel that the trigger itself tells, or the words that hang on it."""
    around = (index, *_phrases_on(document, index))
    beside = [*around, *(child for i in around for child in _phrases_on(document, i))]
    lemmas = [(full_lemma(document, i).lower(), document.tokens[i].upos in NOUNS) for i in beside]
    return next((c for c in words.channels if any(_names(low, words, c, noun=noun) for low, noun in lemmas)), None)


def _phrases_on(document: Document, index: int) -> tuple[int, ...]:
    """The words that hang on this one, but for verbs of other clauses ("verabredeten, dass sie zusammenkommen")."""
    children = document.children(index)
    return tuple(i for i in children if document.tokens[i].deprel not in CLAUSES or not is_verb(document, i))


def _names(lemma: str, words: EventWords, channel: str, *, noun: bool) -> bool:
    """Whether the word or a part of the compound is one of the channel: to describe is not to write."""
    marks = words.channels[channel]
    begins = any(lemma.startswith(part) for part in words.channel_beginnings.get(channel, ()))
    return lemma in marks or begins or (noun and any(lemma.endswith(mark) for mark in marks))
