"""Documents built by hand from a few words a line."""

from collections.abc import Sequence

import numpy as np

from lagebild.languages.german.tokens import split_sentences, tokenize
from lagebild.languages.german.vectors import SentenceReading, WordVectors
from lagebild.model.spans import Span
from lagebild.model.text import Document, EventFrame, Sentence, SpeechFrame, Token


def make_document(
    *sentences: str, speech: Sequence[SpeechFrame] = (), events: Sequence[EventFrame] = (), times: Sequence[str] = ()
) -> Document:
    """A document from sentences of words "form/lemma/UPOS/head/relation/Feat=Value|…"; heads count from 1, 0 is root.

    A word that begins with "+" stands without a space before it. `times` are texts marked as dates.
    """
    tokens: list[Token] = []
    found: list[Sentence] = []
    text = ""
    for number, words in enumerate(sentences):
        first = len(tokens)
        for word in words.split():
            glued = word.startswith("+")
            form, lemma, upos, head, relation, *feats = word.lstrip("+").split("/")
            text += "" if glued or not text else " "
            span = Span(len(text), len(text) + len(form))
            text += form
            features = dict(pair.split("=") for pair in feats[0].split("|")) if feats else {}
            governor = int(head) - 1 + first if int(head) else -1
            tokens.append(Token(span, form, lemma, upos, features, governor, relation, number))
        found.append(Sentence(Span(tokens[first].span.start, len(text)), first, len(tokens)))
    return Document(
        text=text,
        language="de",
        tokens=tuple(tokens),
        sentences=tuple(found),
        speech=tuple(speech),
        events=tuple(events),
        times=tuple((span_of(text, t), "DATE", 1.0) for t in times),
    )


def make_untagged(text: str) -> Document:
    """The words and sentences of a text as the tokenizer finds them, without tags."""
    words = tokenize(text)
    ranges = split_sentences(text, words)
    of_word = {i: n for n, (first, last) in enumerate(ranges) for i in range(first, last)}
    tokens = tuple(Token(Span(*w), text[slice(*w)], sentence=of_word[i]) for i, w in enumerate(words))
    sentences = tuple(Sentence(Span(words[a][0], words[b - 1][1]), a, b) for a, b in ranges)
    return Document(text, "de", tokens, sentences)


def span_of(text: str, words: str, nth: int = 1) -> Span:
    """Where the words stand for the nth time."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def make_vectors(document: Document) -> WordVectors:
    """Vectors of one value each for a document of one sentence: one in the last layer, nothing in the lowest."""
    words = np.tile(np.asarray([[1.0, 0.0]], dtype=np.float32), (len(document.tokens), 1))
    return WordVectors(document, [SentenceReading(np.ones(1, dtype=np.float32), words)])
