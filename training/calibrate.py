"""Finds how much each span head must be moved towards marking, on texts kept out of training.

    python -m training.calibrate src/lagebild/languages/german/model DATA

Rare spans are marked too seldom by the most probable labels. The bias of each head that gives the best F1 over
characters goes into `model.json`, where the runtime finds it. Four kinds of texts count alike: the story sets for
development, the test fifths of this project's short texts, of SmartData news and of the single sentences.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
from benchmarks.tally import Tally

from lagebild.languages.german.decode import decode_spans, lower_outside, make_scheme
from lagebild.languages.german.encoder import Encoder
from lagebild.languages.german.heads import Heads
from lagebild.languages.german.model_files import open_model
from lagebild.languages.german.tokens import split_sentences, tokenize
from training.annotation import AnnotatedArticle, read_corpus, read_documents, read_stories
from training.articles import GERMEVAL, SMARTDATA, STORIES, read_sentences
from training.labels import PARTICIPANTS, ROLES
from training.own_texts import FOLDER, NEWS, SENTENCES, read_own

BIASES = tuple(step / 4 for step in range(13))
"""From no bias at all to one that marks twenty times as readily."""
CHANCE = 0.2
"""Points of F1 that are no difference."""

Marks = dict[str, set[int]]
Tallies = dict[str, dict[int, dict[float, Tally]]]
"""By head, kind of texts and bias."""


def fit_biases(folder: Path, kinds: Iterable[Iterable[AnnotatedArticle]]) -> dict[str, float]:
    """The best bias of every span head, over all kinds of texts."""
    files = open_model(folder)
    encoder, heads = Encoder(files), Heads(files.arrays, files.labels)
    tallies: Tallies = defaultdict(lambda: defaultdict(lambda: defaultdict(Tally)))
    for kind, article in ((kind, article) for kind, articles in enumerate(kinds) for article in articles):
        words = tokenize(article.text)
        sentences = split_sentences(article.text, words)
        readings = encoder.read(article.text, words, sentences)
        logits = heads.score_tags(np.concatenate([r.vectors[r.own - r.first :] for r in readings]))
        for head, wanted in list_marks(article).items():
            scheme = make_scheme(files.labels[head])
            for bias in BIASES:
                spans = decode_spans(lower_outside(logits[head], bias), scheme, sentences)
                found = {place for s in spans for place in range(words[s.first][0], words[s.last - 1][1])}
                tallies[head][kind][bias].add(wanted, found)
    return {head: choose_bias(by_kind.values()) for head, by_kind in tallies.items()}


def choose_bias(kinds: Iterable[Mapping[float, Tally]]) -> float:
    """The middle of the biases whose mean F1 is all but the best: single peaks are chance."""
    scores = np.mean([[tallies[bias].f1 for bias in BIASES] for tallies in kinds], axis=0)
    good = np.flatnonzero(scores >= scores.max() - CHANCE)
    return BIASES[int(good[(len(good) - 1) // 2])]


def list_marks(article: AnnotatedArticle) -> Marks:
    """Annotated characters by head."""
    record = article.record
    marks: Marks = {
        role: collect(statement[role] for statement in record["statements"]) for role in ("content", *ROLES)
    }
    marks["time"] = collect(time["span"] for time in record["times"])
    marks["event"] = collect(event["trigger"] for event in record["events"])
    marks["participant"] = collect(event[role] for event in record["events"] for role in PARTICIPANTS)
    marks["figure"] = collect(figure["span"] for event in record["events"] for figure in event["figures"])
    return marks


def collect(groups: Iterable[list[dict[str, int]]]) -> set[int]:
    """The places of all characters in groups of spans."""
    return {place for spans in groups for span in spans for place in range(span["start"], span["end"])}


def read_kinds(data: Path) -> Iterator[Iterable[AnnotatedArticle]]:
    """Texts that no training has seen, by kind."""
    yield read_stories(data / STORIES, development=True)
    yield read_own(FOLDER, "test")
    yield read_corpus(NEWS, read_documents(data / SMARTDATA), "test")
    yield read_corpus(SENTENCES, read_sentences(data / GERMEVAL), "test")


def main() -> None:
    """Write the biases into the card of a model folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("data", type=Path, help="folder of the data sets")
    options = parser.parse_args()
    biases = fit_biases(options.model, read_kinds(options.data))
    card = options.model / "model.json"
    content = json.loads(card.read_text(encoding="utf-8")) | {"outside_bias": biases}
    card.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(biases))


if __name__ == "__main__":
    main()
