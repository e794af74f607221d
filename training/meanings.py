"""Fits what the vector of a sentence says of the acts and events in it, on the texts that training may learn from.

    python -m training.meanings DATA src/lagebild/languages/german/words/meanings.npz

One Gaussian for every label, all of one shape (linear discriminant analysis), over sentence vectors.
Statements whose word of saying performs the act are left out: there the vector is not asked.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from lagebild.languages.german.clauses import indices_in, roots_in
from lagebild.languages.german.encoder import Encoder
from lagebild.languages.german.model_files import SHIPPED_FOLDER, Array, open_model
from lagebild.languages.german.pack import GermanPack
from lagebild.languages.german.speech_performed import act_of_cue
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.spans import Span
from lagebild.model.text import Document, SpeechFrame
from training.annotation import AnnotatedArticle, Record
from training.articles import read_articles

SHRINKAGE = 0.6
"""So much of the common shape is a ball: with 384 directions and few examples the rest is chance."""
PRIOR_COUNT = 5.0
"""So many examples at the mean of all are added to every label."""


class Example(NamedTuple):
    """A sentence and what it holds."""

    kind: str
    label: str
    vector: Array


def read_examples(articles: Iterable[AnnotatedArticle]) -> Iterator[Example]:
    """All events, and all statements whose act no word of saying performs."""
    pack, encoder = GermanPack(), Encoder(open_model(SHIPPED_FOLDER))
    for article in articles:
        document = pack.parse(article.text)
        vectors = encoder.embed([s.span.of(article.text) for s in document.sentences])
        for statement in article.record["statements"]:
            frame = build_frame(statement)
            inside = indices_in(document, frame.content)
            if inside and act_of_cue(frame, document, speech_words()) is None:
                yield Example("act", frame.act, vectors[document.tokens[inside[0]].sentence])
        for event in article.record["events"]:
            if (index := find_head(document, spans_of(event, "trigger"))) is not None:
                yield Example("event", event["type"], vectors[document.tokens[index].sentence])


def fit_gaussians(vectors: Array, labels: Sequence[str]) -> tuple[list[str], Array, Array]:
    """Labels, and weight and bias of a linear score that is their log-chance but for a constant."""
    names = sorted(set(labels))
    of = np.asarray([names.index(label) for label in labels])
    counts = np.bincount(of, minlength=len(names)).astype(np.float64)
    sums = np.zeros((len(names), vectors.shape[1]))
    np.add.at(sums, of, vectors)
    middle = vectors.mean(axis=0)
    means = (sums + PRIOR_COUNT * middle) / (counts + PRIOR_COUNT)[:, None]
    rest = vectors - means[of]
    shape = rest.T @ rest / len(rest)
    ball = np.eye(len(shape)) * np.trace(shape) / len(shape)
    weight = np.linalg.solve((1 - SHRINKAGE) * shape + SHRINKAGE * ball, means.T)
    chances = np.log((counts + 1) / (counts.sum() + len(names)))
    return names, weight, (chances - 0.5 * (means.T * weight).sum(axis=0)).astype(np.float32)


def build_frame(statement: Record) -> SpeechFrame:
    """An annotated statement as the package has it."""
    return SpeechFrame(
        content=spans_of(statement, "content"),
        form=statement["form"],
        act=statement["act"],
        cue=spans_of(statement, "cue"),
        speaker=spans_of(statement, "speaker"),
    )


def spans_of(record: Record, part: str) -> tuple[Span, ...]:
    """The spans of one part of a statement or event."""
    return tuple(Span(s["start"], s["end"]) for s in record[part])


def find_head(document: Document, trigger: Sequence[Span]) -> int | None:
    """The word that the others of a trigger hang on."""
    inside = indices_in(document, trigger)
    return next(iter(roots_in(document, inside) or inside), None)


def main() -> None:
    """Write the weights of both kinds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    examples = list(read_examples(read_articles(options.data)))
    arrays: dict[str, Array] = {}
    for kind in ("act", "event"):
        mine = [e for e in examples if e.kind == kind]
        names, weight, bias = fit_gaussians(np.stack([e.vector for e in mine]), [e.label for e in mine])
        arrays |= {f"{kind}.labels": np.asarray(names), f"{kind}.weight": weight.astype(np.float16)}
        arrays[f"{kind}.bias"] = bias
        print(kind, len(mine), "examples")
    np.savez_compressed(options.output, **arrays)


if __name__ == "__main__":
    main()
