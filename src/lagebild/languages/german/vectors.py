"""Vectors of sentences and of the words in them, by layers that no annotation has trained.

The language model has learnt its training articles by heart; these layers have only learnt what sentences have in
common, so that what is fitted to them adds to what the model says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from lagebild.languages.german.clauses import indices_in, main_verbs
from lagebild.languages.german.model_files import Array
from lagebild.languages.german.traits import UNTOLD
from lagebild.model.text import Document, SpeechFrame


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """What the layers say of one sentence."""

    vector: Array
    """Unit vector of the whole, [d]."""
    words: Array
    """[W, 2d]: for every word what the last layer says, and beside it what the lowest layers say."""


def join_pieces(pieces: Array, firsts: Sequence[int]) -> Array:
    """The mean of the pieces of every word, whose first pieces rise; words in one piece share it."""
    sums: Array = np.add.reduceat(pieces, firsts, axis=0)
    counts = np.maximum(1, np.diff([*firsts, len(pieces)]))
    means: Array = sums / counts[:, None].astype(np.float32)
    return means


class WordVectors:
    """Vectors of the words of a document."""

    def __init__(self, document: Document, readings: Sequence[SentenceReading]) -> None:
        self._document = document
        self._readings = readings

    def sentences(self) -> list[Array]:
        """Unit vectors of the sentences, [d] each."""
        return [reading.vector for reading in self._readings]

    def of_sentence(self, index: int) -> Array:
        """Unit vector of the sentence of a word, [d]."""
        return self._readings[self._document.tokens[index].sentence].vector

    def of_words(self, indices: Iterable[int]) -> tuple[Array, Array]:
        """Means over the words of what the last layer and the lowest layers say, [d] each; zeros for no words."""
        rows = [self._row(index) for index in indices]
        width = len(self._readings[0].vector)
        if len(rows) > 1:
            both: Array = np.add.reduce(rows, axis=0) / np.float32(len(rows))
        else:
            both = rows[0] if rows else np.zeros(2 * width, dtype=np.float32)
        return both[:width], both[width:]

    def _row(self, index: int) -> Array:
        number = self._document.tokens[index].sentence
        row: Array = self._readings[number].words[index - self._document.sentences[number].first]
        return row


def view_event(document: Document, index: int, vectors: WordVectors) -> Array:
    """The sentence of a word that names an event, the word, its governor and its dependents, [5d]."""
    token = document.tokens[index]
    word, low = vectors.of_words([index])
    above, _ = vectors.of_words([token.head] if token.head >= 0 else [])
    below, _ = vectors.of_words(i for i in document.children(index) if document.tokens[i].upos not in UNTOLD)
    return np.concatenate([vectors.of_sentence(index), word, above, below, low])


def view_takers(document: Document, index: int, takers: Sequence[int], vectors: WordVectors) -> Array:
    """For each of the takers the word that names an event, its own and its governor's, [takers, 5d]."""
    event, low_event = vectors.of_words([index])
    rows = []
    for taker in takers:
        word, low_word = vectors.of_words([taker])
        head = document.tokens[taker].head
        above, _ = vectors.of_words([head] if head >= 0 else [])
        rows.append(np.concatenate([event, word, above, low_event, low_word]))
    return np.stack(rows)


def view_statement(document: Document, frame: SpeechFrame, vectors: WordVectors) -> Array | None:
    """The sentence in which a statement begins, its content, cue, speaker and main verbs, [7d]; None without words."""
    inside = indices_in(document, frame.content)
    if not inside:
        return None
    content, _ = vectors.of_words(inside)
    cue, low_cue = vectors.of_words(indices_in(document, frame.cue))
    speaker, _ = vectors.of_words(indices_in(document, frame.speaker))
    verbs, low_verbs = vectors.of_words(main_verbs(document, inside))
    return np.concatenate([vectors.of_sentence(inside[0]), content, cue, speaker, verbs, low_cue, low_verbs])
