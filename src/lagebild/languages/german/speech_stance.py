"""How sure a statement is and what it is set against: words that hedge it or oppose it to what was said before."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from lagebild.languages.german.clauses import SUBJECTS, full_lemma, indices_in
from lagebild.languages.german.speech_bare_denials import is_bare_denial
from lagebild.languages.german.speech_words import SpeechWords
from lagebild.languages.german.words import load_set
from lagebild.model.spans import Span, cover
from lagebild.model.syntax import NOUNS
from lagebild.model.text import Document, SpeechFrame

CONTRAST_WORDS = 12
"""A sentence of fewer words that only says who contradicts stands before what is said instead."""


def find_phrases(text: str, span: Span, phrases: Sequence[str]) -> Iterator[Span]:
    """Where each of the phrases stands first in the span, in either case and over line breaks."""
    for phrase in phrases:
        # a search in the text itself: lower-cased text may be longer, and its places others
        if (match := _compile_phrase(phrase).search(text, span.start, span.end)) is not None:
            yield Span(*match.span())


@cache
def _compile_phrase(phrase: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, phrase.split())) + r"(?!\w)", re.IGNORECASE)


def find_hedges(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[Span]:
    """Words in the content or around the cue that lower its certainty."""
    for index in indices_in(document, (*frame.content, *frame.cue)):
        token = document.tokens[index]
        if token.lemma.lower() in words.hedge_words or token.text.lower() in words.hedge_words:
            yield token.span
    span = cover((*frame.content, *frame.cue))
    sentence = document.sentence_at(span.start)
    around = cover((span, sentence.span)) if sentence else span
    yield from find_phrases(document.text, around, words.hedge_phrases)


def find_contrast(document: Document, frame: SpeechFrame, words: SpeechWords) -> Iterator[Span]:
    """Words that oppose it to what was said before, in its sentence or in a short one that says just that."""
    first = next(iter(indices_in(document, frame.content)), None)
    if first is None:
        return
    if is_bare_denial(document, frame):
        yield cover(frame.content)
    number = document.tokens[first].sentence
    sentence, before = document.sentences[number], document.sentences[max(0, number - 1)]
    for token in document.tokens[sentence.first : sentence.last]:
        if token.text.lower() in words.contrasts and not _is_opposed(document, token.head, words):
            yield token.span
    parts = (before, sentence) if before.last - before.first <= CONTRAST_WORDS else (sentence,)
    for token in (t for part in parts for t in document.tokens[part.first : part.last]):
        if token.lemma in words.contradicting and token.upos == "VERB":
            yield token.span


def find_pointing(document: Document, frame: SpeechFrame) -> Iterator[Span]:
    """Words of a denial that names no matter and so only means what was said before: "dergleichen gesagt zu haben"."""
    inside = indices_in(document, frame.content)
    pointing = [i for i in inside if _is_pointing(document, i)]
    nouns = (document.tokens[i] for i in inside if document.tokens[i].upos in NOUNS)
    own = [t for t in nouns if t.lemma not in load_set("speech", "contrast", "fillers")]
    subject = any(document.tokens[i].deprel in SUBJECTS for i in pointing)
    known = any(document.tokens[i].lemma in load_set("speech", "contrast", "knowing") for i in inside)
    if not known and all(token.deprel in SUBJECTS and not subject for token in own):
        yield from (document.tokens[i].span for i in pointing)


def _is_pointing(document: Document, index: int) -> bool:
    token = document.tokens[index]
    if token.text.lower() in load_set("speech", "contrast", "vague"):
        return any(document.tokens[i].lemma.lower() == "so" for i in document.children(index))
    return token.deprel != "det" and token.text.lower() in load_set("speech", "contrast", "pointing")


def _is_opposed(document: Document, head: int, words: SpeechWords) -> bool:
    """Whether a word such as "dagegen" means what somebody is against: "stimmten dagegen"."""
    return 0 <= head < len(document.tokens) and full_lemma(document, head) in words.opposing
