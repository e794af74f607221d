"""Finds how much each span head must be moved towards marking, on texts kept out of training.

    python -m training.calibrate src/lagebild/languages/german/model STORIES

Rare spans are marked too seldom by the most probable labels. The bias of each head that gives the best F1 over
characters goes into `model.json`, where the runtime finds it. The texts are the story sets for development and the
test fifth of this project's short texts: the former alone, twelve reports, leave much to chance.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from benchmarks.tally import Tally

from lagebild.languages.german.decode import decode_spans, lower_outside, make_scheme
from lagebild.languages.german.encoder import Encoder
from lagebild.languages.german.heads import Heads
from lagebild.languages.german.model_files import open_model
from lagebild.languages.german.tokens import split_sentences, tokenize
from training.annotation import AnnotatedArticle, read_stories
from training.labels import PARTICIPANTS, ROLES
from training.own_texts import FOLDER, read_own

BIASES = tuple(step / 4 for step in range(13))
"""From no bias at all to one that marks twenty times as readily."""

Marks = dict[str, set[int]]


def fit_biases(folder: Path, articles: Iterable[AnnotatedArticle]) -> dict[str, float]:
    """The best bias of every span head."""
    files = open_model(folder)
    encoder, heads = Encoder(files), Heads(files.arrays, files.labels)
    tallies: dict[str, dict[float, Tally]] = defaultdict(lambda: defaultdict(Tally))
    for article in articles:
        words = tokenize(article.text)
        sentences = split_sentences(article.text, words)
        readings = encoder.read(article.text, words, sentences)
        logits = heads.score_tags(np.concatenate([r.vectors[r.own - r.first :] for r in readings]))
        for head, wanted in list_marks(article).items():
            scheme = make_scheme(files.labels[head])
            for bias in BIASES:
                spans = decode_spans(lower_outside(logits[head], bias), scheme, sentences)
                found = {place for s in spans for place in range(words[s.first][0], words[s.last - 1][1])}
                tallies[head][bias].add(wanted, found)
    return {head: choose_bias(by_bias) for head, by_bias in tallies.items()}


def choose_bias(tallies: Mapping[float, Tally]) -> float:
    """The bias with the best F1, each taken with its neighbours: single peaks are chance."""
    scores = np.asarray([tallies[bias].f1 for bias in BIASES])
    padded = np.pad(scores, 1, mode="edge")
    return BIASES[int((padded[:-2] + 2 * padded[1:-1] + padded[2:]).argmax())]


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


def main() -> None:
    """Write the biases into the card of a model folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("stories", type=Path, help="folder of the story sets")
    options = parser.parse_args()
    biases = fit_biases(options.model, [*read_stories(options.stories, development=True), *read_own(FOLDER, "test")])
    card = options.model / "model.json"
    content = json.loads(card.read_text(encoding="utf-8")) | {"outside_bias": biases}
    card.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(biases))


if __name__ == "__main__":
    main()
