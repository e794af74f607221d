"""Fits what the words of a text say of acts, types and main events, on the texts that training may learn from.

    python -m training.evidence DATA src/lagebild/languages/german/words/evidence.npz

Multinomial logistic regression over traits (`traits.py`) by stochastic gradient descent with a rate for every weight
(Duchi et al. 2011, AdaGrad); the mean of the last epochs is kept, in int8. Statements whose word of saying performs
the act are left out: there nothing else is asked.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from lagebild.languages.german.clauses import indices_in
from lagebild.languages.german.decode import MarkedSpan
from lagebild.languages.german.encoder import Encoder
from lagebild.languages.german.events_choice import MAIN, NOT_MAIN, list_candidates, name_traits
from lagebild.languages.german.heads import Heads, soften
from lagebild.languages.german.model_files import SHIPPED_FOLDER, Array, open_model
from lagebild.languages.german.parse import Parser
from lagebild.languages.german.speech_performed import act_of_cue
from lagebild.languages.german.speech_words import speech_words
from lagebild.languages.german.traits import list_event_traits, list_statement_traits
from lagebild.model.text import Document
from training.annotation import AnnotatedArticle
from training.articles import read_articles
from training.meanings import build_frame, find_head, spans_of

LEAST_COUNT = 3
"""Rarer traits are left out."""
EPOCHS, KEPT_EPOCHS = 8, 4
RATE, BIAS_RATE, SHRINKING = 0.2, 0.01, 1e-3
INT8_MAX = 127
SEED = 0

Row = NDArray[np.intp]


class Example(NamedTuple):
    """The traits of a statement or event and what it is."""

    kind: str
    label: str
    traits: frozenset[str]


class Fitted(NamedTuple):
    """Labels, traits, weights [traits, labels] and bias [labels]."""

    labels: list[str]
    traits: list[str]
    weights: Array
    bias: Array


class WatchedParser(Parser):
    """A parser that keeps the words of the last text that may name main events, with their traits."""

    candidates: tuple[tuple[int, frozenset[str]], ...] = ()

    def choose_triggers(
        self, document: Document, marked: tuple[MarkedSpan, ...], logits: Array
    ) -> tuple[MarkedSpan, ...]:
        """Those that the model marks by itself."""
        self.candidates = tuple(
            (index, frozenset(name_traits(document, index, found)))
            for index, found in list_candidates(document, 1.0 - soften(logits)[:, 0])
        )
        return marked


def read_examples(articles: Iterable[AnnotatedArticle]) -> Iterator[Example]:
    """All events, all words that may name one, and all statements whose act no word of saying performs."""
    files = open_model(SHIPPED_FOLDER)
    parser = WatchedParser(Encoder(files), Heads(files.arrays, files.labels), files.outside_bias)
    for article in articles:
        (document,) = parser.parse_many([(article.text, ())])
        told = {i for event in article.record["events"] for i in indices_in(document, spans_of(event, "trigger"))}
        for index, traits in parser.candidates:
            yield Example("main", MAIN if index in told else NOT_MAIN, traits)
        for statement in article.record["statements"]:
            frame = build_frame(statement)
            if indices_in(document, frame.content) and act_of_cue(frame, document, speech_words()) is None:
                yield Example("act", frame.act, frozenset(list_statement_traits(document, frame)))
        for event in article.record["events"]:
            if (index := find_head(document, spans_of(event, "trigger"))) is not None:
                yield Example("event", event["type"], frozenset(list_event_traits(document, index)))


def fit(examples: Sequence[Example]) -> Fitted:
    """The weights for one kind."""
    labels = sorted({e.label for e in examples})
    counts = Counter(trait for e in examples for trait in e.traits)
    traits = sorted(trait for trait, count in counts.items() if count >= LEAST_COUNT)
    place = {trait: row for row, trait in enumerate(traits)}
    rows = [np.asarray(sorted(place[t] for t in e.traits if t in place), dtype=np.intp) for e in examples]
    of = np.asarray([labels.index(e.label) for e in examples])
    weights = np.zeros((len(traits), len(labels)), dtype=np.float32)
    bias = np.log(np.bincount(of, minlength=len(labels)) + 1.0).astype(np.float32)
    kept, squares = np.zeros_like(weights), np.full_like(weights, 1e-6)
    shuffled = np.random.default_rng(SEED)
    for epoch in range(EPOCHS):
        for number in shuffled.permutation(len(rows)):
            if len(rows[number]):
                _step(weights, squares, bias, rows[number], int(of[number]))
        if epoch >= EPOCHS - KEPT_EPOCHS:
            kept += weights / KEPT_EPOCHS
    return Fitted(labels, traits, kept, bias)


def _step(weights: Array, squares: Array, bias: Array, row: Row, label: int) -> None:
    """One step down the loss of one example."""
    share = 1.0 / np.sqrt(len(row))
    scores = weights[row].sum(axis=0) * share + bias
    wrong = np.exp(scores - scores.max())
    wrong /= wrong.sum()
    wrong[label] -= 1.0
    gradient = wrong * share + SHRINKING * weights[row]
    squares[row] += gradient * gradient
    weights[row] -= RATE * gradient / np.sqrt(squares[row])
    bias -= BIAS_RATE * wrong


def pack_weights(kind: str, fitted: Fitted) -> dict[str, NDArray[np.generic]]:
    """The arrays of one kind as the package reads them."""
    scales = np.maximum(np.abs(fitted.weights).max(axis=0), np.finfo(np.float32).tiny) / INT8_MAX
    return {
        f"{kind}.labels": np.asarray(fitted.labels),
        f"{kind}.traits": np.asarray("\n".join(fitted.traits)),
        f"{kind}.weights": np.rint(fitted.weights / scales).astype(np.int8),
        f"{kind}.scales": scales.astype(np.float32),
        f"{kind}.bias": fitted.bias,
    }


def main() -> None:
    """Write the weights of all kinds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    examples = list(read_examples(read_articles(options.data)))
    arrays: dict[str, NDArray[np.generic]] = {}
    for kind in ("act", "event", "main"):
        mine = [e for e in examples if e.kind == kind]
        arrays |= pack_weights(kind, fit(mine))
        print(kind, len(mine), "examples")
    np.savez_compressed(options.output, **arrays)


if __name__ == "__main__":
    main()
